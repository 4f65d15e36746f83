"""Lanes that are over may be told as numbers, as an array of numbers, or as which they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld


class Counting(LaneWorld):
    """Lane i counts to i + 2."""

    def __init__(self, lanes: int, tell: Callable[[Array], Sequence[int] | Array]) -> None:
        super().__init__(lanes)
        self.tell, self.count_B = tell, np.zeros(lanes)
        self.begin(0)

    def frame(self, lane: int = 0) -> Frame:
        raise NotImplementedError

    def _reseed(self, seed: int) -> None: ...

    def _restart(self, lanes: Sequence[int]) -> Array:
        self.count_B[list(lanes)] = 0
        seen: Array = self.count_B[list(lanes), None].copy()
        return seen

    def _advance(self, action: Array) -> Advance:
        self.count_B += 1
        over = self.count_B == np.arange(self.lanes) + 2
        one = np.ones(self.lanes, np.float32)
        return self.count_B[:, None].copy(), one, one, over, np.zeros_like(over), self.tell(over)


@pytest.mark.parametrize("tell", [lambda over: np.flatnonzero(over).tolist(), np.flatnonzero, np.copy])
def test_lanes_end_each_at_its_time(tell: Callable[[Array], Sequence[int] | Array]) -> None:
    world, ended = Counting(3, tell), []
    for step in range(1, 5):
        ended += [(step, e.lane, e.length) for e in world.step(np.zeros(3, int)).episodes]
    assert ended == [(2, 0, 2), (3, 1, 3), (4, 0, 2), (4, 2, 4)]
    assert all(type(lane) is int for _, lane, _ in ended)
    display = LaneDisplay(Counting(1, tell))
    assert [display.step(0, render=False).terminated for _ in range(2)] == [False, True]
