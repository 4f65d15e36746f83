"""How often a second a network can be looked into: ``python -m tests.benchmarks.looks METHOD``.

A NatureCNN of 4 x 84 x 84 pixels as DQN has it for Pong, on the processor. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any, cast

import numpy as np

from rlstudio.core.inside.looking import Method, NetworkRequest, SaliencyRequest
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.inside import views
from rlstudio.engine.watch.saliency import saliency

SECONDS = 3.0


def looks(what: str) -> dict[str, Any]:
    """Answers a second: one method of saliency, or "network" for all layers with their weights."""
    kind, spec = algorithm("dqn"), environment("ALE/Pong-v5")
    policy = kind.make_policy(spec, kind.Config.model_validate({"hidden": [512]}), device="cpu", seed=0)
    generator = np.random.default_rng(0)
    times = []
    begun = time.perf_counter()
    while time.perf_counter() < begun + SECONDS:
        seen = generator.integers(0, 255, spec.observation_space.shape).astype(np.uint8)
        shown = ShownDecision(observation=seen)
        start = time.perf_counter()
        if what == "network":
            views(policy, shown, NetworkRequest(weights=True), 0)
        else:
            saliency(spec, policy, shown, SaliencyRequest(cast(Method, what), "action", 1))
        times.append(time.perf_counter() - start)
    return {"per_second": 1 / float(np.median(times))}


if __name__ == "__main__":
    print(json.dumps(looks(sys.argv[1])))
