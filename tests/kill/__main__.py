"""``python -m tests.kill [--count 385] [--seed 0]``: kill what trains, shows and saves; look at what is left.

Each victim is killed (SIGKILL) at a random moment while it saves about twice a second, half of them while
both cores are busy with something else. Then every file that is listed must open, the last one must go on,
at most one autosave interval may be lost, no worker may outlive its window by more than two seconds, and
after the next start no temporary file may be left. What uses the library is killed as well, two at once, with
an older catalogue, and while the clock jumps: then all runs must be listed as they are, and nothing that does
not open (``library.py``). Exit code 1 when anything of this does not hold.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.run_folders import sweep_leftovers
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec
from tests.kill import library

RUNS = (
    ("CartPole-v1", "ppo"), ("CartPole-v1", "dqn"), ("rlstudio/Maze-v0", "q_learning"),
    ("Pendulum-v1", "sac"), ("CartPole-v1", "a3c"), ("ALE/Pong-v5", "dqn"),
)  # fmt: skip
"""The last one has a memory so large that a thread writes it."""
WHO = ("trainer", "window", "window and trainer", "trainer of a window", "recorder", *library.WHO)
INTERVAL = 0.5
GONE_SECONDS = 2.0
PATIENCE_SECONDS = 60.0


@dataclass
class Found:
    """What was seen after one kill. ``faults``: what did not hold, in words."""

    faults: list[str] = field(default_factory=list)
    lost_seconds: float | None = None
    outlived_seconds: float = 0.0
    files: int = 0
    leftovers: int = 0


def kill_one(rng: random.Random, who: str, home: Path, *, busy: bool) -> Found:
    """Start a victim, kill it at a random moment and look at what is left."""
    told, folder = home / "told", home / "run"
    variables = {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")},
        "QT_QPA_PLATFORM": "offscreen",
        "RLSTUDIO_AUTOSAVE_SECONDS": str(INTERVAL),
        "OMP_NUM_THREADS": "1",
    }
    if who in library.WHO:
        with load(busy):
            faults, files = library.kill_library(rng, who, home, variables)
        return Found(faults=faults, files=files)
    env, algorithm = rng.choice(RUNS)
    kind = {"trainer": "train", "recorder": "record"}.get(who, "window")
    command = [sys.executable, "-m", "tests.kill.victims", kind, env, algorithm, str(folder), str(told)]
    found = Found()
    with load(busy), open(home / "output", "wb") as output:
        victim = subprocess.Popen(command, env=variables, stdout=output, stderr=output)
        give_up = time.monotonic() + PATIENCE_SECONDS
        while not (told.exists() and told.stat().st_size) and time.monotonic() < give_up:
            time.sleep(0.01)
        time.sleep(rng.uniform(0.0, 3.0))
        children = psutil.Process(victim.pid).children(recursive=True)
        doomed = [psutil.Process(victim.pid)] if who != "trainer of a window" else []
        if who in ("window and trainer", "trainer of a window"):
            doomed += sorted(children, key=cpu_seconds)[-1:]
        killed_at = time.time()
        for process in doomed:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        if who == "trainer of a window":
            time.sleep(0.3)
            victim.kill()
        victim.wait()
        gone_at = time.time()
        alive = outlive(children, GONE_SECONDS)
        found.outlived_seconds = time.time() - gone_at if children else 0.0
        if alive:
            found.faults.append(f"{len(alive)} worker processes outlive it by more than {GONE_SECONDS:g} s")
            for process in alive:
                process.kill()
    if not told.exists() or not told.stat().st_size:
        found.faults.append(f"it never began: {(home / 'output').read_text(errors='replace')[-300:]}")
        return found
    os.environ.update({name: value for name, value in variables.items() if name.startswith("XDG_")})
    if kind == "record":
        look_at_recordings(folder, found)
        return found
    folders = [folder] if kind == "train" else list((home / "data/rlstudio/runs").iterdir())
    for place in folders:
        look(place, told, killed_at, RunSpec(env=env, algorithm=algorithm), found)
    return found


def look_at_recordings(folder: Path, found: Found) -> None:
    """Open what a killed process has saved; the next file that is saved there removes what it has left."""
    files = sorted(folder.glob("*.rlreplay"))
    found.files += len(files)
    found.leftovers += len(list(folder.glob(".*.part")))
    for path in files:
        try:
            RecordedStage(str(path)).close()
        except UserError as error:
            found.faults.append(f"{path.name} does not open: {error}")
    with replacing(folder / "played.rlreplay") as part:
        part.write_bytes(b"another one")
    left = [path.name for path in folder.glob(".*.part")]
    if left:
        found.faults.append(f"temporary files are left after the next save: {left}")


def outlive(processes: list[psutil.Process], seconds: float) -> list[psutil.Process]:
    """Those that are still there after so long; a zombie that nobody has reaped yet is gone."""
    deadline = time.monotonic() + seconds
    while True:
        there = [process for process in processes if is_there(process)]
        if not there or time.monotonic() > deadline:
            return there
        time.sleep(0.02)


def is_there(process: psutil.Process) -> bool:
    """Whether a process still runs."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def look(folder: Path, told: Path, killed_at: float, spec: RunSpec, found: Found) -> None:
    """Check the files of a run whose process was killed, and what is left once it is started again."""
    files = sorted(folder.glob("*.rlstudio"))
    found.files += len(files)
    found.leftovers += len(list(folder.glob(".*.part")))
    for path in files:
        try:
            checkpoint.open_policy(checkpoint.load(path))
        except UserError as error:
            found.faults.append(f"{path.name} does not open: {error}")
    ages = folder / ages_file.NAME
    if ages.exists():
        found.files += 1
        try:
            ages_file.check(ages)
        except UserError as error:
            found.faults.append(f"{ages.name} does not open: {error}")
    last = folder / "last.rlstudio"
    lines = [line.split() for line in told.read_text().splitlines() if line.count(" ") == 1]
    steps = [(float(at), int(step)) for at, step in lines if float(at) <= killed_at]
    kept = checkpoint.peek(last).step if last in files else 0
    since = next((at for at, step in steps if step > kept), killed_at)
    found.lost_seconds = killed_at - since
    begun = steps[0][0] if steps else killed_at
    if killed_at - begun > 3 * INTERVAL and last not in files:
        found.faults.append("it has saved nothing for three intervals")
    if last in files:
        try:
            again = open_session(None, folder, resume=last)
            give_up = time.monotonic() + PATIENCE_SECONDS
            while again.run.step <= kept and time.monotonic() < give_up:
                again.advance(0.05)
            again.close()
            if again.run.step <= kept:
                found.faults.append("the run does not go on from its last file")
        except UserError as error:
            found.faults.append(f"it does not go on: {error}")
    else:
        # Killed in its first save: there is nothing to go on from, so it is begun anew in that folder.
        open_session(spec, folder).close()
    sweep_leftovers()
    left = [path.name for path in folder.rglob(".*.part")]
    if left:
        found.faults.append(f"temporary files are left after the next start: {left}")


@contextmanager
def load(busy: bool) -> Iterator[None]:
    """Keep every core busy meanwhile."""
    hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2 if busy else 0)]
    try:
        yield
    finally:
        for hog in hogs:
            hog.kill()
            hog.wait()


def cpu_seconds(process: psutil.Process) -> float:
    """Processor time so far; of workers, the one that trains has most."""
    try:
        return float(sum(process.cpu_times()[:2]))
    except psutil.NoSuchProcess:
        return 0.0


def main() -> int:
    """Kill, look, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill")
    parser.add_argument("--count", type=int, default=385)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--who", choices=WHO, help="this one alone")
    given = parser.parse_args()
    print(f"seed {given.seed}, {given.count} kills", flush=True)
    results: dict[str, list[Found]] = {who: [] for who in WHO}
    for number in range(given.count):
        rng = random.Random(f"{given.seed}-{number}")
        who, home = given.who or WHO[number % len(WHO)], Path(tempfile.mkdtemp(prefix="rlstudio-kill-"))
        found = kill_one(rng, who, home, busy=number % 8 >= 4)
        results[who].append(found)
        for fault in found.faults:
            print(f"  {number}: {who}: {fault} (kept in {home})", flush=True)
        if not found.faults:
            shutil.rmtree(home, ignore_errors=True)
        if number % 20 == 19:
            print(f"{number + 1} kills", flush=True)
    heads = ("kills", 6), ("files", 7), ("half files", 12), ("lost s", 8), ("outlived s", 12), ("faults", 8)
    print(f"{'who':<22}" + "".join(f"{name:>{width}}" for name, width in heads))
    for who, founds in results.items():
        lost = max((found.lost_seconds or 0.0 for found in founds), default=0.0)
        outlived = max((found.outlived_seconds for found in founds), default=0.0)
        files, parts = sum(f.files for f in founds), sum(f.leftovers for f in founds)
        faults = sum(len(found.faults) for found in founds)
        print(f"{who:<22}{len(founds):>6}{files:>7}{parts:>12}{lost:>8.2f}{outlived:>12.2f}{faults:>8}")
    return 1 if any(found.faults for founds in results.values() for found in founds) else 0


if __name__ == "__main__":
    sys.exit(main())
