"""A process that records an agent's play, so that nothing that goes wrong there reaches the window."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.words import as_data, from_data
from rlstudio.processes.parent import end_with_parent

MODULE = __name__
REASON = "rlstudio: "
"""What the line on standard error begins with that says why nothing was recorded."""


def reason_line(error: UserError) -> str:
    """The line that says why nothing was made, with what its sentence was made from, as JSON."""
    return f"{REASON}{json.dumps(as_data(str(error)))}\n"


def reason_in(line: str) -> str:
    """The sentence of such a line, which another language can still say; of any other line its text."""
    text = line.removeprefix(REASON)
    try:
        told = from_data(json.loads(text))
    except (ValueError, RecursionError):
        return text
    return told if isinstance(told, str) else text


def main(arguments: Sequence[str]) -> None:
    """Record one episode, at most a minute: arguments are an agent's file, the film's file, and the seed.

    Of a wall of ages also its shape, such as "3x3", and the steps of its agents. The exit code is 0, or 2
    after a line that begins with ``REASON``.
    """
    path, out, seed, *wall = arguments
    end_with_parent(0.0)
    from rlstudio.engine.export import video, wall_video

    try:
        if wall:
            shape, steps = wall_video.shape_of(wall[0]), tuple(map(int, wall[1:]))
            wall_video.record_wall(Path(path), Path(out), shape, int(seed), steps)
        else:
            video.record(path, out, int(seed))
    except UserError as error:
        sys.stderr.write(reason_line(error))
        sys.exit(2)
