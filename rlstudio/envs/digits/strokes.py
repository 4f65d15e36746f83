"""What pictures of digits are drawn with: ink, outlines, numbers, and their colours."""

from __future__ import annotations

from functools import cache

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.env import Frame

Colour = tuple[int, int, int]
GROUND, PAPER, EDGE, INK = (30, 34, 41), (16, 18, 22), (92, 100, 114), (222, 226, 232)
BAR, BEST, RIGHT_ONE, WRONG_ONE = (92, 116, 150), (250, 176, 64), (86, 204, 126), (236, 92, 84)
BITS = 4
"""Points are told to OpenCV with so many bits behind the binary point."""
ONE = 1 << BITS


def fixed(x: float, y: float) -> tuple[int, int]:
    """A point as OpenCV takes it."""
    return round(x * ONE), round(y * ONE)


def ink(frame: Frame, grey: Floats, left: int, top: int, side: int) -> None:
    """A small picture of ink from 0 to 1, enlarged without smoothing."""
    import cv2

    large = cv2.resize(np.ascontiguousarray(grey), (side, side), interpolation=cv2.INTER_NEAREST)
    span = np.subtract(INK, PAPER, dtype=np.float32)
    frame[top : top + side, left : left + side] = PAPER + large[:, :, None] * span


def outline(frame: Frame, left: int, top: int, wide: int, high: int, colour: Colour, thick: int) -> None:
    """The edge of a rectangle."""
    import cv2

    cv2.rectangle(frame, (left, top), (left + wide, top + high), colour, thick)


def text(frame: Frame, text: str, x: float, y: float, colour: Colour, size: int) -> None:
    """A number around a point, as far as it is inside."""
    mask = _glyphs(text, size)
    high, wide = mask.shape
    top, left = round(y - high / 2), round(x - wide / 2)
    if top < 0 or left < 0 or top + high > frame.shape[0] or left + wide > frame.shape[1]:
        return
    part = frame[top : top + high, left : left + wide]
    share = mask[:, :, None]
    part[:] = part * (1 - share) + np.asarray(colour, np.float32) * share


@cache
def _glyphs(text: str, size: int) -> Floats:
    """A number as a mask (H, W) from 0 to 1."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(size)
    picture = Image.new("L", (size * len(text), size + 4), 0)
    ImageDraw.Draw(picture).text((size * len(text) / 2, size / 2 + 2), text, 255, font, anchor="mm")
    return np.asarray(picture, np.float32) / np.float32(255)
