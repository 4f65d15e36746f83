"""The picture of an object from above, the camera around it, the looks so far, and the belief."""

from __future__ import annotations

import math

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.envs.systems.canvas import (
    BLUE,
    GREEN,
    GROUND,
    LINE,
    MUTED,
    ORANGE,
    PANEL,
    TEXT,
    YELLOW,
    Canvas,
    Colour,
    mixed,
)
from rlstudio.envs.systems.views import MARKS, SIDES

X, Y = 250.0, 282.0
STONE = (96, 104, 120)


def paint_views(object: int | None, camera: int, belief: Array, past: Array) -> Frame:
    """The picture (H, W, 3). past: (n, 2), side and mark, -1 for nothing.

    object: None where it is not known; then sides look as they did when they were looked at last.
    """
    canvas = Canvas()
    if object is None:
        canvas.text(40, 26, "from above; sides as they looked last", 18, MUTED)
        marks = [-1] * SIDES
        for side, seen in past:
            if side >= 0:
                marks[int(side)] = int(seen)
    else:
        canvas.text(40, 26, "from above; marks are hidden from the agent", 18, MUTED)
        marks = MARKS[object].tolist()
    _ring(canvas, X, Y, 128, marks)
    canvas.disc(X, Y, 178, LINE, 2)
    for side in range(SIDES):
        x, y = _at(side, 214)
        canvas.text(x, y, str(side + 1), 20, TEXT if side == camera else MUTED, "middle")
    _camera(canvas, camera)
    looked = [(int(side), int(seen)) for side, seen in past if side >= 0]
    canvas.text(40, 522, "looks", 18, MUTED)
    for place, (side, seen) in enumerate(looked):
        x = 58 + 26 * place
        canvas.box(x - 10, 540, x + 10, 560, ORANGE if seen else PANEL)
        canvas.frame(x - 10, 540, x + 10, 560, ORANGE if seen else STONE)
        canvas.text(x, 576, str(side + 1), 16, TEXT, "middle")
    canvas.text(520, 34, "belief", 18, MUTED)
    canvas.text(870, 34, f"{100 * float(belief.max()):.0f} % sure", 22, TEXT, "right")
    canvas.line(((600 + 262 * 0.95, 52), (600 + 262 * 0.95, 588)), LINE, 2)
    for number, share in enumerate(belief.tolist()):
        y = 84 + 67 * number
        _ring(canvas, 550, y, 22, MARKS[number].tolist())
        canvas.box(600, y - 14, 862, y + 14, PANEL)
        canvas.box(600, y - 14, 600 + 262 * share, y + 14, GREEN if number == object else BLUE)
    return canvas.picture


def _at(side: float, radius: float, x: float = X, y: float = Y) -> tuple[float, float]:
    turn = 2 * math.pi * side / SIDES
    return x + radius * math.sin(turn), y - radius * math.cos(turn)


def _ring(canvas: Canvas, x: float, y: float, radius: float, marks: list[int]) -> None:
    """An object: eight sides, those with a mark (1) in orange, unknown ones (-1) dark."""
    for side, here in enumerate(marks):
        colour: Colour = LINE if here < 0 else ORANGE if here else STONE
        points = [_at(side + part, radius, x, y) for part in (-0.46, -0.23, 0, 0.23, 0.46)]
        canvas.shape((*points, (x, y)), colour)
    canvas.disc(x, y, radius * 0.62, mixed(GROUND, STONE, 0.35))


def _camera(canvas: Canvas, side: int) -> None:
    tip = _at(side, 178)
    left, right = _at(side - 0.45, 130), _at(side + 0.45, 130)
    canvas.line((left, tip), YELLOW, 2)
    canvas.line((right, tip), YELLOW, 2)
    x, y = _at(side, 178)
    canvas.disc(x, y, 15, YELLOW)
    canvas.disc(*_at(side, 170), 6, GROUND)
