"""Files that are there completely or not at all."""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from rlstudio.core.errors import UserError

_LEFTOVER = re.compile(r"\.(?P<name>.+)\.(?P<process>[0-9]{1,9})-[0-9a-f]{8}\.part")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path in the folder of ``path``; when the block ends well, it becomes ``path``.

    The bytes are on the disk before the name points at them, so a crash or a power cut leaves the old
    file or the new one. When the block fails the temporary file is removed and ``path`` untouched.
    Raises UserError where nothing can be written.
    """
    folder = path.parent
    if not os.path.isdir(folder):
        raise UserError(f"{path} cannot be written: there is no folder {folder}.")
    if os.path.isdir(path):
        raise UserError(f"{path} cannot be written: it is a folder; give the name of a file.")
    remove_leftovers(folder, path.name)
    part = folder / f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.part"
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut; Windows has no such call and does it by itself."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # Some network file systems refuse to sync folders.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_leftovers(folder: Path, of: str = "") -> None:
    """Remove temporary files whose process was killed while it wrote; ``of``: those of this file alone."""
    with suppress(OSError):  # a folder may be there to write into and not to list
        for part in list(folder.iterdir()):
            written = _LEFTOVER.fullmatch(part.name)
            if written is None or (of and written["name"] != of):
                continue
            if not psutil.pid_exists(int(written["process"])):
                with suppress(OSError):
                    part.unlink()
