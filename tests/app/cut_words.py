"""Finds words that there is no room for: elided, or cut by the widget's edge."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionTab,
    QTabBar,
    QToolButton,
    QWidget,
)

from rlstudio.app.look.fitting.room import pieces

_SPARE = 1.5
"""Pixels by which text may be wider than its room: rounding, and the empty end of a letter."""


def cut_words(shown: QWidget, renew: Callable[[], object] = bool) -> list[str]:
    """Every text in a widget on the screen that is not to be read as a whole, with the widget's class.

    renew: makes anew what is kept as pictures, so that its painting is watched, too.
    """
    with _painting(shown) as found:
        renew()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        shown.grab()
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            for kind, look in _LOOKS.items():
                if isinstance(widget, kind):
                    found += [f"{type(widget).__name__}: {text}" for text in look(widget)]
    return sorted(set(found))


# ------------------------------------------------------------------------------ what paints itself


@contextmanager
def _painting(around: QWidget) -> Iterator[list[str]]:
    """Note what our own painters inside a widget elide, or draw where it does not fit."""
    found: list[str] = []
    elide, elide_f, draw = QFontMetrics.elidedText, QFontMetricsF.elidedText, QPainter.drawText

    def watched(old: Callable[..., str]) -> Callable[..., str]:
        def elided(self: QFontMetrics, text: str, *rest: Any) -> str:
            shown = old(self, text, *rest)
            painter = _painter()
            if shown != text and (painter is None or (painter.isVisible() and around.isAncestorOf(painter))):
                found.append(f"{type(painter).__name__}: {text!r} is elided to {shown!r}")
            return shown

        return elided

    def drawn(self: QPainter, *arguments: Any) -> Any:
        told = _misfit(self, *arguments)
        if told:
            found.append(f"{_device(self)}: {told}")
        return draw(self, *arguments)

    QFontMetrics.elidedText = watched(elide)  # type: ignore[method-assign]
    QFontMetricsF.elidedText = watched(elide_f)  # type: ignore[method-assign]
    QPainter.drawText = drawn  # type: ignore[method-assign]
    try:
        yield found
    finally:
        QFontMetrics.elidedText = elide  # type: ignore[method-assign]
        QFontMetricsF.elidedText = elide_f  # type: ignore[method-assign]
        QPainter.drawText = draw  # type: ignore[method-assign]


def _painter() -> QWidget | None:
    """The widget that is eliding; None: it is none that does."""
    frame = sys._getframe(2)
    for _ in range(4):
        found = frame.f_locals.get("self")
        if isinstance(found, QWidget):
            return found
        if frame.f_back is None:
            break
        frame = frame.f_back
    return None


def _device(painter: QPainter) -> str:
    return type(painter.device()).__name__


def _misfit(painter: QPainter, *arguments: Any) -> str:
    """What does not fit of one call of ``drawText``; "" if all does."""
    numbers = [a for a in arguments if isinstance(a, int | float) and not isinstance(a, Qt.AlignmentFlag)]
    text = next(a for a in arguments if isinstance(a, str))
    if not text.strip():
        return ""
    metrics = QFontMetricsF(painter.font())
    where = arguments[0]
    if isinstance(where, QRect | QRectF):
        room, flags = QRectF(where), arguments[1] if isinstance(arguments[1], int) else arguments[2]
    elif isinstance(where, QPoint | QPointF) or len(numbers) == 2:
        x, y = (where.x(), where.y()) if isinstance(where, QPoint | QPointF) else arguments[:2]
        box = QRectF(x, y - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
        return _outside(painter, box, text)
    else:
        room, flags = QRectF(*arguments[:4]), arguments[4]
    if isinstance(flags, QTextOption):
        flags = int(flags.alignment()) | (
            int(Qt.TextFlag.TextWordWrap) if flags.wrapMode() != QTextOption.WrapMode.NoWrap else 0
        )
    box = metrics.boundingRect(room, int(flags), text)
    if int(flags) & int(Qt.TextFlag.TextDontClip):
        return _outside(painter, box, text)
    if box.width() > room.width() + _SPARE or (box.height() > room.height() + metrics.descent() + _SPARE):
        return (
            f"{text!r} needs {box.width():.0f}x{box.height():.0f}, has {room.width():.0f}x{room.height():.0f}"
        )
    return _outside(painter, box, text)


def _outside(painter: QPainter, box: QRectF, text: str) -> str:
    device = painter.device()
    if not isinstance(device, QWidget):
        return ""
    placed = painter.transform().mapRect(box)
    over = max(-placed.left(), placed.right() - device.width())
    return f"{text!r} is cut by {over:.0f} pixels of the edge" if over > _SPARE else ""


# ------------------------------------------------------------------------------ what Qt paints


def _paints_itself(widget: QWidget) -> bool:
    """Whether its class is ours and paints, so that it has been watched while it did."""
    ours = (kind for kind in type(widget).__mro__ if not kind.__module__.startswith(("PySide6", "Shiboken")))
    return any("paintEvent" in vars(kind) for kind in ours)


def _label(label: QLabel) -> list[str]:
    text = label.text()
    if not text.strip() or _paints_itself(label):
        return []
    if label.wordWrap():
        words = [] if "<" in text else [word.rstrip() for word in pieces(text)]
        widest = max(map(label.fontMetrics().horizontalAdvance, words), default=0)
        if widest > label.contentsRect().width() + 1:
            return [f"a word of {text!r} needs {widest}, has {label.contentsRect().width()}"]
        needed = label.heightForWidth(label.width())
        return [f"{text!r} needs a height of {needed}, has {label.height()}"] * (needed > label.height() + 1)
    needed = label.sizeHint().width()
    if label.minimumWidth() == label.maximumWidth():  # its hint is then of a width that it had before
        needed = label.fontMetrics().size(0, text).width() + 2 * label.margin()
    return [f"{text!r} needs {needed}, has {label.width()}"] * (needed > label.width() + 1)


def _button(button: QAbstractButton) -> list[str]:
    icon_only = isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
    )
    text, needed = button.text(), button.sizeHint().width()
    if icon_only or not text.strip() or _paints_itself(button):
        return []
    if isinstance(button, QCheckBox | QRadioButton):
        needed -= 4  # Qt's own air behind the words
    return [f"{text!r} needs {needed}, has {button.width()}"] * (needed > button.width() + 1)


def _box(box: QComboBox) -> list[str]:
    if _paints_itself(box):
        return []
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return [f"{box.currentText()!r} needs {needed}, has {room}"] * (needed > room + 1)


def _line(line: QLineEdit) -> list[str]:
    text = line.text() or line.placeholderText()
    needed, room = line.fontMetrics().horizontalAdvance(text), line.contentsRect().width()
    return [f"{text!r} needs {needed}, has {room}"] * (needed > room + 1)


def _tabs(bar: QTabBar) -> list[str]:
    found = []
    for index in range(bar.count()):
        place = bar.tabRect(index)
        if not bar.isTabVisible(index) or not bar.rect().intersects(place):
            continue
        option = QStyleOptionTab()
        bar.initStyleOption(option, index)
        if option.text != bar.tabText(index):
            found.append(f"{bar.tabText(index)!r} is elided to {option.text!r}")
    return found


def _items(view: QAbstractItemView) -> list[str]:
    """The items of a list or table with Qt's own painter, which elides."""
    model, found = view.model(), []
    if model is None or not type(view.itemDelegate()).__module__.startswith("PySide6"):
        return []
    for row in range(model.rowCount()):
        # A list's model does not tell its columns to Python.
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            place = view.visualRect(index)
            needed = view.sizeHintForIndex(index).width()
            if view.viewport().rect().intersects(place) and needed > place.width() + 1:
                found.append(f"{index.data()!r} needs {needed}, has {place.width()}")
    return found


def _scene(view: QGraphicsView) -> list[str]:
    """The texts of a plot."""
    found: list[str] = []
    if view.scene() is None:
        return found
    room = QRectF(view.viewport().rect())
    for item in view.scene().items():
        if not isinstance(item, QGraphicsTextItem | QGraphicsSimpleTextItem) or not item.isVisible():
            continue
        text = item.toPlainText() if isinstance(item, QGraphicsTextItem) else item.text()
        box = item.deviceTransform(view.viewportTransform()).mapRect(item.boundingRect())
        inside = room.adjusted(-4, -4, 4, 4)  # a text item has four pixels of air around it
        if text.strip() and item.effectiveOpacity() and room.intersects(box) and not inside.contains(box):
            found.append(f"{text!r} is cut by the plot's edge")
    return found


_LOOKS: dict[type[QWidget], Callable[[Any], list[str]]] = {
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _box,
    QLineEdit: _line,
    QTabBar: _tabs,
    QAbstractItemView: _items,
    QGraphicsView: _scene,
}
