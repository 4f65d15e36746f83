"""The folder of a run's files: locked by one training, and made again if it was deleted."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import made, remove_leftovers
from rlstudio.engine.files.runs.in_use import LOCK, Doing, forget_doing, note_doing
from rlstudio.engine.files.runs.places import note_place
from rlstudio.engine.files.runs.run_folders import made_run_folder

_LOCK_SECONDS = 0.3
"""The library tries the locks of runs, to say which of them learn: it has let go within a millisecond."""

Write = Callable[[Path], object]
"""Writes a file to this path. Raises UserError if that fails."""


class RunFolder:
    """A folder that only this training writes to, until ``release`` or the end of the process.

    The library finds it, wherever it is.

    The operating system holds the lock, so that a killed process leaves none behind. Raises UserError if the
    folder cannot be made, and if another training writes to it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._doing: Doing = "unknown"
        self._take()
        remove_leftovers(path)
        note_place(path)

    def _take(self) -> None:
        self._lock = FileLock(made(self.path) / LOCK, timeout=_LOCK_SECONDS, thread_local=False)
        try:
            self._lock.acquire()
            note_doing(self.path, self._doing)
        except Timeout:
            raise UserError(
                words(
                    "another training is writing into {folder}; end that one first, or choose another "
                    "folder.",
                    folder=self.path,
                )
            ) from None
        except NotImplementedError:
            return  # a file system without locks; training is still possible
        except OSError as error:
            raise UserError(
                words(
                    "the folder {folder} cannot be written into: {reason}.",
                    folder=self.path,
                    reason=system_reason(error),
                )
            ) from error

    @property
    def gone(self) -> bool:
        """Whether the folder was deleted."""
        return not os.path.isdir(self.path)

    def write(self, name: str, write: Write) -> Path:
        """Write a file, and make a deleted folder again. Raises UserError if that fails."""
        write(self.place(name))
        return self.path / name

    def place(self, name: str) -> Path:
        """Where a file is to be written; a deleted folder is made again. Raises UserError if that fails."""
        if self.gone:
            self.release()
            self._take()
        return self.path / name

    def note(self, doing: Doing) -> None:
        """Say what the training does now, for whoever lists its folder."""
        if doing != self._doing and self._lock.is_locked:
            self._doing = doing
            note_doing(self.path, doing)

    def release(self) -> None:
        """Release the lock. Idempotent."""
        if self._lock.is_locked:
            forget_doing(self.path)
        with suppress(OSError):
            self._lock.release(force=True)


def write_elsewhere(name: str, contents: Callable[[], Write], env: str, algorithm: str) -> Path | None:
    """Write a file whose own folder cannot be written: to a new run folder, else to a temporary folder.

    contents: makes what is written, anew for each folder. Returns None if both fail.
    """
    for folder in _other_folders(env, algorithm):
        with suppress(UserError, MemoryError):
            contents()(folder / name)
            note_place(folder)
            return folder / name
        with suppress(OSError):
            folder.rmdir()
    return None


def _other_folders(env: str, algorithm: str) -> Iterator[Path]:
    with suppress(UserError):
        yield made_run_folder(env, algorithm)
    with suppress(OSError):
        yield Path(tempfile.mkdtemp(prefix="rlstudio-run-"))
