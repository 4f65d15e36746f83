"""The line below the picture of a game."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, said_anew, tr
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.state_marks import PanelState, draw_state_icon
from rlstudio.core.words import mark

STATES = {
    "loading": mark("trainer getting ready"),
    "paused": mark("paused"),
    "finished": mark("finished"),
    "failed": mark("stopped"),
}


class StatusLine(Spoken, QWidget):
    """One line: a caption where one begins to read, figures at the other end, as many as fit.

    ``least``: the caption is cut for the first figure down to this many characters.
    """

    spoken_role = Role.StaticText
    spoken_name = "What is played"

    least = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.caption = ""
        self.figures: list[str] = []
        self.human = False
        self.state: PanelState = "running"

    def set_state(self, state: PanelState) -> None:
        """Mark "loading", "paused", "finished" and "failed" before the caption."""
        if state != self.state:
            self.state = state
            self.update()

    def say(self, caption: str, figures: list[str], *, human: bool = False) -> None:
        """Show these texts; repaints only if something changed."""
        if (caption, figures, human) != (self.caption, self.figures, self.human):
            self.caption, self.figures, self.human = caption, figures, human
            self.setAccessibleName(", ".join([caption, *figures]))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of text with margins."""
        return QSize(100, QFontMetrics(self.theme.number_font()).height() + 10)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language, at once: time may stand still."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say(said_anew(self.caption), [said_anew(one) for one in self.figures], human=self.human)

    def _turned(self, place: QRectF) -> QRectF:
        """Where a place is if one writes from the right to the left."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The caption, then as many figures as fit."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            metrics = self.fontMetrics()
            gap = metrics.averageCharWidth() * 2
            box = QRectF(self.rect()).adjusted(gap, 0, -gap, 0)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            words = tr(STATES[self.state]) if self.state in STATES else ""
            if words:
                side = metrics.height() * 0.72
                icon = QRectF(box.left(), (self.height() - side) / 2, side, side)
                draw_state_icon(painter, self._turned(icon), self.state, QColor(self.theme.text))
                box.setLeft(icon.right() + gap / 2)
            caption = joined([words, self.caption])
            needed = metrics.horizontalAdvance(caption)
            if self.figures:
                # The return is more important than the end of the caption.
                first = box.width() - metrics.horizontalAdvance(self.figures[0]) - gap
                if needed > first and self.caption:
                    caption = self.caption  # the icon says the state, too
                    needed = metrics.horizontalAdvance(caption)
                needed = min(needed, int(first)) if first > self.least / 2 * gap else needed
            right = box.right()
            painter.setPen(QColor(self.theme.text))
            for figure in self.figures:
                width = metrics.horizontalAdvance(figure)
                if right - width - gap < box.left() + needed:
                    break
                spot = QRectF(right - width, box.top(), width + 1, box.height())
                painter.drawText(self._turned(spot), middle | int(Qt.AlignmentFlag.AlignRight), figure)
                right -= width + gap
                painter.setPen(QColor(self.theme.muted))
            painter.setPen(QColor(self.theme.accent if self.human else self.theme.muted))
            text = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, int(min(needed, box.width())) + 1)
            painter.drawText(self._turned(box), middle | int(Qt.AlignmentFlag.AlignLeft), text)
