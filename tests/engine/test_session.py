from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.engine import checkpoint, devices, evaluation
from rlstudio.engine.continuing import seeds
from rlstudio.engine.messages import RunSpec, Saved, StateChanged
from rlstudio.engine.session import FOREVER, Session

MAZE = "rlstudio/Maze-v0"
PAIRS = [("CartPole-v1", "dqn"), ("CartPole-v1", "ppo"), (MAZE, "q_learning"), ("CartPole-v1", "reinforce")]


def spec(env: str = "CartPole-v1", algorithm: str = "dqn", **more: object) -> RunSpec:
    small = {"learning_starts": 100, "batch_size": 16} if algorithm == "dqn" else {}
    small = {"rollout_steps": 32, "epochs": 2} if algorithm == "ppo" else small
    return RunSpec.model_validate({"env": env, "algorithm": algorithm, "config": small, "lanes": 4, **more})


def fingerprint(session: Session) -> str:
    digest = hashlib.sha256()
    for name, value in sorted(session.algorithm.state().items()):
        digest.update(name.encode() + np.ascontiguousarray(value).tobytes())
    return digest.hexdigest()


def finish(session: Session) -> None:
    give_up = time.monotonic() + 60
    while not session.finished and time.monotonic() < give_up:
        session.advance(0.05)
        session.flush()
    assert session.finished


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_continued_equals_never_stopped(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    whole = Session(spec(env, algorithm, steps=4000), tmp_path / "whole")
    opened.append(whole)
    finish(whole)
    part = Session(spec(env, algorithm, steps=1500), tmp_path / "part")
    opened.append(part)
    finish(part)
    assert part.step == 1500
    assert fingerprint(part) != fingerprint(whole)
    again = Session(
        spec(env, algorithm, steps=4000), tmp_path / "again", resume=tmp_path / "part" / "last.rlstudio"
    )
    opened.append(again)
    assert (again.step, again.updates, again.episodes) == (part.step, part.updates, part.episodes)
    finish(again)
    assert fingerprint(again) == fingerprint(whole)
    assert (again.step, again.episodes) == (whole.step, whole.episodes)
    # Q-learning tells of an update only after the step it was made with, where the budget cut in.
    assert 0 <= whole.updates - again.updates <= 1
    for name in ("return", "length"):
        np.testing.assert_array_equal(again.recorder.series[name].x, whole.recorder.series[name].x)
        np.testing.assert_array_equal(again.recorder.series[name].y, whole.recorder.series[name].y)


@pytest.mark.parametrize(("env", "algorithm"), PAIRS[:3])
def test_saving_evaluating_and_pausing_change_nothing(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    quiet, disturbed = (Session(spec(env, algorithm, steps=2000), None) for _ in range(2))
    opened += [quiet, disturbed]
    finish(quiet)
    disturbed.pause()
    for until in ("step", "update", "episode"):
        disturbed.step_until(until)  # type: ignore[arg-type]
        while disturbed._until is not None:
            disturbed.advance(0.01)
        disturbed.save(tmp_path / f"{until}.rlstudio")
        disturbed.evaluate(3)
        disturbed.snapshot(state_map=True)
    disturbed.resume()
    finish(disturbed)
    assert fingerprint(disturbed) == fingerprint(quiet)


def test_stepping_stops_after_the_event(opened: list[Session]) -> None:
    session = Session(spec(), None)
    opened.append(session)
    session.pause()
    assert session.notices == [StateChanged("paused", 0)]
    assert session.advance(0.01) == FOREVER
    assert session.step == 0
    for expected in (4, 8):
        session.step_until("step")
        assert session.advance(1.0) == 0.0
        assert session.step == expected
        assert session.advance(1.0) == FOREVER
    session.step_until("update")
    while session._until is not None:
        session.advance(0.05)
    assert (session.updates, session.step) == (1, 104)
    numbers = session.snapshot().numbers
    assert numbers["loss"] == pytest.approx(session.recorder.metrics[-1]["loss"])
    assert "mean td_error" in numbers
    episodes = session.episodes
    session.step_until("episode")
    while session._until is not None:
        session.advance(0.05)
    assert session.episodes > episodes
    assert session.notices[-1] == StateChanged("paused", session.step)


def test_every_episode_and_update_is_counted_once(opened: list[Session]) -> None:
    session, plain = Session(spec(steps=3000), None), Session(spec(), None)
    opened += [session, plain]
    finish(session)
    step, ends, updates = 0, [], 0
    for event in plain.algorithm.learn(plain.world):
        if isinstance(event, Stepped):
            if step == 3000:
                break
            step += 4
        elif isinstance(event, EpisodeEnded):
            ends.append((step, event.episode_return, event.length))
        elif isinstance(event, Updated) and step < 3000:
            updates += 1
    series = session.recorder.series
    got = zip(series["return"].x, series["return"].y, series["length"].y, strict=True)
    assert [(int(x), y, int(n)) for x, y, n in got] == ends
    assert session.updates == updates
    assert session.episodes == len(ends)
    assert session.step == 3000


def test_batches_hold_everything_in_order(opened: list[Session]) -> None:
    session = Session(spec(steps=3000), None)
    opened.append(session)
    returns: list[float] = []
    while not session.finished:
        session.advance(0.01)
        batch = session.flush(force=True)
        assert batch is not None
        assert batch.step == session.step
        if "return" in batch.points:
            returns += batch.points["return"][1].tolist()
    np.testing.assert_array_equal(session.recorder.series["return"].y, returns)


def test_pace(opened: list[Session]) -> None:
    session = Session(spec(), None)
    opened.append(session)
    session.set_speed(2.0)
    rate = 2.0 * session.spec.frame_rate
    start = time.perf_counter()
    while time.perf_counter() - start < 0.8:
        time.sleep(min(session.advance(0.01), 0.02))
    steps = session.step / session.lanes
    assert 0.7 * 0.8 * rate <= steps <= 0.8 * rate + 1
    trace = session.snapshot().trace
    assert trace is not None
    assert trace[:, 0].tolist() == list(range(1, int(steps) + 1))
    time.sleep(1.0)  # a stall is not made up for
    before = session.step
    for _ in range(3):
        session.advance(0.5)
    assert (session.step - before) / session.lanes <= 0.1 * rate + 2
    with pytest.raises(UserError, match="above 0"):
        session.set_speed(0)


def test_live_edit_takes_effect(opened: list[Session]) -> None:
    session = Session(spec(steps=2000), None)
    opened.append(session)
    session.advance(0.1)
    session.set_live("learning_rate", 1e-12)
    before = session.algorithm.policy.state()
    step = session.step
    finish(session)
    assert session.step > step
    after = session.algorithm.policy.state()
    weights = [name for name in before if name.endswith("weight")]
    assert weights
    for name in weights:
        np.testing.assert_allclose(after[name], before[name], atol=1e-6)
    with pytest.raises(UserError, match="cannot change during a run"):
        session.set_live("hidden", (8,))
    with pytest.raises(UserError, match="learning_rate"):
        session.set_live("learning_rate", -1)
    with pytest.raises(UnknownId):
        session.set_live("learning_rat", 1)


def test_budget_files_and_best(tmp_path: Path, opened: list[Session]) -> None:
    session = Session(spec(steps=1002), tmp_path / "deep" / "folder")
    opened.append(session)
    finish(session)
    assert session.step == 1004  # whole batched steps
    kinds = [notice.kind for notice in session.notices if isinstance(notice, Saved)]
    assert kinds[-1] == "last"
    assert "best" in kinds
    last = checkpoint.load(session.last_path or "")
    assert last.manifest.step == 1004
    assert last.manifest.resumable
    assert last.manifest.scores.mean_return == session.mean_return
    assert set(last.curves) >= {"return", "length", "evaluation", "loss"}
    best = checkpoint.load(session.best_path or "")
    assert not best.manifest.resumable
    assert best.manifest.scores.best_return == session.best_return
    with pytest.raises(UserError, match="holds the policy alone"):
        Session(None, None, resume=session.best_path)
    with pytest.raises(UserError, match="trained 1004 steps already"):
        Session(None, None, resume=session.last_path)


def test_best_is_kept_only_while_it_gets_better(tmp_path: Path, opened: list[Session]) -> None:
    session = Session(spec(), tmp_path)
    opened.append(session)
    first = session.evaluate(5)
    assert session.best_return == first.mean
    session.best_return = 1e9
    (tmp_path / "best.rlstudio").unlink()
    session.evaluate(5)
    assert not (tmp_path / "best.rlstudio").exists()
    assert session.best_return == 1e9


@pytest.mark.parametrize(
    ("algorithm", "config"),
    [
        ("ppo", {"rollout_steps": 40}),
        ("a2c", {"rollout_steps": 40}),
        ("reinforce", {"episodes_per_update": 100}),
        ("dqn", {"n_step": 5, "learning_starts": 10_000}),
    ],
)
def test_new_episodes_never_join_those_of_a_world_that_could_not_be_stored(
    algorithm: str, config: dict[str, int], tmp_path: Path, opened: list[Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    first = Session(spec(algorithm=algorithm, config=config, lanes=2, steps=50), tmp_path)
    opened.append(first)
    monkeypatch.setattr(first.world, "state", lambda: None)
    first.run_to_end()
    second = Session(spec(algorithm=algorithm, steps=10_000), None, resume=first.last_path)
    opened.append(second)
    seen: list[np.ndarray] = []
    while len(seen) < 30:
        second.step_until("step")
        second.advance(1.0)
        assert second.stepped is not None
        seen.append(second.stepped.transition.observation)
    learner: Any = second.algorithm
    if algorithm in ("ppo", "a2c"):
        np.testing.assert_array_equal(learner.rollout.observation_TN[:30], seen)
    elif algorithm == "reinforce":
        begun = [episode.observation[0] for episode in learner.episodes.finished]
        after = [row for lanes in seen for row in lanes]
        old = sum(not any((row == start).all() for row in after) for start in begun)
        assert old == first.episodes
    else:
        rows = learner.replay.rows[: learner.replay.size]
        span, observation, successor = rows[:, -1].astype(int), rows[:, :4], rows[:, 4:8]
        after = np.concatenate(seen)
        joined = [
            start for start, end, n in zip(observation, successor, span, strict=True)
            if n > 1 and (after == end).all(1).any() and not (after == start).all(1).any()
        ]  # fmt: skip
        assert joined == []


def test_evaluations_take_a_small_share(opened: list[Session]) -> None:
    session = Session(spec(), None)
    opened.append(session)
    spent = 0.0
    evaluate = session.evaluate

    def timed(*args: object, **more: object) -> object:
        nonlocal spent
        start = time.perf_counter()
        try:
            return evaluate(*args, **more)  # type: ignore[arg-type]
        finally:
            spent += time.perf_counter() - start

    session.evaluate = timed  # type: ignore[method-assign, assignment]
    while session.seconds < 2.5:
        session.advance(0.05)
        session.flush()
    assert len(session.recorder.series["evaluation"]) >= 1
    # All but the last evaluation have been paid for.
    assert session.seconds >= 0.5
    assert spent <= 0.05 * session.seconds + spent / max(1, len(session.recorder.series["evaluation"])) + 0.05


def test_an_evaluation_that_is_stopped_counts_for_nothing(opened: list[Session]) -> None:
    session = Session(spec(), None)
    opened.append(session)
    assert not session.evaluate(5, should_stop=lambda: True).complete
    assert session.best_return is None
    assert "evaluation" not in session.recorder.flush()


def test_the_last_evaluation_may_take_longer_than_those_on_the_way(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(spec(), None)
    opened.append(session)
    session.advance(0.05)
    clock, evaluate = time.perf_counter, evaluation.evaluate
    given_up: list[bool] = []

    def slow(*args: Any, should_stop: Callable[[], bool], **more: Any) -> evaluation.Evaluation:
        with monkeypatch.context() as later:  # as on a busy computer, half a minute on
            later.setattr(time, "perf_counter", lambda: clock() + 30.0)
            given_up.append(should_stop())
        return evaluate(*args, should_stop=lambda: given_up[-1], **more)

    monkeypatch.setattr(evaluation, "evaluate", slow)
    session.evaluate(5)
    assert session.mean_return is None
    session.finish()
    assert given_up == [True, False]
    assert session.mean_return is not None


def test_large_state_keeps_the_policy_alone(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rlstudio.engine.run.RESUMABLE_BYTES", 1000)
    session = Session(spec(), tmp_path)
    opened.append(session)
    session.advance(0.05)
    session.save_last()
    session.save_last()
    assert not checkpoint.peek(tmp_path / "last.rlstudio").resumable
    assert len(session.warnings) == 1
    session.save(tmp_path / "asked.rlstudio")
    assert checkpoint.peek(tmp_path / "asked.rlstudio").resumable


def test_an_autosave_that_fails_does_not_end_the_run(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rlstudio.engine.run.AUTOSAVE_SECONDS", 0.0)
    session = Session(spec(), tmp_path / "run")
    opened.append(session)
    session.advance(0.05)
    assert (tmp_path / "run" / "last.rlstudio").exists()

    def full(*args: object, **more: object) -> None:
        raise UserError("the disk is full.")

    monkeypatch.setattr(checkpoint, "write", full)
    session._autosave_wait = 0.0
    step = session.step
    session.evaluate(2)
    session.advance(0.05)
    session.advance(0.05)
    assert session.step > step
    assert session.warnings == ["the disk is full."]
    with pytest.raises(UserError, match="full"):
        session.save(tmp_path / "asked.rlstudio")
    with pytest.raises(UserError, match="full"):
        session.stop()


def test_seeds_are_distinct_and_derived() -> None:
    assert seeds(1) == seeds(1)
    every = [*seeds(0), *seeds(1), *seeds(1, 500)]
    assert len(set(every)) == len(every)
    assert all(0 <= seed < 2**31 for seed in every)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"env": "CartPole-v2"}, "CartPole-v1"),
        ({"algorithm": "dqm"}, "dqn"),
        ({"algorithm": "q_learning", "config": {}}, "does not fit"),
        ({"config": {"learning_rate": -1}}, "learning_rate of dqn"),
        ({"config": {"learning_rat": 1}}, "learning_rate"),
        ({"env_settings": {"nothing": 1}}, "nothing"),
        ({"preset": "no such preset"}, "preset"),
    ],
)
def test_bad_input(change: dict[str, object], error: str) -> None:
    with pytest.raises(UserError, match=error):
        Session(RunSpec.model_validate({**spec().model_dump(), **change}), None)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be made"):
        Session(spec(), tmp_path / "file" / "below")


def test_device(monkeypatch: pytest.MonkeyPatch, opened: list[Session]) -> None:
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match="no CUDA GPU"):
        Session(spec(device="cuda"), None)
    session = Session(spec(device="auto"), None)
    opened.append(session)
    assert session.device == "cpu"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert devices.resolve("auto", session.spec, "value", (64, 64)) == "cpu"
    assert devices.resolve("auto", session.spec, "value", (64, 1024)) == "cuda:0"
    assert devices.resolve("cuda", session.spec, "value", (64, 64)) == "cuda:0"
    assert devices.resolve("cuda", session.spec, "tabular", ()) == "cpu"


def test_snapshot_of_a_maze(opened: list[Session]) -> None:
    session = Session(spec(MAZE, "q_learning"), None)
    opened.append(session)
    session.advance(0.05)
    snapshot = session.snapshot(state_map=True)
    states = session.spec.all_observations()
    assert states is not None
    assert snapshot.state_map is not None
    assert snapshot.state_map.action_values is not None
    assert snapshot.state_map.action_values.shape == (len(states), 4)
    assert snapshot.state_index == int(session.world.observe()[0])
    assert snapshot.frame is not None
    assert snapshot.frame.dtype == np.uint8
    assert snapshot.action_values is not None
    assert snapshot.action_values.shape == (4,)


@pytest.mark.parametrize("algorithm", ["value_iteration", "policy_iteration"])
def test_a_planner_counts_sweeps_and_ends_by_itself(
    algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    session = Session(spec("rlstudio/Maze-v0", algorithm, lanes=1), tmp_path)
    opened.append(session)
    session.pause()
    before = session.snapshot(state_map=True)
    assert before.action is None
    assert before.action_values is not None
    session.step_until("update")
    session.advance(1.0)
    assert session.paused
    assert session.step == session.updates == 1
    session.resume()
    session.run_to_end()
    assert session.finished
    curve = session.recorder.series["max_change"]
    np.testing.assert_array_equal(curve.x[-1], session.step)
    assert (np.diff(curve.x) > 0).all()
    assert session.step == session.updates > 20
    assert session.episodes == 0
    assert session.mean_return is not None
    assert session.mean_return > 0
    assert session.last_path is not None
    after = session.snapshot(state_map=True)
    assert after.state_map is not None
    assert after.state_map.value is not None
    assert after.value == after.state_map.value[after.state_index]
    again = Session(None, None, resume=session.last_path)
    opened.append(again)
    again.run_to_end()
    assert again.step == session.step


def test_sweeps_keep_the_pace(opened: list[Session]) -> None:
    session = Session(spec("rlstudio/Maze-v0", "value_iteration", lanes=1), None)
    opened.append(session)
    session.set_speed(20 / 6)  # of 6 sweeps a second
    begun = time.perf_counter()
    while not session.finished and time.perf_counter() - begun < 0.6:
        time.sleep(min(session.advance(0.05), 0.05))
    seconds = time.perf_counter() - begun
    assert 0.5 * 20 * seconds - 2 <= session.step <= 20 * seconds + 2


def test_a_planner_has_a_budget_of_sweeps(opened: list[Session]) -> None:
    session = Session(spec("rlstudio/Maze-v0", "value_iteration", lanes=1, steps=7), None)
    opened.append(session)
    session.run_to_end()
    assert session.step == 7
