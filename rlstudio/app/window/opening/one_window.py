"""A second start opens its files in the window that is there already.

The windows of one person on one display find each other by a local socket in a folder that is theirs alone
(on Windows: a named pipe that only they may open). A message is a list of absolute paths, nothing else, and
opening a file executes nothing in it. Whatever goes wrong, the second start opens a window of its own.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout
from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from rlstudio.app.window.main_window import MainWindow

CONNECT_MS, ANSWER_MS = 500, 5000
"""How long a window that begins may take to listen, and one that is there to answer."""
_MOST_BYTES = 65536
_ACCEPTED, _DECLINED = b"opened\n", b"busy\n"
_PATHS = TypeAdapter(list[str])


def address() -> str:
    """Where the window of this person on this display listens; raises OSError if that cannot be private.

    Settings in another folder are another person's, as it were.
    """
    display = [os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")]
    config = str(platformdirs.user_config_path("rlstudio", appauthor=False))
    name = hashlib.sha256(json.dumps([getpass.getuser(), config, *display]).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"rlstudio-{name}"
    with warnings.catch_warnings():  # without XDG_RUNTIME_DIR; what it falls back to is checked below
        warnings.simplefilter("ignore")
        folder = platformdirs.user_runtime_path("rlstudio", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077 or folder.is_symlink():
        raise OSError(f"{folder} is not private")
    return str(folder / name)


def hand_over(paths: Sequence[str]) -> bool:
    """Ask the window that is there to open these files and come to the front; whether it did."""
    try:
        name = address()
    except (OSError, KeyError):  # getpass knows no name
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(json.dumps([os.path.abspath(path) for path in paths]).encode() + b"\n")
    answer = b""
    while b"\n" not in answer and socket.waitForReadyRead(ANSWER_MS):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == _ACCEPTED


def welcome(window: MainWindow, paths: Sequence[str]) -> bool:
    """Come to the front with these files; False, and nothing is done, while the window is closing."""
    if not (window.tabs.isEnabled() and window.isVisible()):
        return False
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    # Not at once: an open question or a slow file must not keep the other program waiting.
    QTimer.singleShot(0, window, lambda: _open(window, paths))
    return True


def _open(window: MainWindow, paths: Sequence[str]) -> None:
    from rlstudio.app.window.files.reading import open_all  # the first start of all needs none of it

    open_all(window, paths)


class Doorkeeper(QObject):
    """Listens for later starts. ``open_files``: given the paths; returns whether the window could take them.

    ``listening`` is false where another window listens already, or where it cannot be done.
    """

    def __init__(self, open_files: Callable[[list[str]], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._open_files = open_files
        self._lock: FileLock | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitors)
        self.listening = self._listen()

    def _listen(self) -> bool:
        try:
            name = address()
            if sys.platform != "win32":
                # It ends with the process: a socket without it was left by one that was killed.
                self._lock = FileLock(f"{name}.lock", timeout=0)
                self._lock.acquire()
                QLocalServer.removeServer(name)
        except (Timeout, OSError, KeyError):
            return False
        return self._server.listen(name)

    def _on_visitors(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            paths = paths_in(bytes(socket.readLine().data()))
            if paths is None:
                socket.abort()
                return
            socket.write(_ACCEPTED if self._open_files(paths) else _DECLINED)
            socket.disconnectFromServer()  # once that is written

    def end(self) -> None:
        """Listen no more."""
        self._server.close()
        if self._lock is not None:
            self._lock.release()


def paths_in(message: bytes) -> list[str] | None:
    """The paths of a message; None if it is none: not a list of absolute paths of files."""
    try:
        paths = _PATHS.validate_json(message, strict=True)
    except ValidationError:
        return None
    sound = all(Path(path).is_absolute() and "\0" not in path for path in paths)
    return paths if sound else None
