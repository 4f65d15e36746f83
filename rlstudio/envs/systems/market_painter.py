"""The picture of the toy market: price and fair value, the positions held, and what they gained."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import Frame
from rlstudio.envs.systems.canvas import (
    BLUE,
    GREEN,
    LINE,
    MUTED,
    ORANGE,
    PANEL,
    RED,
    TEXT,
    Canvas,
    Colour,
    curve,
    mixed,
)

LEFT, RIGHT = 84, 760
HELD: tuple[tuple[str, Colour], ...] = (("short", RED), ("flat", MUTED), ("long", GREEN))


def paint_market(past: Array) -> Frame:
    """The picture (H, W, 3) of the last days; ``past``: see the world."""
    canvas, known = Canvas(), past[:, 2] >= 0
    canvas.text(LEFT, 30, "toy market", 24, TEXT)
    if known[-1]:
        name, colour = HELD[int(past[-1, 2])]
        canvas.text(RIGHT, 30, f"{name}, gain {past[-1, 3]:+.1f} %", 24, colour, "right")
    _plot(canvas, (60, 370), past[:, :2], known, past[:, 2], 12.0)
    _plot(canvas, (420, 560), past[:, 3:], known, past[:, 2], 10.0)
    canvas.text(LEFT - 10, 396, "gain %", 17, MUTED, "right")
    canvas.text((LEFT + RIGHT) / 2, 582, f"the last {len(past)} days", 17, MUTED, "middle")
    for y, (name, colour) in zip((120, 150, 180), reversed(HELD), strict=True):
        canvas.box(776, y - 9, 794, y + 9, mixed(PANEL, colour, 0.45))
        canvas.text(804, y, name, 18, TEXT)
    for y, name, colour in ((240, "price", ORANGE), (270, "fair value", BLUE), (490, "gain", TEXT)):
        canvas.disc(785, y, 6, colour)
        canvas.text(804, y, name, 18, TEXT)
    return canvas.picture


def _plot(
    canvas: Canvas, ends: tuple[int, int], values: Array, known: Bools, held: Array, least: float
) -> None:
    """Curves of percents over positions as coloured ground; the axis spans at least ``least``."""
    top, bottom = ends
    canvas.box(LEFT, top, RIGHT, bottom, PANEL)
    shown = values[known] if known.any() else np.zeros((1, values.shape[1]))
    low, high = float(shown.min()), float(shown.max())
    middle, half = (low + high) / 2, max(least, (high - low) * 1.15) / 2
    axis = middle - half, middle + half
    step = (RIGHT - LEFT) / (len(values) - 1)
    for place in range(1, len(values)):
        if known[place] and held[place] != 1:
            colour = mixed(PANEL, HELD[int(held[place])][1], 0.28)
            x = LEFT + place * step
            canvas.box(x - step, top, x, bottom, colour)
    apart = next(size for size in (5, 10, 20, 50, 100, 200, 10**6) if 2 * half / size <= 6)
    for tick in range(int(np.ceil(axis[0] / apart)), int(np.floor(axis[1] / apart)) + 1):
        y = bottom + (top - bottom) * (tick * apart - axis[0]) / (axis[1] - axis[0])
        canvas.line(((LEFT, y), (RIGHT, y)), LINE, 1)
        canvas.text(LEFT - 10, y, f"{tick * apart:+d}" if tick else "0 %", 17, MUTED, "right")
    colours = (BLUE, ORANGE) if values.shape[1] == 2 else (TEXT,)
    columns = values.T[::-1]
    for column, colour in zip(columns, colours, strict=True):
        canvas.line(curve(column, known, (LEFT, RIGHT), (bottom, top), axis), colour, 3)
