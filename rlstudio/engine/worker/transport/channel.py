"""The worker's end of a Link: receives commands, and sends notices; frames use shared memory."""

from __future__ import annotations

import math
import pickle
import queue
import select
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.worker.messages import Command, Notice, Snapshot
from rlstudio.processes.memory import SharedMemory

FRAME_BYTES = 4 << 20
"""Room for one picture of 1180 x 1180; a larger one is sent through the pipe."""


class Closed(Exception):
    """The other end of the link is gone."""


class Channel(Protocol):
    """The worker's end of a link. Its methods raise Closed if the other end is gone."""

    def receive(self, timeout: float) -> Command | None:
        """The next command; None if none arrives within ``timeout`` seconds."""

    def send(self, notice: Notice) -> None:
        """Send a notice to the window."""

    def ready(self) -> bool:
        """Whether a notice can be sent at once. Curves wait for this, so that training does not."""


class FrameMemory:
    """Shared memory for one picture."""

    def __init__(self, memory: SharedMemory) -> None:
        self._bytes = np.frombuffer(memory.buffer, np.uint8)

    def write(self, frame: Frame) -> bool:
        """Write a picture; returns false if it does not fit."""
        if frame.nbytes > len(self._bytes):
            return False
        self._bytes[: frame.nbytes].reshape(frame.shape)[...] = frame
        return True

    def read(self, shape: tuple[int, ...]) -> Frame:
        """A copy of the picture."""
        return self._bytes[: math.prod(shape)].reshape(shape).copy()


@dataclass(slots=True)
class PartedSnapshot:
    """A snapshot without what the other end has.

    ``shape``: of its frame in the shared memory; None: the frame is where it belongs, if there is one.
    """

    snapshot: Snapshot
    shape: tuple[int, ...] | None


class _Unsent(ShownDecision):
    """The decision of the snapshot before. Pickled by its name."""

    __slots__ = ()

    def __reduce__(self) -> str:
        return "_UNSENT"


_UNSENT = _Unsent()


class Parts:
    """The parts of snapshots that are not sent: ``packed`` leaves them out, ``whole`` puts them in again.

    These are the frame, and a decision that was sent already: a game shows several frames of one.
    """

    def __init__(self, frames: FrameMemory | None) -> None:
        self._frames = frames
        self._last = ShownDecision()

    def packed(self, snapshot: Snapshot) -> bytes:
        """What is to be sent of a snapshot; the frame is written to the shared memory, if it fits."""
        frame, decision, shape = snapshot.frame, snapshot.decision, None
        try:
            if frame is not None and self._frames is not None and self._frames.write(frame):
                snapshot.frame, shape = None, frame.shape
            if decision is self._last:
                snapshot.decision = _UNSENT
            return packed(PartedSnapshot(snapshot, shape))
        finally:  # a copy would take as long as all the rest
            snapshot.frame, snapshot.decision, self._last = frame, decision, decision

    def whole(self, message: PartedSnapshot) -> Snapshot:
        """The snapshot as it was."""
        snapshot = message.snapshot
        if message.shape is not None and self._frames is not None:
            snapshot.frame = self._frames.read(message.shape)
        if snapshot.decision is _UNSENT:
            snapshot.decision = self._last
        self._last = snapshot.decision
        return snapshot


def packed(message: object) -> bytes:
    """A message as bytes, which ``recv`` of the other side reads when they come by ``send_bytes``.

    The connection's own ``send`` makes a table first, of what only ``multiprocessing`` can pickle.
    """
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def readiness(connection: Connection) -> Callable[[float], object]:
    """Waits so many seconds for a message; true if there is one, or if the other end is gone."""
    if sys.platform == "win32":
        return connection.poll
    # Connection.poll makes a selector each time, which takes ten times as long.
    poller = select.poll()
    poller.register(connection.fileno(), select.POLLIN)
    return lambda seconds: poller.poll(1000.0 * seconds)


def room(connection: Connection) -> Callable[[], object]:
    """Tells whether a short message can be sent without waiting, as far as the system says."""
    if sys.platform == "win32":
        return lambda: False
    poller = select.poll()
    poller.register(connection.fileno(), select.POLLOUT)
    return lambda: poller.poll(0)


class PipeChannel:
    """The channel of a worker process."""

    def __init__(self, connection: Connection, frames: FrameMemory | None) -> None:
        self.connection = connection
        self._parts = Parts(frames)
        self._poll = readiness(connection)

    def receive(self, timeout: float) -> Command | None:
        """The next command; None if none arrives within ``timeout`` seconds."""
        try:
            if not self._poll(max(0.0, timeout)):
                return None
            command: Command = self.connection.recv()
        except (EOFError, OSError) as error:
            raise Closed from error
        return command

    def send(self, notice: Notice) -> None:
        """Send a notice to the window; of a snapshot what the window does not have already."""
        letter = self._parts.packed(notice) if isinstance(notice, Snapshot) else packed(notice)
        try:
            self.connection.send_bytes(letter)
        except OSError as error:
            raise Closed from error

    def ready(self) -> bool:
        """Whether a notice can be sent at once. Curves wait for this, so that training does not."""
        if sys.platform == "win32":  # select works only with sockets there
            return True
        try:
            return bool(select.select([], [self.connection.fileno()], [], 0)[1])
        except (OSError, ValueError) as error:
            raise Closed from error


class QueueChannel:
    """The channel of a worker that is a thread of the window's process."""

    def __init__(self) -> None:
        self.commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self.notices: queue.SimpleQueue[Notice | None] = queue.SimpleQueue()
        """None wakes whoever waits for one."""

    def receive(self, timeout: float) -> Command | None:
        """The next command; None if none arrives within ``timeout`` seconds."""
        try:
            command = self.commands.get(timeout=timeout) if timeout > 0 else self.commands.get_nowait()
        except queue.Empty:
            return None
        if command is None:
            raise Closed
        return command

    def send(self, notice: Notice) -> None:
        """Send a notice to the window."""
        self.notices.put(notice)

    def ready(self) -> bool:
        """Always true: a queue never blocks."""
        return True


def opened_channel(handle: int, address: str) -> PipeChannel:
    """The channel of this worker process: the handle of its connection, the address of its frame memory."""
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        connection = PipeConnection(handle)
    else:
        connection = Connection(handle)
    memory = SharedMemory(FRAME_BYTES, address)
    frames = FrameMemory(memory)
    memory.close_descriptor()
    return PipeChannel(connection, frames)
