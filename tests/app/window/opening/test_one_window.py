"""A second start opens its file in the window that is there, and in nobody else's."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.opening.one_window import Doorkeeper, address, hand_over, paths_in, welcome
from tests.engine.checkpoints import written

PROGRAM = str(Path(sys.executable).with_name("rlstudio"))
FIRST = """
import sys
from PySide6.QtCore import QTimer
from rlstudio.app.main import run
from rlstudio.app.window.main_window import MainWindow

show, timers = MainWindow.show, []

def script(window):
    show(window)
    timer = QTimer(window)
    told = []
    def look():
        titles = [tab.title for tab in window.run_tabs()]
        if titles != told:
            told[:] = titles
            print("TABS", len(titles), flush=True)
    timer.timeout.connect(look)
    timer.start(50)
    timers.append(timer)
    print("SHOWN", flush=True)

MainWindow.show = script
sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def _own_runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "r").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "r"))


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program with a window, in a process of its own, in which an agent plays."""
    agent = written(tmp_path / "first.rlstudio")
    command = [sys.executable, "-c", FIRST, str(agent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout is not None
        assert [app.stdout.readline().strip() for _ in range(2)] == ["SHOWN", "TABS 1"]
        yield app
        app.terminate()
        assert app.wait(60) == 0


def test_a_second_start_opens_a_tab(first: subprocess.Popen[str], tmp_path: Path) -> None:
    agent = written(tmp_path / "zweiter Agent \N{CJK UNIFIED IDEOGRAPH-667A}.rlstudio")
    # By a path that only the second one's folder explains.
    begun = time.monotonic()
    done = subprocess.run([PROGRAM, agent.name], cwd=tmp_path, timeout=60, check=False)
    assert done.returncode == 0
    assert first.stdout is not None
    assert first.stdout.readline() == "TABS 2\n"
    assert time.monotonic() - begun < 30
    assert subprocess.run([PROGRAM], timeout=60, check=False).returncode == 0, "brings it to the front"


@pytest.mark.parametrize("other", ["--new-window", "home", "display"])
def test_a_window_of_its_own(first: subprocess.Popen[str], other: str, tmp_path: Path) -> None:
    environment, arguments = dict(os.environ), [PROGRAM]
    if other == "--new-window":
        arguments.append(other)
    elif other == "home":
        environment["XDG_CONFIG_HOME"] = str(tmp_path / "other")
    else:
        environment["DISPLAY"] = ":77"
    with subprocess.Popen(arguments, env=environment) as second:
        give_up = time.monotonic() + 60
        while not psutil.Process(second.pid).children() and time.monotonic() < give_up:
            assert second.poll() is None, "it opened in the other window"
            time.sleep(0.1)  # workers are started once the window is shown
        second.terminate()
        assert second.wait(60) == 0


def test_after_a_window_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST]
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as app:
            assert app.stdout is not None
            assert app.stdout.readline() == "SHOWN\n"
            app.kill()
    assert not hand_over([])


def test_only_its_person_may_speak_to_it(window: MainWindow) -> None:
    keeper = Doorkeeper(lambda paths: welcome(window, paths), window)
    assert keeper.listening
    place = Path(address())
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert not Doorkeeper(lambda paths: welcome(window, paths), window).listening, "one is enough"
    keeper.end()
    assert not hand_over([])
    place.parent.chmod(0o755)
    with pytest.raises(OSError, match="is not private"):
        address()
    assert not hand_over([])


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"{}",
        b"null",
        b'["relative.rlstudio"]',
        b"[1]",
        b'[["/a"]]',
        b'["/a\\u0000b"]',
        b"\xff\xfe",
        b"[" * 9999,
    ],
)
def test_no_message(message: bytes) -> None:
    assert paths_in(message) is None


def test_a_stranger_at_the_door(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[list[str]] = []
    keeper = Doorkeeper(lambda paths: not opened.append(paths), window)
    for message in (b"GET / HTTP/1.1\n", b"x" * 200_000, b'["../a"]\n'):
        visitor = QLocalSocket()
        visitor.connectToServer(address())
        visitor.write(message)
        qtbot.waitUntil(lambda v=visitor: v.state() == QLocalSocket.LocalSocketState.UnconnectedState)
        assert bytes(visitor.readAll().data()) == b""
    assert opened == []
    visitor = QLocalSocket()
    visitor.connectToServer(address())
    visitor.write(json.dumps(["/a b.rlstudio"]).encode())
    visitor.waitForBytesWritten(1000)
    qtbot.wait(50)
    visitor.write(b"\n")
    qtbot.waitUntil(lambda: opened == [["/a b.rlstudio"]])
    qtbot.waitUntil(lambda: visitor.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(visitor.readAll().data()) == b"opened\n"
    keeper.end()


def test_a_window_that_closes_or_hangs(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.tabs.setEnabled(False)
    assert not welcome(window, [str(tmp_path / "a.rlstudio")])
    window.tabs.setEnabled(True)
    monkeypatch.setattr("rlstudio.app.window.opening.one_window.ANSWER_MS", 200)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(address())
        silent.listen()
        assert not hand_over([])
