"""From what was asked for to what is meant: ids, presets and settings resolved and checked."""

from __future__ import annotations

from dataclasses import dataclass

import psutil  # type: ignore[import-untyped]

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.engine import added_environments
from rlstudio.engine.run import presets
from rlstudio.engine.worker.messages import RunSpec


@dataclass(frozen=True)
class Setup:
    """A run with everything decided except the device. ``budget``: environment steps, None for no end."""

    spec: EnvSpec
    algorithm: type[Algorithm]
    config: Hyperparameters
    lanes: int
    budget: int | None

    @property
    def hidden(self) -> tuple[int, ...]:
        """Widths of the network's hidden layers, as far as the algorithm has such a setting."""
        return tuple(getattr(self.config, "hidden", None) or ())


def set_up(run: RunSpec, *, complete: bool = False, playing: bool = False) -> Setup:
    """Resolve a run: the preset first, what is asked for over it.

    complete: the run comes from a file, which holds all settings, whatever has become of its preset.
    playing: nothing is to be trained, so that it may be a person's.
    Raises UserError for unknown ids and presets, bad settings, pairs that do not fit, wrong lanes.
    """
    preset = None
    if run.preset and not complete:
        preset = presets.preset(run.env, run.algorithm, run.preset)
    spec = registry.environment(
        run.env,
        {**(preset.env_settings if preset else {}), **run.env_settings},
        imports=not complete or added_environments.trusted(run.env),
    )
    if not complete:
        added_environments.remember(run.env)
    kind = registry.algorithm(run.algorithm)
    reason = kind.misfit(spec)
    if reason is not None:
        raise UserError(f"{run.algorithm} does not fit {run.env}: {reason}")
    if kind.acts_by == "person" and not playing:
        raise UserError(
            f"{run.algorithm} cannot be trained, it is played in the window: "
            f"start rlstudio and choose {spec.title} and {kind.title}."
        )
    config = kind.Config.parse({**(preset.config if preset else {}), **run.config}, run.algorithm)
    lanes = run.lanes or (preset.lanes if preset else None)
    if kind.lanes is not None and lanes not in (None, kind.lanes):
        raise UserError(f"{run.algorithm} works with {kind.lanes} lane{'s' * (kind.lanes > 1)}, not {lanes}.")
    lanes = lanes or kind.lanes or spec.default_lanes
    if not playing:
        _check_memory(spec, lanes)
    budget = run.steps or (preset.steps if preset else None)
    return Setup(spec, kind, config, lanes, budget)


def _check_memory(spec: EnvSpec, lanes: int) -> None:
    """Raises UserError where so many lanes cannot fit into this computer's memory."""
    needed, free = lanes * spec.lane_megabytes / 1024, psutil.virtual_memory().available / 2**30
    if needed > free:
        raise UserError(
            f"{lanes:,} lanes of {spec.id} need about {needed:.1f} GB of memory, and {free:.1f} GB are free "
            "here; choose fewer lanes."
        )
