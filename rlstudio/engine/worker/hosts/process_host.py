"""Runs a worker in its own process: starts it, talks to it, notices its death, and ends it.

It is a plain child running ``rlstudio.engine.worker.worker``. A spawned ``multiprocessing.Process`` would
import the window's main module again, and Qt with it.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from multiprocessing.connection import Connection

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.core.words import Words, mark, said_within, words
from rlstudio.engine.worker.messages import Command, Died, Notice, OpenStage, Quit, Train
from rlstudio.engine.worker.transport.channel import (
    FRAME_BYTES,
    FrameMemory,
    PartedSnapshot,
    Parts,
    packed,
    readiness,
    room,
)
from rlstudio.engine.worker.transport.doorbell import Doorbell
from rlstudio.engine.worker.transport.link import Condition, Link
from rlstudio.processes import cores
from rlstudio.processes.child import start
from rlstudio.processes.memory import SharedMemory

_ENVIRONMENT = {
    "SDL_VIDEODRIVER": "offscreen" if sys.platform == "linux" else "dummy",
    "SDL_AUDIODRIVER": "dummy",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "PYTHONUNBUFFERED": "1",
}

SEND_SECONDS = 30
"""A worker that reads no commands for this long, while the pipe is full, counts as hanging."""

_AT_ONCE_BYTES = 2000
"""A command up to this size fits into a pipe that has room, on every system."""

_running: set[ProcessHost] = set()
_WORKER = mark("The worker process")


class ProcessHost(Link):
    """A worker in a process of its own. beside: how many workers, this one among them, share the cores."""

    def __init__(self, beside: int = 1) -> None:
        super().__init__()
        memory = SharedMemory(FRAME_BYTES)
        self._parts = Parts(FrameMemory(memory))
        ours, theirs = multiprocessing.Pipe(duplex=True)
        self._connection = ours
        self._readable, self._has_room = readiness(ours), room(ours)
        self._bell = Doorbell(ours)
        _limit_sending(ours)
        self._hung = False
        self._told_death = False
        self._closed = False
        self._strange = ""
        self._lock = threading.Lock()
        self._sending = threading.RLock()
        try:
            self._process = _start(theirs, memory, beside)
        except OSError as error:
            ours.close()
            self._bell.close()
            raise UserError(
                words("the worker process could not be started: {reason}.", reason=system_reason(error))
            ) from error
        finally:
            theirs.close()
            memory.close_descriptor()
        _running.add(self)

    @property
    def alive(self) -> bool:
        """Whether the worker is running."""
        return not self._closed and self._process.poll() is None

    @property
    def process_id(self) -> int:
        """The worker's process id."""
        return self._process.pid

    def condition(self) -> Condition:
        """What a worker that does not answer is doing, as far as the system knows."""
        import psutil  # type: ignore[import-untyped]  # late: the window starts without it

        try:
            status = psutil.Process(self._process.pid).status()
        except psutil.Error:
            return "unknown"
        if status in (psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP):
            return "stopped"
        return "computing" if status == psutil.STATUS_RUNNING else "waiting"

    def wake(self) -> None:
        """End the wait of the thread that polls; any thread may call it."""
        self._bell.ring()

    def kill(self) -> None:
        """Kill a worker that does not answer; ``poll`` then returns Died."""
        self._hung = True
        self._process.kill()

    def _send(self, command: Command) -> None:
        if self._closed:
            return
        if isinstance(command, Train | OpenStage):
            self._strange = _stranger(command)
        self._write(packed(command))

    def offer(self, command: Command) -> bool:
        """Send a command at once, if that needs no waiting; else false. Any thread may call it."""
        if isinstance(command, Train | OpenStage) or not self._sending.acquire(blocking=False):
            return False
        try:
            letter = packed(command)
            if self._closed or len(letter) > _AT_ONCE_BYTES or not self._has_room():
                return False
            self._write(letter)
        finally:
            self._sending.release()
        return True

    def _write(self, letter: bytes) -> None:
        with self._sending:
            try:
                self._connection.send_bytes(letter)
            except BlockingIOError:
                self.kill()  # half a command is in the pipe, so that the worker cannot continue
            except OSError:
                return  # it is gone; poll() reports it

    def _poll(self, timeout: float) -> list[Notice]:
        notices: list[Notice] = []
        if self._closed or self._told_death:
            if timeout:
                time.sleep(timeout)
            return notices
        try:
            self._bell.wait(timeout)
            while self._readable(0.0):
                notices.append(self._read())
        except (EOFError, OSError):
            notices.append(self._death())
        return notices

    def _read(self) -> Notice:
        message: Notice | PartedSnapshot = self._connection.recv()
        return self._parts.whole(message) if isinstance(message, PartedSnapshot) else message

    def _death(self) -> Died:
        self._told_death = True
        try:
            code: int | None = self._process.wait(5.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
            self._hung = True
        if self._hung:
            return Died(mark("The worker process did not answer any more and was ended."), code)
        return Died(death_sentence(code, self._strange), code)

    def close(self, timeout: float = 5.0) -> None:
        """End the worker after it has saved; it is killed after ``timeout`` seconds. Idempotent."""
        with self._lock:
            if self._closed:
                return
            self._send(Quit())
            with self._sending:
                self._closed = True
            _running.discard(self)
        # A worker without a run has nothing to save, and may be busy loading libraries for seconds.
        give_up = time.monotonic() + (timeout if self._training else min(timeout, 0.1))
        try:
            # The pipe is emptied, so that the worker can send its last notices without waiting.
            while self._process.poll() is None and time.monotonic() < give_up:
                if self._connection.poll(0.02):
                    self._connection.recv()
        except (EOFError, OSError):
            pass
        self._connection.close()
        self._bell.close()
        try:
            self._process.wait(max(0.05, give_up - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()


def _limit_sending(connection: Connection) -> None:
    """Set a timeout for sending, so that a worker that reads nothing does not block the window."""
    if sys.platform == "win32":
        return
    seconds = struct.pack("ll", SEND_SECONDS, 0)
    with socket.socket(fileno=os.dup(connection.fileno())) as same:
        same.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, seconds)


def _start(theirs: Connection, memory: SharedMemory, beside: int) -> subprocess.Popen[bytes]:
    handle = theirs.fileno()
    inherited = [handle] if memory.descriptor is None else [handle, memory.descriptor]
    return start(
        "rlstudio.engine.worker.worker",
        [str(handle), memory.address],
        descriptors=inherited,
        handles=[handle],
        environment=_ENVIRONMENT | ({cores.BESIDE: str(beside)} if beside > 1 else {}),
    )


def _stranger(command: Train | OpenStage) -> str:
    """The id of the environment that a command opens, if it is none of this program; else ""."""
    id = command.spec.env if command.spec is not None else ""
    return id if id and id not in BUILT_IN_ENVIRONMENTS else ""


def death_sentence(code: int | None, strange: str = "", subject: str = _WORKER) -> Words:
    """The exit code of a process that ended unexpectedly, in plain words.

    strange: the id of somebody else's environment that ran in it. subject: what the process is called.
    """
    who = said_within(subject)
    if code is None:
        return words("{process} does not answer any more.", process=who)
    if code < 0:
        number = -code
        try:
            name = signal.Signals(number).name
        except ValueError:
            name = f"signal {number}"
        if name in ("SIGKILL", "SIGTERM"):
            return words(
                "{process} was killed ({signal}), perhaps by the system because memory ran out.",
                process=who,
                signal=name,
            )
        if strange:
            return words(
                "{process} crashed ({signal}) while {environment} ran in it, probably in code of that "
                "environment.",
                process=who,
                signal=name,
                environment=strange,
            )
        return words("{process} crashed ({signal}).", process=who, signal=name)
    if strange:
        return words(
            "{process} was ended from within (exit code {code}) while {environment} ran in it, as "
            "os._exit() in code of that environment would do.",
            process=who,
            code=code,
            environment=strange,
        )
    if code == 0:
        return words("{process} ended unexpectedly.", process=who)
    return words("{process} crashed (exit code {code}).", process=who, code=code)


@atexit.register
def _close_all() -> None:
    for host in list(_running):
        host.close(5.0)
