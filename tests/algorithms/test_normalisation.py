"""Normalisation where it is used: what is learned from, what stays frozen, and what it is good for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.evaluation import evaluate
from tests.algorithms.follow import Follow, FollowWorld


class FarOff(FollowWorld):
    """The same numbers, a million times as large and far from 0."""

    def observe(self):
        return 1e6 * self.seen + np.float32(5e6)

    def step(self, action):
        seen = self.observe()
        transition = super().step(action)
        return replace(transition, observation=seen, next_observation=self.observe())


class FarOffSpec(Follow):
    def make_world(self, lanes, seed):
        return FarOff(lanes, seed)


def late_return(kind, steps=30_000, **config):
    """Mean return of the last 1000 episodes of learning."""
    made = algorithm(kind)
    learner = made(FarOffSpec(), made.Config(**config), device="cpu", seed=0)
    returns = []
    for event in learner.learn(FarOff(8, 1)):
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
            if len(returns) == steps:
                return float(np.mean(returns[-1000:]))
    raise AssertionError


@pytest.mark.parametrize(
    ("kind", "config"),
    [
        ("ppo", {"learning_rate": 3e-3, "rollout_steps": 32, "initial_deviation": 0.5}),
        ("a2c", {"learning_rate": 3e-3, "rollout_steps": 16, "initial_deviation": 0.5}),
    ],
)
def test_an_observation_in_millions_learns(kind, config):
    """Without regard to what is seen the best is -4/3 and the noise."""
    assert late_return(kind, **config) < -1.2
    assert late_return(kind, normalise_observations=True, **config) > -0.5


@pytest.mark.parametrize("kind", ["ppo", "a2c"])
def test_ends_by_time_bootstrap_from_what_was_seen_then(kind):
    spec, made = environment("Pendulum-v1", {}), algorithm(kind)
    config = made.Config(
        rollout_steps=210, normalise_observations=True, normalise_rewards=True, learning_rate=1e-6
    )
    learner = made(spec, config, device="cpu", seed=0)
    steps, bootstraps = [], {}
    for event in learner.learn(spec.make_world(2, 0)):
        if isinstance(event, Stepped):
            if event.transition.truncated.any():
                bootstraps[len(steps)] = learner.network(event.transition.next_observation)[:, -1]
            steps.append(event.transition)
        if isinstance(event, Updated):
            break
    rollout, unit = learner.rollout, learner.rewards.unit
    assert list(bootstraps) == [199]
    # The first rollout's values were told in units of 1; rewards are divided by the deviation since.
    np.testing.assert_allclose(rollout.next_value_TN[199], bootstraps[199], rtol=1e-5)
    np.testing.assert_allclose(rollout.next_value_TN[:199], rollout.value_TN[1:200], rtol=1e-6)
    reward_TN = np.stack([step.reward for step in steps])
    np.testing.assert_allclose(rollout.reward_TN, np.clip(reward_TN / unit, -10, 10), rtol=1e-5)
    assert unit > 5
    assert learner.network.unit == unit
    assert np.abs(rollout.observation_TN).max() <= 10


def test_playing_leaves_the_statistics_alone():
    spec, made = environment("Pendulum-v1"), algorithm("ppo")
    config = made.Config(rollout_steps=32, normalise_observations=True, normalise_rewards=True)
    learner = made(spec, config, device="cpu", seed=0)
    updates = 0
    for event in learner.learn(spec.make_world(4, 0)):
        updates += isinstance(event, Updated)
        if updates == 3:
            break
    before = learner.policy.state()
    watcher = made.make_policy(spec, config, device="cpu", seed=9)
    watcher.restore(before)
    played = evaluate(spec, watcher, 2, seed=3, lanes=2)
    assert played.mean == evaluate(spec, learner.policy, 2, seed=3, lanes=2).mean
    for policy in (watcher, learner.policy):
        for name, array in policy.state().items():
            np.testing.assert_array_equal(array, before[name])
    assert before["observation.count"] > 100
