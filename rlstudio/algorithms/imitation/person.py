"""A person as the expert: which states are put before them, their pictures, and what they said."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.asking import Asking
from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import EnvSpec, Frame, World
from rlstudio.core.errors import UserError
from rlstudio.core.events import Transition, Waiting
from rlstudio.core.inside.advice import ShownAdvice
from rlstudio.core.inside.pairs import Verdict
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import words

PICTURES = 8
"""How a state came about is seen in so many pictures: one alone shows no speed."""
UNDONE = 10
"""So many of the last answers can be taken back; their pictures are kept for that."""
MOST_ACTIONS = 24
"""More than so many are no question that a person answers by a key or a button."""


@dataclass(slots=True)
class AskedState:
    """A state in question: ``observation`` (*shape), ``legal`` (A,) or None, the pictures that led to it.

    Once it is answered: in which play that was, and whether the learner would have done the same (0 or 1).
    """

    number: int
    observation: Array
    legal: Bools | None
    pictures: list[Frame]
    play: int = 0
    agreeing: int = 0


class Advice(Asking[AskedState]):
    """States that the learner comes to, put before a person who says what to do there.

    note: keep what was said of a state; forget: the last that was kept is taken back. tell: completes what
    is shown. Raises UserError where actions are not such that a person can be asked.
    """

    def __init__(
        self,
        spec: EnvSpec,
        note: Callable[[AskedState, int], None],
        forget: Callable[[AskedState], None],
        tell: Callable[[ShownAdvice], None],
    ) -> None:
        space = spec.action_space
        if not isinstance(space, Discrete):
            raise UserError(
                words("a person is asked which of several actions is right, and here an action is numbers.")
            )
        if space.n > MOST_ACTIONS:
            raise UserError(
                words(
                    "a person is asked about {most} actions at most, and here there are {n}.",
                    most=MOST_ACTIONS,
                    n=int(space.n),
                )
            )
        super().__init__(lambda state, action: note(state, int(action)), forget, UNDONE)
        self._actions, self._tell = int(space.n), tell
        self._seen: deque[Frame] = deque(maxlen=PICTURES)
        self._planned: frozenset[int] = frozenset()
        self._play, self._at, self._asked = -1, -1, 0

    def answers(self, question: AskedState) -> Collection[Verdict | int]:
        """The actions that are legal there."""
        legal = question.legal
        return [action for action in range(self._actions) if legal is None or legal[action]]

    def plan(self, seed: int, play: int, played: int, steps: int, states: int) -> None:
        """Draw which states of a play of so many steps are asked about: one in each equal part of it, since
        neighbours are nearly the same. The same play draws the same.

        play: its number. played: how many of its steps are behind.
        """
        if play != self._play:
            ends = np.linspace(0, steps, min(states, steps) + 1).astype(np.int64)
            chosen = np.random.default_rng([seed, 7, play]).integers(ends[:-1], ends[1:])
            self._play, self._at, self._planned = play, -1, frozenset(chosen.tolist())
            self._asked = sum(step < played for step in self._planned)

    def ask(self, world: World, played: int, legal: Bools | None) -> Iterator[Waiting]:
        """Ask about the state of lane 0, if that is planned of this step of the play; wait for the answer.

        Lane 0 alone is drawn as people know it. What was taken back is asked again first.
        """
        if played != self._at:
            self._at = played
            if any(played + ahead in self._planned for ahead in range(PICTURES)):
                with suppress(Exception):  # what draws belongs to others, and learning needs no pictures
                    self._seen.append(world.frame().copy())
            else:
                self._seen.clear()
            if played in self._planned:
                allowed = None if legal is None else legal[0]
                seen = [picture for picture in self._seen if picture.shape == self._seen[-1].shape]
                self.queue.append(AskedState(self.next_number, world.observe()[0], allowed, seen))
                self.next_number += 1
                self._asked += 1
        while self.queue:
            yield Waiting()

    def note_step(self, transition: Transition) -> None:
        """Pictures of an episode that has ended lead to no further state."""
        if transition.terminated[0] or transition.truncated[0]:
            self._seen.clear()

    def forget_all(self) -> None:
        """It goes on from a file: what was asked then is asked anew."""
        self.clear()
        self._seen.clear()
        self._play = -1

    def advice(self) -> ShownAdvice:
        """The state in question with all its pictures, and how far the asking is."""
        shown = ShownAdvice(undo=bool(self.done), waits=bool(self.queue), asked=len(self._planned))
        shown.answered = max(0, self._asked - len(self.queue))
        if self.queue:
            state = self.queue[0]
            shown.number, shown.legal = state.number, state.legal
            shown.pictures = np.stack(state.pictures) if state.pictures else None
        self._tell(shown)
        return shown
