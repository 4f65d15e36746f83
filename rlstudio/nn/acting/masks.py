"""Choosing among legal actions only (Huang and Ontañón 2020, A closer look at invalid action masking).

Masks are booleans (B, A), true where an action is legal; None means that all are, and costs nothing.
"""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints

NEVER = np.float32(-1e8)
"""The logit of an illegal action: its probability is exactly 0, and so is every gradient through it."""


def legal_values(value_BA: Array, legal_BA: Bools | None) -> Array:
    """Action values, minus infinity for what is illegal: maxima and softmaxes leave it out."""
    if legal_BA is None:
        return value_BA
    return np.where(legal_BA, value_BA, np.float32(-np.inf))


def best_action(value_BA: Array, legal_BA: Bools | None) -> Ints:
    """argmax over the legal actions, (B,); 0 where none is, as after the end of an episode."""
    best_B: Ints = legal_values(value_BA, legal_BA).argmax(1)
    return best_B


def legal_action(share_B: Array, legal_BA: Bools) -> Ints:
    """The legal action at each share (B,) in [0, 1) of the way through the legal ones, all alike."""
    place_B = (share_B * legal_BA.sum(1)).astype(np.int64)
    picked_B: Ints = (legal_BA.cumsum(1) > place_B[:, None]).argmax(1)
    return picked_B


def last_legal(legal_BA: Bools) -> Ints:
    """The last legal action, (B,)."""
    last_B: Ints = legal_BA.shape[1] - 1 - legal_BA[:, ::-1].argmax(1)
    return last_B


def legal_logits(output_BK: Floats, legal_BA: Bools | None) -> Floats:
    """Outputs whose first A numbers are logits, with those of illegal actions at ``NEVER``.

    Probabilities, entropy, divergence and their gradients with respect to the logits then follow by the
    formulas of the unmasked softmax.
    """
    if legal_BA is None:
        return output_BK
    masked_BK = output_BK.copy()
    masked_BK[:, : legal_BA.shape[1]][~legal_BA] = NEVER
    return masked_BK


class Masks:
    """Which of A actions are legal at N places of a memory: one bit each, all legal until written."""

    def __init__(self, places: int, actions: int) -> None:
        self.actions = actions
        self.bits = np.full((places, -(-actions // 8)), 255, np.uint8)

    def write(self, place: Array | slice, legal_NA: Bools | None) -> None:
        """Note the masks of these places."""
        self.bits[place] = 255 if legal_NA is None else np.packbits(legal_NA, axis=1)

    def read(self, place_B: Ints) -> Bools:
        """The masks of these places, (B, A)."""
        return np.unpackbits(self.bits[place_B], axis=1, count=self.actions).view(np.bool_)
