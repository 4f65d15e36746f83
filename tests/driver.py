"""The real window, driven by a program: for benchmarks, pictures and hours of use."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rlstudio.app.links.training_thread import TrainingThread
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.engine.run_spec import RunSpec


class Driver:
    """The window with an event loop that runs until something is true."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1600, 1000)) -> None:
        # A benchmark leaves no trace in the person's own settings.
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(folder / name)
        from rlstudio.app.look import theme
        from rlstudio.app.main import make_application
        from rlstudio.app.settings import Settings
        from rlstudio.app.window.main_window import MainWindow

        self.app = make_application(["rlstudio"])
        theme.apply(self.app, theme.dark())
        self.window = MainWindow(Settings())
        self.window.resize(*size)
        self.window.show()
        self.window.warm_up()
        self.until(lambda: self.window.catalogue is not None, 30)
        self.window.resize(*size)  # the first size was one that fits the screen, which off screen is small

    def until(self, true: Callable[[], bool], seconds: float, *, every: int = 10) -> float:
        """Run the event loop until ``true()``; returns the seconds it took. Raises TimeoutError.

        every: milliseconds between two looks.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        start = time.perf_counter()
        loop, timer = QEventLoop(), QTimer()

        def look() -> None:
            if true() or time.perf_counter() - start > seconds:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(every)
        loop.exec()
        timer.stop()
        if not true():
            raise TimeoutError("the window did not get there")
        return time.perf_counter() - start

    def learning(self, spec: RunSpec) -> tuple[RunTab, TrainingThread]:
        """A run that has begun to learn, and its thread."""
        run_tab = self.window.start_run(spec)
        training = run_tab.playback.training
        assert training is not None
        self.until(lambda: training.progress.step > 0, 60)
        return run_tab, training

    def wait(self, seconds: float) -> None:
        """Run the event loop for this long, without a timer beside it, which would be part of its load."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1e3), loop.quit)
        loop.exec()

    def close(self) -> None:
        """Close without saving."""
        for run_tab in self.window.run_tabs():
            run_tab.leave(False)
        self.until(lambda: not self.window.run_tabs(), 40)
        self.window.close()
        self.window.settings.wait()  # its folder may go now
