"""Outlives code of somebody else's environment that takes its process with it (``os._exit``, a crash).

The command goes on in a twin of this process (a fork, made before large libraries are loaded). This one
passes signals on and, where the twin dies, says why. It costs a millisecond, nothing while the command runs.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

from rlstudio.cli.signals import Stopped
from rlstudio.core.errors import Breakdown, EnvironmentFault

_PASSED_ON = (signal.SIGINT, signal.SIGTERM) if sys.platform == "win32" else (
    signal.SIGINT, signal.SIGTERM, signal.SIGHUP
)  # fmt: skip
_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG


class Ended(SystemExit):
    """The twin has ended with this code; there is nothing left to do here."""


class Guard:
    """Stands by for one command of the program. ``armed``: whether this process is the program itself."""

    def __init__(self) -> None:
        self.armed = False
        self._pipe: int | None = None

    def stand(self, id: str) -> None:
        """Return in a twin of this process, where code of the environment ``id`` may do what it likes.

        Does nothing for environments of this program, and where the system cannot do it. Raises Ended or
        EnvironmentFault, or Stopped by a signal, in the process that stays behind.
        """
        from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS

        able = sys.platform == "linux" and threading.active_count() == 1
        if not (able and self.armed) or self._pipe is not None or id in BUILT_IN_ENVIRONMENTS:
            return
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        ours, theirs = os.pipe()
        waited = {*_PASSED_ON, signal.SIGCHLD}
        before = signal.pthread_sigmask(signal.SIG_BLOCK, waited)
        parent, twin = os.getpid(), os.fork()
        if twin == 0:
            os.close(ours)
            self._pipe = theirs
            # If this one is killed, the twin saves and stops.
            with suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGTERM)
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGTERM)
            return
        os.close(theirs)
        status, arrived = _wait(twin, waited)
        # What it told is there. Waiting for the end would wait for processes that the environment left, too.
        os.set_blocking(ours, False)
        with open(ours, "rb") as pipe:
            told = (pipe.read() or b"").decode(errors="replace").splitlines()
        if told and told[-1].startswith("ended "):
            raise Ended(int(told[-1].removeprefix("ended ")))
        code = os.waitstatus_to_exitcode(status)
        if code - 128 in arrived:  # it said so itself
            raise Ended(code)
        if -code in arrived:
            raise Stopped(-code)
        killed = code in (-signal.SIGKILL, -signal.SIGTERM)
        raise (Breakdown if killed else EnvironmentFault)(_sentence(id, code, told))

    def note_folder(self, folder: Path) -> None:
        """Say where the run saves, so that a sentence about its end can."""
        self._tell(f"folder {folder}")

    def note_end(self, code: int) -> None:
        """The command has ended in its own way, with this exit code."""
        self._tell(f"ended {code}")

    def _tell(self, line: str) -> None:
        if self._pipe is not None:
            with suppress(OSError):
                os.write(self._pipe, f"{line}\n".encode(errors="replace"))


def _wait(twin: int, waited: set[signal.Signals]) -> tuple[int, set[int]]:
    """Pass signals on until the twin has ended; returns its status, and which signals there were."""
    passed, all_arrived = set[int](), set[int]()
    while True:
        arrived = signal.sigwaitinfo(waited)
        if arrived.si_signo != signal.SIGCHLD:
            all_arrived.add(arrived.si_signo)
        ended, status = os.waitpid(twin, os.WNOHANG)
        if ended:
            return status, all_arrived
        # What the terminal sends (a positive code), the twin gets too. Of others, a whole group may get one.
        once = arrived.si_signo != signal.SIGINT and arrived.si_signo in passed
        if arrived.si_signo != signal.SIGCHLD and arrived.si_code <= 0 and not once:
            passed.add(arrived.si_signo)
            os.kill(twin, arrived.si_signo)


def _sentence(id: str, code: int, told: list[str]) -> str:
    from rlstudio.engine.worker.hosts.process_host import death_sentence

    text = death_sentence(code, id, subject="the program").rstrip(".")
    folder = next((Path(line.removeprefix("folder ")) for line in told if line.startswith("folder ")), None)
    if folder is not None and (folder / "last.rlstudio").is_file():
        return f"{text}; it can be continued from {folder / 'last.rlstudio'}."
    if folder is not None and (folder / "best.rlstudio").is_file():
        return f"{text}; its best policy so far is in {folder / 'best.rlstudio'}."
    return f"{text}."


GUARD = Guard()
