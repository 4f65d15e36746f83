from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.policy_gradient.ppo import (
    PPO,
    PPOConfig,
    adapted,
    explained_variance,
    normalised,
    ppo_gradient,
)
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.acting.actors import Gaussian
from rlstudio.nn.acting.policies import Softmax
from rlstudio.nn.returns import generalised_advantages
from tests.nn.as_torch import distribution_as_torch, numbers


def batch(seed=0, size=64, actions=4):
    generator = np.random.default_rng(seed)
    output = generator.standard_normal((size, actions + 1)).astype(np.float32)
    action = generator.integers(0, actions, size)
    rest = generator.standard_normal((4, size)).astype(np.float32)
    log_p = output[:, :-1] - np.log(np.exp(output[:, :-1]).sum(1, keepdims=True))
    old = log_p[np.arange(size), action] + 0.3 * rest[0]
    return output, action, old.astype(np.float32), rest[1], rest[2], output[:, -1] + 0.3 * rest[3]


@pytest.mark.parametrize("clip_value", [False, True])
@pytest.mark.parametrize("entropy_bonus", [0.0, 0.1])
def test_gradient_is_autograds(clip_value, entropy_bonus):
    output, action, old, advantage, returns, old_value = batch()
    clip, value_weight = 0.2, 0.7
    gradient, metrics = ppo_gradient(
        output, action, old, advantage, returns, old_value,
        clip_range=clip, entropy_bonus=entropy_bonus, value_weight=value_weight, clip_value=clip_value,
    )  # fmt: skip

    theirs = torch.from_numpy(output.copy()).requires_grad_()
    old_t, advantage_t, return_t, old_value_t = map(torch.from_numpy, (old, advantage, returns, old_value))
    distribution = torch.distributions.Categorical(logits=theirs[:, :-1])
    ratio = torch.exp(distribution.log_prob(torch.from_numpy(action)) - old_t)
    policy_loss = -torch.min(ratio * advantage_t, ratio.clamp(1 - clip, 1 + clip) * advantage_t).mean()
    value = theirs[:, -1]
    squares = (value - return_t) ** 2
    if clip_value:
        near = old_value_t + (value - old_value_t).clamp(-clip, clip)
        squares = torch.max(squares, (near - return_t) ** 2)
    entropy = distribution.entropy().mean()
    (policy_loss + value_weight * squares.mean() - entropy_bonus * entropy).backward()

    np.testing.assert_allclose(gradient, theirs.grad.numpy(), rtol=1e-4, atol=1e-7)
    assert metrics["policy_loss"] == pytest.approx(policy_loss.item(), rel=1e-4)
    assert metrics["value_loss"] == pytest.approx(squares.mean().item(), rel=1e-4)
    assert metrics["entropy"] == pytest.approx(entropy.item(), rel=1e-4)
    log_ratio = torch.log(ratio)
    assert metrics["approx_kl"] == pytest.approx((ratio - 1 - log_ratio).mean().item(), rel=1e-3)
    clipped = ((ratio - 1).abs() > clip).float().mean()
    assert metrics["clip_fraction"] == pytest.approx(100 * float(clipped))
    assert 10 < metrics["clip_fraction"] < 90


def test_normalised_by_definition():
    advantage = batch()[3]
    tensor = torch.from_numpy(advantage)
    expected = (tensor - tensor.mean()) / (tensor.std() + 1e-8)
    np.testing.assert_allclose(normalised(advantage), expected.numpy(), rtol=1e-4, atol=1e-5)
    assert normalised(advantage[:1]) == advantage[:1]


def test_explained_variance():
    truth = np.arange(10.0)
    assert explained_variance(truth, truth) == 1.0
    assert explained_variance(truth + 3, truth) == 1.0
    assert explained_variance(np.zeros(10), truth) == 0.0
    assert explained_variance(truth, np.ones(10)) is None


def algorithm_and_world(lanes=4, **config):
    spec = environment("CartPole-v1")
    return PPO(spec, PPOConfig(**config), device="cpu", seed=0), spec.make_world(lanes, 0)


def test_advantages_come_from_what_happened():
    """Rebuild one rollout's advantages from the events alone, with values from the network at that time."""
    algorithm, world = algorithm_and_world(rollout_steps=600, minibatch_size=10_000, epochs=1)
    steps = []
    for event in algorithm.learn(world):
        if isinstance(event, Stepped):
            steps.append(event)
        if isinstance(event, Updated):
            break
    fresh, _ = algorithm_and_world()

    def values(observation):
        return fresh.network(observation)[:, -1]

    stack = [
        np.stack([getattr(step.transition, name) for step in steps])
        for name in ("reward", "terminated", "truncated")
    ]
    expected = generalised_advantages(
        stack[0],
        np.stack([values(step.transition.observation) for step in steps]),
        np.stack([values(step.transition.next_observation) for step in steps]),
        stack[1],
        stack[2],
        discount=0.99,
        trace_decay=0.95,
    )
    assert stack[1].any()
    np.testing.assert_allclose(algorithm.advantage_TN, expected, rtol=1e-3, atol=1e-4)


def test_every_epoch_sees_every_step_once():
    algorithm, world = algorithm_and_world(rollout_steps=10, minibatch_size=16, epochs=3)
    seen = []
    for event in algorithm.learn(world):
        if isinstance(event, Updated):
            seen.append(event.evidence["index"])
            if len(seen) == 9:
                break
    assert [len(index) for index in seen] == [16, 16, 8] * 3
    for epoch in range(3):
        every = np.sort(np.concatenate(seen[3 * epoch : 3 * epoch + 3]))
        np.testing.assert_array_equal(every, np.arange(40))


def test_schedules_by_value():
    algorithm, _ = algorithm_and_world(
        learning_rate=1e-3, anneal_learning_rate=True, schedule_steps=1000, rollout_steps=8
    )
    config = algorithm.config
    rates = []
    for algorithm.steps in (0, 500, 1000, 5000):
        rates.append(algorithm._annealed(config.learning_rate, config.anneal_learning_rate))
    assert rates == pytest.approx([1e-3, 0.525e-3, 0.05e-3, 0.05e-3])
    assert algorithm._annealed(0.2, config.anneal_clip_range) == 0.2


def test_target_kl_stops_the_epochs():
    def updates(target_kl):
        algorithm, world = algorithm_and_world(
            rollout_steps=64, minibatch_size=32, epochs=20, learning_rate=0.01, target_kl=target_kl
        )
        count, steps = 0, 0
        for event in algorithm.learn(world):
            if isinstance(event, Updated):
                count += 1
            elif isinstance(event, Stepped):
                steps += 1
                if steps > 64:
                    return count
        raise AssertionError

    assert updates(None) == 160
    assert 1 <= updates(0.01) < 160


def test_truncation_bootstraps_from_the_true_successor():
    """A policy that never falls: the advantage of the 500th step is r + discount * V(s_501) - V(s_500)."""
    algorithm, world = algorithm_and_world(lanes=1, rollout_steps=500, minibatch_size=10_000, epochs=1)
    truncated = None
    for event in algorithm.learn(world):
        if isinstance(event, Stepped):
            if event.transition.terminated.any() or truncated is not None:
                continue
            state = world.state()
            state |= {"clock": np.asarray(1499), "begun_at": np.asarray([1000])}
            world.restore(state)
            if event.transition.truncated.any():
                truncated = algorithm.steps - 1, event.transition
        elif isinstance(event, Updated):
            break
    row, transition = truncated
    fresh, _ = algorithm_and_world()
    value = fresh.network(transition.observation)[0, -1]
    successor = fresh.network(transition.next_observation)[0, -1]
    assert algorithm.advantage_TN[row, 0] == pytest.approx(1 + 0.99 * successor - value, abs=1e-4)


def gaussian_batch(seed=0, size=64, dimensions=2):
    generator = np.random.default_rng(seed)
    output = 0.5 * generator.standard_normal((size, 2 * dimensions + 1)).astype(np.float32)
    action = generator.standard_normal((size, dimensions)).astype(np.float32)
    rest = generator.standard_normal((3, size)).astype(np.float32)
    old = Gaussian(output[:, :-1]).log_probability(action) + 0.3 * rest[0]
    return output, action, old.astype(np.float32), rest[1], rest[2], output[:, -1].copy()


@pytest.mark.parametrize("kind", [Softmax, Gaussian])
@pytest.mark.parametrize("penalised", [False, True])
def test_gradient_of_either_objective_is_autograds_for_either_kind_of_action(kind, penalised):
    output, action, old, advantage, returns, old_value = batch() if kind is Softmax else gaussian_batch()
    old_output = output[:, :-1] + 0.2 * numbers(*output[:, :-1].shape, seed=9)
    gradient, metrics = ppo_gradient(
        output, action, old, advantage, returns, old_value, clip_range=0.2, entropy_bonus=0.05,
        value_weight=0.5, clip_value=False, distribution=kind, kl_weight=1.7,
        old_output_BP=old_output if penalised else None,
    )  # fmt: skip
    leaf = torch.from_numpy(output.copy()).requires_grad_()
    distribution = distribution_as_torch(kind, leaf[:, :-1])
    ratio = torch.exp(distribution.log_prob(torch.from_numpy(action)) - torch.from_numpy(old))
    pull = torch.from_numpy(advantage)
    if penalised:
        kl = torch.distributions.kl_divergence(
            distribution_as_torch(kind, torch.from_numpy(old_output)), distribution
        )
        policy_loss = (1.7 * kl - ratio * pull).mean()
    else:
        policy_loss = -torch.min(ratio * pull, ratio.clamp(0.8, 1.2) * pull).mean()
    value_loss = ((leaf[:, -1] - torch.from_numpy(returns)) ** 2).mean()
    (policy_loss + 0.5 * value_loss - 0.05 * distribution.entropy().mean()).backward()
    np.testing.assert_allclose(gradient, leaf.grad.numpy(), rtol=1e-3, atol=1e-6)
    assert metrics["policy_loss"] == pytest.approx(policy_loss.item(), rel=1e-3)


def test_the_penalty_adapts_as_in_section_4():
    assert adapted(1.0, 0.0199, 0.03) == 0.5
    assert adapted(1.0, 0.0201, 0.03) == 1.0
    assert adapted(1.0, 0.0449, 0.03) == 1.0
    assert adapted(1.0, 0.0451, 0.03) == 2.0
    assert adapted(1e-6, 0.0, 0.03) == 1e-6


def test_the_penalty_holds_the_policy_near_its_target():
    """With many epochs the weight grows until batches move the policy by about the target."""
    config = PPOConfig(objective="adaptive kl", kl_target=0.005, rollout_steps=64, learning_rate=3e-3)
    learner = PPO(environment("Pendulum-v1"), config, device="cpu", seed=0)
    weights, distances, taken = [], [], 0
    for event in learner.learn(learner.spec.make_world(4, 0)):
        if isinstance(event, Updated):
            weights.append(event.metrics["kl_weight"])
            distances.append(event.metrics["approx_kl"])
        taken += isinstance(event, Stepped)
        if taken == 64 * 30:
            break
    assert weights[0] == 1.0
    assert max(weights) > 2
    assert np.mean(distances[-200:]) < 0.02


@pytest.mark.parametrize(
    ("name", "spoilt"),
    [
        ("plan", lambda plan: plan + 1000),
        ("plan", lambda plan: -plan - 1),
        ("plan_position", lambda position: position + 10_000),
        ("advantage_TN", lambda advantage: advantage[:1]),
        ("old_output", lambda output: output[:1]),
        ("rollout.position", lambda position: position - 1),
    ],
)
def test_a_plan_that_does_not_fit_is_refused_when_it_is_read(name, spoilt):
    """Otherwise a damaged file would end the run in the middle, and not in a sentence."""
    config = PPOConfig(rollout_steps=8, minibatch_size=4, epochs=2, objective="adaptive kl", hidden=(8,))
    spec = environment("CartPole-v1")
    algorithm = PPO(spec, config, device="cpu", seed=0)
    for event in algorithm.learn(spec.make_world(2, 0)):
        if isinstance(event, Updated):
            break
    state = algorithm.state()
    PPO(spec, config, device="cpu", seed=0).restore(state)
    state[name] = np.asarray(spoilt(state[name]))
    with pytest.raises(ValueError, match=r"plan|minibatches|advantage_TN|outputs"):
        PPO(spec, config, device="cpu", seed=0).restore(state)
