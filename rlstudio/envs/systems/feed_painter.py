"""The picture of a user: tastes and boredom by topic, and the last recommendations with their clicks."""

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
    RED,
    TEXT,
    VIOLET,
    YELLOW,
    Canvas,
    mixed,
)

NAMES = ("news", "sport", "music", "film", "science", "cooking")
COLOURS = (BLUE, GREEN, VIOLET, RED, YELLOW, ORANGE)
STEEP = 2.5
LEFT, APART, WIDE = 90, 134, 104
TOP, BOTTOM = 100, 330


def paint_feed(taste: Array, bored: Array, past: Array) -> Frame:
    """The picture (H, W, 3). taste, bored: (6,); past: (n, 2), topic and click, -1 for nothing."""
    canvas = _ground("chance of a click", past)
    for place, colour in enumerate(COLOURS):
        left = LEFT + APART * place
        fresh, now = (_chance(float(taste[place]) - cost) for cost in (0.0, float(bored[place])))
        canvas.box(left, _height(fresh), left + WIDE, BOTTOM, mixed(GROUND, colour, 0.35))
        canvas.box(left, _height(now), left + WIDE, BOTTOM, colour)
    canvas.box(LEFT, 394, LEFT + 18, 412, mixed(GROUND, MUTED, 0.35))
    canvas.text(LEFT + 28, 403, "lost to boredom; tastes are hidden from the agent", 17, MUTED)
    return canvas.picture


def paint_clicks(shown: Array, clicked: Array, past: Array) -> Frame:
    """What the agent sees (H, W, 3). shown, clicked: (6,) counts that fade; past as in ``paint_feed``."""
    canvas = _ground("share of clicks lately", past)
    for place, colour in enumerate(COLOURS):
        left, often = LEFT + APART * place, float(shown[place])
        if often > 0:
            canvas.box(left, _height(float(clicked[place]) / often), left + WIDE, BOTTOM, colour)
        canvas.text(left + WIDE / 2, 386, f"{often:.1f}", 17, MUTED, "middle")
    canvas.text(LEFT, 414, "how often shown lately (fades); tastes are hidden, as from the agent", 17, MUTED)
    return canvas.picture


def _ground(title: str, past: Array) -> Canvas:
    """Axis, topics with the newest one framed, and the last recommendations."""
    canvas = Canvas()
    topic, click = (int(number) for number in past[-1])
    known = past[:, 0] >= 0
    canvas.text(LEFT, 34, title, 22, TEXT)
    if known.any():
        clicks = int(past[known, 1].sum())
        canvas.text(860, 34, f"{clicks} clicks of the last {int(known.sum())}", 22, TEXT, "right")
    for share in (0.0, 0.5, 1.0):
        y = BOTTOM + (TOP - BOTTOM) * share
        canvas.line(((LEFT - 14, y), (868, y)), LINE, 1)
        canvas.text(LEFT - 20, y, f"{100 * share:.0f} %", 17, MUTED, "right")
    for place, name in enumerate(NAMES):
        left = LEFT + APART * place
        canvas.box(left, TOP, left + WIDE, BOTTOM, PANEL)
        canvas.text(left + WIDE / 2, BOTTOM + 22, name, 20, TEXT, "middle")
        if place == topic:
            canvas.frame(left - 6, TOP - 6, left + WIDE + 6, BOTTOM + 42, TEXT)
            canvas.text(left + WIDE / 2, TOP - 24, "click" if click else "no click", 20, TEXT, "middle")
    step = (868 - LEFT) / len(past)
    canvas.text(LEFT, 448, "recommended", 17, MUTED)
    canvas.line(((LEFT, 530), (868, 530)), LINE, 1)
    for place in range(len(past)):
        if known[place]:
            x, colour = LEFT + (place + 0.5) * step, COLOURS[int(past[place, 0])]
            if past[place, 1]:
                canvas.disc(x, 490, 9, colour)
            else:
                canvas.disc(x, 490, 8, mixed(GROUND, colour, 0.7), 2)
    canvas.disc(LEFT + 8, 562, 8, TEXT)
    canvas.text(LEFT + 24, 562, "clicked", 17, MUTED)
    canvas.disc(LEFT + 128, 562, 7, MUTED, 2)
    canvas.text(LEFT + 144, 562, "not clicked", 17, MUTED)
    canvas.text(868, 562, "newest on the right", 17, MUTED, "right")
    return canvas


def _chance(worth: float) -> float:
    return 1 / (1 + math.exp(-STEEP * worth))


def _height(share: float) -> float:
    return BOTTOM + (TOP - BOTTOM) * share
