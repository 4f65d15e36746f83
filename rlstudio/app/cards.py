"""How environments and algorithms are painted as cards in a list: one delegate each."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rlstudio.app.theme import Theme, current

Index = QModelIndex | QPersistentModelIndex
_GAP = 6
_PAD = 12
_RADIUS = 10.0
_MOST = QRect(0, 0, 10_000, 10_000)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Entry:
    """A catalogue's entry inside an item; Qt would turn a bare dict into a map of its own, sorted."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values


def entry_of(index: Index) -> dict[str, Any]:
    """The catalogue's entry that an item stands for; empty for an invalid index."""
    found = index.data(CardRole.ENTRY)
    return found.values if isinstance(found, Entry) else {}


class CardRole(IntEnum):
    """What a card's item holds besides its title (DisplayRole)."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    PICTURE = Qt.ItemDataRole.UserRole + 2
    REASON = Qt.ItemDataRole.UserRole + 3
    SEARCH = Qt.ItemDataRole.UserRole + 4
    AGENT = Qt.ItemDataRole.UserRole + 5


def wrapped(metrics: QFontMetrics, text: str, width: int, lines: int) -> list[str]:
    """``text`` broken into at most ``lines`` lines of ``width`` pixels; the last one is elided."""
    made: list[str] = []
    words = text.split()
    while words and len(made) < lines:
        if len(made) == lines - 1:
            made.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
            break
        line = [words.pop(0)]
        while words and metrics.horizontalAdvance(" ".join([*line, words[0]])) <= width:
            line.append(words.pop(0))
        made.append(" ".join(line))
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
        self._pictures: dict[tuple[str, int, int], QPixmap] = {}

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
        self._paint_picture(painter, picture, str(index.data(CardRole.PICTURE) or ""), theme)
        entry = entry_of(index)
        left, width = room.left() + _PAD, room.width() - 2 * _PAD
        small = theme.font(theme.small)
        if index.data(CardRole.AGENT):
            self._paint_mark(painter, picture, "trained agent", theme)
        heading = theme.font(theme.heading, bold=True)
        title_metrics, small_metrics = QFontMetrics(heading), QFontMetrics(small)
        y = picture.bottom() + 9
        painter.setFont(heading)
        painter.setPen(theme.colour("text"))
        title = title_metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, y, width, title_metrics.height()), int(_WRAP), title)
        y += title_metrics.lineSpacing() + 1
        painter.setFont(small)
        painter.setPen(theme.colour("accent"))
        painter.drawText(
            QRect(left, y, width, small_metrics.height()), int(_WRAP), str(entry.get("family", ""))
        )
        y += small_metrics.lineSpacing() + 3
        painter.setPen(theme.colour("muted"))
        for line in wrapped(small_metrics, str(entry.get("blurb", "")), width, 4):
            painter.drawText(QRect(left, y, width, small_metrics.height()), int(_WRAP), line)
            y += small_metrics.lineSpacing()
        painter.restore()

    def _paint_mark(self, painter: QPainter, picture: QRect, text: str, theme: Theme) -> None:
        """A word in the picture's upper right corner, on ground of its own."""
        font = theme.font(theme.small)
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

    def _paint_picture(self, painter: QPainter, rect: QRect, path: str, theme: Theme) -> None:
        clip = QPainterPath()
        clip.setFillRule(Qt.FillRule.WindingFill)
        clip.addRoundedRect(QRectF(rect), _RADIUS - 2, _RADIUS - 2)
        clip.addRect(QRectF(rect).adjusted(0, rect.height() / 2, 0, 0))
        painter.setClipPath(clip)
        painter.fillRect(rect, theme.colour("background"))
        ratio = painter.device().devicePixelRatioF()
        picture = self._scaled(path, rect.size(), ratio)
        if picture is not None:
            size = picture.deviceIndependentSize()
            painter.drawPixmap(
                rect.center().x() - int(size.width() / 2), rect.center().y() - int(size.height() / 2), picture
            )
        painter.setClipping(False)

    def _scaled(self, path: str, size: QSize, ratio: float) -> QPixmap | None:
        key = (path, size.width(), size.height())
        if key not in self._pictures:
            whole = QPixmap(path) if path and Path(path).is_file() else QPixmap()
            if not whole.isNull():
                # Cover the room: what sticks out of a tall game screen is cut off evenly.
                whole = whole.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                )
                whole.setDevicePixelRatio(ratio)
            self._pictures[key] = whole
        found = self._pictures[key]
        return None if found.isNull() else found


class AlgorithmCard(Card):
    """Title, family and blurb of one algorithm, or in words why it does not fit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list; as high as its text."""
        theme = current()
        width = self.width - 2 * _GAP - 2 * _PAD
        body = QFontMetrics(theme.font(theme.small)).boundingRect(
            QRect(0, 0, width, _MOST.height()), int(_WRAP), self._text(index)
        )
        title = QFontMetrics(theme.font(theme.heading, bold=True)).lineSpacing()
        return QSize(self.width, title + body.height() + 2 * _GAP + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = current()
        misfit = bool(index.data(CardRole.REASON))
        entry = entry_of(index)
        painter.save()
        room = self.frame(painter, option, misfit).adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3)
        heading, small = theme.font(theme.heading, bold=True), theme.font(theme.small)
        painter.setFont(small)
        family = str(entry.get("family", ""))
        family_width = QFontMetrics(small).horizontalAdvance(family)
        line = QFontMetrics(heading).lineSpacing()
        painter.setPen(theme.colour("disabled" if misfit else "accent"))
        painter.drawText(
            QRect(room.right() - family_width, room.top(), family_width + 1, line),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            family,
        )
        painter.setFont(heading)
        painter.setPen(theme.colour("disabled" if misfit else "text"))
        painter.drawText(room, int(_WRAP), str(index.data()))
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(room.adjusted(0, line + 1, 0, 4), int(_WRAP), self._text(index))
        painter.restore()

    @staticmethod
    def _text(index: Index) -> str:
        reason = index.data(CardRole.REASON)
        if reason:
            return f"Does not fit: {reason}"
        return str(entry_of(index).get("blurb", ""))


def rows(model: QAbstractItemModel) -> list[QModelIndex]:
    """The indexes of a list model, in order."""
    return [model.index(row, 0) for row in range(model.rowCount())]
