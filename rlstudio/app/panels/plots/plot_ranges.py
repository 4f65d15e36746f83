"""Which part of its data a plot shows: ranges that move seldom, so that axes stand still for a while."""

from __future__ import annotations

_AHEAD = 1.06
"""How much further than the newest point the x axis goes."""
_ABOVE = 0.08
"""Part of the y range left free above the highest point."""
_LEAST_AIR = 0.03
"""Where less of the range is left above or below, a mark would be cut at the edge."""
_LEAST_FILLED = 0.6
"""An axis that data fill less than this is drawn anew."""


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
        """Nothing is known of the data."""
        self.x = self.y = (0.0, 1.0)

    def begin_anew(self) -> None:
        """The next ``reach`` draws x as tightly as the data allow."""
        self.x = (0.0, 0.0)

    def reach(self, newest: float) -> None:
        """Let x have room for this point."""
        if self.span is not None:
            self.x = self.span
        elif newest > self.x[1] or self.x[1] == 0.0:
            self.x = (0.0, max(newest, 1.0) * _AHEAD)

    def hold(self, bottom: float, top: float) -> bool:
        """Let y hold what lies between these, if it leaves the range or fills it badly; whether y moved."""
        if top - bottom <= 1e-9 * abs(top):
            # One number has no scale of its own: half of it, around it.
            half = 0.25 * abs(top) or 0.5
            bottom, top = bottom - half, top + half
        size = top - bottom
        filled = (1 + _ABOVE + self.room_below) * size >= _LEAST_FILLED * (self.y[1] - self.y[0])
        air = _LEAST_AIR * size
        if self.y[0] <= bottom - air and top + air <= self.y[1] and filled:
            return False
        self.y = (bottom - self.room_below * size, top + _ABOVE * size)
        return True
