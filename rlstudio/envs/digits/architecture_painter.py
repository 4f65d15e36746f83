"""Paints the network under construction, and the last one that was trained beside what it earned."""

from __future__ import annotations

import math
from itertools import pairwise

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.envs.digits.architectures import MOST_LAYERS, WIDTHS, layers_of, worth
from rlstudio.envs.digits.images import SIDE, digits
from rlstudio.envs.digits.trials import ACTIVATIONS, RATES, parameters
from rlstudio.envs.systems.canvas import (
    BLUE,
    GREEN,
    LINE,
    MUTED,
    ORANGE,
    PANEL,
    RED,
    TEXT,
    VIOLET,
    Canvas,
    Colour,
    mixed,
)

KINDS: tuple[Colour, ...] = (ORANGE, BLUE, VIOLET)
"""Of ReLU, tanh and sigmoid."""
LEFT, RIGHT = 150.0, 800.0
MIDDLE, TALLEST = 182.0, 225.0


def paint_architecture(
    rate: int, width: Array, kind: Array, shown: Array, read: float, price: float
) -> Frame:
    """The picture (H, W, 3).

    rate, width, kind: places, -1 for none; shown: layers of the last trial (4, 2), which read this share.
    """
    canvas = Canvas()
    canvas.text(40, 30, "the network so far", 20, MUTED)
    canvas.text(
        860, 30, f"learning rate {RATES[rate]:g}" if rate >= 0 else "learning rate ?", 20, TEXT, "right"
    )
    _network(canvas, width.tolist(), kind.tolist(), (MIDDLE, TALLEST))
    canvas.line(((40, 372), (860, 372)), LINE, 2)
    canvas.text(40, 400, "the last trial", 20, MUTED)
    if read < 0:
        canvas.text(450, 490, "none yet", 22, MUTED, "middle")
        return canvas.picture
    places = shown.T
    _network(canvas, places[0].tolist(), places[1].tolist(), (492.0, 110.0), right=440.0, small=True)
    layers = layers_of(places[0], places[1])
    count = parameters(layers)
    points = worth(layers, read, price)
    _bar(canvas, 436, "digits read", read, GREEN, f"{100 * read:.1f} %")
    _bar(
        canvas,
        496,
        f"{count:,} parameters",
        min(1.0, price * count / 1e5),
        RED,
        f"{-price * count / 1000:.1f}",
    )
    _bar(canvas, 556, "points", max(0.0, points / 100), BLUE, f"{points:.1f}")
    return canvas.picture


def _bar(canvas: Canvas, y: float, name: str, share: float, colour: Colour, number: str) -> None:
    canvas.text(500, y - 22, name, 17, MUTED)
    canvas.box(500, y - 8, 780, y + 12, PANEL)
    canvas.box(500, y - 8, 500 + 280 * share, y + 12, colour)
    canvas.text(862, y + 2, number, 19, TEXT, "right")


def _network(
    canvas: Canvas,
    width: list[int],
    kind: list[int],
    across: tuple[float, float],
    *,
    right: float = RIGHT,
    small: bool = False,
) -> None:
    """The input, a column for each hidden layer, and the ten classes."""
    middle, tallest = across
    left = 110.0 if small else LEFT
    unit = (right - left) / (MOST_LAYERS + 1)
    columns = [(left, _tall(SIDE * SIDE, tallest), MUTED)]
    for place, chosen in enumerate(width):
        if chosen >= 0:
            colour = KINDS[kind[place]] if kind[place] >= 0 else TEXT
            columns.append((left + unit * (place + 1), _tall(WIDTHS[chosen], tallest), colour))
    columns.append((right, _tall(10, tallest), MUTED))
    for (x, high, _), (u, tall, _) in pairwise(columns):
        canvas.shape(
            ((x, middle - high), (u, middle - tall), (u, middle + tall), (x, middle + high)),
            mixed((20, 24, 31), LINE, 0.55),
        )
    thick = 5 if small else 9
    for x, high, colour in columns:
        canvas.box(x - thick, middle - high, x + thick, middle + high, colour)
    _digit(canvas, left - (58 if small else 72), middle, 3 if small else 5)
    if small:
        return
    below = middle + tallest / 2 + 22
    canvas.text(left, below, "64", 18, MUTED, "middle")
    canvas.text(right, below, "10", 18, MUTED, "middle")
    for place, chosen in enumerate(width):
        x = left + unit * (place + 1)
        if chosen >= 0:
            canvas.text(x, below, str(WIDTHS[chosen]), 20, TEXT, "middle")
            bent = ACTIVATIONS[kind[place]] if kind[place] >= 0 else "?"
            canvas.text(x, below + 26, bent, 18, KINDS[kind[place]] if kind[place] >= 0 else MUTED, "middle")
        else:
            canvas.disc(x, middle, 4, LINE)


def _tall(units: int, tallest: float) -> float:
    """Half the height of a layer, by the logarithm of its width."""
    return tallest / 2 * (math.log2(units) + 0.5) / (math.log2(SIDE * SIDE) + 0.5)


def _digit(canvas: Canvas, x: float, y: float, side: int) -> None:
    """A digit as it is read."""
    ink = digits()[0][0]
    for row in range(SIDE):
        for column in range(SIDE):
            grey = round(40 + 190 * float(ink[row, column]))
            left, top = x + side * (column - SIDE / 2), y + side * (row - SIDE / 2)
            canvas.box(left, top, left + side - 1, top + side - 1, (grey, grey, grey))
