"""The parts around a picture: a title that is a choice, and a note below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from rlstudio.app.look.theme import Theme, current, dress


class Chooser(QComboBox):
    """A flat combo box that looks like a title."""

    def __init__(self, name: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The width of the current choice."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.currentText()) + 34, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """The width of a few letters."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a flat box; the text is elided if there is no room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        with painter:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            room = self.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
            )
            option.currentText = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def offer(self, choices: list[str] | tuple[str, ...]) -> None:
        """Offer these choices; the current one stays if it is among them."""
        if [self.itemText(index) for index in range(self.count())] == list(choices):
            return
        before = self.currentText()
        self.clear()
        self.addItems(list(choices))
        self.setCurrentIndex(max(0, self.findText(before)))

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.setFont(theme.font(theme.small))
        sheet = (
            f"QComboBox {{ background: transparent; border: 1px solid transparent; border-radius: 5px; "
            f"color: {theme.text}; padding: 1px 4px; }}"
            f"QComboBox:hover {{ background: {theme.hover}; }}"
            f"QComboBox:focus {{ border-color: {theme.accent}; }}"
        )
        dress(self, sheet)
        self.updateGeometry()


class Note(QWidget):
    """One muted line, elided if there is no room; its tooltip has the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show this text."""
        if text != self.text:
            self.text = text
            self.setToolTip(text)
            self.setAccessibleName(text)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            painter.setPen(QColor(self.theme.muted))
            text = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, self.fontMetrics().height())
