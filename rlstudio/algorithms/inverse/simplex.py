"""The simplex method for programmes to which zero is a solution (Dantzig 1947)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

ZERO = 1e-9
"""Reduced costs and entries of a column below this count as zero."""
APART = 1e-6
"""By so much at most the limits are moved so that no two constraints are met at once (Charnes 1952)."""


@dataclass(slots=True)
class Pivot:
    """One exchange: a variable enters by ``step``, and what constraint ``leaves`` held is 0 from then on.

    entry_M: the entering column; before_M, after_M: what each constraint's variable was, and is. cost: what
    the objective gains for each unit of the step. leaves is -1 where nothing can gain any more.
    """

    leaves: int
    cost: float
    step: float
    entry_M: Doubles
    before_M: Doubles
    after_M: Doubles


class Simplex:
    """Maximises c·x over x ≥ 0 with A x ≤ b, b ≥ 0, pivot by pivot from x = 0.

    The table (M + 1, N + 2) has a row for each constraint and one for the objective; a column for each
    variable that is 0 now, one for the limits b, and one for limits moved apart. Those decide which
    constraint is met first, so that degenerate programmes do not go round in circles; the solution is read
    from b.
    """

    def __init__(self, a_MN: Doubles, b_M: Doubles, c_N: Doubles) -> None:
        rows, columns = a_MN.shape
        if (b_M < 0).any():
            raise ValueError("x = 0 does not meet a constraint with a limit below 0")
        moved_M = b_M + APART * np.random.default_rng(rows).uniform(0.5, 1.0, rows)
        above = np.column_stack((a_MN, b_M, moved_M))
        self.table: Doubles = np.vstack((above, np.concatenate((-c_N, (0.0, 0.0)))))
        self.at_zero: Ints = np.arange(columns)
        self.basic: Ints = columns + np.arange(rows)

    def solution(self) -> Doubles:
        """The variables x (N,) as they are now."""
        columns = len(self.at_zero)
        x = np.zeros(columns + len(self.basic))
        x[self.basic] = self.table[:-1, -2]
        return np.maximum(x[:columns], 0.0)

    @property
    def objective(self) -> float:
        """c·x as it is now."""
        return float(self.table[-1, -2])

    def pivot(self) -> Pivot:
        """Let the variable enter that gains most for each unit (Dantzig's rule).

        Raises ValueError if the objective grows without a limit.
        """
        table = self.table
        column = int(table[-1, :-2].argmin())
        before_M = table[:-1, -2].copy()
        cost = -float(table[-1, column])
        if cost <= ZERO:
            return Pivot(-1, cost, 0.0, np.zeros_like(before_M), before_M, before_M)
        entry_M = table[:-1, column].copy()
        ratio_M = np.full(len(entry_M), np.inf)
        np.divide(table[:-1, -1], entry_M, out=ratio_M, where=entry_M > ZERO)
        row = int(ratio_M.argmin())
        if not np.isfinite(ratio_M[row]):
            raise ValueError("the objective grows without a limit")
        step = float(before_M[row] / entry_M[row])
        pivoting, held = table[row] / entry_M[row], table[:, column].copy()
        table -= np.outer(held, pivoting)
        table[row] = pivoting
        table[:, column] = held / -entry_M[row]
        table[row, column] = 1.0 / entry_M[row]
        self.at_zero[column], self.basic[row] = self.basic[row], self.at_zero[column]
        return Pivot(row, cost, step, entry_M, before_M, table[:-1, -2].copy())

    def state(self) -> State:
        """The table, and which variable stands where."""
        return {"table": self.table.copy(), "at_zero": self.at_zero.copy(), "basic": self.basic.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError for what is no such state."""
        table = checked(state, "table", self.table.shape)
        every = len(self.at_zero) + len(self.basic)
        at_zero = whole(state, "at_zero", self.at_zero.shape, every)
        basic = whole(state, "basic", self.basic.shape, every)
        if len(np.union1d(at_zero, basic)) != every:
            raise Unsound(words("a variable stands in two places of the table"))
        self.table, self.at_zero, self.basic = np.array(table, np.float64), at_zero, basic
