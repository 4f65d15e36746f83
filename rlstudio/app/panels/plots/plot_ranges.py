"""Ranges of a plot's axes, which change seldom so that the axes do not move all the time."""

from __future__ import annotations

_AHEAD = 1.06
"""The x axis ends at this multiple of the newest point."""
_ABOVE = 0.08
"""Part of the y range left free above the highest point."""
_LEAST_AIR = 0.03
"""With less of the range left above or below, a mark would be cut at the edge."""
_LEAST_FILLED = 0.6
"""The range is changed if the data fill less than this part of it."""
_LEAST_SPAN = 0.04
"""The least range, as a part of the numbers in it: magnified further, rounding and noise look like news."""


class PlotRanges:
    """The ends of a plot's axes, ``x`` and ``y`` (low, high), while its data grow.

    ``span``: a fixed range for x; None: from 0 to the newest point. ``room_below``: the part of the y range
    that is left free below the lowest point.
    """

    def __init__(self) -> None:
        self.span: tuple[float, float] | None = None
        self.room_below = 0.06
        self.forget()

    def forget(self) -> None:
        """Forget the data."""
        self.x = self.y = (0.0, 1.0)

    def begin_anew(self) -> None:
        """Let the next ``reach`` fit x closely to the data."""
        self.x = (0.0, 0.0)

    def reach(self, newest: float) -> None:
        """Extend x to include this point."""
        if self.span is not None:
            self.x = self.span
        elif newest > self.x[1] or self.x[1] == 0.0:
            self.x = (0.0, max(newest, 1.0) * _AHEAD)

    def hold(self, bottom: float, top: float) -> bool:
        """Fit y to these values if they leave the range or fill too little of it; return whether it did."""
        if top - bottom <= 1e-9 * abs(top):
            # A single value has no spread: take half of it as the range.
            half = 0.25 * abs(top) or 0.5
            bottom, top = bottom - half, top + half
        narrow = _LEAST_SPAN * max(abs(bottom), abs(top)) - (top - bottom)
        if narrow > 0:
            bottom, top = bottom - narrow / 2, top + narrow / 2
        size = top - bottom
        filled = (1 + _ABOVE + self.room_below) * size >= _LEAST_FILLED * (self.y[1] - self.y[0])
        air = _LEAST_AIR * size
        if self.y[0] <= bottom - air and top + air <= self.y[1] and filled:
            return False
        self.y = (bottom - self.room_below * size, top + _ABOVE * size)
        return True
