"""One curve of a plot: where its points come from, and how it is drawn. Imports pyqtgraph."""

from __future__ import annotations

from typing import Any, Literal, Protocol

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtGui import QColor

from rlstudio.app.look.contrast import faintest
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.plots.legend import MARKS, Kind
from rlstudio.app.panels.plots.shapes import Shape, path_of
from rlstudio.core.arrays import Doubles

_DASH = 0.008
"""Half the length of a single point's dash, as a part of the axis."""


class Source(Protocol):
    """The data of a line."""

    def __len__(self) -> int: ...

    def view(self, x_low: float, x_high: float, pixels: int) -> tuple[Doubles, Doubles]:
        """About four points for each pixel between two x."""
        ...


class Line:
    """Points of a ``source`` as a curve or as marks; ``colour`` is an index of the theme's colours.

    ``shape``: of the marks, and of the mark at a curve's end if it has one.
    """

    def __init__(self, kind: Kind, colour: int) -> None:
        self.kind, self.colour = kind, colour
        self.source: Source | None = None
        self.shown = True
        self.item: Any = pg.ScatterPlotItem(pxMode=True) if kind in MARKS else pg.PlotCurveItem()
        self.item.setZValue(20 if kind in MARKS else 10 if kind == "strong" else 0)
        self.shape: Shape = MARKS.get(kind, "circle")
        self.end: Any = None

    @property
    def known(self) -> bool:
        """Whether there are any points."""
        return self.source is not None and len(self.source) > 0

    def mark_end(self, shape: Shape) -> Any:
        """Give the curve a mark at its end, to be told from others without colours; returns its item."""
        self.shape, self.end = shape, pg.ScatterPlotItem(pxMode=True)
        self.end.setZValue(15)
        return self.end

    def clear(self) -> None:
        """Forget the points."""
        self.source = None
        for item in (self.item, self.end):
            if item is not None:
                item.setData(x=np.empty(0), y=np.empty(0))

    def set_shown(self, shown: bool) -> None:
        """Switch it on or off."""
        self.shown = shown
        self.item.setVisible(shown)
        if self.end is not None:
            self.end.setVisible(shown)

    def points(self, low: float, high: float, pixels: int, *, log: bool) -> tuple[Doubles, Doubles]:
        """Its points between two x, thinned out; ``log``: y as log10, NaN if not positive."""
        if self.source is None:
            return np.empty(0), np.empty(0)
        x, y = self.source.view(low, high, pixels)
        if log:
            with np.errstate(divide="ignore", invalid="ignore"):
                y = np.where(y > 0, np.log10(y), np.nan)
        return x, y

    def draw(self, low: float, high: float, pixels: int, *, log: bool) -> None:
        """Draw the points between two x."""
        if self.source is None:
            return
        x, y = self.points(low, high, pixels, log=log)
        known = np.isfinite(y)
        if self.kind in MARKS:
            self.item.setData(x=x[known], y=y[known])
            return
        if self.end is not None:
            self.end.setData(x=x[known][-1:], y=y[known][-1:])
        if len(x) == 1:
            # A single point is drawn as a dash, because a line needs two.
            half = _DASH * (high - low)
            x, y = np.array([x[0] - half, x[0] + half]), np.repeat(y, 2)
        finite = bool(known.all())
        connect: Literal["all", "finite"] = "all" if finite else "finite"
        self.item.setData(x=x, y=y, connect=connect, skipFiniteCheck=finite)

    def set_theme(self, theme: Theme) -> QColor:
        """Take colours and widths; returns the colour for the legend."""
        colour = theme.series_colour(self.colour)
        marks = self.item if self.kind in MARKS else self.end
        if marks is not None:
            marks.setSymbol(path_of(self.shape))
            marks.setSize(theme.pixels(14 if theme.large else 11))
            marks.setPen(pg.mkPen(theme.surface))
            marks.setBrush(pg.mkBrush(colour))
        if self.kind in MARKS:
            return colour
        ink = QColor(colour)
        if self.kind == "faint":
            ink.setAlphaF(faintest(ink, QColor(theme.surface)))
        strong = 3 if theme.large else 2
        self.item.setPen(pg.mkPen(ink, width=theme.pixels(strong if self.kind == "strong" else 1)))
        return colour
