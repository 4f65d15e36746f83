"""``python -m tests.soak [--visits 96]``: use the window for long, and look at what it leaves behind.

A visit is what somebody does with one run in five minutes, done in ten seconds: open it, learn, look at every
panel, pause, step, go back in time and return, change the look and the language, save, close. 96 visits stand
for eight hours. After each one the window's memory, threads, file handles, widgets and child processes are
counted. The first quarter warms up; of memory, the median of the last quarter may be at most 5 % above that
of the second, and of everything else no more may be left. Exit code 1 when that does not hold.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from rlstudio.app.garbage import GarbageCollection
from rlstudio.engine.worker.hosts.host import close_spares
from rlstudio.engine.worker.messages import RunSpec
from tests.driver import Driver
from tests.kinds_of_run import KINDS

GROWTH = 1.05
"""How many times as much memory may be taken at the end."""
WORLDS: dict[str, dict[str, Any]] = {
    **KINDS,
    "connect four": {"env": "rlstudio/ConnectFour-v0", "algorithm": "alphazero"},
    "breakout": {"env": "ALE/Breakout-v5", "algorithm": "dqn"},
    "world": {"env": "rlstudio/World-v0", "algorithm": "q_learning"},
    "acrobot": {"env": "Acrobot-v1", "algorithm": "reinforce"},
}


def visit(driver: Driver, name: str, number: int, folder: Path) -> None:
    """What somebody does with one run."""
    window = driver.window
    run_tab = window.start_run(RunSpec.model_validate(WORLDS[name]))
    driver.until(lambda: run_tab.pictures > 1, 120)
    driver.wait(2.0)
    slots = run_tab.board.slots
    for slot in slots[number % 4 :: 4]:
        if slot.dock is not None:
            hidden = slot.dock.isHidden()
            slot.dock.show()
            slot.dock.raise_()
            driver.wait(0.3)
            slot.dock.setHidden(hidden)
    playback, timeline = run_tab.playback, run_tab.timeline
    playback.toggle_pause()
    driver.wait(0.2)
    for _ in range(3):
        playback.step("step")
        driver.wait(0.1)
    playback.toggle_pause()
    driver.wait(0.5)
    if len(timeline.moments):
        first, stop = timeline.moments.first, timeline.moments.stop
        for part in range(10):
            timeline.look(first + part * (stop - first) // 10)
            driver.wait(0.05)
        timeline.return_to_now()
    action = (window.actions_.light, window.actions_.projector)[number % 2]
    for _ in range(2):
        action.trigger()
        driver.wait(0.3)
    if run_tab.can_save:
        run_tab.save(str(folder / f"{number % 5}.rlstudio"))
        driver.wait(0.5)
    run_tab.leave(False)
    driver.until(lambda: not window.run_tabs(), 60)


def counts() -> dict[str, float]:
    """What the window's process holds now."""
    from PySide6.QtWidgets import QApplication

    gc.collect()
    process = psutil.Process()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return {
        "memory_mb": process.memory_info().rss / 1e6,
        "threads": process.num_threads(),
        "handles": process.num_fds(),
        "widgets": len(app.allWidgets()),
        "children": len(process.children(recursive=True)),
    }


def visits(driver: Driver, number: int, folder: Path) -> Iterator[dict[str, float]]:
    """So many visits, each with what the window holds after it."""
    for at, name in enumerate(islice(cycle(WORLDS), number)):
        visit(driver, name, at, folder)
        driver.wait(2.0)  # what is cleared after a run has been
        found = counts()
        told = "  ".join(f"{what} {value:,.0f}" for what, value in found.items())
        print(f"{at + 1:4} {name:14} {told}", flush=True)
        yield found


def faults(found: list[dict[str, float]]) -> list[str]:
    """What grew, in words."""
    quarter = len(found) // 4
    early, late = found[quarter : 2 * quarter], found[-quarter:]
    told = []
    for what in found[0]:
        before, after = median(one[what] for one in early), median(one[what] for one in late)
        most = GROWTH * before if what == "memory_mb" else before
        print(f"{what}: {before:,.1f} in the second quarter, {after:,.1f} in the last")
        if after > most:
            told.append(f"{what} grew from {before:,.1f} to {after:,.1f}")
    return told


def main() -> int:
    """Use the window, then tell what it left."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--visits", type=int, default=96, help="8 at least; 12 are one hour")
    parser.add_argument("--json", type=Path, help="write every visit's counts here")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        driver = Driver(Path(home))
        garbage = GarbageCollection()  # as in the program
        found = list(visits(driver, max(8, arguments.visits), Path(home)))
        driver.close()
        garbage.end()
        close_spares()  # as the program does at its end
        driver.wait(2.0)
        left = [" ".join(child.cmdline())[:200] for child in psutil.Process().children(recursive=True)]
    if arguments.json:
        arguments.json.write_text(json.dumps(found))
    told = faults(found)
    told += [f"a process is left after the window was closed: {name}" for name in left]
    print("\n".join(told) or "nothing is left behind")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())
