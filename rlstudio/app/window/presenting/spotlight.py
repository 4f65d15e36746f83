"""Dims all but the panel under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import current
from rlstudio.app.tab.stage_view import StageView

_DIMMED = QColor(0, 0, 0, 175)
_ROUND = 8.0


class Spotlight(Spoken, QWidget):
    """Lies over the window while it is on, and lets every event through. ``lit``: what is not dimmed."""

    spoken_role = Role.Graphic
    spoken_name = "Spotlight"

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.lit: QWidget | None = None
        self._window = window
        self.hide()

    def set_on(self, on: bool) -> None:
        """Switch it on or off."""
        app = QApplication.instance()
        assert app is not None
        if on:
            app.installEventFilter(self)
            self.setGeometry(self._window.rect())
            self.show()
            self.raise_()
            self.look()
        else:
            app.removeEventFilter(self)
            self.lit = None
            self.hide()

    def look(self) -> None:
        """Light the panel under the pointer; over none of them the last one stays lit."""
        here = QApplication.widgetAt(QCursor.pos())
        found = panel_around(here)
        if found is not None and found.window() is self._window and found is not self.lit:
            self.lit = found
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, and the window's size."""
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.Enter, QEvent.Type.HoverMove):
            self.look()
        elif kind == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move) and watched is self.lit:
            self.update()
        return False

    def lit_area(self) -> QRect:
        """Where the lit panel is seen, in the window; empty if none is."""
        if self.lit is None or not self.lit.isVisible():
            return QRect()
        corner = self.lit.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, self.lit.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim everything but the lit panel, which has a line around it."""
        area = QRectF(self.lit_area()).adjusted(-2, -2, 2, 2)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        if not area.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(area, _ROUND, _ROUND)
            dark = dark.subtracted(hole)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(dark, _DIMMED)
            if not area.isEmpty():
                painter.setPen(current().colour("accent"))
                painter.drawRoundedRect(area, _ROUND, _ROUND)


def panel_around(widget: QWidget | None) -> QWidget | None:
    """The panel or the stage that a widget belongs to."""
    while widget is not None and not isinstance(widget, QDockWidget | StageView):
        widget = widget.parentWidget()
    return widget
