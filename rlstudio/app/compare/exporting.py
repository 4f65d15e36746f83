"""The picture of a comparison in a file, with its legend: as pixels or as shapes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from rlstudio.app.compare.plot import ComparePlot, shape_of
from rlstudio.app.language.saying import said
from rlstudio.app.panels.plots.shapes import placed
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import replacing

_MARGIN = 14.0


def write_picture(plot: ComparePlot, path: Path) -> None:
    """Write what a plot shows, with its title and legend: SVG by that suffix, else PNG. Raises UserError."""
    data = svg(plot) if ending(path) == ".svg" else png(plot)
    with replacing(path) as part:  # by Python, which says why a file cannot be written
        part.write_bytes(data)


def png(plot: ComparePlot) -> bytes:
    """In twice the screen's resolution."""
    size = _Layout(plot).size
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(plot, painter, width=2.0)
    out = _buffer()
    if not image.save(out, "PNG"):  # type: ignore[call-overload]
        raise UserError(words("there is no memory for this picture."))
    return bytes(out.data().data())


def svg(plot: ComparePlot) -> bytes:
    """As shapes and letters, of any size."""
    from PySide6.QtSvg import QSvgGenerator

    size, out = _Layout(plot).size, _buffer()
    made = QSvgGenerator()
    made.setOutputDevice(out)
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setTitle(said(plot.figure.title))
    with QPainter(made) as painter:
        _paint(plot, painter)
    return bytes(out.data().data())


def _buffer() -> QBuffer:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    return out


class _Layout:
    """Where title, plot and legend stand: the legend below, in rows of as many names as there is room for."""

    def __init__(self, plot: ComparePlot) -> None:
        theme = plot.theme
        self.title_font, self.font = theme.font(bold=True), theme.font(theme.small)
        self.title_high = QFontMetricsF(self.title_font).height() + 8
        self.row_high = QFontMetricsF(self.font).height() + 5
        self.wide = max(480, plot.canvas.width()) + 2 * _MARGIN
        self.swatch = 2 * self.row_high
        self.places: list[tuple[str, str, QPointF]] = []
        x, row = 0.0, 0
        for key, label in plot.figure.listed:
            words = QFontMetricsF(self.font).horizontalAdvance(said(label))
            if x and x + self.swatch + words > self.wide - 2 * _MARGIN:
                x, row = 0.0, row + 1
            self.places.append((key, label, QPointF(_MARGIN + x, row * self.row_high)))
            x += self.swatch + words + 22
        self.plot = QRectF(_MARGIN, _MARGIN + self.title_high, self.wide - 2 * _MARGIN, plot.canvas.height())
        self.legend_top = self.plot.bottom() + 8
        rows = row + 1 if self.places else 0
        self.size = QSize(round(self.wide), round(self.legend_top + rows * self.row_high + _MARGIN))


def _paint(plot: ComparePlot, painter: QPainter, width: float = 1.0) -> None:
    """width: of lines, which know nothing of the resolution."""
    plot.come_to_rest()
    layout, theme = _Layout(plot), plot.theme
    painter.fillRect(QRect(0, 0, layout.size.width(), layout.size.height()), QColor(theme.surface))
    painter.setFont(layout.title_font)
    painter.setPen(QColor(theme.text))
    head = QRectF(_MARGIN, _MARGIN, layout.plot.width(), layout.title_high)
    painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft), next(iter(plot.legend.titles), ""))
    _uncached(plot, width, lambda: plot.canvas.scene().render(painter, layout.plot, _seen(plot)))
    painter.setClipping(False)
    painter.setFont(layout.font)
    middle = layout.row_high / 2
    for key, label, place in layout.places:
        at = QPointF(place.x(), place.y() + layout.legend_top)
        style = plot.lines[key].colour
        colour = theme.series_colour(style)
        painter.setPen(QPen(colour, 2.5))
        end = at + QPointF(layout.swatch - 8, middle)
        painter.drawLine(at + QPointF(0, middle), end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(placed(shape_of(style), (at + QPointF(0, middle) + end) / 2, 9.0))
        painter.setPen(QColor(theme.text))
        words = QRectF(at.x() + layout.swatch, at.y(), layout.wide, layout.row_high)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), said(label))


def _seen(plot: ComparePlot) -> QRectF:
    """The part of the scene that the canvas shows."""
    found: QRectF = plot.canvas.mapToScene(plot.canvas.viewport().rect()).boundingRect()
    return found


def _uncached(plot: ComparePlot, width: float, act: Callable[[], Any]) -> None:
    """Do something while axes are drawn as shapes and not as pictures of themselves, and lines so wide."""
    axes = [plot.plot.getAxis(side) for side in ("left", "bottom")]
    for axis in axes:
        axis.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    marks = [line.end for line in plot.lines.values() if line.end is not None]
    for mark in marks:
        mark.opts["useCache"] = False  # else it is a picture
    for line in plot.lines.values():
        pen = QPen(line.item.opts["pen"])
        pen.setWidthF(width * pen.widthF())
        line.item.setPen(pen)
    try:
        act()
    finally:
        for axis in axes:
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        for mark in marks:
            mark.opts["useCache"] = True
        plot.set_theme(plot.theme)
