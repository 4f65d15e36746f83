"""Drawing what surprises most: proportional prioritisation over a tree of sums."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Floats, Ints, State, checked, present
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

BRANCHES = 64
"""Children of a node. Wide nodes make a shallow tree: three levels for 262,144 transitions, and numpy
adds up 64 neighbours as fast as two."""


class SumTree:
    """Weights of ``size`` leaves and their sums, level by level, for drawing in proportion to them.

    Every sum is computed anew from its children, so rounding errors never pile up.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        width = -(-max(size, 1) // BRANCHES)
        self.levels: list[Doubles] = [np.zeros((width, BRANCHES))]
        while width > 1:
            width = -(-width // BRANCHES)
            self.levels.append(np.zeros((width, BRANCHES)))
        self.leaves: Doubles = self.levels[0].reshape(-1)
        self._flat = [level.reshape(-1) for level in self.levels]

    @property
    def total(self) -> float:
        """Sum of all weights."""
        return float(self.levels[-1].sum())

    def set(self, index_B: Ints, weight_B: Doubles | float) -> None:
        """Give leaves their weights (>= 0); of an index that occurs twice the last one counts."""
        self.leaves[index_B] = weight_B
        node_B = index_B
        for level, above in zip(self.levels, self._flat[1:], strict=False):
            node_B = node_B // BRANCHES
            above[node_B] = level[node_B].sum(1)

    def find(self, place_B: Doubles) -> Ints:
        """The leaf in which each place lies, 0 <= place < total, the weights laid end to end."""
        node_B: Ints = np.zeros(len(place_B), np.int64)
        rows_B = np.arange(len(place_B))
        left_B = place_B
        for level in reversed(self.levels):
            edge_BK = level[node_B].cumsum(1)
            # Rounding may carry a place just past the last edge: it belongs before it.
            left_B = np.minimum(left_B, np.nextafter(edge_BK[:, -1], 0.0))
            child_B = (edge_BK <= left_B[:, None]).sum(1)
            before_B = np.where(child_B > 0, edge_BK[rows_B, child_B - 1], 0.0)
            left_B = left_B - before_B
            node_B = node_B * BRANCHES + child_B
        return node_B


class Priorities:
    """Proportional prioritisation (Schaul et al. 2016, section 3.3) of ``size`` places in a memory.

    P(i) = p_i^alpha / sum_k p_k^alpha with p_i = |error_i| + epsilon; new transitions get the highest
    priority seen so far, so that each is replayed at least once soon. A batch of B is drawn in B strata of
    equal mass.
    """

    epsilon = 1e-6

    def __init__(self, size: int, exponent: float) -> None:
        self.exponent = exponent
        self.tree = SumTree(size)
        self.highest = 1.0

    def welcome(self, index_B: Ints) -> None:
        """New transitions stand at these places."""
        self.tree.set(index_B, self.highest**self.exponent)

    def forget(self, index_B: Ints) -> None:
        """Nothing can be drawn from these places."""
        self.tree.set(index_B, 0.0)

    def update(self, index_B: Ints, error_B: Floats) -> None:
        """The newest errors of transitions that are still stored."""
        priority_B = np.abs(error_B).astype(np.float64) + self.epsilon
        self.highest = max(self.highest, float(priority_B.max()))
        self.tree.set(index_B, priority_B**self.exponent)

    def draw(self, batch: int, generator: np.random.Generator, correction: float) -> tuple[Ints, Floats]:
        """Places (B,) and importance weights w_i = (N P(i))^-correction / max_j w_j, over the batch.

        ``correction`` is beta: 0 leaves the bias of prioritised drawing as it is, 1 corrects it in full.
        """
        total = self.tree.total
        place_B = (np.arange(batch) + generator.random(batch)) * (total / batch)
        index_B = self.tree.find(place_B)
        # N and the sum of priorities are the same for all and cancel against the maximum.
        weight_B = self.tree.leaves[index_B] ** -correction
        weight_B /= weight_B.max()
        return index_B, weight_B.astype(np.float32)

    def state(self) -> State:
        """All weights, and the highest priority."""
        used = np.flatnonzero(self.tree.leaves)
        reach = int(used[-1]) + 1 if len(used) else 0
        return {"weights": self.tree.leaves[:reach].copy(), "highest": np.asarray(self.highest)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        weights = present(state, "weights")
        if weights.ndim != 1 or len(weights) > self.tree.size or not (weights >= 0).all():
            raise Unsound(
                words(
                    "priorities of the shape {shape} do not fit into a memory of {n}",
                    shape=str(weights.shape),
                    n=self.tree.size,
                )
            )
        highest = float(checked(state, "highest", ()))
        if not (np.isfinite(weights).all() and 0 < highest < np.inf):
            raise Unsound(words("priorities must be finite, and the highest of them above 0"))
        self.highest = highest
        self.tree.leaves[...] = 0.0
        self.tree.set(np.arange(len(self.tree.leaves)), 0.0)
        self.tree.set(np.arange(len(weights)), weights.astype(np.float64))
