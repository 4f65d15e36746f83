"""A process that records an agent's play, so that nothing that goes wrong there reaches the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rlstudio.core.errors import UserError
from rlstudio.processes.parent import end_with_parent

MODULE = __name__
REASON = "rlstudio: "
"""What the line on standard error begins with that says why nothing was recorded."""


def main(arguments: Sequence[str]) -> None:
    """Record one episode, at most a minute: arguments are an agent's file, the film's file, and the seed.

    The exit code is 0, or 2 after a line that begins with ``REASON``.
    """
    path, out, seed = arguments
    end_with_parent(0.0)
    from rlstudio.engine.export import video

    try:
        video.record(path, out, int(seed))
    except UserError as error:
        sys.stderr.write(f"{REASON}{error}\n")
        sys.exit(2)
