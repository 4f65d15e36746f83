"""Asks every detector that has what it needs."""

from __future__ import annotations

import numpy as np

from rlstudio.engine.diagnosis import data, learning
from rlstudio.engine.diagnosis.detector import Detector
from rlstudio.engine.diagnosis.facts import Facts, Finding

DETECTORS: tuple[Detector, ...] = (*learning.DETECTORS, *data.DETECTORS)


def diagnose(facts: Facts) -> list[Finding]:
    """What is wrong with a run, in the order of the detectors; empty if nothing is known to be."""
    with np.errstate(all="ignore"):  # a run that diverges reports any number
        found = [detector(facts) for detector in DETECTORS if detector.knows_enough(facts)]
    return [finding for finding in found if finding is not None]
