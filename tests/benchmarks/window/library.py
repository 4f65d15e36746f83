"""How quickly ten thousand runs are listed: ``python -m tests.benchmarks.window.library COUNT``.

Makes so many folders of runs, lets a catalogue be made of them, and opens the page of all runs in the real
window, on whatever display there is. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.driver import Driver
from tests.engine.library.runs import made_run

KINDS = 60
"""So many different runs; the others are copies of them."""


def make_runs(runs: Path, count: int) -> None:
    """Folders of runs, written some time ago."""
    rng, patterns = random.Random(1), []
    for kind in range(min(KINDS, count)):
        pair = {"env": "rlstudio/Maze-v0", "algorithm": "q_learning"} if kind % 3 == 0 else {}
        score = rng.uniform(0, 500)
        patterns.append(
            made_run(f"pattern{kind}", runs=runs, seed=kind, score=score, step=1000 + kind, **pair)
        )
    for number in range(len(patterns), count):
        folder = runs / f"20260101-{number:06}-run"
        folder.mkdir()
        for file in patterns[number % len(patterns)].iterdir():
            shutil.copyfile(file, folder / file.name)
        os.utime(folder, (time.time() - number - 100,) * 2)


def measured(count: int) -> dict[str, Any]:
    """Seconds until rows are painted, after several beginnings, and how long the window stood still."""
    found: dict[str, Any] = {"runs": count}
    # The window may still write its settings while the folder is removed.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        driver = Driver(Path(folder))
        from rlstudio.engine.files.runs.run_folders import runs_folder
        from rlstudio.engine.library.catalogue import Library

        make_runs(runs_folder(), count)
        library = Library()
        begun = time.perf_counter()
        library.refresh()
        found["seconds to make the catalogue"] = round(time.perf_counter() - begun, 1)
        begun = time.perf_counter()
        library.refresh()
        found["seconds to see that nothing has changed"] = round(time.perf_counter() - begun, 3)
        library.close()
        found |= first_rows(driver, count)
        page = driver.window.library.page
        assert page is not None
        page.filters.search.setText("maze")
        wanted = sum(number % KINDS % 3 == 0 for number in range(count))
        found["search"] = round(driver.until(lambda: page.runs.rowCount() == wanted, 30, every=2), 3)
        page.filters.search.clear()
        driver.until(lambda: page.runs.rowCount() == count, 30, every=2)
        page.filters.order.setCurrentIndex(page.filters.order.findData("settings"))
        asked = page.filters.query()
        begun = time.perf_counter()
        page.ask()
        driver.until(lambda: page._answer is not None and page._answer.query == asked, 30, every=2)
        found["another order"] = round(time.perf_counter() - begun, 3)
        found["catalogue MB"] = round(
            sum(file.stat().st_size for file in (runs_folder().parent / "library").glob("catalogue.db*"))
            / 1e6,
            1,
        )
        driver.close()
    return found


def first_rows(driver: Driver, count: int) -> dict[str, float]:
    """Seconds from the key to painted rows, by clock and processor; how long the window stood still."""
    driver.wait(5)  # what the first run needs is imported just after the start
    last, longest = time.perf_counter(), 0.0
    begun, computed = time.perf_counter(), time.process_time()
    driver.window.actions_.library.trigger()
    page = driver.window.library.page
    assert page is not None

    def listed() -> bool:
        nonlocal last, longest
        now = time.perf_counter()
        last, longest = now, max(longest, now - last)
        return page.runs.rowCount() == count

    driver.until(listed, 60, every=2)
    page.list.viewport().repaint()
    return {
        "first rows": round(time.perf_counter() - begun, 3),
        "first rows, processor": round(time.process_time() - computed, 3),
        "stood still": round(longest, 3),
    }


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]))))
