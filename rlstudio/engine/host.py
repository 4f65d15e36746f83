"""The viewer's end of a worker: start it, talk to it, notice its death, end it for certain.

A worker process is a plain child running ``rlstudio.engine.worker``; unlike a spawned
``multiprocessing.Process`` it never imports the viewer's main module again (which would bring Qt into it).
Importing this needs neither torch nor an environment.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import queue
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Literal

from rlstudio.core.errors import UserError
from rlstudio.engine.channel import FramedSnapshot, FrameMemory, QueueChannel, open_shared_memory
from rlstudio.engine.messages import (
    Command,
    Died,
    Failed,
    Finished,
    Notice,
    Quit,
    Snapshot,
    Train,
    WantSnapshot,
)

HostKind = Literal["process", "thread"]

WORKER_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
    "SDL_VIDEODRIVER": "dummy",
    "SDL_AUDIODRIVER": "dummy",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "PYTHONUNBUFFERED": "1",
}
"""Set before numpy and torch load: two threads make small networks many times slower."""

SEND_SECONDS = 30
"""A worker that takes no commands for so long, while the pipe is full, counts as hanging."""

WORKER_FLAG = "--rlstudio-worker"
"""First argument with which a frozen application becomes a worker (see ``freeze_support``)."""


class Link(ABC):
    """Commands to a worker, notices from it. To be used from one thread at a time."""

    def __init__(self) -> None:
        self._snapshot_wanted = False
        self._next_want: WantSnapshot | None = None
        self._training = False

    @property
    @abstractmethod
    def alive(self) -> bool:
        """Whether the worker is still there."""

    @abstractmethod
    def _send(self, command: Command) -> None: ...

    @abstractmethod
    def _poll(self, timeout: float) -> list[Notice]: ...

    @abstractmethod
    def close(self, timeout: float = 5.0) -> None:
        """End the worker; it saves first what it has. After ``timeout`` seconds it is killed. Idempotent."""

    def send(self, command: Command) -> None:
        """Give a command. To a worker that is gone it is lost; ``poll`` tells of that.

        Only one WantSnapshot is on its way at a time: further ones are merged and follow the answer. Those
        that ask for charts go at once, for the worker has an answer to them even when nothing is new.
        """
        self._training |= isinstance(command, Train)
        if isinstance(command, WantSnapshot):
            if self._snapshot_wanted and not command.charts:
                self._next_want = command if self._next_want is None else self._next_want | command
                return
            self._snapshot_wanted = True
        self._send(command)

    def poll(self, timeout: float = 0.0) -> list[Notice]:
        """All notices that have come, in order; waits up to ``timeout`` seconds for the first one."""
        notices = self._poll(timeout)
        if any(isinstance(notice, Failed | Finished | Died) for notice in notices):
            self._training = False
        if any(isinstance(notice, Snapshot | Failed | Finished | Died) for notice in notices):
            self._snapshot_wanted = False
            if self._next_want is not None:
                want, self._next_want = self._next_want, None
                self.send(want)
        return notices


class ProcessHost(Link):
    """A worker in a process of its own."""

    def __init__(self) -> None:
        super().__init__()
        memory, address, descriptor = open_shared_memory()
        self._frames = FrameMemory(memory)
        ours, theirs = multiprocessing.Pipe(duplex=True)
        self._connection = ours
        _limit_sending(ours)
        self._hung = False
        self._told_death = False
        self._closed = False
        self._lock = threading.Lock()
        try:
            self._process = _start(theirs, address, descriptor)
        except OSError as error:
            ours.close()
            raise UserError(f"the worker process could not be started: {error}.") from error
        finally:
            theirs.close()
            if descriptor is not None:
                os.close(descriptor)
        _running.add(self)

    @property
    def alive(self) -> bool:
        """Whether the worker is still there."""
        return not self._closed and self._process.poll() is None

    @property
    def process_id(self) -> int:
        """The worker's process id."""
        return self._process.pid

    def _send(self, command: Command) -> None:
        if self._closed:
            return
        try:
            self._connection.send(command)
        except BlockingIOError:
            self._hung = True  # half a command lies in the pipe: there is no going on
            self._process.kill()
        except OSError:
            return  # it is gone; poll() says how

    def _poll(self, timeout: float) -> list[Notice]:
        notices: list[Notice] = []
        if self._closed or self._told_death:
            if timeout:
                time.sleep(timeout)
            return notices
        try:
            while self._connection.poll(0.0 if notices else timeout):
                notices.append(self._read())
        except (EOFError, OSError):
            notices.append(self._death())
        return notices

    def _read(self) -> Notice:
        message: Notice | FramedSnapshot = self._connection.recv()
        if isinstance(message, FramedSnapshot):
            message.snapshot.frame = self._frames.read(message.shape)
            return message.snapshot
        return message

    def _death(self) -> Died:
        self._told_death = True
        try:
            code: int | None = self._process.wait(5.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
            self._hung = True
        if self._hung:
            return Died("The worker process did not answer any more and was ended.", code)
        return Died(death_sentence(code), code)

    def close(self, timeout: float = 5.0) -> None:
        """End the worker; it saves first what it has. After ``timeout`` seconds it is killed. Idempotent."""
        with self._lock:
            if self._closed:
                return
            self._send(Quit())
            self._closed = True
            _running.discard(self)
        # One without a run has nothing to save; it may be busy for seconds loading what it will not need.
        give_up = time.monotonic() + (timeout if self._training else min(timeout, 0.1))
        try:
            # Emptying the pipe keeps the worker from waiting for us while it says its last words.
            while self._process.poll() is None and time.monotonic() < give_up:
                if self._connection.poll(0.02):
                    self._connection.recv()
        except (EOFError, OSError):
            pass
        self._connection.close()
        try:
            self._process.wait(max(0.05, give_up - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()


def _limit_sending(connection: Connection) -> None:
    """Let a send to a worker that reads nothing fail after a while instead of waiting for ever."""
    if sys.platform == "win32":
        return
    seconds = struct.pack("ll", SEND_SECONDS, 0)
    with socket.socket(fileno=os.dup(connection.fileno())) as same:
        same.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, seconds)


def _start(theirs: Connection, address: str, descriptor: int | None) -> subprocess.Popen[bytes]:
    handle = theirs.fileno()
    if getattr(sys, "frozen", False):
        command = [sys.executable, WORKER_FLAG]
    else:
        command = [sys.executable, "-m", "rlstudio.engine.worker"]
    environment = {**os.environ, **WORKER_ENVIRONMENT}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    arguments = [*command, str(handle), address]
    # The worker reads its standard input only to learn that we are gone, whatever it is busy with.
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO()
        startup.lpAttributeList = {"handle_list": [handle]}
        return subprocess.Popen(
            arguments,
            stdin=subprocess.PIPE,
            env=environment,
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    inherited = [handle] if descriptor is None else [handle, descriptor]
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, env=environment, pass_fds=inherited)


def death_sentence(code: int | None) -> str:
    """What the exit code of a worker that ended without a word means, in plain words."""
    if code is None:
        return "The worker process does not answer any more."
    if code < 0:
        number = -code
        try:
            name = signal.Signals(number).name
        except ValueError:
            name = f"signal {number}"
        if name in ("SIGKILL", "SIGTERM"):
            return f"The worker process was killed ({name}), perhaps by the system because memory ran out."
        return f"The worker process crashed ({name})."
    if code == 0:
        return "The worker process ended unexpectedly."
    return f"The worker process crashed (exit code {code})."


class ThreadHost(Link):
    """The same worker as a thread of this process: where processes cannot be had, and for debugging."""

    def __init__(self) -> None:
        super().__init__()
        self._channel = QueueChannel()
        self._thread = threading.Thread(target=self._work, name="rlstudio-worker", daemon=True)
        self._error: BaseException | None = None
        self._closed = False
        self._told_death = False
        self._thread.start()

    def _work(self) -> None:
        from rlstudio.engine.worker import serve

        try:
            serve(self._channel, own_process=False)
        except BaseException as error:
            self._error = error

    @property
    def alive(self) -> bool:
        """Whether the worker is still there."""
        return self._thread.is_alive()

    def _send(self, command: Command) -> None:
        if not self._closed:
            self._channel.commands.put(command)

    def _poll(self, timeout: float) -> list[Notice]:
        notices: list[Notice] = []
        give_up = time.monotonic() + timeout
        while True:
            try:
                notices.append(self._channel.notices.get_nowait())
                continue
            except queue.Empty:
                pass
            left = give_up - time.monotonic()
            if notices or left <= 0:
                break
            if not self._thread.is_alive():
                if not (self._closed or self._told_death):
                    self._told_death = True
                    notices.append(Died(f"The worker thread ended: {self._error}.", None))
                else:
                    time.sleep(left)
                break
            try:
                notices.append(self._channel.notices.get(timeout=min(left, 0.1)))
            except queue.Empty:
                continue
        return notices

    def close(self, timeout: float = 5.0) -> None:
        """End the worker; it saves first what it has. A thread cannot be killed: it is waited for."""
        if not self._closed:
            self._channel.commands.put(Quit())
            self._closed = True
        self._thread.join(timeout)


_running: set[ProcessHost] = set()
_spares: list[ProcessHost] = []
_spares_lock = threading.Lock()


def host_kind(kind: str | None = None) -> HostKind:
    """The argument, else RLSTUDIO_HOST, else "process". Raises UserError for anything else."""
    chosen = kind or os.environ.get("RLSTUDIO_HOST") or "process"
    if chosen == "thread":
        return "thread"
    if chosen == "process":
        return "process"
    raise UserError(f"RLSTUDIO_HOST must be 'process' or 'thread', not {chosen!r}.")


def make_host(kind: str | None = None) -> Link:
    """A worker: the warm spare where there is one. Raises UserError when none can be started."""
    if host_kind(kind) == "thread":
        return ThreadHost()
    with _spares_lock:
        while _spares:
            spare = _spares.pop()
            if spare.alive:
                return spare
            spare.close(0.0)
    return ProcessHost()


def spare_worker(count: int = 1) -> None:
    """See to it that ``count`` warm workers wait; they load torch and the environments by themselves.

    Returns at once. Does nothing where workers are threads.
    """
    if host_kind() == "thread":
        return
    with _spares_lock:
        dead = [spare for spare in _spares if not spare.alive]
        for spare in dead:
            _spares.remove(spare)
        while len(_spares) < count:
            _spares.append(ProcessHost())
    for spare in dead:
        spare.close(0.0)


def close_spares() -> None:
    """End the waiting workers."""
    with _spares_lock:
        spares, _spares[:] = list(_spares), []
    for spare in spares:
        spare.close(1.0)


@atexit.register
def _close_all() -> None:
    close_spares()
    for host in list(_running):
        host.close(5.0)


def freeze_support(arguments: Sequence[str] | None = None) -> None:
    """Call this first in the main function of a frozen application: its workers end here."""
    from rlstudio.algorithms import a3c_workers

    arguments = sys.argv[1:] if arguments is None else arguments
    if list(arguments[:1]) == [WORKER_FLAG]:
        from rlstudio.engine.worker import main

        main(arguments[1:])
        sys.exit(0)
    if list(arguments[:1]) == [a3c_workers.WORKER_FLAG]:
        a3c_workers.main(arguments[1])
        sys.exit(0)
