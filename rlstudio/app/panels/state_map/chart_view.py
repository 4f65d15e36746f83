"""Draws a map of states: coloured cells, axes with ticks, a scale, and the trail of the agent on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, ShownRange
from rlstudio.app.panels.grid.cell_map import Cell, CellMap
from rlstudio.app.panels.state_map.chart_layers import Layer, listed_choices
from rlstudio.app.panels.state_map.ticks import axis_ticks
from rlstudio.app.panels.state_map.trail import apart, draw_agent_at, draw_trail
from rlstudio.app.panels.text import brief, decimals_for, fixed, in_unit
from rlstudio.core.arrays import Doubles
from rlstudio.core.worlds.chart import ChartDimension, ChartRequest

_TICK = 4.0
_BAR = 11.0


class ChartView(CellMap):
    """The map with its axes and scale. ``words(row, column)`` returns the description of a cell."""

    spoken_name = "Map of states"

    def __init__(self, words: Callable[[int, int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request: ChartRequest | None = None
        self.layer: Layer | None = None
        self.scale: Scale | None = None
        self._reach: dict[str, ShownRange] = {}
        self._words = words
        self._axes: tuple[ChartDimension, ChartDimension] | None = None
        self._image: QImage | None = None
        self._listed: list[tuple[int, str]] = []
        self._plot = QRectF()
        self._ground: QPixmap | None = None
        self.trail: Doubles = np.empty((0, 2))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def forget(self) -> None:
        """Another run begins: its values have a reach of their own."""
        self._reach = {}

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._colour()

    def show_layer(
        self, layer: Layer | None, request: ChartRequest | None, axes: tuple[ChartDimension, ChartDimension]
    ) -> None:
        """Show this layer on these axes: horizontal, vertical."""
        self.layer, self.request, self._axes = layer, request, axes
        self._colour()
        if self._image is None:
            self.hovered = None
        else:
            self.tell_again()

    def in_words(self) -> str:
        """What is drawn over what, and the numbers where the agent is."""
        if self.layer is None or self._axes is None:
            return tr("nothing yet")
        what, (x, y) = said(self.layer.title), self._axes
        drawn = tr("{what} by {x} and {y}.", what=what, x=said(x.name), y=said(y.name))
        return f"{drawn} {super().in_words()}"

    def changeEvent(self, event: QEvent) -> None:
        """Write the scale in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._colour()

    def here(self) -> Cell | None:
        """The cell at the end of the trail."""
        if not len(self.trail) or self._image is None:
            return None
        return self.cell_at(self.spot(*self.trail[-1]))

    def show_trail(self, points_N2: Doubles) -> None:
        """Show the agent's way, which ends at its position; rows of NaN are gaps."""
        self.trail = points_N2
        self.update()

    def kept(self) -> dict[str, float]:
        """The ends of all scales so far: "low TITLE" and "high TITLE"."""
        reaches = {title: (one.low, one.high) for title, one in self._reach.items()}
        ends = {title: ends for title, ends in reaches.items() if np.isfinite(ends).all()}
        return {f"{end} {title}": ends[title][i] for title in ends for i, end in enumerate(("low", "high"))}

    def take_up(self, kept: Mapping[str, float]) -> None:
        """Widen the scales to ends that ``kept`` told."""
        for name, value in kept.items():
            end, _, title = name.partition(" ")
            if end in ("low", "high"):
                self._reach.setdefault(title, ShownRange()).widened(value, value)
        self._colour()

    def _colour(self) -> None:
        layer = self.layer
        self._image = self.scale = None
        if layer is not None and layer.numbers is not None:
            reach = self._reach.setdefault(layer.title, ShownRange())
            low, high = reach.widened(layer.low, layer.high)
            self.scale = Scale(low, high, self.theme, signed=layer.signed)
            self._image = _image(self.scale.colours(layer.numbers))
        elif layer is not None and layer.choices is not None:
            table = [self.choice_colour(index).rgb() for index in range(len(layer.names))]
            table.append(self.choice_colour(-1).rgb())
            self._image = _image(np.array(table, np.uint32)[layer.choices])
        self._listed = listed_choices(layer)
        self._measure()
        self.update()

    def choice_colour(self, index: int) -> QColor:
        """The colour of an action by its index; -1: nothing is preferred."""
        return self.theme.series_colour(index) if index >= 0 else QColor(self.theme.border)

    # ------------------------------------------------------------------ geometry

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.number_font(self.theme.small))

    def plot_rect(self) -> QRectF:
        """The rectangle of the cells."""
        return QRectF(self._plot)

    def _measure(self) -> None:
        """Compute the room for the cells; axes and scale depend on the layer and on the size."""
        self._ground = None
        metrics = self._metrics()
        line = metrics.height()
        left = max((metrics.horizontalAdvance(text) for _, text in self._y_ticks()), default=0) + _TICK + 4
        right = self._legend_width()
        top, bottom = line / 2, line + _TICK + 2
        wide, high = self.width() - left - right, self.height() - top - bottom
        self._plot = QRectF(QRect(round(left), round(top), max(8, int(wide)), max(8, int(high))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compute the room for the cells again."""
        super().resizeEvent(event)
        self._measure()

    def _legend_width(self) -> float:
        metrics = self._metrics()
        if self.layer is not None and self.layer.choices is not None:
            widest = max((metrics.horizontalAdvance(name) for _, name in self._listed), default=0.0)
            return min(widest + metrics.height() + 16, 0.4 * self.width())
        widest = max((metrics.horizontalAdvance(text) for _, text in self._marks()), default=0.0)
        return 10 + self.theme.scale * _BAR + 5 + widest + (4 + metrics.height() if self._scale_title else 2)

    @property
    def _scale_title(self) -> str:
        """What the scale's colours are, in words that fit along it; "" if none do."""
        if self.layer is None:
            return ""
        metrics, title = self._metrics(), said(self.layer.title)
        room = self.height() - 2.5 * metrics.height() if self.width() > 168 else 0.0
        wished = (in_unit(self.layer.title, self.layer.unit), title, brief(title))
        fitting = (words for words in wished if metrics.horizontalAdvance(words) < room)
        return next(fitting, "")

    def spot(self, x: float, y: float) -> QPointF:
        """The position of a chart point in the widget."""
        assert self.request is not None
        plot, (x_low, x_high), (y_low, y_high) = self._plot, self.request.x_ends, self.request.y_ends
        return QPointF(
            plot.left() + (x - x_low) / (x_high - x_low) * plot.width(),
            plot.bottom() - (y - y_low) / (y_high - y_low) * plot.height(),
        )

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell in the widget."""
        assert self.request is not None
        plot = self._plot
        wide, high = plot.width() / self.request.columns, plot.height() / self.request.rows
        return QRectF(plot.left() + column * wide, plot.bottom() - (row + 1) * high, wide, high)

    def cell_at(self, spot: QPointF) -> Cell | None:
        """Row and column under a point of the widget."""
        plot, request = self._plot, self.request
        if request is None or self._image is None or not plot.contains(spot):
            return None
        row = int((plot.bottom() - spot.y()) / plot.height() * request.rows)
        column = int((spot.x() - plot.left()) / plot.width() * request.columns)
        return min(row, request.rows - 1), min(column, request.columns - 1)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cells, axes, scale and trail; nothing without a layer."""
        with QPainter(self) as painter:
            if self.request is None or self._axes is None:
                painter.fillRect(self.rect(), QColor(self.theme.surface))
                return
            if self._ground is None or self._ground.devicePixelRatioF() != self.devicePixelRatioF():
                self._ground = self._painted_ground()
            painter.drawPixmap(0, 0, self._ground)
            self.paint_hovered(painter)
            self._paint_trail(painter, self._plot)

    def _painted_ground(self) -> QPixmap:
        """Cells, axes and scale: what does not move with the agent is drawn once for many moments."""
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(self.theme.surface))
        with QPainter(ground) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            if self._image is not None:
                painter.drawImage(self._plot, self._image)
            self._paint_axes(painter, self._plot)
            self._paint_legend(painter, self._plot)
        return ground

    def _y_ticks(self) -> list[tuple[float, str]]:
        """None where two above each other would touch; pointing at a cell tells its place."""
        line = self._metrics().height()
        if self.request is None or self._axes is None or self.height() < 3.5 * line:
            return []
        return axis_ticks(self._axes[1], self.request.y_ends, self.height() - 2.5 * line, 1.5 * line)

    def _x_ticks(self, size: float) -> list[tuple[float, str]]:
        """As many as stand beside each other without touching."""
        if self.request is None or self._axes is None:
            return []
        metrics, (low, high) = self._metrics(), self.request.x_ends
        gap = metrics.averageCharWidth()
        distance = max(44.0, 5 * gap)
        ticks = axis_ticks(self._axes[0], self.request.x_ends, size, distance)
        widest = max((metrics.horizontalAdvance(text) for _, text in ticks), default=0.0) + gap
        if widest > distance:  # with a sign and decimals
            ticks = axis_ticks(self._axes[0], self.request.x_ends, size, widest)
        told: list[tuple[float, str]] = []
        right = -math.inf
        for value, text in ticks:
            middle, half = size * (value - low) / (high - low), metrics.horizontalAdvance(text) / 2
            if middle - half >= right + gap:
                told.append((value, text))
                right = middle + half
        return told

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        assert self.request is not None
        assert self._axes is not None
        theme, metrics = self.theme, self._metrics()
        painter.setFont(theme.number_font(theme.small))
        painter.setPen(QColor(theme.edge))
        painter.drawRect(plot.adjusted(-1, -1, 0, 0))
        line = metrics.height()
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value, text in self._y_ticks():
            y = round(self.spot(self.request.x_ends[0], value).y())
            painter.setPen(QColor(theme.edge))
            painter.drawLine(QPointF(plot.left() - 1 - _TICK, y), QPointF(plot.left() - 1, y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, y - line / 2, plot.left() - _TICK - 3, line), flags, text)
        for value, text in self._x_ticks(plot.width()):
            x = round(self.spot(value, self.request.y_ends[0]).x())
            painter.setPen(QColor(theme.edge))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + _TICK))
            painter.setPen(QColor(theme.muted))
            half = metrics.horizontalAdvance(text) / 2 + 1
            # Keep the last number within the widget.
            left = max(0.0, min(x - half, self.width() - 2 * half))
            box = QRectF(left, plot.bottom() + _TICK, 2 * half, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), text)

    def _marks(self) -> list[tuple[float, str]]:
        """The numbers beside the scale, from 0 (bottom) to 1."""
        scale = self.scale
        if scale is None or self.height() < 3.5 * self._metrics().height():
            return []
        decimals = decimals_for(scale.high - scale.low)
        middle = (scale.low + scale.high) / 2
        return [(part, fixed(v, decimals)) for part, v in ((0, scale.low), (0.5, middle), (1, scale.high))]

    def _paint_legend(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(self.theme.number_font(self.theme.small))
        if self.layer is not None and self.layer.choices is not None:
            self._paint_choices(painter, plot)
        elif self.scale is not None:
            self._paint_scale(painter, plot, self.scale)

    def _paint_choices(self, painter: QPainter, plot: QRectF) -> None:
        metrics = self._metrics()
        line, left = metrics.height(), plot.right() + 10
        room = self.width() - left - line - 2
        fitting = max(1, int((self.height() - plot.top() - line) / (1.35 * line)) + 1)
        for place, (index, name) in enumerate(self._listed):
            top = plot.top() + place * 1.35 * line
            more = len(self._listed) - place
            if place == fitting - 1 and more > 1:
                painter.setPen(QColor(self.theme.muted))
                text = plural(more, "and {n} more", "and {n} more")
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + line)
                painter.drawText(QPointF(left, top + metrics.ascent()), text)
                return
            painter.fillRect(
                QRectF(left, top + 0.15 * line, 0.7 * line, 0.7 * line), self.choice_colour(index)
            )
            painter.setPen(QColor(self.theme.text))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QPointF(left + line, top + metrics.ascent()), text)

    def _paint_scale(self, painter: QPainter, plot: QRectF, scale: Scale) -> None:
        metrics = self._metrics()
        line = metrics.height()
        bar = QRectF(plot.right() + 10, plot.top(), self.theme.scale * _BAR, plot.height())
        painter.drawImage(bar, _image(scale.table[:, None]))
        painter.setPen(QColor(self.theme.muted))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        widest = 0.0
        for part, text in self._marks():
            if part == 0.5 and plot.height() < 5 * line:
                continue
            widest = max(widest, metrics.horizontalAdvance(text))
            y = bar.bottom() - part * bar.height()
            painter.drawText(QRectF(bar.right() + 5, y - line / 2, 200, line), flags, text)
        title = self._scale_title
        if title:
            painter.save()
            painter.translate(bar.right() + 5 + widest + 4, plot.center().y())
            painter.rotate(-90)
            box = QRectF(-plot.height() / 2, 0, plot.height(), line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), title)
            painter.restore()

    def _paint_trail(self, painter: QPainter, plot: QRectF) -> None:
        if not len(self.trail):
            return
        points = self._trail_points()
        draw_trail(painter, plot, points, self.theme.scale)
        now = points[-1]
        if now is not None:
            draw_agent_at(painter, plot, now, self.theme)

    def _trail_points(self) -> list[QPointF | None]:
        """Where the trail's points are in the widget; None for a gap."""
        assert self.request is not None
        plot, request = self._plot, self.request
        low = np.array([request.x_ends[0], request.y_ends[0]])
        span = np.array([request.x_ends[1], request.y_ends[1]]) - low
        across_N2 = (self.trail - low) / span * (plot.width(), -plot.height()) + (plot.left(), plot.bottom())
        across_N2 = across_N2[apart(across_N2)]
        known = np.isfinite(across_N2).all(axis=1).tolist()
        return [
            QPointF(x, y) if there else None for there, (x, y) in zip(known, across_N2.tolist(), strict=True)
        ]

    def describe(self, row: int, column: int) -> str:
        """The description of a cell."""
        return self._words(row, column)

    def sizeHint(self) -> QSize:
        """A square, its axes and its scale."""
        return QSize(340, 280)

    def minimumSizeHint(self) -> QSize:
        """Cells of a pixel."""
        return QSize(120, 70)


def _image(colours: NDArray[np.uint32]) -> QImage:
    """Rows of 0xffRRGGBB, the first at the bottom."""
    upright = np.ascontiguousarray(colours[::-1], np.uint32)
    rows, columns = upright.shape
    image = QImage(upright.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    return image.copy(QRect(QPoint(0, 0), QSize(columns, rows)))
