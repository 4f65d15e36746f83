"""What a diagnosis or a comparison needs of a run beside its metrics, looked at a few times a second."""

from __future__ import annotations

import time

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Doubles
from rlstudio.core.env import World
from rlstudio.core.spaces import Box
from rlstudio.engine.run.noting.recorder import Recorder
from rlstudio.nn.network import Network

SHARE = 0.01
"""Largest share of the time that counting silent units may take."""


class VitalSigns:
    """Notes the time, the size of observations and the share of silent units as curves; changes nothing.

    "seconds": of learning so far.

    "silent_units": of the network with the largest share of them.

    "observation_largest", "observation_smallest": of the largest absolute numbers of every dimension so far
    the largest and the smallest that is not 0. Pictures are scaled by their networks and left out.
    """

    def __init__(self, algorithm: Algorithm, world: World) -> None:
        space = algorithm.spec.observation_space
        plain = isinstance(space, Box) and not space.is_large and not space.parts
        self._world = world if plain else None
        self._largest: Doubles = np.zeros(1)
        networks = algorithm.learning_networks().values()
        self._networks = [network for network in networks if isinstance(network, Network)]
        self._due = 0.0

    def note(self, step: int, seconds: float, recorder: Recorder) -> None:
        """Look at the run at this step, after so many seconds of learning."""
        recorder.add("seconds", step, seconds)
        if self._world is not None:
            seen = np.abs(self._world.observe().astype(np.float64))
            self._largest = np.maximum(self._largest, seen.reshape(len(seen), -1).max(axis=0))
            sizes = self._largest[self._largest > 0]
            if sizes.size:
                recorder.add("observation_largest", step, float(sizes.max()))
                recorder.add("observation_smallest", step, float(sizes.min()))
        start = time.perf_counter()
        if start < self._due:
            return
        shares = [share for network in self._networks if (share := network.silent_units()) is not None]
        if shares:
            recorder.add("silent_units", step, max(shares))
        end = time.perf_counter()
        self._due = end + (end - start) / SHARE
