"""The frames of a memory as they were at one moment, read by a thread while the memory is written to."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints

BLOCK_BYTES = 1 << 19
"""About how large a block is: half a megabyte is copied within a tenth of a millisecond."""


class LetGo(Exception):
    """The moment is not wanted any more."""


class HeldFrames:
    """What the first ``reach`` slots of all lanes held when this was made. Safe between two threads.

    Frames are read in blocks of ``block`` slots of one lane. Whoever writes into the memory calls ``keep``
    first: a block that was not read yet is copied. Blocks are read in the order in which the ring will write
    over them, so that hardly one has to be.

    frames (lanes, slots, *frame), uint8: the memory itself. position: the slot that is written next.
    ``over``: nothing is kept any more, because all of it was read or is not wanted.
    """

    def __init__(self, frames: Array, reach: int, position: int) -> None:
        self.shape = (len(frames), reach, *frames.shape[2:])
        self.block = max(1, BLOCK_BYTES // max(1, int(np.prod(frames.shape[2:]))))
        self._frames = frames
        count = -(-reach // self.block)
        self._waits: Bools = np.ones((len(frames), count), np.bool_)
        self._kept: dict[tuple[int, int], Array] = {}
        self._lock = threading.Lock()
        self._order = (np.arange(count) + position % max(1, reach) // self.block) % max(1, count)
        self._let_go = False
        self.over = False

    def keep(self, lanes: Ints, slots: Ints) -> None:
        """These slots (n,) of these lanes (n,) are about to be written over."""
        numbers = slots // self.block
        there = numbers < self._waits.shape[1]
        lanes, numbers = lanes[there], numbers[there]
        if not self._waits[lanes, numbers].any():
            return
        with self._lock:
            for lane, number in zip(lanes.tolist(), numbers.tolist(), strict=True):
                if self._waits[lane, number]:
                    self._kept[lane, number] = self._copy(lane, number)
                    self._waits[lane, number] = False

    def blocks(self) -> Iterator[tuple[int, int, Array]]:
        """Lane, number and frames (n, *frame) of every block, once. Raises LetGo after ``let_go``."""
        for number in self._order.tolist():
            for lane in range(self.shape[0]):
                with self._lock:
                    if self._let_go:
                        raise LetGo
                    frames = self._kept.pop((lane, number), None)
                    if frames is None:
                        frames = self._copy(lane, number)
                        self._waits[lane, number] = False
                yield lane, number, frames
        self.over = True

    def let_go(self) -> None:
        """Nothing is to be kept any more."""
        with self._lock:
            self._let_go = self.over = True
            self._waits[...] = False
            self._kept.clear()

    def _copy(self, lane: int, number: int) -> Array:
        first = number * self.block
        return self._frames[lane, first : min(first + self.block, self.shape[1])].copy()
