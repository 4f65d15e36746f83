"""Finite worlds: their exact dynamics, and where their states lie on a grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Bools


@dataclass(slots=True)
class TabularModel:
    """The exact dynamics of a finite environment: the outcomes of each action in each state.

    S states, A actions, K possible outcomes: ``probability`` (S, A, K), ``next_state`` (S, A, K),
    ``reward`` (S, A, K), ``terminated`` (S, A, K); ``start`` (S,) is the distribution of first states.
    ``legal`` (S, A): which actions may be taken; None: all. ``whole``: whether ``start`` and the time limit
    are all there is to know of how episodes begin and are cut off; else their exact returns are unknown.
    """

    probability: NDArray[np.float64]
    next_state: NDArray[np.int64]
    reward: NDArray[np.float64]
    terminated: NDArray[np.bool_]
    start: NDArray[np.float64]
    legal: Bools | None = None
    whole: bool = True

    def allowed(self) -> Bools | None:
        """``legal``, with all actions in states that have none, where nobody acts any more; None: all."""
        return None if self.legal is None else self.legal | ~self.legal.any(1, keepdims=True)

    def entry_reward(self) -> NDArray[np.float64]:
        """The mean reward (S,) of entering each state from another one; NaN where nothing leads there."""
        states = len(self.start)
        enters = self.next_state != np.arange(states)[:, None, None]
        into, chance = self.next_state[enters], self.probability[enters]
        total_S = np.bincount(into, chance * self.reward[enters], states)
        with np.errstate(invalid="ignore"):
            return total_S / np.bincount(into, chance, states)


class GridCell(BaseModel):
    """One cell of a grid as panels draw it; ``state`` is its observation."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    row: int
    column: int
    state: int
    kind: Literal["floor", "start", "goal", "trap"]
    reward: float = 0.0


class GridLayout(BaseModel):
    """The places of the states of a grid; cells that are not listed are walls."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rows: int
    columns: int
    cells: tuple[GridCell, ...]
