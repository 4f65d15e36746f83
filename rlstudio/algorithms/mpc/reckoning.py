"""What plans promised, against what came of it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole


class Reckoning:
    """For every lane the plans of the last H steps: what was promised of H rewards, and what came so far.

    ``last``: both of the plan whose H steps were over last, or whose episode terminated; None before that.
    Plans that a time limit cut off are not compared.
    """

    def __init__(self, lanes: int, horizon: int) -> None:
        self.lanes, self.horizon = lanes, horizon
        self.last: tuple[float, float] | None = None
        self._promised: Floats = np.zeros((lanes, horizon), np.float32)
        self._received: Floats = np.zeros((lanes, horizon), np.float32)
        self._left: Ints = np.zeros((lanes, horizon), np.int64)

    def add(self, planned: Floats, reward: Floats, terminated: Bools, truncated: Bools) -> None:
        """Every lane has planned (B,), and taken a step with these rewards and ends (B,)."""
        rows = np.arange(len(planned))
        free = self._left.argmin(1)  # one is empty: of H plans the oldest was over
        self._promised[rows, free], self._received[rows, free] = planned, 0.0
        self._left[rows, free] = self.horizon
        waits = self._left > 0
        self._received += np.where(waits, reward[:, None], 0)
        self._left -= waits
        over = waits & ((self._left == 0) | terminated[:, None])
        if over.any():
            self.last = float(self._promised[over].mean()), float(self._received[over].mean())
        self._left[over] = 0
        self._left[truncated] = 0

    def state(self) -> State:
        """All of it."""
        return {
            "promised": self._promised.copy(),
            "received": self._received.copy(),
            "left": self._left.copy(),
            "last": np.array(self.last or (0.0, 0.0)),
            "last_known": np.asarray(self.last is not None),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError."""
        shape = self._left.shape
        promised, received = checked(state, "promised", shape), checked(state, "received", shape)
        left = whole(state, "left", shape, self.horizon)
        last = checked(state, "last", (2,))
        known = checked(state, "last_known", ()) if "last_known" in state else last.any()
        self._promised[...], self._received[...], self._left[...] = promised, received, left
        self.last = (float(last[0]), float(last[1])) if known else None

    def break_off(self) -> None:
        """What came of the plans under way is not known."""
        self._left[...] = 0
