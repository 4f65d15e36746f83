"""A process that writes an agent in another form: what goes wrong there never reaches the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.engine.export.filming import reason_line
from rlstudio.processes.parent import end_with_parent

MODULE = __name__


def main(arguments: Sequence[str]) -> None:
    """Write one file: arguments are an agent's file, the new file, and the kind's id.

    The exit code is 0, or 2 after a line that begins with ``REASON``.
    """
    path, out, id = arguments
    end_with_parent(0.0)
    from rlstudio.engine.export.agents import kinds, writing
    from rlstudio.engine.files import checkpoint

    try:
        writing.export(checkpoint.load(path, training=False), kinds.kind_named(id), Path(out))
    except UserError as error:
        sys.stderr.write(reason_line(error))
        sys.exit(2)
