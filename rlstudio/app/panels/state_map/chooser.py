"""The parts around a picture: a title that is a choice, and a note below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from rlstudio.app.language.saying import said
from rlstudio.app.look.fitting.room import fewer_parts, in_lines
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current, dress
from rlstudio.app.panels.text import brief

_AROUND = 34
"""Pixels of a chooser beside its words."""


class Chooser(QComboBox):
    """A flat combo box that looks like a title. Its name and tooltip were said already."""

    def __init__(self, name: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The width of the current choice."""
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(words + _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The width of the current choice without its unit, or of some letters."""
        metrics = self.fontMetrics()
        least = min(metrics.horizontalAdvance(self._texts[-1]), 26 * metrics.averageCharWidth())
        return QSize(least + _AROUND, super().minimumSizeHint().height())

    @property
    def _texts(self) -> list[str]:
        """The current choice from long to short: without its unit, in fewer words, without its network."""
        text = self.currentText()
        short = brief(text.partition(" (")[0])
        return [text, text.partition(" (")[0], short, short.rpartition(": ")[2]]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a flat box, and in it as much of the choice as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        with painter:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            room = self.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
            )
            metrics, texts = QFontMetricsF(self.font()), self._texts
            fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room.width())
            shown = next(fitting, texts[-1])
            option.currentText = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @property
    def chosen(self) -> str:
        """The current choice, whatever the language; "" if none is offered."""
        return self.currentData() or ""

    def offer(self, choices: Sequence[str], shown: Sequence[str] | None = None) -> None:
        """Offer these choices; the current one stays if it is among them.

        shown: what is read for each, said already; None: the choices themselves, said here.
        """
        if [self.itemData(index) for index in range(self.count())] == list(choices):
            return
        before = self.chosen
        self.clear()
        for choice, text in zip(choices, shown or [said(choice) for choice in choices], strict=True):
            self.addItem(text, choice)
        self.setCurrentIndex(max(0, self.findData(before)))

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


class Note(Spoken, QWidget):
    """A muted line, with fewer of its parts where there is little room; its tooltip has the whole text.

    wraps: it takes more lines instead. What follows the pointer must not: everything around would move.
    """

    spoken_role = Role.StaticText
    spoken_name = "Note"

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.wraps = wraps
        self.text = ""
        self._lines = [""]
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show this text, which was said already."""
        if text != self.text:
            self.text = text
            self.setToolTip(text)
            self.setAccessibleName(text)
            self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self._settle()

    def _settle(self) -> None:
        """Break the text into lines; what they have no room for is left out."""
        metrics, width = self.fontMetrics(), self.width()
        first, *rest = in_lines(self.text, metrics, width)
        if rest and not self.wraps:
            first, rest = fewer_parts(self.text, metrics, width), []
        cut = Qt.TextElideMode.ElideRight
        self._lines = [metrics.elidedText(line, cut, width) for line in (first, *rest)]
        high = len(self._lines) * metrics.height()
        if high != self.minimumHeight():
            self.setFixedHeight(high)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            painter.setPen(QColor(self.theme.muted))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # it may be a formula
            # Each by itself: letters of other fonts would put them further apart than there is room for.
            place = QRect(0, 0, self.width(), self.fontMetrics().height())
            for line in self._lines:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), line)
                place.translate(0, place.height())

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(0, self.minimumHeight())
