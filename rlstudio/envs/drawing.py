"""Pictures without a screen: pygame and MuJoCo draw into memory, wherever the program runs."""

from __future__ import annotations

import os
import sys


def without_a_screen() -> None:
    """Choose drivers that need no display. Call it before pygame or mujoco are imported.

    A driver that the person chose by a variable of the environment stays. MuJoCo finds its way to the
    graphics card by EGL on Linux; elsewhere its own choice is the right one.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    if sys.platform == "linux":
        os.environ.setdefault("MUJOCO_GL", "egl")
