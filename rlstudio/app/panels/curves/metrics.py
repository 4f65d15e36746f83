"""The algorithm's own measurements as small plots side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel, step_words
from rlstudio.app.panels.plots.shapes import SHAPES
from rlstudio.app.panels.plots.smoothing import Smoothed
from rlstudio.app.panels.text import short
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Doubles
from rlstudio.engine.worker.messages import RunInfo

if TYPE_CHECKING:
    from rlstudio.app.panels.plots.plot import Plot
    from rlstudio.engine.series import Series

SPEED = Metric(
    name="steps_per_second",
    title="Speed",
    help="Environment steps taken per second of training",
    unit="steps/s",
)
SWEEPS = Metric(
    name="steps_per_second",
    title="Speed",
    help="Sweeps over all states per second of planning",
    unit="sweeps/s",
)
SMOOTHED_OVER = 40
"""Updates that the strong line averages; shorter curves are not smoothed."""


def groups(metrics: Sequence[Metric], speed: Metric = SPEED) -> list[list[Metric]]:
    """Metrics that share a plot, in order; the loss comes first, the speed last."""
    plots: dict[str, list[Metric]] = {}
    for metric in metrics:
        plots.setdefault(metric.group or metric.name, []).append(metric)
    found = list(plots.values())
    found.sort(key=lambda plot: not any("loss" in f"{m.group} {m.name} {m.title}".lower() for m in plot))
    return [*found, [speed]]


class Metrics(Panel):
    """Loss and other metrics of the algorithm, one small plot for each group."""

    id = "metrics"
    title = "Inside the algorithm"
    tip = "What the algorithm measures about its own learning. Point at a plot to read what it means."
    rate_hz = 3.0
    area: ClassVar[Area] = "bottom"
    needs_snapshots = False
    needs_series = True
    empty_text = "Measurements appear here with the first updates."
    natural_size = (560, 230)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots: list[Plot] = []
        self.members: list[list[Metric]] = []
        self._smooth: dict[str, Smoothed] = {}
        self._series: Mapping[str, Series] = {}
        self._columns = 0
        self._corner = 0
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.area_widget = QScrollArea(self)
        self.area_widget.setFrameShape(QFrame.Shape.NoFrame)
        self.area_widget.setWidgetResizable(True)
        self.area_widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area_widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area_widget.setAccessibleName(tr("Plots of the algorithm's measurements"))
        self.area_widget.setWidget(self._inner)
        self.set_body(self.area_widget)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs an algorithm that reports metrics."""
        return not info.by_person

    def start(self, info: RunInfo) -> None:
        """Make one plot for each group of metrics that the algorithm declares."""
        from rlstudio.app.panels.plots.plot import Plot

        super().start(info)
        for plot in self.plots:
            self._grid.removeWidget(plot)
            plot.deleteLater()
        self.plots, self._smooth, self._columns, self._series = [], {}, 0, {}
        self.members = groups(info.metrics, SWEEPS if info.sweeps else SPEED)
        for index, members in enumerate(self.members):
            title, unit = _title(members)
            log = all(m.log for m in members)
            plot = Plot(title, unit=unit, x_title=step_words(info), log=log, zoomable=False)
            for place, metric in enumerate(members):
                colour = place if len(members) > 1 else index
                plot.add(f"{metric.name}~", metric.title, "faint", colour, metric.help, listed=False)
                for bound in _bounds(metric):
                    plot.add(bound, metric.title, "faint", colour, metric.help, listed=False)
                listed = len(members) > 1
                plot.add(metric.name, metric.title, "strong", colour, metric.help, listed=listed)
                if listed:
                    plot.mark_end(metric.name, SHAPES[place % len(SHAPES)])
            plot.clear()
            self.plots.append(plot)
        self._describe_plots()
        self.set_theme(self.theme)
        self._arrange_plots()

    def _describe_plots(self) -> None:
        for plot, members in zip(self.plots, self.members, strict=True):
            plot.setToolTip("\n".join(f"{said(m.title)}: {said(m.help)}" for m in members))
            plot.setAccessibleDescription(" ".join(said(m.help) for m in members))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe_plots()

    def show_series(self, series: Mapping[str, Series]) -> None:
        """Give every plot its points; each draws them while, or as soon as, it is in view."""
        self._series = series
        for plot, members in zip(self.plots, self.members, strict=True):
            known = [m for m in members if m.name in series and len(series[m.name])]
            if not known:
                continue
            self.mark_filled()
            for metric in known:
                self._feed(plot, metric, series[metric.name])
            last = series[known[0].name].last
            if len(members) == 1 and last is not None:
                plot.legend.set_number(short(last[1]))
            plot.refresh()

    def _feed(self, plot: Plot, metric: Metric, series: Series) -> None:
        faint, strong = plot.lines[f"{metric.name}~"], plot.lines[metric.name]
        if metric.error:
            strong.source = series
            for bound, sign in zip(_bounds(metric), (1, -1), strict=True):
                plot.lines[bound].source = _beside(series, self._series.get(metric.error), sign)
                plot.lines[bound].set_shown(strong.shown)
            return
        if len(series) < 2 * SMOOTHED_OVER:
            strong.source = series
            return
        smooth = self._smooth.setdefault(metric.name, Smoothed(SMOOTHED_OVER))
        faint.source, strong.source = series, smooth.follow(series)
        faint.set_shown(strong.shown)

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """Every metric over the steps."""
        known = [m.name for members in self.members for m in members if m.name in self._series]
        known += [m.error for members in self.members for m in members if m.error in self._series]
        return {name: (self._series[name].x, self._series[name].y) for name in known}

    def show_change(self, name: str, text: str, step: int) -> None:
        """Mark a change of a live setting on every plot; the learning curve has the words."""
        for plot in self.plots:
            plot.changes.add(name, "", step)

    def plot_of(self, name: str) -> Plot:
        """The plot that shows this metric. Raises KeyError if none does."""
        for plot, members in zip(self.plots, self.members, strict=True):
            if any(m.name == name for m in members):
                return plot
        raise KeyError(name)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        ground = QPalette(self._inner.palette())
        ground.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
        for widget in (self._inner, self.area_widget.viewport()):
            widget.setPalette(ground)
            widget.setAutoFillBackground(True)
        for plot in self.plots:
            plot.set_theme(theme)
        self._columns = 0
        self._arrange_plots()

    def reserve_corner(self, pixels: int) -> None:
        """Keep the top right legend away from the badge."""
        self._corner = pixels
        for place, plot in enumerate(self.plots):
            corner = 0 if self.isRightToLeft() else min(self._columns, len(self.plots)) - 1
            at_corner = self._columns and place == corner
            plot.legend.reserve(pixels + self._bar_width if at_corner and pixels else 0)

    @property
    def _bar_width(self) -> int:
        return 0 if self.isRightToLeft() else self.area_widget.verticalScrollBar().sizeHint().width()

    def corner_end(self) -> int:
        """Before the scroll bar, also while there is none."""
        return self.width() - self._bar_width

    def _arrange_plots(self) -> None:
        """Arrange in as many columns as fit; rows fill the height, or scroll if there is too little."""
        if not self.plots:
            return
        line = self.fontMetrics().height()
        columns = max(1, min(len(self.plots), self.width() // (16 * line)))
        rows = -(-len(self.plots) // columns)
        # Rows of even length: not three in one row and one in the next.
        columns = -(-len(self.plots) // rows)
        # A legend needs a second row more often than not.
        least = 9 if any(len(members) > 1 for members in self.members) else 8
        high = max(least * line, min(14 * line, self.height() // rows))
        for plot in self.plots:
            plot.setMinimumHeight(high)
        if columns != self._columns:
            self._columns = columns
            for place, plot in enumerate(self.plots):
                self._grid.addWidget(plot, place // columns, place % columns)
            for column in range(self._grid.columnCount()):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self.reserve_corner(self._corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More columns or fewer."""
        super().resizeEvent(event)
        self._arrange_plots()

    def minimumSizeHint(self) -> QSize:
        """One small plot."""
        return QSize(160, 110)


def _bounds(metric: Metric) -> tuple[str, ...]:
    """The curves of a standard error above and below, where it has one."""
    return (f"{metric.name}+", f"{metric.name}-") if metric.error else ()


def _beside(series: Series, errors: Series | None, sign: int) -> Series:
    """A curve a standard error above (1) or below (-1) another; as long as both are known."""
    known = min(len(series), 0 if errors is None else len(errors))
    found = type(series)()
    if errors is not None:
        found.extend(series.x[:known], series.y[:known] + sign * errors.y[:known])
    return found


def _title(members: list[Metric]) -> tuple[str, str]:
    """The title of their plot in English, and their unit; "" where they have several or none."""
    first = members[0]
    title = first.title if len(members) == 1 or not first.group else first.group
    units = {m.unit for m in members} - {""}
    return title, units.pop() if len(units) == 1 else ""
