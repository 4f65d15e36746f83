"""How a run is painted in the list: picture, title, facts and tags, its returns, scores and age."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.library.model import Index, RunList, RunRole
from rlstudio.app.library.scores import paint_scores, scores_width
from rlstudio.app.library.telling import IN_USE, age, now_or_age
from rlstudio.app.look.fitting.room import fewer_parts
from rlstudio.app.look.theme import Theme, current
from rlstudio.engine.files.runs.in_use import Doing
from rlstudio.engine.library.entries import LibraryEntry

_PAD, _GAP, _RADIUS = 8, 14, 8.0
_AGES = (0.0, 59 * 60.0, 23 * 3600.0, 6 * 86_400.0, 300 * 86_400.0)
"""Of each kind that is told, one of the longest."""
_LEAST_TEXT = 230
"""Pixels of text, at the usual size, before a column is left out."""
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True)
class _Places:
    """Where the parts of a row are, written from left to right; a part without room is None."""

    picture: QRect
    text: QRect
    spark: QRect | None
    scores: QRect | None
    age: QRect


class RunRow(QStyledItemDelegate):
    """Paints the rows of a ``RunList``."""

    def __init__(self, runs: RunList, parent: QWidget) -> None:
        super().__init__(parent)
        self._runs = runs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines high, the same for every run."""
        theme = current()
        small = QFontMetrics(theme.font(theme.small)).height()
        lines = QFontMetrics(theme.font(bold=True)).height() + 2 * small
        return QSize(200, lines + theme.pixels(2 * _PAD + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry: LibraryEntry | None = index.data(RunRole.ENTRY)
        if entry is None:
            return
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_frame(painter, option, theme)
        whole = option.rect
        places = self._places(whole, theme)

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, whole, rect)

        self._paint_picture(painter, placed(places.picture), entry, theme)
        doing: Doing | None = index.data(RunRole.DOING)
        self._paint_text(painter, placed(places.text), entry, str(index.data()), theme)
        if places.spark is not None:
            paint_spark(painter, QRectF(placed(places.spark)), entry.spark, theme)
        if places.scores is not None:
            paint_scores(painter, placed(places.scores), entry.best_return, entry.last_return, theme)
        painter.setFont(theme.font(theme.small))
        painter.setPen(theme.colour("muted" if doing is None else "text" if doing == "paused" else "accent"))
        painter.drawText(placed(places.age), int(_TRAILING), now_or_age(entry, doing))
        painter.restore()

    @staticmethod
    def _paint_frame(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        edge = "accent" if chosen else "text" if focused else "border"
        painter.setPen(QPen(theme.colour(edge), 2.0 if chosen and focused else 1.0))
        painter.setBrush(theme.colour("hover" if hovered else "raised" if chosen else "surface"))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)

    @staticmethod
    def _places(whole: QRect, theme: Theme) -> _Places:
        """Columns from the end on, as many as leave room for the text."""
        pad, gap = theme.pixels(_PAD), theme.pixels(_GAP)
        room = whole.adjusted(pad + 2, pad, -pad - 4, -pad)
        small = QFontMetrics(theme.font(theme.small))
        picture = QRect(room.left(), room.top(), room.height() * 4 // 3, room.height())
        left, right = picture.right() + gap, room.right()
        now = time.time()
        told = (*map(tr, IN_USE.values()), *(age(now - ago) for ago in _AGES))
        width = max(small.horizontalAdvance(text) for text in told) + 4
        right -= width
        last = QRect(right, room.top(), width, room.height())
        right -= gap
        least = int(_LEAST_TEXT * theme.body / 10)
        scores = spark = None
        width = scores_width(theme)
        if right - width - left > least:
            right -= width
            scores = QRect(right, room.top(), width, room.height())
            right -= gap
        width = int(120 * theme.body / 10)
        if right - width - left > least:
            right -= width
            spark = QRect(right, room.top() + 2, width, room.height() - 4)
            right -= gap
        return _Places(picture, QRect(left, room.top(), right - left, room.height()), spark, scores, last)

    def _paint_picture(self, painter: QPainter, rect: QRect, entry: LibraryEntry, theme: Theme) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), _RADIUS - 3, _RADIUS - 3)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(rect, theme.colour("background"))
        picture = self._runs.picture(entry)
        if picture is not None and not picture.isNull():
            # Cover the place: a tall game screen is cut off evenly at both ends.
            size = picture.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRect(rect.topLeft(), size)
            target.moveCenter(rect.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, picture)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, rect: QRect, entry: LibraryEntry, title: str, theme: Theme
    ) -> None:
        bold, small = theme.font(bold=True), theme.font(theme.small)
        high, low = QFontMetrics(bold), QFontMetrics(small)
        lines = high.height() + low.height() + (low.height() + 5 if entry.tags else 0) + 3
        y = rect.top() + max(0, (rect.height() - lines) // 2)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        shown = high.elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(rect.left(), y, rect.width(), high.height()), int(_LEADING), shown)
        y += high.height() + 3
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        facts = fewer_parts(self._runs.telling.facts(entry), low, rect.width())
        facts = low.elidedText(facts, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(rect.left(), y, rect.width(), low.height()), int(_LEADING), facts)
        y += low.height() + 5
        x = rect.left()
        for tag in entry.tags:
            text = low.elidedText(tag, Qt.TextElideMode.ElideRight, 160)
            width = low.horizontalAdvance(text) + 14
            if x + width > rect.right():
                break
            plate = QStyle.visualRect(
                painter.layoutDirection(), rect, QRect(x, y - 1, width, low.height() + 2)
            )
            painter.setPen(QPen(theme.colour("edge"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(plate), plate.height() / 2, plate.height() / 2)
            painter.setPen(theme.colour("text"))
            painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), text)
            x += width + 6


def paint_spark(painter: QPainter, rect: QRectF, spark: bytes, theme: Theme) -> None:
    """Paint returns over steps as a line between its least and its greatest value."""
    values = np.frombuffer(spark[: len(spark) // 4 * 4], "<f4")
    if len(values) < 2 or not np.isfinite(values).all():
        return
    low, high = float(values.min()), float(values.max())
    low, span = (low, high - low) if high > low else (low - 0.5, 1.0)
    x = np.linspace(rect.left() + 2, rect.right() - 2, len(values))
    y = rect.bottom() - 3 - (values - low) / span * (rect.height() - 6)
    line = QPolygonF([QPointF(float(a), float(b)) for a, b in zip(x, y, strict=True)])
    painter.setPen(QPen(theme.series_colour(0), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(line)
