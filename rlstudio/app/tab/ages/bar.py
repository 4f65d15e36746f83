"""The row of the learning scrubber: a slider through the ages of a run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.allow import allow
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import set_type
from rlstudio.app.panels.text import grouped, short
from rlstudio.core.words import mark
from rlstudio.engine.files.runs.ages_file import Age

WALL = mark("A wall of ages: agents of several ages, side by side on one seed")
FEW = mark("this run has kept no agents of its past, or not yet two.")
_NEWEST_PLAYS = mark("the newest agent is shown.")
_BEST_PLAYS = mark("the best agent is shown.")


class AgeBar(QWidget):
    """Slider, text and two buttons; while there are fewer than two ages they say so, and nothing moves later.

    Its last place is the newest policy, or the best one where that is what plays. ``chosen`` (place, or None
    for the last one); ``wall_wanted``.
    """

    chosen = Signal(object)
    wall_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("transparent")
        keep_left_to_right(self)  # time runs to the right, as in the strip above
        self._ages: tuple[Age, ...] = ()
        self._sweeps = self._best = False
        self._name = QLabel()
        self._name.setObjectName("muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setPageStep(5)
        self.slider.valueChanged.connect(self._on_value)
        self.text = ElidedLabel()
        self.text.setObjectName("muted")
        set_type(self.text, "small")
        self.text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.wall_button, self.newest_button = _tiny(), _tiny()
        self.wall_button.clicked.connect(self.wall_wanted)
        self.newest_button.clicked.connect(self.show_newest)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self.text)
        row.addWidget(self.wall_button)
        row.addWidget(self.newest_button)
        self._say()
        self.refresh_theme()
        self.hide()

    @property
    def at(self) -> int | None:
        """The place of the age that is chosen; None: the newest."""
        return self.slider.value() if self.slider.value() < len(self._ages) else None

    def show_ages(self, ages: Sequence[Age], sweeps: bool) -> None:
        """Offer these ages. The one that is chosen stays chosen, or the nearest that is left."""
        before = None if self.at is None else self._ages[self.at]
        self._ages, self._sweeps = tuple(ages), sweeps
        place = len(ages)
        if before is not None and ages:
            place = min(range(len(ages)), key=lambda one: abs(ages[one].step - before.step))
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(ages))
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        self._say()

    def call_last_place(self, *, best: bool) -> None:
        """Call the last place the best agent, or the newest one."""
        if best != self._best:
            self._best = best
            self._say()

    def go(self, places: int) -> None:
        """Go to a younger (negative) or an older agent."""
        self.slider.setValue(self.slider.value() + places)

    def show_newest(self) -> None:
        """Go to the newest policy."""
        self.slider.setValue(len(self._ages))

    def _on_value(self) -> None:
        self._say()
        self.chosen.emit(self.at)

    def _say(self) -> None:
        """Say what is chosen, and keep as much room as the longest of all needs."""
        self._name.setText(tr("Age", about="of an agent: how long it has learned"))
        self.slider.setAccessibleName(tr("Age of the agent"))
        self.slider.setToolTip(
            tr("The agent as it was earlier in its training, each time on one seed; the last is the best one")
            if self._best
            else tr(
                "The agent as it was earlier in its training, each time on one seed; the last is the newest"
            )
        )
        told = self._told(self.at)
        self.text.setText(told)
        self.slider.setAccessibleDescription(told)
        for button, name in (
            (self.wall_button, tr(WALL)),
            (
                self.newest_button,
                tr("Back to the best agent (N)") if self._best else tr("Back to the newest agent (N)"),
            ),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        few = "" if len(self._ages) > 1 else tr(FEW)
        for part in (self.slider, self.wall_button):
            allow(part, few)
        allow(
            self.newest_button,
            "" if self.at is not None else tr(_BEST_PLAYS if self._best else _NEWEST_PLAYS),
        )
        metrics = self.text.fontMetrics()
        widest = max(
            metrics.horizontalAdvance(self._told(place)) for place in (*range(len(self._ages)), None)
        )
        self.text.setFixedWidth(min(widest + 8, max(60, self.width() // 2)))

    def _told(self, place: int | None) -> str:
        if place is None:
            return tr("best", about="of an agent's ages") if self._best else tr("newest")
        age = self._ages[place]
        number = grouped(age.step)
        when = tr("sweep {sweep}", sweep=number) if self._sweeps else tr("step {step}", step=number)
        if age.score is None:
            return when
        return tr("{when}, test {score}", when=when, score=short(age.score))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the slider at least half."""
        super().resizeEvent(event)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        show_icon(self.wall_button, "view-grid-outline", around=10)
        show_icon(self.newest_button, "page-last", around=10)


def _tiny() -> QToolButton:
    button = QToolButton()
    button.setObjectName("tiny")
    return button
