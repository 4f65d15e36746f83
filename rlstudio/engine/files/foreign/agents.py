"""Agents of other libraries as checkpoints of this program, so that everything works on them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.arrays import State, prefixed
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError, in_a_row
from rlstudio.core.system.folders import data_folder
from rlstudio.core.words import words
from rlstudio.engine.files import added_environments, checkpoint, misfits
from rlstudio.engine.files.atomic import made
from rlstudio.engine.files.checkpoint import Checkpoint
from rlstudio.engine.files.foreign import names, sb3_file, sb3_policies, state_dicts, statistics
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.engine.files.foreign.recognised import kind_of, refusal
from rlstudio.engine.files.manifest import Manifest, library_versions

_FEW = 3
"""So many environments that would fit are named in a sentence."""
_NO_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63606060f80f0001040100"
    "5fe5c34b0000000049454e44ae426082"
)
"""A PNG of one transparent pixel."""


class MoreWanted(UserError):
    """A file of another library does not say enough; a person is to say the rest.

    ``environments``: ids of built-in ones that it could play, none where that is not known or there are very
    many. ``algorithms``: those that may be named, if it does not say its own.
    """

    def __init__(self, sentence: str, environments: tuple[str, ...], algorithms: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.environments, self.algorithms = environments, algorithms


@dataclass(frozen=True)
class Named:
    """What a person says of a file. ``settings``: of the environment."""

    env: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    algorithm: str | None = None


@checkpoint.in_a_sentence(checkpoint.NOT_OPENED)
def load(path: Path | str, said: Named = Named(), *, training: bool = True) -> Checkpoint:
    """An agent's file, of this program or of another library, as a checkpoint of this program.

    said: what a file of another library may not say; one of this program says it all. training: with what
    learning on needs. Raises MoreWanted, and UserError with one sentence naming the file.
    """
    path = Path(path)
    kind = kind_of(path)
    if kind is None:
        return checkpoint.load(path, training=training)
    if refusal(path, kind):
        raise UserError(refusal(path, kind))
    try:
        spec, found = _of_sb3(path, said) if kind == "sb3" else _of_tensors(path, said)
    except Unfit as error:
        raise UserError(words("{path} cannot be opened: {reason}", path=path, reason=error)) from error
    return _checkpoint(path, spec, found, training=training)


def _of_sb3(path: Path, said: Named) -> tuple[EnvSpec, Found]:
    file = sb3_file.read(path)
    there = sb3_policies.algorithm_of(file)  # what cannot be read at all needs no environment
    if said.algorithm not in (None, there):
        raise Unfit(
            words("it is an agent of {library}, not of {algorithm}.", library=there, algorithm=said.algorithm)
        )
    wants = names.wants_of(file)
    if said.env is None:
        named = names.environment_named(path, wants)
        if named is None:
            fitting = names.fitting(wants)
            told = wants.words
            if 1 <= len(fitting) <= _FEW:
                told = words("{told}; {names} would fit", told=told, names=in_a_row(fitting, "and"))
            raise MoreWanted(
                words(
                    "{path} does not say which environment it plays ({told}); name it, on "
                    "the command line by --env ID.",
                    path=path,
                    told=told,
                ),
                fitting,
                (),
            )
        said = Named(*named)
    spec = _environment(said)
    reason = wants.misfit(spec)
    if reason is not None:
        raise Unfit(reason)
    found = sb3_policies.found_in(file, spec)
    near = statistics.beside(path)
    return spec, found if near is None else statistics.applied(found, statistics.read(near), spec)


def _of_tensors(path: Path, said: Named) -> tuple[EnvSpec, Found]:
    states = state_dicts.read(path)
    if said.env is None or said.algorithm is None:
        raise MoreWanted(
            words(
                "{path} holds tensors and nothing else: name what it plays and the algorithm "
                "that trained it, on the command line by --env ID --algorithm ID.",
                path=path,
            ),
            (),
            state_dicts.READ,
        )
    spec = _environment(said)
    registry.algorithm(said.algorithm)
    return spec, state_dicts.found_in(path, states, spec, said.algorithm)


def _environment(said: Named) -> EnvSpec:
    assert said.env is not None
    settings = dict(said.settings)
    added_environments.remember(said.env, settings)  # a person named it
    return registry.environment(said.env, settings)


def _checkpoint(path: Path, spec: EnvSpec, found: Found, *, training: bool) -> Checkpoint:
    kind = registry.algorithm(found.algorithm)
    try:
        config = kind.Config.parse(found.config, found.algorithm)
    except UserError as error:
        raise UserError(words("{path} cannot be opened: {reason}", path=path, reason=error)) from error
    reason = kind.refusal(spec)
    if reason is not None:
        raise UserError(
            words(
                "{path} cannot be opened: {algorithm} does not fit {environment}: {reason}",
                path=path,
                algorithm=found.algorithm,
                environment=spec.id,
                reason=reason,
            )
        )
    misfits.check_parameters(path, found.policy, spec, kind, config)
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
            raise UserError(
                words(
                    "{path} cannot be continued: {algorithm} has no array {name}.",
                    path=path,
                    algorithm=found.algorithm,
                    name=repr(name),
                )
            )
        if fresh[name].shape != value.shape:
            raise UserError(
                words(
                    "{path} cannot be continued: its array {name} has the shape {shape}.",
                    path=path,
                    name=repr(name),
                    shape=value.shape,
                )
            )
        fresh[name] = value.astype(fresh[name].dtype)
    return fresh


# ---------------------------------------------------------------------------------- files of ours


@checkpoint.in_a_sentence(checkpoint.NOT_OPENED)
def taken_over(path: Path, said: Named = Named()) -> Path:
    """Write the agent as a file of this program, which can be continued, into this user's data folder.

    The same agent is always the same file; one of this program stays where it is. Raises as ``load`` does.
    """
    if kind_of(path) is None:
        return path
    opened = load(path, said)
    manifest = opened.manifest
    digest = hashlib.sha256(f"{manifest.env} {manifest.algorithm} {path.absolute()}".encode())
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    stem = path.stem[:60].strip() or "agent"
    mine = data_folder() / "imported" / f"{stem} {digest.hexdigest()[:8]}" / f"{stem}{checkpoint.SUFFIX}"
    made(mine.parent)
    spec = checkpoint.open_environment(opened)
    checkpoint.write(mine, manifest, opened.policy_state, {}, _picture(spec), opened.training_state)
    return mine


def _picture(spec: EnvSpec) -> Frame:
    """What the beginning of an episode looks like."""
    display = spec.make_display(0)
    try:
        display.reset(0)
        return display.frame()
    finally:
        display.close()
