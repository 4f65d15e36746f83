"""What stands where in the world editor."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rlstudio.app.language.saying import tr


def laid_out(
    palette: QWidget,
    canvas: QWidget,
    size: tuple[QWidget, QWidget],
    form: QWidget,
    ways: Iterable[QWidget],
    below: tuple[QWidget, QWidget, QWidget],
) -> tuple[QWidget, QFrame]:
    """The page, and the card of the rules in it.

    size: of rows and columns; form: of the other rules. ways: on from here, under the rules. below: the
    symbol of the hint, the hint, and the cell that the pointer is in.
    """
    card = _rules(size, form)
    right = QVBoxLayout()
    right.setSpacing(10)
    right.addWidget(card, 1)
    for way in ways:
        right.addWidget(way)
    symbol, hint, cell = below
    last = QHBoxLayout()
    last.setSpacing(8)
    last.addWidget(symbol)
    last.addWidget(hint, 1)
    last.addWidget(cell)
    columns = QHBoxLayout()
    columns.setSpacing(14)
    columns.addWidget(palette)
    columns.addWidget(canvas, 1)
    columns.addLayout(right)
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(14, 12, 14, 10)
    lines.setSpacing(10)
    lines.addLayout(columns, 1)
    lines.addLayout(last)
    return page, card


def _rules(size: tuple[QWidget, QWidget], form: QWidget) -> QFrame:
    """Size and rules in a card that scrolls."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    for column, (name, field) in enumerate(zip((tr("&Rows"), tr("&Columns")), size, strict=True)):
        label = QLabel(name)
        label.setBuddy(field)
        grid.addWidget(label, 0, column)
        grid.addWidget(field, 1, column)
    body = QWidget()
    body.setObjectName("transparent")
    rules = QVBoxLayout(body)
    rules.setContentsMargins(12, 10, 8, 12)
    rules.addLayout(grid)
    rules.addWidget(form)
    rules.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidget(body)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    card = QFrame()
    card.setObjectName("card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(2, 2, 2, 2)
    inside.addWidget(scroll)
    return card
