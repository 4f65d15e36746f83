"""Two clips or two texts side by side: what a person is asked about, and what is shown of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.worlds.writing import Alphabet

Verdict = Literal["left", "right", "equal", "skip", "undo"]
"""Which clip is better; "skip": neither is told; "undo": the last judgement is taken back."""


@dataclass(slots=True)
class PairRequest:
    """Ask for the pair in question. known: the number of the pair whose pictures are there; -1: of none.

    width: pictures are at most so many pixels wide.
    """

    known: int = -1
    width: int = 240


@dataclass(slots=True)
class ShownPair:
    """The pair in question, and how far the judging is.

    ``number``: of the pair; -1 where none is ready. ``pictures`` (2, L, H, W, 3): None where they are known
    or not drawn yet. ``reward``, ``spread`` (2, L): what the learned reward says of each step, and how far
    its models are apart; None before anything was learned. ``fault``: why no clip can be drawn, in a
    sentence. ``labels``: judgements so far. ``agreement``: with those held out, in %; None before
    there are any.
    ``queued``: pairs that wait, with this one. ``person``: whether a person judges. ``waits``: the training
    stands until there are more judgements; then ``wanted`` says how many. ``undo``: something can be undone.
    ``texts``: the two, where texts are judged ("" while none are in question), which answer ``prompt``;
    ``alphabet``: of what a person may type there. ``instead``: why there is nothing to judge, in a sentence.
    """

    number: int = -1
    pictures: NDArray[np.uint8] | None = None
    reward: Floats | None = None
    spread: Floats | None = None
    fault: str = ""
    labels: int = 0
    agreement: float | None = None
    queued: int = 0
    person: bool = False
    waits: bool = False
    wanted: int = 0
    undo: bool = False
    frame_rate: float = 20.0
    texts: tuple[str, str] | None = None
    prompt: str = ""
    alphabet: Alphabet | None = None
    instead: str = ""


@dataclass(slots=True)
class Takes:
    """How two clips come about again: go on from ``state`` of a world with so many lanes by these actions.

    ``actions``: one batch for each step. ``lane``, ``start`` (2,): where the clips are; ``length``: theirs.
    """

    lanes: int
    state: State
    actions: Sequence[Array]
    lane: tuple[int, int]
    start: tuple[int, int]
    length: int


class Asks(Protocol):
    """Whoever has pairs to be judged by a person."""

    def told(self) -> ShownPair:
        """The pair in question without its pictures, and how far the judging is."""

    def takes(self) -> dict[int, Takes]:
        """How the clips of the next pairs come about again, by number; the one in question is the first."""

    def judge(self, number: int, verdict: Verdict | int) -> None:
        """Judge the pair of this number; nothing if another one is in question now.

        Raises UserError for another kind of answer, and where there is nothing to undo.
        """


@runtime_checkable
class TakesTexts(Protocol):
    """Whoever takes what a person has typed as better than both texts of a pair."""

    def write(self, number: int, text: str) -> None:
        """Take this text in place of a judgement on the pair of this number, if that is in question now.

        Raises UserError for a text that cannot be written, and for one that is in the pair.
        """
