"""Options that several commands share, and error lines."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rlstudio.core.errors import UserError, shown

if TYPE_CHECKING:
    from rlstudio.engine.run.setup import Setup


def of_run(file: Path) -> Path:
    """The best agent of a run where its folder or its name is given; any other path as it is."""
    return _in_run(file, "best.rlstudio")


def to_go_on_from(file: Path | None) -> Path | None:
    """What a run goes on from where its folder or its name is given; any other path as it is."""
    return None if file is None else _in_run(file, "last.rlstudio")


def _in_run(file: Path, name: str) -> Path:
    from rlstudio.engine.files.runs.run_folders import wanted_runs_folder

    inside = wanted_runs_folder() / file / name
    with suppress(OSError):  # of a name that is too long; who opens it says so
        if (file / name).is_file():
            return file / name
        if file.name == str(file) and not file.exists() and inside.is_file():
            return inside
    return file


def whole_number(text: str) -> int:
    """Of a text such as 100000, 100_000 or 1e5. Raises typer.BadParameter."""
    with suppress(ValueError, OverflowError):
        return int(text)
    with suppress(ValueError, OverflowError):
        if (number := float(text)).is_integer():
            return int(number)
    raise typer.BadParameter(f"it has to be a whole number, such as 100000 or 1e5, not {text!r}.")


def _steps(text: str) -> int:
    number = whole_number(text)
    if not 1 <= number <= 2**53:
        raise typer.BadParameter(f"it has to be from 1 to 2^53, not {text}.")
    return number


def steps_option(help: str) -> Any:
    """An option ``--steps``, None by default."""
    return typer.Option(parser=_steps, metavar="N", help=help)


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="A .rlstudio checkpoint, the name of a run, or an agent of another library.",
        show_default=False,
        callback=of_run,
    ),
]
Plays = Annotated[
    str | None,
    typer.Option(
        "--env", metavar="ENV", help="What an agent of another library plays; an id or a .rlworld file."
    ),
]
TrainedBy = Annotated[
    str | None,
    typer.Option("--algorithm", metavar="ALGORITHM", help="What trained it, where tensors alone are given."),
]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**31 - 1, help="Where all randomness comes from.")]

EnvSet = Annotated[
    list[str] | None,
    typer.Option("--env-set", metavar="NAME=VALUE", help="Change one setting of the environment."),
]


def settings(changes: Iterable[str] | None, option: str) -> dict[str, Any]:
    """The values of ``NAME=VALUE`` texts by name.

    Raises UserError for another text, and for a list or an object that is not JSON.
    """
    from rlstudio.core.hyperparameters import from_text

    values: dict[str, Any] = {}
    for change in changes or ():
        name, equals, text = change.partition("=")
        if not (name and equals):
            raise UserError(f"{option} takes NAME=VALUE, not {change!r}.")
        values[name] = from_text(text)
        if values[name] == text and text[0:1] + text[-1:] in ("[]", "{}"):  # not to be taken for a text
            raise UserError(
                f"{option} {name}: {shown(text)} is not JSON; in lists and objects, names and texts stand in "
                "double quotes."
            )
    return values


def from_here(config: dict[str, Any], algorithm: str) -> dict[str, Any]:
    """Settings of an algorithm, files among them as absolute paths: runs may begin in another folder.

    What is no setting of it, and an unknown algorithm, others tell.
    """
    from rlstudio.core import registry

    try:
        names = registry.algorithm(algorithm).Config.file_names()
    except UserError:
        return config
    files = {name: config[name] for name in names if isinstance(config.get(name), str) and config[name]}
    return config | {name: os.path.abspath(os.path.expanduser(path)) for name, path in files.items()}


def check_nobody_is_asked(setup: Setup) -> None:
    """Raise UserError if it would wait for a person, which would be forever where there is no window."""
    if setup.algorithm.needs_person(setup.config):
        raise UserError("it would wait for a person, and only the window asks a person.")


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    print("rlstudio: " + " ".join(sentence.splitlines()), file=sys.stderr)  # noqa: T201
