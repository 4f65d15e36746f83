"""The forms in which an agent and its run leave this program, by name and by the ending of a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.words import mark
from rlstudio.engine.export.agents.agent import Agent, opened
from rlstudio.engine.files.checkpoint import Checkpoint

Writer = Callable[[Agent, Path], list[Path]]


@dataclass(frozen=True)
class Kind:
    """One form. ``suffix``: of its file, "" for a folder. ``title``, ``blurb``: what it is, for people."""

    id: str
    suffix: str
    title: str
    blurb: str

    def writer(self) -> Writer:
        """What writes it; its libraries are imported now."""
        return _WRITERS[self.id]()


def _sb3() -> Writer:
    from rlstudio.engine.export.agents import sb3

    return sb3.write


_WRITERS: dict[str, Callable[[], Writer]] = {"sb3": _sb3}

KINDS = (
    Kind(
        "sb3",
        ".zip",
        "Stable-Baselines3",
        mark("A zip that Stable-Baselines3 loads, to play and to learn on there."),
    ),
)


def kind_named(id: str) -> Kind:
    """The kind of this name. Raises UserError."""
    for kind in KINDS:
        if kind.id == id:
            return kind
    raise UnknownId("kind of file", id, [kind.id for kind in KINDS])


def kind_of(out: Path) -> Kind:
    """The first kind whose files end so. Raises UserError."""
    for kind in KINDS:
        if kind.suffix and kind.suffix == out.suffix.lower():
            return kind
    endings = ", ".join(f"{kind.suffix} ({kind.id})" for kind in KINDS if kind.suffix)
    raise UserError(f"the ending of {out} says no kind of file; endings that do: {endings}.")


def export(file: Checkpoint, kind: Kind, out: Path) -> list[Path]:
    """Write the agent of a checkpoint, or its curves, in another form; returns what was written.

    Raises UserError with one sentence where it cannot be that, or not be written; then no file was changed.
    """
    if out.exists() and file.path.exists() and out.samefile(file.path):
        raise UserError(f"{out} is the agent itself; give another name.")
    if kind.suffix and out.suffix.lower() != kind.suffix:
        raise UserError(f"{out} has to end in {kind.suffix}.")
    return kind.writer()(opened(file), out)
