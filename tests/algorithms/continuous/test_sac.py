from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from rlstudio.algorithms.continuous.sac import SAC, SACConfig, lower, sac_actor_gradient
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.acting.actors import squashed_sample
from rlstudio.nn.acting.critic import joined
from tests.nn.as_torch import as_torch

SMALL = {"hidden": (16,), "batch_size": 8, "learning_starts": 10, "replay_capacity": 200}


def numbers(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def make(env="Pendulum-v1", **config):
    return SAC(environment(env), SACConfig(**{**SMALL, **config}), device="cpu", seed=0)


@pytest.mark.parametrize("env", ["Pendulum-v1", "HalfCheetah-v5"])
def test_the_actors_gradient_is_autograds(env):
    """mean(α ln π(a|s) - min Q(s, a)), a = tanh(mean + σ ε), through critics and density at once."""
    learner, temperature = make(env), 0.3
    width = learner.scale.width
    observation, noise = numbers(16, *learner.space.shape), numbers(16, width, seed=1)
    actor, critic = as_torch(learner.actor), as_torch(learner.critic)
    states = torch.from_numpy(observation)
    output = actor(states)
    normal = torch.distributions.Normal(output[:, :width], output[:, width:].clamp(-20, 2).exp())
    u = normal.mean + normal.stddev * torch.from_numpy(noise)
    action = torch.tanh(u)
    log_p = (normal.log_prob(u) - torch.log(1 - action**2)).sum(1)
    q = critic(torch.cat([states, action], 1)).min(1).values
    output.retain_grad()
    (temperature * log_p - q).mean().backward()

    ours = learner.actor.forward(observation)
    mean, log_deviation = learner.policy.split(ours)
    unit, our_log_p = squashed_sample(mean, log_deviation, noise)
    np.testing.assert_allclose(our_log_p, log_p.detach().numpy(), rtol=1e-4, atol=1e-5)
    q_both = learner.critic.forward(joined(learner.space, observation, unit))
    slope = learner.critic.input_gradient(lower(q_both))[:, -width:]
    gradient = sac_actor_gradient(ours, noise, unit, slope, temperature)
    np.testing.assert_allclose(gradient, output.grad.numpy(), rtol=1e-3, atol=1e-6)


def test_where_the_deviation_is_cut_off_it_gets_no_gradient():
    output = np.float32([[0.1, 2.5], [0.1, -21.0], [0.1, 0.0]])
    gradient = sac_actor_gradient(output, np.ones((3, 1), np.float32), np.full((3, 1), 0.5, np.float32),
                                  np.ones((3, 1), np.float32), 0.2)  # fmt: skip
    assert (gradient[:2, 1] == 0).all()
    assert gradient[2, 1] != 0


def test_the_lower_critic_has_the_slope():
    q = np.float32([[1, 2], [3, 2], [4, 4]])
    np.testing.assert_array_equal(lower(q), [[1, 0], [0, 1], [1, 0]])


def test_targets_are_soft_values():
    """y = r + γ (min Q'(s', a') - α ln π(a'|s')), drawn with the very noise of the update."""
    learner = make(temperature=0.5, automatic_temperature=False)
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated) and event.metrics["temperature"] and learner.steps > 14:
            break
        if isinstance(event, Updated) or learner.owed:
            kept = learner.actor.twin(), learner.target_critic.twin(), learner.generator.bit_generator.state
    actor, target, generator_state = kept
    generator = np.random.default_rng()
    generator.bit_generator.state = generator_state
    batch = learner.replay.sample(8, generator)
    np.testing.assert_array_equal(batch.observation, event.evidence["batch"].observation)
    mean, log_deviation = learner.policy.split(actor(batch.next_observation))
    action, log_p = squashed_sample(mean, log_deviation, generator.standard_normal(mean.shape, np.float32))
    value = target(joined(learner.space, batch.next_observation, action)).min(1) - 0.5 * log_p
    np.testing.assert_allclose(event.evidence["target"], batch.reward + 0.99 * value, rtol=1e-4, atol=1e-5)


def test_the_temperature_follows_adam_on_its_loss():
    """L(ln α) = ln α (H - H̄), as torch's Adam steps it."""
    learner = make(temperature=0.7, learning_rate=0.01)
    log_temperature = torch.nn.Parameter(torch.tensor([math.log(0.7)]))
    adam = torch.optim.Adam([log_temperature], lr=0.01)
    for entropy in (0.4, -2.0, -3.0):
        learner._adjust_temperature(entropy)
        adam.zero_grad()
        (log_temperature * (entropy + 1.0)).sum().backward()
        adam.step()
        np.testing.assert_allclose(learner.log_temperature, log_temperature.detach().numpy(), rtol=1e-5)


@pytest.mark.parametrize("automatic", [True, False])
def test_the_temperature_moves_only_where_it_is_automatic(automatic):
    learner = make(automatic_temperature=automatic, temperature=0.5, target_entropy=50.0)
    found = []
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated):
            found.append(event.metrics["temperature"])
            # Far less undecided than wanted: it has to grow.
            if len(found) == 20:
                break
        assert not isinstance(event, Stepped) or learner.steps < 200
    assert found[0] == pytest.approx(0.5)
    assert (found[-1] > 0.5) == automatic


def test_drift_is_added_to_what_the_policy_draws_and_begins_anew_with_each_episode():
    learner = make(learning_starts=0, drift=0.4)
    policy = learner.policy
    observation, drift = numbers(5, 3), 0.7 * numbers(5, 1, seed=2)
    before = policy.generator.bit_generator.state
    drawn = policy.decide(observation, explore=True).action / 2
    policy.generator.bit_generator.state = before
    policy.noise = drift
    decision = policy.decide(observation, explore=True)
    np.testing.assert_allclose(decision.action / 2, np.clip(drawn + drift, -1, 1), rtol=1e-5)
    assert decision.log_probability is None
    greedy = policy.decide(observation, explore=False).action
    policy.noise = None
    np.testing.assert_array_equal(greedy, policy.decide(observation, explore=False).action)

    drifts = []
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Stepped):
            drifts.append(float(policy.noise[0, 0]))
            if event.transition.episodes:
                assert (learner.process.noise == 0).all()
                break
    assert np.corrcoef(drifts[:-1], drifts[1:])[0, 1] > 0.6
    assert np.std(drifts) == pytest.approx(0.4 / np.sqrt(1 - 0.85**2), rel=0.5)


def test_without_drift_there_is_no_noise_on_top():
    learner = make()
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated):
            break
    assert learner.policy.noise is None
    assert "noise" not in learner.state()
