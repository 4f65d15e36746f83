"""The same algorithms from pictures: a tiny world of frames, learnt by convolutions and by differences."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.dqn import DQN
from rlstudio.algorithms.ppo import PPO
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import EpisodeEnded, Stepped, Transition
from rlstudio.core.spaces import Box, Discrete

SIDE, STACK, LENGTH = 36, 2, 10


class SignalWorld(World):
    """The newest frame is bright on the left or on the right; reward 1 for naming the side, 10 times."""

    def __init__(self, lanes, seed):
        self.lanes = lanes
        self.generator = np.random.default_rng(seed)
        self.clock = np.arange(lanes) % LENGTH
        self.score = np.zeros(lanes)
        self.side = np.zeros(lanes, int)
        self.frames = np.zeros((lanes, STACK, SIDE, SIDE), np.uint8)
        self.frames = self.shifted(range(lanes))

    def shifted(self, lanes):
        after = np.concatenate([self.frames[:, 1:], np.zeros_like(self.frames[:, :1])], 1)
        for lane in lanes:
            self.side[lane] = self.generator.integers(2)
            columns = slice(0, SIDE // 2) if self.side[lane] == 0 else slice(SIDE // 2, SIDE)
            after[lane, -1, :, columns] = self.generator.integers(150, 250)
        return after

    def observe(self):
        return self.frames

    def step(self, action):
        before = self.frames
        reward = (action == self.side).astype(np.float32)
        self.score += reward
        self.clock += 1
        after = self.shifted(range(self.lanes))
        over = self.clock == LENGTH
        episodes = tuple(EpisodeEnded(i, float(self.score[i]), LENGTH, False) for i in np.flatnonzero(over))
        self.frames = after.copy()
        self.frames[over, :-1] = 0
        self.clock[over], self.score[over] = 0, 0.0
        return Transition(before, action, reward, after, over, np.zeros_like(over), episodes)

    def frame(self, lane=0):
        return np.zeros((SIDE, SIDE, 3), np.uint8)

    def state(self):
        names = ("clock", "score", "side", "frames")
        return {name: getattr(self, name).copy() for name in names} | {"seed": np.asarray(5)}

    def restore(self, state):
        for name in ("clock", "score", "side", "frames"):
            setattr(self, name, state[name].copy())


class Signal(EnvSpec):
    id = title = blurb = family = "signal"
    capabilities = frozenset({"pixels", "discrete"})
    action_names = ("LEFT", "RIGHT")
    key_bindings = {}  # noqa: RUF012

    @property
    def observation_space(self):
        return Box(shape=(STACK, SIDE, SIDE), dtype="uint8")

    @property
    def action_space(self):
        return Discrete(n=2)

    def make_world(self, lanes, seed):
        return SignalWorld(lanes, seed)

    def make_display(self, seed):
        raise NotImplementedError


KINDS = {
    "dqn": (DQN, {"learning_starts": 64, "train_every": 8, "hidden": (32,), "learning_rate": 1e-3,
                  "exploration_steps": 400, "target_every": 100, "replay_capacity": 500,
                  "epsilon_final": 0.0, "discount": 0.0}),
    "ppo": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,), "learning_rate": 1e-3}),
    "ppo difference": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,),
                             "learning_rate": 3e-4, "frame_difference": True}),
}  # fmt: skip


def run(learner, world, steps):
    returns, taken = [], 0
    for event in learner.learn(world):
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
        taken += isinstance(event, Stepped)
        if taken == steps:
            break
    return returns


@pytest.mark.parametrize("name", KINDS)
def test_it_learns(name):
    kind, config = KINDS[name]
    learner = kind(Signal(), kind.Config(**config), device="cpu", seed=0)
    returns = run(learner, SignalWorld(8, 0), 400 if "difference" in name else 160)
    assert np.mean(returns[:8]) < 7
    assert np.mean(returns[-16:]) > 8.5


@pytest.mark.parametrize("name", KINDS)
def test_saving_and_continuing_is_never_having_stopped(name):
    kind, config = KINDS[name]

    def fresh(seed):
        return kind(Signal(), kind.Config(**config), device="cpu", seed=seed)

    first, world = fresh(0), SignalWorld(4, 0)
    run(first, world, 40)
    state, moment = first.state(), world.state()
    second, other = fresh(1), SignalWorld(4, 1)
    second.restore(state)
    other.restore(moment)
    for each in (world, other):
        each.generator = np.random.default_rng(3)
    for each, its in ((first, world), (second, other)):
        run(each, its, 30)
    ours, theirs = first.state(), second.state()
    assert ours.keys() == theirs.keys()
    for key, value in ours.items():
        np.testing.assert_array_equal(value, theirs[key], err_msg=key)
    assert any((state[key] != ours[key]).any() for key in state if key.startswith("policy."))
