"""What saving a memory of Atari frames costs: ``python -m tests.benchmarks.saving pause|size [FRAMES]``.

pause: DQN learns Pong (the network of Nature, 84 x 84, four lanes) with a full memory of 100,000 frames; how
long learning stands still when an autosave begins (by the clock, and by its thread's processor time), and the
longest event while a thread writes, beside the longest without. size: a full memory of a million frames,
those of Breakout played by chance, saved and loaded again; how large the file is and what writing takes.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.registry import environment
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec

FRAMES = {"pause": 100_000, "size": 1_000_000}
SAVES = 5
PLAYED = 20_000


def played(game: str, count: int) -> np.ndarray:
    """So many frames (count, 84, 84) of a game played by chance."""
    spec = environment(game)
    world, rng = spec.make_world(8, 1), np.random.default_rng(1)
    frames = np.empty((8, count // 8, 84, 84), np.uint8)
    for number in range(count // 8):
        transition = world.step(rng.integers(0, len(spec.action_names), 8))
        frames[:, number] = transition.next_observation[:, -1]
    world.close()
    return frames.reshape(-1, 84, 84)


def full(game: str, frames: int, lanes: int, folder: Path) -> Session:
    """A training whose memory is full, of frames that were played by chance."""
    config = {"replay_capacity": frames, "learning_starts": 1000, "hidden": (512,), "batch_size": 32}
    run = RunSpec(env=game, algorithm="dqn", config=config, lanes=lanes, device="cpu", steps=10**9)
    session = open_session(run, folder, evaluates=False)
    while session.run.step < 2000:
        session.advance(0.1)
    replay: Any = session.run.algorithm.replay  # type: ignore[attr-defined]
    film = played(game, PLAYED)
    slots = replay.slots
    for lane in range(lanes):
        for begin in range(0, slots, len(film)):
            part = replay.frames[lane, begin : begin + len(film)]
            part[:] = np.roll(film, 997 * lane, 0)[: len(part)]
    replay.written[:] = slots + 100
    replay.usable[:, 10:-10] = True
    return session


def stalls(session: Session, seconds: float) -> list[float]:
    """Milliseconds between events, for so long."""
    found, clock = [], time.perf_counter
    until = clock() + seconds
    while (at := clock()) < until:
        session.run.learn(0.0, 1)
        found.append(1000 * (clock() - at))
    return found


def pause(frames: int) -> dict[str, Any]:
    """How long learning waits for autosaves."""
    with tempfile.TemporaryDirectory() as folder:
        session = full("ALE/Pong-v5", frames, 4, Path(folder) / "run")
        autosaves = session.run.autosaves
        usual = stalls(session, 10.0)
        begins, worked, beside, lasted = [], [], [], []
        for _ in range(SAVES):
            at, work = time.perf_counter(), time.thread_time()
            autosaves.try_last()
            worked.append(1000 * (time.thread_time() - work))
            begins.append(1000 * (time.perf_counter() - at))
            while not autosaves.due:
                beside += stalls(session, 0.05)
            lasted.append(time.perf_counter() - at)
            at = time.perf_counter()
            autosaves.try_last()  # what was written is told
            begins[-1] += 1000 * (time.perf_counter() - at)
            stalls(session, 0.5)
        assert checkpoint.peek(Path(folder) / "run" / "last.rlstudio").resumable
        size = os.path.getsize(Path(folder) / "run" / "last.rlstudio")
        session.close()
    return {
        "pause_ms": sorted(round(begin, 1) for begin in begins),
        "pause_processor_ms": sorted(round(work, 1) for work in worked),
        "longest_event_ms": round(max(usual), 1),
        "longest_event_while_written_ms": round(max(beside), 1),
        "mean_event_ms": round(float(np.mean(usual)), 2),
        "mean_event_while_written_ms": round(float(np.mean(beside)), 2),
        "seconds_to_write": [round(seconds, 1) for seconds in lasted],
        "megabytes": round(size / 1e6),
    }


def size(frames: int) -> dict[str, Any]:
    """How large the file of a full memory is, and what writing and loading it take."""
    with tempfile.TemporaryDirectory() as folder:
        session = full("ALE/Breakout-v5", frames, 8, Path(folder) / "run")
        replay: Any = session.run.algorithm.replay  # type: ignore[attr-defined]
        raw = replay.frames.nbytes
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        at, used = time.perf_counter(), time.process_time()
        session.run.autosaves.try_last()
        begun = 1000 * (time.perf_counter() - at)
        while not session.run.autosaves.due:
            time.sleep(0.05)
        lasted, used = time.perf_counter() - at, time.process_time() - used
        session.run.autosaves.try_last()
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        last = Path(folder) / "run" / "last.rlstudio"
        found = {
            "raw_gigabytes": round(raw / 1e9, 2),
            "file_gigabytes": round(last.stat().st_size / 1e9, 3),
            "begin_ms": round(begun, 1),
            "seconds_to_write": round(lasted, 1),
            "processor_seconds": round(used, 1),
            "more_memory_megabytes": round((after - before) / 1024),
        }
        probe = replay.frames[::3, ::1009].copy()
        session.run.autosaves.close()
        replay.frames = np.zeros((1, 1, 1, 1), np.uint8)
        at = time.perf_counter()
        loaded = checkpoint.load(last)
        found["seconds_to_load"] = round(time.perf_counter() - at, 1)
        assert loaded.frames is not None
        assert (loaded.frames[::3, ::1009] == probe).all()
        session.run.world.close()
    return found


if __name__ == "__main__":
    what = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else FRAMES[what]
    print(json.dumps({"pause": pause, "size": size}[what](count)))
