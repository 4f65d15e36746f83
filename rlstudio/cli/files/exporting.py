"""``rlstudio export``: agents and runs for other programs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from rlstudio.cli.files.agents import opened_agent
from rlstudio.cli.options import AsJson, File, Plays, TrainedBy
from rlstudio.cli.terminal import print_json, say, strangers_aside
from rlstudio.core.errors import UserError


def export(
    file: File,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="KIND",
            help="sb3, onnx, torchscript, state-dict, csv, parquet, tensorboard, wandb or python; "
            "by default as the ending of --out says.",
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="OUT", help="What to write; here, called as the agent, by default.")
    ] = None,
    env: Plays = None,
    algorithm: TrainedBy = None,
    as_json: AsJson = False,
) -> None:
    """Write an agent, or what is known of its run, for another program.

    What goes out as what, and what is lost, is in docs/other_libraries.md.
    """
    from rlstudio.engine.export.agents import kinds, writing
    from rlstudio.engine.files.runs.places import called

    if to is None and out is None:
        raise UserError(f"--to says as what: {', '.join(kind.id for kind in kinds.KINDS)}.")
    kind = kinds.kind_named(to) if to is not None else kinds.kind_of(out or Path())
    if out is None:
        out = Path(f"{called(file)}{kind.suffix or '-' + kind.id}")
        if os.path.exists(out):
            raise UserError(f"{out} is here already; name another one, or the same one, by --out.")
    opened = opened_agent(file, env, algorithm)
    with strangers_aside():
        written = writing.export(opened, kind, out)
    if as_json:
        print_json({"kind": kind.id, "files": [str(path) for path in written]})
    else:
        for path in written:
            say(str(path))
