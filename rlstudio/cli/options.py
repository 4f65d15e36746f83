"""Options that several commands share, and error lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from rlstudio.core.errors import UserError

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A .rlstudio checkpoint.", show_default=False)]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**31 - 1, help="Where all randomness comes from.")]

EnvSet = Annotated[
    list[str] | None,
    typer.Option("--env-set", metavar="NAME=VALUE", help="Change one setting of the environment."),
]


def settings(changes: Iterable[str] | None, option: str) -> dict[str, Any]:
    """The values of ``NAME=VALUE`` texts by name. Raises UserError for another text."""
    from rlstudio.core.hyperparameters import from_text

    values: dict[str, Any] = {}
    for change in changes or ():
        name, equals, text = change.partition("=")
        if not (name and equals):
            raise UserError(f"{option} takes NAME=VALUE, not {change!r}.")
        values[name] = from_text(text)
    return values


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    print("rlstudio: " + " ".join(sentence.splitlines()), file=sys.stderr)  # noqa: T201
