"""Between which ends discounted returns can lie, found from the rewards: the range of C51's bars."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, checked
from rlstudio.core.env import EnvSpec
from rlstudio.core.events import Transition

UNBOUNDED_STEPS = 1000.0
"""How many steps are looked ahead at most: with a discount of 1 rewards would add up without an end."""
Range = tuple[float, float]


class ReturnRange:
    """The smallest and the largest reward, of steps that go on and of steps that terminate.

    ``extremes`` (2, 2): rows are going on and terminating, columns the smallest and the largest; ``seen``
    (2,): whether there was any such step.
    """

    def __init__(self) -> None:
        self.extremes: list[list[float]] = [[0.0, 0.0], [0.0, 0.0]]
        self.seen = [False, False]

    @classmethod
    def of_model(cls, spec: EnvSpec) -> ReturnRange:
        """All that the exact model of a finite environment can pay; nothing where there is no model."""
        known, model = cls(), spec.model()
        if model is not None:
            possible = model.probability > 0
            for kind, ends in enumerate((~model.terminated, model.terminated)):
                reward = model.reward[possible & ends]
                if reward.size:
                    known._note(kind, float(reward.min()), float(reward.max()))
        return known

    def note(self, transition: Transition) -> None:
        """Take in the rewards of one batched step."""
        if len(transition.reward) == 1:
            reward = float(transition.reward[0])
            self._note(int(transition.terminated[0]), reward, reward)
            return
        over = transition.terminated
        for kind, reward_B in enumerate((transition.reward[~over], transition.reward[over])):
            if reward_B.size:
                self._note(kind, float(reward_B.min()), float(reward_B.max()))

    def _note(self, kind: int, low: float, high: float) -> None:
        row = self.extremes[kind]
        if not self.seen[kind]:
            row[:] = low, high
            self.seen[kind] = True
        elif low < row[0] or high > row[1]:
            row[:] = min(low, row[0]), max(high, row[1])

    def ends(self, discount: float) -> Range | None:
        """Bounds of Σ γ^k r_k by the rewards so far; None if none was other than 0.

        T steps that pay at most b each, and then a last one of at most d, bring at most
        b (1 - γ^T) / (1 - γ) + γ^T d, which lies between b / (1 - γ) and d: the larger of these is the bound.
        0 always lies within: an episode may be cut short at any time.
        """
        (low, high), (last_low, last_high) = self.extremes
        if not (low or high or last_low or last_high):
            return None
        steps = UNBOUNDED_STEPS if discount >= 1 else min(UNBOUNDED_STEPS, 1 / (1 - discount))
        return min(low * steps, last_low, 0.0), max(high * steps, last_high, 0.0)

    def state(self) -> State:
        """The extremes and whether they are known."""
        return {"extremes": np.array(self.extremes), "seen": np.array(self.seen)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        extremes, seen = checked(state, "extremes", (2, 2)), checked(state, "seen", (2,))
        self.extremes = extremes.astype(float).tolist()
        self.seen = seen.astype(bool).tolist()


def widened(now: Range, wanted: Range) -> Range:
    """A range that holds both and grows twice as far as it must, so that it seldom does; ``now`` if it holds.

    What a network said of the old range it then says of the new one, and learns to correct.
    """
    return now[0] - 2 * max(0.0, now[0] - wanted[0]), now[1] + 2 * max(0.0, wanted[1] - now[1])


def beyond(reward_B: Floats, discount_B: Floats | float, p_BN: Floats, support_N: Floats) -> float:
    """The share of the mass of r + γ Z that lies outside the support and is taken for its ends.

    What lies less than a hundredth of an atom outside is rounding.
    """
    moved_BN = reward_B[:, None] + np.reshape(discount_B, (-1, 1)) * support_N
    slack = 0.01 * (support_N[1] - support_N[0])
    outside_BN = (moved_BN < support_N[0] - slack) | (moved_BN > support_N[-1] + slack)
    return float(p_BN[outside_BN].sum()) / len(p_BN)
