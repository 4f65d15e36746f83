"""Somebody who sits before the installed program, with a real screen and real keys."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ImageGrab

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

    def see_the_gallery(self) -> None:
        """Wait for the window, in the whole of the screen, and for the pictures in it."""
        window = self.find()
        self.do("windowactivate", "--sync", window)
        self.do("windowsize", "--sync", window, str(WIDTH), str(HEIGHT))
        self.do("windowmove", window, "0", "0")
        self.wait_for(lambda: colours(self.look()) > 200, "the pictures of the gallery")

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

    def wait_until_still(self, looks: int = 6) -> NDArray[np.uint8]:
        """Wait until so many looks in a row show the same; returns the screen. A busy machine draws late."""
        seen = [self.look()]

        def still() -> bool:
            seen.append(self.look())
            if (seen[-1] != seen[-2]).any():
                del seen[:-1]
            return len(seen) >= looks

        self.wait_for(still, "time standing still")
        return seen[-1]

    def close(self, app: subprocess.Popen[bytes], seconds: float = 30) -> None:
        """Answer the question about a run that is going on, again while it is there: it may not hear yet."""
        end = time.monotonic() + seconds
        while app.poll() is None and time.monotonic() < end:
            if "Close" in self.title():
                self.press("Return")
            time.sleep(1.0)


def colours(screen: NDArray[np.uint8]) -> int:
    """How many colours the gallery's first card has: a picture has hundreds, a waiting window few."""
    card = screen[int(HEIGHT * 0.48) : int(HEIGHT * 0.58), int(WIDTH * 0.02) : int(WIDTH * 0.13)]
    return len(np.unique(card.reshape(-1, 3), axis=0))
