from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.deep_q.c51 import C51, C51Config, categorical_gradient, project
from rlstudio.algorithms.deep_q.qr_dqn import QRDQN, QRDQNConfig, levels, quantile_gradient
from rlstudio.algorithms.deep_q.rainbow import Rainbow, RainbowConfig
from rlstudio.algorithms.deep_q.return_range import ReturnRange, beyond, widened
from rlstudio.core.errors import UserError
from rlstudio.core.events import Transition, Updated
from rlstudio.core.registry import environment
from rlstudio.engine.run.presets import read_for
from rlstudio.nn.acting.distributions import softmax
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.memory.replay import Batch


def slow_projection(reward, discount, p, support):
    """Algorithm 1 of Bellemare et al. 2017, line by line, for one transition."""
    atoms, low, high = len(support), support[0], support[-1]
    step = (high - low) / (atoms - 1)
    m = np.zeros(atoms)
    for j in range(atoms):
        moved = min(max(reward + discount * support[j], low), high)
        b = min(max((moved - low) / step, 0), atoms - 1)
        lower, upper = int(np.floor(b)), int(np.ceil(b))
        if lower == upper:
            m[lower] += p[j]
        else:
            m[lower] += p[j] * (upper - b)
            m[upper] += p[j] * (b - lower)
    return m


@pytest.mark.parametrize(("atoms", "low", "high"), [(51, -10, 10), (2, 0, 1), (11, -1, 4), (21, -5, 5)])
def test_projection_is_the_slow_loop(atoms, low, high):
    generator = np.random.default_rng(atoms)
    support = np.linspace(low, high, atoms, dtype=np.float32)
    reward = generator.normal(0, 6, 64).astype(np.float32)
    reward[:4] = [0, 1, 100, -100]  # onto atoms, and over both ends
    discount = np.where(generator.random(64) < 0.3, 0, generator.choice([0.5, 0.99, 1.0], 64)).astype(
        np.float32
    )
    p = softmax(generator.standard_normal((64, atoms)).astype(np.float32) * 2)
    found = project(reward, discount, p, support)
    for row in range(64):
        expected = slow_projection(float(reward[row]), float(discount[row]), p[row], support.astype(float))
        np.testing.assert_allclose(found[row], expected, atol=2e-5)
    np.testing.assert_allclose(found.sum(1), 1, rtol=1e-5)
    inside = (reward + discount * low >= low) & (reward + discount * high <= high)
    np.testing.assert_allclose(
        (found @ support)[inside], (reward + discount * (p @ support))[inside], rtol=1e-4, atol=1e-4
    )


def test_cross_entropy_gradient_is_autograds():
    generator = np.random.default_rng(0)
    logit = generator.standard_normal((8, 3, 7)).astype(np.float32)
    action = generator.integers(0, 3, 8)
    target = softmax(generator.standard_normal((8, 7)).astype(np.float32))
    gradient, entropy = categorical_gradient(softmax(logit), action, target)
    theirs = torch.from_numpy(logit.copy()).requires_grad_()
    chosen = torch.log_softmax(theirs, 2)[torch.arange(8), torch.from_numpy(action)]
    expected = -(torch.from_numpy(target) * chosen).sum(1)
    expected.mean().backward()
    np.testing.assert_allclose(entropy, expected.detach().numpy(), rtol=1e-5)
    np.testing.assert_allclose(gradient.reshape(8, 3, 7), theirs.grad.numpy(), rtol=1e-4, atol=1e-7)


@pytest.mark.parametrize("threshold", [0.0, 0.5, 1.0, 3.0])
def test_quantile_gradient_is_autograds(threshold):
    generator = np.random.default_rng(0)
    quantile = (2 * generator.standard_normal((8, 3, 6))).astype(np.float32)
    target = (2 * generator.standard_normal((8, 6))).astype(np.float32)
    action = generator.integers(0, 3, 8)
    gradient, loss = quantile_gradient(quantile, action, target, threshold)
    theirs = torch.from_numpy(quantile.copy()).requires_grad_()
    chosen = theirs[torch.arange(8), torch.from_numpy(action)]
    difference = torch.from_numpy(target)[:, None, :] - chosen[:, :, None]
    if threshold:
        zeros = torch.zeros_like(difference)
        size = (
            torch.nn.functional.huber_loss(difference, zeros, reduction="none", delta=threshold) / threshold
        )
    else:
        size = difference.abs()
    tau = torch.from_numpy(levels(6))[:, None]
    expected = ((tau - (difference.detach() < 0).float()).abs() * size).mean(2).sum(1)
    expected.mean().backward()
    np.testing.assert_allclose(loss, expected.detach().numpy(), rtol=1e-5)
    np.testing.assert_allclose(gradient.reshape(8, 3, 6), theirs.grad.numpy(), rtol=1e-4, atol=1e-7)


def test_levels_are_the_middles():
    np.testing.assert_allclose(levels(4), [0.125, 0.375, 0.625, 0.875])


def test_quantile_regression_finds_the_quantiles():
    """Descending on draws of a distribution ends at its quantiles, not at its mean."""
    generator = np.random.default_rng(0)
    draws = generator.exponential(1.0, 4000).astype(np.float32)
    quantile = np.zeros((1, 1, 5), np.float32)
    for _ in range(3000):
        gradient, _ = quantile_gradient(quantile, np.zeros(1, np.int64), draws[None, ::4], 0.0)
        quantile -= 0.02 * gradient.reshape(quantile.shape)
    np.testing.assert_allclose(quantile[0, 0], np.quantile(draws, levels(5)), rtol=0.12)


def make(kind, config):
    return kind(environment("CartPole-v1"), config, device="cpu", seed=0)


def batch_of(count, span=None):
    generator = np.random.default_rng(3)
    return Batch(
        generator.standard_normal((count, 4)).astype(np.float32),
        generator.integers(0, 2, count),
        generator.standard_normal(count).astype(np.float32),
        generator.standard_normal((count, 4)).astype(np.float32),
        (generator.random(count) < 0.3).astype(np.float32),
        span,
    )


@pytest.mark.parametrize("double", [False, True])
@pytest.mark.parametrize("span", [None, 3])
def test_c51_targets_by_the_slow_loop(double, span):
    learner = make(C51, C51Config(double=double, n_step=span or 1, atoms=11, discount=0.9))
    for value in learner.target.parameters, learner.network.parameters:
        value[...] = np.random.default_rng(value.size).standard_normal(value.size) * (
            2 if value is learner.target.parameters else -2
        )
    spans = None if span is None else np.array([1, 2, 3, 3, 1, 2])
    batch = batch_of(6, spans)
    target = learner.targets(batch)
    support = learner.policy.support.astype(float)
    next_p = learner.policy.probabilities(learner.target(batch.next_observation))
    choice_p = learner.policy.probabilities(learner.network(batch.next_observation)) if double else next_p
    for row in range(6):
        best = (choice_p[row] @ support).argmax()
        discount = 0.9 ** (1 if spans is None else spans[row]) * (1 - batch.terminated[row])
        expected = slow_projection(float(batch.reward[row]), discount, next_p[row, best], support)
        np.testing.assert_allclose(target[row], expected, atol=1e-5)


@pytest.mark.parametrize("double", [False, True])
def test_qr_targets_by_hand(double):
    learner = make(QRDQN, QRDQNConfig(double=double, quantiles=4, discount=0.9))
    learner.network.parameters[...] *= -1
    batch = batch_of(6)
    target = learner.targets(batch)
    after = learner.target(batch.next_observation).reshape(6, 2, 4)
    choice = learner.network(batch.next_observation).reshape(6, 2, 4) if double else after
    for row in range(6):
        best = choice[row].mean(1).argmax()
        expected = batch.reward[row] + 0.9 * (1 - batch.terminated[row]) * after[row, best]
        np.testing.assert_allclose(target[row], expected, rtol=1e-5)


def test_the_range_of_returns_must_be_one():
    with pytest.raises(UserError, match="below the highest"):
        C51Config.parse({"lowest_return": 5, "highest_return": 5}, "c51")


def test_rainbow_is_everything_at_once():
    config = RainbowConfig()
    assert config.double
    assert config.dueling
    assert config.prioritized
    assert config.noisy
    assert config.n_step == 3
    schema, parent = RainbowConfig.model_json_schema(), C51Config.model_json_schema()
    assert schema["properties"].keys() == parent["properties"].keys()
    assert schema["properties"]["n_step"]["default"] == 3
    assert parent["properties"]["n_step"]["default"] == 1
    assert schema["properties"]["n_step"]["title"] == parent["properties"]["n_step"]["title"]
    learner = make(Rainbow, config)
    assert isinstance(learner.network, Dueling)
    assert learner.network.architecture.noisy == 0.5
    assert learner.epsilon() == 0.0
    assert learner.make_replay(2).priorities is not None


def step(reward, terminated):
    """One batched step with these rewards."""
    reward, over = np.array(reward, np.float32), np.array(terminated)
    zero = np.zeros(len(reward))
    return Transition(zero, zero, reward, zero, over, np.zeros_like(over))


def test_the_range_follows_from_the_rewards():
    rewards = ReturnRange()
    assert rewards.ends(0.9) is None
    rewards.note(step([0.0, 0.0], [False, True]))
    assert rewards.ends(0.9) is None
    rewards.note(step([-1.0, 0.5], [False, True]))
    assert rewards.ends(0.9) == pytest.approx((-10.0, 0.5))
    rewards.note(step([2.0], [False]))
    assert rewards.ends(0.9) == pytest.approx((-10.0, 20.0))
    assert rewards.ends(1.0) == pytest.approx((-1000.0, 2000.0))
    rewards.note(step([-50.0], [True]))
    assert rewards.ends(0.9) == pytest.approx((-50.0, 20.0))
    other = ReturnRange()
    other.restore(rewards.state())
    assert other.ends(0.9) == rewards.ends(0.9)


def test_the_range_of_known_worlds_is_known_at_once():
    # Every step costs 1: at worst -1 / (1 - 0.9).
    spec = environment("rlstudio/GridWorld-v0")
    assert ReturnRange.of_model(spec).ends(0.9) == pytest.approx((-10.0, 0.0))
    assert ReturnRange.of_model(environment("FrozenLake-v1")).ends(0.99) == pytest.approx((0.0, 1.0))
    learner = C51(spec, C51Config(discount=0.9), device="cpu", seed=0)
    np.testing.assert_allclose(learner.policy.support[[0, -1]], [-10, 0], rtol=1e-6)


@pytest.mark.parametrize("kind", [C51, Rainbow])
def test_the_range_is_found_before_the_first_update(kind):
    config = kind.Config(learning_starts=60, hidden=(8,))
    learner = kind(environment("Acrobot-v1"), config, device="cpu", seed=0)
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated):
            break
    np.testing.assert_allclose(learner.policy.support[[0, -1]], [-100, 0], rtol=1e-5)
    assert event.metrics["clipped"] == 0
    assert learner.warnings == []
    # What a viewer restores holds the range, too.
    other = kind.make_policy(learner.spec, config, device="cpu", seed=1)
    other.restore(learner.policy.state())
    np.testing.assert_array_equal(other.support, learner.policy.support)


def test_a_larger_reward_widens_the_range():
    learner = make(C51, C51Config(discount=0.9))
    learner.saw(step([1.0], [False]))
    learner.targets(batch_of(6))
    np.testing.assert_allclose(learner.policy.support[[0, -1]], [0, 10], rtol=1e-6)
    learner.saw(step([-3.0], [True]))
    learner.targets(batch_of(6))
    np.testing.assert_allclose(learner.policy.support[[0, -1]], [-6, 10], rtol=1e-6)
    assert widened((0.0, 10.0), (1.0, 9.0)) == (0.0, 10.0)


def test_what_lies_outside_is_told_and_warned_of():
    """Bars from -1 to 1: of r + 0.9 z with r = 1 nearly half lies beyond where Z is even."""
    support, p = np.linspace(-1, 1, 5, dtype=np.float32), np.full((2, 5), 0.2, np.float32)
    discount = np.array([0.9, 0.0], np.float32)
    assert beyond(np.array([1.0, 1.0], np.float32), discount, p, support) == pytest.approx(0.2)
    assert beyond(np.array([0.0, 3.0], np.float32), discount, p, support) == pytest.approx(0.5)
    learner = make(C51, C51Config(lowest_return=-0.1, highest_return=0.1))
    assert learner.config.return_range == "fixed"
    for _ in range(100):
        learner.targets(batch_of(6))
    assert learner.clipped > 0.1
    assert len(learner.warnings) == 1
    assert "from -0.1 to 0.1" in learner.warnings[0]


def test_the_peers_ranges_are_fixed():
    for name in ("c51", "rainbow"):
        for preset in read_for("ALE/Pong-v5", name):
            assert preset.config["return_range"] == "fixed"
            assert (preset.config["lowest_return"], preset.config["highest_return"]) == (-10, 10)
