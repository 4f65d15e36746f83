"""What the pictures of systems are drawn with: smooth shapes and text on a dark ground."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import Frame

Colour = tuple[int, int, int]
GROUND, PANEL, LINE = (20, 24, 31), (29, 34, 43), (58, 66, 79)
TEXT, MUTED = (230, 234, 240), (150, 160, 175)
BLUE, ORANGE, GREEN = (92, 160, 235), (240, 160, 70), (98, 200, 120)
RED, YELLOW, VIOLET = (232, 92, 86), (248, 210, 90), (176, 140, 235)
WIDTH, HEIGHT = 900, 600
# cv2 takes points in fixed point: this many bits behind the binary point.
BITS = 4
Anchor = Literal["left", "middle", "right"]


class Canvas:
    """A picture (H, W, 3) to draw on; points are (x, y) from the top left, in pixels."""

    def __init__(self, picture: Frame | None = None) -> None:
        if picture is None:
            picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
            picture[:] = GROUND
        self.picture = picture

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """A filled rectangle."""
        self.shape(((left, top), (right, top), (right, bottom), (left, bottom)), colour)

    def frame(self, left: float, top: float, right: float, bottom: float, colour: Colour = LINE) -> None:
        """The outline of a rectangle."""
        self.line(((left, top), (right, top), (right, bottom), (left, bottom), (left, top)), colour, 2)

    def shape(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """A filled polygon."""
        import cv2

        cv2.fillPoly(self.picture, [_fixed(points)], colour, cv2.LINE_AA, BITS)

    def line(self, points: Sequence[tuple[float, float]], colour: Colour, width: int = 2) -> None:
        """A line through the points."""
        import cv2

        if len(points) > 1:
            cv2.polylines(self.picture, [_fixed(points)], False, colour, width, cv2.LINE_AA, BITS)

    def arrow(self, start: tuple[float, float], end: tuple[float, float], colour: Colour, width: int) -> None:
        """A straight arrow."""
        (x, y), (u, v) = start, end
        length = max(1.0, float(np.hypot(u - x, v - y)))
        along, head = ((u - x) / length, (v - y) / length), 5.0 + 2.2 * width
        base = u - along[0] * head, v - along[1] * head
        self.line((start, base), colour, width)
        side = -along[1] * head * 0.6, along[0] * head * 0.6
        self.shape(
            (end, (base[0] + side[0], base[1] + side[1]), (base[0] - side[0], base[1] - side[1])), colour
        )

    def disc(self, x: float, y: float, radius: float, colour: Colour, width: int = -1) -> None:
        """A filled circle, or its outline of this width."""
        import cv2

        one = 1 << BITS
        centre = round(x * one), round(y * one)
        cv2.circle(self.picture, centre, round(radius * one), colour, width, cv2.LINE_AA, BITS)

    def text(
        self, x: float, y: float, text: str, size: int, colour: Colour = TEXT, anchor: Anchor = "left"
    ) -> None:
        """A line of text whose middle is at y; ``anchor`` says which part of it is at x."""
        mask = _letters(text, size)
        high, wide = mask.shape
        left = round(x - {"left": 0, "middle": wide / 2, "right": wide}[anchor])
        top = round(y - high / 2)
        rows, columns = self.picture.shape[:2]
        cut = mask[max(0, -top) : rows - top, max(0, -left) : columns - left, None]
        part = self.picture[max(0, top) : top + high, max(0, left) : left + wide]
        part[:] = (part + cut * (np.array(colour, np.float32) - part)).astype(np.uint8)


def curve(
    values: Array, known: Bools, x: tuple[float, float], y: tuple[float, float], ends: tuple[float, float]
) -> list[tuple[float, float]]:
    """Points of a curve of n values from x[0] to x[1], ends[0] at y[0] (below), ends[1] at y[1] (above)."""
    across = np.linspace(*x, len(values))
    up = y[0] + (y[1] - y[0]) * (np.clip(values, *ends) - ends[0]) / (ends[1] - ends[0])
    return [(float(a), float(b)) for a, b, here in zip(across, up, known, strict=True) if here]


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two."""
    a, b, c = (round(p + (q - p) * share) for p, q in zip(one, other, strict=True))
    return a, b, c


def _fixed(points: Sequence[tuple[float, float]]) -> Array:
    return np.round(np.array(points, np.float64) * (1 << BITS)).astype(np.int32)


def _letters(text: str, size: int) -> Array:
    """How much of every pixel the text covers (H, W), 0 to 1; letters are drawn once."""
    return np.concatenate([_letter(one, size) for one in text], axis=1) if text else np.zeros((size, 1))


@cache
def _letter(letter: str, size: int) -> Array:
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(size)
    wide = max(1, round(font.getlength(letter)))
    picture = Image.new("L", (wide, round(size * 1.4)), 0)
    ImageDraw.Draw(picture).text((0, size * 0.7), letter, 255, font, anchor="lm")
    return np.asarray(picture, np.float32) / 255
