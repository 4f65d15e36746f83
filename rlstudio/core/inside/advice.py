"""A state that a person is asked about: what would you do here?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.inside.pairs import Verdict


@dataclass(slots=True)
class AdviceRequest:
    """Ask for the state in question. known: the number of the one whose pictures are there; -1: of none.

    width: pictures are at most so many pixels wide.
    """

    known: int = -1
    width: int = 480


@dataclass(slots=True)
class ShownAdvice:
    """The state in question, and how far the asking is.

    ``number``: of the question; -1 where there is none. ``pictures`` (K, H, W, 3): the newest pictures of the
    episode up to the state in question, which is the last one; None where they are known, or cannot
    be drawn.
    ``legal`` (A,): which actions there are; None where all are. ``labels``: answers so far.
    ``agreement``: in how many of the states of the last play the learner would have done as was said, in %;
    None before there was one. ``answered``, ``asked``: questions of this play that are done, and all of them.
    ``waits``: the training stands until this is answered. ``undo``: something can be undone.
    """

    number: int = -1
    pictures: NDArray[np.uint8] | None = None
    legal: NDArray[np.bool_] | None = None
    labels: int = 0
    agreement: float | None = None
    answered: int = 0
    asked: int = 0
    waits: bool = False
    undo: bool = False


class AsksForAdvice(Protocol):
    """Whoever asks a person what to do."""

    def advice(self) -> ShownAdvice:
        """The state in question with all its pictures, and how far the asking is."""

    def judge(self, number: int, verdict: Verdict | int) -> None:
        """Answer this question by the number of an action; nothing if another one is in question now.

        Or "skip", or "undo". Raises UserError for an action that there is not, and where there is nothing
        to undo.
        """
