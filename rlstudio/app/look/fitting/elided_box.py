"""A box of choices whose titles may be longer than the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from rlstudio.app.look.fitting.calm import Calm


class ElidedBox(Calm, QComboBox):
    """The end of its title is left out where there is too little room; the list has all as a whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and as much of the title as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        with painter:
            painter.drawComplexControl(kind, option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list, as wide as its longest title."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 12)
        super().showPopup()
