"""Past selves that are kept are spaced by doublings of their age."""

from __future__ import annotations

import numpy as np

from rlstudio.core.lineage import stays


def test_ages_of_those_who_stay_double():
    for newest in range(200):
        kept = [number for number in range(newest + 1) if stays(number, newest)]
        ages = sorted(newest - number for number in kept)
        assert ages[0] == 0
        assert 0 in kept
        assert len(kept) <= np.log2(newest + 1) + 2
        for age in ages[:-1]:  # none is more than about twice as old as the next younger one
            older = min(other for other in ages if other > age)
            assert older <= 4 * age + 3, (newest, ages)
    # Who has gone does not come back.
    for number in range(60):
        there = [stays(number, newest) for newest in range(number, 200)]
        assert there == sorted(there, reverse=True)
