"""The legend beside a comparison's plot: its configurations and their runs, hidden and shown by a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.compare.plot import shape_of
from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.theme import current, set_type
from rlstudio.app.panels.plots.legend import Entry, Kind

_INDENT = 14


@dataclass(frozen=True)
class Row:
    """An entry. ``keys``: runs that it hides and shows. ``style``: of its colour and shape, None for none.

    ``beside``: what is said of it below, "" for nothing.
    """

    key: str
    label: str
    tip: str
    keys: frozenset[str]
    kind: Kind
    style: int | None
    inner: bool
    beside: str = ""


class CompareLegend(QScrollArea):
    """Signal ``hidden`` (keys of runs, frozenset) with all that are hidden now."""

    hidden = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.left_out: frozenset[str] = frozenset()
        self.entries: dict[str, Entry] = {}
        self._rows: tuple[Row, ...] = ()
        self._inner = QWidget()
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Curves"))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these entries; those that are there stay what they are."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._build()
        self._reflect()

    def show_all(self) -> None:
        """Hide nothing any more, without a word about it."""
        self.left_out = frozenset()

    def _build(self) -> None:
        """Make all entries anew, at the same place of the list."""
        focused = next((key for key, entry in self.entries.items() if entry.hasFocus()), "")
        scrolled = self.verticalScrollBar().value()
        self._inner, self.entries = QWidget(), {}
        keep_left_to_right(self._inner)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(1)
        for place, row in enumerate(self._rows):
            entry = Entry("", row.kind, "", self._inner)
            entry.setText(row.label)
            entry.setAccessibleName(row.tip)
            entry.setToolTip(tr("{curve}. Click to hide or show.", curve=row.tip))
            entry.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            entry.clicked.connect(lambda _=False, row=row: self._toggle(row))
            if not row.inner and place:
                column.addSpacing(8)
            column.addLayout(_indented(entry, _INDENT if row.inner else 0))
            if row.beside:
                beside = QLabel(row.beside)
                beside.setTextFormat(Qt.TextFormat.PlainText)
                beside.setObjectName("muted")
                beside.setWordWrap(True)
                beside.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
                set_type(beside, "small")
                column.addLayout(_indented(beside, 2 * _INDENT))
            self.entries[row.key] = entry
        column.addStretch(1)
        self.setWidget(self._inner)
        self.refresh_theme()
        self._inner.adjustSize()
        self.verticalScrollBar().setValue(scrolled)
        if focused in self.entries:
            self.entries[focused].setFocus()

    def _reflect(self) -> None:
        for row in self._rows:
            self.entries[row.key].setChecked(not row.keys <= self.left_out)

    def _toggle(self, row: Row) -> None:
        shown = self.entries[row.key].isChecked()
        self.left_out = self.left_out - row.keys if shown else self.left_out | row.keys
        self._reflect()
        self.hidden.emit(self.left_out)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        theme = current()
        ground = QPalette(self._inner.palette())
        ground.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
        for widget in (self._inner, self.viewport()):
            widget.setPalette(ground)
            widget.setAutoFillBackground(True)
        for row in self._rows:
            entry = self.entries[row.key]
            entry.theme = theme
            entry.setFont(theme.font(theme.small, bold=not row.inner))
            entry.colour = QColor(Qt.GlobalColor.transparent)
            if row.style is not None:
                entry.colour = theme.series_colour(row.style)
                entry.shape = shape_of(row.style) if row.kind == "strong" else None
            entry.update()

    def sizeHint(self) -> QSize:
        """Wide enough for most names."""
        return QSize(round(24 * current().body), 200)

    minimumSizeHint = sizeHint


def _indented(widget: QWidget, pixels: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addSpacing(pixels)
    row.addWidget(widget, 1)
    return row
