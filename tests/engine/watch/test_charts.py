"""Charts of what an agent thinks: right, asked for, and without any trace in the training."""

from __future__ import annotations

import pickle
import time
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.worlds.chart import ChartRequest, StateChart
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.watch.charts import TRAIL_LENGTH, Trail, answers, chart_values
from rlstudio.engine.watch.insight import run_info
from rlstudio.engine.worker.hosts.thread_host import ThreadHost
from rlstudio.engine.worker.messages import (
    OpenStage,
    Pause,
    Refused,
    RunSpec,
    SetLive,
    Snapshot,
    SnapshotRequest,
    Started,
    Stop,
    Train,
)
from tests.engine.sessions import fingerprint

SMALL = {
    "dqn": {"learning_starts": 100, "batch_size": 16, "hidden": [16]},
    "rainbow": {"learning_starts": 100, "batch_size": 16, "hidden": [16]},
    "ppo": {"rollout_steps": 32, "epochs": 2, "hidden": [16]},
    "reinforce": {"hidden": [16], "episodes_per_update": 4},
    "sac": {"learning_starts": 100, "batch_size": 16, "hidden": [16]},
    "td3": {"learning_starts": 100, "batch_size": 16, "hidden": [16]},
    "ddpg": {"learning_starts": 100, "batch_size": 16, "hidden": [16], "noise": "ornstein-uhlenbeck"},
    "random": {},
}
PAIRS = [
    ("CartPole-v1", "dqn"), ("CartPole-v1", "rainbow"), ("CartPole-v1", "ppo"), ("CartPole-v1", "reinforce"),
    ("Pendulum-v1", "ppo"), ("Pendulum-v1", "sac"), ("Pendulum-v1", "td3"), ("Pendulum-v1", "ddpg"),
    ("Pendulum-v1", "random"),
]  # fmt: skip


def spec(env: str, algorithm: str, **more: object) -> RunSpec:
    fields = {"env": env, "algorithm": algorithm, "config": SMALL[algorithm], "lanes": 2, **more}
    return RunSpec.model_validate(fields)


def request(env: str, **more: object) -> ChartRequest:
    """Two of its dimensions at a resolution of which no side equals another number here."""
    chart = environment(env).chart()
    assert chart is not None
    x, y = chart.axes
    ends = [(d.low or -1.0, d.high or 1.0) for d in (chart.dimensions[x], chart.dimensions[y])]
    fields = {"at": tuple(0.01 * i for i in range(len(chart.dimensions))), "columns": 7, "rows": 5, **more}
    return ChartRequest(x, y, *ends, **fields)  # type: ignore[arg-type]


def finish(session: Session, *, charted: ChartRequest | None) -> None:
    give_up = time.monotonic() + 60
    while not session.finished and time.monotonic() < give_up:
        session.advance(0.005)
        session.flush()
        if charted is not None:
            trail = session.snapshot(frame=False).trail
            answers(session.run.spec, session.run.algorithm.policy, [charted], trail)
    assert session.finished


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_a_cell_holds_what_the_policy_says_of_its_middle(env: str, algorithm: str) -> None:
    session = open_session(spec(env, algorithm), None)
    try:
        policy, asked = session.run.algorithm.policy, request(env)
        before = fingerprint(session)
        found = chart_values(session.run.spec, policy, asked, None)
        assert fingerprint(session) == before
    finally:
        session.close()
    chart = session.run.spec.chart()
    assert chart is not None
    x_C, y_R = asked.centres()
    for row, column in ((0, 0), (4, 0), (2, 5)):
        point = np.array(asked.at)
        point[asked.x], point[asked.y] = x_C[column], y_R[row]
        decision = policy.decide(chart.observations(point[None]), explore=False)
        for name in ("value", "action_values", "action_probabilities"):
            direct, cells = getattr(decision.insight, name), getattr(found, name)
            assert (direct is None) == (cells is None)
            if direct is not None:
                assert cells.shape == (5, 7, *direct.shape[1:])
                np.testing.assert_allclose(cells[row, column], direct[0], rtol=1e-5, atol=1e-6)
        if found.action is not None and algorithm != "random":
            np.testing.assert_allclose(found.action[row, column], decision.action[0], rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(found.at, asked.at)


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_training_is_the_same_whether_charts_are_asked_for_or_not(env: str, algorithm: str) -> None:
    prints = []
    for charted in (None, request(env, at=None)):
        session = open_session(spec(env, algorithm, steps=600), None)
        try:
            finish(session, charted=charted)
            prints.append((fingerprint(session), session.run.episodes))
        finally:
            session.close()
    assert prints[0] == prints[1]


class Witness(Policy):
    """Remembers what it was asked; never explores."""

    def __init__(self, policy: Policy) -> None:
        self.policy, self.calls = policy, []  # type: ignore[var-annotated]

    def decide(self, observation, *, explore):  # type: ignore[no-untyped-def]
        self.calls.append((len(observation), explore))
        return self.policy.decide(observation, explore=explore)

    def state(self):  # type: ignore[no-untyped-def]
        return self.policy.state()

    def restore(self, state) -> None:  # type: ignore[no-untyped-def]
        self.policy.restore(state)


def test_one_greedy_decision_makes_a_chart_where_the_agent_is() -> None:
    stage = Stage(OpenStage(spec=spec("CartPole-v1", "dqn"), seed=3))
    try:
        for _ in range(5):
            stage.step_until("step")
            stage.advance()
        trail = stage.snapshot().trail
        assert trail is not None
        witness = Witness(stage.policy)
        (found,) = answers(stage.spec, witness, [request("CartPole-v1", at=None)], trail)
    finally:
        stage.close()
    assert witness.calls == [(35, False)]
    np.testing.assert_allclose(found.at, stage.episode.observation[0])


def test_a_trail_misses_nothing_and_breaks_where_episodes_do() -> None:
    stage = Stage(OpenStage(spec=spec("CartPole-v1", "dqn"), seed=3))
    try:
        visited = [stage.episode.observation[0]]
        for _ in range(4):
            stage.step_until("step")
            stage.advance()
            visited.append(stage.episode.observation[0])
        trail = stage.snapshot(frame=False).trail
        assert trail is not None
        assert np.isnan(trail[0]).all()
        np.testing.assert_allclose(trail[1:], visited)
        again = stage.snapshot(frame=False).trail
        assert again is not None
        np.testing.assert_allclose(again, visited[-1:])  # nothing new, but it is known where it is
        stage.restart(4)
        fresh = stage.snapshot(frame=False).trail
        assert fresh is not None
        assert np.isnan(fresh[0]).all()
        np.testing.assert_allclose(fresh[1:], stage.episode.observation)
    finally:
        stage.close()


def test_a_trail_that_nobody_takes_stays_short() -> None:
    trail = Trail(environment("MountainCar-v0"))
    rows = np.random.default_rng(0).normal(size=(TRAIL_LENGTH + 10, 1, 2)).astype(np.float32)
    for row in rows:
        trail.note(row)
    taken = trail.pop(rows[-1])
    assert taken is not None
    assert len(taken) == TRAIL_LENGTH + 1
    assert np.isnan(taken[0]).all()
    np.testing.assert_allclose(taken[-1], rows[-1, 0])
    elsewhere = trail.pop(np.float32([[9, 9]]))  # it got there unseen
    assert elsewhere is not None
    assert np.isnan(elsewhere[0]).all()
    assert Trail(environment("rlstudio/Maze-v0")).pop(np.array([3])) is None


def test_the_trail_of_a_training_follows_lane_0() -> None:
    session = open_session(spec("Pendulum-v1", "ppo"), None)
    try:
        session.pause()
        session.snapshot(frame=False)
        visited = []
        for _ in range(3):
            session.step_until("step")
            session.advance(1.0)
            visited.append(session.run.world.observe()[0])
        trail = session.snapshot(frame=False).trail
    finally:
        session.close()
    chart = session.run.spec.chart()
    assert trail is not None
    assert chart is not None
    np.testing.assert_allclose(trail, chart.points(np.stack(visited)))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"x": 1}, "two of the dimensions 0 to 1"),
        ({"x": 7}, "two of the dimensions 0 to 1"),
        ({"x_ends": (1.0, 1.0)}, "rise between two finite ends"),
        ({"y_ends": (0.0, float("inf"))}, "rise between two finite ends"),
        ({"columns": 0}, "cells"),
        ({"rows": 1_000_000}, "cells"),
        ({"at": (0.0,)}, "a finite value for each"),
        ({"at": None}, "a finite value for each"),
    ],
)
def test_a_request_without_a_chart_is_refused_in_a_sentence(wrong: dict[str, object], sentence: str) -> None:
    stage = Stage(OpenStage(spec=spec("Pendulum-v1", "sac"), seed=3))
    try:
        fields = {"x": 0, "y": 1, "x_ends": (-1.0, 1.0), "y_ends": (-1.0, 1.0), "at": (0.0, 0.0), **wrong}
        with pytest.raises(UserError, match=sentence):
            chart_values(stage.spec, stage.policy, ChartRequest(**fields), None)  # type: ignore[arg-type]
    finally:
        stage.close()


def test_states_without_dimensions_have_no_chart() -> None:
    stage = Stage(OpenStage(spec=RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning"), seed=3))
    try:
        assert stage.info().chart is None
        assert stage.snapshot().trail is None
        with pytest.raises(UserError, match="no map of states"):
            chart_values(stage.spec, stage.policy, request("CartPole-v1"), None)
    finally:
        stage.close()


def test_the_window_is_told_of_a_chart_without_the_code_of_its_environment() -> None:
    spec, rule = environment("Reacher-v5"), algorithm("random")
    told = run_info(spec, rule, {}, device="cpu", lanes=1, seed=0, step=0)
    assert type(spec.chart()) is not StateChart
    assert type(told.chart) is StateChart
    assert told.chart.dimensions == spec.chart().dimensions  # type: ignore[union-attr]
    assert b"rlstudio.envs" not in pickle.dumps(told)


def wait_for(link: ThreadHost, kind: type, seconds: float = 20.0):  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for notice in link.poll(0.05):
            if isinstance(notice, kind):
                return notice
    raise AssertionError(f"no {kind.__name__}")


@pytest.mark.parametrize("opening", ["training", "stage"])
def test_a_worker_draws_charts_only_when_asked_and_even_while_time_stands_still(
    opening: str, tmp_path: Path
) -> None:
    link = ThreadHost()
    run = spec("CartPole-v1", "dqn")
    try:
        link.send(Train(run, str(tmp_path), paused=True) if opening == "training" else OpenStage(spec=run))
        assert wait_for(link, Started).info.chart.axes == (2, 3)
        link.send(Pause())
        link.send(SnapshotRequest())
        assert wait_for(link, Snapshot).charts == ()
        time.sleep(0.1)
        link.poll()
        link.send(SnapshotRequest())  # nothing is new any more: this waits
        asked = request("CartPole-v1", at=None)
        link.send(SnapshotRequest(frame=False, charts=(asked,)))
        answered = wait_for(link, Snapshot)
        (found,) = answered.charts
        assert found.request == asked
        assert found.action_values.shape == (5, 7, 2)
        assert answered.frame is None, "the same picture is not sent again"
        link.send(SnapshotRequest(charts=(request("CartPole-v1", columns=0),)))
        assert "cells" in wait_for(link, Refused).message
        link.send(SetLive("learning_rate", 0.1) if opening == "training" else Pause())
        link.send(Stop())
    finally:
        link.close()


def test_wants_add_up() -> None:
    one, other = request("Pendulum-v1"), request("Pendulum-v1", columns=9)
    both = SnapshotRequest(frame=False, charts=(one,)) | SnapshotRequest(frame=True, charts=(other, one))
    assert both == SnapshotRequest(frame=True, state_values=False, charts=(one, other))
    assert SnapshotRequest(False) | SnapshotRequest(False, True) == SnapshotRequest(False, True)
