"""Questions that wait for a person, in their order; what was answered can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Generic, Protocol, TypeVar

from rlstudio.core.errors import UserError
from rlstudio.core.inside.pairs import Verdict
from rlstudio.core.words import words


class Question(Protocol):
    """Something that a person is asked."""

    number: int


Q = TypeVar("Q", bound=Question)


class Asking(Generic[Q]):
    """A queue of questions, the first of which is asked.

    note, forget: keep an answer, and drop the last one again. undone: so many of the last answers can be
    taken back.
    """

    def __init__(
        self, note: Callable[[Q, Verdict | int], None], forget: Callable[[Q], None], undone: int
    ) -> None:
        self._note, self._forget, self._undone = note, forget, undone
        self.queue: list[Q] = []
        self.done: list[tuple[Q, bool]] = []
        self.next_number = 0

    def answers(self, question: Q) -> Collection[Verdict | int]:
        """What this can be answered by, besides "skip" and "undo"."""
        raise NotImplementedError

    def clear(self) -> None:
        """Nothing waits any more, and nothing can be undone."""
        self.queue.clear()
        self.done.clear()

    def judge(self, number: int, verdict: Verdict | int) -> None:
        """Answer the question of this number, if it still is asked, or take the last answer back."""
        if verdict == "undo":
            if not self.done:
                raise UserError(words("there is no judgement to take back."))
            question, noted = self.done.pop()
            if noted:
                self._forget(question)
            self.queue.insert(0, question)
            return
        if not self.queue or self.queue[0].number != number:
            return  # a key that came late
        noted = verdict != "skip"
        if noted and verdict not in self.answers(self.queue[0]):
            raise UserError(words("that is no answer to what was asked."))
        question = self.queue.pop(0)
        if noted:
            self._note(question, verdict)
        self.done = [*self.done, (question, noted)][-self._undone :]
