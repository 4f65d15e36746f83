"""One big number with a label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import said
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import fixed


class Figure(Spoken, QWidget):
    """One big number with a label."""

    spoken_role = Role.StaticText
    spoken_name = "Value"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.labels: tuple[str, ...] = ("",)
        """The label of the number, and shorter ones for little room, the longest first; in English."""
        self.text = "–"
        self.reserved = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_left_to_right(self)

    def say(self, labels: tuple[str, ...], value: float, decimals: int) -> None:
        """Show this number; repaints only if it looks different."""
        text = fixed(value, decimals, sign=True)
        if (labels, text) != (self.labels, self.text):
            self.labels, self.text = labels, text
            self._be_named()
            self.update()

    def _be_named(self) -> None:
        self.setAccessibleName(f"{said(self.labels[0])} {self.text}")

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._be_named()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.updateGeometry()  # letters of another language may be higher

    def label(self, metrics: QFontMetrics, room: float) -> str:
        """The longest label that fits into this many pixels, as it is said; the shortest one if none does."""
        labels = [said(one) for one in self.labels]
        fitting = (one for one in labels if metrics.horizontalAdvance(one) <= room)
        return next(fitting, labels[-1])

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of large type."""
        return QSize(100, QFontMetrics(self.theme.number_font(self.theme.title)).height())

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number at the left and its label after it on the same baseline."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            painter.setFont(self.theme.number_font(self.theme.title, bold=True))
            metrics = painter.fontMetrics()
            painter.setPen(QColor(self.theme.text))
            baseline = metrics.ascent()
            painter.drawText(10, baseline, self.text)
            x = 10 + max(metrics.horizontalAdvance(self.text), metrics.horizontalAdvance("+0.00")) + 8
            painter.setFont(self.theme.font(self.theme.small))
            painter.setPen(QColor(self.theme.muted))
            room = self.width() - x - max(8, self.reserved)
            metrics = painter.fontMetrics()
            label = self.label(metrics, room)
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(x, baseline, text)
