"""The controls by which one goes through a search step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.icons import show_icon


class WalkBar(QWidget):
    """Buttons, and a slider over the simulations. Nothing but the first button is seen while it is off.

    Signals: ``switched`` (on), ``forward``, ``back``, ``next_wanted`` for the next simulation, ``moved`` to a
    simulation, ``played`` (on).
    """

    switched = Signal(bool)
    forward = Signal()
    back = Signal()
    next_wanted = Signal()
    moved = Signal(int)
    played = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.on = _button(tr("Step by step"), tr("Go through this search step by step, from its beginning"))
        self.on.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.on.setText(tr("Step by step"))
        self.on.setCheckable(True)
        self.back_button = _button(tr("Step back"), tr("One step of the search back"))
        self.forward_button = _button(
            tr("Step forward"), tr("The next step of the search: select, expand, evaluate or back up")
        )
        self.next_button = _button(
            tr("Next simulation"), tr("To the end of this simulation, then of the next")
        )
        self.play = _button(tr("Let it grow"), tr("Go on by itself: the first simulations slowly"))
        self.play.setCheckable(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Simulation"))
        self.slider.setToolTip(tr("Which simulation of the search is shown"))
        self._steps = (self.back_button, self.forward_button, self.next_button, self.play, self.slider)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in (self.on, *self._steps[:-1]):
            row.addWidget(button)
        row.addStretch(1)
        keep_left_to_right(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.slider)
        for control in self._steps:
            control.hide()
        self.on.toggled.connect(self._switch)
        self.play.toggled.connect(self._play)
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.next_button.clicked.connect(self.next_wanted)
        self.slider.valueChanged.connect(self.moved)
        self.refresh_theme()

    def show_place(self, simulation: int, count: int) -> None:
        """Show which of so many simulations it is."""
        before = self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(simulation)
        self.slider.blockSignals(before)

    def stop(self) -> None:
        """It goes on by itself no more."""
        self.play.setChecked(False)

    def refresh_theme(self) -> None:
        """Icons in the theme's colours."""
        show_icon(self.on, "stairs")
        show_icon(self.back_button, "skip-previous-outline")
        show_icon(self.forward_button, "debug-step-into")
        show_icon(self.next_button, "skip-next-outline")
        show_icon(self.play, "pause" if self.play.isChecked() else "play")

    def _switch(self, on: bool) -> None:
        for control in self._steps:
            control.setVisible(on)
        styles = Qt.ToolButtonStyle
        self.on.setToolButtonStyle(styles.ToolButtonIconOnly if on else styles.ToolButtonTextBesideIcon)
        if not on:
            self.stop()
        self.switched.emit(on)

    def _play(self, on: bool) -> None:
        self.refresh_theme()
        self.played.emit(on)


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("stage")
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setAccessibleDescription(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
