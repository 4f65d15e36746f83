"""What is open inside the panels of a board, as readable data: read from their parts, and given to them."""

from __future__ import annotations

import math
from typing import TypeVar

from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QDockWidget, QWidget

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.engine.scene import Inside

_MOST = 20
P = TypeVar("P")
V = TypeVar("V")


def insides_seen(board: PanelBoard) -> dict[str, Inside]:
    """What is open inside each dock, by the name of its panel; nothing of those that say nothing."""
    found = {}
    for dock in board.findChildren(QDockWidget):
        widget, name = dock.widget(), dock.objectName()
        panel = board.panels.get(name)
        scales = {} if panel is None else panel.scales()
        inside = Inside(
            modes=[switch.mode for switch in _switches(widget)],
            picks=[choices.currentIndex() for choices in _lists(widget, name)],
            scrolled=[area.verticalScrollBar().value() for area in _scrolling(widget)],
            scales={what: value for what, value in scales.items() if math.isfinite(value)},
        )
        if inside != Inside(picks=inside.picks, scrolled=[0] * len(inside.scrolled)) or any(inside.picks):
            found[name] = inside
    return found


def show_inside(board: PanelBoard, name: str, inside: Inside, *, last: bool = True) -> bool:
    """Open in a panel what was open; what does not fit it is left alone. Returns whether it is settled.

    It is not while there is nothing in the panel yet, unless this is the ``last`` try.
    """
    panel = board.panels.get(name)
    dock = next((one for one in board.findChildren(QDockWidget) if one.objectName() == name), None)
    if dock is None:
        return True
    if panel is not None and not panel.filled and not dock.isHidden() and not last:
        return False
    widget = dock.widget()
    for switch, mode in _pairs(_switches(widget), inside.modes):
        if mode in switch.buttons:
            switch.choose(mode)
    for choices, place in _pairs(_lists(widget, name), inside.picks):
        if 0 <= place < choices.count() and place != choices.currentIndex():
            choices.setCurrentIndex(place)
            choices.activated.emit(place)
    if panel is not None and inside.scales:
        panel.take_scales(inside.scales)
    for area, value in _pairs(_scrolling(widget), inside.scrolled):
        area.verticalScrollBar().setValue(value)
    return True


def _switches(widget: QWidget) -> list[ModeSwitch]:
    return widget.findChildren(ModeSwitch)[:_MOST]


def _lists(widget: QWidget, name: str) -> list[QComboBox]:
    """The lists to choose from; those of the settings choose settings, which a run has of its own."""
    return [] if name == "settings" else widget.findChildren(QComboBox)[:_MOST]


def _scrolling(widget: QWidget) -> list[QAbstractScrollArea]:
    own = [widget] if isinstance(widget, QAbstractScrollArea) else []
    return [*own, *widget.findChildren(QAbstractScrollArea)][: 2 * _MOST]


def _pairs(parts: list[P], values: list[V]) -> list[tuple[P, V]]:
    """Parts with their values; none where there are other parts now."""
    return list(zip(parts, values, strict=True)) if len(parts) == len(values) else []
