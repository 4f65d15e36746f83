"""Running means of curves that grow."""

from __future__ import annotations

import numpy as np

from rlstudio.engine.series import MovingMean, Series


class Smoothed:
    """The running mean of another series, updated as that one grows."""

    def __init__(self, window: int) -> None:
        self.window = window
        self.series = Series()
        self._mean = MovingMean(window)
        self._seen = 0

    def follow(self, series: Series) -> Series:
        """Add the new points of ``series`` (NaN is skipped) and return the smoothed series."""
        x, y = series.x[self._seen :], series.y[self._seen :]
        self._seen = len(series)
        if len(y):
            known = np.isfinite(y)
            if not known.all():
                x, y = x[known], y[known]
            self.series.extend(x, self._mean.extend(y))
        return self.series
