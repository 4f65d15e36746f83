"""A decision that is shown, and what is said of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.panels.text import fixed
from rlstudio.core.arrays import Bools, Floats


class DecisionInWords(Spoken, QWidget):
    """Says a decision among actions of these ``names`` (in English): a subclass shows it.

    ``values``, ``probabilities``: q_A and p_A (A,), None if there are none; ``before``: the same before the
    last update. ``legal``: None if all actions are. ``chosen``: which was taken, by the person if ``human``,
    by chance if ``explored``; None: none yet, and ``came_by`` is the one before.
    """

    spoken_name = "Actions"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.values: Floats | None = None
        self.probabilities: Floats | None = None
        self.legal: Bools | None = None
        self.chosen: int | None = None
        self.came_by: int | None = None
        self.before: tuple[Floats | None, Floats | None] = (None, None)
        self.explored = False
        self.human = False

    def in_words(self) -> str:
        """What was chosen and why, and the numbers of all actions."""
        told = [self.description]
        for row, name in enumerate(self.names):
            shown = (("Q", self.values), ("π", self.probabilities))
            numbers = [f"{letter} {fixed(float(of[row]), 2)}" for letter, of in shown if of is not None]
            if row in self.illegal:
                told.append(tr("{action} is illegal", action=said(name)))
            else:
                told.append(f"{said(name)} {', '.join(numbers)}".strip())
        return "; ".join(told)

    @property
    def illegal(self) -> list[int]:
        """The rows of the actions that could not be taken."""
        return [] if self.legal is None else np.flatnonzero(~self.legal[: len(self.names)]).tolist()

    @property
    def description(self) -> str:
        """The chosen action and why, in words."""
        if self.chosen is None or not 0 <= self.chosen < len(self.names):
            if self.came_by is None or not 0 <= self.came_by < len(self.names):
                return tr("no action taken")
            name = said(self.names[self.came_by])
            if self.explored:
                return tr("came here by {action}, at random to explore", action=name)
            return tr("came here by {action}", action=name)
        name = said(self.names[self.chosen])
        if self.human:
            return tr("you chose {action}", action=name)
        if self.explored and self.values is None and self.probabilities is not None:
            # A policy that is a distribution explores by being drawn from.
            p = fixed(float(self.probabilities[self.chosen]), 2)
            return tr("drew {action}: p = {probability}", action=name, probability=p)
        if self.explored:
            return tr("{action}, at random to explore", action=name)
        return tr("chose {action}", action=name)
