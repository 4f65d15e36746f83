"""Minibatches of a rollout, and what a mirror makes of them."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints
from rlstudio.core.env import Mirror
from rlstudio.nn.memory.rollout import Rollout


def minibatch(rollout: Rollout, index_B: Ints, mirror: Mirror | None) -> tuple[Array, Array, Bools | None]:
    """Copies of what was seen, done and legal in these steps of a complete rollout; half of it reflected."""
    seen_B = rollout.flat(rollout.observation_TN)[index_B]
    action_B = rollout.flat(rollout.action_TN)[index_B]
    legal_B = None if rollout.legal is None else rollout.legal[index_B]
    if mirror is not None:
        reflect_half(mirror, seen_B, action_B, legal_B)
    return seen_B, action_B, legal_B


def reflect_half(mirror: Mirror, picture_B: Array, action_B: Array, legal_BA: Bools | None = None) -> None:
    """Turn the first half of a minibatch, which is in random order, into what the mirror shows.

    The advantage of an action, the return and the probability with which it was chosen are those of its
    reflection: so every step teaches both sides.
    """
    half = len(action_B) // 2
    picture_B[:half] = mirror.reflected(picture_B[:half]).copy()
    reflected = np.asarray(mirror.actions)
    action_B[:half] = reflected[action_B[:half]]
    if legal_BA is not None:
        legal_BA[:half, reflected] = legal_BA[:half].copy()
