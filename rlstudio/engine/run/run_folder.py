"""The folder in which a run keeps its files: held by one training, and made again when it is gone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.core.errors import UserError
from rlstudio.engine.files.atomic import remove_leftovers
from rlstudio.engine.files.run_folders import made_run_folder

_LOCK = ".lock"

Write = Callable[[Path], object]
"""Writes a file of this path. Raises UserError where it cannot."""


class RunFolder:
    """A folder that this training alone writes into, from now until ``release`` or the end of the process.

    The lock is the system's own, so that a process that is killed leaves none behind. Raises UserError
    where the folder cannot be made, and where another training writes into it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._take()
        remove_leftovers(path)

    def _take(self) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"the folder {self.path} cannot be made: {error.strerror or error}.") from error
        self._lock = FileLock(self.path / _LOCK, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise UserError(
                f"another training is writing into {self.path}; end that one first, or choose another folder."
            ) from None
        except NotImplementedError:
            return  # a file system without locks: no reason not to train
        except OSError as error:
            raise UserError(
                f"the folder {self.path} cannot be written into: {error.strerror or error}."
            ) from error

    @property
    def gone(self) -> bool:
        """Whether somebody has deleted it."""
        return not os.path.isdir(self.path)

    def write(self, name: str, write: Write) -> Path:
        """Write a file; a folder that is gone is made again. Raises UserError where that cannot be."""
        if self.gone:
            self.release()
            self._take()
        write(self.path / name)
        return self.path / name

    def release(self) -> None:
        """Let others write into it. Idempotent."""
        with suppress(OSError):
            self._lock.release(force=True)


def write_elsewhere(name: str, write: Write, env: str, algorithm: str) -> Path | None:
    """Write a file that its own folder does not take: into a fresh folder of runs, else into a temporary one.

    None where that cannot be done either.
    """
    for folder in _other_folders(env, algorithm):
        with suppress(UserError, MemoryError):
            write(folder / name)
            return folder / name
        with suppress(OSError):
            folder.rmdir()
    return None


def _other_folders(env: str, algorithm: str) -> Iterator[Path]:
    with suppress(UserError):
        yield made_run_folder(env, algorithm)
    with suppress(OSError):
        yield Path(tempfile.mkdtemp(prefix="rlstudio-run-"))
