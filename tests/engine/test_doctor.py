from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rlstudio.engine import doctor
from rlstudio.engine.doctor import Diagnosis, diagnose, table


@pytest.fixture(autouse=True)
def _offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_a_sound_computer() -> None:
    found = diagnose()
    assert found.ok, found.problems
    assert found.problems == found.advice == []
    assert found.qt["platform"] == "offscreen"
    assert found.qt["loses_references"] is False
    assert found.atari["games"] > 50
    assert found.video["h264"]
    assert found.versions["numpy"]
    assert found.cpu["usable"] >= 1
    assert found.self_test["works"]
    assert found.self_test["steps_per_second"] > 1000
    assert found.self_test["mean_return"] > 50
    assert Diagnosis.model_validate_json(found.model_dump_json()) == found
    rows = dict(table(found))
    assert "steps/s" in rows["self-test"]
    assert all(isinstance(text, str) and text for text in rows.values())


def qt_only(monkeypatch: pytest.MonkeyPatch, stdout: str, stderr: str) -> Diagnosis:
    def run(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], -6, stdout, stderr)

    monkeypatch.setattr(subprocess, "run", run)
    found = Diagnosis()
    doctor._check_qt(found)
    return found


def test_missing_system_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    error = "Traceback ...\nImportError: libEGL.so.1: cannot open shared object file: No such file\n"
    found = qt_only(monkeypatch, "", error)
    assert not found.ok
    assert "libEGL.so.1" in found.problems[0]
    if sys.platform.startswith("linux") and Path("/usr/bin/apt-get").exists():
        assert found.advice == [doctor.APT_LINE]


def test_the_fault_of_pyside_6_12(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = '{"version": "6.12.0", "loses_references": true}\n'
    lines += '{"platform": "xcb", "screen": [800, 600], "refresh_hz": 60.0}\n'
    found = qt_only(monkeypatch, lines, "")
    assert not found.ok
    assert "6.12.0" in found.problems[0]
    assert "PySide6-Essentials" in found.advice[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_no_display_is_a_problem_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    found = Diagnosis()
    doctor._check_qt(found)
    assert not found.ok
    assert "no display" in found.problems[0]
    assert not found.qt["works"]


def test_folders_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(doctor, "data_folder", lambda: tmp_path / "file")
    found = Diagnosis()
    doctor._check_folders(found)
    assert not found.folders["data"]["writable"]
    assert not found.ok
    assert str(tmp_path / "file") in found.problems[0]


def test_a_failing_training_is_a_problem_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    from rlstudio.engine.run import session

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setattr(session, "open_session", fails)
    found = Diagnosis()
    doctor._self_test(found)
    assert found.problems == ["The self-test failed: RuntimeError: no luck."]
    assert dict(table(diagnose_without_test(found)))["self-test"] == "RuntimeError: no luck"


def diagnose_without_test(failed: Diagnosis) -> Diagnosis:
    found = diagnose(self_test=False)
    found.self_test = failed.self_test
    return found
