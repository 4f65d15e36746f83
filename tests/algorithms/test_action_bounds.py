"""The same task in other units is learned in the same way: actors speak of [-1, 1], the border scales."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import EpisodeEnded, Stepped
from rlstudio.core.registry import algorithm
from rlstudio.core.spaces import Box
from tests.algorithms.follow import Follow, FollowWorld

BOUNDS = [(-1.0, 1.0), (-1000.0, 1000.0), (-0.001, 0.001), (290.0, 310.0)]
QUICK = {
    # At three times this rate it leaves what it found, on some processors, once its deviation is small.
    "ppo": {"learning_rate": 1e-3, "rollout_steps": 32},
    "a2c": {"learning_rate": 3e-3, "rollout_steps": 16},
    "a3c": {"learning_rate": 3e-3, "rollout_steps": 64, "workers": 1, "entropy_bonus": 0.0},
}


class ScaledWorld(FollowWorld):
    """Follow, whose actions from -2 to 2 are given from ``low`` to ``high``."""

    def __init__(self, lanes, seed, low, high):
        super().__init__(lanes, seed)
        self.low, self.high = low, high

    def step(self, action):
        middle, half = (self.low + self.high) / 2, (self.high - self.low) / 2
        transition = super().step((2 * (action.astype(np.float64) - middle) / half).astype(np.float32))
        transition.action = action
        return transition


class Scaled(Follow):
    def __init__(self, low, high):
        super().__init__()
        self.low, self.high = low, high

    @property
    def action_space(self):
        return Box(shape=(1,), low=self.low, high=self.high)

    def make_world(self, lanes, seed):
        return ScaledWorld(lanes, seed, self.low, self.high)


def learned(kind, bounds, episodes):
    """The learner, and the mean return of the last 2000 episodes of learning."""
    spec, made = Scaled(*bounds), algorithm(kind)
    learner = made(spec, made.Config(initial_deviation=0.5, **QUICK[kind]), device="cpu", seed=0)
    returns = []
    events = learner.learn(spec.make_world(made.lanes or 8, 1))
    for event in events:
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
            if len(returns) == episodes:
                break
    events.close()
    return learner, float(np.mean(returns[-2000:]))


@pytest.mark.parametrize("kind", QUICK)
def test_bounds_do_not_matter(kind):
    """Without scaling the mean return was -5.9 at +-1 and never left chance elsewhere."""
    found = [learned(kind, bounds, 24_000)[1] for bounds in BOUNDS]
    assert min(found) > -0.7  # what chance gets: below -2; the best: 0 and the noise that is left
    assert max(found) - min(found) < 0.15


@pytest.mark.parametrize("bounds", BOUNDS)
def test_the_first_steps_are_the_same_up_to_scale(bounds):
    low, high = bounds
    middle, half = (low + high) / 2, (high - low) / 2
    made, steps = algorithm("ppo"), []
    for each in ((-1.0, 1.0), bounds):
        spec = Scaled(*each)
        learner = made(spec, made.Config(rollout_steps=8), device="cpu", seed=0)
        steps.append([e for _, e in zip(range(10), learner.learn(spec.make_world(2, 1)), strict=False)
                      if isinstance(e, Stepped)])  # fmt: skip
    for unit, scaled in zip(*steps, strict=True):
        rough = 1e-4 * half + 1e-6 * abs(middle)
        np.testing.assert_allclose(scaled.decision.action, middle + half * unit.decision.action, atol=rough)
        told = [step.decision.insight.action_distribution for step in (unit, scaled)]
        np.testing.assert_allclose(told[1].mean, middle + half * told[0].mean, atol=rough)
        np.testing.assert_allclose(told[1].deviation, half * told[0].deviation, rtol=1e-5)


def test_a_policy_of_the_environments_units_is_refused():
    made = algorithm("ppo")
    policy = made.make_policy(Scaled(-2.0, 2.0), made.Config(), device="cpu", seed=0)
    state = policy.state()
    with pytest.raises(ValueError, match="other bounds"):
        made.make_policy(Scaled(-1.0, 1.0), made.Config(), device="cpu", seed=0).restore(state)
    del state["action_half"]
    with pytest.raises(ValueError, match="action_half"):
        policy.restore(state)
