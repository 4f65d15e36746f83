"""Tooltips: in lines of a readable width, and their text is never taken for HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTabBar, QToolTip, QWidget

from rlstudio.app.look.fitting.room import in_lines

_LETTERS = 66
"""Average letters of a line; words of English have some more."""
_TIP = Qt.ItemDataRole.ToolTipRole


def shown(text: str) -> str:
    """What Qt is to be given so that it shows this very text, in lines."""
    metrics = QFontMetricsF(QToolTip.font())
    width = _LETTERS * metrics.averageCharWidth()
    lines: list[str] = []
    for line in text.split("\n"):
        lines += [line] if metrics.horizontalAdvance(line) <= width else in_lines(line, metrics, width)
    if not QtOfGui.mightBeRichText(text):
        return "\n".join(lines)
    return "<p style='white-space:pre'>" + "<br>".join(map(escape, lines)) + "</p>"


def show_at(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a text at a place of the screen."""
    QToolTip.showText(place, shown(text), widget)


def show_for(widget: QWidget, event: QHelpEvent) -> bool:
    """Show the tooltip that is asked for; False where Qt may show it, or the widget has none."""
    text, rect = _tip(widget, event.pos())
    if not text or shown(text) == text:
        return False
    QToolTip.showText(event.globalPos(), shown(text), widget, rect)
    return True


def _tip(widget: QWidget, at: QPoint) -> tuple[str, QRect]:
    """The tooltip at a place of a widget, and for which part of it; "" for none of these."""
    view = widget.parent()
    if isinstance(view, QHeaderView) and view.viewport() is widget:
        section = view.logicalIndexAt(at)
        return str(view.model().headerData(section, view.orientation(), _TIP) or ""), QRect()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        index = view.indexAt(at)
        return str(index.data(_TIP) or ""), view.visualRect(index)
    if isinstance(widget, QTabBar):
        tab = widget.tabAt(at)
        return (widget.tabToolTip(tab), widget.tabRect(tab)) if tab >= 0 else ("", QRect())
    if isinstance(widget, QMenu):
        action = widget.actionAt(at) if widget.toolTipsVisible() else None
        return ("", QRect()) if action is None else (action.toolTip(), widget.actionGeometry(action))
    return widget.toolTip(), QRect()
