"""Curves that every run of a worker writes for TensorBoard while it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.export import event_files
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker import live_curves
from tests.engine.sessions import MAZE, finish, spec


def opened(folder: Path) -> Session:
    return open_session(spec(MAZE, "q_learning", steps=3000, lanes=1), folder)


def test_a_run_writes_its_curves_into_a_folder_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accumulating = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    monkeypatch.setenv(event_files.VARIABLE, str(tmp_path / "some" / "curves"))
    monkeypatch.setattr(live_curves, "LOOK_SECONDS", 0.0)
    session = opened(tmp_path / "maze-run")
    live_curves.write_live(session.run)
    session.advance(0.1)
    session.flush(force=True)
    session.advance(0.001)
    folder = tmp_path / "some" / "curves" / "maze-run"
    (file,) = folder.iterdir()
    early = file.stat().st_size
    assert early > 1000, "while it learns"
    finish(session)
    session.close()
    events = accumulating.EventAccumulator(str(folder))
    events.Reload()
    told = np.array([(event.step, event.value) for event in events.Scalars("return")])
    curve = session.run.recorder.series["return"]
    np.testing.assert_allclose(told, np.column_stack([curve.x, curve.y]), rtol=1e-6)


def test_what_cannot_be_written_is_a_warning_and_it_learns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "curves").write_text("a file")
    monkeypatch.setenv(event_files.VARIABLE, str(tmp_path / "curves"))
    session = opened(tmp_path / "maze-run")
    live_curves.write_live(session.run)
    (warning,) = [one for one in session.run.warnings if "curves" in one]
    assert warning.endswith(".")
    finish(session)
    session.close()
    assert session.run.step == 3000


def test_nobody_writes_without_being_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(event_files.VARIABLE, raising=False)
    session = opened(tmp_path / "maze-run")
    live_curves.write_live(session.run)
    assert session.run.tell_curves is None
    session.close()
