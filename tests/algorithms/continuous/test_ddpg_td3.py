from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.continuous.ddpg import DDPG, DDPGConfig, actor_gradient
from rlstudio.algorithms.continuous.off_policy import critic_gradient, td_targets
from rlstudio.algorithms.continuous.sac import SAC
from rlstudio.algorithms.continuous.td3 import TD3, TD3Config, smoothed_action
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.acting.critic import joined
from tests.algorithms.follow import Follow
from tests.nn.as_torch import as_torch

SMALL = {"hidden": (16,), "batch_size": 8, "learning_starts": 10, "replay_capacity": 200}


def numbers(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def learn(learner, steps, lanes=1):
    """The updates of so many world steps."""
    world, taken, updates = learner.spec.make_world(lanes, 0), 0, []
    for event in learner.learn(world):
        taken += isinstance(event, Stepped)
        if isinstance(event, Updated):
            updates.append(event)
        if taken == steps and learner.owed == 0:
            return updates
    raise AssertionError


@pytest.mark.parametrize("kind", [DDPG, TD3, SAC])
def test_the_rate_falls_and_gradients_are_shortened(kind):
    spec = environment("Pendulum-v1")
    config = kind.Config(**SMALL, anneal_learning_rate=True, schedule_steps=40, max_grad_norm=1e-3)
    learner = kind(spec, config, device="cpu", seed=0)
    given = []
    descend = learner.critic.descend
    learner.critic.descend = lambda gradient, rate, longest=None: (
        given.append((rate, longest)),
        descend(gradient, rate, longest),
    )[1]
    told = [update.metrics["learning_rate"] for update in learn(learner, 60)]
    steps = range(60 - len(told) + 1, 61)
    expected = [config.learning_rate * (1 - 0.95 * min(step / 40, 1)) for step in steps]
    np.testing.assert_allclose(told, expected)
    assert given == [(rate, 1e-3) for rate in told]


def test_td_targets_by_hand():
    y = td_targets(np.float32([1, 2]), np.float32([0, 1]), np.float32([10, 10]), 0.5)
    np.testing.assert_allclose(y, [6, 2])


def test_critic_gradient_is_autograds():
    q, y = numbers(9, 2), numbers(9, seed=1)
    gradient, loss = critic_gradient(q.copy(), y)
    theirs = torch.from_numpy(q).requires_grad_()
    target = torch.from_numpy(y)
    expected = sum(torch.nn.functional.mse_loss(theirs[:, i], target) for i in range(2))
    expected.backward()
    assert loss == pytest.approx(expected.item(), rel=1e-5)
    np.testing.assert_allclose(gradient, theirs.grad.numpy(), rtol=1e-5)


def test_the_deterministic_policy_gradient_is_autograds():
    """-mean Q(s, tanh(actor(s))) differentiated through the critic and the actor at once."""
    learner = DDPG(environment("Pendulum-v1"), DDPGConfig(**SMALL), device="cpu", seed=0)
    observation = numbers(12, 3)
    actor, critic = as_torch(learner.actor), as_torch(learner.critic)
    states = torch.from_numpy(observation)
    loss = -critic(torch.cat([states, torch.tanh(actor(states))], 1)).mean()
    loss.backward()

    own_action = np.tanh(learner.actor.forward(observation))
    gradient, ours = actor_gradient(learner.critic, learner.space, observation, own_action)
    learner.actor.backward(gradient)
    assert -ours.mean() == pytest.approx(loss.item(), rel=1e-5)
    for name, weight, bias in learner.actor._named(learner.actor._gradients):
        tower, _, layer = name.partition(".")
        linear = actor.towers[tower][2 * int(layer)]
        np.testing.assert_allclose(weight, linear.weight.grad.numpy(), rtol=1e-4, atol=1e-6)
        np.testing.assert_allclose(bias, linear.bias.grad.numpy(), rtol=1e-4, atol=1e-6)


def test_ddpg_targets_come_from_the_slow_copies():
    """The target of an update equals r + γ Q'(s', μ'(s')) with the target networks of before it."""
    learner = DDPG(environment("Pendulum-v1"), DDPGConfig(**SMALL), device="cpu", seed=0)
    events = learner.learn(learner.spec.make_world(1, 0))
    seen = 0
    for event in events:
        if isinstance(event, Updated):
            seen += 1
            if seen == 5:
                break
        # Copies of the targets as they are while the next update is made.
        targets = learner.target_actor.twin(), learner.target_critic.twin()
    batch = event.evidence["batch"]
    action = np.tanh(targets[0](batch.next_observation))
    next_q = targets[1](joined(learner.space, batch.next_observation, action))[:, 0]
    np.testing.assert_allclose(event.evidence["target"], batch.reward + 0.99 * next_q, rtol=1e-5, atol=1e-5)


def test_targets_follow_slowly():
    learner = DDPG(environment("Pendulum-v1"), DDPGConfig(**SMALL, target_rate=0.1), device="cpu", seed=0)
    old = learner.target_critic.state()
    learn(learner, 11)
    new, online = learner.target_critic.state(), learner.critic.state()
    for name in old:
        np.testing.assert_allclose(new[name], 0.9 * old[name] + 0.1 * online[name], rtol=1e-4, atol=1e-6)


def test_smoothed_actions_by_hand():
    action, noise = np.float32([[0.0, 0.9, -0.2]]), np.float32([[1.0, 1.0, -9.0]])
    np.testing.assert_allclose(smoothed_action(action, noise, 0.2, 0.5), [[0.2, 1.0, -0.7]], rtol=1e-6)


@pytest.mark.parametrize("minimum", [True, False])
def test_td3_targets_are_below_the_lower_critic(minimum):
    """Without target noise: y = r + γ min(Q1', Q2')(s', μ'(s')), or the first critic's alone."""
    config = TD3Config(**SMALL, target_noise=0.0, minimum=minimum)
    learner = TD3(environment("Pendulum-v1"), config, device="cpu", seed=0)
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated) and learner.updates == 5:
            break
        targets = learner.target_actor.twin(), learner.target_critic.twin()
    batch = event.evidence["batch"]
    action = np.tanh(targets[0](batch.next_observation))
    both = targets[1](joined(learner.space, batch.next_observation, action))
    next_q = np.minimum(both[:, 0], both[:, 1]) if minimum else both[:, 0]
    assert not np.array_equal(both.min(1), both[:, 0])
    np.testing.assert_allclose(event.evidence["target"], batch.reward + 0.99 * next_q, rtol=1e-5, atol=1e-5)


def test_the_actor_waits_for_the_critics():
    learner = TD3(environment("Pendulum-v1"), TD3Config(**SMALL, policy_delay=3), device="cpu", seed=0)
    before, moved = learner.actor.state(), []
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated):
            after = learner.actor.state()
            moved.append(any(not np.array_equal(before[name], after[name]) for name in before))
            before = after
        if len(moved) == 7:
            break
    assert moved == [False, False, True, False, False, True, False]


def test_terminated_ends_count_nothing_after_them():
    """One-step episodes: the targets are the rewards, whatever the critic says."""
    learner = DDPG(Follow(), DDPGConfig(**SMALL), device="cpu", seed=0)
    for update in learn(learner, 30):
        np.testing.assert_array_equal(update.evidence["target"], update.evidence["batch"].reward)


@pytest.mark.parametrize("kind", [DDPG, TD3])
def test_ornstein_uhlenbeck_noise_drifts_and_begins_anew_with_each_episode(kind):
    config = kind.Config(**{**SMALL, "learning_starts": 0}, noise="ornstein-uhlenbeck", noise_deviation=0.05)
    learner = kind(environment("Pendulum-v1"), config, device="cpu", seed=0)
    learner.actor.parameters[...] = 0.0
    noises, restarted = [], False
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Stepped):
            noises.append(float(event.decision.action[0, 0]) / 2)
        if isinstance(event, EpisodeEnded):
            restarted = (learner.process.noise == 0).all()
            break
        learner.actor.parameters[...] = 0.0
    assert restarted
    assert np.corrcoef(noises[:-1], noises[1:])[0, 1] > 0.6


@pytest.mark.parametrize("kind", [DDPG, TD3])
def test_noise_can_be_exchanged_while_it_learns(kind):
    learner = kind(
        environment("Pendulum-v1"), kind.Config(**SMALL, noise_deviation=0.3), device="cpu", seed=0
    )
    events = learner.learn(learner.spec.make_world(1, 0))
    deviations = []
    for noise in ("gaussian", "ornstein-uhlenbeck", "gaussian"):
        learner.config.set_live("noise", noise, kind.id)
        for event in events:
            if isinstance(event, Stepped):
                break
        for event in events:
            if isinstance(event, Stepped):
                deviations.append(float(event.decision.insight.action_distribution.deviation[0, 0]) / 2)
                break
    np.testing.assert_allclose(deviations, [0.3, 0.3 / np.sqrt(1 - 0.85**2), 0.3], rtol=1e-5)
    assert learner.process is None


def test_pictures_and_choices_are_refused_in_words():
    assert "choices" in DDPG.misfit(environment("CartPole-v1"))
    assert "pictures" in TD3.misfit(environment("CarRacing-v3"))
    assert DDPG.misfit(environment("Pendulum-v1")) is None
