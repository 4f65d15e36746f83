"""What is known of this computer's speed is kept, and measured anew when something has changed."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rlstudio.app.settings import Settings
from rlstudio.app.window.opening import calibration
from rlstudio.app.window.opening.calibration import Calibration
from rlstudio.core.work import Speeds
from tests.app.catalogues import CATALOGUE

_WRITES = "import sys; open(sys.argv[1], 'w').write('{\"tables\": 1234.5}')"


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Children that write a result at once."""
    children: list[subprocess.Popen[bytes]] = []

    def start(module: str, arguments: list[str], **_: Any) -> subprocess.Popen[bytes]:
        child = subprocess.Popen([sys.executable, "-c", _WRITES, *arguments], stdin=subprocess.PIPE)
        children.append(child)
        return child

    monkeypatch.setattr(calibration, "start", start)
    return children


def test_it_is_measured_once(
    settings: Settings, begun: list[subprocess.Popen[bytes]], qtbot: QtBot, qapp: QObject
) -> None:
    first = Calibration(settings, lambda: True, qapp)
    assert first.speeds is None
    with qtbot.waitSignal(first.measured, timeout=20_000) as caught:
        first.begin()
    assert caught.args[0].units == {"tables": 1234.5}
    second = Calibration(settings, lambda: True, qapp)
    assert second.speeds == caught.args[0]
    second.begin()
    qtbot.wait(300)
    assert len(begun) == 1


@pytest.mark.parametrize("changed", [{"version": "0.0"}, {"processor": "another"}, {"cores": 999}])
def test_another_program_processor_or_number_of_cores_needs_a_new_one(
    settings: Settings, changed: dict[str, Any], qapp: QObject
) -> None:
    known = calibration._here().model_copy(update={"units": {"tables": 1.0}})
    settings.put("speeds", known.model_dump_json())
    assert Calibration(settings, lambda: True, qapp).speeds == known
    settings.put("speeds", known.model_copy(update=changed).model_dump_json())
    assert Calibration(settings, lambda: True, qapp).speeds is None
    settings.put("speeds", "{nonsense")
    assert Calibration(settings, lambda: True, qapp).speeds is None


def test_it_gives_way_to_a_training(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QObject
) -> None:
    children: list[subprocess.Popen[bytes]] = []

    def start(module: str, arguments: list[str], **_: Any) -> subprocess.Popen[bytes]:
        waits = [sys.executable, "-c", "import time; time.sleep(60)"]
        children.append(subprocess.Popen(waits, stdin=subprocess.PIPE))
        return children[-1]

    monkeypatch.setattr(calibration, "start", start)
    idle = [False]
    measuring = Calibration(settings, lambda: idle[0], qapp)
    measuring.begin()
    qtbot.wait(300)
    assert not children, "something trains"
    idle[0] = True
    measuring.end()
    measuring.begin()
    qtbot.waitUntil(lambda: len(children) == 1, timeout=5000)
    idle[0] = False
    qtbot.waitUntil(lambda: children[0].poll() is not None, timeout=5000)
    assert measuring.speeds is None
    measuring.end()


def test_speeds_are_told_to_the_gallery(qtbot: QtBot, settings: Settings) -> None:
    from rlstudio.app.window.main_window import MainWindow

    known = calibration._here().model_copy(update={"units": {"tables": 5.0}})
    settings.put("speeds", known.model_dump_json())
    window = MainWindow(settings)
    qtbot.addWidget(window)
    assert window.first_screen.calibration.speeds == known
    assert window.home._speeds == Speeds.model_validate(known.model_dump())
    window.close()


def test_a_window_that_has_closed_measures_nothing_later(
    qtbot: QtBot, settings: Settings, begun: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.app.window.opening import first_screen

    monkeypatch.setattr(first_screen, "_PLAY_MS", 50)
    monkeypatch.setattr(first_screen, "_MEASURE_MS", 100)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    window.background.catalogue_ready.emit(CATALOGUE)
    window.close()
    qtbot.wait(400)
    assert not begun
