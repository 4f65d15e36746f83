"""Shows a folder in the desktop's own program for that."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Open a folder in the file manager; False if there is none."""
    with _libraries_of_the_system():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


@contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """A frozen program finds its libraries by a variable that other programs must not inherit from it.

    PyInstaller keeps what it was before under another name.
    """
    name = "LD_LIBRARY_PATH"
    ours, before = os.environ.get(name), os.environ.get(f"{name}_ORIG")
    try:
        if before is not None:
            os.environ[name] = before
        elif getattr(sys, "frozen", False):
            os.environ.pop(name, None)
        yield
    finally:
        if ours is not None:
            os.environ[name] = ours
