"""Values and rewards as distributions over a scaled range (Schrittwieser et al. 2019, appendix F)."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.nn.acting.policies import log_softmax

EPSILON = 0.001
"""ε of the scaling: what keeps its inverse from growing without bound."""


def scaled(x: Array) -> Floats:
    """h(x) = sign(x) (√(|x| + 1) - 1) + ε x (Pohlen et al. 2018): large numbers come closer together."""
    found: Floats = (np.sign(x) * (np.sqrt(np.abs(x) + 1) - 1) + EPSILON * x).astype(np.float32)
    return found


def unscaled(y: Array) -> Floats:
    """h⁻¹(y), in float64 inside: it takes the difference of large numbers."""
    wide = np.asarray(y, np.float64)
    root = (np.sqrt(1 + 4 * EPSILON * (np.abs(wide) + 1 + EPSILON)) - 1) / (2 * EPSILON)
    found: Floats = (np.sign(wide) * (root * root - 1)).astype(np.float32)
    return found


class Support:
    """N atoms, evenly between h(-largest) and h(largest), and numbers as distributions over them."""

    def __init__(self, atoms: int, largest: float) -> None:
        end = float(scaled(np.asarray(largest)))
        self.atoms = atoms
        self.place: Floats = np.linspace(-end, end, atoms, dtype=np.float32)
        self._end, self._step = end, 2 * end / (atoms - 1)

    def two_hot(self, x_M: Array) -> Floats:
        """(M, N): h(x) between its two nearest atoms, nearer ones with more; beyond the ends at these."""
        at_M = np.clip((scaled(x_M) + self._end) / self._step, 0, self.atoms - 1)
        low_M = np.minimum(at_M.astype(np.int64), self.atoms - 2)
        up_M = at_M - low_M
        found: Floats = np.zeros((len(at_M), self.atoms), np.float32)
        rows_M = np.arange(len(at_M))
        found[rows_M, low_M] = 1 - up_M
        found[rows_M, low_M + 1] = up_M
        return found

    def mean(self, logit_MN: Floats) -> Floats:
        """The number (M,) that logits (M, N) stand for: h⁻¹ of the mean atom."""
        return unscaled(np.exp(log_softmax(logit_MN)) @ self.place)

    def slope(self, logit_MN: Floats) -> Floats:
        """d mean / d logits, (M, N)."""
        p_MN = np.exp(log_softmax(logit_MN))
        mean_M1 = (p_MN @ self.place).astype(np.float64)[:, None]
        root_M1 = np.sqrt(1 + 4 * EPSILON * (np.abs(mean_M1) + 1 + EPSILON))
        outer_M1 = (root_M1 - 1) / EPSILON / root_M1  # d h⁻¹(y) / dy
        found: Floats = (outer_M1 * p_MN * (self.place - mean_M1)).astype(np.float32)
        return found
