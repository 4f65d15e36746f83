"""``python -m tests.fuzz``: change files, open them, and tell what escapes."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

if not hasattr(os, "fork"):
    sys.exit("tests.fuzz needs fork(), which this system does not have.")
# Before numpy, torch and Qt are loaded.
os.environ |= {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
    "CUDA_VISIBLE_DEVICES": "",
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "1",
    "MALLOC_ARENA_MAX": "2",
}
sys.dont_write_bytecode = True

import ale_py  # noqa: E402, F401
import cv2  # noqa: E402, F401
import gymnasium  # noqa: E402, F401
import mujoco  # noqa: E402, F401
import torch  # noqa: E402, F401

from rlstudio.app.window import main_window  # noqa: E402, F401
from rlstudio.engine import catalogue  # noqa: E402, F401
from tests.fuzz import samples  # noqa: E402
from tests.fuzz.mutations import mutated  # noqa: E402
from tests.fuzz.running import Case, Outcome  # noqa: E402
from tests.fuzz.subjects import KINDS, Kind  # noqa: E402

STRAY = Path(tempfile.gettempdir()) / "rlstudio-fuzz-stray"
_TELL_SECONDS = 15.0


@dataclass
class _Tally:
    files: int = 0
    opened: int = 0
    refused: int = 0
    escapes: int = 0
    slowest: float = 0.0
    most: float = 0.0
    seconds: float = 0.0

    def count(self, outcome: Outcome) -> None:
        self.files += 1
        self.opened += outcome.verdict == "opened"
        self.refused += outcome.verdict == "refused"
        self.escapes += outcome.verdict == "escape"
        self.slowest = max(self.slowest, outcome.seconds)
        self.most = max(self.most, outcome.megabytes)
        self.seconds += outcome.seconds


@dataclass
class _Fault:
    """Escapes of one origin: the first of them, and where the others are."""

    outcome: Outcome
    first: str
    others: list[str] = field(default_factory=list)


class Fuzz:
    """One run: its seed, its folders and what has come of it."""

    def __init__(self, seed: int, root: Path, keep: Path) -> None:
        self.seed, self.root, self.keep = seed, root, keep
        self.home = root / "home"
        self.tallies: dict[str, _Tally] = defaultdict(_Tally)
        self.faults: dict[tuple[str, ...], _Fault] = {}
        self._samples: dict[str, list[Path]] = {}
        self._kept_home = False

    # ------------------------------------------------------------------------------ samples

    def prepare(self, jobs: int) -> None:
        """Make the sound files and see that they open. Exits where they do not: nothing else would tell much.

        They are made in a child: this process stays without threads.
        """
        self.home.mkdir()
        made = Kind("samples", "", "", 0.0, lambda path, home: samples.make(home / "samples"), 240.0)
        self._must_open([self._case(made, "making", "none", b"")], 1, self.root / "made")
        self.home.rmdir()
        (self.root / "made").rename(self.home)
        (self.home / "samples").rename(self.root / "samples")
        sound = []
        for kind in KINDS.values():
            self._samples[kind.name] = sorted((self.root / "samples" / kind.samples).iterdir())
            sound += [(kind, path) for path in self._samples[kind.name]]
        cases = (self._case(kind, f"sound-{kind.name}-{p.stem}", p.name, p.read_bytes()) for kind, p in sound)
        self._must_open(cases, jobs)

    def _must_open(self, cases: Iterable[Case], jobs: int, home: Path | None = None) -> None:
        for case, outcome in _finished(iter(cases), jobs):
            if outcome.verdict != "opened":
                sys.exit(f"{case.folder.name}: {case.path.name}: {outcome.reason}\n{outcome.text}")
            if home is not None:
                (case.folder / "home").rename(home)
            shutil.rmtree(case.folder)

    def _case(self, kind: Kind, folder: str, name: str, data: bytes) -> Case:
        place = self.root / folder
        (place / "file").mkdir(parents=True)
        (place / "file" / name).write_bytes(data)
        return Case(kind, place / "file" / name, place, self.home)

    # ------------------------------------------------------------------------------ changed files

    def change(self, kind: Kind, number: int) -> tuple[str, bytes, list[str]]:
        """The changed file of this number: its name, its bytes and what was done to it."""
        rng = Random(f"{self.seed}/{kind.name}/{number}")
        sample = rng.choice(self._samples[kind.name])
        data, done = mutated(kind.form, sample.read_bytes(), rng, str(STRAY))
        return sample.name, data, done

    def run(self, numbers: Iterator[tuple[Kind, int]], count: int, jobs: int, seconds: float) -> None:
        """Open them all, or as many as there is time for."""
        start = told = time.monotonic()
        changes: dict[int, tuple[str, list[str]]] = {}

        def cases() -> Iterator[Case]:
            for kind, number in numbers:
                if time.monotonic() - start > seconds:
                    return
                name, data, done = self.change(kind, number)
                case = self._case(kind, f"{kind.name}-{number}", name, data)
                changes[case.pid] = f"{kind.name}-{self.seed}-{number}-{name}", done
                yield case

        finished = 0
        for case, outcome in _finished(cases(), jobs):
            finished += 1
            self._note(case, *changes.pop(case.pid), outcome)
            if time.monotonic() - told > _TELL_SECONDS:
                told = time.monotonic()
                escapes = sum(tally.escapes for tally in self.tallies.values())
                print(
                    f"{finished:,} of {count:,} files, {finished / (told - start):.1f} a second, "
                    f"{escapes} escapes of {len(self.faults)} kinds",
                    flush=True,
                )
        if finished < count:
            print(f"stopped after {finished:,} files: time is up")

    def _note(self, case: Case, name: str, done: list[str], outcome: Outcome) -> None:
        if STRAY.exists() and outcome.verdict != "escape":
            outcome = Outcome("escape", f"wrote {STRAY}")
        self.tallies[case.kind.name].count(outcome)
        if outcome.verdict == "escape":
            fault = self.faults.get(outcome.group)
            if fault is None:
                self.faults[outcome.group] = _Fault(outcome, name)
                print(f"escape: {name}: {outcome.reason[:200]!r} at {outcome.where or '?'}", flush=True)
            else:
                fault.others.append(name)
            self._keep(case.path, name, outcome, done)
        shutil.rmtree(case.folder, ignore_errors=True)

    def _keep(self, path: Path, name: str, outcome: Outcome, done: list[str]) -> None:
        self.keep.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, self.keep / name)
        changes = "\n".join(f"changed: {ascii(what)[1:-1]}" for what in done)
        (self.keep / f"{name}.txt").write_text(
            f"{outcome.reason}\n{changes}\n\n{outcome.text}\n", "utf-8", "backslashreplace"
        )
        if not self._kept_home:
            # With the key that seals states of simulators: without it these files mean something else.
            shutil.rmtree(self.keep / "home", ignore_errors=True)
            shutil.copytree(self.home, self.keep / "home")
            self._kept_home = True

    # ------------------------------------------------------------------------------ the end

    def report(self) -> int:
        """Print the table and the faults; returns how many of these there are."""
        row = "{:<14}{:>8}{:>8}{:>9}{:>9}{:>11}{:>10}{:>9}"
        print(
            "\n"
            + row.format("kind", "files", "opened", "refused", "escapes", "slowest s", "most MB", "s each")
        )
        for name, tally in self.tallies.items():
            numbers = (tally.files, tally.opened, tally.refused, tally.escapes)
            each = tally.seconds / max(1, tally.files)
            print(row.format(name, *numbers, f"{tally.slowest:.1f}", f"{tally.most:.0f}", f"{each:.2f}"))
        faults = sorted(self.faults.values(), key=lambda fault: -len(fault.others))
        for number, fault in enumerate(faults, 1):
            outcome = fault.outcome
            print(f"\n{number}. {1 + len(fault.others)} x {ascii(outcome.reason)[1:-1][:500]}")
            print(f"   at {outcome.where or 'nothing of ours'}")
            print(f"   innermost {outcome.frames[-1] if outcome.frames else 'unknown'}")
            print(f"   files {', '.join([fault.first, *fault.others][:4])}")
        if faults:
            print(f"\n{len(faults)} faults; their files are in {self.keep}")
        return len(faults)


def _finished(cases: Iterator[Case], jobs: int) -> Iterator[tuple[Case, Outcome]]:
    """Run cases, ``jobs`` at a time; each with its outcome as soon as it has one."""
    active: list[Case] = []
    while True:
        while len(active) < jobs and (case := next(cases, None)) is not None:
            active.append(case)
        if not active:
            return
        time.sleep(0.003)
        for case in list(active):
            outcome = case.ended()
            if outcome is not None:
                active.remove(case)
                yield case, outcome


def _schedule(kinds: list[Kind], count: int, first: int) -> Iterator[tuple[Kind, int]]:
    """Kinds by their shares, each with numbers of its own from ``first``."""
    total = sum(kind.share for kind in kinds)
    given = dict.fromkeys((kind.name for kind in kinds), 0)
    for number in range(1, count + 1):
        kind = max(kinds, key=lambda k: k.share / total * number - given[k.name])
        yield kind, first + given[kind.name]
        given[kind.name] += 1


def _replay(fuzz: Fuzz, path: Path, kind: str | None) -> int:
    """Open a file that was kept, or all of a folder, and tell everything about it; returns the exit code."""
    folder = path if path.is_dir() else path.parent
    files = (
        sorted(p for p in folder.iterdir() if p.is_file() and p.suffix != ".txt")
        if path == folder
        else [path]
    )
    fuzz.home = folder / "home"
    if not fuzz.home.is_dir():
        fuzz.home = fuzz.root / "empty"
        fuzz.home.mkdir()

    def cases() -> Iterator[Case]:
        for file in files:
            name = kind or file.name.partition("-")[0]
            if name not in KINDS:
                sys.exit(f"say by --kind what {file.name} is: {', '.join(KINDS)}")
            # Presets are named by their file.
            yield fuzz._case(
                KINDS[name], f"{file.name}-again", file.name.rpartition("-")[2], file.read_bytes()
            )

    escapes = 0
    for case, outcome in _finished(cases(), 1):
        escapes += outcome.verdict == "escape"
        print(f"{case.folder.name.removesuffix('-again')}: {outcome.verdict}: {ascii(outcome.reason)[1:-1]}")
        if len(files) == 1:
            print(outcome.text)
        shutil.rmtree(case.folder, ignore_errors=True)
    return int(escapes > 0)


def main() -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many files")
    parser.add_argument("--seed", type=int, default=None, help="the same seed gives the same files")
    parser.add_argument("--kind", choices=list(KINDS), help="this kind alone")
    parser.add_argument("--number", type=int, default=0, help="the first number, of every kind")
    parser.add_argument("--jobs", type=int, default=2, help="files at the same time")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop after this long")
    parser.add_argument("--keep", type=Path, help="folder for the files that escape")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="open a kept file or folder")
    asked = parser.parse_args()
    seed = int(time.time()) if asked.seed is None else asked.seed
    keep = asked.keep or Path(tempfile.gettempdir()) / f"rlstudio-fuzz-{seed}"
    root = Path(tempfile.mkdtemp(prefix="rlstudio-fuzz-"))
    fuzz = Fuzz(seed, root, keep.absolute())
    try:
        if asked.replay is not None:
            return _replay(fuzz, asked.replay.absolute(), asked.kind)
        print(f"seed {seed}", flush=True)
        start = time.monotonic()
        fuzz.prepare(asked.jobs)
        print(f"the sound files open, after {time.monotonic() - start:.0f} s", flush=True)
        kinds = [KINDS[asked.kind]] if asked.kind else list(KINDS.values())
        fuzz.run(_schedule(kinds, asked.count, asked.number), asked.count, asked.jobs, asked.seconds)
        return int(fuzz.report() > 0)
    finally:
        shutil.rmtree(root, ignore_errors=True)
        with suppress(OSError):
            shutil.rmtree(STRAY)


if __name__ == "__main__":
    sys.exit(main())
