"""Recorded moments as points of a plane: their colours and marks, what is under the pointer, a key below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.colours import Table, as_colour, distinct
from rlstudio.core.arrays import Array, Doubles, Floats, Ints

RADIUS, RING = 2.6, 7.0
REACH = 12.0
"""Pixels from the pointer within which a point is meant."""
MARGIN = 12.0
MARKS = 4


@dataclass(frozen=True)
class Painted:
    """How points are painted: ``colour`` (n,) as 0xffRRGGBB, ``mark`` (n,) of 0 to ``MARKS`` - 1."""

    colour: Table
    mark: Ints


def by_kind(kind: Ints, theme: Theme) -> Painted:
    """Each kind (n,) by a colour, and where these are used up by another mark as well."""
    colours = np.array([int(colour.rgb()) for colour in distinct(theme)], np.uint32)
    return Painted(colours[kind % len(colours)], kind // len(colours) % MARKS)


def draw_mark(painter: QPainter, mark: int, at: QPointF, radius: float) -> None:
    """A circle, a square, a triangle or a diamond."""
    x, y, r = at.x(), at.y(), radius
    if mark == 0:
        painter.drawEllipse(at, r, r)
    elif mark == 1:
        painter.drawRect(QRectF(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r))
    elif mark == 2:
        corners = [QPointF(x, y - 1.2 * r), QPointF(x + 1.15 * r, y + r), QPointF(x - 1.15 * r, y + r)]
        painter.drawPolygon(QPolygonF(corners))
    else:
        s = 1.3 * r
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - s), QPointF(x + s, y), QPointF(x, y + s), QPointF(x - s, y)])
        )


class EmbeddingView(Spoken, QWidget):
    """``pointed`` (its number; -1: none): a point under the pointer. ``picked``: one is to be gone to.

    Arrow keys go from point to point in the order of time, Enter picks.
    """

    pointed = Signal(int)
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.at: int = -1
        self.here: Floats | None = None
        self._place: Floats = np.empty((0, 2), np.float32)
        self._painted: Painted | None = None
        self._ground: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Map of moments"))
        keep_left_to_right(self)

    # ------------------------------------------------------------------ what is shown

    def show_points(self, place: Floats) -> None:
        """Show points (n, 2), which are painted by ``paint_as``."""
        self._place, self._painted = place, None
        self._point(-1)
        self._forget_ground()

    def paint_as(self, painted: Painted) -> None:
        """Paint the points so."""
        self._painted = painted
        self._forget_ground()

    def show_here(self, here: Floats | None) -> None:
        """Ring the place (2,) of the moment in view; None: it has none."""
        self.here = here
        self.update()

    def in_words(self) -> str:
        """How many points there are, and which one is pointed at."""
        told = plural(len(self._place), "{n} moment", "{n} moments")
        if self.at < 0:
            return told
        return f"{told}; {tr('point {number} is pointed at', number=self.at + 1)}"

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._forget_ground()

    def _forget_ground(self) -> None:
        self._ground = None
        self.update()

    # ------------------------------------------------------------------ places

    def pixels(self) -> Doubles:
        """Where the points are (n, 2): as large as there is room, both axes alike."""
        return self._to_pixels(self._place)

    def _to_pixels(self, place: Floats) -> Doubles:
        if not len(self._place):
            return np.empty((0, 2))
        low, high = self._place.min(0).astype(np.float64), self._place.max(0).astype(np.float64)
        room = np.array([self.width() - 2 * MARGIN, self.height() - 2 * MARGIN]).clip(1.0)
        spread = np.maximum(high - low, 1e-9 * max(1.0, float(np.abs(high).max())))
        scale = float((room / spread).min())
        middle = np.array([self.width(), self.height()]) / 2
        turned = (place.astype(np.float64) - (low + high) / 2) * np.array([scale, -scale])
        found: Doubles = middle + turned
        return found

    def nearest(self, x: float, y: float) -> int:
        """The point at a pixel; -1: none is near."""
        pixels = self.pixels()
        if not len(pixels):
            return -1
        away = np.hypot(pixels[:, 0] - x, pixels[:, 1] - y)
        found = int(away.argmin())
        return found if away[found] <= REACH else -1

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the points, the one that is pointed at, and the ring of the moment in view."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            if self._painted is None or not len(self._place):
                return
            if self._ground is None:
                self._ground = self._paint_ground(self._painted)
            painter.drawPixmap(0, 0, self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.at >= 0:
                painter.setPen(QPen(QColor(theme.text), 1.5))
                painter.setBrush(as_colour(int(self._painted.colour[self.at])))
                at = QPointF(*self.pixels()[self.at])
                draw_mark(painter, int(self._painted.mark[self.at]), at, 1.8 * RADIUS)
            if self.here is not None:
                x, y = self._to_pixels(self.here[np.newaxis])[0]
                inside = QPointF(
                    np.clip(x, RING, self.width() - RING), np.clip(y, RING, self.height() - RING)
                )
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for colour, wide in ((theme.surface, 5.0), (theme.accent, 2.2)):
                    painter.setPen(QPen(QColor(colour), wide))
                    painter.drawEllipse(inside, RING, RING)

    def _paint_ground(self, painted: Painted) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(self.theme.surface))
        with QPainter(ground) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for (x, y), colour, mark in zip(self.pixels(), painted.colour, painted.mark, strict=True):
                painter.setBrush(as_colour(int(colour)))
                draw_mark(painter, int(mark), QPointF(x, y), RADIUS)
        return ground

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the points anew."""
        super().resizeEvent(event)
        self._forget_ground()

    # ------------------------------------------------------------------ a person

    def _point(self, at: int) -> None:
        if at != self.at:
            self.at = at
            self.update()
            self.pointed.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which point is meant."""
        self._point(self.nearest(event.position().x(), event.position().y()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.at >= 0 else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: object) -> None:
        """No point is meant."""
        self._point(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the point under the pointer."""
        found = self.nearest(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and found >= 0:
            self._point(found)
            self.picked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on or back in time among the points, or pick one."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in ways and len(self._place):
            self._point((self.at + ways[key]) % len(self._place) if self.at >= 0 else 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at >= 0:
            self.picked.emit(self.at)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(300, 260)

    def minimumSizeHint(self) -> QSize:
        """A small square."""
        return QSize(90, 60)


class MapKey(Spoken, QWidget):
    """What the colours mean: from a lowest to a highest number, or kinds by their names."""

    spoken_role = Role.StaticText
    spoken_name = "Colours"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.ends: tuple[str, str] | None = None
        self.words = ""
        self.table: Table = np.empty(0, np.uint32)
        self.kinds: Sequence[tuple[str, int, int]] = ()
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_scale(self, low: str, high: str, words: str, table: Table) -> None:
        """Colours from one number to another; words: of what, said already."""
        self.ends, self.words, self.table, self.kinds = (low, high), words, table, ()
        self.setAccessibleName(tr("colours: {what} from {low} to {high}", what=words, low=low, high=high))
        self._settle()

    def show_kinds(self, kinds: Sequence[tuple[str, int, int]]) -> None:
        """Names, said already, with their colour and mark."""
        self.ends, self.kinds = None, kinds
        self.setAccessibleName(tr("colours: {names}", names=", ".join(name for name, _, _ in kinds)))
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.font(theme.small))
        self._settle()

    def spots(self) -> list[QRectF]:
        """The rectangle of every kind, in as many lines as these need."""
        metrics, line = QFontMetricsF(self.font()), QFontMetricsF(self.font()).height() + 2
        found, x, y = [], 0.0, 0.0
        for name, _, _ in self.kinds:
            wide = min(metrics.horizontalAdvance(name) + line + 8, max(1.0, float(self.width())))
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            found.append(QRectF(x, y, wide, line))
            x += wide
        return found

    def _settle(self) -> None:
        spots = self.spots()
        line = QFontMetricsF(self.font()).height() + 2
        high = round(spots[-1].bottom() if spots else line)
        if high != self.minimumHeight() or high != self.maximumHeight():
            self.setFixedHeight(high)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar between its numbers, or the marks before their names."""
        theme, middle = self.theme, int(Qt.AlignmentFlag.AlignVCenter)
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = QFontMetricsF(self.font())
            right = Qt.TextElideMode.ElideRight
            for spot, (name, colour, mark) in zip(self.spots(), self.kinds, strict=True):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(as_colour(colour))
                side = spot.height()
                draw_mark(painter, mark, QPointF(spot.left() + side / 2, spot.center().y()), 1.6 * RADIUS)
                painter.setPen(QColor(theme.text))
                rest = spot.adjusted(side, 0, 0, 0)
                painter.drawText(rest, middle, metrics.elidedText(name, right, rest.width()))
            if self.ends is None:
                return
            (low, high), gap = self.ends, metrics.averageCharWidth()
            box = QRectF(self.rect())
            painter.setPen(QColor(theme.muted))
            painter.drawText(box, middle, low)
            left, words = metrics.horizontalAdvance(low) + gap, f"{high}  {self.words}"
            long = min(160.0, max(20.0, box.width() - left - gap - metrics.horizontalAdvance(words)))
            thick = metrics.height() * 0.6
            _draw_ramp(painter, QRectF(left, box.center().y() - thick / 2, long, thick), self.table)
            rest = box.adjusted(left + long + gap, 0, 0, 0)
            painter.drawText(rest, middle, metrics.elidedText(words, right, rest.width()))

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(0, self.minimumHeight())


def _draw_ramp(painter: QPainter, bar: QRectF, table: Array) -> None:
    steps = max(1, int(bar.width()))
    for step in range(steps):
        colour = as_colour(int(table[step * (len(table) - 1) // max(1, steps - 1)]))
        painter.fillRect(
            QRectF(bar.left() + step, bar.top(), 1.5 if step + 1 < steps else 1.0, bar.height()), colour
        )
