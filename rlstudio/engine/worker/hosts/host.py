"""Starts workers: a process, a warm spare process if there is one, or a thread.

Importing this needs neither torch nor an environment.
"""

from __future__ import annotations

import atexit
import os
import threading
from typing import Literal

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.hosts.thread_host import ThreadHost
from rlstudio.engine.worker.transport.link import Link

HostKind = Literal["process", "thread"]

_spares: list[ProcessHost] = []
_spares_lock = threading.Lock()


def host_kind(kind: str | None = None) -> HostKind:
    """The argument, else RLSTUDIO_HOST, else "process". Raises UserError for anything else."""
    chosen = kind or os.environ.get("RLSTUDIO_HOST") or "process"
    if chosen == "thread":
        return "thread"
    if chosen == "process":
        return "process"
    raise UserError(words("RLSTUDIO_HOST must be 'process' or 'thread', not {chosen}.", chosen=repr(chosen)))


def make_host(kind: str | None = None) -> Link:
    """A worker, the warm spare if there is one. Raises UserError if none can be started."""
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
    """Start spare workers until ``count`` are waiting; they load torch and the environments in advance.

    Returns at once. Does nothing if workers are threads.
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


@atexit.register
def close_spares() -> None:
    """End the spare workers."""
    with _spares_lock:
        spares, _spares[:] = list(_spares), []
    for spare in spares:
        spare.close(1.0)
