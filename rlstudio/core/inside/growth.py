"""How the tree of a search grew, one simulation after the other: select, expand, evaluate, back up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.words import mark

Phase = Literal["Select", "Expand", "Evaluate", "Back up"]
PHASES: tuple[Phase, ...] = (mark("Select"), mark("Expand"), mark("Evaluate"), mark("Back up"))  # type: ignore[assignment]
"""What a simulation does. A line of a search's pseudocode that begins with one of them carries it out."""
Rule = Literal["uct", "puct"]
"""By which U a move is preferred that was seldom tried, see ``bonus``."""
Leaves = Literal["chance", "network", "both"]
"""What says how good a new position is: a game by chance, a network, or a mean of both."""
NONE = -1
END = -1


@dataclass(slots=True)
class Course:
    """The first n simulations of a search, each a way of D moves at most, and what it found.

    ``action`` (n, D): the moves from the root on, END behind the last. ``gain`` (n, D): what was added to the
    sum of values W of each, for whoever makes it. ``prior`` (n,): P of the last one, NaN without a network.
    ``over`` (n,): the game ended there. ``exploration``: the c of U.
    """

    action: Ints
    gain: Floats
    prior: Floats
    over: Bools
    rule: Rule
    exploration: float
    judge: Leaves

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        return [self.action, self.gain, self.prior, self.over]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a simulation. ``path``: the moves that lead to where it is.

    Select: at ``path`` the move ``action`` was the best. Expand: the last move of ``path`` led to something
    new. Evaluate: ``value`` is what the end of ``path`` is worth, for whoever made its last move. Back up:
    the moves of ``path`` have been given their gains.
    """

    phase: Phase
    path: tuple[int, ...]
    action: int = END
    value: float = 0.0


@dataclass(slots=True)
class Edge:
    """What is known of a move: how often it was tried, the sum of its values, and its prior."""

    visits: int
    total: float
    prior: float

    @property
    def mean(self) -> float:
        """Q; NaN if it was never tried."""
        return self.total / self.visits if self.visits else float("nan")


def bonus(rule: Rule, exploration: float, prior: Doubles, visits: Doubles) -> Doubles:
    """U of moves beside each other (k,): c √(ln ΣN / N), or c P √(1 + ΣN) / (1 + N)."""
    found: Doubles
    if rule == "uct":
        found = exploration * np.sqrt(np.log(max(1.0, visits.sum())) / np.maximum(visits, 1))
    else:
        found = exploration * prior * np.sqrt(1 + visits.sum()) / (1 + visits)
    return found


class Growth:
    """A tree at any time of its course. known: priors of the moves at the root, by their actions.

    ``edges``: the moves of which something is known, by the way to them, themselves the last.
    """

    def __init__(self, course: Course, known: dict[int, float]) -> None:
        self.course, self._known = course, known
        self.edges: dict[tuple[int, ...], Edge] = {}
        self._done = 0
        self._begin()

    def __len__(self) -> int:
        return len(self.course.action)

    def _begin(self) -> None:
        self.edges = {(action,): Edge(0, 0.0, prior) for action, prior in self._known.items()}
        self._done = 0

    def path(self, simulation: int) -> tuple[int, ...]:
        """The moves of a simulation."""
        row = self.course.action[simulation]
        return tuple(row[row != END].tolist())

    def go_to(self, done: int) -> None:
        """Be as after so many simulations."""
        if done < self._done:
            self._begin()
        for simulation in range(self._done, done):
            path = self.path(simulation)
            self._reach(simulation)
            for depth in range(len(path)):
                edge = self.edges[path[: depth + 1]]
                edge.visits += 1
                edge.total += float(self.course.gain[simulation, depth])
        self._done = done

    def _reach(self, simulation: int) -> None:
        path = self.path(simulation)
        if path not in self.edges:
            self.edges[path] = Edge(0, 0.0, float(self.course.prior[simulation]))

    def steps(self, simulation: int) -> list[Step]:
        """The steps of a simulation; the tree is then as it was before."""
        self.go_to(simulation)
        path, course = self.path(simulation), self.course
        found = [Step("Select", path[:depth], action) for depth, action in enumerate(path)]
        last = self.edges.get(path)
        if last is None or not last.visits:
            found.append(Step("Expand", path))
        value = float(course.gain[simulation, len(path) - 1]) if path else 0.0
        return [*found, Step("Evaluate", path, value=value), Step("Back up", path, value=value)]

    def show(self, simulation: int, step: Step) -> None:
        """Be as at a step of a simulation: with its new move from Expand on, with its gains at Back up."""
        self.go_to(simulation + (step.phase == "Back up"))
        if step.phase != "Back up":
            new = self.path(simulation)
            if new in self.edges and not self.edges[new].visits and len(new) > 1:
                del self.edges[new]
            # What is chosen at the end of a way is no part of the tree before.
            if step.phase != "Select" or step.path == new[:-1]:
                self._reach(simulation)

    def beside(self, path: tuple[int, ...]) -> dict[int, Edge]:
        """What is known of the moves after these."""
        deep = len(path) + 1
        return {way[-1]: edge for way, edge in self.edges.items() if len(way) == deep and way[:-1] == path}

    def bonuses(self, path: tuple[int, ...]) -> dict[int, float]:
        """U of these moves."""
        beside = self.beside(path)
        prior = np.array([edge.prior for edge in beside.values()])
        visits = np.array([edge.visits for edge in beside.values()], float)
        found = bonus(self.course.rule, self.course.exploration, prior, visits)
        return dict(zip(beside, found.tolist(), strict=True))
