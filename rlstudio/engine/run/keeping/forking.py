"""A fork: a run that goes on from the file of another one, with something done otherwise."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.runs.notes import Change
from rlstudio.engine.run_spec import Fork, RunSpec

_LONG = 300
"""Values that are longer as JSON, such as a drawn world, are not noted as what was changed."""


@dataclass(frozen=True)
class Branching:
    """What a run does otherwise than the one whose file it goes on from.

    ``seed``: chance is its own. ``world``: it learns in another world, so to speak. ``changed``: all of it.
    """

    seed: bool = False
    world: bool = False
    changed: tuple[Change, ...] = ()

    @property
    def anew(self) -> bool:
        """Whether episodes begin anew: those that were going on are of another world, or another chance."""
        return self.seed or self.world


AS_BEFORE = Branching()
"""Nothing is done otherwise."""


def forked(
    manifest: Manifest, run: RunSpec, fork: Fork, spec: EnvSpec, kind: type[Algorithm]
) -> tuple[RunSpec, Branching]:
    """The run of a file with the changes of a fork, and what these are. spec: the environment with them.

    What may change during a run may change in a fork. Raises UserError for another setting of the algorithm,
    and for one that is unknown or out of bounds.
    """
    before = kind.Config.parse(manifest.config, kind.id).model_dump(mode="json")
    after = kind.Config.parse({**manifest.config, **fork.config}, kind.id).model_dump(mode="json")
    changed = _changes("algorithm", before, after)
    live = kind.Config.live_names()
    for change in changed:
        if change.name not in live:
            raise UserError(
                words(
                    "{name} of {subject} cannot change in a fork: what was learned so far was learned "
                    "with it; start a new run with it.",
                    name=change.name,
                    subject=kind.id,
                )
            )
    settings = spec.settings.model_dump(mode="json")
    as_was = {name: value for name, value in settings.items() if name not in fork.env_settings}
    other_world = _changes("environment", {**as_was, **manifest.env_settings}, settings)
    seed = manifest.seed if fork.seed is None else fork.seed
    reseeded = seed != manifest.seed
    if reseeded:
        changed.append(Change(of="run", name="seed", before=manifest.seed, after=seed))
    run = run.model_copy(update={"config": after, "env_settings": settings, "seed": seed})
    return run, Branching(reseeded, bool(other_world), (*changed, *other_world))


def _changes(of: Any, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """The settings that are not the same in both."""
    found = []
    for name, value in after.items():
        old = before.get(name)
        if value != old:
            long = max(len(json.dumps(one)) for one in (old, value)) > _LONG
            found.append(Change(of=of, name=name) if long else
                         Change(of=of, name=name, before=old, after=value))  # fmt: skip
    return found
