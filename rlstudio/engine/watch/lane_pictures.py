"""Small pictures of many lanes, drawn a few at a time so that training loses little time."""

from __future__ import annotations

import time
from functools import partial

import numpy as np

from rlstudio.core.env import Frame, World
from rlstudio.engine.snapshot import LaneView
from rlstudio.envs.drawing import drawn

SLICE_SECONDS = 0.008
"""No further lane is drawn after this time. If drawing is slow, that is one lane at a time."""


class LanePictures:
    """Draws the lanes of a world in turn, and continues where it stopped the last time."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._next = 0
        self._drawn_at: dict[int, object] = {}

    def are_new(self, most: int, width: int, moment: object) -> bool:
        """Whether each of the first ``most`` lanes has been drawn at this moment with this width."""
        lanes = range(min(most, self.world.lanes))
        return all(self._drawn_at.get(lane) == (moment, width) for lane in lanes)

    def pictures(self, most: int, width: int, moment: object) -> dict[int, LaneView]:
        """The next of the first ``most`` lanes: as many as there is time for, but at least one.

        moment: a value that changes with the world; no lane is drawn twice at the same moment.
        """
        lanes = min(most, self.world.lanes)
        views: dict[int, LaneView] = {}
        start = time.perf_counter()
        for _ in range(lanes):
            lane = self._next % lanes
            self._next = lane + 1
            if self._drawn_at.get(lane) != (moment, width):
                self._drawn_at[lane] = moment, width
                picture = shrunk(drawn(partial(self.world.frame, lane)), width)
                views[lane] = LaneView(picture, *self.world.progress(lane))
                if time.perf_counter() - start >= SLICE_SECONDS:
                    break
        return views


def shrunk(frame: Frame, width: int) -> Frame:
    """The picture, reduced to at most this width in pixels; a smaller one is copied."""
    if frame.shape[1] <= width:
        return frame.copy()
    import cv2

    height = max(1, round(frame.shape[0] * width / frame.shape[1]))
    return cv2.resize(frame, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
