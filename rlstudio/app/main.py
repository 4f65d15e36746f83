"""Start of the program: first the window, then the workers."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import traceback
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from rlstudio.app.error_log import CrashFile, ErrorTeller, Hooks, start_log
from rlstudio.app.garbage import GarbageCollection
from rlstudio.app.language import switching
from rlstudio.app.look import motion, spoken, theme, tips
from rlstudio.app.look.file_dialogs import say_labels
from rlstudio.app.look.icons import app_icon
from rlstudio.app.settings import Settings
from rlstudio.app.window.files.reading import open_all
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.opening.one_window import Doorkeeper, hand_over, welcome
from rlstudio.app.window.trouble import TroubleDialog, Troubles

NEW_WINDOW = "--new-window"
"""The option that opens a window of its own beside one that is open."""
TOUR_MS = 1500
"""How long a new window is seen before the tour is offered, where nobody has seen that."""
_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class _OfAll(QObject):
    """Opens files that the desktop passes to the running program (macOS), shows tooltips in lines, and says
    the labels of file dialogs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            return isinstance(watched, QWidget) and tips.show_for(watched, cast(QHelpEvent, event))
        if kind == QEvent.Type.Polish and isinstance(watched, QFileDialog):
            say_labels(watched)
        if kind == QEvent.Type.FileOpen:
            self._window.open_file(cast(QFileOpenEvent, event).file())
            return True
        return False


class _SignalWatch(QObject):
    """Saves and closes at SIGTERM and SIGHUP, sent when a desktop session or a terminal ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        for number in _ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:
                # Python handles signals only when Python code runs; the byte in the socket wakes Qt.
                signal.signal(number, lambda number, frame: None)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)

    def _on_byte(self) -> None:
        if any(number in _ENDING for number in self._here.recv(64)):
            self._window.save_and_close()

    def end(self) -> None:
        """Stop watching."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for end in (self._here, self._there):
            end.close()


def make_application(arguments: list[str]) -> QApplication:
    """The QApplication with name, icon and style; the one that exists already if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    os.environ.setdefault("QT_API", "pyside6")
    # Else Qt wakes a thread for every core to draw a hundred lines, where trainings want these cores.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    QGuiApplication.setDesktopFileName("rlstudio")
    app = QApplication(arguments)
    app.setApplicationName("rlstudio")
    app.setApplicationDisplayName("RL Studio")
    app.setWindowIcon(app_icon())
    spoken.begin()
    return app


def run(paths: Sequence[str] | None = None, *, new_window: bool = False) -> int:
    """Open the window, with these files in it; returns the exit code when it is closed.

    paths: None reads the program's own arguments, where what begins with "-" is no file. A window that is
    open already is given the files, and brought to the front, unless a new one is asked for.
    """
    if paths is None:
        new_window = NEW_WINDOW in sys.argv[1:]
        paths = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    app = make_application(sys.argv[:1])
    if not new_window and hand_over(paths):
        return 0
    # It listens from now on; who comes is let in once the window is there.
    doorkeeper = Doorkeeper(lambda given: welcome(window, given), app)
    if not (new_window or doorkeeper.listening) and hand_over(paths):
        return 0  # another one began at the same moment
    settings = Settings()
    chosen = theme.light() if settings.flag("light") else theme.dark()
    theme.apply(app, theme.projector(chosen) if settings.flag("projector") else chosen)
    switching.use(app, settings.text("language", switching.of_the_system()))
    start_log()
    garbage = GarbageCollection()
    try:
        window = MainWindow(settings)
    except Exception as error:  # a double click has no terminal to tell of it
        logging.getLogger("rlstudio").exception("the window cannot open")
        failed = TroubleDialog()
        failed.tell(f"RL Studio cannot open its window: {error}.", traceback.format_exc())
        failed.exec()
        return 1
    motion.apply(app, window.actions_.still.isChecked())
    hooks, teller, crash = Hooks(window.close), ErrorTeller(window), CrashFile()
    troubles = Troubles(window)  # by a name: Qt's connection alone would not keep it
    teller.told.connect(troubles.tell)
    of_all = _OfAll(window)
    signals = _SignalWatch(window)
    app.installEventFilter(of_all)
    window.show()
    # The first frame comes first: only then are workers started.
    QTimer.singleShot(0, window.warm_up)
    QTimer.singleShot(0, crash.begin)
    if not paths:
        QTimer.singleShot(TOUR_MS, window, window.first_screen.offer_tour)
    QTimer.singleShot(0, window, lambda: open_all(window, paths))
    code = app.exec()
    app.removeEventFilter(of_all)
    doorkeeper.end()
    signals.end()
    teller.end()
    hooks.end()
    crash.end()
    garbage.end()
    return code


if __name__ == "__main__":
    sys.exit(run())
