"""What each worker process of an asynchronous algorithm does: a row for each, and a line of its returns."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.spoken import Role
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.app.panels.text import figures_after_point, fixed, grouped, short, si
from rlstudio.core.arrays import Doubles
from rlstudio.core.words import mark
from rlstudio.engine.snapshot import Evidence
from rlstudio.engine.worker.messages import RunInfo, TrainingView

NAMES = (
    "worker_steps", "worker_updates", "worker_behind", "worker_episodes", "worker_returns", "worker_clock",
)  # fmt: skip
WINDOW_SECONDS = 2.0
"""Rates are those of so many seconds, so that they can be read."""
MEAN_OF = 10


@dataclass
class Row:
    """What one worker has done. NaN: nothing yet. ``returns`` (n,): of its last episodes, oldest first.

    ``rate``: steps per second. ``behind``: updates of others between taking the parameters and correcting
    them, mean of its last updates.
    """

    worker: int
    episodes: int = 0
    steps: int = 0
    updates: int = 0
    rate: float = math.nan
    behind: float = math.nan
    returns: Doubles = field(default_factory=lambda: np.zeros(0))

    @property
    def last(self) -> float:
        """The newest return."""
        return float(self.returns[-1]) if len(self.returns) else math.nan

    @property
    def mean(self) -> float:
        """The mean of the last ten returns."""
        return float(self.returns[-MEAN_OF:].mean()) if len(self.returns) else math.nan


class Workers(Panel):
    """A row for each worker process."""

    id = "workers"
    title = "Workers"
    tip = (
        "What each worker does, in a process and a world of its own; number 0 is the one whose steps are "
        "watched. Return: of its last episode, and the mean of its last 10. Behind: how many updates the "
        "others made between its taking the parameters and correcting them (0: as if it were alone). Steps "
        "per second and behind are means of two seconds; counts begin when this training was begun or "
        "continued. The line is its last 50 returns, all lines on one scale."
    )
    needs_snapshots = False
    needs_evidence = NAMES
    training_hz = 4.0
    area: ClassVar[Area] = "right"
    priority: ClassVar[int] = 1
    empty_text = "The workers appear here with their first update."
    natural_size = (360, 150)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._marks: deque[Evidence] = deque()
        self.table = Table()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.table)
        self.set_column(self._scroll)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that tells what its workers do."""
        return info.training and set(NAMES) <= set(info.evidence)

    def start(self, info: RunInfo) -> None:
        """Forget the workers of the previous run."""
        super().start(info)
        self.rows = []
        self._marks.clear()
        asked = info.config.get("workers")
        self.table.expected = asked if isinstance(asked, int) else 2
        self.table.show_rows(self.rows)

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Time that stands still is no time of work."""
        if state != "running":
            self._marks.clear()
        super().set_state(state, message)

    def show_training(self, view: TrainingView) -> None:
        """Take in the counts of the newest update."""
        newest = next((told for told in reversed(view.evidence) if told.keys() >= set(NAMES)), None)
        if newest is None:
            return
        self._mark(newest)
        self.rows = self._read(newest)
        self.table.show_rows(self.rows)
        self.mark_filled()

    def _mark(self, newest: Evidence) -> None:
        """Remember these counts, and those before them back to the beginning of the window."""
        marks = self._marks
        if marks and not _follows(marks[-1], newest):
            marks.clear()  # a new team of workers
            self.rows = []
        marks.append(newest)
        while len(marks) > 2 and _seconds(marks[1], newest) >= WINDOW_SECONDS:
            marks.popleft()

    def _read(self, newest: Evidence) -> list[Row]:
        first, rows = self._marks[0], []
        seconds = _seconds(first, newest)
        workers = len(newest["worker_steps"])
        returns = newest["worker_returns"].reshape(workers, -1)
        for worker in range(workers):
            steps, updates, behind, episodes = (int(newest[name][worker]) for name in NAMES[:4])
            known = min(episodes, returns.shape[1])
            row = Row(worker, episodes, steps, updates, returns=returns[worker, returns.shape[1] - known :])
            if len(self.rows) == workers:
                row.rate, row.behind = self.rows[worker].rate, self.rows[worker].behind
            if seconds > 0:
                row.rate = (steps - first["worker_steps"][worker]) / seconds
            more = updates - first["worker_updates"][worker]
            if more > 0:
                row.behind = (behind - first["worker_behind"][worker]) / more
            elif updates and math.isnan(row.behind):
                row.behind = behind / updates
            rows.append(row)
        return rows

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """The last returns of every worker by the number of the episode."""
        return {
            f"return of worker {row.worker}": (
                np.arange(row.episodes - len(row.returns) + 1.0, row.episodes + 1.0),
                row.returns,
            )
            for row in self.rows
            if len(row.returns)
        }

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.table.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the headings."""
        self.table.set_corner(pixels)


def _seconds(first: Evidence, last: Evidence) -> float:
    return float(last["worker_clock"][0] - first["worker_clock"][0])


def _follows(before: Evidence, after: Evidence) -> bool:
    """Whether these counts go on from those: as many workers, none of whom has taken back a step."""
    old, new = before["worker_steps"], after["worker_steps"]
    return len(old) == len(new) and bool((new >= old).all())


COLUMNS: tuple[tuple[str, Callable[[Row], str]], ...] = (
    ("#", lambda row: str(row.worker)),
    (mark("return"), lambda row: short(row.last) if len(row.returns) else "–"),
    (mark("mean"), lambda row: fixed(row.mean, figures_after_point(row.mean))),
    (mark("steps/s"), lambda row: "–" if math.isnan(row.rate) else short(float(round(row.rate)))),
    (mark("behind"), lambda row: "–" if math.isnan(row.behind) else f"{row.behind:.1f}"),
    (mark("episodes"), lambda row: grouped(row.episodes)),
    (mark("updates"), lambda row: si(row.updates)),
    (mark("steps"), lambda row: si(row.steps)),
)
"""Heading and text of every column; where there is little room the last ones are left out."""
ALWAYS = 2
"""The line of returns gives way to the columns up to this one."""
GAP = 12.0
LEAST_LINE = 44.0
"""Least pixels for the line of returns."""


class Table(Painted):
    """The headings, and a row with a thin line for each worker."""

    spoken_role = Role.List
    spoken_name = "Workers"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.expected = 2
        """How many rows there will be."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        changed, self.rows = len(rows) != len(self.rows), rows
        if changed:
            self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """A row for each worker."""
        return "; ".join(self._words(row) for row in self.rows)

    @staticmethod
    def _words(row: Row) -> str:
        parts = [f"{tr(title)} {text(row)}" for title, text in COLUMNS[1:]]
        return tr("worker {number}: {counts}", number=row.worker, counts=", ".join(parts))

    # ------------------------------------------------------------------------------ where what stands

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.number_font(self.theme.small))

    @property
    def _line(self) -> float:
        return 1.35 * self._metrics().height()

    def columns(self) -> list[tuple[int, float]]:
        """(column, its right end) of those that there is room for beside the lines of returns."""
        metrics, right, found = self._metrics(), 0.0, []
        for place, (title, text) in enumerate(COLUMNS):
            texts = [tr(title), *(text(row) for row in self.rows)] + ["0000"] * (place > 0)
            widest = max(texts, key=metrics.horizontalAdvance)
            right += metrics.horizontalAdvance(widest) + (GAP if place else 0.0)
            line = GAP + LEAST_LINE if place > ALWAYS else 0.0
            if place and right + line > self.width():
                break
            found.append((place, right))
        return found

    def line_rect(self, place: int) -> QRectF:
        """The rectangle of the line of returns in this row; empty if there is no room."""
        left = self.columns()[-1][1] + GAP
        top = self._line * (1 + place)
        width = self.width() - left - 2.0
        if width < LEAST_LINE / 2:
            return QRectF()
        return QRectF(left, top + 2.0, width, self._line - 4.0)

    def scale(self) -> tuple[float, float]:
        """The lowest and highest return of all lines."""
        every = [row.returns for row in self.rows if len(row.returns)]
        if not every:
            return 0.0, 1.0
        low, high = min(float(r.min()) for r in every), max(float(r.max()) for r in every)
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    # ------------------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings, numbers and lines."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setFont(theme.number_font(theme.small))
            columns, line = self.columns(), self._line
            painter.setPen(QColor(theme.muted))
            for place, right in columns:
                self._write(painter, tr(COLUMNS[place][0]), right, 0.0)
            box, heading = self.line_rect(-1), tr("returns")
            if box.width() - self._corner > self._metrics().horizontalAdvance(heading):
                painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), heading)
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(0, line), QPointF(self.width(), line))
            low, high = self.scale()
            for number, row in enumerate(self.rows):
                painter.setPen(QColor(theme.text))
                for place, right in columns:
                    self._write(painter, COLUMNS[place][1](row), right, line * (1 + number))
                self._draw_line(painter, row, self.line_rect(number), low, high)

    def _write(self, painter: QPainter, text: str, right: float, top: float) -> None:
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(right - 400.0, top, 400.0, self._line), flags, text)

    def _draw_line(self, painter: QPainter, row: Row, box: QRectF, low: float, high: float) -> None:
        if box.isEmpty() or not len(row.returns):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.series_colour(row.worker), 1.2))
        share = (row.returns - low) / (high - low)
        x = box.left() + (np.arange(len(share)) + 0.5) * box.width() / max(len(share), 10)
        points = [QPointF(a, box.bottom() - b * box.height()) for a, b in zip(x, share, strict=True)]
        if len(points) == 1:
            painter.drawEllipse(points[0], 1.0, 1.0)
        painter.drawPolyline(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(340, self._height(max(self.expected, len(self.rows))))

    def _height(self, rows: int) -> int:
        return math.ceil(self._line * (1 + rows)) + 2

    def minimumSizeHint(self) -> QSize:
        """All rows, in few columns: what is around it scrolls."""
        return QSize(120, self._height(len(self.rows)))
