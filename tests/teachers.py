"""Somebody to learn from, for tests that build algorithms without a run."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import numpy as np

from rlstudio.algorithms.imitation.expert import Expert
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.demonstrations.recording import record
from rlstudio.engine.demonstrations.teaching import teach
from rlstudio.engine.files import demonstrations_file

A = TypeVar("A", bound=Algorithm)


def demonstrated(path: Path, env: str = "CartPole-v1", episodes: int = 2) -> Path:
    """A file of demonstrations of somebody who acts by chance."""
    spec, kind = environment(env), algorithm("random")
    policy = kind.make_policy(spec, kind.Config(), device="cpu", seed=0)
    found = record(spec, policy, episodes, 1)
    about = demonstrations_file.described(spec, found, "agent", "random", 1)
    demonstrations_file.write(path, about, found, np.zeros((8, 12, 3), np.uint8))
    return path


def taught(learner: A, by: Policy | None = None) -> A:
    """The algorithm with what it needs to be taught; where nobody knows how, by a network of chance."""
    if learner.taught_by == "nobody":
        return learner
    if by is None:
        try:
            teach(learner, learner.config, 1)  # type: ignore[attr-defined]
            return learner
        except UserError:
            kind = algorithm("ppo")
            policy = kind.make_policy(learner.spec, kind.Config(), device="cpu", seed=5)
            by = Expert("ppo", {}, policy)
    if learner.taught_by == "expert":
        learner.teacher = by
    else:
        learner.demonstrations = record(learner.spec, by, learner.config.demonstrated_episodes, 1)  # type: ignore[attr-defined]
    return learner
