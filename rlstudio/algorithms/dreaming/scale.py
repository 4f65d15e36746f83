"""By what scale the numbers of an observation are seen."""

from __future__ import annotations

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.nn.normalising import RunningMoments

WIDE = 6.0
"""So many deviations is an axis long."""
KNOWN = 1e17
"""What a scale weighs that is not learned: more than anything that can be seen."""


def usual(spec: EnvSpec, width: int) -> RunningMoments:
    """How the D numbers of an observation are scaled: by the ends of their axes where all of these are known.

    What a young policy sees is no measure: later it would be seen many deviations away. Otherwise it is all
    that there is, and goes on with what is seen.
    """
    moments, chart = RunningMoments((width,)), spec.chart()
    if chart is None or sorted(n for one in chart.dimensions for n in one.places) != list(range(width)):
        return moments
    mean, deviation = np.zeros(width), np.full(width, np.sqrt(0.5))  # of an angle's cosine and sine
    for one in chart.dimensions:
        if len(one.places) == 1:
            if one.low is None or one.high is None:
                return moments
            mean[one.places[0]] = (one.low + one.high) / 2
            deviation[one.places[0]] = (one.high - one.low) / WIDE
    moments.mean, moments.variance, moments.count = mean, deviation**2, KNOWN
    return moments
