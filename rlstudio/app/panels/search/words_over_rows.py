"""What is said of a search above the rows of its moves."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from rlstudio.app.panels.search.rows import MoveRows

_LEAST_ROWS, _LEAST_LINES = 3.2, 2
"""Rows that are in view whatever is said, headings among them, and lines of words whatever is shown."""


class WordsOverRows(QWidget):
    """Words and rows, each scrolled by itself: where there is little room, some of both are in view."""

    def __init__(self, rows: MoveRows) -> None:
        super().__init__()
        self.rows = rows
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.line.setContentsMargins(3, 0, 3, 0)  # letters with a stroke above reach over their width
        self._words, self._moves = _scrolled(self.line), _scrolled(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._moves, 1)
        self._moves.verticalScrollBar().valueChanged.connect(rows.update)
        rows.type_changed.connect(self.refresh_type)

    def refresh_type(self) -> None:
        """Words in the type of the rows."""
        self.line.setFont(self.rows.type_here())
        self._share()

    def say(self, text: str) -> None:
        """Show these words from their beginning."""
        self.line.setText(text)
        self._words.verticalScrollBar().setValue(0)
        self._share()

    def see(self, path: tuple[int, ...]) -> None:
        """Bring the row of these moves into view, with the ones that lead to it as far as there is room."""
        view = self._moves.viewport()
        self.rows.resize(view.width(), max(view.height(), self.rows.minimumHeight()))
        bar, line = self._moves.verticalScrollBar(), self.rows.line_height()
        for depth in (1, len(path)):
            spot = self.rows.place(path[:depth])
            if spot is not None:
                top, bottom = spot
                self._moves.ensureVisible(0, round(bottom), 0, 2)
                self._moves.ensureVisible(0, round(top - line), 0, 2)  # below the headings
        bar.setValue(round(math.ceil(bar.value() / line - 0.1) * line))  # which then cut no row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Words have the height they need, but for a few rows."""
        bar = self._words.verticalScrollBar()
        lines = self.line.fontMetrics().lineSpacing()
        most = max(_LEAST_LINES * lines, round(self.height() - _LEAST_ROWS * self.rows.line_height()))
        needed = self.line.heightForWidth(self.width()) if self.line.text() else 0
        if needed > most:
            needed = self.line.heightForWidth(self.width() - bar.sizeHint().width())
            most = most // lines * lines  # no line is cut
        self._words.setFixedHeight(min(needed, most))


def _scrolled(widget: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(widget)
    widget.setAutoFillBackground(False)  # the ground is the panel's
    scroll.viewport().setAutoFillBackground(False)
    return scroll
