"""The agent's values and probabilities of its actions, and the action taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.actions.bars import Bars
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.arrays import Array, Bools, Ints
from rlstudio.core.inside.thought import tried_values
from rlstudio.core.words import mark
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.worker.messages import RunInfo, Snapshot

VALUES = ("values", mark("Values"), "Q", mark("Q-values: the return the agent expects after each action"))
PROBABILITIES = (
    "probabilities", mark("Probabilities"), "π", mark("How likely the agent is to take each action"),
)  # fmt: skip
BOTH = ("both", mark("Both"), "Q π", mark("Q-values and probabilities side by side"))

MOST_ACTIONS = 1024
"""So many bars take a tenth of a second; with thousands the window would stand still."""


MANY_ACTIONS, FEW_ACTIONS, LEAST_ACTIONS = 24, 14, 8
"""From more actions than the first on, only the likeliest legal ones are shown: so many, or the last of these
where there is little room."""
_ROW = 15
"""Pixels of a row that is easy to read."""


def likeliest(decision: ShownDecision, most: int = FEW_ACTIONS) -> Ints:
    """The legal actions of highest probability or else value, in their own order; the chosen one is there."""
    shown = decision.action_probabilities
    shown = decision.action_values if shown is None else shown
    assert shown is not None
    return foremost(shown, decision.action, decision.legal, most)


def foremost(told: Array, chosen: int | None, legal: Bools | None, most: int) -> Ints:
    """The legal actions of which the most is told (A,), in their own order; the chosen one is there."""
    rank = np.array(told, np.float64)
    if legal is not None:
        rank[~legal] = -np.inf
    if chosen is not None:
        rank[chosen] = np.inf
    count = most if legal is None else max(1, min(most, int(legal.sum())))
    return np.sort(np.argsort(-rank, kind="stable")[:count])


def _told_of(decision: ShownDecision, values: Array | None) -> tuple[object, ...]:
    """All that bars show of a decision with these values."""
    tables = values, decision.action_probabilities, decision.legal
    before = decision.before_values, decision.before_probabilities
    numbers = (None if table is None else table.tobytes() for table in (*tables, *before))
    return *numbers, decision.action, decision.explored, decision.came_by


class ActionsPanel(Panel):
    """A bar for every action; the chosen one has the accent colour."""

    id = "actions"
    title = "What the agent thinks"
    tip = (
        "One bar for every action: its Q-value (the return the agent expects after it) or how likely the "
        "agent is to take it. The highlighted bar is the action it took. What is crossed out is illegal now. "
        "Of many actions the likeliest ones are shown. "
        "Paused: what it thinks of the state in view; a thin line is what it thought before the last update."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    empty_text = "The agent's opinion of its actions appears here once it plays."
    natural_size = (320, 260)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = ModeSwitch(mark("What the bars show"))
        self.bars = Bars()
        self._few = False
        self._told: tuple[object, ...] = ()
        self.switch.changed.connect(self.bars.set_mode)
        self.set_column(self.switch, self.bars)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs named actions, no more than can be drawn in time, and their values or probabilities."""
        few = 1 <= len(info.action_names) <= MOST_ACTIONS or info.board is not None
        return few and bool({"action_values", "action_probabilities"} & set(info.shows))

    def start(self, info: RunInfo) -> None:
        """Offer what this algorithm can show."""
        super().start(info)
        self._told = ()
        choices = []
        if "action_values" in info.shows:
            choices.append(VALUES)
        if "action_probabilities" in info.shows:
            choices.append(PROBABILITIES)
        if len(choices) == 2:
            choices.append(BOTH)
        self.switch.set_choices(choices)
        self.switch.setVisible(len(choices) > 1)
        self._few = len(info.action_names) > MANY_ACTIONS
        self.bars.start(info.action_names)
        if self._few:
            self.bars.rename(info.action_names[:FEW_ACTIONS])
        self.bars.set_mode(self.switch.mode or "values")
        self.updateGeometry()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the values and probabilities of one decision."""
        decision = snapshot.decision
        if decision.action_values is None and decision.action_probabilities is None:
            return
        values = tried_values(decision.action_values, decision.thought)
        human = snapshot.human and not decision.by_agent
        told = _told_of(decision, values), human, self.height() if self._few else 0
        if told == self._told:
            return  # several pictures show one decision
        self._told = told
        rows: Ints | None = None
        if self._few and self.info is not None:
            room = self.height() - (3 if self.switch.isHidden() else 5) * _ROW
            most = min(FEW_ACTIONS, max(LEAST_ACTIONS, room // _ROW))
            rows = likeliest(decision, most)
            self.bars.rename([self.info.action_names[row] for row in rows])

        def of(table: Array | None) -> Any:
            return table if table is None or rows is None else table[rows]

        def row_of(action: int | None) -> int | None:
            if action is None or rows is None:
                return action
            found = np.flatnonzero(rows == action)
            return int(found[0]) if len(found) else None

        self.bars.show_decision(
            of(values),
            of(decision.action_probabilities),
            row_of(decision.action),
            explored=decision.explored,
            human=human,
            legal=of(decision.legal),
            came_by=row_of(decision.came_by),
            before=(of(decision.before_values), of(decision.before_probabilities)),
        )
        self.mark_filled()

    def scales(self) -> dict[str, float]:
        """The range of the bars, which grows at once and shrinks slowly."""
        return self.bars.range.kept()

    def take_scales(self, scales: Mapping[str, float]) -> None:
        """Go on with a range of before."""
        self.bars.range.take_up(scales)
        self.bars.restyle()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.bars.set_theme(theme)

    def corner_room(self) -> int:
        """The room that the switch leaves; 0 if the bars need the line in which the badge would be."""
        # The bars get their new height only after the panel.
        cramped = self.switch.isHidden() and self.bars.cramped(self.height() - 2 * 6)
        if cramped or self.switch.isHidden():
            return 0 if cramped else super().corner_room()
        return min(super().corner_room(), self.width() - 2 * 8 - self.switch.least_width)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge in the switch, or else in the heading."""
        self.switch.setContentsMargins(0, 0, pixels, 0)
        self.bars.set_corner(pixels if self.switch.isHidden() else 0)

    def minimumSizeHint(self) -> QSize:
        """High enough to read every action."""
        rows = LEAST_ACTIONS if self._few else len(self.info.action_names) if self.info else 3
        return QSize(150, max(100, 40 + rows * 13))
