"""Pictures without a screen: pygame and MuJoCo draw into memory."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.core.errors import one_line


def without_a_screen() -> None:
    """Choose drivers that need no display. Call it before pygame or mujoco are imported.

    A driver that is set in an environment variable stays. On Linux MuJoCo gets EGL; on other systems its
    default is right. SDL's "dummy" knows no OpenGL; "offscreen" does, and is in pygame's Linux packages.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "offscreen" if sys.platform == "linux" else "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    if sys.platform == "linux":
        os.environ.setdefault("MUJOCO_GL", "egl")


def smaller(picture: Frame, most_rows: int = 640) -> Frame:
    """The picture itself, or reduced by area averaging if it has more rows or columns."""
    longest = max(picture.shape[:2])
    if longest <= most_rows:
        return picture
    import cv2

    rows, columns = (max(1, round(side * most_rows / longest)) for side in picture.shape[:2])
    return np.asarray(cv2.resize(picture, (columns, rows), interpolation=cv2.INTER_AREA))


def larger(picture: Frame, tiny: int = 100, wanted: int = 320) -> Frame:
    """The picture itself, or each pixel as a square where it has less than ``tiny`` rows and columns."""
    longest = max(picture.shape[:2])
    if longest >= tiny:
        return picture
    return np.kron(picture, np.ones((wanted // longest,) * 2 + (1,), np.uint8))


def drawn(draw: Callable[[], Frame]) -> Frame:
    """What ``draw`` returns, or a picture of the error text: training does not need pictures."""
    try:
        picture = draw()
    except Exception as error:  # third-party code, or a state that cannot be drawn
        return notice_picture(one_line(f"No picture: {type(error).__name__}: {error}"))
    kind, shape = getattr(picture, "dtype", type(picture).__name__), np.shape(picture)
    if kind == np.uint8 and len(shape) == 3 and shape[2] == 3 and picture.size:
        return picture
    return notice_picture(f"No picture: it is {kind} {shape}, not uint8 (height, width, 3).")


def notice_picture(text: str) -> Frame:
    """A picture (240, 360, 3) with a text that says why there is no other."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (360, 240), "#1b2028")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 359, 239), outline="#323a46")
    lines = textwrap.wrap(text, 38)[:6]
    pen.multiline_text(
        (180, 120), "\n".join(lines), "#9aa4b2", ImageFont.load_default(15), anchor="mm", spacing=6,
        align="center",
    )  # fmt: skip
    return np.asarray(picture)
