"""A judge who knows the true reward, for tests and for whoever has no patience."""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.preferences.pairs import EQUAL, LEFT, RIGHT
from rlstudio.core.arrays import Floats


def judge(truth_P2L: Floats, errors: float, generator: np.random.Generator) -> Floats:
    """Judgements (P,) of pairs by their true rewards; in this share of them the opposite."""
    sum_P2 = truth_P2L.sum(2)
    label_P = np.where(sum_P2[:, 0] > sum_P2[:, 1], LEFT, RIGHT)
    label_P = np.where(generator.random(len(label_P)) < errors, 1 - label_P, label_P)
    found: Floats = np.where(sum_P2[:, 0] == sum_P2[:, 1], EQUAL, label_P).astype(np.float32)
    return found
