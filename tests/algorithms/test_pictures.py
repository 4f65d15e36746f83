"""The same algorithms from pictures: a tiny world of frames, learnt by convolutions and by differences."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.deep_q.dqn import DQN
from rlstudio.algorithms.policy_gradient.ppo import PPO
from rlstudio.core.env import EnvSpec, Mirror, World
from rlstudio.core.errors import UserError
from rlstudio.core.events import EpisodeEnded, Stepped, Transition, Updated
from rlstudio.core.registry import environment
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

    @property
    def mirror(self):
        return Mirror("columns", (1, 0))

    def make_world(self, lanes, seed):
        return SignalWorld(lanes, seed)

    def make_display(self, seed):
        raise NotImplementedError


KINDS = {
    "dqn": (DQN, {"learning_starts": 64, "train_every": 8, "hidden": (32,), "learning_rate": 1e-3,
                  "exploration_steps": 400, "target_every": 100, "replay_capacity": 500,
                  "epsilon_final": 0.0, "discount": 0.0}),
    "dqn standardised": (DQN, {"learning_starts": 64, "train_every": 8, "hidden": (32,),
                               "learning_rate": 1e-3, "exploration_steps": 400, "target_every": 100,
                               "replay_capacity": 500, "epsilon_final": 0.0, "discount": 0.0,
                               "normalise_observations": True}),
    "ppo": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,), "learning_rate": 1e-3}),
    "ppo difference": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,),
                             "learning_rate": 3e-4, "frame_difference": True}),
    "ppo standardised difference": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,),
                                          "learning_rate": 3e-4, "frame_difference": True,
                                          "normalise_observations": True, "mirror": True}),
    "ppo standardised": (PPO, {"rollout_steps": 16, "minibatch_size": 32, "hidden": (32,),
                               "learning_rate": 1e-3, "normalise_observations": True}),
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


class OneSided(SignalWorld):
    """The light is always on the left."""

    def shifted(self, lanes):
        after = super().shifted(lanes)
        for lane in lanes:
            if self.side[lane] == 1:
                self.side[lane] = 0
                after[lane, -1] = after[lane, -1, :, ::-1]
        return after


@pytest.mark.parametrize("standardised", [True, False])
@pytest.mark.parametrize("mirror", [True, False])
def test_what_is_learned_on_one_side_is_known_on_the_other(mirror, standardised):
    config = {**KINDS["ppo difference"][1], "mirror": mirror, "normalise_observations": standardised}
    learner = PPO(Signal(), PPO.Config(**config), device="cpu", seed=0)
    run(learner, OneSided(8, 0), 400)
    both = SignalWorld(64, 1)
    action = learner.policy.decide(both.observe(), explore=False).action
    right = both.side == 1
    assert (action[~right] == 0).all()
    assert (action[right] == int(mirror)).all()


def test_a_mirror_for_the_first_steps_shows_nothing_after_them():
    """Two rollouts of 8 x 16 steps come before step 300; what is seen of later ones is what happened."""
    config = {**KINDS["ppo difference"][1], "mirror": True, "mirror_steps": 300}
    learner = PPO(Signal(), PPO.Config(**config), device="cpu", seed=0)
    reflected: dict[int, set[bool]] = {}
    for event in learner.learn(OneSided(8, 0)):
        if isinstance(event, Updated):
            seen = PPO.derivation.observation(event.evidence)
            on_the_right = (seen[:, -1, :, SIDE // 2 :] > 0).any()
            reflected.setdefault(learner.steps, set()).add(bool(on_the_right))
        if learner.steps > 512:
            break
    assert reflected == {128: {True}, 256: {True}, 384: {False}, 512: {False}}


@pytest.mark.parametrize(
    ("env", "settings"),
    [("CartPole-v1", {}), ("ALE/Breakout-v5", {"crop_left": 4}), ("ALE/Seaquest-v5", {})],
)
def test_a_mirror_where_there_is_none_is_refused(env, settings):
    with pytest.raises(UserError, match=f"mirror: {env} does not look the same"):
        PPO(environment(env, settings), PPO.Config(mirror=True), device="cpu", seed=0)


def test_a_mirror_goes_with_clipping_only():
    with pytest.raises(UserError, match="mirror: goes with the objective clip only"):
        PPO(Signal(), PPO.Config(mirror=True, objective="adaptive kl"), device="cpu", seed=0)


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
