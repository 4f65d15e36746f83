"""Large memories are written by a thread, as they were when that began."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint, packed_frames
from rlstudio.engine.run.keeping import autosaves
from rlstudio.engine.run.keeping.writing import Writing
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.engine.run.keeping.test_autosaves import Disk, saved
from tests.engine.sessions import fingerprint

SMALL = {"height": 52, "width": 40, "stack": 2}
PONG = RunSpec(
    env="ALE/Pong-v5",
    algorithm="dqn",
    preset=None,
    env_settings=SMALL,
    config={"hidden": (8,), "replay_capacity": 300, "learning_starts": 50, "batch_size": 4},
    lanes=2,
)


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(autosaves, "BESIDE_BYTES", 0)


@pytest.fixture
def session(tmp_path: Path, opened: list[Session]) -> Session:
    session = open_session(PONG, tmp_path / "run")
    session.run.scoring.due_at = float("inf")
    opened.append(session)
    while session.run.step < 500:  # the ring has gone round
        session.advance(0.05)
    return session


def ended(session: Session) -> None:
    """Learn on until the thread has written, and tell."""
    give_up = time.monotonic() + 60
    while not session.run.autosaves.due and time.monotonic() < give_up:
        session.run.learn(0.01)
    session.run.autosaves.try_last()


def test_the_file_is_of_the_moment_when_it_began(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, steps = packed_frames.write, []

    def slow(stream: object, frames: packed_frames.Frames) -> None:
        while session.run.step < steps[0] + 400:
            time.sleep(0.001)
        write(stream, frames)  # type: ignore[arg-type]

    now = tmp_path / "now.rlstudio"
    session.run.save(now)
    monkeypatch.setattr(packed_frames, "write", slow)
    steps.append(session.run.step)
    session.run.autosaves.try_last()
    assert saved(session) == ["asked"]
    while session.run.step < steps[0] + 400:
        session.run.learn(0.05)
    ended(session)
    assert saved(session) == ["asked", "last"]
    mine, theirs = checkpoint.load(tmp_path / "run" / "last.rlstudio"), checkpoint.load(now)
    assert mine.manifest.step == theirs.manifest.step == steps[0]
    assert mine.frames is not None
    assert theirs.frames is not None
    np.testing.assert_array_equal(mine.frames, theirs.frames)
    assert mine.training_state is not None
    assert theirs.training_state is not None
    assert mine.training_state.keys() == theirs.training_state.keys()
    for name, value in mine.training_state.items():
        np.testing.assert_array_equal(value, theirs.training_state[name])


def test_a_run_goes_on_from_it(session: Session, opened: list[Session], tmp_path: Path) -> None:
    before = fingerprint(session)
    fresh = session.run.algorithm.replay.fresh.copy()  # type: ignore[attr-defined]
    session.run.autosaves.try_last()
    session.run.learn(0.3)
    assert fingerprint(session) != before
    ended(session)
    again = open_session(None, None, resume=tmp_path / "run" / "last.rlstudio")
    opened.append(again)
    # An emulator cannot be restored, so its episodes begin anew; all else is as it was.
    replay: Any = again.run.algorithm.replay  # type: ignore[attr-defined]
    assert replay.fresh.all()
    assert "its episodes begin anew" in again.run.warnings[0]
    replay.fresh = fresh
    assert fingerprint(again) == before


def test_a_full_disk_is_told_once(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(tmp_path / "run", monkeypatch)
    for _ in range(3):
        session.run.autosaves.try_last()
        ended(session)
    assert len(session.run.warnings) == 1
    assert "full" in session.run.warnings.pop()
    assert not session.run.autosaves.due
    disk.full = False
    session.run.autosaves.try_last()
    assert session.run.warnings == []
    ended(session)
    assert session.run.warnings == ["autosaves can be written again."]


def test_the_end_does_not_wait_for_an_older_file(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = packed_frames.write

    def endless(stream: object, frames: packed_frames.Frames) -> None:
        if session.finished or session.run.step == step:
            while not frames.over:  # type: ignore[attr-defined]
                time.sleep(0.001)
        write(stream, frames)  # type: ignore[arg-type]

    step = session.run.step
    monkeypatch.setattr(packed_frames, "write", endless)
    session.run.autosaves.try_last()
    while session.run.step == step:  # the next event may be an update
        session.run.learn(0.0, 3)
    session.stop()
    assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").step == session.run.step > step
    assert not list((tmp_path / "run").glob("*.part"))


def test_a_memory_too_large_for_a_file_keeps_the_policy_alone(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosaves, "LIMIT", 1000)
    session.run.autosaves.try_last()
    assert not checkpoint.peek(tmp_path / "run" / "last.rlstudio").resumable
    assert "policy alone" in session.run.warnings[-1]


def test_frames_that_do_not_fit_are_refused_in_a_sentence(session: Session, tmp_path: Path) -> None:
    session.run.autosaves.try_last()
    ended(session)
    file = checkpoint.load(tmp_path / "run" / "last.rlstudio")
    assert file.frames is not None
    assert file.training_state is not None
    whole = {**file.training_state, "algorithm.replay.frames": file.frames}
    older = tmp_path / "older.rlstudio"  # as earlier versions wrote it
    checkpoint.write(older, file.manifest, file.policy_state, {}, file.thumbnail_png, whole)
    assert checkpoint.peek(older).format_version == 1
    open_session(None, None, resume=older).close()
    lacking = tmp_path / "lacking.rlstudio"
    checkpoint.write(lacking, file.manifest, file.policy_state, {}, file.thumbnail_png, file.training_state)
    with pytest.raises(UserError, match=r"lacking\.rlstudio cannot be continued: .*frames"):
        open_session(None, None, resume=lacking)


def test_no_thread_is_begun_when_memory_may_be_short(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(thread: threading.Thread) -> None:
        pytest.fail(f"{thread.name} was begun: without memory for its first line start() never returns")

    monkeypatch.setattr(threading.Thread, "start", none_left)
    session.run.autosaves.try_last()
    ended(session)
    session.run.ages.write()
    session.run.ages.close()
    assert saved(session) == ["last"]


def test_the_writer_goes_on_after_a_failure(tmp_path: Path) -> None:
    def full(path: Path) -> None:
        raise UserError("the disk is full")

    failed = Writing(full, tmp_path / "a")
    written = Writing(lambda path: path.touch(), tmp_path / "b")
    with pytest.raises(UserError, match="full"):
        failed.finish()
    assert written.finish().exists()
    assert failed.over
