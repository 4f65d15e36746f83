"""What a diagnosis needs of a run beside its metrics, looked at a few times a second."""

from __future__ import annotations

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Doubles
from rlstudio.core.env import World
from rlstudio.core.spaces import Box
from rlstudio.engine.run.recorder import Recorder
from rlstudio.nn.normalised import within
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP


class VitalSigns:
    """Notes the size of observations and the share of silent units as curves; changes nothing.

    "observation_largest", "observation_smallest": of the largest absolute numbers of every dimension so far
    the largest and the smallest that is not 0. Pictures are scaled by their networks and left out.
    """

    def __init__(self, algorithm: Algorithm, world: World) -> None:
        space = algorithm.spec.observation_space
        plain = isinstance(space, Box) and not space.is_large and not space.parts
        self._world = world if plain else None
        self._largest: Doubles = np.zeros(1)
        network = getattr(algorithm.policy, "network", None)
        inner = within(network)[1] if network is not None else None
        self._network = inner if isinstance(inner, FusedMLP) else None

    def note(self, step: int, recorder: Recorder) -> None:
        """Look at the run at this step."""
        if self._world is not None:
            seen = np.abs(self._world.observe().astype(np.float64))
            self._largest = np.maximum(self._largest, seen.reshape(len(seen), -1).max(axis=0))
            sizes = self._largest[self._largest > 0]
            if sizes.size:
                recorder.add("observation_largest", step, float(sizes.max()))
                recorder.add("observation_smallest", step, float(sizes.min()))
        share = self._network.silent_units() if self._network is not None else None
        if share is not None:
            recorder.add("silent_units", step, share)
