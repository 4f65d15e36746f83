"""How a panel shows its state: one sentence while it is empty, a badge in its corner, and their icons."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.core.words import mark

if TYPE_CHECKING:
    from rlstudio.app.panels.panel import Panel

PanelState = Literal["empty", "loading", "running", "paused", "failed", "finished"]


class Notice(Spoken, QWidget):
    """An icon and one sentence in the middle of a panel."""

    spoken_role = Role.StaticText

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._panel = panel

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and the sentence."""
        theme = self._panel.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            colour = QColor(theme.muted)
            metrics = self.fontMetrics()
            side = 2.0 * metrics.height()
            margin = metrics.height() // 2
            box = self.rect().adjusted(margin, margin, -margin, -margin)
            flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            text = painter.boundingRect(box, flags, self._panel.sentence)
            with_icon = text.height() + side + margin <= box.height()
            height = text.height() + (side + margin if with_icon else 0)
            top = box.top() + max(0.0, (box.height() - height) / 2)
            if with_icon:
                icon = QRectF(box.center().x() - side / 2, top, side, side)
                draw_state_icon(painter, icon, self._panel.state, colour)
                top += side + margin
            painter.setPen(colour)
            area = QRectF(box.left(), top, box.width(), max(0.0, box.bottom() - top + 1))
            painter.drawText(area, flags, self._panel.sentence)


class Badge(Spoken, QWidget):
    """A small mark in the corner of a filled panel: paused, finished or failed."""

    spoken_role = Role.StaticText
    spoken_name = "State"

    TEXTS: ClassVar[dict[str, str]] = {
        "paused": mark("Paused"),
        "finished": mark("Finished"),
        "failed": mark("Stopped"),
    }

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def refresh(self) -> None:
        """Show or hide it after a change of state, data or theme."""
        panel = self._panel
        wanted = panel.has_badge and not panel.covered and panel.state in self.TEXTS
        wanted = wanted and self.fontMetrics().height() + 6 <= panel.corner_room()
        if wanted:
            self.setAccessibleName(said(self.TEXTS[self._panel.state]))
            self.place()
            self.raise_()
        self.setVisible(wanted)
        panel.reserve_corner(self.width() + 8 if wanted else 0)
        self.update()

    def place(self) -> None:
        """Move it to the top right corner: an icon, so that it leaves titles and numbers their room."""
        side = self.fontMetrics().height() + 6
        self.setGeometry(self._panel.corner_end() - side - 6, 6, side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Where one writes to the left, something else is in the corner."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon on a round ground."""
        theme = self._panel.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(theme.surface)
            ground.setAlpha(235)
            painter.setBrush(ground)
            painter.setPen(QColor(theme.border))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            side = area.height()
            colour = QColor(theme.text)
            inset = side * 0.28
            icon = QRectF(area.left(), area.top(), side, side).adjusted(inset, inset, -inset, -inset)
            draw_state_icon(painter, icon, self._panel.state, colour)


def draw_state_icon(painter: QPainter, box: QRectF, state: PanelState, colour: QColor) -> None:
    """Draw the icon of a state inside ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.4, box.width() / 14)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y, side = box.left(), box.top(), box.width()

    def at(u: float, v: float) -> QPointF:
        return QPointF(x + u * side, y + v * side)

    if state == "paused":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for u in (0.2, 0.6):
            painter.drawRoundedRect(QRectF(at(u, 0.1), at(u + 0.2, 0.9)), width / 2, width / 2)
    elif state == "finished":
        painter.drawPolyline(QPolygonF([at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.2)]))
    elif state == "failed":
        painter.drawPolygon(QPolygonF([at(0.5, 0.08), at(0.96, 0.9), at(0.04, 0.9)]))
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.62))
        painter.drawPoint(at(0.5, 0.76))
    elif state == "loading":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for u in (0.18, 0.5, 0.82):
            painter.drawEllipse(at(u, 0.5), side * 0.08, side * 0.08)
    else:
        pen.setStyle(Qt.PenStyle.DashLine if state == "empty" else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(width, width * 2, -width, -width * 2), 4, 4)
        painter.drawPolyline(QPolygonF([at(0.2, 0.7), at(0.42, 0.5), at(0.6, 0.6), at(0.8, 0.35)]))
    painter.restore()
