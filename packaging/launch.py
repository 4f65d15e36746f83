"""The first lines of the frozen program.

One folder holds one program with two names: ``rlstudio`` is the command line, ``rlstudio-app`` what a menu
entry starts. A child process of the program is the program again, with a first argument that says so.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from rlstudio.processes.child import freeze_support

if __name__ == "__main__":
    multiprocessing.freeze_support()
    freeze_support()
    if Path(sys.argv[0]).stem.lower() == "rlstudio-app":
        from rlstudio.app.main import run

        sys.exit(run())
    from rlstudio.__main__ import main

    main()
