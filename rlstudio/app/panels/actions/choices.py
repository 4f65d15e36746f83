"""Which choice is made for which kind of input, as a table of the last updates."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.spoken import Role
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, as_colour, readable_on
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.core.arrays import Doubles
from rlstudio.engine.worker.messages import RunInfo, TrainingView

KIND, ROUTE = "kind", "route"
ENOUGH = 1000
"""Older updates are dropped while the rest have at least this many choices."""
MARGIN, GAP = 8.0, 8.0


class Choices(Panel):
    """A row for each kind of input, a column for each choice."""

    id = "choices"
    title = "Who is asked for what"
    tip = (
        "A row for each kind of input, a column for each choice, from the last updates: how many percent of "
        "the inputs of this kind went there while learning, when choices are drawn. A bright diagonal is a "
        "router that has found out who knows what."
    )
    needs_snapshots = False
    needs_evidence = (KIND, ROUTE)
    training_hz = 5.0
    area: ClassVar[Area] = "right"
    empty_text = "The choices appear here with the first updates."
    natural_size = (320, 200)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ChoiceTable()
        self.set_column(self.table)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that tells kinds of inputs and what was chosen for them."""
        return info.training and {KIND, ROUTE} <= set(info.evidence)

    def start(self, info: RunInfo) -> None:
        """Forget the choices of the previous run."""
        super().start(info)
        self.table.start(info.action_names, info.kind_names)

    def show_training(self, view: TrainingView) -> None:
        """Add the updates since the previous view."""
        told = [(found[KIND], found[ROUTE]) for found in view.evidence if KIND in found and ROUTE in found]
        if told:
            self.table.add(told)
            self.mark_filled()

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """For each kind what share went to each choice, by the choice's number."""
        share = self.table.share
        columns: Doubles = np.arange(1.0, share.shape[1] + 1)
        return {f"kind {row + 1}": (columns, told) for row, told in enumerate(share)}

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.table.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the headings."""
        self.table.set_corner(pixels)


class ChoiceTable(Painted):
    """The table itself; percents stand in cells that have room for them."""

    spoken_role = Role.Table
    spoken_name = "Choices by kind of input"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.kinds: tuple[str, ...] = ()
        self.updates: deque[tuple[Doubles, Doubles]] = deque()
        self.share: Doubles = np.zeros((0, 0))
        """What share of the inputs of a kind went to each choice (kinds, choices); NaN where none came."""

    def start(self, names: tuple[str, ...], kinds: tuple[str, ...] = ()) -> None:
        """Forget all choices. names: of the choices, kinds: of the inputs, in English."""
        self.names, self.kinds, self.share = names, kinds, np.zeros((0, len(names)))
        self.updates.clear()
        self.update()

    def add(self, updates: list[tuple[Doubles, Doubles]]) -> None:
        """Add kinds and choices (n,) of further updates, in order; what is neither is left out."""
        self.updates.extend(updates)
        kept = sum(len(kind) for kind, _ in self.updates)
        while len(self.updates) > 1 and kept - len(self.updates[0][0]) >= ENOUGH:
            kept -= len(self.updates.popleft()[0])
        kind, route = (np.concatenate(part) for part in zip(*self.updates, strict=True))
        known = np.isfinite(kind) & (kind >= 0) & (kind < 64) & (route >= 0) & (route < len(self.names))
        kind, route = kind[known].astype(int), route[known].astype(int)
        counts = np.zeros((int(kind.max(initial=-1)) + 1, len(self.names)))
        np.add.at(counts, (kind, route), 1)
        total = counts.sum(1, keepdims=True)
        self.share = np.divide(counts, total, out=np.full_like(counts, math.nan), where=total > 0)
        self.update()

    def in_words(self) -> str:
        """For each kind the choice that is made most often."""
        rows = (
            tr(
                "kind {kind}: {share:.0%} {choice}",
                kind=self.kind_of(row),
                share=float(self.share[row].max()),
                choice=said(self.names[int(self.share[row].argmax())]),
            )
            for row in range(len(self.share))
            if not math.isnan(self.share[row, 0])
        )
        return joined(rows, "; ")

    # ------------------------------------------------------------------------------ where what stands

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.number_font(self.theme.small))

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell is."""
        line = 1.3 * self._metrics().height()
        names = ["00", *map(self.kind_of, range(len(self.share)))]
        left = MARGIN + max(map(self._metrics().horizontalAdvance, names)) + GAP
        rows, columns = max(1, self.share.shape[0]), max(1, self.share.shape[1])
        wide = max(1.0, (self.width() - left - MARGIN) / columns)
        high = max(1.0, min(3 * line, (self.height() - line - MARGIN) / rows))
        return QRectF(left + column * wide, line + row * high, wide, high)

    # ------------------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings, the kinds' numbers and cells."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setFont(theme.number_font(theme.small))
            self._paint_headings(painter)
            scale = Scale(-1.0, 1.0, theme)
            for row in range(len(self.share)):
                box = self.cell(row, 0)
                if box.height() >= self._metrics().height():
                    painter.setPen(QColor(theme.muted))
                    place = QRectF(0, box.top(), box.left() - GAP, box.height())
                    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    painter.drawText(place, int(flags), self.kind_of(row))
                for column in range(self.share.shape[1]):
                    self._paint_cell(painter, self.cell(row, column), float(self.share[row, column]), scale)

    def kind_of(self, row: int) -> str:
        """What the inputs of a row are called: their number where they have no name."""
        return said(self.kinds[row]) if row < len(self.kinds) else str(row + 1)

    def headings(self) -> list[str]:
        """The choices' names where all have room, else without a first word that all share, else numbers."""
        room, metrics = self.cell(0, 0).width() - 4, self._metrics()
        names = [said(name) for name in self.names]
        alike = len({name.split(" ")[0] for name in names}) == 1
        rest = [name.partition(" ")[2] for name in names] if alike else names
        for shorter in (rest, [str(place + 1) for place in range(len(names))]):
            if any(metrics.horizontalAdvance(name) > room for name in names):
                names = shorter
        return names

    def _paint_headings(self, painter: QPainter) -> None:
        metrics, last = self._metrics(), self._corner
        painter.setPen(QColor(self.theme.muted))
        for column, name in enumerate(self.headings()):
            box = self.cell(0, column)
            wide = metrics.horizontalAdvance(name)
            if wide <= box.width() and box.center().x() + wide / 2 <= self.width() - last:
                place = QRectF(box.left(), 0, box.width(), box.top())
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_cell(self, painter: QPainter, box: QRectF, share: float, scale: Scale) -> None:
        inner = box.adjusted(1, 1, -1, -1)
        if math.isnan(share):
            painter.setPen(QPen(QColor(self.theme.grid), 1))
            painter.drawRect(inner)
            return
        colour = int(scale.colours(np.array([share]))[0])
        painter.fillRect(inner, as_colour(colour))
        metrics = self._metrics()
        whole = metrics.horizontalAdvance("100 %") + 2 <= inner.width()
        text = f"{100 * share:.0f} %" if whole else f"{100 * share:.0f}"
        if metrics.horizontalAdvance("100") + 2 <= inner.width() and metrics.height() <= inner.height():
            painter.setPen(readable_on(colour))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """Comfortable cells."""
        return QSize(300, 180)

    def minimumSizeHint(self) -> QSize:
        """Cells without numbers."""
        return QSize(120, 60)
