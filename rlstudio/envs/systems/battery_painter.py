"""The picture of a house with a battery: where energy flows in the last hour, and the last 24 hours."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.envs.systems.canvas import (
    BLUE,
    GREEN,
    LINE,
    MUTED,
    ORANGE,
    PANEL,
    TEXT,
    YELLOW,
    Canvas,
    Colour,
    curve,
    mixed,
)

NIGHT, DAY = (24, 30, 44), (58, 92, 132)
WALL, ROOF, CELLS, METAL = (196, 186, 172), (132, 84, 70), (44, 70, 128), (120, 130, 145)
CLOUDS = (0, 2, 5)
GRASS = (38, 58, 44)
GROUND_Y = 270


def paint_battery(hour: int, charge: int, sky: int, past: Array) -> Frame:
    """The picture (H, W, 3). hour: of the episode; charge: kWh; sky: 0 clear to 2; past: see the world."""
    canvas = Canvas()
    clock = hour % 24
    light = max(0.0, float(np.sin(np.pi * (clock - 5.5) / 14)))
    canvas.box(0, 0, 900, GROUND_Y, mixed(NIGHT, DAY, light))
    canvas.box(0, GROUND_Y, 900, 296, GRASS)
    _sky(canvas, clock, light, sky)
    _house(canvas)
    _battery(canvas, charge)
    _pylon(canvas)
    if past[-1, 0] >= 0:
        price, sun, demand, level, grid = (float(x) for x in past[-1])
        moved = level - float(past[-2, 3]) if past[-2, 0] >= 0 else 0.0
        _flow(canvas, (250, 62), (250, 118), sun, YELLOW, (266, 88))
        if moved > 0:
            _flow(canvas, (348, 214), (438, 214), moved, GREEN, (364, 186))
        elif moved < 0:
            _flow(canvas, (438, 214), (348, 214), -moved, GREEN, (364, 186))
        start, end = ((744, 283), (348, 283)) if grid > 0 else ((348, 283), (744, 283))
        _flow(canvas, start, end, abs(grid), ORANGE, (620, 256))
        canvas.text(250, 236, f"{demand:.1f} kWh", 18, (60, 56, 52), "middle")
        canvas.text(884, 60, f"{price:.2f} EUR/kWh", 26, ORANGE, "right")
    canvas.text(884, 26, f"day {hour // 24 + 1}, {clock:02}:00", 26, TEXT, "right")
    _plots(canvas, hour, past)
    return canvas.picture


def _sky(canvas: Canvas, clock: int, light: float, sky: int) -> None:
    if light > 0:
        x, y = 40 + 580 * (clock - 5.5) / 14, 150 - 110 * light
        canvas.disc(x, y, 24, mixed((255, 190, 90), YELLOW, light))
    for number in range(CLOUDS[sky]):
        x, y = 70 + number * 112, 44 + 22 * (number % 2)
        colour = mixed((70, 76, 90), (196, 204, 214), light)
        for dx, size in ((-26, 15), (-6, 21), (16, 17), (32, 12)):
            canvas.disc(x + dx, y, size, colour)


def _house(canvas: Canvas) -> None:
    canvas.box(160, 180, 340, GROUND_Y, WALL)
    canvas.shape(((144, 182), (250, 112), (356, 182)), ROOF)
    canvas.shape(((168, 174), (246, 122), (250, 122), (250, 174)), CELLS)
    for share in (0.33, 0.66):
        canvas.line(((168 + 82 * share, 174), (246 + 4 * share, 122)), mixed(CELLS, TEXT, 0.35), 1)
    canvas.line(((207, 148), (250, 148)), mixed(CELLS, TEXT, 0.35), 1)
    canvas.box(176, 196, 206, 220, (250, 226, 150))
    canvas.box(294, 196, 324, 220, (250, 226, 150))


def _battery(canvas: Canvas, charge: int) -> None:
    canvas.box(440, 150, 510, GROUND_Y, METAL)
    canvas.box(462, 141, 488, 151, METAL)
    canvas.box(446, 156, 504, GROUND_Y - 6, PANEL)
    top = GROUND_Y - 8 - 104 * charge / 10
    canvas.box(448, top, 502, GROUND_Y - 8, GREEN)
    canvas.text(475, 126, f"{charge} kWh", 20, TEXT, "middle")


def _pylon(canvas: Canvas) -> None:
    for x in (-1, 1):
        canvas.line(((790 + 34 * x, GROUND_Y), (790 + 7 * x, 120)), METAL, 4)
    for y, half in ((140, 44), (170, 36)):
        canvas.line(((790 - half, y), (790 + half, y)), METAL, 4)
    canvas.line(((766, 226), (806, 180)), METAL, 2)
    canvas.line(((814, 226), (774, 180)), METAL, 2)


def _flow(
    canvas: Canvas,
    start: tuple[float, float],
    end: tuple[float, float],
    amount: float,
    colour: Colour,
    label: tuple[float, float],
) -> None:
    """An arrow as wide as the energy, in kWh, that went there in the last hour."""
    if amount > 0.05:
        canvas.arrow(start, end, colour, round(2 + 1.6 * amount))
        canvas.text(*label, f"{amount:.1f} kWh", 20, TEXT)


def _plots(canvas: Canvas, hour: int, past: Array) -> None:
    known = past[:, 0] >= 0
    left, right = 92, 790
    for top, bottom, name, unit, most in (
        (318, 418, "price", "EUR/kWh", 0.6),
        (448, 568, "energy", "kWh", 10.0),
    ):
        canvas.box(left, top, right, bottom, PANEL)
        canvas.text(left - 10, top + 8, f"{most:g}", 16, MUTED, "right")
        canvas.text(left - 10, bottom - 8, "0", 16, MUTED, "right")
        canvas.text(left - 10, (top + bottom) / 2 - 9, name, 16, MUTED, "right")
        canvas.text(left - 10, (top + bottom) / 2 + 9, unit, 16, MUTED, "right")
    step = (right - left) / (len(past) - 1)
    for place in range(len(past)):
        clock = (hour - len(past) + place) % 24
        if clock % 6 == 0:
            x = left + place * step
            canvas.line(((x, 318), (x, 418)), LINE, 1)
            canvas.line(((x, 448), (x, 568)), LINE, 1)
            canvas.text(x, 433, f"{clock}:00", 15, MUTED, "middle")
    across = (left, right)
    canvas.line(curve(past[:, 0], known, across, (418, 318), (0, 0.6)), ORANGE, 3)
    for row, colour, name, at in (
        (1, YELLOW, "sun", 470),
        (2, BLUE, "demand", 508),
        (3, GREEN, "battery", 546),
    ):
        canvas.line(curve(past[:, row], known, across, (568, 448), (0, 10)), colour, 3)
        canvas.disc(806, at, 6, colour)
        canvas.text(818, at, name, 17, TEXT)
    canvas.disc(806, 368, 6, ORANGE)
    canvas.text(818, 368, "price", 17, TEXT)
