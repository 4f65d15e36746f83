"""Gives an algorithm the demonstrations or the expert that it declares to need."""

from __future__ import annotations

import os
from pathlib import Path

from rlstudio.core import progress
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.env import EnvSpec
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import mark
from rlstudio.engine.demonstrations import experts, played
from rlstudio.engine.demonstrations.recording import record
from rlstudio.engine.files import demonstrations_file


def teach(algorithm: Algorithm, config: Hyperparameters, seed: int) -> None:
    """Give it what its settings name, before it learns; nothing where it needs nothing.

    seed: of episodes that are recorded for it. Not for an algorithm that goes on from a file: what it was
    given is part of its state. Raises UserError where a file does not fit, or where there is nobody to learn
    from.
    """
    spec = algorithm.spec
    if algorithm.taught_by == "demonstrations":
        algorithm.demonstrations = _demonstrations(spec, config, seed)
    elif algorithm.taught_by == "expert" and not algorithm.needs_person(config):
        path = getattr(config, "expert", "")
        algorithm.teacher = (
            experts.from_file(_there(path), spec) if path else experts.usual(spec, "expert").expert
        )


def _demonstrations(spec: EnvSpec, config: Hyperparameters, seed: int) -> Demonstrations:
    path, episodes = getattr(config, "demonstrations", ""), getattr(config, "demonstrated_episodes", 5)
    if path:
        there = _there(path)
        recorded = ending(there) in played.SUFFIXES
        file = played.from_recording(there) if recorded else demonstrations_file.read(there)
        return demonstrations_file.fitting(file, spec).first(episodes)
    shown = experts.usual(spec, "demonstrations")
    progress.tell(mark("recording demonstrations"))
    return record(
        spec, shown.expert, episodes, seed,
        progress=lambda done: progress.tell(mark("recording demonstrations"), done / episodes),
    )  # fmt: skip


def _there(path: str) -> Path:
    # Unlike Path.expanduser it leaves the name of somebody unknown here as it is.
    return Path(os.path.expanduser(path))
