"""The pairs that a person is asked about, in their order; what was judged can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

import numpy as np

from rlstudio.algorithms.asking import Asking
from rlstudio.algorithms.preferences.pairs import EQUAL, LEFT, RIGHT, Clips
from rlstudio.core.arrays import Array, State
from rlstudio.core.inside.pairs import ShownPair, Takes, Verdict

QUEUE = 6
"""So many pairs wait at most."""
UNDONE = 50
"""So many of the last judgements can be taken back."""
LABELS: dict[Verdict | int, float] = {"left": LEFT, "right": RIGHT, "equal": EQUAL}


@dataclass(slots=True)
class Origin:
    """Where a rollout began and what was done in it: so its clips can be seen again."""

    lanes: int
    state: State | None
    actions: list[Array] = field(default_factory=list)


@dataclass(slots=True)
class Pending:
    """One pair that waits. held_out: it is not to be learned from. origin: None where it cannot be drawn."""

    number: int
    clips: Clips
    held_out: bool
    origin: Origin | None


class AskingPairs(Asking[Pending]):
    """A queue of pairs for a person. note, forget: keep a judgement, and drop the last one again.

    tell: completes what is shown with what the learner knows.
    """

    def __init__(
        self,
        note: Callable[[Pending, float], None],
        forget: Callable[[], None],
        tell: Callable[[ShownPair, Pending | None], None],
    ) -> None:
        super().__init__(
            lambda pending, verdict: note(pending, LABELS[verdict]), lambda pending: forget(), UNDONE
        )
        self._tell = tell

    def answers(self, question: Pending) -> Collection[Verdict | int]:
        """The left clip, the right one, or neither more than the other."""
        return LABELS.keys()

    def offer(self, pairs: list[Pending]) -> None:
        """Put newer pairs behind the one in question, in place of those that nobody has seen."""
        self.queue = (self.queue[:1] + pairs)[:QUEUE]

    def told(self) -> ShownPair:
        """The pair in question without its pictures, and how far the judging is."""
        pending = self.queue[0] if self.queue else None
        shown = ShownPair(queued=len(self.queue), undo=bool(self.done))
        if pending is not None:
            shown.number = pending.number
        self._tell(shown, pending)
        return shown

    def takes(self) -> dict[int, Takes]:
        """How the clips of the first two pairs come about again."""
        found = {}
        for pending in self.queue[:2]:
            origin, clips = pending.origin, pending.clips
            if origin is not None and origin.state is not None:
                (left, right), (first, second) = clips.lane[0].tolist(), clips.start[0].tolist()
                length = clips.inputs.shape[2]
                found[pending.number] = Takes(
                    origin.lanes, origin.state, origin.actions, (left, right), (first, second), length
                )
        return found


def pending_pairs(clips: Clips, first: int, held_out: np.ndarray, origin: Origin | None) -> list[Pending]:
    """Each of these pairs by itself, numbered from ``first`` on."""
    return [
        Pending(first + index, clips[index : index + 1], bool(held_out[index]), origin)
        for index in range(len(clips))
    ]
