"""The first lines of a child process: ``python -m rlstudio.processes.begin MODULE ARGUMENTS``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from rlstudio.processes import cores
from rlstudio.processes.parent import die_at_once, leave_signals_to_parent


def run(module: str, arguments: Sequence[str]) -> None:
    """Run ``main(arguments)`` of a module. It ends with its parent even while it loads."""
    leave_signals_to_parent()
    die_at_once(True)
    cores.obey()
    import_module(module).main(arguments)


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2:])
