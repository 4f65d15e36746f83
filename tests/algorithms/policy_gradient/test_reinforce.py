from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.policy_gradient.reinforce import (
    Reinforce,
    ReinforceConfig,
    gradient_variance,
    policy_gradient,
)
from rlstudio.core.events import EpisodeEnded, Stepped, Transition, Updated
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Discrete
from rlstudio.envs.world import LaneWorld
from rlstudio.nn.memory.episodes import Episode, Episodes
from rlstudio.nn.returns import normalised


@pytest.mark.parametrize("bonus", [0.0, 0.2])
def test_gradient_is_autograds(bonus):
    generator = np.random.default_rng(0)
    logit = generator.standard_normal((32, 3)).astype(np.float32)
    action = generator.integers(0, 3, 32)
    weight = generator.standard_normal(32).astype(np.float32)
    gradient, loss, entropy = policy_gradient(logit, action, weight, bonus, 5)
    theirs = torch.from_numpy(logit.copy()).requires_grad_()
    distribution = torch.distributions.Categorical(logits=theirs)
    expected_entropy = distribution.entropy().sum()
    log_p = distribution.log_prob(torch.from_numpy(action))
    expected = -((torch.from_numpy(weight) * log_p).sum() + bonus * expected_entropy) / 5
    expected.backward()
    np.testing.assert_allclose(gradient, theirs.grad.numpy(), rtol=1e-4, atol=1e-7)
    assert loss == pytest.approx(expected.item(), rel=1e-4)
    assert entropy == pytest.approx(expected_entropy.item() / 32, rel=1e-5)


def make(**config):
    return Reinforce(environment("CartPole-v1"), ReinforceConfig(**config), device="cpu", seed=0)


def episode(*rewards, truncated=False):
    """An episode in CartPole with these rewards, at observations of ones."""
    count = len(rewards)
    return Episode(
        np.ones((count, 4), np.float32),
        np.zeros(count, int),
        np.array(rewards, np.float32),
        np.ones(4, np.float32),
        truncated,
    )


def credits(learner, *batch):
    return learner.credits(list(batch), learner.returns(list(batch), learner.cut_off(list(batch))))


def test_credit_by_value():
    two = episode(1, 2, 4), episode(8)
    np.testing.assert_allclose(credits(make(discount=0.5), *two), [3, 4, 4, 8])
    np.testing.assert_allclose(credits(make(discount=0.5, weight="whole episode"), *two), [3, 3, 3, 8])


def test_a_truncated_episode_goes_on_in_the_learned_value():
    learner = make(discount=0.5)
    after = float(learner.network(np.ones((1, 4), np.float32))[0, -1])
    assert after != 0
    ended, cut = episode(1, 2), episode(1, 2, truncated=True)
    np.testing.assert_allclose(credits(learner, ended, cut), [2, 2, 2 + after / 4, 2 + after / 2], rtol=1e-6)
    # Nothing is known of what would have come where no value is learned.
    np.testing.assert_allclose(credits(make(discount=0.5, baseline="average"), cut), [2, 2])


def test_the_textbooks_discount_from_the_start():
    two = [episode(1, 2, 4), episode(8, 8)]
    textbook = {"discount": 0.5, "discount_from_start": True}
    np.testing.assert_allclose(make(**textbook).shares(two), [1, 0.5, 0.25, 1, 0.5])
    np.testing.assert_allclose(make(discount=0.5).shares(two), 1)
    np.testing.assert_allclose(make(**textbook, weight="whole episode").shares(two), 1)


def test_baselines_by_value():
    batch = [episode(1, 2), episode(1)]
    output, credit = (
        np.array([[0, 0, 7], [0, 0, 8], [0, 0, 9]], np.float32),
        np.array([10, 20, 15], np.float32),
    )
    assert (make(baseline="learned value").baselines(batch, output, credit) == [7, 8, 9]).all()
    whole = make(baseline="learned value", weight="whole episode")
    assert (whole.baselines(batch, output, credit) == [7, 7, 9]).all()
    assert (make(baseline="none").baselines(batch, output, credit) == 0).all()
    average = make(baseline="average", average_rate=0.5)
    assert (average.baselines(batch, output, credit) == 0).all()
    assert (average.baselines(batch, output, credit + 10) == 15).all()
    assert (average.baselines(batch, output, credit) == 20).all()
    assert average.average == 17.5


def test_equal_credits_teach_nothing():
    """Scaling them to deviation 1 would make +-1 of what rounding leaves."""
    credit = np.full(700, 99.34, np.float32)
    credit[::3] = np.nextafter(credit[0], np.float32(0))
    assert (normalised(credit) == 0).all()
    assert (normalised(credit - np.float32(99.33999), 99.34) == 0).all()
    small = np.array([1e-6, -1e-6, 3e-6], np.float32)
    assert normalised(small).std(ddof=1) == pytest.approx(1, rel=0.01)


@pytest.mark.parametrize("lanes", [1, 3, 20])
def test_updates_use_the_first_whole_episodes_begun_under_their_policy(lanes):
    """Neither those begun before the last update, nor those that only ended first."""
    learner = make(discount=1.0, episodes_per_update=6, baseline="none")
    begun, running, expected, used, updates = 0, {}, [], [], 0
    fresh, length = set(range(lanes)), [0] * lanes
    for event in learner.learn(learner.spec.make_world(lanes, 0)):
        if isinstance(event, Stepped):
            for lane in sorted(fresh):
                if begun < 6:
                    running[lane] = begun
                    begun += 1
            fresh = set()
            length = [count + 1 for count in length]
        elif isinstance(event, EpisodeEnded):
            if event.lane in running:
                expected.append(event.length)
                del running[event.lane]
            fresh.add(event.lane)
            length[event.lane] = 0
        elif isinstance(event, Updated):
            returns = event.evidence["return"]
            starts = np.flatnonzero(np.diff(returns, prepend=0.0) > 0)
            used.append(returns[starts].astype(int).tolist())
            assert used[-1] == expected
            assert len(expected) == 6
            assert event.metrics["used_steps"] <= 1
            assert (event.metrics["used_steps"] == 1) == (lanes == 1)
            begun, running, expected = 0, {}, []
            updates += 1
            if updates == 30:
                break


def test_the_mean_length_of_counted_episodes_is_not_that_of_short_ones():
    """Episodes of 1 or 50 steps, by a coin, in 8 lanes: half of what counts is long."""
    generator, counted = np.random.default_rng(0), []
    episodes, left = Episodes(Discrete(n=1), 8), generator.choice([1, 50], 8)
    zero, never = np.zeros(8, np.int64), np.zeros(8, bool)
    while len(counted) < 2000:
        left -= 1
        episodes.add(Transition(zero, zero, np.ones(8, np.float32), zero, left == 0, never), 10)
        left = np.where(left == 0, generator.choice([1, 50], 8), left)
        if episodes.complete(10):
            counted += [len(episode.action) for episode in episodes.pop_finished()]
    assert np.mean(counted) == pytest.approx(25.5, abs=2)


class ForkWorld(LaneWorld):
    """Action 0 ends at once for 1; action 1 takes ten steps and brings 1.5: better without a discount."""

    def __init__(self, lanes):
        super().__init__(lanes)
        self.begin(0)

    def _reseed(self, seed):
        return

    def _restart(self, lanes):
        return np.zeros(len(lanes), np.int64)

    def _advance(self, action):
        place, left = self._observation + 1, (self._observation == 0) & (action == 0)
        over = left | (place == 10)
        reward = np.where(left, 1.0, np.where(over, 1.5, 0.0)).astype(np.float32)
        return place, reward, reward, over, np.zeros_like(over), np.flatnonzero(over).tolist()

    def frame(self, lane=0):
        raise NotImplementedError


class Fork(type(environment("CartPole-v1"))):
    observation_space, action_space = Discrete(n=11), Discrete(n=2)


@pytest.mark.parametrize(("episodes", "lanes"), [(1, 1), (4, 1), (4, 4)])
@pytest.mark.parametrize("seed", [0, 1])
def test_the_better_of_a_short_and_a_long_way_is_found(episodes, lanes, seed):
    """The mean over steps in place of episodes would count the long way a tenth, and settle on the short."""
    config = ReinforceConfig(
        baseline="none", normalise=False, discount=1.0, episodes_per_update=episodes, hidden=(),
        learning_rate=0.01,
    )  # fmt: skip
    learner = Reinforce(Fork(), config, device="cpu", seed=seed)
    updates = 0
    for event in learner.learn(ForkWorld(lanes)):
        updates += isinstance(event, Updated)
        if updates == (3000 if episodes == 1 else 2200):
            break
    insight = learner.policy.decide(np.zeros(1, np.int64), explore=False).insight
    assert insight.action_probabilities[0, 1] > 0.99


def test_a_fresh_run_limits_no_gradient():
    assert ReinforceConfig().max_grad_norm is None
    earlier = ReinforceConfig.parse({"max_grad_norm": 0.0}, "reinforce")
    assert earlier.max_grad_norm is None
    learner = make(baseline="none", normalise=False, episodes_per_update=1)
    asked = []
    learner.network.descend = lambda gradient, rate, limit, rates: asked.append(limit) or 0.0
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Updated):
            break
    assert asked == [None]


@pytest.mark.parametrize("baseline", ["none", "average", "learned value"])
@pytest.mark.parametrize("weight", ["reward-to-go", "whole episode"])
def test_every_switch_learns(baseline, weight):
    algorithm = make(baseline=baseline, weight=weight)
    lengths, steps = [], 0
    for event in algorithm.learn(algorithm.spec.make_world(8, 1)):
        if isinstance(event, EpisodeEnded):
            lengths.append(event.length)
        steps += isinstance(event, Stepped)
        if steps == 4000:
            break
    assert np.mean(lengths[-20:]) > 2 * np.mean(lengths[:20])


def test_gradient_variance_is_the_trace_of_the_covariance():
    gradients = np.random.default_rng(0).standard_normal((6, 9)).astype(np.float32)
    assert gradient_variance(gradients) == pytest.approx(np.trace(np.cov(gradients.T)), rel=1e-5)


def test_a_single_episode_has_no_variance():
    for episodes in (1, 2):
        learner = make(hidden=(4,), episodes_per_update=episodes)
        updates = (e for e in learner.learn(learner.spec.make_world(1, 0)) if isinstance(e, Updated))
        assert ("gradient_variance" in next(updates).metrics) == (episodes == 2)


def test_every_reduction_lowers_the_variance():
    """The same policy and the same episodes: credit and baselines alone make the difference."""
    learner = make(
        hidden=(16,), episodes_per_update=60, baseline="none", weight="whole episode", discount=1.0
    )
    world = learner.spec.make_world(8, 0)
    for _ in learner.learn(world):
        if learner.episodes is not None and learner.episodes.complete(60):
            break
    batch = learner.episodes.pop_finished()
    whole = credits(learner, *batch)
    to_go = learner.returns(batch, learner.cut_off(batch))
    # What a value estimate that has learned it would say: the mean over the episodes at that time.
    time = np.concatenate([np.arange(len(episode.reward)) for episode in batch])
    value = np.array([to_go[time == t].mean() for t in time], np.float32)
    variances = [
        learner._variance(batch, weight) for weight in (whole, to_go, to_go - to_go.mean(), to_go - value)
    ]
    assert variances[0] > 1.5 * variances[1]
    assert variances[1] > variances[2] > variances[3] > 0
