"""What the window does with a file: opens it, shows all of it, closes."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.recordings import replay_file

LAYOUTS = ("window", "editor", "run-curves-game", "run-curves-game-policy")
"""Names of layouts in the INI file."""


def open_catalogue(path: Path, home: Path) -> None:
    from rlstudio.app.settings import Settings, catalogue_cache, read_catalogue

    catalogue_cache().parent.mkdir(parents=True, exist_ok=True)
    # Every other one as if the program itself had written it.
    content = path.read_bytes()
    checksum = hashlib.sha256(content).hexdigest() if len(content) % 2 else "0" * 64
    catalogue_cache().write_bytes(checksum.encode() + b"\n" + content)
    read_catalogue()
    _look_at_window(Settings(home / "app.json"))


def show(path: Path, home: Path) -> None:
    """Open it in a window, let it play for a moment with all its panels, and close everything."""
    from rlstudio.app import main
    from rlstudio.app.look import theme
    from rlstudio.app.settings import Settings
    from rlstudio.app.window.main_window import MainWindow

    if path.suffix == replay_file.SUFFIX:
        replay_file.peek(path)
    else:
        checkpoint.peek(path)
    application = main.make_application(["fuzz"])
    theme.apply(application, theme.dark())
    settings = Settings(home / "app.json")
    settings.put("host", "thread")
    window = MainWindow(settings)
    window.show()
    run_tab = window.open_file(str(path))
    assert run_tab is not None, window.home.messages.text
    late = _too_late(15.0)
    while run_tab.pictures < 3 and not run_tab.messages.text and not late():
        application.processEvents()
        time.sleep(0.005)
    told, shown = run_tab.messages.text, run_tab.pictures
    window.grab()
    window._leave(run_tab, False)
    late = _too_late(10.0)
    while window._leaving and not late():
        application.processEvents()
        time.sleep(0.005)
    window.close()
    application.processEvents()
    if told:
        raise UserError(told)
    assert shown, "no picture was shown"


def _too_late(seconds: float) -> Callable[[], bool]:
    """Whether so long was computed here since now, or six times as long waited: others compute, too."""
    begun, used = time.monotonic(), time.process_time()
    return lambda: time.process_time() - used > seconds or time.monotonic() - begun > 6 * seconds


def open_settings(path: Path, home: Path) -> None:
    from rlstudio.app import main
    from rlstudio.app.look import theme
    from rlstudio.app.settings import Settings

    shutil.copy(path, home / "app.json")
    settings = Settings(home / "app.json")
    settings.recent()
    settings.host_kind()
    application = main.make_application(["fuzz"])
    chosen = theme.light() if settings.flag("light") else theme.dark()
    theme.apply(application, theme.projector(chosen) if settings.flag("projector") else chosen)
    board = docks()
    for name in LAYOUTS:
        layout = settings.layout(name)
        if not layout.isEmpty():
            board.restoreState(layout)
            board.restoreGeometry(layout)
    board.show()
    application.processEvents()
    _look_at_window(settings)
    board.close()
    settings.add_recent(path)
    settings.wait()
    assert Settings(home / "app.json").recent()[:1] == [path.resolve()]


def docks() -> Any:
    """A window with a few docks, as a run has."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    board = QMainWindow()
    for name in ("settings", "curves", "policy"):
        dock = QDockWidget(name)
        dock.setObjectName(name)
        board.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    return board


def _look_at_window(settings: Any) -> None:
    """Start it, look at every environment and at algorithms for each, and close it."""
    from rlstudio.app import main
    from rlstudio.app.gallery.cards import rows
    from rlstudio.app.look import theme
    from rlstudio.app.window.main_window import MainWindow

    application = main.make_application(["fuzz"])
    theme.apply(application, theme.dark())
    window = MainWindow(settings)
    window.show()
    application.processEvents()
    home = window.home
    for number, row in enumerate(rows(home.gallery.cards.model())[:12]):
        home.gallery.cards.setCurrentIndex(row)
        methods = rows(home.algorithms.cards.model())
        for step in range(min(3, len(methods))):
            # All of them in turn, few at a time: each makes a form.
            home.algorithms.cards.setCurrentIndex(methods[(3 * number + step) % len(methods)])
            if home.ready:
                home.form.value()
        application.processEvents()
    home.gallery.search.setText("cart")
    application.processEvents()
    window.grab()
    window.close()
    window.deleteLater()
    application.processEvents()
