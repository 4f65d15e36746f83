"""Which of several equally good actions lead on: those after which an episode is over soonest.

At discount 1 and where steps cost nothing, walking in place is worth as much as going to the goal: q(s, a)
is the same, for ever. What is optimal then is a proper policy, one that comes to an end (Bertsekas and
Tsitsiklis 1991, An analysis of stochastic shortest path problems).
"""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Bools, Doubles
from rlstudio.core.worlds.finite import TabularModel

LOST = 1e6
"""What it costs, in steps, to come to where no best action ever leads to an end."""

MOST_WORK = 50_000_000
"""Outcomes (states x actions x outcomes of each x sweeps) that are looked at: about half a second."""


def quickest(model: TabularModel, best_SA: Bools) -> Bools:
    """Those of the best actions best_SA (S, A) that end an episode in the fewest steps on average.

    h(s) = min over best a of 1 + Σ p(s' | s, a) h(s'), with h = 0 after the end, is swept from h = 0 until
    it settles or ``MOST_WORK`` is done. Once a sweep changes no h by a whole step, its minimisers come to an
    end, because h falls with every step that they take. If it has not come that far, and in states without a
    way to an end, all best actions are returned.
    """
    goes_on_SAK = np.where(model.terminated, 0.0, model.probability)
    leads_SAK = (model.probability > 0) & best_SA[:, :, None]
    ends_S: Bools = np.asarray((leads_SAK & model.terminated).any(axis=(1, 2)))
    leads_SAK &= ~model.terminated
    while True:
        more_S: Bools = ends_S | (leads_SAK & ends_S[model.next_state]).any(axis=(1, 2))
        if np.array_equal(more_S, ends_S):
            break
        ends_S = more_S
    steps_S: Doubles = np.where(ends_S, 0.0, LOST)
    steps_SA: Doubles = np.full(best_SA.shape, np.inf)
    change = np.inf
    for _ in range(max(1, MOST_WORK // model.probability.size)):
        steps_SA = np.where(best_SA, 1.0 + (goes_on_SAK * steps_S[model.next_state]).sum(axis=2), np.inf)
        swept_S = np.where(ends_S, steps_SA.min(axis=1), LOST)
        change = float(np.abs(swept_S - steps_S).max())
        steps_S = swept_S
        if change < 1e-9:
            break
    if change >= 1.0:
        return best_SA
    least_S = steps_SA.min(axis=1)
    quick_SA: Bools = steps_SA <= (least_S + 1e-6 * np.maximum(1.0, least_S))[:, None]
    result_SA: Bools = np.where(ends_S[:, None], quick_SA, best_SA)
    return result_SA
