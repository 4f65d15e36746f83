"""``make verify``: what every algorithm reaches, against exact solutions and Stable-Baselines3.

Long (about 45 minutes on two cores). Writes docs/verification.md with date, seeds and settings;
``--only WORD`` keeps the cases whose names contain it and leaves the page alone unless --page is given.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean, median
from typing import Any

from tests.verification import asynchronous, tabular
from tests.verification.peer import CASES, Case

SEEDS = (0, 1, 2)
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}
PAGE = Path("docs/verification.md")
INTRODUCTION = """\
# Verification

Made by `make verify` on {date}, {machine}.

## Against Stable-Baselines3

The preset's settings on both sides, translated by `tests/verification/peer.py`; one thread each, on the CPU;
seeds {seeds}. Returns are greedy means of 20 fresh episodes after the given steps; *holds* means that our
mean is at least the peer's within the spread of the seeds; *speed* is the peer's time divided by ours.

| task | preset | steps | ours | Stable-Baselines3 | holds | speed |
|---|---|---|---|---|---|---|"""


def side(which: str, name: str, seed: int) -> dict[str, Any]:
    """One side of one case in a process of its own; both have one thread."""
    command = [sys.executable, "-m", "tests.verification.peer", which, name, str(seed)]
    environment = {**os.environ, **ONE_THREAD}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    print(f"{which} {name} seed {seed}: {result}", file=sys.stderr, flush=True)
    return result


def row(name: str, case: Case) -> tuple[str, bool]:
    """The case's line of the table, and whether ours is at least the peer's within its seed spread."""
    mine, theirs = [], []
    for seed in SEEDS:
        mine.append(side("ours", name, seed))
        theirs.append(side("theirs", name, seed))
    returns = [[r["mean_return"] for r in results] for results in (mine, theirs)]
    spread = max(max(r) - min(r) for r in returns)
    holds = fmean(returns[0]) >= fmean(returns[1]) - spread - 1e-9
    faster = median(b["seconds"] / a["seconds"] for a, b in zip(mine, theirs, strict=True))
    cells = [", ".join(f"{value:.1f}" for value in values) for values in returns]
    line = f"| {case.name} | {case.preset} | {case.steps:,} | {cells[0]} | {cells[1]} | "
    return line + f"{'yes' if holds else 'NO'} | {faster:.1f}x |", holds


def section(measure: Callable[[], int]) -> tuple[str, bool]:
    """The tables that a measurement prints, and whether all its figures are met."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = measure()
    return printed.getvalue().strip(), code == 0


def main() -> None:
    """Verify, print, write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.verification", description=__doc__)
    parser.add_argument("--only", default="", help="keep the cases whose names contain this")
    parser.add_argument("--page", type=Path, default=None)
    arguments = parser.parse_args()
    page = arguments.page or (None if arguments.only else PAGE)
    machine = f"{platform.system()}, {os.cpu_count()} cores, no GPU"
    lines = [INTRODUCTION.format(date=f"{datetime.now(UTC):%Y-%m-%d}", machine=machine, seeds=SEEDS)]
    every = True
    for name, case in CASES.items():
        if arguments.only in name:
            line, holds = row(name, case)
            lines.append(line)
            every &= holds
    sections = (
        ("exact", "Against exact solutions", tabular.main),
        ("asynchronous", "Asynchronous workers", asynchronous.main),
    )
    for word, title, measure in sections:
        if arguments.only in word:
            text, holds = section(measure)
            lines += ["", f"## {title}", "", text]
            every &= holds
    content = "\n".join(lines) + "\n"
    print(content)
    if page is not None:
        page.write_text(content, encoding="utf-8")
    sys.exit(not every)


if __name__ == "__main__":
    main()
