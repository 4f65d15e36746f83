"""Resolves a requested run: looks up ids and presets, and checks the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from rlstudio.core import progress, registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.catalogue import Preset
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.words import counted, mark, said_within, words
from rlstudio.engine.files import added_environments, checkpoint
from rlstudio.engine.files.foreign import agents
from rlstudio.engine.run import presets
from rlstudio.engine.run.keeping.forking import AS_BEFORE, Branching, forked
from rlstudio.engine.run.keeping.resume import continued
from rlstudio.engine.run_spec import Fork, RunSpec


@dataclass(frozen=True)
class Setup:
    """A run in which everything is decided except the device.

    ``run``: the request, with the name of its preset. ``budget``: environment steps, None for no end.
    ``until_solved``: see RunSpec. ``file``: the checkpoint that the run continues; ``branching``: what it
    does otherwise from there on.
    """

    run: RunSpec
    spec: EnvSpec
    algorithm: type[Algorithm]
    config: Hyperparameters
    lanes: int
    budget: int | None
    until_solved: bool
    file: checkpoint.Checkpoint | None = None
    branching: Branching = AS_BEFORE

    @property
    def hidden(self) -> tuple[int, ...]:
        """Widths of the network's hidden layers; empty if the algorithm has no such setting."""
        return tuple(getattr(self.config, "hidden", None) or ())


def set_up(
    run: RunSpec | None,
    resume: Path | str | None = None,
    *,
    fork: Fork | None = None,
    playing: bool = False,
    default_steps: int | None = None,
) -> Setup:
    """Resolve a run. The requested settings override those of its preset.

    run: None to continue ``resume`` as it was; with both, the budget and the device of ``run`` count.
    fork: what is done otherwise than the run of ``resume`` did.
    playing: the run is only played, so that a person may play it.
    default_steps: a run without a preset takes the first one of its pair, or this budget if there is none.
    Raises UserError for unknown ids and presets, bad settings, pairs that do not fit, wrong lanes, and files
    that cannot be continued.
    """
    if resume is not None:
        return _continued(resume, run, fork or Fork())
    if run is None:
        raise UserError(words("nothing to train: neither a run nor a file to continue was given."))
    kind = registry.algorithm(run.algorithm)
    preset = None
    if run.preset:
        preset = presets.preset(run.env, run.algorithm, run.preset)
    elif default_steps is not None:
        preset = next(iter(presets.read_for(run.env, run.algorithm)), None)
        changed = {"preset": preset.name} if preset else {"steps": run.steps or default_steps}
        run = run.model_copy(update=changed)
    spec = registry.environment(run.env, {**(preset.env_settings if preset else {}), **run.env_settings})
    added_environments.remember(run.env, run.env_settings)
    return _fitting(run, spec, kind, preset, playing=playing)


def _continued(path: Path | str, run: RunSpec | None, fork: Fork) -> Setup:
    """The run of a file. The file holds all settings, so its preset is not read again."""
    progress.tell(mark("reading the file"))
    said = agents.Named() if run is None else agents.Named(run.env, run.env_settings, run.algorithm)
    file = agents.load(path, said)
    run = continued(file, run)
    if fork.env_settings:
        added_environments.remember(run.env, fork.env_settings)
    spec = checkpoint.open_environment(file, fork.env_settings)
    kind = registry.algorithm(run.algorithm)
    try:
        run, branching = forked(file.manifest, run, fork, spec, kind)
        return replace(_fitting(run, spec, kind), file=file, branching=branching)
    except UserError as error:
        raise UserError(
            words("{path} cannot be continued: {reason}", path=file.path, reason=error)
        ) from error


def _fitting(
    run: RunSpec,
    spec: EnvSpec,
    kind: type[Algorithm],
    preset: Preset | None = None,
    *,
    playing: bool = False,
) -> Setup:
    """The run with its algorithm's settings and lanes. Raises UserError if the pair does not fit."""
    reason = kind.refusal(spec)
    if reason is not None:
        raise UserError(
            words(
                "{algorithm} does not fit {environment}: {reason}",
                algorithm=run.algorithm,
                environment=run.env,
                reason=reason,
            )
        )
    if kind.acts_by == "person" and not playing:
        raise UserError(
            words(
                "{algorithm} cannot be trained, it is played in the window: start rlstudio and "
                "choose {environment} and {title}.",
                algorithm=run.algorithm,
                environment=said_within(spec.title),
                title=said_within(kind.title),
            )
        )
    config = kind.Config.parse({**(preset.config if preset else {}), **run.config}, run.algorithm)
    lanes = run.lanes or (preset.lanes if preset else None)
    if kind.lanes is not None and lanes not in (None, kind.lanes):
        raise UserError(
            counted(
                kind.lanes,
                "{algorithm} works with {n} lane, not {lanes}.",
                "{algorithm} works with {n} lanes, not {lanes}.",
                algorithm=run.algorithm,
                lanes=lanes,
            )
        )
    lanes = lanes or kind.lanes or spec.default_lanes
    if not playing:
        _check_memory(spec, lanes)
    budget = run.steps or (preset.steps if preset else None)
    until_solved = run.until_solved
    if until_solved is None:
        until_solved = preset is not None and preset.until_solved and spec.solved_at is not None
    if run.until_solved and spec.solved_at is None:
        raise UserError(
            words(
                "{environment} says no return at which it is solved, so that no run can end "
                "there; its steps end it (leave --until-solved out).",
                environment=spec.id,
            )
        )
    return Setup(run, spec, kind, config, lanes, budget, until_solved)


def _check_memory(spec: EnvSpec, lanes: int) -> None:
    """Raises UserError if this many lanes do not fit into this computer's memory."""
    needed, free = lanes * spec.lane_megabytes / 1024, psutil.virtual_memory().available / 2**30
    if needed > free:
        raise UserError(
            words(
                "{lanes:,} lanes of {environment} need about {needed:.1f} GB of memory, and "
                "{free:.1f} GB are free here; choose fewer lanes.",
                lanes=lanes,
                environment=spec.id,
                needed=needed,
                free=free,
            )
        )
