from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.arrays import Array, State
from rlstudio.core.env import DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.events import EpisodeEnded, Transition
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Discrete
from rlstudio.engine.run.evaluation import Evaluation, evaluate
from rlstudio.engine.run.noting.predictions import Predictions
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec


class CoinWorld(World):
    """Episodes last 1 or 60 steps, by a coin; the return is the length."""

    def __init__(self, lanes: int, seed: int, opened: list[CoinWorld]) -> None:
        self.lanes, self.seed = lanes, seed
        self.generator = np.random.default_rng(seed)
        self.left = self._lengths(lanes)
        self.length = self.left.copy()
        self.closed = False
        opened.append(self)

    def _lengths(self, count: int) -> Array:
        return np.where(self.generator.random(count) < 0.5, 1, 60)

    def observe(self) -> Array:
        return np.zeros(self.lanes, np.int64)

    def step(self, action: Array) -> Transition:
        self.left -= 1
        done = self.left == 0
        episodes = tuple(
            EpisodeEnded(lane, float(self.length[lane]), int(self.length[lane]), False)
            for lane in np.flatnonzero(done).tolist()
        )
        fresh = self._lengths(self.lanes)
        self.left = np.where(done, fresh, self.left)
        self.length = np.where(done, fresh, self.length)
        zero = np.zeros(self.lanes, np.float32)
        return Transition(self.observe(), action, zero, self.observe(), done, np.zeros_like(done), episodes)

    def frame(self, lane: int = 0) -> Frame:
        return np.zeros((2, 2, 3), np.uint8)

    def close(self) -> None:
        self.closed = True


class Coins(EnvSpec):
    id, title, blurb, family = "Coins-v0", "Coins", "", "test"
    capabilities = frozenset()
    action_names = ("wait",)
    key_bindings: Mapping[str, int] = {}

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[CoinWorld] = []

    @property
    def observation_space(self) -> Discrete:
        return Discrete(n=1)

    @property
    def action_space(self) -> Discrete:
        return Discrete(n=1)

    def make_world(self, lanes: int, seed: int) -> World:
        return CoinWorld(lanes, seed, self.opened)

    def make_display(self, seed: int) -> DisplayEnv:
        raise NotImplementedError


class Waits(Policy):
    def decide(self, observation: Array, *, explore: bool) -> Decision:
        assert not explore
        return Decision(np.zeros(len(observation), np.int64), Insight())

    def state(self) -> State:
        return {}

    def restore(self, state: Mapping[str, Array]) -> None:
        return


def test_short_episodes_are_not_favoured() -> None:
    result = evaluate(Coins(), Waits(), 2000, seed=1)
    assert result.episodes == 2000
    assert result.complete
    assert result.returns == [float(length) for length in result.lengths]
    # The true mean is 30.5, with a standard error of 0.66; counting whatever ends first gives below 25.
    assert result.mean == pytest.approx(30.5, abs=2.5)
    # Few episodes, one for each lane: counting the first 8 to end would give 1.0 almost always.
    means = [evaluate(Coins(), Waits(), 8, seed=s).mean for s in range(200)]
    assert np.mean(means) == pytest.approx(30.5, abs=2.5)


@pytest.mark.parametrize(("episodes", "lanes"), [(1, None), (7, 3), (20, None), (33, None), (100, 32)])
def test_each_episode_counts_once(episodes: int, lanes: int | None) -> None:
    spec = Coins()
    heard: list[int] = []
    result = evaluate(spec, Waits(), episodes, lanes=lanes, progress=heard.append)
    assert len(result.returns) == len(result.lengths) == episodes
    assert heard == list(range(1, episodes + 1))
    assert spec.opened[0].lanes == min(episodes, lanes or 32)
    assert spec.opened[0].closed


def test_seeds() -> None:
    same = [evaluate(Coins(), Waits(), 40, seed=5).returns for _ in range(2)]
    assert same[0] == same[1]
    assert same[0] != evaluate(Coins(), Waits(), 40, seed=6).returns
    spec = Coins()
    evaluate(spec, Waits(), 1, seed=5)
    assert spec.opened[0].seed != 5


def test_stopping_keeps_what_had_ended() -> None:
    spec = Coins()
    result = evaluate(spec, Waits(), 30, seed=0, step_limit=5)
    assert not result.complete
    assert set(result.lengths) == {1}
    assert spec.opened[0].closed
    asked = evaluate(Coins(), Waits(), 30, should_stop=lambda: True)
    assert not asked.complete
    assert np.isnan(asked.mean)
    assert asked.std == 0.0


def test_the_world_is_closed_when_a_policy_fails() -> None:
    class Fails(Waits):
        def decide(self, observation: Array, *, explore: bool) -> Decision:
            raise FloatingPointError("no")

    spec = Coins()
    with pytest.raises(FloatingPointError):
        evaluate(spec, Fails(), 2)
    assert spec.opened[0].closed


def test_statistics() -> None:
    result = Evaluation([1.0, 2.0, 3.0, 6.0], [1, 2, 3, 6])
    assert result.mean == 3.0
    assert result.std == pytest.approx(np.std([1, 2, 3, 6], ddof=1))
    low, high = result.interval
    assert 1.0 <= low < 3.0 < high <= 6.0
    assert result.interval == (low, high)
    assert Evaluation([4.0], [4]).std == 0.0
    assert Evaluation([4.0], [4]).interval == (4.0, 4.0)


def test_the_interval_covers_the_mean() -> None:
    generator = np.random.default_rng(0)
    inside = 0
    for _ in range(200):
        low, high = Evaluation(generator.normal(7, 2, 50).tolist(), [1] * 50).interval
        inside += low <= 7 <= high
    assert 180 <= inside <= 198


@pytest.mark.parametrize(
    ("env", "algorithm"), [("CartPole-v1", "ppo"), ("CartPole-v1", "dqn"), ("rlstudio/Maze-v0", "q_learning")]
)
def test_greedy_play_leaves_a_real_policy_alone(env: str, algorithm: str) -> None:
    spec, kind = registry.environment(env), registry.algorithm(algorithm)

    def fresh() -> Any:
        return kind.make_policy(spec, kind.Config(), device="cpu", seed=0)

    used, unused = fresh(), fresh()
    begin = time.process_time()
    result = evaluate(spec, used, 20, seed=3)
    assert time.process_time() - begin < 5.0
    assert result.episodes == 20
    assert min(result.lengths) >= 1
    observation = spec.make_world(64, 0).observe()
    np.testing.assert_array_equal(
        used.decide(observation, explore=True).action, unused.decide(observation, explore=True).action
    )


def test_what_was_predicted_is_compared_with_what_came() -> None:
    """The exact values of a greedy policy are true in the mean; what is cut off early is not known."""
    session = open_session(RunSpec(env="rlstudio/Maze-v0", algorithm="value_iteration", seed=2), None)
    while not session.finished:
        session.advance(0.1)
    run, policy = session.run, session.run.algorithm.policy
    found = evaluate(run.spec, policy, 300, seed=5, discount=run.config.discount).predicted
    assert found is not None
    expected, came, error = found
    assert abs(expected - came) <= max(4 * error, 1e-4)
    assert came != 0
    twice = {name: 2 * value if name in ("v", "q") else value for name, value in policy.state().items()}
    policy.restore(twice)
    found = evaluate(run.spec, policy, 300, seed=5, discount=run.config.discount).predicted
    assert found is not None
    assert found[0] == pytest.approx(2 * expected, rel=1e-5)
    assert found[1] == pytest.approx(came, rel=1e-5)
    assert evaluate(run.spec, policy, 5, seed=5).predicted is None
    session.close()


def test_a_cut_is_known_only_where_what_is_left_counts_little() -> None:
    step = Transition(
        np.zeros(2), np.zeros(2), np.ones(2, np.float32), np.zeros(2), np.zeros(2, bool), np.zeros(2, bool)
    )
    for steps, known in ((3, False), (200, True)):
        found = Predictions(2, 0.9)
        for moment in range(steps):
            value = np.float32([5.0 + moment, 10.0 + moment])
            found.note(Decision(np.zeros(2), Insight(value=value)), step)
        found.end(0, terminated=True, counts=True)
        found.end(1, terminated=False, counts=True)
        came = (1 - 0.9**steps) / 0.1
        assert found.pairs == [pytest.approx(pair) for pair in [(5.0, came), (10.0, came)][: 1 + known]]
        found.note(Decision(np.zeros(2), Insight(value=np.float32([7.0, 8.0]))), step)
        found.end(0, terminated=True, counts=False)
        assert len(found.pairs) == 1 + known, "an episode beyond the quota does not count"
