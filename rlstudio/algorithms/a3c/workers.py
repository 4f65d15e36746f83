"""A worker process of A3C: the same loop on a world of its own."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.events import EpisodeEnded, Stepped
from rlstudio.nn.shared import Shared
from rlstudio.processes.parent import end_with_parent

LEAD = 64
"""How many steps a worker takes before it waits for one of worker 0: when time stands still, all stop."""
WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.0005, 0.005


def work(job: dict[str, Any]) -> None:
    """The life of one worker: learn until told to stop."""
    from rlstudio.algorithms.a3c.a3c import A3C, A3CConfig

    index = int(job["worker"])
    parameters, moments = int(job["parameters"]), int(job["moments"])
    shared = Shared(int(job["config"]["workers"]), parameters, str(job["memory"]), moments)
    if shared.stop[0]:
        return
    spec = registry.environment(job["env"], job["settings"])
    # Every worker explores differently, and differently again when a run is continued.
    world_seed, seed = (
        int(s.generate_state(1)[0] >> 1) for s in np.random.SeedSequence([job["seed"], index]).spawn(2)
    )
    learner = A3C(spec, A3CConfig.model_validate(job["config"]), device="cpu", seed=seed)
    learner.join(shared, index)
    world = spec.make_world(int(job["lanes"]), world_seed)
    seen, left = int(shared.steps[0]), LEAD
    for event in learner.learn(world):
        if isinstance(event, EpisodeEnded):
            shared.tell(index, event)
        elif isinstance(event, Stepped):
            left -= 1
            if left <= 0:
                seen, left = _wait_for_first(shared, seen), LEAD
            if shared.stop[0]:
                world.close()
                return


def _wait_for_first(shared: Shared, seen: int) -> int:
    """Sleep until worker 0 has taken more steps than ``seen``, or all shall end; returns how many it has."""
    wait = WAIT_SECONDS
    while (now := int(shared.steps[0])) == seen and not shared.stop[0]:
        time.sleep(wait)
        wait = min(LONGEST_WAIT_SECONDS, 1.5 * wait)
    return now


def main(arguments: Sequence[str]) -> None:
    """Entry point of a worker process; its job is the only argument."""
    end_with_parent(0.0)
    work(json.loads(arguments[0]))
