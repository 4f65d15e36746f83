"""Search trees whose positions are imagined: what is known of them is a network's state, no board."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.core.inside.ranking import normalised

Rule = Callable[["LatentTree", Ints], Floats]
"""From nodes (K,) of a tree to how much each of their actions is to be tried next, (K, A)."""
NONE = -1


class LatentTree:
    """B trees, each with room for its root and a node for every simulation.

    Nodes are numbered through: tree b has those from ``root[b]`` on. Of each node: its ``latent`` state (D,),
    the ``reward`` on the way to it, for whoever acted, the ``estimate`` of its value, for whoever acts there,
    and its ``count`` of visits, the look at itself among them. Of each of its actions: ``prior``, ``visits``,
    ``child``, the node that it leads to, or NONE, and ``q``, the mean of what came of it, for whoever acts;
    the node's estimate until then. ``legal``: at the roots what is legal; elsewhere everything, since nobody
    knows. ``factor``: what the value of the next position counts: γ, and -γ in games of two, where it is the
    opponent's. ``low``, ``high`` (B,): the least and the largest Q and estimate of a tree so far.
    """

    def __init__(
        self,
        latent_BD: Floats,
        prior_BA: Floats,
        estimate_B: Floats,
        legal_BA: Bools | None,
        simulations: int,
        factor: float,
        bounds: tuple[float, float] | None = None,
    ) -> None:
        """bounds: of all values, where they are known; else they are found in the tree."""
        (batch, width), actions = latent_BD.shape, prior_BA.shape[1]
        self.size, self.actions, self.factor = simulations + 1, actions, np.float32(factor)
        nodes = batch * self.size
        self.root: Ints = np.arange(batch) * self.size
        self.used = 0
        self.latent: Floats = np.zeros((nodes, width), np.float32)
        self.reward: Floats = np.zeros(nodes, np.float32)
        self.estimate: Floats = np.zeros(nodes, np.float32)
        self.count: Ints = np.ones(nodes, np.int64)
        self.legal: Bools = np.ones((nodes, actions), np.bool_)
        self.prior: Floats = np.zeros((nodes, actions), np.float32)
        self.visits: Floats = np.zeros((nodes, actions), np.float32)
        self.q: Floats = np.zeros((nodes, actions), np.float32)
        self.child: Ints = np.full((nodes, actions), NONE)
        # Moves by one number, node * A + action: numpy is quicker at these.
        self._visits: Floats = self.visits.reshape(-1)
        self._q: Floats = self.q.reshape(-1)
        self._child: Ints = self.child.reshape(-1)
        self._tree: Ints = np.arange(nodes) // self.size
        self._bounded = bounds is not None
        low, high = bounds or (math.inf, -math.inf)
        self.low: Floats = np.full(batch, low, np.float32)
        self.high: Floats = np.full(batch, high, np.float32)
        self._path: list[tuple[Ints, Ints, Ints]] = []
        if legal_BA is not None:
            self.legal[self.root] = legal_BA | ~legal_BA.any(1, keepdims=True)
        self._all_legal = bool(self.legal[self.root].all())
        self.expand(latent_BD, prior_BA, estimate_B)

    @property
    def newest(self) -> Ints:
        """The newest node of each tree (B,)."""
        return self.root + self.used

    def expand(self, latent_BD: Floats, prior_BA: Floats, estimate_B: Floats) -> None:
        """What the networks say of the newest node of each tree."""
        node = self.newest
        self.latent[node] = latent_BD
        self.prior[node] = prior_BA
        self.estimate[node] = estimate_B
        self.q[node] = estimate_B[:, None]
        self._stretch(estimate_B)

    def _stretch(self, number_B: Floats) -> None:
        """Widen the range of values so that it holds these of all trees."""
        if not self._bounded:
            np.minimum(self.low, number_B, out=self.low)
            np.maximum(self.high, number_B, out=self.high)

    def grow(self, rule: Rule) -> tuple[Ints, Ints]:
        """Go down each tree by the actions that the rule ranks highest, and add the node that is missing.

        Returns the nodes above the new ones (B,) and the actions that lead to these. ``expand`` follows.
        """
        self._path.clear()
        self.used += 1
        new = self.newest
        edge_B: Ints = np.empty(len(new), np.int64)
        here, node = np.arange(len(new)), self.root
        while len(here):
            rank = rule(self, node)
            if not self._path and not self._all_legal:
                rank = np.where(self.legal[node], rank, -np.inf)
            edge = node * self.actions + rank.argmax(1)
            self._path.append((here, node, edge))
            node = self._child.take(edge)
            ends = np.flatnonzero(node < 0)
            if len(ends):
                edge_B[here[ends]] = edge[ends]
                goes_on = np.flatnonzero(node >= 0)
                here, node = here[goes_on], node[goes_on]
        self._child[edge_B] = new
        above, action = np.divmod(edge_B, self.actions)
        return above, action

    def back_up(self, value_B: Floats) -> None:
        """Carry the values (B,) of the new nodes back along the way of the last ``grow``."""
        gain_B = value_B.copy()
        for here, node, edge in reversed(self._path):
            gain = self.reward.take(self._child.take(edge)) + self.factor * gain_B.take(here)
            gain_B[here] = gain
            visits = self._visits.take(edge) + 1
            # At first Q is an estimate, which the first visit replaces.
            q = self._q.take(edge)
            q += (gain - q) / visits
            self._visits[edge], self._q[edge] = visits, q
            self.count[node] += 1
            if not self._bounded:
                self.low[here] = np.minimum(self.low.take(here), q)
                self.high[here] = np.maximum(self.high.take(here), q)

    def normalised(self, node: Ints) -> Floats:
        """Q of the actions of nodes (K, A), from 0 (the least of the tree so far) to 1 (the largest)."""
        tree = self._tree.take(node)
        return normalised(self.q.take(node, 0), self.low.take(tree), self.high.take(tree))

    def mean(self, node: Ints, unknown: Floats | float = 0.0) -> Floats:
        """Q of the actions of nodes (K, A), for whoever acts there; ``unknown`` where none was tried."""
        found: Floats = np.where(self.visits[node] > 0, self.q[node], unknown).astype(np.float32)
        return found

    def value(self) -> Floats:
        """The mean (B,) of all that came through the roots and of what was thought of them at once."""
        visits = self.visits[self.root]
        total = self.estimate[self.root] + (visits * self.q[self.root]).sum(1)
        found: Floats = (total / (1 + visits.sum(1))).astype(np.float32)
        return found

    def shares(self) -> Floats:
        """The share of each action in its root's visits (B, A)."""
        visits = self.visits[self.root]
        found: Floats = visits / visits.sum(1, keepdims=True)
        return found
