"""Small runs for queues, and crews that do them; run as a program: a crew in a process of its own."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.engine.files import checkpoint
from rlstudio.engine.queue.crew import Crew
from rlstudio.engine.queue.entries import QueuedRun
from rlstudio.engine.queue.queue import Queue
from rlstudio.engine.run_spec import RunSpec
from tests.engine.sessions import spec

MAZE = "rlstudio/Maze-v0"
LONG_STEPS = 25_000


def short(seed: int, **more: Any) -> RunSpec:
    """A run that is over within a second."""
    return spec(MAZE, "q_learning", seed=seed, **{"steps": 2000, "lanes": 1, **more})


def long(seed: int) -> RunSpec:
    """A run that takes some seconds."""
    return spec("CartPole-v1", "dqn", seed=seed, steps=LONG_STEPS, lanes=1)


def work(crew: Crew, until: Callable[[], bool], seconds: float = 90.0) -> None:
    """Let a crew work until something is so."""
    give_up = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < give_up, [(run.state, run.message) for run in crew.queue.runs()]
        if not crew.work():
            time.sleep(0.01)


def state(queue: Queue, place: int = 0) -> QueuedRun:
    return queue.runs()[place]


def learned(folder: str | Path) -> str:
    """What the last file of a run holds of what was learned."""
    file = checkpoint.load(Path(folder) / "last.rlstudio")
    digest = hashlib.sha256()
    for name, value in sorted(file.policy_state.items()):
        digest.update(name.encode() + np.ascontiguousarray(value).tobytes())
    return digest.hexdigest()


def main(path: str) -> None:
    queue = Queue(Path(path))
    crew = Crew(queue)
    while queue.unfinished():
        if not crew.work():
            time.sleep(0.01)
    crew.close()


if __name__ == "__main__":
    main(sys.argv[1])
