"""How smoothly long curves of many runs pan: ``python -m tests.benchmarks.window.curves CURVES POINTS``.

Makes so many runs with such curves, compares them in the real window on whatever display there is, and drags
the plot with the mouse. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from tests.driver import Driver
from tests.engine.checkpoints import parts

FRAMES, PIXELS = 240, 4
"""So many moves of the mouse by so many pixels, there and back."""


def make_runs(folder: Path, curves: int, points: int) -> list[str]:
    """Folders of runs that differ by seed and setting, with returns that grow and scatter."""
    from rlstudio.engine.files import checkpoint

    given, made = parts(), []
    x = np.arange(1.0, points + 1) * 10
    for number in range(curves):
        rng = np.random.default_rng(number)
        run = folder / f"run{number}"
        run.mkdir(parents=True)
        given["curves"] = {"return": (x, 400 * (1 - np.exp(-x / x[-1] * 3)) + rng.normal(0, 50, points))}
        given["manifest"] = given["manifest"].model_copy(
            update={"seed": number, "step": int(x[-1]), "episodes": points}
        )
        checkpoint.write(run / "last.rlstudio", **given)
        made.append(str(run))
    return made


def measured(curves: int, points: int) -> dict[str, Any]:
    """Frames a second while panning, with and without the raw data behind the smoothed curves."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from rlstudio.app.compare.thread import Wanted

    found: dict[str, Any] = {"curves": curves, "points": points}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        driver = Driver(Path(folder), (1440, 900))
        keys = make_runs(Path(folder) / "runs", curves, points)
        page = driver.window.curves.show()
        page.choices.statistic.setCurrentIndex(page.choices.statistic.findData(None))
        begun = time.perf_counter()
        page.compare([Wanted(key) for key in keys])
        driver.until(lambda: len(page.plot.figure.listed) == curves, 120, every=2)
        found["seconds to read and draw"] = round(time.perf_counter() - begun, 2)
        driver.wait(1)
        canvas = page.plot.canvas.viewport()
        middle = canvas.rect().center()

        def mouse(kind: QEvent.Type, x: float, held: bool) -> None:
            at = QPointF(middle.x() + x, middle.y())
            left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            button = none if kind == QEvent.Type.MouseMove else left
            event = QMouseEvent(
                kind, at, QPointF(canvas.mapToGlobal(at.toPoint())), button, left if held else none,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(canvas, event)

        for raw in (False, True):
            page.raw.setChecked(raw)
            page.plot.follow()
            low, high = page.plot.ranges.x
            page.plot.plot.getViewBox().setXRange(
                low + 0.3 * (high - low), low + 0.7 * (high - low), padding=0
            )
            driver.wait(0.5)
            mouse(QEvent.Type.MouseButtonPress, 0, True)
            times, computed, shift, before = [], [], 0, page.plot.plot.getViewBox().viewRange()[0]
            for frame in range(FRAMES):
                shift += PIXELS if frame % 80 < 40 else -PIXELS
                begun, used = time.perf_counter(), time.process_time()
                mouse(QEvent.Type.MouseMove, shift, True)
                canvas.repaint()
                times.append(time.perf_counter() - begun)
                computed.append(time.process_time() - used)
                driver.app.processEvents()
                if frame == 20 and page.plot.plot.getViewBox().viewRange()[0] == before:
                    raise RuntimeError("dragging moved nothing")
            mouse(QEvent.Type.MouseButtonRelease, shift, False)
            name = "with raw data" if raw else "smoothed"
            found[name] = round(1 / median(times), 1)
            found[f"{name}, by processor"] = round(1 / median(computed), 1)
            found[f"{name}, slowest of 100"] = round(1 / sorted(times)[-max(1, len(times) // 100) - 1], 1)
        driver.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]), int(sys.argv[2]))))
