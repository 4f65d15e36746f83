"""Options that several commands share, and error lines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A .rlstudio checkpoint.", show_default=False)]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**31 - 1, help="Where all randomness comes from.")]


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    print("rlstudio: " + " ".join(sentence.splitlines()), file=sys.stderr)  # noqa: T201
