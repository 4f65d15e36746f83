"""Files that a run keeps by itself: on a full disk, in a deleted folder, beside somebody else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.keeping import autosaves
from rlstudio.engine.run.keeping.run_folder import RunFolder
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import Saved
from tests.engine.sessions import fingerprint, spec

FULL = "the disk is full"


class Disk:
    """Stands for the disk under one folder, which fills up and is emptied again."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        write = checkpoint.write

        def written(path: Path, **contents: object) -> None:
            if self.full and folder in Path(path).parents:
                raise UserError(f"{path} cannot be written: {FULL}.")
            write(path, **contents)  # type: ignore[arg-type]

        monkeypatch.setattr(checkpoint, "write", written)


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def saved(session: Session) -> list[str]:
    return [notice.kind for notice in session.run.notices if isinstance(notice, Saved)]


def test_a_full_disk_is_told_at_once_and_tried_again(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(), tmp_path / "run")
    session.run.scoring.due_at = float("inf")  # a test would want to write the best policy as well
    opened.append(session)
    disk = Disk(tmp_path / "run", monkeypatch)
    session.advance(0.05)
    session.run.autosaves.try_last()
    session.run.autosaves.try_last()
    assert len(session.run.warnings) == 1, "it is told once"
    assert FULL in session.run.warnings.pop()
    assert not session.run.autosaves.due
    monkeypatch.setattr(autosaves.time, "monotonic", lambda now=autosaves.time.monotonic: now() + 6.0)
    assert session.run.autosaves.due
    step = session.run.step
    session.advance(0.05)
    assert session.run.step > step
    assert session.run.warnings == []
    disk.full = False
    session.run.autosaves.try_last()
    assert session.run.warnings == ["autosaves can be written again."]
    assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").step == session.run.step


def test_the_best_policy_waits_for_room(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(), tmp_path / "run")
    opened.append(session)
    disk = Disk(tmp_path / "run", monkeypatch)
    session.run.scoring.test(5)
    best, at = session.run.algorithm.policy.state(), session.run.step
    session.run.scoring.best_test = 1e9
    session.advance(0.3)
    assert session.run.step > at
    disk.full = False
    session.run.autosaves.try_last()
    kept = checkpoint.load(tmp_path / "run" / "best.rlstudio")
    assert kept.manifest.step == at
    assert all((kept.policy_state[name] == value).all() for name, value in best.items())


def test_at_the_end_of_a_full_disk_the_run_is_kept_elsewhere(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(), tmp_path / "run")
    opened.append(session)
    Disk(tmp_path / "run", monkeypatch)
    session.run.scoring.test(5)
    session.advance(0.05)
    session.stop()
    last, best = session.run.autosaves.last_path, session.run.autosaves.best_path
    assert last is not None
    assert best is not None
    assert last.parent == best.parent != tmp_path / "run"
    assert (tmp_path / "data") in last.parents
    assert str(last.parent) in session.run.warnings[-1]
    assert FULL in session.run.warnings[-1]
    assert checkpoint.peek(last).resumable
    again = open_session(None, None, resume=last)
    opened.append(again)
    assert fingerprint(again) == fingerprint(session)


def test_where_nothing_can_be_written_at_all_that_is_said(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(), tmp_path / "run")
    opened.append(session)
    Disk(Path("/"), monkeypatch)
    session.advance(0.05)
    with pytest.raises(UserError, match=FULL):
        session.stop()
    with pytest.raises(UserError, match=FULL):
        session.run.save(tmp_path / "asked.rlstudio")
    assert session.run.rescue() is None


def test_a_folder_that_is_deleted_is_made_again(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(), tmp_path / "run")
    opened.append(session)
    session.run.autosaves.write_last()
    shutil.rmtree(tmp_path / "run")
    session.advance(0.05)
    assert session.run.autosaves.write_last() == tmp_path / "run" / "last.rlstudio"
    assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").step == session.run.step
    assert session.run.warnings == [f"the folder {tmp_path / 'run'} was deleted; it is made again."]
    assert saved(session) == ["last", "last"]
    session.run.scoring.test(2)
    best = checkpoint.load(tmp_path / "run" / "best.rlstudio").manifest
    shutil.rmtree(tmp_path / "run")
    session.advance(0.05)
    session.run.autosaves.write_last()
    assert checkpoint.load(tmp_path / "run" / "best.rlstudio").manifest == best
    with pytest.raises(UserError, match="another training is writing into"):
        RunFolder(tmp_path / "run")


def test_two_trainings_do_not_share_a_folder(tmp_path: Path, opened: list[Session]) -> None:
    first = open_session(spec(), tmp_path / "run")
    opened.append(first)
    with pytest.raises(UserError, match=r"another training is writing into .*/run; end that one first"):
        open_session(spec(), tmp_path / "run")
    first.close()
    second = open_session(spec(), tmp_path / "run")
    opened.append(second)


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_training_that_was_killed_leaves_no_lock(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    program = (
        "import sys, time; from pathlib import Path\n"
        "from rlstudio.engine.run.keeping.run_folder import RunFolder\n"
        f"held = RunFolder(Path({str(folder)!r})); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(UserError, match="another training"):
            RunFolder(folder)
        (folder / f".last.rlstudio.{child.pid}-0123abcd.part").write_bytes(b"half a file")
        os.kill(child.pid, signal.SIGKILL)
    RunFolder(folder).release()
    assert [path.name for path in folder.iterdir()] == [".lock"]


def test_an_agent_is_kept_without_a_picture(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(), tmp_path)
    opened.append(session)

    def broken(lane: int = 0) -> None:
        raise RuntimeError("no context")

    session.run.world.frame = broken  # type: ignore[assignment, method-assign]
    session.run.save(tmp_path / "asked.rlstudio")
    assert checkpoint.peek(tmp_path / "asked.rlstudio").env == "CartPole-v1"
