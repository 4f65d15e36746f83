"""Predicted values against what really followed: is V honest?"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.fitting.room import in_lines
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import nice_step, short, spread_ticks
from rlstudio.core.arrays import Bools, Doubles, Floats
from rlstudio.core.words import mark
from rlstudio.engine.timeline import KNOWN, Honesty
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

PERIOD_S = 1.0
"""Seconds between two questions."""
GROUPS = 12
"""Groups of moments by their prediction, whose means are drawn."""
FEWEST = 10
"""Moments of a group at least."""
DOTS = 1500
"""Moments that are drawn at most, spread evenly."""
ACROSS = (mark("predicted (up: what came of it)"), mark("predicted (up: came)"), mark("predicted"))
"""What the axes are, for less and less room."""
MOST_WORDS = 0.3
"""Share of the height that words may take before the second sentence is left out."""


class HonestyPanel(Panel):
    """What was predicted at recorded moments against what came of it; on a line both are equal."""

    id = "honesty"
    title = "Is V honest?"
    tip = (
        "Each dot is a moment: across, the value that was predicted; up, the discounted return that really "
        "followed. On the line predictions are true; below it too much was expected. Rings are means of "
        "moments of similar prediction. Where the policy changed meanwhile, moments of the earlier half of "
        "that training are grey. What follows where an episode was cut off or still goes on is not known: "
        "moments are left out where it would count for more than 1%, by discount^(steps to there). After ± "
        "stands the standard error of the mean, over episodes. Where values are not of the rewards that are "
        "seen (normalised ones, the entropy of SAC, lost lives), nothing is compared, and it says why."
    )
    rate_hz = 2.0
    area: ClassVar[Area] = "right"
    shown_at_first = False
    empty_text = "Dots appear here once an episode has ended."
    natural_size = (320, 300)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scatter = Scatter()
        self.set_column(self.scatter)
        self._due = 0.0

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs values, or Q-values whose highest is the value."""
        return bool({"value", "action_values"} & set(info.shows)) and not info.sweeps

    def start(self, info: RunInfo) -> None:
        """Forget the moments of the previous run."""
        super().start(info)
        self._due = 0.0
        self.scatter.show_pairs(None)

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Ask once a second."""
        due = now >= self._due
        if due:
            self._due = now + PERIOD_S
        return SnapshotRequest(frame=False, honesty=due)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what the recording says."""
        found = snapshot.honesty
        if found is None:
            return
        if found.reason:
            self.filled = False
            self.set_state(self.state, found.reason)
        elif len(found.predicted):
            self.scatter.show_pairs(found)
            self.message = ""
            self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.scatter.set_theme(theme)


class Scatter(Spoken, QWidget):
    """Dots, means of groups, and the line of equality; a sentence above says what they add up to."""

    spoken_name = "Predicted values and what came of them"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.pairs: Honesty | None = None
        self._lines: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def show_pairs(self, pairs: Honesty | None) -> None:
        """Show these moments; None: nothing."""
        self.pairs = pairs
        self._settle()

    def in_words(self) -> str:
        """Both sentences."""
        return ": ".join(words for words in self.words() if words)

    def _settle(self) -> None:
        """Break the words into lines, each with the name of its colour."""
        theme = self.theme
        metrics = QFontMetricsF(theme.font(theme.small))
        first, second = (
            [(line, colour) for line in in_lines(words, metrics, self.width() - 12)]
            for words, colour in zip(self.words(), ("text", "muted"), strict=True)
        )
        high = metrics.height() * len(first + second)
        self._lines = first + second if high <= MOST_WORDS * self.height() else first
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Other lines in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._settle()

    def words(self) -> tuple[str, str]:
        """What is predicted too much or too little on average, and of how many moments that is said."""
        pairs = self.pairs
        if pairs is None or not len(pairs.predicted):
            return "", ""
        error, spread = bias(pairs)
        moments = plural(len(pairs.predicted), "{n:,} moment", "{n:,} moments")
        about = [
            plural(
                len(np.unique(pairs.episode)),
                "{moments} of {n:,} episode",
                "{moments} of {n:,} episodes",
                moments=moments,
            ),
            policy_words(pairs),
        ]
        whole = ", ".join(part for part in about if part)
        if pairs.unknown:
            left_out = tr(
                "{moments:,} left out: what follows a cut is not known and counts for more than {share:.0%} "
                "there",
                moments=pairs.unknown,
                share=KNOWN,
            )
            whole = f"{whole}; {left_out}"
        sure = f" ± {short(spread)}" if np.isfinite(spread) else ""
        if np.isfinite(spread) and abs(error) <= 2 * spread:
            return tr("honest on average: off by {error}", error=f"{short(error)}{sure}"), whole
        size = f"{short(abs(error))}{sure}"
        if error > 0:
            return tr("too much by {error} on average", error=size), whole
        return tr("too little by {error} on average", error=size), whole

    def spans(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The ends of the axes, round numbers around all that is drawn: of predictions, of what came.

        Where they do not meet, both axes take all of it in, so that the line of equality is in view.
        """
        assert self.pairs is not None
        predicted, came = self.pairs.predicted, self.pairs.came
        across, up = _rounded(predicted), _rounded(came)
        if max(across[0], up[0]) < min(across[1], up[1]):
            return across, up
        both = _rounded(np.concatenate([predicted, came]))
        return both, both

    def plot_rect(self) -> QRectF:
        """The rectangle of the dots."""
        line = QFontMetricsF(self.theme.font(self.theme.small)).height()
        left, top, foot = 3.2 * line, (len(self._lines) + 0.6) * line, 2.4 * line
        if max(map(abs, self.spans()[1])) < 0.01:
            left = 4.4 * line  # for numbers with exponents
        return QRectF(left, top, max(1.0, self.width() - left - 8), max(1.0, self.height() - top - foot))

    def place(self, predicted: float, came: float) -> QPointF:
        """The pixel of a pair."""
        box, (across, up) = self.plot_rect(), self.spans()
        return QPointF(
            box.left() + (predicted - across[0]) / (across[1] - across[0]) * box.width(),
            box.bottom() - (came - up[0]) / (up[1] - up[0]) * box.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            if self.pairs is None or not len(self.pairs.predicted):
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_words(painter)
            self._paint_axes(painter)
            across, up = self.spans()
            low, high = max(across[0], up[0]), min(across[1], up[1])
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(self.place(low, low), self.place(high, high))
            painter.setPen(Qt.PenStyle.NoPen)
            step = max(1, len(self.pairs.predicted) // DOTS)
            old = earlier(self.pairs)[::step]
            for dots, colour in ((old, theme.colour("edge")), (~old, theme.series_colour(0))):
                colour.setAlpha(110)
                painter.setBrush(colour)
                found = zip(self.pairs.predicted[::step][dots], self.pairs.came[::step][dots], strict=True)
                for x, y in found:
                    at = self.place(float(x), float(y))
                    if dots is old:
                        painter.drawRect(QRectF(at.x() - 1.6, at.y() - 1.6, 3.2, 3.2))
                    else:
                        painter.drawEllipse(at, 1.8, 1.8)
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.accent), 2))
            for x, y in grouped_means(self.pairs):
                painter.drawEllipse(self.place(float(x), float(y)), 4.0, 4.0)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(self.theme.small))
        metrics = painter.fontMetrics()
        for place, (text, colour) in enumerate(self._lines):
            painter.setPen(self.theme.colour(colour))
            painter.drawText(QPointF(6, metrics.ascent() + place * metrics.height()), text)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, box = self.theme, self.plot_rect()
        across, up = self.spans()
        painter.setFont(theme.number_font(theme.small))
        metrics = painter.fontMetrics()
        line, wide = metrics.height(), 7.0 * metrics.averageCharWidth()
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        for tick in _ticks(up, box.height(), 1.8 * line):
            y = self.place(across[0], tick).y()
            painter.setPen(QColor(theme.grid))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, y - line / 2, box.left() - 6, line), middle, short(tick))
        for tick in _ticks(across, box.width(), wide):
            text = short(tick)
            half = metrics.horizontalAdvance(text) / 2
            x = min(self.place(tick, up[0]).x(), self.width() - half - 2)
            painter.drawText(QPointF(x - half, box.bottom() + 2 + metrics.ascent()), text)
        foot = QRectF(box.left(), self.height() - metrics.height() - 1, box.width(), metrics.height())
        across_said = [said(words) for words in ACROSS]
        fitting = (words for words in across_said if metrics.horizontalAdvance(words) <= box.width())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), next(fitting, across_said[-1]))

    def sizeHint(self) -> QSize:
        """A square with words."""
        return QSize(300, 280)

    def minimumSizeHint(self) -> QSize:
        """A small square."""
        return QSize(120, 110)


def earlier(pairs: Honesty) -> Bools:
    """Which moments (n,) were decided by an earlier policy: in the first half of the training they span."""
    if pairs.policy is None or not len(pairs.policy):
        return np.zeros(len(pairs.predicted), np.bool_)
    first, last = int(pairs.policy.min()), int(pairs.policy.max())
    return (pairs.policy < (first + last) / 2) & (first < last)


def policy_words(pairs: Honesty) -> str:
    """Of how many policies the moments are, where it is more than one: they expect different things."""
    if pairs.policy is None or len(found := np.unique(pairs.policy)) < 2:
        return ""
    return tr(
        "by {policies:,} policies of steps {first:,} to {last:,} (the earlier half grey squares)",
        policies=len(found),
        first=int(found[0]),
        last=int(found[-1]),
    )


def _rounded(numbers: Floats) -> tuple[float, float]:
    low, high = float(numbers.min()), float(numbers.max())
    # What is not known of a return may differ by so much: it must not fill the picture.
    spread = max(high - low, 10 * KNOWN * max(abs(low), abs(high)), 1e-6)
    step = nice_step(spread / 8)
    return float(np.floor(low / step) * step), float((np.floor(high / step) + 1) * step)


def _ticks(ends: tuple[float, float], size: float, distance: float) -> list[float]:
    found = spread_ticks(*ends, size, distance)
    return found[0][1] if found else []


def bias(pairs: Honesty) -> tuple[float, float]:
    """The mean of predicted minus realised, and its standard error over episodes (NaN for fewer than two).

    Moments of one episode share what came of it, so an episode counts as one.
    """
    error = pairs.predicted.astype(np.float64) - pairs.came
    _, which = np.unique(pairs.episode, return_inverse=True)
    means = np.bincount(which, error) / np.bincount(which)
    if len(means) < 2:
        return float(error.mean()), float("nan")
    return float(means.mean()), float(means.std(ddof=1) / np.sqrt(len(means)))


def grouped_means(pairs: Honesty) -> Doubles:
    """Means (g, 2) of predicted and realised, of groups of equally many moments by their prediction."""
    order = np.argsort(pairs.predicted, kind="stable")
    groups = np.array_split(order, max(1, min(GROUPS, len(order) // FEWEST)))
    return np.array([(pairs.predicted[g].mean(), pairs.came[g].mean()) for g in groups], np.float64)
