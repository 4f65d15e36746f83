"""The plot of a comparison: curves of runs, and bands around those of configurations. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QTimer

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.plots.legend import Kind
from rlstudio.app.panels.plots.plot import Plot
from rlstudio.app.panels.plots.plot_line import Source
from rlstudio.app.panels.plots.shapes import SHAPES, Shape
from rlstudio.app.panels.text import short

BEHIND_ALPHA = 0.3
"""Opacity of what a curve is made of, behind it: many of these lie over each other."""
_FEW, _REST_MS = 8, 180
"""More curves than that are drawn thin, and without what they are made of, while a person moves them, until
they have rested for so long: lines two pixels wide take Qt four times as long."""
BAND_ALPHA = 0.22
"""Opacity of a band: where two lie over each other both are still seen."""


@dataclass(frozen=True)
class Drawn:
    """A curve as it is to be drawn. ``style``: index of its colour and its shape."""

    key: str
    label: str
    kind: Kind
    style: int
    source: Source
    ends: bool = False


@dataclass(frozen=True)
class DrawnBand:
    """A band between two curves."""

    key: str
    style: int
    low: Source
    high: Source


@dataclass(frozen=True)
class Figure:
    """All that a plot shows. ``listed``: keys of the curves that a legend names."""

    title: str = ""
    unit: str = ""
    x_title: str = ""
    log: bool = False
    curves: tuple[Drawn, ...] = ()
    bands: tuple[DrawnBand, ...] = ()
    listed: tuple[tuple[str, str], ...] = field(default=())


def shape_of(style: int) -> Shape:
    """With the colour of the same index it is another pair for each of 28 curves."""
    return SHAPES[style % len(SHAPES)]


class ComparePlot(Plot):
    """Curves and bands that come and go, by their keys."""

    def __init__(self) -> None:
        super().__init__("")
        self.figure = Figure()
        self._drawn: dict[str, Drawn] = {}
        self._bands: dict[str, tuple[DrawnBand, pg.FillBetweenItem]] = {}
        self.moving = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.come_to_rest)

    def show_figure(self, figure: Figure) -> None:
        """Show this; curves that were there before keep their place on the screen."""
        self.come_to_rest()
        axes = (figure.title, figure.x_title, figure.log)
        anew = axes != (self.figure.title, self.figure.x_title, self.figure.log)
        self.figure = figure
        self._take_axes(figure)
        for band in list(self._bands):
            self._remove_band(band)
        wanted = dict(self._needed(figure))
        for key, before in list(self._drawn.items()):
            now = wanted.get(key)
            if now is None or (now.kind, now.style, now.ends) != (before.kind, before.style, before.ends):
                self._remove(key)
        for key, curve in wanted.items():
            if key not in self.lines:
                self.add(key, curve.label, curve.kind, curve.style, listed=False)
                if curve.ends:
                    self.mark_end(key, shape_of(curve.style))
                self._fade(key)
            self._drawn[key] = curve
            self.lines[key].source = curve.source
        for band_ in figure.bands:
            self._add_band(band_)
        if anew:
            self.ranges.forget()
            self.follow()
        else:
            self._looked_at = 0.0  # nothing else may come for long: what is new has to be in view now
            self.refresh()

    def _take_axes(self, figure: Figure) -> None:
        self.legend.title, self.legend.unit = figure.title, figure.unit
        self.log = self._left.log = figure.log
        self._be_named()
        self.legend.update()
        if figure.x_title != self.x_title:
            self.set_x_title(figure.x_title)

    @staticmethod
    def _needed(figure: Figure) -> Iterator[tuple[str, Drawn]]:
        """The curves, and the ends of the bands, which are drawn as thin ones."""
        for curve in figure.curves:
            yield curve.key, curve
        for band in figure.bands:
            for end, source in (("low", band.low), ("high", band.high)):
                key = f"{band.key} {end}"
                yield key, Drawn(key, "", "faint", band.style, source)

    def _remove(self, key: str) -> None:
        line = self.lines.pop(key)
        del self._drawn[key]
        for item in (line.item, line.end):
            if item is not None:
                self.plot.removeItem(item)

    def _unfollow(self, *changed: object) -> None:
        if len(self.lines) > _FEW:
            self._rest.start()
            if not self.moving:
                self.moving = True
                for line in self.lines.values():
                    if line.kind == "faint":
                        line.set_shown(False)
                    else:
                        line.item.setPen(pg.mkPen(line.item.opts["pen"].color(), width=1))
        super()._unfollow(*changed)

    def come_to_rest(self) -> None:
        """Draw everything as it is meant to be, if it was drawn in haste."""
        self._rest.stop()
        if self.moving:
            self.moving = False
            for key, line in self.lines.items():
                line.set_shown(True)
                line.set_theme(self.theme)
                self._fade(key)
            self.refresh()

    def _fade(self, key: str) -> None:
        if self.lines[key].kind == "faint":
            ink = self.theme.series_colour(self.lines[key].colour)
            ink.setAlphaF(BEHIND_ALPHA)
            self.lines[key].item.setPen(pg.mkPen(ink, width=1))

    def _add_band(self, band: DrawnBand) -> None:
        low, high = (self.lines[f"{band.key} {end}"].item for end in ("low", "high"))
        item = pg.FillBetweenItem(low, high, brush=self._brush(band.style))
        item.setZValue(-10)
        self.plot.addItem(item, ignoreBounds=True)
        self._bands[band.key] = band, item

    def _remove_band(self, key: str) -> None:
        self.plot.removeItem(self._bands.pop(key)[1])

    def _brush(self, style: int) -> pg.QtGui.QBrush:
        ink = self.theme.series_colour(style)
        ink.setAlphaF(BAND_ALPHA)
        return pg.mkBrush(ink)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for key in self._drawn:
            self._fade(key)
        for band, item in self._bands.values():
            item.setBrush(self._brush(band.style))

    def in_words(self) -> str:
        """The newest number of every curve that the legend names."""
        told = []
        for key, label in self.figure.listed:
            x, y = self.lines[key].points(0.0, math.inf, self.width(), log=False)
            if len(y):
                told.append(
                    tr("{curve}: {number} at {x}", curve=said(label), number=short(y[-1]), x=short(x[-1]))
                )
        return "; ".join(told) or tr("nothing yet")
