"""Agents of other libraries as checkpoints of this program, so that everything works on them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.arrays import State, prefixed
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.engine.files import added_environments, checkpoint
from rlstudio.engine.files.checkpoint import Checkpoint
from rlstudio.engine.files.foreign import names, sb3_file, sb3_policies, statistics
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.engine.files.foreign.recognised import Kind, kind_of, refusal
from rlstudio.engine.files.manifest import Manifest, library_versions

_NO_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63606060f80f0001040100"
    "5fe5c34b0000000049454e44ae426082"
)
"""A PNG of one transparent pixel."""


def load(
    path: Path | str,
    env: str | None = None,
    settings: Mapping[str, Any] | None = None,
    *,
    training: bool = True,
) -> Checkpoint:
    """An agent's file, of this program or of another library, as a checkpoint of this program.

    env: the environment that it plays, and its ``settings``, where a file of another library does not say it.
    training: with what learning on needs. Raises UserError with one sentence naming the file.
    """
    path = Path(path)
    kind = kind_of(path)
    if kind is None:
        return checkpoint.load(path, training=training)
    spec, found = _found(path, kind, env, settings or {})
    return _checkpoint(path, spec, found, training=training)


def _found(path: Path, kind: Kind, env: str | None, settings: Mapping[str, Any]) -> tuple[EnvSpec, Found]:
    if kind != "sb3":
        raise UserError(refusal(path, kind))
    file = sb3_file.read(path)
    try:
        sb3_policies.algorithm_of(file)  # what cannot be read at all needs no environment
        spec = _environment(path, env, settings, names.wants_of(file))
        found = sb3_policies.found_in(file, spec)
        near = statistics.beside(path)
        return spec, found if near is None else statistics.applied(found, statistics.read(near), spec)
    except Unfit as error:
        raise UserError(f"{path} cannot be opened: {error}") from error


def _environment(path: Path, env: str | None, settings: Mapping[str, Any], wants: names.Wants) -> EnvSpec:
    if env is None:
        env, settings = names.environment_named(path, wants), {}
    else:
        added_environments.remember(env, dict(settings))  # a person named it
    if env is None:
        raise UserError(
            f"{path} does not say which environment it plays ({wants.words}); name it, on the command line "
            "by --env ID."
        )
    spec = registry.environment(env, dict(settings))
    reason = wants.misfit(spec)
    if reason is not None:
        raise Unfit(reason)
    return spec


def _checkpoint(path: Path, spec: EnvSpec, found: Found, *, training: bool) -> Checkpoint:
    kind = registry.algorithm(found.algorithm)
    try:
        config = kind.Config.parse(found.config, found.algorithm)
    except UserError as error:
        raise UserError(f"{path} cannot be opened: {error}") from error
    reason = kind.refusal(spec)
    if reason is not None:
        raise UserError(f"{path} cannot be opened: {found.algorithm} does not fit {spec.id}: {reason}")
    checkpoint.check_parameters(path, found.policy, spec, kind, config)
    manifest = Manifest(
        env=spec.id,
        env_settings=spec.settings.model_dump(mode="json"),
        algorithm=found.algorithm,
        config=config.model_dump(mode="json"),
        observation_space=spec.observation_space,
        action_space=spec.action_space,
        seed=found.seed,
        lanes=kind.lanes or found.lanes,
        step=found.step,
        steps_budget=None,
        episodes=found.episodes,
        updates=found.updates,
        resumable=training,
        versions=found.maker | library_versions(),
    )
    state = None
    if training:
        learner = kind(spec, config, device="cpu", seed=found.seed)
        state = prefixed("algorithm", _learning_on(path, learner.state(), found))
    return Checkpoint(path, manifest, found.policy, {}, _NO_PICTURE, state)


def _learning_on(path: Path, fresh: State, found: Found) -> State:
    """The state of an algorithm that begins anew, but with the parameters that were found."""
    given = prefixed("policy", found.policy) | found.learning
    for name, value in given.items():
        if name not in fresh:
            if name.startswith("policy.critic."):  # stands beside the policy there
                continue
            raise UserError(f"{path} cannot be continued: {found.algorithm} has no array {name!r}.")
        if fresh[name].shape != value.shape:
            raise UserError(f"{path} cannot be continued: its array {name!r} has the shape {value.shape}.")
        fresh[name] = value.astype(fresh[name].dtype)
    return fresh
