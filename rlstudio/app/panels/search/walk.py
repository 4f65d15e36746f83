"""A search gone through step by step: where one is, and what is done there in words and numbers."""

from __future__ import annotations

from rlstudio.app.language.saying import joined, rightwards, said, tr
from rlstudio.app.panels.search.reasons import reason
from rlstudio.app.panels.text import MINUS, fixed, grouped
from rlstudio.core.inside.growth import DECIDE, Growth, Step
from rlstudio.core.inside.ranking import Imagined
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

    @property
    def over(self) -> bool:
        """Whether it is the last step of its simulation."""
        return self._number + 1 == len(self._steps)

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
        return thought_at(self._growth, self.way)

    @property
    def line(self) -> str:
        """How the line of pseudocode begins that carries this step out."""
        return self._growth.line(self.step)

    @property
    def way(self) -> tuple[int, ...]:
        """The moves of this simulation so far, with the one that is chosen."""
        step = self.step
        return (*step.path, step.action) if step.phase in ("Select", DECIDE) else step.path

    # ------------------------------------------------------------------ words

    def told(self) -> str:
        """Which step of which simulation it is, where, and what is done there with its numbers."""
        step = self.step
        if step.phase == DECIDE:
            head = tr("After {count} simulations: the decision", count=grouped(len(self)))
            learned = tr("π′ is what the network is to learn.")
            return f"{head}\n{self._reason(step)}\n{learned}"
        head = tr(
            "Simulation {number} of {count}: {phase}",
            number=grouped(self.simulation + 1),
            count=grouped(len(self)),
            phase=tr(step.phase),
        )
        if step.phase == "Back up":
            return "\n".join((head, *self._changes()))
        done = {"Select": self._reason, "Expand": self._expanded, "Evaluate": self._evaluated}[step.phase]
        return f"{joined((head, self._place(step.path)))}\n{done(step)}"

    def _name(self, action: int) -> str:
        return said(self._names[action])

    def _place(self, path: tuple[int, ...]) -> str:
        if not path:
            return tr("At the root")
        return tr("After {moves}", moves="  ".join(self._name(action) for action in path))

    def _reason(self, step: Step) -> str:
        growth, path = self._growth, step.path
        node, name = growth.nodes[path], self._name(step.action)
        return reason(growth.course.rule, node, growth.ranks(path), growth.stand(path), step.action, name)

    def _expanded(self, step: Step) -> str:
        if self._growth.course.judge != "model":
            return tr("This position is new: it joins the tree.")
        reward = fixed(self._growth.reward(step.path), 2, sign=True)
        return tr(
            "The dynamics g imagines what follows: a new state, and the reward r = {reward}.", reward=reward
        )

    def _evaluated(self, step: Step) -> str:
        course, figure = self._growth.course, fixed(step.value, 2, sign=True)
        if isinstance(course.rule, Imagined):
            value = fixed(float(course.estimate[self.simulation + 1]), 2, sign=True)
            if course.rule.factor < 0:
                return tr("The prediction f says v = {value} for whoever acts there.", value=value)
            return tr("The prediction f says v = {value} of the new state.", value=value)
        if course.over[self.simulation]:
            return tr("The game is over: {value} for whoever moved last.", value=figure)
        if course.judge == "chance":
            return tr("A game by chance from there brings {value} to whoever moved last.", value=figure)
        if course.judge == "network":
            return tr("The network says {value} for whoever moved last.", value=figure)
        return tr("Network and a game by chance say {value} for whoever moved last.", value=figure)

    def _changes(self) -> list[str]:
        rule = self._growth.course.rule
        if isinstance(rule, Imagined):
            sign = "+" if rule.factor >= 0 else MINUS
            first, further = f"G = r {sign} γ v", f"r {sign} γ G"
            told = [
                tr(
                    "From the end back {first}, then {further}; Q is the mean of all G:",
                    first=first,
                    further=further,
                )
            ]
            told += self._gained(sign, abs(rule.factor))
        else:
            told = [tr("N grows by 1 and W by the value, for whoever moves; Q = W / N:")]
            told += [self._counted(depth) for depth in range(len(self.step.path))]
        return told

    def _counted(self, depth: int) -> str:
        name, visits, q, _ = self._change(depth)
        return joined((name, rightwards(f"{visits}, {q}")), ": ")

    def _gained(self, sign: str, gamma: float) -> list[str]:
        """From the end back, as it is carried: each gain is made of the one behind it."""
        path, found = self.step.path, list[str]()
        further = float(self._growth.course.estimate[self.simulation + 1])
        for depth in reversed(range(len(path))):
            name, visits, q, gain = self._change(depth)
            reward, behind = fixed(self._growth.reward(path[: depth + 1]), 2), fixed(further, 2)
            behind = f"({behind})" if behind.startswith(MINUS) else behind
            total = f"{reward} {sign} {gamma:g} · {behind} = {fixed(gain, 2, sign=True)}"
            found.append(joined((name, rightwards(f"{total}, {visits}, {q}")), ": "))
            further = gain
        return found

    def _change(self, depth: int) -> tuple[str, str, str, float]:
        """Of a move of the way: its name, its visits and Q before and after in words, and its gain."""
        path, growth = self.step.path, self._growth
        node, gain = growth.nodes[path[:depth]], float(growth.course.gain[self.simulation, depth])
        place = node.place(path[depth])
        visits, mean = int(node.visits[place]), float(node.q[place])
        before = fixed((mean * visits - gain) / (visits - 1), 2, sign=True) + " → " if visits > 1 else ""
        told = f"N {grouped(visits - 1)} → {grouped(visits)}", f"Q {before}{fixed(mean, 2, sign=True)}"
        return self._name(path[depth]), *told, gain
