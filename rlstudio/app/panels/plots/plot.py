"""Curves over time, with axes, a legend and lines across. Imports pyqtgraph, so import this module late."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, colour_plots, current, dress
from rlstudio.app.panels.panel import ReferenceLine
from rlstudio.app.panels.plots.axes import NumberAxis, StepAxis
from rlstudio.app.panels.plots.canvas import Canvas
from rlstudio.app.panels.plots.changes import Changes
from rlstudio.app.panels.plots.legend import Kind, Legend
from rlstudio.app.panels.plots.plot_line import Line
from rlstudio.app.panels.plots.plot_ranges import PlotRanges
from rlstudio.app.panels.plots.references import References, widened
from rlstudio.app.panels.plots.shapes import Shape
from rlstudio.app.panels.text import short
from rlstudio.core.words import mark

colour_plots()

RANGE_SECONDS = 0.3
"""Maximum rate of range updates, because these redraw axes and grid."""


_LINES = 5
"""Lines of text that a plot has at least; of what it is higher, its legend may have a half."""


class Plot(Spoken, QWidget):
    """A title with the unit, a legend whose entries switch curves on and off, and the curves.

    It follows the newest data until the person zooms (wheel) or pans (drag); a double click resumes.
    ``clicked`` (x): a person clicked there, in units of the x axis. Titles, units, labels and tips are given
    in English; in every language x goes from left to right.
    """

    spoken_role = Role.Chart
    spoken_name = "Curves"

    clicked = Signal(float)

    def __init__(
        self,
        title: str,
        *,
        unit: str = "",
        x_title: str = mark("environment steps"),
        log: bool = False,
        zoomable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.x_title = x_title
        self.log = log
        self.following = True
        self.level: float | None = None
        self.lines: dict[str, Line] = {}
        self.ranges = PlotRanges()
        self._looked_at = 0.0
        self._owed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        self.legend = Legend(title, unit, self)
        self.legend.toggled.connect(self._toggle)
        column.addWidget(self.legend)
        self._bottom = StepAxis("bottom")
        self._left = NumberAxis("left")
        self._left.log = log
        self.canvas = Canvas(zoomable, {"bottom": self._bottom, "left": self._left})
        self.canvas.setFrameShape(QFrame.Shape.NoFrame)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.plot = self.canvas.getPlotItem()
        for part in (self, self.legend, self.canvas):
            keep_left_to_right(part)
        self.plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=zoomable, y=False)
        self.plot.disableAutoRange()
        self.plot.showGrid(x=False, y=True, alpha=0.25)
        for side in ("top", "right"):  # unseen, and yet laid out anew with every range
            self.plot.getAxis(side).enableAutoSIPrefix(False)
        for axis in (self._bottom, self._left):
            axis.enableAutoSIPrefix(False)
            # Kept as a picture: what crosses it in the same view, e.g. a curve beside it, draws no text anew.
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.plot.getViewBox().sigRangeChangedManually.connect(self._unfollow)
        self.canvas.doubled.connect(self.follow)
        self.canvas.clicked.connect(self._tell_click)
        column.addWidget(self.canvas, 1)
        self._level = pg.InfiniteLine(angle=0, movable=False)
        self.references = References(
            self.canvas, lambda y: self.to_pixel(0.0, self._on_axis(y)).y(), self.area
        )
        self.plot.getViewBox().sigRangeChanged.connect(lambda *_: self.references.update())
        self.changes = Changes(self.plot, self.theme)
        self.waiting = QLabel(tr("nothing yet"), self.canvas)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.waiting.hide()
        self._be_named()

    def _be_named(self) -> None:
        for part in (self, self.canvas):
            part.setAccessibleName(next(iter(self.legend.titles), ""))

    def in_words(self) -> str:
        """The newest number of every curve that is shown, and between which numbers it has been."""
        told = []
        for key, line in self.lines.items():
            if line.shown and line.known and line.kind != "faint":
                y = line.points(*self.ranges.x, self.width(), log=False)[1]
                y = y[np.isfinite(y)]
                entry = self.legend.entries.get(key)
                if not len(y):
                    continue
                now, low, high = short(y[-1]), short(y.min()), short(y.max())
                numbers = tr("{now} now, {low} to {high} so far", now=now, low=low, high=high)
                told.append(numbers if entry is None else f"{entry.text()}: {numbers}")
        return "; ".join(told) or tr("nothing yet")

    # ------------------------------------------------------------------ what is shown

    def add(
        self, key: str, label: str, kind: Kind, colour: int, tip: str = "", *, listed: bool = True
    ) -> Line:
        """A curve: "faint", "strong" or "line", or "diamonds" or "squares". Colours by the theme's index."""
        line = self.lines[key] = Line(kind, colour)
        self.plot.addItem(line.item, ignoreBounds=True)
        if listed:
            self.legend.add(key, label, kind, tip)
        self.legend.set_colour(key, line.set_theme(self.theme))
        return line

    def mark_end(self, key: str, shape: Shape) -> None:
        """Mark the end of a curve, and its entry in the legend, by a shape."""
        self.plot.addItem(self.lines[key].mark_end(shape), ignoreBounds=True)
        self.lines[key].set_theme(self.theme)
        self.legend.set_shape(key, shape)

    def set_level(self, value: float | None, label: str = "", tip: str = "") -> None:
        """Show a dashed horizontal line; None removes it.

        As references, it is out of the range while it would flatten the curves: the legend names it.
        """
        if self.level is not None:
            self.plot.removeItem(self._level)
            self.legend.remove("level")
        self.level = value
        if value is not None:
            self._level.setValue(self._on_axis(value))
            self._level.setVisible(True)
            self.plot.addItem(self._level, ignoreBounds=True)
            self.legend.add("level", label, "dashes", tip)
            self.legend.set_colour("level", self.theme.colour("muted"))

    def show_references(self, lines: Sequence[ReferenceLine]) -> None:
        """Show labelled dashed horizontal lines, with one entry in the legend."""
        listed = "references" in self.legend.entries
        if lines and not listed:
            tip = mark(
                "Mean returns of others; no policy gets more than the optimal one within the time limit"
            )
            self.legend.add("references", mark("reference"), "dashes", tip, first=True)
            self.legend.set_colour("references", self.theme.colour("muted"))
        elif listed and not lines:
            self.legend.remove("references")
        if self.references.show_lines(lines):
            self._looked_at = 0.0
            self.refresh()

    def list_line(self, key: str, label: str, tip: str = "") -> None:
        """Give a curve an entry in the legend, if it has none."""
        if key not in self.legend.entries:
            self.legend.add(key, label, self.lines[key].kind, tip)
            self.legend.set_colour(key, self.lines[key].set_theme(self.theme))

    def unlist_line(self, key: str) -> None:
        """Take a curve's entry from the legend; the curve is shown as soon as it has points."""
        if key in self.legend.entries:
            self.legend.remove(key)
            self._toggle(key, True)

    def relabel(self, key: str, label: str) -> None:
        """Change a legend entry."""
        self.legend.rename(key, label)

    def refresh(self) -> None:
        """Draw the newest points of every curve that is switched on; out of sight, as soon as it is seen."""
        self._owed = self.visibleRegion().isEmpty()
        if self._owed:
            return
        self._await_data()
        now = time.perf_counter()
        if self.following and now - self._looked_at >= RANGE_SECONDS:
            self._looked_at = now
            self._fit()
        low, high = self.plot.getViewBox().viewRange()[0]
        pixels = max(50, 2 * self.canvas.width() // 3)
        for line in self.lines.values():
            if line.shown:
                line.draw(low, high, pixels, log=self.log)

    def _await_data(self) -> None:
        """Show a sentence instead of empty axes while there is no data."""
        known = any(line.known for line in self.lines.values())
        if known == self.waiting.isHidden():
            return
        self.waiting.setHidden(known)
        for axis in (self._bottom, self._left):
            axis.setVisible(known)

    def clear(self) -> None:
        """Forget the data; the curves stay declared."""
        for line in self.lines.values():
            line.clear()
        self.changes.clear()
        self.following = True
        self._looked_at = 0.0
        self.ranges.forget()
        self._await_data()

    def follow(self) -> None:
        """Show everything again, and keep showing the newest."""
        self.following = True
        self._looked_at = 0.0
        self.ranges.begin_anew()
        self.refresh()

    # ------------------------------------------------------------------ inside

    def _fit(self) -> None:
        """Set new ranges if the data have left the old ones or fill too little of them."""
        low, high = self.ranges.span or (0.0, math.inf)
        newest, lows, highs = [0.0], [], []
        for line in self.lines.values():
            if not (line.known and line.shown):
                continue
            x, y = line.points(low, high, 400, log=self.log)
            y = y[np.isfinite(y)]
            if len(x):
                newest.append(float(x[-1]))
            if len(y):
                lows.append(float(y.min()))
                highs.append(float(y.max()))
        box = self.plot.getViewBox()
        self.ranges.reach(max(newest))
        box.setXRange(*self.ranges.x, padding=0)
        if not lows:
            return
        bottom, top = min(lows), max(highs)
        others = [self._on_axis(line.value) for line in self.references.lines if self.references.on]
        if self.level is not None and self.legend.is_on("level"):
            others.append(self._on_axis(self.level))
        if self.ranges.hold(*widened(bottom, top, others)):
            box.setYRange(*self.ranges.y, padding=0)

    def _on_axis(self, y: float) -> float:
        if not self.log:
            return y
        return math.log10(y) if y > 0 else math.nan

    def area(self) -> QRectF:
        """The rectangle of the curves on ``canvas``."""
        box = self.plot.getViewBox()
        return QRectF(self.canvas.mapFromScene(box.sceneBoundingRect()).boundingRect())

    def y_range(self) -> tuple[float, float]:
        """Lower and upper end of the axis as drawn."""
        low, high = self.plot.getViewBox().viewRange()[1]
        return float(low), float(high)

    def _tell_click(self, position: QPointF) -> None:
        view = self.plot.getViewBox()
        if view.sceneBoundingRect().contains(self.canvas.mapToScene(position.toPoint())):
            self.clicked.emit(view.mapSceneToView(self.canvas.mapToScene(position.toPoint())).x())

    def _unfollow(self, *_changed: object) -> None:
        self.following = False
        self.refresh()

    def _toggle(self, key: str, on: bool) -> None:
        if key == "level":
            self._level.setVisible(on)
        elif key == "references":
            self.references.set_on(on)
        elif key in self.lines:
            self.lines[key].set_shown(on)
        self._looked_at = 0.0
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.legend.set_theme(theme)
        self.canvas.setBackground(theme.surface)
        self.references.set_theme(theme)
        self.changes.set_theme(theme)
        dress(self.waiting, f"background: transparent; color: {theme.muted};")
        self.waiting.setFont(theme.font(theme.small))
        font = theme.number_font(theme.small)
        for axis in (self._bottom, self._left):
            axis.setTickFont(font)
            axis.colour(theme.grid if axis is self._left else theme.border, theme.muted)
            axis.setStyle(tickLength=0, tickTextOffset=5, hideOverlappingLabels=False)
            axis.label.setFont(font)
        self._left.setWidth(QFontMetrics(font).horizontalAdvance("−0.000") + 8)
        self._line_high = QFontMetrics(font).height()
        self._left.distance = 1.2 * self._line_high
        self._bottom.distance = 1.6 * QFontMetrics(font).horizontalAdvance("200k")
        # The last tick's label may extend beyond the axis by half its width.
        self.plot.layout.setContentsMargins(0, 2, QFontMetrics(font).horizontalAdvance("200k") // 2, 0)
        for key, line in self.lines.items():
            self.legend.set_colour(key, line.set_theme(theme))
        dashes = QPen(theme.colour("muted"), 1, Qt.PenStyle.DashLine)
        dashes.setCosmetic(True)
        self._level.setPen(dashes)
        for key in ("level", "references"):
            self.legend.set_colour(key, theme.colour("muted"))
        self._arrange()

    def set_x_title(self, title: str) -> None:
        """Set the title of the x axis."""
        self.x_title = title
        if hasattr(self, "_line_high"):
            self._arrange()

    def _arrange(self) -> None:
        title = said(self.x_title)
        wide = QFontMetrics(self.theme.number_font(self.theme.small)).horizontalAdvance(title)
        fits = wide <= self.width() - self._left.width()  # rather no title than half of one
        roomy = fits and self.height() >= 11 * getattr(self, "_line_high", 14)
        self._bottom.setLabel(title, color=self.theme.muted)
        self._bottom.showLabel(roomy)
        if roomy:
            # Letters of another font may be higher than those of the usual one; 8 pixels are Qt's margins.
            higher = max(0, round(self._bottom.label.boundingRect().height()) - 8 - self._line_high)
            self._bottom.setHeight(round(2.3 * self._line_high) + 6 + higher)
        else:
            self._bottom.setHeight(self._line_high + 6)

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what is no text of a widget."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._be_named()
            self.changes.say_anew()
            if hasattr(self, "_line_high"):
                self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Come into view: by scrolling, a tab, a larger window. What was not drawn meanwhile is drawn."""
        super().paintEvent(event)
        if self._owed:
            self._owed, self._looked_at = False, 0.0
            QTimer.singleShot(0, self, self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the axis title, and rows of the legend, if there is little room."""
        super().resizeEvent(event)
        lines = self.height() // self.fontMetrics().height()
        self.legend.allow_rows(max(0, min(3, (lines - _LINES) // 2)))
        self.waiting.setGeometry(self.canvas.rect())
        if hasattr(self, "_line_high"):
            self._arrange()

    def sizeHint(self) -> QSize:
        """Twice as wide as high, larger with larger type."""
        return QSize(360, round(19.0 * self.theme.body))

    def minimumSizeHint(self) -> QSize:
        """The smallest readable plot."""
        return QSize(120, 80)

    def to_pixel(self, x: float, y: float) -> QPointF:
        """The position of a data point on ``canvas``."""
        scene = self.plot.getViewBox().mapViewToScene(QPointF(x, y))
        return QPointF(self.canvas.mapFromScene(scene))
