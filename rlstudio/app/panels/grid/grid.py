"""The panel of a grid's map: values, preferred actions and visits of every cell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.grid.map_view import MapView
from rlstudio.app.panels.grid.readings import VISIT_MODES
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot, TrainingView

MODES = {
    "arrows": (
        mark("Best action"),
        "→",
        mark(
            "Colour: how good a cell is. Arrow: what the agent prefers to do;"
            " small arrows: all actions are worth the same"
        ),
    ),
    "values": (mark("Value"), "V", mark("Colour and number: the return the agent expects from a cell on")),
    "actions": (mark("Q-values"), "Q", mark("A triangle for each action: the return expected after it")),
    "probabilities": (mark("Probabilities"), "π", mark("A triangle for each action: how likely it is")),
    "visits": (
        mark("Visits"),
        "n",
        mark("How often training has been in a cell; cells without colour were never entered"),
    ),
    "lately": (
        mark("Lately"),
        mark("last"),
        mark("Where training has been lately: each cell's share of its last steps"),
    ),
}
"""Label, short label and tooltip of each."""


class Grid(Panel):
    """A heat map of the maze with values, preferred actions and Q-values, and the agent in it."""

    id = "grid"
    title = "Map of values"
    tip = "What the agent thinks of every cell. Point at a cell to read its numbers."
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    needs_state_values = True
    needs_visits = True
    empty_text = "The map of values appears here once the agent has begun."
    natural_size = (380, 420)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = ModeSwitch(mark("What the map shows"))
        self.map = MapView()
        self.switch.changed.connect(self.map.set_mode)
        self.set_column(self.switch, self.map)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a grid."""
        return info.layout is not None

    def start(self, info: RunInfo) -> None:
        """Take the layout; the cells have no values yet."""
        super().start(info)
        assert info.layout is not None
        modes = ["arrows", "values"]
        if "action_values" in info.shows:
            modes.append("actions")
        if "action_probabilities" in info.shows:
            modes.append("probabilities")
        self._modes = modes
        self.switch.set_choices([(mode, *MODES[mode]) for mode in modes])
        self.map.start(info.layout, info.action_names, plans=info.sweeps)
        self.map.set_mode(self.switch.mode)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take new values, and move the agent."""
        if snapshot.state_values is not None:
            self.map.show_map(snapshot.state_values)
        if snapshot.state_index is not None:
            self.map.move_agent(snapshot.state_index)
        if snapshot.corrected is not None or snapshot.source == "stage" or snapshot.past is not None:
            self.map.mark(snapshot.corrected)
        self.map.catch_up(at_once=snapshot.decision.at_rest)
        if snapshot.state_values is not None or snapshot.state_index is not None:
            self.mark_filled()

    def show_training(self, view: TrainingView) -> None:
        """Take new counts of visits; the first ones add the modes that show them."""
        if view.visits is None:
            return
        if VISIT_MODES[0] not in self._modes:
            self._modes += VISIT_MODES
            self.switch.set_choices([(mode, *MODES[mode]) for mode in self._modes])
            self.refresh_corner()
        self.map.show_visits(view.visits)
        self.mark_filled()

    def scales(self) -> dict[str, float]:
        """The ends of the map's scales."""
        return self.map.scales()

    def take_scales(self, scales: Mapping[str, float]) -> None:
        """Go on with the scales of before."""
        self.map.take_scales(scales)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.map.set_theme(theme)

    def corner_room(self) -> int:
        """The room that the switch leaves with its shortest labels."""
        return self.width() - 2 * 8 - self.switch.least_width

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self.switch.setContentsMargins(0, 0, pixels, 0)

    def minimumSizeHint(self) -> QSize:
        """Cells of a few pixels."""
        return QSize(150, 150)
