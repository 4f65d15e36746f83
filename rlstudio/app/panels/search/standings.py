"""Who beats whom: the agents of a run and fixed opponents, as a table of scores."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.spoken import Role
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, as_colour, readable_on
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import si
from rlstudio.core.arrays import Doubles
from rlstudio.core.inside.standings import Standings
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, TrainingView

CHOICES = {
    "tests": (mark("Tests"), mark("Tests"), mark("Games for ratings, in which everybody plays its best")),
    "league": (
        mark("League"),
        mark("League"),
        mark("Games of the training against past selves; older ones count less"),
    ),
}


class StandingsPanel(Panel):
    """A row and a column for each player; in the cells what share of the points the row's player took."""

    id = "standings"
    title = "Who beats whom"
    tip = (
        "Scores of the agent and its past selves against each other: what share of the points the row's "
        "player took from the column's, a draw being half a point. Past selves are named by their age, in "
        "steps before now. Elo is the rating with its standard error; 400 more are odds of ten to one. Empty "
        "cells: they have not met."
    )
    needs_snapshots = False
    needs_standings = True
    training_hz = 1.0
    area: ClassVar[Area] = "right"
    empty_text = "The scores appear here when the first agent has played others."
    natural_size = (360, 220)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: dict[str, Standings] = {}
        self.switch = ModeSwitch(mark("Which games"), self)
        self.switch.changed.connect(lambda _: self._show())
        self.table = ScoreTable()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("Scores"))
        self._scroll.setWidget(self.table)
        self.set_column(self.switch, self._scroll)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training whose agents play each other."""
        return info.training and bool(info.standings)

    def start(self, info: RunInfo) -> None:
        """Forget the games of the previous run."""
        super().start(info)
        self.told = {}
        self.switch.set_choices([(kind, *CHOICES[kind]) for kind in info.standings])
        self.switch.setVisible(len(info.standings) > 1)
        self.table.show_standings(None)

    def show_training(self, view: TrainingView) -> None:
        """Take what is known now; players who have met nobody yet are nothing to show."""
        known: dict[str, Standings] = {one.kind: one for one in view.standings if one.games.any()}
        if known:
            self.told |= known
            self.mark_filled()
            self._show()

    def _show(self) -> None:
        self.table.show_standings(self.told.get(self.switch.mode))

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """For each player the points that it took from those of the columns, by the column's number."""
        told = self.table.standings
        if told is None:
            return {}
        columns = np.arange(1.0, len(told.names) + 1)
        return {
            f"points of {name}": (columns, row) for name, row in zip(called(told), told.points, strict=True)
        }

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.table.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the headings."""
        self.table.set_corner(0 if self.switch.isVisibleTo(self) else pixels)


GAP = 6.0
LEAST_CELL = 8.0
NOW = mark("now")


def called(told: Standings) -> list[str]:
    """The players in English: fixed opponents by name, agents by how many steps ago they were."""
    newest = np.nanmax(told.step) if np.isfinite(told.step).any() else math.nan
    return [
        name or (NOW if step == newest else f"−{si(newest - step)}")
        for name, step in zip(told.names, told.step, strict=True)
    ]


class ScoreTable(Painted):
    """The table itself. Where there is little room Elo is left out, then the numbers in the cells."""

    spoken_role = Role.Table
    spoken_name = "Scores of players against each other"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standings: Standings | None = None

    def changeEvent(self, event: QEvent) -> None:
        """Other names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_standings(self.standings)

    def show_standings(self, standings: Standings | None) -> None:
        """Show these; None: nothing."""
        self.standings = standings
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------------------------ what stands there

    def names(self) -> list[str]:
        """What the players are called, in the person's language."""
        return [] if self.standings is None else [said(name) for name in called(self.standings)]

    def share(self, row: int, column: int) -> float:
        """What share of the points the row's player took from the column's; NaN if they have not met."""
        told = self.standings
        assert told is not None
        games = told.games[row, column]
        return float(told.points[row, column] / games) if games else math.nan

    def rating(self, row: int) -> str:
        """Elo with its error; "–" where it is not known."""
        told = self.standings
        assert told is not None
        if not math.isfinite(told.rating[row]):
            return "–"
        error = f" ±{told.error[row]:.0f}" if told.error[row] else ""
        return f"{told.rating[row]:.0f}{error}".replace("-", "−")

    @property
    def rated(self) -> bool:
        """Whether anybody has a rating."""
        return self.standings is not None and bool(np.isfinite(self.standings.rating).any())

    def in_words(self) -> str:
        """The rows, the newest agent first."""
        names = self.names()
        return joined((self._row_in_words(names, row) for row in reversed(range(len(names)))), "; ")

    def _row_in_words(self, names: list[str], row: int) -> str:
        met = joined(
            (
                tr("{share:.0%} against {name}", share=share, name=names[column])
                for column in range(len(names))
                if not math.isnan(share := self.share(row, column))
            ),
            ", ",
        )
        if not self.rated:
            return tr("{name}: {scores}", name=names[row], scores=met)
        return tr("{name}: Elo {rating}, {scores}", name=names[row], rating=self.rating(row), scores=met)

    # ------------------------------------------------------------------------------ where what stands

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.number_font(self.theme.small))

    @property
    def line(self) -> float:
        """The height of a row."""
        return 1.45 * self._metrics().height()

    def _widest(self, texts: Sequence[str]) -> float:
        return max((self._metrics().horizontalAdvance(text) for text in texts), default=0.0)

    def _left(self) -> tuple[float, float]:
        """Where ratings end and where cells begin; ratings stand only where cells keep room for numbers."""
        names = self._widest(self.names())
        count = max(1, len(self.names()))
        if self.rated:
            wide = names + GAP + self._widest([self.rating(row) for row in range(count)])
            if (self.width() - wide - GAP) / count >= self._widest(["100"]) + 4:
                return wide, wide + GAP
        return names, names + GAP

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell is; rows from the newest agent down, columns from the first opponent on."""
        count = max(1, len(self.names()))
        left = self._left()[1]
        wide = min((self.width() - left) / count, 2.6 * self.line)
        place = count - 1 - row
        return QRectF(left + column * wide, self.line * (1 + place), wide, self.line)

    # ------------------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings, names, ratings and cells."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setFont(theme.number_font(theme.small))
            names = self.names()
            if not names:
                return
            self._paint_headings(painter, names)
            scale = Scale(-1.0, 1.0, theme)
            for row in range(len(names)):
                self._paint_row(painter, names, row, scale)

    def _paint_headings(self, painter: QPainter, names: list[str]) -> None:
        ratings, left = self._left()
        painter.setPen(QColor(self.theme.muted))
        if ratings > self._widest(names):
            box = QRectF(0, 0, ratings, self.line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "Elo")
        free = left
        for column, name in enumerate(names):
            box = self.cell(0, column)
            wide = self._metrics().horizontalAdvance(name)
            start = max(box.left(), box.center().x() - wide / 2)
            if start >= free and start + wide <= self.width() - self._corner:
                painter.drawText(QPointF(start, self.line * 0.72), name)
                free = start + wide + GAP

    def _paint_row(self, painter: QPainter, names: list[str], row: int, scale: Scale) -> None:
        theme = self.theme
        box = self.cell(row, 0)
        painter.setPen(QColor(theme.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, box.top(), self._widest(names) + 1, box.height()), flags, names[row])
        ratings = self._left()[0]
        if ratings > self._widest(names):
            painter.setPen(QColor(theme.muted))
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, box.top(), ratings, box.height()), flags, self.rating(row))
        for column in range(len(names)):
            self._paint_cell(painter, self.cell(row, column), self.share(row, column), scale)

    def _paint_cell(self, painter: QPainter, box: QRectF, share: float, scale: Scale) -> None:
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        if math.isnan(share):
            painter.setPen(QPen(QColor(self.theme.grid), 1))
            painter.drawRect(inner)
            return
        colour = int(scale.colours(np.array([2 * share - 1]))[0])
        painter.fillRect(inner, as_colour(colour))
        text = str(round(100 * share))
        if self._widest(["100"]) + 2 <= box.width():
            painter.setPen(readable_on(colour))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(340, self._height())

    def minimumSizeHint(self) -> QSize:
        """All rows, in narrow columns: what is around it scrolls."""
        names = self.names()
        return QSize(math.ceil(self._widest(names) + GAP + LEAST_CELL * max(1, len(names))), self._height())

    def _height(self) -> int:
        return math.ceil(self.line * (1 + max(3, len(self.names())))) + 2
