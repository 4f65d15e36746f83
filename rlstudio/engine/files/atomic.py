"""Files that are written completely or not at all."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words

_LEFTOVER = re.compile(r"\.(?P<name>.+)\.(?P<process>[0-9]{1,9})-[0-9a-f]{8}\.part")


def check_place(path: Path) -> Path:
    """The file that is written if ``path`` is: itself, or what it is a symbolic link to.

    Raises UserError where no file can be written: where its folder is missing, or where it is a folder, a
    pipe or a device.
    """
    # Not Path.is_symlink, which raises for a name that is too long.
    target = Path(os.path.realpath(path)) if os.path.islink(path) else path
    if not os.path.isdir(target.parent):
        raise UserError(
            words("{path} cannot be written: there is no folder {parent}.", path=path, parent=target.parent)
        )
    if os.path.isdir(target):
        raise UserError(
            words("{path} cannot be written: it is a folder; give the name of a file.", path=path)
        )
    if os.path.islink(target):
        raise UserError(words("{path} cannot be written: its link leads back to itself.", path=path))
    if os.path.exists(target) and not os.path.isfile(target):
        raise UserError(
            words("{path} cannot be written: it is a pipe or a device; give the name of a file.", path=path)
        )
    return target


def made(folder: Path) -> Path:
    """The folder, which is there then, with those above it. Raises UserError if it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            words("the folder {folder} cannot be made: {reason}.", folder=folder, reason=system_reason(error))
        ) from error
    return folder


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside the file ``path``, and give it that file's name after the block.

    The bytes are synced before the rename, so that a crash or a power cut leaves the old file or the new
    one. A symbolic link stays, and the file that it leads to is replaced. If the block fails, the temporary
    file is removed and ``path`` is not changed. Raises UserError if the file cannot be written.
    """
    target = check_place(path)
    folder = target.parent
    remove_leftovers(folder, target.name)
    part = folder / f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}.part"
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except OSError as error:
        raise UserError(
            words("{path} cannot be written: {reason}.", path=path, reason=system_reason(error))
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Sync a folder, so that a rename survives a power cut. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # Some network file systems refuse to sync folders.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _runs(process: int) -> bool:
    """Whether a process is there and is no zombie, which writes nothing any more."""
    import psutil  # type: ignore[import-untyped]  # late: it takes 20 ms, and leftovers are rare

    try:
        return bool(psutil.Process(process).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def remove_leftovers(folder: Path, of: str = "") -> None:
    """Remove temporary files and folders of killed processes; ``of``: only those of this file."""
    with suppress(OSError):  # some folders can be written but not listed
        for part in list(folder.iterdir()):
            written = _LEFTOVER.fullmatch(part.name)
            if written is None or (of and written["name"] != of):
                continue
            if not _runs(int(written["process"])):
                with suppress(OSError):
                    if part.is_dir() and not part.is_symlink():
                        shutil.rmtree(part)
                    else:
                        part.unlink()
