"""A person's first minutes, with the installed program, a real screen and real keys."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rlstudio.app.look import theme
from tests.end_to_end.person import HEIGHT, PROGRAM, WIDTH, Person

pytestmark = pytest.mark.end_to_end


def curve_height(screen: NDArray[np.uint8], left: float, right: float) -> float:
    """Mean height (pixels from the bottom) of the return curve in a part of the learning curve's panel.

    The panel lies in the lower middle of the window; the smoothed curve has the first series colour.
    """
    colour = theme.dark().series[0]
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    top, bottom = int(HEIGHT * 0.76), int(HEIGHT * 0.94)
    start, width = int(WIDTH * 0.26), int(WIDTH * 0.26)
    part = screen[top:bottom, start + int(left * width) : start + int(right * width)].astype(int)
    rows, _ = np.nonzero((np.abs(part - rgb) < 8).all(axis=2))
    return float(bottom - top - rows.mean()) if len(rows) else 0.0


def stage(screen: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The middle of the stage, where the pole swings."""
    return screen[int(HEIGHT * 0.25) : int(HEIGHT * 0.5), int(WIDTH * 0.3) : int(WIDTH * 0.65)]


def test_pick_learn_watch_save_and_open_again(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "my agent.rlstudio"
    app = subprocess.Popen([PROGRAM], env=person.environment, cwd=tmp_path)
    try:
        person.see_the_gallery()
        person.type("cartp")
        person.press("Return")
        time.sleep(1)  # a person looks at what was chosen; a busy computer needs as long
        person.type("PPO")
        person.press("Return")
        time.sleep(1)
        person.press("ctrl+Return")
        person.wait_for(lambda: "CartPole · PPO" in person.title(), "the run's tab")
        person.wait_for(
            lambda: curve_height(person.look(), 0.7, 1.0) > curve_height(person.look(), 0.05, 0.25) + 40,
            "the return curve rising",
        )

        person.press("ctrl+s")
        person.wait_for(lambda: "Save" in person.title(), "the question where to save")
        person.press("ctrl+a")
        person.type(str(file))
        person.press("Return")
        person.wait_for(file.is_file, "the file")
        done = subprocess.run(
            [PROGRAM, "info", file, "--json"],
            env=person.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        manifest = json.loads(done.stdout)
        assert manifest["algorithm"] == "ppo"
        assert manifest["step"] > 0

        person.press("ctrl+o")
        person.wait_for(lambda: "Open" in person.title(), "the question what to open")
        person.press("ctrl+a")
        person.type(str(file))
        person.press("Return")
        person.wait_for(lambda: "my agent" in person.title(), "the agent's tab")
        time.sleep(3)
        first = stage(person.look())
        assert first.max() > 200, "the stage is dark"
        person.wait_for(lambda: bool((stage(person.look()) != first).any()), "the agent playing")

        person.press("ctrl+q")
        # A fast computer has used up the run's budget by now; a slower one is asked about the run.
        person.wait_for(lambda: app.poll() is not None or "Close" in person.title(), "the window closing")
        person.close(app)
        assert app.wait(60) == 0
    finally:
        if app.poll() is None:
            app.kill()
            app.wait()
