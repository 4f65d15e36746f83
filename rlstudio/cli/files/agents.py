"""Agents that commands open, of this program or of another library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rlstudio.cli.guard import GUARD
from rlstudio.cli.terminal import strangers_aside
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.engine.files.checkpoint import Checkpoint
    from rlstudio.engine.files.manifest import Manifest


def opened_agent(
    file: Path, env: str | None, algorithm: str | None, changes: dict[str, Any] | None = None
) -> Checkpoint:
    """The agent of a file. env: what it plays, an id or a .rlworld file, where the file does not say it.

    algorithm: the one that trained it, likewise. changes: of the environment's settings. Raises UserError
    where a file says that it is of another one.
    """
    from rlstudio.engine.files import world_file
    from rlstudio.engine.files.foreign import agents

    drawn: dict[str, Any] = {}
    if env is not None:
        env, drawn = world_file.named(env)
        GUARD.stand(env)
    with strangers_aside():
        said = agents.Named(env, drawn | (changes or {}), algorithm)
        opened = agents.load(file, said, training=False)
    about = opened.manifest
    for option, given, there in (("env", env, about.env), ("algorithm", algorithm, about.algorithm)):
        if given not in (None, there):
            raise UserError(f"{file} is an agent of {there}, not of {given}; leave --{option} out.")
    GUARD.stand(about.env)
    return opened


def manifest_of(file: Path, env: str | None, algorithm: str | None) -> Manifest:
    """What is known of an agent; of this program's own, without loading its tensors."""
    from rlstudio.engine.files.checkpoint import peek
    from rlstudio.engine.files.foreign.recognised import kind_of

    if env is None and algorithm is None and kind_of(file) is None:
        return peek(file)
    return opened_agent(file, env, algorithm).manifest
