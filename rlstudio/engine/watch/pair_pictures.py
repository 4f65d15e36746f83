"""The pictures of two clips that a person is to compare, drawn a little at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

import numpy as np

from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.inside.pairs import Asks, PairRequest, ShownPair, Takes
from rlstudio.engine.watch.lane_pictures import shrunk
from rlstudio.envs.drawing import drawn


class PairPictures:
    """Carries out again what led to the clips, in a world of its own, and draws them.

    The pair in question comes first, then the next one, so that it is there when it is wanted.
    """

    def __init__(self, spec: EnvSpec, asks: Asks) -> None:
        self._spec, self._asks = spec, asks
        self._width = 0
        self._pictures: dict[int, list[Frame]] = {}
        self._ready: set[int] = set()
        self._drawing: tuple[int, Iterator[None]] | None = None

    def go_on(self, seconds: float) -> bool:
        """Draw for about this long, once somebody has looked; returns whether there is more to draw."""
        if not self._width:
            return False
        takes = self._asks.takes()
        for number in list(self._pictures):
            if number not in takes:
                self._forget(number)
        deadline = time.perf_counter() + seconds
        for number, take in takes.items():
            if number in self._ready:
                continue
            if self._drawing is None or self._drawing[0] != number:
                self._stop()
                self._pictures[number] = []
                self._drawing = number, self._draw(take, self._pictures[number])
            for _ in self._drawing[1]:
                if time.perf_counter() >= deadline:
                    return True
            self._drawing = None
            self._ready.add(number)
        return False

    def look(self, want: PairRequest) -> ShownPair:
        """The pair in question, with its pictures if they are drawn and not known."""
        if want.width != self._width:
            self.forget()
            self._width = want.width
        shown = self._asks.told()
        if shown.number in self._ready and shown.number != want.known:
            pictures = np.stack(self._pictures[shown.number])
            shown.pictures = pictures.reshape(2, -1, *pictures.shape[1:])
        return shown

    def forget(self) -> None:
        """Nobody looks any more."""
        self._stop()
        self._width = 0
        self._pictures.clear()
        self._ready.clear()

    def _forget(self, number: int) -> None:
        if self._drawing is not None and self._drawing[0] == number:
            self._stop()
        self._pictures.pop(number)
        self._ready.discard(number)

    def _stop(self) -> None:
        if self._drawing is not None:
            self._drawing[1].close()  # type: ignore[attr-defined]
            self._drawing = None

    def _draw(self, take: Takes, frames: list[Frame]) -> Iterator[None]:
        """Draw the first clip, then the second; yields between two steps."""
        for lane, start in zip(take.lane, take.start, strict=True):
            world = self._spec.make_world(take.lanes, 0)
            try:
                world.restore(take.state)
                for step in range(start + take.length):
                    if step >= start:
                        frames.append(shrunk(drawn(partial(world.frame, lane)), self._width))
                    world.step(take.actions[step])
                    yield
            finally:
                world.close()
