"""Start of the program: first the window, then the workers."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from rlstudio.app.garbage import GarbageCollection
from rlstudio.app.look import theme
from rlstudio.app.look.file_dialogs import SUFFIXES
from rlstudio.app.look.icons import app_icon
from rlstudio.app.settings import Settings, log_file
from rlstudio.app.window.main_window import MainWindow

_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_LOG = logging.getLogger("rlstudio")


class _FileOpener(QObject):
    """Opens files that the desktop passes to the running program (macOS)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._window.open_file(event.file())
            return True
        return super().eventFilter(watched, event)


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
    QGuiApplication.setDesktopFileName("rlstudio")
    app = QApplication(arguments)
    app.setApplicationName("rlstudio")
    app.setApplicationDisplayName("RL Studio")
    app.setWindowIcon(app_icon())
    return app


def start_log() -> None:
    """Write errors in full to a file, or only to the terminal if that is impossible."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(log_file(), encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _LOG.addHandler(handler)


def install_excepthook(window: MainWindow) -> None:
    """Write errors of the window to the log and show one sentence; the window stays open."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _LOG.error("".join(traceback.format_exception(kind, error, trace)))
        window.show_message(
            "problem", f"Something went wrong inside the window: {error}. Details: {log_file()}"
        )

    sys.excepthook = hook


def run(path: str | None = None) -> int:
    """Open the window, with this file in it if one is given; returns the exit code when it is closed."""
    if path is None:
        names = [argument for argument in sys.argv[1:] if argument.endswith(SUFFIXES)]
        path = names[0] if names else None
    app = make_application(sys.argv[:1])
    settings = Settings()
    chosen = theme.light() if settings.flag("light") else theme.dark()
    theme.apply(app, theme.projector(chosen) if settings.flag("projector") else chosen)
    start_log()
    garbage = GarbageCollection()
    window = MainWindow(settings)
    install_excepthook(window)
    opener = _FileOpener(window)
    signals = _SignalWatch(window)
    app.installEventFilter(opener)
    window.show()
    # The first frame comes first: only then are workers started.
    QTimer.singleShot(0, window.warm_up)
    if path is not None:
        wanted = str(Path(path))
        QTimer.singleShot(0, lambda: window.open_file(wanted))
    code = app.exec()
    app.removeEventFilter(opener)
    signals.end()
    garbage.end()
    return code


if __name__ == "__main__":
    sys.exit(run())
