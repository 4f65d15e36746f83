"""Where a person's own packages of environments are looked for, beside those that are installed."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from pathlib import Path

from rlstudio.core.system.folders import packages_folder


def make_findable(package: str) -> None:
    """Let Python look for a package in ``places`` too, if it is not found without.

    They come last, so that nothing in them stands before what is installed.
    """
    if importlib.util.find_spec(package) is not None:
        return
    more = [folder for folder in places() if folder not in sys.path]
    if more:
        sys.path += more
        importlib.invalidate_caches()


def places() -> list[str]:
    """The folders that PYTHONPATH names, the one that is worked in, and the program's own for packages.

    The frozen program's Python reads no PYTHONPATH by itself.
    """
    return [*named(), str(Path.cwd()), str(packages_folder())]


def named() -> list[str]:
    """The folders that PYTHONPATH names."""
    return [folder for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep) if folder]
