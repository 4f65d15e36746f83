"""A search gone through step by step: where one is, and what is done there in words and numbers."""

from __future__ import annotations

import math

from rlstudio.app.language.saying import said, tr
from rlstudio.app.panels.text import fixed, grouped
from rlstudio.core.inside.growth import Edge, Growth, Step
from rlstudio.core.inside.thought import Thought, thought_at


class Walk:
    """One place in the growth of a tree. names: of all actions, in English."""

    def __init__(self, growth: Growth, names: tuple[str, ...]) -> None:
        self._growth, self._names = growth, names
        self.simulation = self._number = 0
        self._steps: list[Step] = []
        self.to(0)

    def __len__(self) -> int:
        return len(self._growth)

    @property
    def step(self) -> Step:
        """The step of the present simulation."""
        return self._steps[self._number]

    def to(self, simulation: int, *, end: bool = False) -> None:
        """Be at the first step of a simulation, or at its last one."""
        self.simulation = max(0, min(simulation, len(self) - 1))
        self._steps = self._growth.steps(self.simulation)
        self._number = len(self._steps) - 1 if end else 0
        self._growth.show(self.simulation, self.step)

    def forward(self) -> bool:
        """Go one step on; returns whether there was one."""
        if self._number + 1 < len(self._steps):
            self._number += 1
            self._growth.show(self.simulation, self.step)
        elif self.simulation + 1 < len(self):
            self.to(self.simulation + 1)
        else:
            return False
        return True

    def back(self) -> None:
        """Go one step back."""
        if self._number:
            self._number -= 1
            self._growth.show(self.simulation, self.step)
        elif self.simulation:
            self.to(self.simulation - 1, end=True)

    def thought(self) -> Thought:
        """The tree as it is at this step."""
        return thought_at(self._growth)

    @property
    def way(self) -> tuple[int, ...]:
        """The moves of this simulation so far, with the one that is chosen."""
        step = self.step
        return (*step.path, step.action) if step.phase == "Select" else step.path

    # ------------------------------------------------------------------ words

    def told(self) -> str:
        """Which step of which simulation it is, where, and what is done there with its numbers."""
        step = self.step
        head = tr(
            "Simulation {number} of {count}: {phase}",
            number=grouped(self.simulation + 1),
            count=grouped(len(self)),
            phase=tr(step.phase),
        )
        if step.phase == "Select":
            return f"{head}\n{self._place(step.path)}\n{self._selected()}"
        where = self._place(step.path)
        if step.phase == "Expand":
            return "\n".join((head, where, tr("This position is new: it joins the tree.")))
        if step.phase == "Evaluate":
            return f"{head}\n{where}\n{self._evaluated(step.value)}"
        return "\n".join((head, tr("N grows by 1 and W by the value, for whoever moves:"), *self._changes()))

    def _name(self, action: int) -> str:
        return said(self._names[action])

    def _place(self, path: tuple[int, ...]) -> str:
        if not path:
            return tr("At the root")
        return tr("After {moves}", moves="  ".join(self._name(action) for action in path))

    def _selected(self) -> str:
        step, course = self.step, self._growth.course
        beside = self._growth.beside(step.path)
        edge = beside[step.action]
        total, name = sum(other.visits for other in beside.values()), self._name(step.action)
        if course.rule == "uct" and not edge.visits:
            return tr("{move} was never tried; such moves come first.", move=name)
        rank = self.rank(step.path, step.action, edge)
        q, c, n = fixed(_known(edge.mean), 2, sign=True), f"{course.exploration:g}", grouped(edge.visits)
        if course.rule == "uct":
            formula, numbers = "Q + c √(ln N / n)", f"{q} + {c} √(ln {grouped(total)} / {n})"
        else:
            formula = "Q + c P √(1 + N) / (1 + n)"
            numbers = f"{q} + {c} · {fixed(edge.prior, 2)} · √(1 + {grouped(total)}) / (1 + {n})"
        figure = fixed(rank, 2, sign=True)
        return f"{tr('{move} ranks highest:', move=name)} {formula} = {numbers} = {figure}"

    def rank(self, path: tuple[int, ...], action: int, edge: Edge) -> float:
        """Q + U of a move."""
        return _known(edge.mean) + self._growth.bonuses(path)[action]

    def _evaluated(self, value: float) -> str:
        course, figure = self._growth.course, fixed(value, 2, sign=True)
        if course.over[self.simulation]:
            return tr("The game is over: {value} for whoever moved last.", value=figure)
        if course.judge == "chance":
            return tr("A game by chance from there brings {value} to whoever moved last.", value=figure)
        if course.judge == "network":
            return tr("The network says {value} for whoever moved last.", value=figure)
        return tr("Network and a game by chance say {value} for whoever moved last.", value=figure)

    def _changes(self) -> list[str]:
        path, gains = self.step.path, self._growth.course.gain[self.simulation]
        told = []
        for depth in range(len(path)):
            edge, gain = self._growth.edges[path[: depth + 1]], float(gains[depth])
            before = (edge.total - gain) / (edge.visits - 1) if edge.visits > 1 else math.nan
            q = "" if math.isnan(before) else f"{fixed(before, 2, sign=True)} → "
            visits = f"N {grouped(edge.visits - 1)} → {grouped(edge.visits)}"
            told.append(f"{self._name(path[depth])}: {visits}, Q = W / N {q}{fixed(edge.mean, 2, sign=True)}")
        return told


def _known(mean: float) -> float:
    """Q; of what was never tried it counts as 0."""
    return 0.0 if math.isnan(mean) else mean
