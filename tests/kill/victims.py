"""Programs to be killed: they train, show a window or save recordings, and tell how far they are."""

from __future__ import annotations

import sys
import time
from pathlib import Path


def train(env: str, algorithm: str, folder: str, told: str) -> None:
    """Train as the command line does; after every slice the time and the step go into the file ``told``."""
    from rlstudio.engine.run.session import open_session
    from rlstudio.engine.worker.messages import RunSpec

    session = open_session(RunSpec(env=env, algorithm=algorithm, steps=100_000_000), Path(folder))
    with open(told, "w", buffering=1) as file:
        while True:
            session.advance(0.05)
            session.flush(force=True)
            file.write(f"{time.time()} {session.run.step}\n")


def record(env: str, algorithm: str, folder: str, told: str) -> None:
    """Play, and save the recording over and over to the same file."""
    from rlstudio.engine.past.saved.saving import save_recording
    from rlstudio.engine.play.stage import Stage
    from rlstudio.engine.worker.messages import OpenStage, RunSpec

    place = Path(folder)
    place.mkdir(parents=True)
    stage = Stage(OpenStage(spec=RunSpec(env=env, algorithm=algorithm), seed=1))
    stage.set_speed(None)
    with open(told, "w", buffering=1) as file:
        while True:
            for _ in range(40):
                stage.advance()
            file.write(f"{time.time()} {stage.decisions}\n")
            for _ in save_recording(
                place / "played.rlreplay", stage.past, stage.info(), None, everything=True
            ):
                pass


def window(env: str, algorithm: str, folder: str, told: str) -> None:
    """Open the window with a run in it; its files lie in a folder of runs of its own, not in ``folder``."""
    from PySide6.QtCore import QTimer

    from rlstudio.app import main
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.worker.messages import RunSpec

    show = MainWindow.show

    def shown(self: MainWindow) -> None:
        show(self)
        run = self.start_run(RunSpec(env=env, algorithm=algorithm, steps=100_000_000))
        file = open(told, "w", buffering=1)  # noqa: SIM115 - until it is killed

        def tell() -> None:
            if run.playback.training is not None and run.playback.training.progress.step:
                file.write(f"{time.time()} {run.playback.training.progress.step}\n")

        timer = QTimer(self)
        timer.timeout.connect(tell)
        timer.start(20)

    MainWindow.show = shown  # type: ignore[method-assign]
    sys.exit(main.run())


if __name__ == "__main__":
    {"train": train, "record": record, "window": window}[sys.argv[1]](*sys.argv[2:])
