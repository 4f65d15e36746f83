"""Pairs of clips: which of them to ask about, and what was judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

LEFT, RIGHT, EQUAL = 1.0, 0.0, 0.5
"""Judgements: the first clip is better, the second, neither."""


@dataclass(slots=True)
class Clips:
    """P pairs of clips of L steps out of one rollout.

    ``inputs`` (P, 2, L, D): what rewards are of. ``truth`` (P, 2, L): the true rewards, which only a
    synthetic judge and curves look at. ``lane``, ``start`` (P, 2): where in the rollout they are.
    """

    inputs: Floats
    truth: Floats
    lane: Ints
    start: Ints

    def __getitem__(self, index: Array | slice) -> Clips:
        return Clips(self.inputs[index], self.truth[index], self.lane[index], self.start[index])

    def __len__(self) -> int:
        return len(self.inputs)


def beginnings(over_TN: Bools, length: int) -> Ints:
    """(step, lane) of all clips (M, 2) of this length that lie within one episode."""
    steps = len(over_TN)
    if steps < length:
        return np.empty((0, 2), np.int64)
    ends_TN = np.cumsum(np.vstack([np.zeros_like(over_TN[:1]), over_TN[:-1]]), 0)
    whole = ends_TN[length - 1 :] == ends_TN[: steps - length + 1]
    return np.argwhere(whole)


def drawn(
    inputs_TND: Floats,
    truth_TN: Floats,
    over_TN: Bools,
    *,
    pairs: int,
    length: int,
    generator: np.random.Generator,
) -> Clips:
    """Pairs of clips by chance, each within one episode; none where no clip fits."""
    places = beginnings(over_TN, length)
    if len(places) < 2:
        pairs = 0
    chosen = generator.integers(0, max(1, len(places)), (pairs, 2))
    start_P2, lane_P2 = (places[chosen, 0], places[chosen, 1]) if pairs else np.zeros((2, 0, 2), np.int64)
    steps_P2L = start_P2[..., None] + np.arange(length)
    lanes_P2L = np.broadcast_to(lane_P2[..., None], steps_P2L.shape)
    return Clips(inputs_TND[steps_P2L, lanes_P2L], truth_TN[steps_P2L, lanes_P2L], lane_P2, start_P2)


class Judgements:
    """All pairs that were judged, with their labels.

    ``label`` (P,), ``held_out`` (P,): never learned from. ``weight`` (P, K): how often a pair counts for each
    model, as if every model had drawn pairs of its own with replacement (Oza and Russell 2001).
    """

    def __init__(self, length: int, width: int, models: int) -> None:
        self.inputs: Floats = np.empty((0, 2, length, width), np.float32)
        self.truth: Floats = np.empty((0, 2, length), np.float32)
        self.label: Floats = np.empty(0, np.float32)
        self.held_out: Bools = np.empty(0, np.bool_)
        self.weight: Array = np.empty((0, models), np.uint8)

    def __len__(self) -> int:
        return len(self.label)

    def add(self, clips: Clips, label_P: Floats, held_out_P: Bools, weight_PK: Array) -> None:
        """Note judgements."""
        self.inputs = np.concatenate([self.inputs, clips.inputs])
        self.truth = np.concatenate([self.truth, clips.truth])
        self.label = np.concatenate([self.label, label_P]).astype(np.float32)
        self.held_out = np.concatenate([self.held_out, held_out_P])
        self.weight = np.concatenate([self.weight, weight_PK]).astype(np.uint8)

    def forget_last(self) -> None:
        """The last judgement was taken back."""
        for name in ("inputs", "truth", "label", "held_out", "weight"):
            setattr(self, name, getattr(self, name)[:-1])

    def agreement(self, difference_P: Floats) -> float:
        """Share in % of the pairs held out that a reward judges likewise; "equal" counts as half.

        There must be some.

        difference_P: of the clips' rewards in those pairs.
        """
        label_P = self.label[self.held_out]
        right_P = np.where(label_P == EQUAL, 0.5, (difference_P > 0) == (label_P > EQUAL))
        return 100.0 * float(right_P.mean())

    def state(self) -> State:
        """Copies of everything."""
        return {
            "inputs": self.inputs.copy(),
            "truth": self.truth.copy(),
            "label": self.label.copy(),
            "held_out": self.held_out.copy(),
            "weight": self.weight.copy(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        inputs = checked(state, "inputs", (None, *self.inputs.shape[1:]))
        count = len(inputs)
        truth = checked(state, "truth", (count, *self.truth.shape[1:]))
        label = checked(state, "label", (count,))
        if not np.isin(label, (LEFT, RIGHT, EQUAL)).all():
            raise Unsound(words("a judgement is none of left, right and equal"))
        held_out = checked(state, "held_out", (count,))
        weight = checked(state, "weight", (count, *self.weight.shape[1:]))
        self.inputs, self.truth = inputs.astype(np.float32), truth.astype(np.float32)
        self.label, self.held_out = label.astype(np.float32), held_out.astype(np.bool_)
        self.weight = weight.astype(np.uint8)
