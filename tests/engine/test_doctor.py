from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import PySide6
import pytest

from rlstudio.engine import doctor, system_libraries
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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's libraries of Linux")
def test_missing_system_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = {"libEGL.so.1", "libxcb-cursor.so.0"}

    def load(name: str) -> None:
        if name in gone:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    lacking = system_libraries.missing(load)
    monkeypatch.setattr(system_libraries, "missing", lambda: lacking)
    monkeypatch.setattr(doctor.system_libraries, "missing", lambda: lacking)
    found = qt_only(monkeypatch, "", "ImportError: libEGL.so.1: cannot open shared object file\n")
    assert found.problems == ["System libraries are missing: libEGL.so.1, libxcb-cursor.so.0."]
    assert found.qt["missing_libraries"] == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert found.advice == [system_libraries.install_line(lacking)]


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install -y libglvnd-egl xcb-util-cursor"),
        ("zypper", "install the packages of your distribution that bring libEGL.so.1, libxcb-cursor.so.0"),
    ],
)
def test_the_line_that_installs_them(manager: str, line: str) -> None:
    lacking = [one for one in system_libraries.LIBRARIES if one.name in ("libEGL.so.1", "libxcb-cursor.so.0")]
    assert system_libraries.install_line(lacking, lambda name: name == manager) == line


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's libraries of Linux")
def test_libraries_are_found_by_loading_them() -> None:
    assert system_libraries.missing() == []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(system_libraries, "LIBRARIES", (system_libraries.Library("libnone.so.9", "a", "b"),))
        assert [library.name for library in system_libraries.missing()] == ["libnone.so.9"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's libraries of Linux")
def test_every_library_that_qt_is_linked_with_is_known() -> None:
    """Read from Qt's own files, as the loader does."""
    if shutil.which("objdump") is None:
        pytest.skip("needs objdump")
    root = Path(PySide6.__file__).parent
    files = [*(root / "Qt/lib").glob("libQt6*.so.6"), *(root / "Qt/plugins/platforms").glob("libqxcb.so")]
    used = ("Core", "Gui", "Widgets", "Network", "Svg", "XcbQpa", "DBus")
    files = [
        path for path in files if path.stem.removeprefix("libQt6").removesuffix(".so") in (*used, "libqxcb")
    ]
    assert len(files) == len(used) + 1
    text = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True).stdout
    needed = set(re.findall(r"NEEDED +(\S+)", text))
    others = r"lib(Qt6|icu|c\.|m\.|pthread|dl\.|rt\.|resolv|gcc_s|stdc|z\.|brotlicommon|gthread)|ld-linux"
    known = {library.name for library in system_libraries.LIBRARIES}
    assert {name for name in needed if not re.match(others, name)} <= known


def test_the_set_up_installs_what_the_doctor_asks_for() -> None:
    script = (Path(__file__).parents[2] / "packaging/system_libraries.sh").read_text()
    asked = {library.apt for library in system_libraries.LIBRARIES}
    # Come along as dependencies of those that are named.
    along = {
        *("libx11-6", "libx11-xcb1", "libbrotli1", "libfreetype6", "libgssapi-krb5-2", "libxcb1", "libzstd1"),
        *("libxcb-randr0", "libxcb-render0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0"),
        "libxcb-xkb1",
    }
    assert asked - along <= set(re.split(r"[\s\"=]+", script))


def test_an_edition_without_the_atari_games_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    def version_of(name: str) -> str:
        if name in ("ale-py", "av"):
            raise PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(doctor, "version", version_of)
    found = Diagnosis()
    doctor._check_libraries(found)
    assert found.ok
    assert found.versions["ale-py"] is None


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
