from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.events import EpisodeEnded, Event, Gathered, Stepped, Updated
from rlstudio.core.live_changes import MOST_CHANGES, changed_live
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.runs.in_use import doing
from rlstudio.engine.run.session import FOREVER, Session, open_session
from rlstudio.engine.worker.messages import StateChanged
from tests.engine.sessions import MAZE, finish, spec


def test_stepping_stops_after_the_event(opened: list[Session]) -> None:
    session = open_session(spec(), None)
    opened.append(session)
    session.pause()
    assert session.run.notices == [StateChanged("paused", 0)]
    assert session.advance(0.01) == FOREVER
    assert session.run.step == 0
    for expected in (4, 8):
        session.step_until("step")
        assert session.advance(1.0) == 0.0
        assert session.run.step == expected
        assert session.advance(1.0) == FOREVER
    session.step_until("update")
    while session.until is not None:
        session.advance(0.05)
    assert (session.run.updates, session.run.step) == (1, 104)
    episodes = session.run.episodes
    session.step_until("episode")
    while session.until is not None:
        session.advance(0.05)
    assert session.run.episodes > episodes
    assert session.run.notices[-1] == StateChanged("paused", session.run.step)


def test_every_episode_and_update_is_counted_once(opened: list[Session]) -> None:
    session, plain = open_session(spec(steps=3000), None), open_session(spec(), None)
    opened += [session, plain]
    finish(session)
    step, ends, updates = 0, [], 0
    for event in plain.run.algorithm.learn(plain.run.world):
        if isinstance(event, Stepped):
            if step == 3000:
                break
            step += 4
        elif isinstance(event, EpisodeEnded):
            ends.append((step, event.episode_return, event.length))
        elif isinstance(event, Updated) and step < 3000:
            updates += 1
    series = session.run.recorder.series
    got = zip(series["return"].x, series["return"].y, series["length"].y, strict=True)
    assert [(int(x), y, int(n)) for x, y, n in got] == ends
    assert session.run.updates == updates
    assert session.run.episodes == len(ends)
    assert session.run.step == 3000


def test_batches_hold_everything_in_order(opened: list[Session]) -> None:
    session = open_session(spec(steps=3000), None)
    opened.append(session)
    returns: list[float] = []
    while not session.finished:
        session.advance(0.01)
        batch = session.flush(force=True)
        assert batch is not None
        assert batch.step == session.run.step
        if "return" in batch.points:
            returns += batch.points["return"][1].tolist()
    np.testing.assert_array_equal(session.run.recorder.series["return"].y, returns)


def test_pace(monkeypatch: pytest.MonkeyPatch, own_time: None, opened: list[Session]) -> None:
    monkeypatch.setattr("rlstudio.engine.run.session.END_SECONDS", 0.0)
    session = open_session(spec(), None)
    opened.append(session)
    session.set_speed(2.0)
    rate = 2.0 * session.run.spec.frame_rate
    start = time.perf_counter()
    while time.perf_counter() - start < 0.8:
        time.sleep(min(session.advance(0.01), 0.02))
    steps = session.run.step / session.run.lanes
    assert 0.7 * 0.8 * rate <= steps <= 0.8 * rate + 1
    trace = session.snapshot().trace
    assert trace is not None
    assert trace[:, 0].tolist() == list(range(1, int(steps) + 1))
    time.sleep(1.0)  # a stall is not made up for
    before = session.run.step
    for _ in range(3):
        session.advance(0.5)
    assert (session.run.step - before) / session.run.lanes <= 0.1 * rate + 2
    with pytest.raises(UserError, match="above 0"):
        session.set_speed(0)


def test_live_edit_takes_effect(opened: list[Session]) -> None:
    session = open_session(spec(steps=2000), None)
    opened.append(session)
    session.advance(0.1)
    session.run.set_live("learning_rate", 1e-12)
    before = session.run.algorithm.policy.state()
    step = session.run.step
    finish(session)
    assert session.run.step > step
    after = session.run.algorithm.policy.state()
    weights = [name for name in before if name.endswith("weight")]
    assert weights
    for name in weights:
        np.testing.assert_allclose(after[name], before[name], atol=1e-6)
    with pytest.raises(UserError, match="cannot change during a run"):
        session.run.set_live("hidden", (8,))
    with pytest.raises(UserError, match="learning_rate"):
        session.run.set_live("learning_rate", -1)
    with pytest.raises(UnknownId):
        session.run.set_live("learning_rat", 1)


def test_what_was_changed_live_is_kept_in_files(opened: list[Session], tmp_path: Path) -> None:
    session = open_session(spec(MAZE, "q_learning", steps=500), tmp_path / "run")
    opened.append(session)
    session.pause()
    session.step_until("step")
    session.advance(1.0)
    first = session.run.config.model_dump()["learning_rate"]
    for value in (0.3, 0.2, 0.25):  # a slider that is moved
        session.run.set_live("learning_rate", value)
    session.run.set_live("discount", 0.5)
    session.run.set_live("discount", session.run.asked.config.get("discount", 0.99))
    (change,) = session.run.changed
    assert (change.step, change.name) == (session.run.step, "learning_rate")
    assert (change.before, change.after) == (first, 0.25)
    file = session.run.save(tmp_path / "mine.rlstudio")
    assert peek(file).changed == [change]
    again = open_session(None, None, resume=file)
    opened.append(again)
    again.run.set_live("learning_rate", 0.1)
    assert len(again.run.changed) == 1, "at the same step"
    assert again.run.changed[0].after == 0.1
    many = [change]
    for step in range(MOST_CHANGES + 5):
        many = changed_live(many, step, {"discount": step}, {"discount": step + 1})
    assert len(many) == MOST_CHANGES
    assert many[-1].after == MOST_CHANGES + 5


def test_snapshot_of_a_maze(opened: list[Session]) -> None:
    session = open_session(spec(MAZE, "q_learning"), None)
    opened.append(session)
    session.advance(0.05)
    snapshot = session.snapshot(state_values=True)
    states = session.run.spec.all_observations()
    assert states is not None
    assert snapshot.state_values is not None
    assert snapshot.state_values.action_values is not None
    assert snapshot.state_values.action_values.shape == (len(states), 4)
    assert snapshot.state_index == int(session.run.world.observe()[0])
    assert snapshot.frame is not None
    assert snapshot.frame.dtype == np.uint8
    assert snapshot.decision.action_values is not None
    assert snapshot.decision.action_values.shape == (4,)


@pytest.mark.parametrize("algorithm", ["value_iteration", "policy_iteration"])
def test_a_planner_counts_sweeps_and_ends_by_itself(
    algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    session = open_session(spec("rlstudio/Maze-v0", algorithm, lanes=1), tmp_path)
    opened.append(session)
    session.pause()
    before = session.snapshot(state_values=True)
    assert before.decision.action is None
    assert before.decision.action_values is not None
    session.step_until("update")
    session.advance(1.0)
    assert session.paused
    assert session.run.step == session.run.updates == 1
    session.resume()
    finish(session)
    assert session.finished
    curve = session.run.recorder.series["max_change"]
    np.testing.assert_array_equal(curve.x[-1], session.run.step)
    assert (np.diff(curve.x) > 0).all()
    assert session.run.step == session.run.updates > 20
    assert session.run.episodes == 0
    assert session.run.scoring.mean_return is not None
    assert session.run.scoring.mean_return > 0
    assert session.run.autosaves.last_path is not None
    after = session.snapshot(state_values=True)
    assert after.state_values is not None
    assert after.state_values.value is not None
    assert after.decision.value == after.state_values.value[after.state_index]
    again = open_session(None, None, resume=session.run.autosaves.last_path)
    opened.append(again)
    finish(again)
    assert again.run.step == session.run.step


def test_sweeps_keep_the_pace(own_time: None, opened: list[Session]) -> None:
    session = open_session(spec("rlstudio/Maze-v0", "value_iteration", lanes=1), None)
    opened.append(session)
    session.set_speed(20 / 6)  # of 6 sweeps a second
    begun = time.perf_counter()
    while not session.finished and time.perf_counter() - begun < 0.6:
        time.sleep(min(session.advance(0.05), 0.05))
    seconds = time.perf_counter() - begun
    assert 0.5 * 20 * seconds - 2 <= session.run.step <= 20 * seconds + 2


def test_a_planner_has_a_budget_of_sweeps(opened: list[Session]) -> None:
    session = open_session(spec("rlstudio/Maze-v0", "value_iteration", lanes=1, steps=7), None)
    opened.append(session)
    finish(session)
    assert session.run.step == 7


def accompanied(events: Iterator[Event]) -> Iterator[Event]:
    """As if three steps and an episode of somebody else followed every step."""
    for event in events:
        yield event
        if isinstance(event, Stepped):
            yield Gathered(3, (EpisodeEnded(1, 1.0, 3, False),))


def test_what_others_did_is_counted_and_never_shown_as_a_step(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(algorithm="random", lanes=1), None)
    opened.append(session)
    session.run.events = accompanied(session.run.events)
    session.pause()
    session.snapshot()
    for own in range(1, 6):
        session.step_until("step")
        session.advance(1.0)
        assert session.run.step == 4 * own - 3, "each time one step of its own"
    trace = session.snapshot().trace
    assert trace is not None
    assert trace[:, 0].tolist() == [1, 5, 9, 13, 17]
    session.resume()
    session.set_speed(1.0)
    monkeypatch.setattr(session._pace, "due", lambda: 5)
    session.advance(1.0)
    assert session.run.step == 4 * 10 - 3, "five more of its own are due, whatever others do"


def test_its_folder_says_what_becomes_of_time(tmp_path: Path) -> None:
    session = open_session(spec(algorithm="q_learning", env="rlstudio/GridWorld-v0", steps=10**8), tmp_path)
    tested = []
    try:
        assert doing(tmp_path) == "unknown", "nothing was done yet"
        session.advance(0.0)
        assert doing(tmp_path) == "learning"
        session.pause()
        assert doing(tmp_path) == "paused"
        session.step_until("episode")
        session.advance(0.0)
        assert doing(tmp_path) in ("learning", "paused"), "as far as the episode is"
        while session.until is not None:
            session.advance(0.05)
        session.advance(0.0)
        assert doing(tmp_path) == "paused"
        session.resume()
        assert session.advance(0.0) is not None
        assert doing(tmp_path) == "learning"
        session.finish(lambda: bool(tested.append(doing(tmp_path))))
        assert tested[0] == "testing"
    finally:
        session.close()
    assert doing(tmp_path) is None
