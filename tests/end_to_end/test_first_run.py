"""A person's first minutes, with the installed program, a real screen and real keys."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ImageGrab

from rlstudio.app import theme
from tests.screens import virtual_screen

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]

PROGRAM = Path(sys.executable).with_name("rlstudio")
WIDTH, HEIGHT = 1440, 900


class Person:
    """Looks at the screen and presses keys."""

    def __init__(self, environment: dict[str, str], picture: Path) -> None:
        self.environment = environment
        self.picture = picture

    def do(self, *command: str) -> str:
        """Run xdotool; returns what it prints."""
        done = subprocess.run(
            ["xdotool", *command],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return done.stdout.strip()

    def find(self) -> str:
        """Wait for the window; returns its id."""
        return self.do("search", "--sync", "--onlyvisible", "--name", "RL Studio").splitlines()[-1]

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as fast as a person."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type text."""
        self.do("type", "--delay", "25", text)
        time.sleep(0.3)

    def title(self) -> str:
        """The title of the window that has the focus."""
        try:
            return self.do("getactivewindow", "getwindowname")
        except subprocess.CalledProcessError:
            return ""

    def look(self) -> NDArray[np.uint8]:
        """The screen (height, width, 3)."""
        return np.asarray(ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).convert("RGB"))

    def wait_for(self, true: Callable[[], bool], what: str, seconds: float = 60) -> None:
        """Wait until something is to be seen; fails with its name otherwise."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).save(self.picture)
                pytest.fail(f"never saw: {what} (the window is {self.title()!r}; see {self.picture})")
            time.sleep(0.3)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with virtual_screen(f"{WIDTH}x{HEIGHT}x24") as environment:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME"):
            environment[name] = str(tmp_path / name)
            (tmp_path / name).mkdir()
        yield Person(environment, tmp_path / "what_was_there.png")


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


def colours(screen: NDArray[np.uint8]) -> int:
    """How many colours the gallery's first card has: a picture has hundreds, a waiting window few."""
    card = screen[int(HEIGHT * 0.28) : int(HEIGHT * 0.38), int(WIDTH * 0.02) : int(WIDTH * 0.13)]
    return len(np.unique(card.reshape(-1, 3), axis=0))


def stage(screen: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The middle of the stage, where the pole swings."""
    return screen[int(HEIGHT * 0.25) : int(HEIGHT * 0.5), int(WIDTH * 0.3) : int(WIDTH * 0.65)]


def test_pick_learn_watch_save_and_open_again(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "my agent.rlstudio"
    app = subprocess.Popen([PROGRAM], env=person.environment, cwd=tmp_path)
    try:
        window = person.find()
        person.do("windowactivate", "--sync", window)
        person.do("windowsize", "--sync", window, str(WIDTH), str(HEIGHT))
        person.do("windowmove", window, "0", "0")
        person.wait_for(lambda: colours(person.look()) > 200, "the pictures of the gallery")
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
        if app.poll() is None:
            person.press("Return")
        assert app.wait(60) == 0
    finally:
        if app.poll() is None:
            app.kill()
            app.wait()
