"""What is compared: a curve, over what, how its seeds are put together, how it is smoothed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rlstudio.app.compare.table import STATISTIC_TITLES
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.allow import allow
from rlstudio.app.look.fitting.elided_box import ElidedBox
from rlstudio.core.words import mark
from rlstudio.engine.comparing.axes import AXES, Axis
from rlstudio.engine.comparing.comparison import SMOOTHING, Question
from rlstudio.engine.comparing.metrics import CurveKind
from rlstudio.engine.comparing.statistics import STATISTICS, Statistic

WINDOWS = (1, 10, 20, 50, 100, 500)
"""Choices for the number of points that a smoothed curve averages."""
_AXES: dict[Axis, str] = {
    "steps": mark("Over steps"),
    "episodes": mark("Over episodes"),
    "seconds": mark("Over seconds"),
}
_STATISTICS: dict[Statistic | None, str] = {
    **{each: STATISTIC_TITLES[each] for each in STATISTICS},
    "iqm": mark("IQM"),
    None: mark("Each run alone"),
}


class Choices(QWidget):
    """Signal ``changed``: something else is to be compared."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kinds: tuple[CurveKind, ...] = ()
        self.world = _box(
            tr("Environment"),
            tr("These runs are of several environments, whose returns cannot be compared: choose one"),
        )
        self.world.hide()
        self.curve = _box(tr("Curve"), tr("Which curve of the runs is compared"))
        self.axis = _box(tr("Over what"), tr("What the curves lie over"))
        self.statistic = _box(
            tr("Seeds"), tr("How runs that differ by their seed are put together, with a 95 % bootstrap band")
        )
        self.smoothing = _box(tr("Smoothing"), tr("How many points each point of a curve averages"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for box in (self.world, self.curve, self.axis, self.statistic, self.smoothing):
            row.addWidget(box)
            box.activated.connect(lambda _: self.changed.emit())
        self._metric = "return"
        self.curve.activated.connect(lambda _: self._note_metric())
        for axis in AXES:
            self.axis.addItem(tr(_AXES[axis]), axis)
        for statistic, title in _STATISTICS.items():
            self.statistic.addItem(tr(title), statistic)
            if statistic is not None:
                tip = tr(STATISTIC_TITLES[statistic])
                self.statistic.setItemData(self.statistic.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        for window in WINDOWS:
            self.smoothing.addItem(_window(window), window)
        self.smoothing.setCurrentIndex(WINDOWS.index(SMOOTHING))

    def question(self, left_out: frozenset[str]) -> Question:
        """What is chosen; left_out: keys of runs that are hidden."""
        return Question(
            metric=self.curve.currentData() or self._metric,
            axis=self.axis.currentData(),
            statistic=self.statistic.currentData(),
            smoothing=self.smoothing.currentData(),
            left_out=left_out,
            world=str(self.world.currentData()) if self.world.count() > 1 else "",
        )

    def offer_worlds(self, worlds: Sequence[str], world: str | None, title: Callable[[str], str]) -> None:
        """Offer these environments, where there are several; ``world``: the one that is compared."""
        told = [(title(one), one) for one in worlds]
        with QSignalBlocker(self.world):
            if told != [(self.world.itemText(n), self.world.itemData(n)) for n in range(self.world.count())]:
                self.world.clear()
                for text, one in told:
                    self.world.addItem(text, one)
            self.world.setCurrentIndex(max(0, self.world.findData(world)))
        self.world.setHidden(len(worlds) < 2)

    def offer(self, kinds: Sequence[CurveKind]) -> None:
        """Offer these curves; the one that is chosen stays, or else the first is."""
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self._list()
        tested = next((kind.tested for kind in kinds if kind.name == self.curve.currentData()), False)
        allow(self.smoothing, tr("tests are means of several episodes already.") if tested else "")

    def _list(self) -> None:
        with QSignalBlocker(self.curve):
            self.curve.clear()
            for kind in self._kinds:
                self.curve.addItem(said(kind.title), kind.name)
            place = self.curve.findData(self._metric)
            self.curve.setCurrentIndex(max(place, 0))
        if place < 0 and self._kinds:
            self._note_metric()
            self.changed.emit()

    def _note_metric(self) -> None:
        self._metric = str(self.curve.currentData())

    def say_anew(self) -> None:
        """The words of another language."""
        for place, window in enumerate(WINDOWS):
            self.smoothing.setItemText(place, _window(window))
        self._list()

    def refresh_theme(self) -> None:
        """Type of another size needs another width."""
        self.updateGeometry()


def _window(points: int) -> str:
    if points == 1:
        return tr("Not smoothed")
    return tr("Mean of {n}", n=points)


def _box(name: str, help: str) -> ElidedBox:
    box = ElidedBox()
    box.setAccessibleName(name)
    box.setToolTip(help)
    box.setMinimumWidth(60)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box
