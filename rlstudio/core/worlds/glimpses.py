"""The form of what is seen in glimpses: small windows of a picture at several resolutions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats


@dataclass(frozen=True)
class GlimpseLayout:
    """How observations and actions of a task of glimpses are laid out.

    An episode has T = ``count`` glimpses of S = ``scales`` windows of w = ``side`` pixels each, and ends with
    one of C = ``classes`` answers. An observation is [windows (T, S, w, w) | places (T, 2) | taken (T)],
    zeros where nothing has been looked at yet; places are (x, y) in [-1, 1], right and down. An action is
    [x, y | belief (C)]: where to look next, and how much each answer is believed; the last belief counts.
    """

    count: int
    scales: int
    side: int
    classes: int

    @property
    def pixels(self) -> int:
        """How many numbers one glimpse is."""
        return self.scales * self.side**2

    @property
    def width(self) -> int:
        """How many numbers an observation is."""
        return self.count * (self.pixels + 3)

    def joined(self, windows: Floats, places: Floats, taken: Bools) -> Floats:
        """Observations (B, width) of windows (B, T, S, w, w), places (B, T, 2) and taken (B, T)."""
        lanes = len(windows)
        parts = (windows.reshape(lanes, -1), places.reshape(lanes, -1), taken.astype(np.float32))
        return np.concatenate(parts, 1)

    def split(self, observation: Array) -> tuple[Floats, Floats, Bools]:
        """The same taken apart: windows (B, T, S w w), places (B, T, 2), taken (B, T)."""
        lanes, first, second = len(observation), self.count * self.pixels, self.count * (self.pixels + 2)
        windows = observation[:, :first].reshape(lanes, self.count, self.pixels)
        places = observation[:, first:second].reshape(lanes, self.count, 2)
        return windows, places, observation[:, second:] > 0.5
