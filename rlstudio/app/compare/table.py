"""What the configurations of a comparison come to, and how probably one does better than another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from rlstudio.app.compare.drawing import Naming
from rlstudio.app.language.saying import rightwards, tr
from rlstudio.app.look.figures import figures
from rlstudio.app.look.theme import current
from rlstudio.app.panels.text import si
from rlstudio.core.words import mark
from rlstudio.engine.comparing.comparison import Comparison, Configuration
from rlstudio.engine.comparing.statistics import STATISTICS, Estimate, Statistic

STATISTIC_TITLES: dict[Statistic, str] = {
    "iqm": mark("Interquartile mean"),
    "mean": mark("Mean"),
    "median": mark("Median"),
}
_MOST_ROWS = 6
"""So many are seen at once; more scroll."""

_NEAR = 0.98
"""A probability that is measured before this part of a row's way says where it is."""


class CompareTable(QTableWidget):
    """A row for each configuration that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setAccessibleName(tr("What the configurations come to"))
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.horizontalHeader().setHighlightSections(False)

    def show_comparison(self, comparison: Comparison, naming: Naming, styles: dict[str, int]) -> None:
        """Show its numbers; styles: by fingerprint, the index of its colour."""
        shown = [one for one in comparison.configurations if one.curves]
        self.clear()
        self.setRowCount(len(shown))
        heads = [tr("Configuration"), tr("Runs"), tr("At")]
        tips = ["", tr("Runs that differ by their seed"), tr("Where its shortest run ends")]
        for each in STATISTICS:
            heads.append(tr(STATISTIC_TITLES[each]))
            tips.append(tr("With its 95 % bootstrap interval over the runs"))
        rivals = shown if comparison.improvements else []
        for place, _ in enumerate(rivals):
            heads.append(rightwards(tr("P(> {number})", number=place + 1)))
            tips.append(
                tr(
                    "How probable it is that a run of this row ends higher than one of row {number} "
                    "(Mann-Whitney U), where the shorter of both ends, with its 95 % interval",
                    number=place + 1,
                )
            )
        self.setColumnCount(len(heads))
        for column, (head, tip) in enumerate(zip(heads, tips, strict=True)):
            item = QTableWidgetItem(head)
            item.setToolTip(tip)
            self.setHorizontalHeaderItem(column, item)
        for row, one in enumerate(shown):
            for column, text in enumerate(self._cells(comparison, one, rivals, row + 1, naming)):
                self._set(row, column, text, styles.get(one.fingerprint) if not column else None)
        self._fit()

    def _cells(
        self,
        comparison: Comparison,
        one: Configuration,
        rivals: list[Configuration],
        number: int,
        naming: Naming,
    ) -> list[str]:
        name = f"{number}  {naming.configuration(one)}"
        cells = [name, f"{one.counted:,}"]
        if one.final is None:
            cells += ["–"] * 4
        else:
            cells += [si(one.final.at), *(told(one.final.of[each]) for each in STATISTICS)]
        improvements = {(each.one, each.other): each for each in comparison.improvements}
        for other in rivals:
            found = improvements.get((one.fingerprint, other.fingerprint))
            if found is None:
                cells.append("–")
            elif one.final is not None and found.at < _NEAR * one.final.at:
                text = told(found.probability, share)
                cells.append(rightwards(tr("{probability} at {place}", probability=text, place=si(found.at))))
            else:
                cells.append(told(found.probability, share))
        return cells

    def _set(self, row: int, column: int, text: str, style: int | None) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFont(current().number_font())
        else:
            item.setToolTip(text)
        if style is not None:
            item.setForeground(QColor(current().series_colour(style)))
        self.setItem(row, column, item)

    def _fit(self) -> None:
        """Names take what the numbers leave."""
        header = self.horizontalHeader()
        for column in range(self.columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All rows, up to some."""
        rows = min(self.rowCount(), _MOST_ROWS)
        high = sum(self.rowHeight(row) for row in range(rows)) + self.horizontalHeader().height() + 2
        bar = self.horizontalScrollBar()
        return QSize(400, high + (bar.sizeHint().height() if bar.isVisible() else 0))

    minimumSizeHint = sizeHint


def told(estimate: Estimate, write: Callable[[float], str] = figures) -> str:
    """A number and its interval: "12.3 [10.1, 14]"; alone where there is none."""
    if estimate.low is None or estimate.high is None:
        return write(estimate.value)
    return rightwards(f"{write(estimate.value)}  [{write(estimate.low)}, {write(estimate.high)}]")


def share(probability: float) -> str:
    """A probability, in two decimals."""
    return f"{probability:.2f}"
