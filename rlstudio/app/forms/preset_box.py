"""The choice of a preset: its title, and below it what it takes on this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.elided_box import ElidedBox
from rlstudio.app.look.theme import current
from rlstudio.core.catalogue import Preset

_TAKES = Qt.ItemDataRole.UserRole + 1
_PAD = 6


class PresetBox(ElidedBox):
    """Presets by title; the list that opens says of each what it takes, where that is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Preset"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setToolTip(tr("Settings that are known to work for this pair; every one can be changed below"))
        self.setItemDelegate(_TwoLines(self))

    def show_presets(self, presets: Sequence[Preset], nothing: Preset) -> None:
        """Offer these, or ``nothing`` where there is none; does not signal."""
        blocked = self.blockSignals(True)
        self.clear()
        for preset in presets:
            self.addItem(said(preset.title), preset.name)
        if not presets:
            self.addItem(said(nothing.title), None)
        self.blockSignals(blocked)

    def show_estimates(self, presets: Sequence[Preset], tell: Callable[[Preset], str]) -> None:
        """Say below each what ``tell`` says of it."""
        for index, preset in enumerate(presets):
            title, takes = said(preset.title), tell(preset)
            self.setItemData(index, takes, _TAKES)
            self.setItemData(index, f"{title}. {takes}" if takes else title, _SPOKEN)


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class _TwoLines(QStyledItemDelegate):
    """The title, and in small type what it takes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line, or two."""
        theme = current()
        title, small = QFontMetrics(theme.font()), QFontMetrics(theme.font(theme.small))
        text, takes = str(index.data()), str(index.data(_TAKES) or "")
        width = max(title.horizontalAdvance(text), small.horizontalAdvance(takes))
        height = title.lineSpacing() + (small.lineSpacing() if takes else 0)
        return QSize(width + 2 * _PAD, height + _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one preset."""
        theme = current()
        shown: Any = option  # the stubs of PySide leave out its state
        rect, state = shown.rect, shown.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("hover"))
        room = QRect(rect).adjusted(_PAD, _PAD // 2, -_PAD, 0)
        for text, size, colour in (
            (str(index.data()), theme.body, "text"),
            (str(index.data(_TAKES) or ""), theme.small, "muted"),
        ):
            font = theme.font(size)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            metrics = QFontMetrics(font)
            painter.drawText(
                room,
                int(Qt.AlignmentFlag.AlignTop),
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()),
            )
            room.setTop(room.top() + metrics.lineSpacing())
        painter.restore()
