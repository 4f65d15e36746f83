"""Runs to compare, and answers to wait for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from rlstudio.app.compare.page import ComparePage
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.run_folders import runs_folder
from tests.app.runs import WAIT
from tests.engine.checkpoints import parts
from tests.engine.library.runs import settled


def made(name: str, seed: int, *, height: float = 100.0, last: int = 1000, **config: object) -> Path:
    """A run whose returns grow to about this height."""
    folder = runs_folder() / name
    folder.mkdir(parents=True)
    given = parts()
    manifest = given["manifest"]
    given["manifest"] = manifest.model_copy(
        update={"seed": seed, "step": last, "episodes": 100, "config": {**manifest.config, **config}}
    )
    x = np.linspace(0.0, last, 100)
    noise = np.random.default_rng(seed).normal(0, 0.05 * height, 100)
    tests = np.linspace(0.0, last, 5)
    given["curves"] = {
        "return": (x, height * x / last + noise),
        "evaluation": (tests, height * tests / last + seed),
    }
    checkpoint.write(folder / "last.rlstudio", **given)
    settled(folder)
    return folder


def answered(qtbot: QtBot, page: ComparePage) -> None:
    """Wait for the answer to what is asked now."""

    def there() -> bool:
        asked = page.choices.question(page.legend.left_out)
        answer = page._answer
        return answer is not None and (answer.comparison.question, answer.wanted) == (asked, page._wanted)

    qtbot.waitUntil(there, timeout=WAIT)


def pick(qtbot: QtBot, page: ComparePage, box: str, data: object) -> None:
    chooser = getattr(page.choices, box)
    chooser.setCurrentIndex(chooser.findData(data))
    chooser.activated.emit(chooser.currentIndex())
    answered(qtbot, page)
