"""The picture of a gripper over a table, from the side, with a ruler in cm."""

from __future__ import annotations

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
    WIDTH,
    Canvas,
    mixed,
)

SCALE = 17.0
"""Pixels per cm."""
MIDDLE, TABLE = WIDTH / 2, 500.0
RAIL = 40.0
STEEL, DARK = (150, 160, 176), (86, 94, 108)
WOOD = (96, 74, 58)


def paint_grasp(x: float, y: float, box: float, width: float, hand: int) -> Frame:
    """The picture (H, W, 3); lengths in cm. hand: 0 open, 1 shut, 2 holding."""
    canvas = Canvas()
    for height in range(0, 21, 4):
        level = TABLE - height * SCALE
        canvas.line(((70, level), (WIDTH - 70, level)), mixed(GROUND, LINE, 0.5), 1)
        canvas.text(60, level, f"{height} cm" if height in (0, 20) else f"{height}", 17, MUTED, "right")
    canvas.box(70, RAIL - 9, WIDTH - 70, RAIL + 9, PANEL)
    canvas.frame(70, RAIL - 9, WIDTH - 70, RAIL + 9)
    left, right = MIDDLE - 20 * SCALE, MIDDLE + 20 * SCALE
    canvas.box(left, TABLE, right, TABLE + 16, WOOD)
    for place in range(-20, 21, 5):
        at = MIDDLE + place * SCALE
        canvas.line(((at, TABLE + 18), (at, TABLE + 28)), MUTED, 2)
        canvas.text(
            at, TABLE + 42, f"{place:+d} cm" if abs(place) == 20 else f"{place:d}", 17, MUTED, "middle"
        )
    lift = y if hand == 2 else 0.0
    at, top = MIDDLE + box * SCALE, TABLE - (lift + 6) * SCALE
    half = width / 2 * SCALE
    colour = GREEN if hand == 2 else ORANGE
    canvas.box(at - half, top, at + half, top + 6 * SCALE, mixed(colour, GROUND, 0.25))
    canvas.box(at - half + 4, top + 4, at + half - 4, top + 6 * SCALE - 4, colour)
    canvas.text(at, top + 3 * SCALE, f"{width:.1f}" + (" cm" if width > 4.3 else ""), 17, GROUND, "middle")
    _gripper(canvas, x, y, {0: 4.5, 1: 0.5, 2: width / 2 + 0.5}[hand], TABLE - y * SCALE)
    name = ("open", "shut", "holding")[hand]
    canvas.text(WIDTH - 70, 578, f"{name}, offset {x - box:+.1f} cm", 22, TEXT, "right")
    return canvas.picture


def _gripper(canvas: Canvas, x: float, y: float, apart: float, tip: float) -> None:
    at = MIDDLE + x * SCALE
    palm = tip - 7.2 * SCALE
    canvas.box(at - 26, RAIL - 17, at + 26, RAIL + 17, DARK)
    canvas.box(at - 8, RAIL + 17, at + 8, palm, STEEL)
    canvas.box(at - 5.4 * SCALE, palm - 16, at + 5.4 * SCALE, palm + 2, DARK)
    for side in (-1, 1):
        finger = at + side * apart * SCALE
        canvas.box(finger - 0.5 * SCALE, palm, finger + 0.5 * SCALE, tip, STEEL)
        canvas.box(finger - 0.5 * SCALE, tip - 26, finger + 0.5 * SCALE, tip, BLUE)
