"""Who can show something in an environment: an agent's file, the one that comes along, or a planner."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rlstudio.algorithms.imitation.expert import Expert
from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.system.resources import resources
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.demonstrations_file import MadeBy

PLANNER = "value_iteration"
PLANNING_SECONDS = 60.0
NOBODY = mark(
    "no agent comes along for {id} that could show how it is done, and its model is not known; let the "
    "setting {setting} name a file."
)


@dataclass(frozen=True)
class Shown:
    """An expert, and what kind it is."""

    expert: Expert
    made_by: MadeBy


def from_file(path: Path | str, spec: EnvSpec) -> Expert:
    """The agent of a file, to be asked in this environment. Raises UserError, naming the file."""
    file = checkpoint.load(path, training=False)
    about = file.manifest
    if about.env != spec.id:
        raise UserError(
            words(
                "{path} is an agent of {theirs}, not of {environment}.",
                path=path,
                theirs=about.env,
                environment=spec.id,
            )
        )
    if (about.observation_space, about.action_space) != (spec.observation_space, spec.action_space):
        raise UserError(
            words(
                "{path} does not fit {environment} with these settings: it sees or does "
                "something else; choose the settings that it was trained with.",
                path=path,
                environment=spec.id,
            )
        )
    return Expert(about.algorithm, about.config, checkpoint.open_policy(file)[1])


def bundled(spec: EnvSpec) -> Iterator[Path]:
    """The files of the agents that come along for this very environment, the best one first."""
    found = []
    for path in sorted((resources() / "checkpoints").glob("*.rlstudio")):
        about = checkpoint.peek(path)
        spaces = (about.observation_space, about.action_space)
        if about.env == spec.id and spaces == (spec.observation_space, spec.action_space):
            score = about.scores.mean_return
            found.append((float("-inf") if score is None else score, path))
    yield from (path for _, path in sorted(found, key=lambda one: -one[0]))


def usual(spec: EnvSpec, setting: str) -> Shown:
    """The expert of an environment where no file is named: the best agent that comes along, else a planner.

    setting: what a person can name a file by. Raises UserError where there is neither.
    """
    best = next(bundled(spec), None)
    if best is not None:
        return Shown(from_file(best, spec), "agent")
    if spec.model() is not None and registry.algorithm(PLANNER).refusal(spec) is None:
        return Shown(_planner(spec), "planner")
    raise UserError(words(NOBODY, id=spec.id, setting=setting))


def _planner(spec: EnvSpec) -> Expert:
    """A planner that has planned to the end."""
    kind = registry.algorithm(PLANNER)
    config = kind.Config()
    planner = kind(spec, config, device="cpu", seed=0)
    world = spec.make_world(1, 0)
    deadline = time.monotonic() + PLANNING_SECONDS
    try:
        for _ in planner.learn(world):
            if time.monotonic() > deadline:
                raise UserError(
                    words(
                        "{algorithm} has found no plan for {environment} within {seconds:.0f} s.",
                        algorithm=said_within(kind.title),
                        environment=spec.id,
                        seconds=PLANNING_SECONDS,
                    )
                )
    finally:
        world.close()
    return Expert(PLANNER, config.model_dump(mode="json"), planner.policy)
