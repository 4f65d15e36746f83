from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.reinforce import Reinforce, ReinforceConfig, gradient_variance, policy_gradient
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.episodes import Episode


@pytest.mark.parametrize("bonus", [0.0, 0.2])
def test_gradient_is_autograds(bonus):
    generator = np.random.default_rng(0)
    logit = generator.standard_normal((32, 3)).astype(np.float32)
    action = generator.integers(0, 3, 32)
    weight = generator.standard_normal(32).astype(np.float32)
    gradient, loss, entropy = policy_gradient(logit, action, weight, bonus)
    theirs = torch.from_numpy(logit.copy()).requires_grad_()
    distribution = torch.distributions.Categorical(logits=theirs)
    expected_entropy = distribution.entropy().mean()
    log_p = distribution.log_prob(torch.from_numpy(action))
    expected = -(torch.from_numpy(weight) * log_p).mean() - bonus * expected_entropy
    expected.backward()
    np.testing.assert_allclose(gradient, theirs.grad.numpy(), rtol=1e-4, atol=1e-7)
    assert loss == pytest.approx(expected.item(), rel=1e-4)
    assert entropy == pytest.approx(expected_entropy.item(), rel=1e-5)


def make(**config):
    return Reinforce(environment("CartPole-v1"), ReinforceConfig(**config), device="cpu", seed=0)


def test_credit_by_value():
    episode = Episode(np.zeros((3, 4)), np.zeros(3, int), np.array([1, 2, 4], np.float32))
    np.testing.assert_allclose(make(discount=0.5).credit(episode), [3, 4, 4])
    np.testing.assert_allclose(make(discount=0.5, weight="whole episode").credit(episode), [3, 3, 3])


def test_baselines_by_value():
    output, returns = np.array([[0, 0, 7]], np.float32), np.array([10, 20], np.float32)
    assert make(baseline="learned value").baselines(output, returns) == [7]
    assert (make(baseline="none").baselines(output, returns) == 0).all()
    average = make(baseline="average", average_rate=0.5)
    assert (average.baselines(output, returns) == 0).all()
    assert (average.baselines(output, returns + 10) == 15).all()
    assert (average.baselines(output, returns) == 20).all()
    assert average.average == 17.5


@pytest.mark.parametrize("lanes", [1, 3, 20])
def test_updates_use_whole_episodes(lanes):
    """The returns of an update are those of the episodes that ended, nothing lost and nothing twice."""
    algorithm = make(discount=1.0, episodes_per_update=6)
    spec = algorithm.spec
    ended, used, updates = [], [], 0
    for event in algorithm.learn(spec.make_world(lanes, 0)):
        if isinstance(event, EpisodeEnded):
            ended.append(event.length)
        elif isinstance(event, Updated):
            returns = event.evidence["return"]
            starts = np.flatnonzero(np.diff(returns, prepend=0.0) > 0)
            used += returns[starts].astype(int).tolist()
            updates += 1
            if updates == 30:
                break
    assert used == ended
    assert updates * 6 <= len(used) <= updates * (6 + lanes)


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
    assert gradient_variance(gradients[:1]) == 0.0


def test_every_reduction_lowers_the_variance():
    """The same policy and the same episodes: credit and baselines alone make the difference."""
    learner = make(
        hidden=(16,), episodes_per_update=60, baseline="none", weight="whole episode", discount=1.0
    )
    world = learner.spec.make_world(8, 0)
    for _ in learner.learn(world):
        if learner.episodes is not None and len(learner.episodes.finished) >= 60:
            break
    batch = learner.episodes.pop_finished()
    whole = np.concatenate([learner.credit(episode) for episode in batch])
    to_go = np.concatenate([make(discount=1.0).credit(episode) for episode in batch])
    # What a value estimate that has learned it would say: the mean over the episodes at that time.
    time = np.concatenate([np.arange(len(episode.reward)) for episode in batch])
    value = np.array([to_go[time == t].mean() for t in time], np.float32)
    variances = [
        learner._variance(batch, weight) for weight in (whole, to_go, to_go - to_go.mean(), to_go - value)
    ]
    assert variances[0] > 1.5 * variances[1]
    assert variances[1] > variances[2] > variances[3] > 0
