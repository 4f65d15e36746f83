"""How environments and algorithms are painted as cards in a list: one delegate each."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.room import no_larger, pieces
from rlstudio.app.look.theme import Theme, current
from rlstudio.core.catalogue import AlgorithmEntry, EnvironmentEntry

Index = QModelIndex | QPersistentModelIndex
_GAP = 6
_PAD = 12
_RADIUS = 10.0
_ROW_GAP = 3
_ROW_PAD = 7
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip)
"""Lines are broken before they are painted: a fraction of a pixel too much would break one again.

Letters of other fonts, Chinese ones for example, may reach below their line.
"""


def environment_of(index: Index) -> EnvironmentEntry:
    """The environment of an item of the gallery."""
    found: EnvironmentEntry = index.data(CardRole.ENTRY)
    return found


def algorithm_of(index: Index) -> AlgorithmEntry:
    """The algorithm of an item of the list."""
    found: AlgorithmEntry = index.data(CardRole.ENTRY)
    return found


class CardRole(IntEnum):
    """What a card's item holds besides its title (DisplayRole)."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    PICTURE = Qt.ItemDataRole.UserRole + 2
    REASON = Qt.ItemDataRole.UserRole + 3
    SEARCH = Qt.ItemDataRole.UserRole + 4
    AGENT = Qt.ItemDataRole.UserRole + 5
    HEADING = Qt.ItemDataRole.UserRole + 6
    TAKES = Qt.ItemDataRole.UserRole + 7


def wrapped(metrics: QFontMetrics, text: str, width: int, lines: int) -> list[str]:
    """``text`` broken into at most ``lines`` lines of ``width`` pixels; the last one is elided."""
    made: list[str] = []
    rest = pieces(" ".join(text.split()))
    while rest and len(made) < lines:
        if len(made) == lines - 1:
            made.append(metrics.elidedText("".join(rest), Qt.TextElideMode.ElideRight, width))
            break
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(line + rest[0].rstrip()) <= width:
            line += rest.pop(0)
        made.append(line.rstrip())
    return made


class Card(QStyledItemDelegate):
    """The card's frame: rounded, brighter under the mouse, ringed with the accent when chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.width = 240

    def frame(self, painter: QPainter, option: Any, quiet: bool) -> QRect:
        """Paint the card's frame and return the room inside it."""
        theme = current()
        rect = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not quiet
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = "border", 1.0
        if chosen:
            edge, width = "accent", 2.0
        elif focused:
            edge, width = "text", 1.5
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("background" if quiet else "hover" if hovered else "surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        return QRect(rect)


class EnvironmentCard(Card):
    """Picture, title, family and a few lines about one environment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap] = {}
        self._size = QSize()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the gallery's column; as high as the picture and its text."""
        theme = current()
        lines = QFontMetrics(theme.font(theme.small)).lineSpacing()
        title = QFontMetrics(theme.font(theme.heading, bold=True)).lineSpacing()
        return QSize(self.width, self._picture_height() + title + 5 * lines + 2 * _GAP + _PAD + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        theme = current()
        painter.save()
        room = self.frame(painter, option, False)
        picture = QRect(room.left() + 2, room.top() + 2, room.width() - 4, self._picture_height())
        self._paint_picture(painter, picture, index, theme)
        entry = environment_of(index)
        left, width = room.left() + _PAD, room.width() - 2 * _PAD
        small = theme.font(theme.small)
        if entry.missing:
            self._paint_mark(painter, picture, tr("not installed"), theme)
        elif index.data(CardRole.AGENT):
            self._paint_mark(painter, picture, tr("trained agent"), theme)
        heading = no_larger(theme.font(theme.heading, bold=True), pieces(str(index.data())), width)
        title_metrics, small_metrics = QFontMetrics(heading), QFontMetrics(small)
        y = picture.bottom() + 9
        painter.setFont(heading)
        painter.setPen(theme.colour("text"))
        # What tells one from its neighbour may be the last word: "Mountain Car, continuous".
        title = wrapped(title_metrics, str(index.data()), width, 2)
        for line in title:
            painter.drawText(QRect(left, y, width, title_metrics.height()), _LINE, line)
            y += title_metrics.lineSpacing()
        y += 1
        painter.setFont(small)
        painter.setPen(theme.colour("accent"))
        family = said(entry.family)
        painter.setFont(no_larger(small, [family], width))
        painter.drawText(QRect(left, y, width, small_metrics.height()), _LINE, family)
        painter.setFont(small)
        y += small_metrics.lineSpacing() + 3
        painter.setPen(theme.colour("muted"))
        for line in wrapped(small_metrics, said(entry.blurb), width, 5 - len(title)):
            painter.drawText(QRect(left, y, width, small_metrics.height()), _LINE, line)
            y += small_metrics.lineSpacing()
        painter.restore()

    def _paint_mark(self, painter: QPainter, picture: QRect, text: str, theme: Theme) -> None:
        """Paint a few words on a plate in the picture's upper right corner."""
        font = no_larger(theme.font(theme.small), [text], picture.width() - 28)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 4
        box = QRect(picture.right() - width - 6, picture.top() + 7, width, height)
        painter.setPen(QPen(theme.colour("border"), 1.0))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box), height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _picture_height(self) -> int:
        return int((self.width - 2 * _GAP) * 0.56)

    def _paint_picture(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        path, title = str(index.data(CardRole.PICTURE) or ""), str(index.data())
        family = environment_of(index).family
        clip = QPainterPath()
        clip.setFillRule(Qt.FillRule.WindingFill)
        clip.addRoundedRect(QRectF(rect), _RADIUS - 2, _RADIUS - 2)
        clip.addRect(QRectF(rect).adjusted(0, rect.height() / 2, 0, 0))
        painter.setClipPath(clip)
        painter.fillRect(rect, theme.colour("background"))
        ratio = painter.device().devicePixelRatioF()
        picture = self._scaled(path, rect.size(), ratio)
        if picture is None:
            paint_stand_in(painter, rect, title, family, theme)
        else:
            size = picture.deviceIndependentSize()
            painter.drawPixmap(
                rect.center().x() - int(size.width() / 2), rect.center().y() - int(size.height() / 2), picture
            )
        painter.setClipping(False)

    def _scaled(self, path: str, size: QSize, ratio: float) -> QPixmap | None:
        if size != self._size:
            self._pictures.clear()
            self._size = size
        key = path
        if key not in self._pictures:
            whole = QPixmap(path) if path and Path(path).is_file() else QPixmap()
            if not whole.isNull():
                # Cover the rectangle: a tall game screen is cut off evenly at both ends.
                whole = whole.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                )
                whole.setDevicePixelRatio(ratio)
            self._pictures[key] = whole
        found = self._pictures[key]
        return None if found.isNull() else found


def paint_stand_in(painter: QPainter, rect: QRect, title: str, family: str, theme: Theme) -> None:
    """Paint the replacement of a missing picture: initials on a ground in the family's colour."""
    colour = QColor(theme.series[sum(map(ord, family)) % len(theme.series)])
    ground = QLinearGradient(QPointF(rect.topLeft()), QPointF(rect.bottomRight()))
    for place, alpha in ((0.0, 70), (1.0, 18)):
        colour.setAlpha(alpha)
        ground.setColorAt(place, colour)
    painter.fillRect(rect, ground)
    colour.setAlpha(26)
    step = max(rect.height() // 6, 8)
    for row, y in enumerate(range(rect.top(), rect.bottom(), step)):
        for column, x in enumerate(range(rect.left(), rect.right(), step)):
            if (row + column) % 2:
                painter.fillRect(x, y, step, step, colour)
    painter.setFont(theme.font(theme.display * 1.5, bold=True))
    colour.setAlpha(235)
    painter.setPen(colour)
    words = [word for word in title.replace("-", " ").split() if word[:1].isalnum()]
    initials = "".join(word[0] for word in words[:3]).upper() if len(words) > 1 else title[:2].capitalize()
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initials)


class AlgorithmCard(Card):
    """Title and blurb of one algorithm, or why it does not fit; the first of a group has its heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list; as high as its text."""
        theme = current()
        width = self.width - 2 * _GAP - 2 * _PAD
        lines, titles = len(self._lines(index, width)), len(self._title_lines(index, width))
        small = QFontMetrics(theme.font(theme.small)).lineSpacing()
        title = QFontMetrics(theme.font(theme.heading, bold=True)).lineSpacing()
        lines += len(self._takes_lines(index, width))
        height = titles * title + 1 + lines * small + 2 * _ROW_GAP + 2 * _ROW_PAD
        return QSize(self.width, height + self._heading_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = current()
        misfit = bool(index.data(CardRole.REASON))
        heading, small = theme.font(theme.heading, bold=True), theme.font(theme.small)
        painter.save()
        above = self._heading_height(index)
        if above:
            painter.setFont(theme.font(theme.small, bold=True))
            painter.setPen(theme.colour("muted" if misfit else "accent"))
            place = option.rect.adjusted(_GAP + 2, 0, -_GAP - 2, 0)
            place.setHeight(above - 3)
            text = str(index.data(CardRole.HEADING))
            bottom = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(place, bottom, text[:1].upper() + text[1:])
        below = QStyleOptionViewItem(option)
        below.rect = option.rect.adjusted(0, above + _ROW_GAP - _GAP, 0, _GAP - _ROW_GAP)
        room = self.frame(painter, below, misfit).adjusted(_PAD, _ROW_PAD, -_PAD, 0)
        painter.setFont(heading)
        painter.setPen(theme.colour("disabled" if misfit else "text"))
        y = self._paint_lines(
            painter, room, room.top(), QFontMetrics(heading), self._title_lines(index, room.width())
        )
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        y = self._paint_lines(painter, room, y + 1, QFontMetrics(small), self._lines(index, room.width()))
        painter.setPen(theme.colour("accent"))
        self._paint_lines(painter, room, y, QFontMetrics(small), self._takes_lines(index, room.width()))
        painter.restore()

    @staticmethod
    def _paint_lines(painter: QPainter, room: QRect, y: int, metrics: QFontMetrics, lines: list[str]) -> int:
        """Paint lines from ``y`` on; returns the y of the next line."""
        for line in lines:
            painter.drawText(QRect(room.left(), y, room.width(), metrics.height()), _LINE, line)
            y += metrics.lineSpacing()
        return y

    @staticmethod
    def _title_lines(index: Index, width: int) -> list[str]:
        theme = current()
        return wrapped(QFontMetrics(theme.font(theme.heading, bold=True)), str(index.data()), width, 2)

    @staticmethod
    def _takes_lines(index: Index, width: int) -> list[str]:
        takes, theme = str(index.data(CardRole.TAKES) or ""), current()
        return wrapped(QFontMetrics(theme.font(theme.small)), takes, width, 2) if takes else []

    @staticmethod
    def _heading_height(index: Index) -> int:
        theme = current()
        if not index.data(CardRole.HEADING):
            return 0
        return QFontMetrics(theme.font(theme.small, bold=True)).lineSpacing() + 10

    @staticmethod
    def _lines(index: Index, width: int) -> list[str]:
        """The lines below the title; the tooltip has the full text."""
        theme = current()
        reason = index.data(CardRole.REASON)
        text = reason or said(algorithm_of(index).blurb)
        metrics = QFontMetrics(theme.font(theme.small))
        return wrapped(metrics, text[:1].upper() + text[1:], width, 3 if reason else 2)


def rows(model: QAbstractItemModel) -> list[QModelIndex]:
    """The indexes of a list model, in order."""
    return [model.index(row, 0) for row in range(model.rowCount())]
