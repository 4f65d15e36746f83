"""A histogram with the ends of its axis, painted by one widget."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import grouped, short
from rlstudio.core.inside.remembered import Histogram


class SmallHistogram(Spoken, QWidget):
    """Bars on a scale of roots, so that single ones beside thousands are seen; the axis and its name."""

    spoken_name = "Histogram"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.shown: Histogram | None = None
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep_left_to_right(self)

    def show_histogram(self, shown: Histogram | None, name: str) -> None:
        """Show this one, by its name in English; None: nothing is known of it."""
        self.shown, self.name = shown, name
        self.setAccessibleName(tr("Histogram of {quantity}", quantity=said(name)))
        self.update()

    def in_words(self) -> str:
        """The ends of its axis and its highest bar."""
        name = said(self.name)
        if self.shown is None:
            return tr("no {quantity} known yet", quantity=name)
        low, high, most = short(self.shown.low), short(self.shown.high), grouped(int(self.shown.counts.max()))
        return tr("{quantity}: {low} to {high}, at most {most}", quantity=name, low=low, high=high, most=most)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, and the ends of the axis below them."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            metrics, box = self.fontMetrics(), QRectF(self.rect())
            line = float(metrics.height())
            painter.setPen(QColor(self.theme.muted))
            if self.shown is None:
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.in_words())
                return
            counts = self.shown.counts
            each, high = box.width() / len(counts), box.height() - line - 2
            most = math.sqrt(max(1, int(counts.max())))
            for place, count in enumerate(counts.tolist()):
                if count:
                    tall = max(1.5, high * math.sqrt(count) / most)
                    bar = QRectF(place * each, high - tall, max(1.0, each - 1), tall)
                    painter.fillRect(bar, self.theme.series_colour(0))
            below = QRectF(0, high + 2, box.width(), line)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), short(self.shown.low))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), said(self.name))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), short(self.shown.high))

    def sizeHint(self) -> QSize:
        """Four lines high."""
        return QSize(200, 4 * self.fontMetrics().height())
