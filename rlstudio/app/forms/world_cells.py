"""Cells as in the picture of the maze, drawn by Qt at any size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPolygonF

from rlstudio.app.forms.world_sketch import Sketch, signed
from rlstudio.app.look.theme import current
from rlstudio.envs.grid import painter as maze
from rlstudio.envs.grid.drawing import FLOOR, GOAL, START, TRAP, WALL, Drawing

_LEAST_LETTERS = 5.0


def draw_sketch(painter: QPainter, sketch: Sketch, side: float, goal_reward: float) -> None:
    """The whole map with its upper left cell at the origin; cells are ``side`` wide."""
    rows, columns = sketch.size
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Every kind of cell is drawn once and stamped.
    stamps: dict[tuple[str, bool, float | None], QPixmap] = {}
    ratio = painter.device().devicePixelRatioF()
    for row in range(rows):
        for column in range(columns):
            mark, own = sketch.rows[row][column], sketch.rewards.get((row, column))
            key = (mark, bool((row + column) % 2), own)
            if key not in stamps:
                stamps[key] = cell_picture(mark, own, side, goal_reward, odd=key[1], ratio=ratio)
            painter.drawPixmap(QPointF(column * side, row * side), stamps[key])
    painter.restore()


def cell_picture(
    mark: str, own: float | None, side: float, goal_reward: float, *, odd: bool = True, ratio: float = 1.0
) -> QPixmap:
    """One cell; ``own``: its own reward, None if it has none."""
    pixels = round(side * ratio)
    picture = QPixmap(pixels, pixels)
    picture.setDevicePixelRatio(ratio)
    picture.fill(_colour(maze.WALL))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(0, 0, side, side)
        if mark == WALL:
            inset = max(side / 12, 1.0)
            painter.setBrush(_colour(maze.WALL_LIGHT))
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), side / 8, side / 8)
        else:
            painter.fillRect(box, _colour(maze.EDGE))
            reward = goal_reward if own is None else own
            grounds = {
                FLOOR: maze.FLOOR if odd else maze.FLOOR_ODD,
                START: maze.START,
                GOAL: maze.GOAL if reward > 0 else maze.GOAL_PLAIN,
                TRAP: maze.TRAP,
            }
            line = max(1.0, 1.0 / ratio)
            painter.fillRect(box.adjusted(0, 0, -line, -line), _colour(grounds[mark]))
            if mark == START:
                _disc(painter, box.center(), side * 0.34, maze.START_RING)
                _disc(painter, box.center(), side * 0.28, maze.START)
            elif mark == TRAP:
                _spikes(painter, box)
            elif mark == GOAL:
                (_chest if reward > 0 else _flag)(painter, box)
            if own is not None:
                _reward(painter, box, mark, own)
    return picture


def _reward(painter: QPainter, box: QRectF, mark: str, reward: float) -> None:
    """Draw a reward: a coin or a stain with the number on floor, a plate below on goals and traps."""
    side, middle = box.width(), box.center()
    if mark in (FLOOR, START):
        for share, colour in maze.badge(reward):
            _disc(painter, middle, side * share, colour)
        place = QRectF(0, 0, side * 0.56, side * 0.4)
        place.moveCenter(middle)
        _number(painter, place, signed(reward), _colour(maze.on_badge(reward)))
    else:
        place = QRectF(side * 0.1, side * 0.63, side * 0.8, side * 0.33)
        painter.setBrush(QColor(255, 255, 255, 225))
        painter.drawRoundedRect(place, place.height() / 3, place.height() / 3)
        _number(painter, place, signed(reward), _colour(maze.PUPIL))


def _number(painter: QPainter, place: QRectF, text: str, colour: QColor) -> None:
    font = QFont(current().number_font(bold=True))
    font.setPixelSize(100)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    fits = 100 * min(place.width() / metrics.horizontalAdvance(text), place.height() / metrics.height())
    if fits < _LEAST_LETTERS:
        return
    font.setPixelSize(int(fits))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(Qt.PenStyle.NoPen)


def _spikes(painter: QPainter, box: QRectF) -> None:
    side, x, base = box.width(), box.center().x(), box.center().y() + box.width() * 0.27
    for offset, tall in ((-0.22, 0.40), (0.22, 0.40), (0.0, 0.56)):
        middle, half, tip = x + offset * side, side * 0.13, base - tall * side
        _polygon(painter, [(middle - half, base), (middle + half, base), (middle, tip)], maze.SPIKE)
        _polygon(painter, [(middle, base), (middle + half, base), (middle, tip)], maze.SPIKE_DARK)
    _bar(painter, x - side * 0.38, base, side * 0.76, side * 0.07, maze.SPIKE_DARK)


def _chest(painter: QPainter, box: QRectF) -> None:
    side, x, y = box.width(), box.center().x(), box.center().y()
    wide, left = side * 0.64, x - side * 0.32
    for offset in (-0.17, 0.0, 0.17):
        top = y - side * 0.10 - side * 0.05 * (offset == 0)
        _disc(painter, QPointF(x + offset * side, top), side * 0.11, maze.GOLD)
        _disc(painter, QPointF(x + (offset - 0.02) * side, y - side * 0.13), side * 0.045, maze.GOLD_LIGHT)
    _bar(painter, left, y - side * 0.07, wide, side * 0.36, maze.WOOD)
    _bar(painter, left, y - side * 0.07, wide, side * 0.10, maze.WOOD_DARK)
    for place in (0.08, 0.86):
        _bar(painter, left + wide * place, y - side * 0.07, wide * 0.07, side * 0.36, maze.GOLD)
    _disc(painter, QPointF(x, y + side * 0.08), side * 0.075, maze.GOLD)
    _disc(painter, QPointF(x, y + side * 0.08), side * 0.03, maze.WOOD_DARK)


def _flag(painter: QPainter, box: QRectF) -> None:
    side, x, y = box.width(), box.center().x(), box.center().y()
    _bar(painter, x - side * 0.20, y - side * 0.32, side * 0.06, side * 0.64, maze.PUPIL)
    cloth = [(x - side * 0.14, y - side * 0.32), (x + side * 0.28, y - side * 0.16), (x - side * 0.14, y)]
    _polygon(painter, cloth, maze.GOAL_FLAG)


def _disc(painter: QPainter, middle: QPointF, radius: float, colour: maze.Colour) -> None:
    painter.setBrush(_colour(colour))
    painter.drawEllipse(middle, radius, radius)


def _polygon(painter: QPainter, points: list[tuple[float, float]], colour: maze.Colour) -> None:
    painter.setBrush(_colour(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _bar(painter: QPainter, x: float, y: float, wide: float, high: float, colour: maze.Colour) -> None:
    painter.fillRect(QRectF(x, y, wide, high), _colour(colour))


def _colour(colour: maze.Colour) -> QColor:
    return QColor(*colour)


def small_picture(value: Mapping[str, Any], room: QSize, ratio: float) -> QPixmap:
    """A drawing (JSON) as large as it fits, with the wall around it."""
    sketch = Sketch.of(Drawing.model_validate(value))
    rows, columns = sketch.size
    rim = 3
    side = max(1, min((room.width() - 2 * rim) // columns, (room.height() - 2 * rim) // rows))
    picture = QPixmap(round((columns * side + 2 * rim) * ratio), round((rows * side + 2 * rim) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(_colour(maze.WALL))
    with QPainter(picture) as painter:
        painter.translate(rim, rim)
        draw_sketch(painter, sketch, side, 1.0)
    return picture
