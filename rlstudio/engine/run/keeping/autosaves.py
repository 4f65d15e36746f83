"""The files that a run saves by itself (best and last), and what happens if they cannot be written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.run.keeping.run_folder import RunFolder, Write, write_elsewhere

AUTOSAVE_SECONDS = 60.0
"""Seconds between two writes of "last.rlstudio"; RLSTUDIO_AUTOSAVE_SECONDS overrides it."""
RETRY_SECONDS = 5.0
"""Seconds until a failed write is tried again."""
AUTOSAVE_SHARE = 0.02
"""Largest share of the time that autosaves may take: large files are saved less often."""
RESUMABLE_BYTES = 1 << 30
"""If the training state is larger, an autosave holds the policy only. Save always writes everything."""

Kind = Literal["best", "last"]


def _interval() -> float:
    try:
        return max(0.1, float(os.environ.get("RLSTUDIO_AUTOSAVE_SECONDS", "")))
    except ValueError:
        return AUTOSAVE_SECONDS


class Autosaves:
    """Writes to a run's folder; without a folder (None) it writes nothing.

    contents: makes a checkpoint of this moment (resumable or not), to be written now or later. weight: bytes
    of the training state. saved: called for every file (path, kind). warn: called once with what went wrong.
    env, algorithm: name the folder that is used if the run's own cannot be written.
    """

    def __init__(
        self,
        folder: RunFolder | None,
        *,
        contents: Callable[[bool], Write],
        weight: Callable[[], int],
        saved: Callable[[Path, Kind], None],
        warn: Callable[[str], None],
        env: str,
        algorithm: str,
    ) -> None:
        self.folder = folder
        self._contents, self._weight, self._saved, self._warn = contents, weight, saved, warn
        self._env, self._algorithm = env, algorithm
        self.best_path: Path | None = None
        self.last_path: Path | None = None
        self._best: Write | None = None
        self._failure = ""
        self._told_large = False
        self._at = time.monotonic()
        self._interval = _interval()
        self._wait = self._interval

    @property
    def due(self) -> bool:
        """Whether "last.rlstudio" is to be written again: it is old, or its folder was deleted."""
        late = time.monotonic() - self._at
        if late >= self._wait:
            return True
        return late >= RETRY_SECONDS and self.folder is not None and self.folder.gone

    def write_last(self) -> Path | None:
        """Write "last.rlstudio", resumable unless its training state is too large; None without a folder.

        Raises UserError if it cannot be written; then it is due again sooner.
        """
        start = self._at = time.monotonic()
        self._wait = RETRY_SECONDS
        if self.folder is None:
            return None
        size = self._weight()
        if size > RESUMABLE_BYTES and not self._told_large:
            self._told_large = True
            self._warn(
                words(
                    "the replay memory is large ({size:.1f} GB), so autosaves keep the policy alone; Save "
                    "writes everything.",
                    size=size / 2**30,
                )
            )
        if self.folder.gone:
            self._warn(
                words("the folder {folder} was deleted; it is made again.", folder=str(self.folder.path))
            )
        self.last_path = self.folder.write("last.rlstudio", self._contents(size <= RESUMABLE_BYTES))
        self._saved(self.last_path, "last")
        if self._best is not None and not (self.best_path and os.path.isfile(self.best_path)):
            self._write_best(self._best)
        self._at = time.monotonic()
        self._wait = max(self._interval, (self._at - start) / AUTOSAVE_SHARE)
        return self.last_path

    def try_last(self) -> None:
        """Write "last.rlstudio" during the run. A failure, such as a full disk, does not end the run."""
        self._try(self.write_last)

    def try_best(self, contents: Write | None = None) -> None:
        """Write "best.rlstudio". If that fails, its contents are kept and written later.

        contents: None, of this moment.
        """
        if self.folder is not None:
            write = contents or self._contents(False)
            self._try(lambda: self._write_best(write))

    def write_for_good(self) -> Path | None:
        """Write "last.rlstudio" at the end; to another folder, with a warning, if its own cannot be written.

        Raises UserError if no folder can be written.
        """
        try:
            return self.write_last()
        except UserError as error:
            failure = error
        for resumable in (True, False):
            write = self._contents(resumable)
            last = write_elsewhere("last.rlstudio", write, self._env, self._algorithm)
            if last is not None:
                self.last_path = last
                self._saved(last, "last")
                if self._best is not None and not (self.best_path and os.path.isfile(self.best_path)):
                    self._best(last.with_name("best.rlstudio"))
                    self.best_path = last.with_name("best.rlstudio")
                    self._saved(self.best_path, "best")
                reason, elsewhere = str(failure).rstrip("."), str(last.parent)
                self._warn(
                    words("{reason}; this run is kept in {folder} instead.", reason=reason, folder=elsewhere)
                    if resumable
                    else words(
                        "{reason}; its policy alone is kept in {folder} instead.",
                        reason=reason,
                        folder=elsewhere,
                    )
                )
                return last
        raise failure

    def close(self) -> None:
        """Release the folder."""
        if self.folder is not None:
            self.folder.release()

    def _write_best(self, write: Write) -> None:
        assert self.folder is not None
        # Kept until there is a better policy: the disk may be full now, or the folder be deleted later.
        self._best, self.best_path = write, None
        self.best_path = self.folder.write("best.rlstudio", write)
        self._saved(self.best_path, "best")

    def _try(self, write: Callable[[], object]) -> None:
        failure = ""
        try:
            write()
        except UserError as error:
            failure = str(error)
        except MemoryError:
            failure = mark("there is not enough memory for an autosave")
        if failure:
            self._wait = RETRY_SECONDS
            if failure != self._failure:
                self._warn(
                    words(
                        "{reason}; the run goes on, and this is tried again.",
                        reason=said_within(failure.rstrip(".")),
                    )
                )
        elif self._failure:
            self._warn(mark("autosaves can be written again."))
        self._failure = failure
