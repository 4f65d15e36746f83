"""The strip of a timeline: values or returns, rewards, episodes and bookmarks, and a cursor to drag."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look import tips
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import grouped, moment_name, short
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.core.words import mark
from rlstudio.engine.timeline import Bookmark, BookmarkKind

FEWEST = 30
"""Moments that the strip shows at least, however far it is zoomed in."""
NEAR = 5
"""Pixels within which a click means a bookmark."""
NAMES: dict[BookmarkKind, str] = {
    "first reward": mark("First reward"),
    "TD error": mark("Large TD error"),
    "fall of value": mark("Sharp fall of the value"),
    "close call": mark("Close call between two actions"),
    "explored": mark("Action drawn to explore"),
}
Corners = tuple[tuple[float, float], ...]
_COLOURS: dict[BookmarkKind, int] = {
    "first reward": 1, "TD error": 4, "fall of value": 2, "close call": 3, "explored": 6,
}  # fmt: skip
_SHAPES: dict[BookmarkKind, Corners] = {
    "first reward": ((-4, 0), (4, 0), (0, 7)),
    "TD error": ((-3.5, 0), (3.5, 0), (3.5, 6), (-3.5, 6)),
    "fall of value": ((0, 0), (4, 4), (0, 8), (-4, 4)),
    "close call": ((-4, 0), (4, 0), (0, 3.5), (4, 7), (-4, 7), (0, 3.5)),
    "explored": ((-1, 0), (1, 0), (1, 4), (-1, 4)),
}
"""Corners of the marks, which hang from the upper edge: a colour alone would not tell them apart."""


def described(bookmark: Bookmark) -> str:
    """A bookmark in words, with its figure."""
    name = tr(NAMES[bookmark.kind])
    if math.isnan(bookmark.figure):
        return name
    return tr("{bookmark}: {figure}", bookmark=name, figure=short(bookmark.figure))


class Strip(Spoken, QWidget):
    """Draws the moments of a recording from left to right. Dragging, a click and the arrow keys go to one.

    Its curve is the value, or the return so far where what decides has no value.
    ``wanted`` (moment): a person wants to see it. ``stepped`` (moments): go on or back by so many.
    ``at``: the moment in view; None: the present.
    """

    spoken_role = Role.Slider

    wanted = Signal(int)
    stepped = Signal(int)
    keys: ClassVar[dict[Qt.Key, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = moments
        self.theme: Theme = current()
        self.at: int | None = None
        self._shown: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))

    # ------------------------------------------------------------------ where a moment is

    @property
    def span(self) -> tuple[float, float]:
        """The first and last moment that are drawn."""
        low, high = float(self.moments.first), float(max(self.moments.stop - 1, self.moments.first + 1))
        if self._shown is None:
            return low, high
        wide = min(self._shown[1] - self._shown[0], high - low)
        start = min(max(self._shown[0], low), high - wide)
        return start, start + wide

    def x_of(self, moment: float) -> float:
        """The pixel of a moment."""
        low, high = self.span
        return (moment - low) / max(high - low, 1.0) * (self.width() - 1)

    def moment_at(self, x: float) -> int:
        """The moment at a pixel."""
        low, high = self.span
        moment = low + x / max(self.width() - 1, 1) * (high - low)
        return int(min(max(round(moment), self.moments.first), self.moments.stop - 1))

    def show_at(self, moment: int | None) -> None:
        """Place the cursor; None: the present, where there is none. What is in view follows it."""
        if moment == self.at:
            return
        self.at = moment
        low, high = self.span
        if moment is not None and self._shown is not None and not low <= moment <= high:
            self._shown = moment - (high - low) / 2, moment + (high - low) / 2
        if moment is None:
            self._shown = None
        self.update()

    # ------------------------------------------------------------------ mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the moment under the pointer, or to a bookmark close to it."""
        if event.button() == Qt.MouseButton.LeftButton and len(self.moments):
            near = self._near(event.position().x())
            self.wanted.emit(near.moment if near is not None else self.moment_at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging goes through the moments."""
        if event.buttons() & Qt.MouseButton.LeftButton and len(self.moments):
            self.wanted.emit(self.moment_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all moments again."""
        self._shown = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        low, high = self.span
        turns = event.angleDelta().y() / 120
        if not turns or not len(self.moments):
            return
        under = low + event.position().x() / max(self.width() - 1, 1) * (high - low)
        everything = self.moments.stop - 1 - self.moments.first
        wide = max((high - low) * 0.8**turns, FEWEST)
        share = (under - low) / max(high - low, 1.0)
        self._shown = None if wide >= everything else (under - share * wide, under + (1 - share) * wide)
        self.update()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go one moment on or back, with Shift ten."""
        step = self.keys.get(Qt.Key(event.key()))
        if step is None or not len(self.moments):
            super().keyPressEvent(event)
            return
        self.stepped.emit(step * 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step)
        event.accept()

    def _near(self, x: float) -> Bookmark | None:
        those = [one for one in self.moments.bookmarks if abs(self.x_of(one.moment) - x) <= NEAR]
        return min(those, key=lambda one: abs(self.x_of(one.moment) - x), default=None)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent):
            tips.show_at(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """What is under a pixel, in words."""
        if not len(self.moments):
            return tr("What is played appears here, to look back at.")
        return "\n".join(self._facts_at(x))

    def _facts_at(self, x: float) -> list[str]:
        moments = self.moments
        near = self._near(x)
        moment = near.moment if near is not None else self.moment_at(x)
        value, reward = moments.figures(moment)
        step = moment - moments.episode_start(moment)
        name = moment_name(moment)
        lines = [tr("{moment}, step {step} of its episode", moment=name, step=grouped(step))]
        if math.isfinite(value):
            lines.append(tr("value {value}", value=short(value)))
        elif math.isfinite(score := moments.score_at(moment)):
            lines.append(tr("return so far {score}", score=short(score)))
        if reward:
            lines.append(tr("reward {reward}", reward=short(reward)))
        if near is not None:
            lines.insert(0, described(near))
        return lines

    def in_words(self) -> str:
        """The moment in view, and how to go through the others."""
        moments = self.moments
        if not len(moments):
            return tr("Nothing is played yet.")
        at = moments.stop - 1 if self.at is None else self.at
        told = ", ".join(self._facts_at(self.x_of(at)))
        if self.at is None:
            return tr("{moment}. The present; the arrow keys go through it.", moment=told)
        return tr("{moment}. The past; the arrow keys go through it.", moment=told)

    # ------------------------------------------------------------------ drawing

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two and a half lines of text high."""
        return QSize(200, int(QFontMetrics(self.theme.font(self.theme.small)).height() * 2.6))

    def minimumSizeHint(self) -> QSize:
        """Narrow, in a small window."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint episodes, rewards, values, bookmarks and the cursor."""
        theme, moments = self.theme, self.moments
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.background))
            if not len(moments):
                return
            self._paint_episodes(painter)
            self._paint_rewards(painter)
            self._paint_values(painter)
            for bookmark in moments.bookmarks:
                self._paint_bookmark(painter, bookmark)
            if self.at is not None:
                x = self.x_of(self.at)
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            if self.hasFocus():
                painter.setPen(QColor(theme.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_episodes(self, painter: QPainter) -> None:
        low, high = self.span
        starts = [start for start in self.moments.starts if low < start <= high]
        if len(starts) * 4 > self.width():
            return  # too close to each other to be told apart
        painter.setPen(QColor(self.theme.border))
        for start in starts:
            x = round(self.x_of(start))
            painter.drawLine(x, 0, x, self.height())

    def _paint_rewards(self, painter: QPainter) -> None:
        low, high = self.span
        x, reward = self.moments.reward.view(low, high, self.width())
        usual = float(np.median(reward)) if len(reward) else 0.0
        if usual and np.mean(reward == usual) > 0.5:
            reward = np.where(reward == usual, 0.0, reward)  # what every step brings tells nothing
        largest = float(np.abs(reward).max(initial=0.0))
        if not largest:
            return
        # Gains stand on a line of their own, losses hang from it.
        room, base = self.height() * 0.2, self.height() * 0.8
        for sign, colour in ((1, self.theme.good), (-1, self.theme.danger)):
            painter.setPen(QColor(colour))
            for at, size in zip(x[reward * sign > 0], reward[reward * sign > 0], strict=True):
                tall = max(3.0, room * abs(float(size)) / largest)
                place = round(self.x_of(float(at)))
                painter.drawLine(place, round(base), place, round(base - sign * tall))

    def _paint_values(self, painter: QPainter) -> None:
        low, high = self.span
        x, value = self.moments.value.view(low, high, self.width())
        known = np.isfinite(value)
        colour = self.theme.series_colour(0)
        if not known.any():
            # What decides has no value: the return so far tells where something came.
            x, value = self.moments.score.view(low, high, self.width())
            known, colour = np.isfinite(value), self.theme.series_colour(1)
            if not value.any():
                return
        least, most = float(value[known].min()), float(value[known].max())
        top, bottom = 8.0, self.height() - 4.0
        scale = (bottom - top) / (most - least) if most > least else 0.0
        middle = (top + bottom) / 2
        painter.setPen(QPen(colour, self.theme.pixels(1)))
        across = (x - low) / max(high - low, 1.0) * (self.width() - 1)
        up = bottom - (value - least) * scale if scale else np.full(len(value), middle)
        from pyqtgraph.functions import arrayToQPolygonF  # type: ignore[import-untyped]  # panels load it

        for run in np.split(np.arange(len(x)), np.flatnonzero(~known)):
            run = run[known[run]]
            if len(run):
                painter.drawPolyline(arrayToQPolygonF(across[run], up[run]))

    def _paint_bookmark(self, painter: QPainter, bookmark: Bookmark) -> None:
        x = self.x_of(bookmark.moment)
        if not -4 <= x <= self.width() + 4:
            return
        _draw_mark(painter, bookmark.kind, self.theme, x, self.theme.scale)


def _draw_mark(painter: QPainter, kind: BookmarkKind, theme: Theme, x: float, size: float) -> None:
    """A bookmark's shape, hanging from the upper edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.series_colour(_COLOURS[kind]))
    corners = [QPointF(x + across * size, down * size) for across, down in _SHAPES[kind]]
    painter.drawPolygon(QPolygonF(corners))


def bookmark_icon(kind: BookmarkKind, theme: Theme) -> QIcon:
    """The mark of this kind as the strip draws it: the menu of bookmarks is its legend."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, 4)
        _draw_mark(painter, kind, theme, 16, 3.5)
    return QIcon(picture)
