"""Labelled bars for the actions, painted by one widget."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.actions.chosen_mark import Mark, draw_mark
from rlstudio.app.panels.actions.decision_in_words import DecisionInWords
from rlstudio.app.panels.actions.slow_range import SlowRange
from rlstudio.app.panels.text import fixed
from rlstudio.core.arrays import Bools, Floats

WIDEST = "−00.00"
"""The longest number that always fits."""
BADGE_GAP = 4
ROOMY_ROW = 20
"""Pixels below the badge, and the height of comfortable rows."""
_ROW, _THICK = 5.4, 2.6
"""The most of a row and of its bar, in pixels for each point of the type."""
_OF_ROW = 0.85
"""The size of letters in a row that is lower than usual ones; their lines are 1.17 times as high."""


class Bars(DecisionInWords):
    """The bars. The static part is kept in a pixmap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self._possible: tuple[str, ...] = ()
        self.mode = "values"
        self.range = SlowRange()
        self._corner = 0
        self._widest = WIDEST
        self._decimals = 2
        self._fixed: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def start(self, names: Sequence[str]) -> None:
        """New actions by their English names, without values."""
        self.names = self._possible = tuple(names)
        self.range = SlowRange()
        self.values = self.probabilities = self.chosen = self.legal = None
        self._widest = WIDEST
        self.restyle()

    def rename(self, names: Sequence[str]) -> None:
        """Show others of the actions; the column of names stays as wide as the longest of all."""
        if tuple(names) != self.names:
            self.names = tuple(names)
            self.restyle()

    def set_mode(self, mode: str) -> None:
        """Show "values", "probabilities" or "both"."""
        self.mode = mode
        self.restyle()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.restyle()

    def set_corner(self, pixels: int) -> None:
        """Keep this much of the heading's right end free."""
        if pixels != self._corner:
            self._corner = pixels
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the columns again."""
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.restyle()

    def restyle(self) -> None:
        """Draw anew what does not move with the values."""
        self._fixed = None
        self.update()

    def show_decision(
        self,
        values: Floats | None,
        probabilities: Floats | None,
        chosen: int | None,
        *,
        explored: bool = False,
        human: bool = False,
        legal: Bools | None = None,
        came_by: int | None = None,
        before: tuple[Floats | None, Floats | None] = (None, None),
    ) -> None:
        """Show q_A and p_A (A,), which of the A actions was taken, and which were legal (None: all).

        came_by: the action before, where none is taken yet. before: q_A and p_A before the last update.
        """
        self.came_by, self.before = came_by, before
        self.values, self.probabilities, self.legal = values, probabilities, legal
        self.chosen, self.explored, self.human = chosen, explored, human
        if values is not None:
            shown = values if before[0] is None else np.stack([values, before[0]])
            self.range.include(shown if legal is None else shown[..., legal])
            self._make_room()
        if probabilities is not None:
            self._distinguish(probabilities)
        self.update()

    def _distinguish(self, probabilities: Floats) -> None:
        """Show a third decimal while two different probabilities would look the same."""
        gaps = np.diff(np.sort(np.asarray(probabilities, np.float64)))
        near = bool(((gaps > 5e-4) & (gaps < 0.01)).any())
        wanted = 3 if near or (self._decimals == 3 and bool((gaps < 0.02).any())) else 2
        if wanted != self._decimals:
            self._decimals = wanted
            self.restyle()

    def _make_room(self) -> None:
        # The column of numbers grows with longer numbers and never shrinks, so that it does not jump.
        low, high = self.range.limits()
        for text in (fixed(end, self.range.decimals) for end in (low, high)):
            if len(text) > len(self._widest):
                self._widest = text
                self.restyle()

    # ------------------------------------------------------------------ geometry

    def _measure(self) -> None:
        theme = self.theme
        rows = max(1, len(self.names))
        heading = QFontMetricsF(theme.font(theme.small))
        self._footer_high = heading.height() + 2
        self._top = self._heading_height(rows)
        room = self.height() - self._top
        font = theme.number_font()
        pixels = QFontMetricsF(font).height()
        # The mark says which action was taken as well: the footer makes no row lower than its letters.
        with_footer = room - self._footer_high >= rows * max(15.0, pixels)
        self._has_footer = with_footer
        room -= self._footer_high if with_footer else 0
        self._row = max(4.0, min(room / rows, theme.body * _ROW))
        if pixels > self._row - 1:
            font.setPixelSize(max(7, int((self._row - 1) * _OF_ROW)))
        self._font = font
        metrics = QFontMetricsF(font)
        self._gutter = metrics.height() * 0.9
        longest = max((metrics.horizontalAdvance(said(name)) for name in self._possible), default=0.0)
        self._label = min(longest, self.width() * (0.28 if self.mode == "both" else 0.44))
        left = self._gutter + self._label + 6
        kinds = ("values", "probabilities") if self.mode == "both" else (self.mode,)
        width = (self.width() - left - (10 if len(kinds) == 2 else 0)) / len(kinds)
        number = (
            metrics.horizontalAdvance(self._widest if "values" in kinds else "0.000"[: 2 + self._decimals])
            + 5
        )
        self._columns = {
            kind: (left + place * (width + 10), max(4.0, width - number), number)
            for place, kind in enumerate(kinds)
        }

    def cramped(self, height: float) -> bool:
        """Whether the heading and the badge beside it would leave rows lower than their letters."""
        if self.mode == "both":
            return False  # only the headings distinguish the columns
        badge = self.fontMetrics().height() + 6 + BADGE_GAP
        return (height - badge) / max(1, len(self.names)) < QFontMetricsF(self.theme.number_font()).height()

    def _heading_height(self, rows: int) -> float:
        """Pixels above the first bar, which begins below the badge; in low panels only with a badge."""
        low = QFontMetricsF(self.theme.font(self.theme.small)).height() + 3
        if self.cramped(self.height()):
            return 0.0
        high = max(low, self.fontMetrics().height() + 6 + BADGE_GAP)
        roomy = (self.height() - high) / rows >= ROOMY_ROW
        return high if self._corner or roomy else low

    def bar_rect(self, action: int, kind: str = "") -> QRectF:
        """Where the bar of this action is drawn now; empty if its value is not known, or it is illegal."""
        if self._fixed is None:
            self._lay_out()
        kind = kind or next(iter(self._columns))
        numbers = self.values if kind == "values" else self.probabilities
        if numbers is None or action in self.illegal or not math.isfinite(numbers[action]):
            return QRectF()
        left, width, low, high = self._axis(kind)
        # From zero where there are gains and losses, else from the left: the longer, the better.
        base = left + width * (0 - low) / (high - low) if low < 0 < high else left
        end = self._end(float(numbers[action]), kind)
        thick = min(self._row * 0.62, self.theme.body * _THICK)
        top = self._top + action * self._row + (self._row - thick) / 2
        return QRectF(min(base, end), top, max(1.5, abs(end - base)), thick)

    def _axis(self, kind: str) -> tuple[float, float, float, float]:
        """Left end and width in pixels, lowest and highest value of a column's bars."""
        low, high = self.range.limits() if kind == "values" else (0.0, 1.0)
        left, width, _ = self._columns[kind]
        return left, width, low, high

    def _end(self, value: float, kind: str) -> float:
        left, width, low, high = self._axis(kind)
        return left + width * min(1.0, max(0.0, (value - low) / (high - low)))

    def before_mark(self, action: int, kind: str) -> QRectF:
        """Where the value before the last update is marked; empty if it is not known."""
        numbers, bar = self.before[kind != "values"], self.bar_rect(action, kind)
        if numbers is None or bar.isNull() or not math.isfinite(numbers[action]):
            return QRectF()
        return QRectF(self._end(float(numbers[action]), kind) - 1, bar.top() - 2, 2, bar.height() + 4)

    # ------------------------------------------------------------------ painting

    def _lay_out(self) -> None:
        self._measure()
        theme = self.theme
        ratio = self.devicePixelRatioF()
        self._fixed = QPixmap(self.size() * ratio)
        self._fixed.setDevicePixelRatio(ratio)
        self._fixed.fill(QColor(theme.surface))
        with QPainter(self._fixed) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setFont(theme.font(theme.small))
            painter.setPen(QColor(theme.muted))
            for kind, (left, width, number) in self._columns.items():
                title, letter = (tr("Q-value"), "Q") if kind == "values" else (tr("probability"), "π")
                heading = QRectF(
                    left, 0, min(width + number, self.width() - self._corner - left), self._top - 2
                )
                if painter.fontMetrics().horizontalAdvance(title) > heading.width():
                    title = letter
                if self._top:
                    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                    painter.drawText(heading, flags, title)
                track = QColor(theme.grid)
                thick = min(self._row * 0.62, theme.body * _THICK)
                for row in range(len(self.names)):
                    top = self._top + row * self._row + (self._row - thick) / 2
                    painter.fillRect(QRectF(left, top, width, thick), track)
            painter.setFont(self._font)
            metrics = QFontMetricsF(self._font)
            for row in range(len(self.names)):
                self._draw_label(painter, metrics, row, QColor(theme.text))

    def _strike_out(self, painter: QPainter) -> None:
        """Cross out the names of illegal actions, and say so in place of their numbers."""
        font = QFont(self._font)
        font.setStrikeOut(True)
        grey = QColor(self.theme.muted)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row in self.illegal:
            top = self._top + row * self._row
            painter.fillRect(QRectF(0, top, self.width(), self._row), QColor(self.theme.surface))
            painter.setFont(font)
            self._draw_label(painter, QFontMetricsF(font), row, grey)
            painter.setFont(self._font)
            for left, width, number in self._columns.values():
                painter.drawText(QRectF(left, top, width + number, self._row), flags, tr("illegal"))

    def _draw_label(self, painter: QPainter, metrics: QFontMetricsF, row: int, colour: QColor) -> None:
        text = metrics.elidedText(said(self.names[row]), Qt.TextElideMode.ElideRight, self._label + 1)
        spot = QRectF(self._gutter, self._top + row * self._row, self._label + 2, self._row)
        painter.setPen(colour)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the static part from a pixmap, then bars, numbers and the mark."""
        if self._fixed is None:
            self._lay_out()
        with QPainter(self) as painter:
            assert self._fixed is not None
            painter.setLayoutDirection(self.layoutDirection())
            painter.drawPixmap(0, 0, self._fixed)
            self._strike_out(painter)
            theme, accent = self.theme, QColor(self.theme.accent)
            for kind in self._columns:
                self._paint_column(painter, kind, accent)
            if self.chosen is not None and 0 <= self.chosen < len(self.names):
                painter.setFont(self._font)
                metrics = QFontMetricsF(self._font)
                self._draw_label(painter, metrics, self.chosen, accent)
                self._draw_mark(painter, accent)
            if self._has_footer:
                painter.setFont(theme.font(theme.small))
                painter.setPen(accent if self.human else QColor(theme.muted))
                spot = QRectF(0, self.height() - self._footer_high, self.width(), self._footer_high)
                text = painter.fontMetrics().elidedText(
                    self.description, Qt.TextElideMode.ElideRight, int(spot.width())
                )
                painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_column(self, painter: QPainter, kind: str, accent: QColor) -> None:
        numbers = self.values if kind == "values" else self.probabilities
        if numbers is None:
            return
        theme = self.theme
        plain = theme.series_colour(0 if kind == "values" else 1)
        low, high = self.range.limits() if kind == "values" else (0.0, 1.0)
        decimals = self.range.decimals if kind == "values" else self._decimals
        left, width, number = self._columns[kind]
        painter.setFont(self._font)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        text_colour = QColor(theme.text)
        painter.setPen(text_colour)
        shown = range(min(len(self.names), len(numbers)))
        for row in (row for row in shown if row not in self.illegal):
            painter.fillRect(self.bar_rect(row, kind), accent if row == self.chosen else plain)
            painter.fillRect(self.before_mark(row, kind), text_colour)
            spot = QRectF(left + width, self._top + row * self._row, number, self._row)
            painter.drawText(spot, flags, fixed(float(numbers[row]), decimals))
        if low < 0 <= high:
            zero = left + width * (0 - low) / (high - low)
            painter.fillRect(
                QRectF(zero - 0.5, self._top, 1, self._row * len(self.names)), QColor(theme.muted)
            )
        elif kind == "values" and low != 0:
            # The axis does not begin at zero: show the bars cut at the left.
            painter.fillRect(QRectF(left + 3, self._top, 2, self._row * len(self.names)), theme.surface)

    def _draw_mark(self, painter: QPainter, colour: QColor) -> None:
        assert self.chosen is not None
        side = min(self._gutter * 0.72, self._row * 0.8)
        middle = self._top + (self.chosen + 0.5) * self._row
        box = QRectF(self._gutter * 0.1, middle - side / 2, side, side)
        kind: Mark = "person" if self.human else "die" if self.explored else "triangle"
        draw_mark(painter, box, kind, colour, QColor(self.theme.surface))

    def sizeHint(self) -> QSize:
        """Comfortable rows."""
        return QSize(300, 60 + (18 if self._possible != self.names else 26) * max(2, len(self.names)))

    def minimumSizeHint(self) -> QSize:
        """Rows of the smallest readable height."""
        rows = len(self.names) if self._possible == self.names else 8  # of many as many as there is room for
        return QSize(120, 16 + 12 * max(2, rows))

    def font_in_use(self) -> QFont:
        """The font of labels and numbers at this size."""
        if self._fixed is None:
            self._lay_out()
        return self._font
