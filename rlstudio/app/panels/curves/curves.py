"""The panel of learning curves: return and length of every episode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel, ReferenceLine, step_words
from rlstudio.app.panels.plots.smoothing import Smoothed
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Doubles
from rlstudio.core.words import mark, words
from rlstudio.engine.files.runs.parent_curve import PARENT_RETURN
from rlstudio.engine.worker.messages import RunInfo

if TYPE_CHECKING:
    from rlstudio.app.panels.plots.plot import Plot
    from rlstudio.engine.series import Series

WINDOWS = (1, 10, 20, 50, 100)
"""Choices for the number of episodes that the strong line averages."""

SAMPLED = "evaluation_sampled"
"""The series of tests of a stochastic policy with its actions drawn, which a run ends with."""
_TEST_TIP = mark("Mean return when the agent plays its best")

_PARENT_TIP = mark(
    "Running mean of the run that this one branched off from: how it went on from there without the change"
)


class Curves(Panel):
    """Return per episode, its running mean, evaluations, and the length of episodes."""

    id = "curves"
    title = "Learning curve"
    tip = (
        "The score of every training episode, its running mean, and tests in which the agent played its "
        "best (diamonds). Wheel: zoom; drag: move; double click: show all; right-click: smoothing."
    )
    rate_hz = 4.0
    area: ClassVar[Area] = "bottom"
    needs_snapshots = False
    needs_series = True
    empty_text = "The learning curve begins when the first episode ends."
    natural_size = (640, 230)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.window_size = 20
        self._plots: dict[str, Plot] = {}
        self.smoothed: dict[str, Smoothed] = {}
        self._series: Mapping[str, Series] = {}

    def _build(self) -> None:
        # Imported at the first run: pyqtgraph takes a third of a second to import.
        from rlstudio.app.panels.plots.plot import Plot

        body = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for name, colour in (("return", 0), ("length", 1)):
            if name == "return":
                plot = Plot(mark("Return per episode"))
                plot.legend.brief_title = mark("Return")
            else:
                plot = Plot(mark("Episode length"), unit=mark("steps"))
                plot.legend.brief_title = mark("Length")
            tip = mark("Every training episode by itself")
            plot.add(name, mark("each episode"), "faint", colour, tip)
            plot.add("mean", "", "strong", colour, mark("Mean of the last training episodes"))
            self._row.addWidget(plot, 3 if name == "return" else 2)
            self._plots[name] = plot
        self._plots["return"].add("evaluation", mark("greedy test"), "diamonds", 4, _TEST_TIP)
        self._plots["return"].add(SAMPLED, "", "squares", 2, listed=False)
        self._plots["return"].add(PARENT_RETURN, "", "strong", 3, listed=False)
        self.set_body(body)
        self.set_theme(self.theme)
        self._arrange_plots()

    def start(self, info: RunInfo) -> None:
        """Forget the curves of the previous run."""
        if not self._plots:
            self._build()
        super().start(info)
        self._series = {}
        plot = self._plots["return"]
        plot.legend.unit = info.return_unit
        label = "" if info.solved_at is None else words("solved at {score}", score=short(info.solved_at))
        plot.unlist_line(SAMPLED)
        plot.unlist_line(PARENT_RETURN)
        if info.by_person:  # nobody tests a person
            plot.unlist_line("evaluation")
        else:
            plot.list_line("evaluation", mark("greedy test"), _TEST_TIP)
        plot.set_level(info.solved_at, label, mark("The mean return that counts as solved"))
        for plot in self._plots.values():
            plot.set_x_title(step_words(info))
            plot.clear()
            plot.legend.set_number("")
        self._arrange_plots()
        self.set_window(self.window_size)

    def set_window(self, episodes: int) -> None:
        """Average this many episodes in the strong line."""
        self.window_size = episodes
        self.smoothed = {name: Smoothed(episodes) for name in (*self._plots, PARENT_RETURN)}
        for plot in self._plots.values():
            plot.relabel(
                "mean", mark("as is") if episodes == 1 else words("mean of {episodes}", episodes=episodes)
            )
        if self._series:
            self.show_series(self._series)

    def show_series(self, series: Mapping[str, Series]) -> None:
        """Draw "return", "length" and "evaluation" as they are now."""
        if not self._plots:
            return
        self._series = series
        if any(len(series.get(name, ())) for name in (*self._plots, "evaluation")):
            self.mark_filled()
        for name, plot in self._plots.items():
            found = series.get(name)
            if found is not None and len(found):
                plot.lines[name].source = found
                smooth = self.smoothed[name].follow(found)
                plot.lines["mean"].source = smooth
                if smooth.last is not None:
                    plot.legend.set_number(short(smooth.last[1]))
            tests = series.get("evaluation")
            if name == "return" and tests is not None and len(tests):
                plot.lines["evaluation"].source = tests
            parent = series.get(PARENT_RETURN)
            if name == "return" and parent is not None and len(parent):
                plot.list_line(PARENT_RETURN, mark("its parent"), _PARENT_TIP)
                plot.lines[PARENT_RETURN].source = self.smoothed[PARENT_RETURN].follow(parent)
            drawn = series.get(SAMPLED)
            if name == "return" and drawn is not None and len(drawn):
                tip = mark("Mean return in a test whose actions were drawn")
                plot.list_line(SAMPLED, mark("actions drawn"), tip)
                plot.lines[SAMPLED].source = drawn
            plot.refresh()

    @property
    def sentence(self) -> str:
        """The sentence of an empty panel; sweeps have no episodes."""
        if self.info is not None and self.info.sweeps and self.state in ("running", "paused"):
            return tr("Sweeps play no episodes; what the policy earns is tested when they are done.")
        return super().sentence

    def show_references(self, lines: Sequence[ReferenceLine]) -> None:
        """Draw lines across the returns."""
        if self._plots:
            self._plots["return"].show_references(lines)

    def show_change(self, name: str, text: str, step: int) -> None:
        """Mark a change of a live setting on both curves."""
        for plot in self._plots.values():
            plot.changes.add(name, text, step)

    def plot(self, name: str) -> Plot:
        """The plot of "return" or "length". Raises KeyError before the first run."""
        return self._plots[name]

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for plot in self._plots.values():
            plot.set_theme(theme)

    @property
    def _at_corner(self) -> Plot | None:
        """The plot in the corner at the right: the last one, or the first where one writes to the left."""
        seen = [plot for plot in self._plots.values() if plot.isVisibleTo(self)]
        if not seen:
            return None
        return seen[0 if self._stacked or self.isRightToLeft() else -1]

    def corner_room(self) -> int:
        """The room that this plot's legend leaves; the icon alone always fits."""
        last = self._at_corner
        least = self.fontMetrics().height() + 6
        return least if last is None else max(least, last.legend.free - 8)

    def reserve_corner(self, pixels: int) -> None:
        """Keep the legend away from the badge."""
        corner = self._at_corner
        for plot in self._plots.values():
            plot.legend.reserve(pixels if plot is corner else 0)

    @property
    def _stacked(self) -> bool:
        return bool(self._plots) and self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _arrange_plots(self) -> None:
        if not self._plots:
            return
        line = self.fontMetrics().height()
        beside = self.width() >= 46 * line
        above = not beside and self.height() >= 18 * line
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if above else ways.LeftToRight)
        # Sweeps play no episodes; tests of the policy have returns alone.
        sweeps = self.info is not None and self.info.sweeps
        self._plots["length"].setVisible((beside or above) and not sweeps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the plots side by side or stacked; only the return if there is little room."""
        self._arrange_plots()
        super().resizeEvent(event)

    def fill_menu(self, menu: QMenu) -> None:
        """Choose the smoothing."""
        group = QActionGroup(menu)
        for size in WINDOWS:
            text = plural(size, "Mean of the last episode", "Mean of the last {n} episodes")
            choice = menu.addAction(tr("No smoothing") if size == 1 else text)
            choice.setCheckable(True)
            choice.setChecked(size == self.window_size)
            choice.triggered.connect(lambda _checked=False, size=size: self.set_window(size))
            group.addAction(choice)
        menu.addSeparator()
        menu.addAction(tr("Show the whole run")).triggered.connect(self.follow)

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """Returns, lengths and tests over the steps."""
        wanted = (*self._plots, "evaluation", SAMPLED, PARENT_RETURN)
        return {name: (self._series[name].x, self._series[name].y) for name in wanted if name in self._series}

    def follow(self) -> None:
        """Show the whole run again after zooming."""
        for plot in self._plots.values():
            plot.follow()

    def minimumSizeHint(self) -> QSize:
        """One small plot."""
        return QSize(180, 110)
