"""What stands around a picture: a title from which something else can be chosen, and a note below it."""

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

from rlstudio.app.look.theme import Theme, current


class Chooser(QComboBox):
    """A flat box that reads as the title of what it chooses."""

    def __init__(self, name: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """As wide as what is chosen now."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.currentText()) + 34, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """A few letters of it."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a box that is no field, its text cut short where there is no room."""
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
        """Offer these; what was chosen stays if it is among them."""
        if [self.itemText(index) for index in range(self.count())] == list(choices):
            return
        before = self.currentText()
        self.clear()
        self.addItems(list(choices))
        self.setCurrentIndex(max(0, self.findText(before)))

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.setFont(theme.font(theme.small))
        self.setStyleSheet(
            f"QComboBox {{ background: transparent; border: 1px solid transparent; border-radius: 5px; "
            f"color: {theme.text}; padding: 1px 4px; font-size: {theme.small:g}pt; }}"
            f"QComboBox:hover {{ background: {theme.hover}; }}"
            f"QComboBox:focus {{ border-color: {theme.accent}; }}"
        )
        self.updateGeometry()


class Note(QWidget):
    """One muted line, cut short where there is no room; pointing at it shows the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Say this."""
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
        """The line."""
        with QPainter(self) as painter:
            painter.setPen(QColor(self.theme.muted))
            text = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(0, self.fontMetrics().height())
