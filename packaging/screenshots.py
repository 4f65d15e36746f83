"""Makes the README's pictures from the running program: ``python packaging/screenshots.py FOLDER [--light]``.

Real windows, real workers, real learning; offscreen, so it needs no display. Takes about three minutes.
With ``--panels`` it takes instead, for looking through, eight kinds of run at 1440x900, at 1024x768 and for a
projector, and every panel of each. That needs a display of this size, e.g. by ``xvfb-run -s "-screen 0
1600x1200x24"``, and five minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QWidget

from rlstudio.app.tab.comparison.opponents import opponents
from rlstudio.core.catalogue import EMPTY
from rlstudio.engine.worker.messages import RunSpec
from tests.driver import Driver
from tests.kinds_of_run import KINDS, SIZES

# Name, run, seconds of learning before the picture is taken.
SCENES = [
    ("cartpole", KINDS["cartpole"], 9),
    ("maze", KINDS["maze"], 8),
    ("world", {"env": "rlstudio/World-v0", "algorithm": "q_learning", "preset": "default"}, 5),
    ("compare", {"env": "rlstudio/GridWorld-v0", "algorithm": "random"}, 12),
    ("pong", KINDS["pong"], 60),
]
SECONDS = {"planning": 4, "c51": 12, "continuous": 20, "pong": 60}
"""Of learning before a kind of run is looked at; 8 unless it is named here."""
BESIDE = {"compare": "Optimal plan"}
"""Who plays beside the run of a scene."""


def main() -> None:
    """Take every picture in the dark theme, and with --light in the light one too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--light", action="store_true", help="each picture in the light theme too")
    parser.add_argument("--only", default="", help="only scenes whose name contains this")
    parser.add_argument("--panels", action="store_true", help="every panel of eight kinds of run instead")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder), SIZES["large"])
        if arguments.panels:
            take_panels(driver, arguments.folder, arguments.only)
            driver.close()
            return
        window = driver.window

        def take(name: str, shown: QWidget = window) -> None:
            if arguments.only not in name:
                return
            shown.grab().save(str(arguments.folder / f"{name}.png"))
            if arguments.light:
                window.actions_.light.trigger()
                driver.wait(1.0)
                shown.grab().save(str(arguments.folder / f"{name}-light.png"))
                window.actions_.light.trigger()
                driver.wait(0.5)

        driver.wait(2.0)
        take("gallery")
        window.worlds.edit("world", {})
        editor = window.worlds.editor
        assert editor is not None
        editor.resize(1120, 760)
        driver.wait(0.5)
        take("editor", editor)
        editor.close()
        for name, run, seconds in SCENES:
            if arguments.only not in name:
                continue
            run_tab = window.start_run(RunSpec.model_validate(run))
            driver.until(lambda run_tab=run_tab: run_tab.pictures > 1, 90)
            if name in BESIDE:
                assert run_tab.playback.info is not None
                found = opponents(run_tab.playback.info, window.catalogue or EMPTY)
                run_tab.comparison.begin(next(one for one in found if one.title == BESIDE[name]))
            driver.wait(seconds)
            take(name)
            run_tab.leave(False)
            driver.until(lambda: not window.run_tabs(), 40)
        driver.close()


def take_panels(driver: Driver, folder: Path, only: str) -> None:
    """The window in every size, and every panel by itself, of each kind of run."""
    window = driver.window
    for name, run in KINDS.items():
        if only not in name:
            continue
        window.actions_.speed_chosen = name != "planning"
        run_tab = window.start_run(RunSpec.model_validate(run))
        driver.until(lambda run_tab=run_tab: run_tab.pictures > 1, 90)
        driver.wait(SECONDS.get(name, 8))
        for size, (width, height) in SIZES.items():
            window.resize(width, height)
            driver.wait(1.0)
            window.grab().save(str(folder / f"{name}-{size}.png"))
        window.resize(*SIZES["large"])
        window.actions_.projector.trigger()
        driver.wait(1.0)
        window.grab().save(str(folder / f"{name}-projector.png"))
        window.actions_.projector.trigger()
        driver.wait(0.5)
        for slot in run_tab.board.slots:
            if slot.dock is not None:
                slot.dock.raise_()
                driver.wait(1.0)
                slot.panel.grab().save(str(folder / f"{name}-{slot.panel.id}.png"))
        run_tab.leave(False)
        driver.until(lambda: not window.run_tabs(), 40)


if __name__ == "__main__":
    main()
