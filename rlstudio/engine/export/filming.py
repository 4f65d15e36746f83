"""A process that records an agent's play, so that nothing that goes wrong there reaches the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.processes.parent import end_with_parent

MODULE = __name__
REASON = "rlstudio: "
"""What the line on standard error begins with that says why nothing was recorded."""


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
        sys.stderr.write(f"{REASON}{error}\n")
        sys.exit(2)
