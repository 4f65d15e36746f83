"""How the tree of a search grew, one simulation after the other: select, expand, evaluate, back up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.inside.ranking import Gumbel, Imagined, Node, Ranks, Rule, Stand
from rlstudio.core.words import mark

Phase = Literal["Select", "Expand", "Evaluate", "Back up", "Decide"]
PHASES: tuple[Phase, ...] = (mark("Select"), mark("Expand"), mark("Evaluate"), mark("Back up"))  # type: ignore[assignment]
"""What a simulation does. A line of a search's pseudocode that begins with one of them carries it out."""
DECIDE: Phase = mark("Decide")  # type: ignore[assignment]
"""The choice after the last simulation, where the tree alone settles it."""
Leaves = Literal["chance", "network", "both", "model"]
"""What says how good something new is: a game by chance, a network, a mean of both, or a learned model."""
NONE = -1
END = -1
Way = tuple[int, ...]
"""Moves from the root on."""


@dataclass(slots=True)
class Course:
    """The first n simulations of a search, each a way of D moves at most, and what it found.

    ``action`` (n, D): the moves from the root on, END behind the last. ``gain`` (n, D): what was added to the
    sum of values W of each, for whoever makes it. ``over`` (n,): the game ended there. ``reward`` (n,): what
    the last move pays at once, as far as a model says so. ``estimate`` (n + 1,): what was said at once of the
    value of the root and of what each simulation came to, for whoever moves there. ``moves``, ``priors``
    (M,): the moves of the root and then of what each simulation added, as far as the search went on from
    there: part k of them, root 0, lies between ``starts`` (n + 2,) k and k + 1. P is NaN without a network.
    ``rule``: by what moves were chosen. ``judge``: what evaluated. ``whole``: there were no more simulations.
    """

    action: Ints
    gain: Floats
    over: Bools
    reward: Floats
    estimate: Floats
    moves: Ints
    priors: Floats
    starts: Ints
    rule: Rule
    judge: Leaves
    whole: bool = True

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        own: list[Array] = [self.action, self.gain, self.over, self.reward, self.estimate]
        own += [self.moves, self.priors, self.starts]
        return [*own, self.rule.noise] if isinstance(self.rule, Gumbel) else own


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a simulation. ``path``: the moves that lead to where it is.

    Select: at ``path`` the move ``action`` was the best. Expand: the last move of ``path`` led to something
    new. Evaluate: ``value`` is what the end of ``path`` is worth, for whoever made its last move. Back up:
    the moves of ``path`` have been given their gains. Decide: ``action`` is what the search came to.
    """

    phase: Phase
    path: Way
    action: int = END
    value: float = 0.0


class Growth:
    """A tree at any time of its course.

    ``nodes``: what the search went on from, by the way to it. ``new``: the way to what has just been added,
    of which nothing is known yet.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self.nodes: dict[Way, Node] = {}
        self.new: Way | None = None
        self._first: dict[Way, int] = {}
        self._done = 0
        self._low = self._high = np.float32(0)
        self._seen: np.float32 | None = None
        self._begin()

    def __len__(self) -> int:
        return len(self.course.action)

    def _begin(self) -> None:
        self.nodes, self._first, self._done = {}, {}, 0
        self._low, self._high = np.float32(-1), np.float32(1)
        if isinstance(self.course.rule, Imagined) and not self.course.rule.bounded:
            self._low = self._high = np.float32(self.course.estimate[0])
        self._add((), 0)

    def path(self, simulation: int) -> Way:
        """The moves of a simulation."""
        row = self.course.action[simulation]
        return tuple(row[row != END].tolist())

    def go_to(self, done: int) -> None:
        """Be as after so many simulations."""
        if done < self._done:
            self._begin()
        self.new = self._seen = None
        for simulation in range(self._done, done):
            self._count(simulation)
        self._done = done

    def _count(self, simulation: int) -> None:
        """Add what a simulation came to, and its gains on the way back."""
        path, course = self.path(simulation), self.course
        if path and path not in self._first:
            self._add(path, simulation + 1)
            node = self.nodes[path[:-1]]
            node.reward[node.place(path[-1])] = course.reward[simulation]
            self._stretch(course.estimate[simulation + 1])
        for depth, action in enumerate(path):
            node, gain = self.nodes[path[:depth]], course.gain[simulation, depth]
            place = node.place(action)
            node.visits[place] += 1
            node.total[place] += gain
            if isinstance(course.rule, Imagined):
                before = node.q[place] if node.visits[place] > 1 else node.estimate
                node.q[place] = before + (gain - before) / node.visits[place]
                self._stretch(node.q[place])
            else:
                node.q[place] = node.total[place] / node.visits[place]

    def _add(self, path: Way, number: int) -> None:
        course = self.course
        self._first[path] = number
        part = slice(int(course.starts[number]), int(course.starts[number + 1]))
        if part.stop > part.start:
            self.nodes[path] = Node.of(
                course.moves[part], course.priors[part], float(course.estimate[number])
            )

    def _stretch(self, value: np.float32) -> None:
        if isinstance(self.course.rule, Imagined) and not self.course.rule.bounded:
            self._low, self._high = min(self._low, value), max(self._high, value)

    def steps(self, simulation: int) -> list[Step]:
        """The steps of a simulation; the tree is then as it was before."""
        self.go_to(simulation)
        path, course = self.path(simulation), self.course
        found = [Step("Select", path[:depth], action) for depth, action in enumerate(path)]
        if path not in self._first:
            found.append(Step("Expand", path))
        value = float(course.gain[simulation, len(path) - 1]) if path else 0.0
        found += [Step("Evaluate", path, value=value), Step("Back up", path, value=value)]
        if simulation + 1 == len(self) and course.whole and isinstance(course.rule, Gumbel):
            found.append(Step(DECIDE, (), self._decided()))
        return found

    def _decided(self) -> int:
        """The move at the root that stands out after all simulations."""
        before = self._done
        self.go_to(len(self))
        found = int(self.nodes[()].action[self.ranks(()).best()])
        self.go_to(before)
        return found

    def line(self, step: Step) -> str:
        """How the line of pseudocode begins that carries a step out."""
        if step.phase == "Select" and isinstance(self.course.rule, Gumbel):
            return "Select below" if step.path else "Select at the root"
        return step.phase

    def show(self, simulation: int, step: Step) -> None:
        """Be as at a step of a simulation: with its new move from Expand on, with its gains at Back up."""
        self.go_to(simulation + (step.phase in ("Back up", DECIDE)))
        if step.phase in ("Expand", "Evaluate") and step.path not in self._first:
            self.new = step.path
            if step.phase == "Evaluate":
                self._seen = self.course.estimate[simulation + 1]

    def stand(self, path: Way) -> Stand:
        """What a choice after these moves depends on besides the moves themselves."""
        rule, low, high = self.course.rule, self._low, self._high
        if self._seen is not None and isinstance(rule, Imagined) and not rule.bounded:
            low, high = min(low, self._seen), max(high, self._seen)
        return Stand(len(path), self._done, low, high)

    def ranks(self, path: Way) -> Ranks:
        """By which numbers is chosen after these moves."""
        return self.course.rule.ranks(self.nodes[path], self.stand(path))

    def reward(self, path: Way) -> float:
        """What the last of these moves pays at once; NaN if that is not known yet."""
        if path == self.new:
            return float(self.course.reward[self._done])
        node = self.nodes[path[:-1]]
        return float(node.reward[node.place(path[-1])])
