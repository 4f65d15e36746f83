"""Widgets are drawn off screen, settings go to a folder of their own, and nothing may be left alive."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from rlstudio.app.language import fonts
from rlstudio.app.look import theme
from rlstudio.app.look.fitting import first_size
from rlstudio.app.settings import Settings
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.hosts.host import close_spares
from tests.forked.children import SERVER


def pytest_configure(config: pytest.Config) -> None:
    # Said by the offscreen platform itself: when a window with a minimum size is shown, or is to come to the
    # front.
    for nothing in ("propagateSizeHints", "raise"):
        config.addinivalue_line("qt_log_ignore", rf"This plugin does not support {nothing}\(\)")


@pytest.fixture(scope="session", autouse=True)
def _modules_are_no_garbage(qapp: QApplication) -> None:
    """What was loaded before the first test is not looked through at the end of every one."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.delenv("RLSTUDIO_HOST", raising=False)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    made = Settings(tmp_path / "app.json")
    yield made
    made.wait()


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """The real look, taken off again afterwards."""
    font, palette = qapp.font(), qapp.palette()
    theme.apply(qapp, theme.dark())
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # The screen off screen is small: half a second later the window would be made to fit it.
    monkeypatch.setattr(first_size, "_FRAME_MS", ())
    made = MainWindow(settings)
    made.actions_.speed_chosen = True  # full speed: tables too are over as soon as they can be
    made.resize(1300, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for run_tab in made.run_tabs():
        made._leave(run_tab, False)
    qtbot.waitUntil(lambda: not made._leaving, timeout=40_000)
    made.close()
    made.deleteLater()


@pytest.fixture(autouse=True)
def _the_look_is_as_before(qapp: QApplication) -> Iterator[None]:
    """A look that a test leaves on would make the next ones' widgets wider."""
    qapp.setFont(fonts.with_letters(qapp.font()))  # as the program's is from its first moment on
    font, sheet, now = qapp.font(), qapp.styleSheet(), theme.current()
    yield
    theme._current = now
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture(autouse=True)
def _no_widget_is_collected_while_it_paints() -> Iterator[None]:
    """A test's widget belongs to nobody once the test is over, and still has events to come then."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _nothing_left_alive(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a running thread, a ticking timer or a child process behind."""
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    close_spares()
    deadline = time.monotonic() + 3.0
    left = _left_alive(before)
    while left and time.monotonic() < deadline:
        qapp.processEvents()
        qapp.sendPostedEvents(None, 52)  # DeferredDelete
        time.sleep(0.02)
        gc.collect()
        left = _left_alive(before)
    _BLAMED.extend(thing for thing in left.values() if thing is not None)
    assert not left, f"left alive: {', '.join(left)}"


_BLAMED: list[QObject] = []
"""What a failed test left running, as its page lives on in its traceback: no later test is blamed for it."""


def _left_alive(before: set[int]) -> dict[str, QObject | None]:
    """What runs, by its words; None for a process."""
    found = dict[str, QObject | None]()
    objects = gc.get_objects()
    # By type: isinstance asks the object, and some libraries' lazy objects answer with a warning.
    watched = {kind for kind in set(map(type, objects)) if issubclass(kind, QThread | QTimer)}
    for thing in filter(lambda one: type(one) in watched, objects) if watched else ():
        name = type(thing).__name__
        if not isValid(thing) or any(thing is blamed for blamed in _BLAMED):
            continue
        if isinstance(thing, QThread) and thing.isRunning():
            found[f"thread {name} {id(thing):x}"] = thing
        elif isinstance(thing, QTimer) and thing.isActive() and not thing.isSingleShot():
            found[f"timer of {type(thing.parent()).__name__} {id(thing):x}"] = thing
    children = psutil.Process().children(recursive=True)
    if SERVER.process is not None:
        before = before | {SERVER.process.pid}
    for child in children:
        if child.pid not in before and child.status() != psutil.STATUS_ZOMBIE:
            found[f"process {child.pid}"] = None
    return found
