"""The files that a run saves by itself (best and last), and what happens if they cannot be written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Literal

from rlstudio.core.errors import UserError, reason_in
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.packed_frames import LIMIT
from rlstudio.engine.run.keeping.resume import Weight
from rlstudio.engine.run.keeping.run_folder import RunFolder, Write, write_elsewhere
from rlstudio.engine.run.keeping.writing import Writing, begin_writer

AUTOSAVE_SECONDS = 60.0
"""Seconds between two writes of "last.rlstudio"; RLSTUDIO_AUTOSAVE_SECONDS overrides it."""
RETRY_SECONDS = 5.0
"""Seconds until a failed write is tried again."""
AUTOSAVE_SHARE = 0.02
"""Largest share of the time that autosaves may keep learning waiting: large files are saved less often."""
BESIDE_SHARE = 0.1
"""Largest share of the time that a thread may write beside learning."""
BESIDE_BYTES = 32 << 20
"""Larger training states are written by a thread."""
RESUMABLE_BYTES = 1 << 30
"""If what is copied is larger (or frames, than a file takes), autosaves hold the policy alone, Save all."""

Kind = Literal["best", "last"]


def _interval() -> float:
    try:
        return max(0.1, float(os.environ.get("RLSTUDIO_AUTOSAVE_SECONDS", "")))
    except ValueError:
        return AUTOSAVE_SECONDS


class Autosaves:
    """Writes to a run's folder; without a folder (None) it writes nothing.

    contents: makes a checkpoint of this moment (resumable or not), to be written now or later. weight: of the
    training state. let_go: what is being written is not wanted any more.
    saved: called for every file (path, kind). warn: called once with what went wrong.
    env, algorithm: name the folder that is used if the run's own cannot be written.
    """

    def __init__(
        self,
        folder: RunFolder | None,
        *,
        contents: Callable[[bool], Write],
        weight: Callable[[], Weight],
        let_go: Callable[[], None],
        saved: Callable[[Path, Kind], None],
        warn: Callable[[str], None],
        env: str,
        algorithm: str,
    ) -> None:
        if folder is not None:
            begin_writer()
        self.folder = folder
        self._contents, self._weight, self._saved, self._warn = contents, weight, saved, warn
        self._let_go = let_go
        self._env, self._algorithm = env, algorithm
        self._writing: Writing | None = None
        self._paused = 0.0
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
        """Whether "last.rlstudio" is to be written again: it is old, or its folder was deleted.

        Or a thread has ended writing it, and that is to be told.
        """
        if self._writing is not None:
            return self._writing.over
        late = time.monotonic() - self._at
        if late >= self._wait:
            return True
        return late >= RETRY_SECONDS and self.folder is not None and self.folder.gone

    def write_last(self) -> Path | None:
        """Write "last.rlstudio", resumable unless its training state is too large; None without a folder.

        Raises UserError if it cannot be written; then it is due again sooner.
        """
        self._drop_writing()
        start = self._at = time.monotonic()
        self._wait = RETRY_SECONDS
        if self.folder is None:
            return None
        self._note_last(self.folder.write("last.rlstudio", self._last_contents(self._whole())), start)
        return self.last_path

    def _write_beside(self) -> None:
        """Let a thread write "last.rlstudio" of this moment; raises UserError if there is no place for it."""
        self._at = start = time.monotonic()
        self._wait = RETRY_SECONDS
        assert self.folder is not None
        contents = self._last_contents(self._whole())
        self._writing = Writing(contents, self.folder.place("last.rlstudio"))
        self._paused = time.monotonic() - start

    def _end_writing(self, writing: Writing) -> None:
        """Tell of a file that a thread has written. Raises UserError if it could not."""
        self._writing = None
        self._at = time.monotonic()
        self._wait = RETRY_SECONDS
        self._note_last(writing.finish(), self._at - self._paused)
        self._wait = max(self._wait, writing.seconds / BESIDE_SHARE)

    def _drop_writing(self) -> None:
        """What a thread is writing will not be needed: wait until it has noticed."""
        if self._writing is not None:
            self._let_go()
            with suppress(UserError, MemoryError):
                self._writing.finish()
            self._writing = None

    def _last_contents(self, whole: bool) -> Write:
        assert self.folder is not None
        if not whole and not self._told_large:
            self._told_large = True
            self._warn(
                words(
                    "the training state is large ({size:.1f} GB), so autosaves keep the policy alone; Save "
                    "writes everything.",
                    size=sum(self._weight()) / 2**30,
                )
            )
        if self.folder.gone:
            self._warn(
                words("the folder {folder} was deleted; it is made again.", folder=str(self.folder.path))
            )
        return self._contents(whole)

    def _whole(self) -> bool:
        """Whether autosaves hold all that continuing needs."""
        copied, frames = self._weight()
        return copied <= RESUMABLE_BYTES and frames <= LIMIT

    def _note_last(self, path: Path, start: float) -> None:
        self.last_path = path
        self._saved(path, "last")
        if self._best is not None and not (self.best_path and os.path.isfile(self.best_path)):
            self._write_best(self._best)
        self._at = time.monotonic()
        self._wait = max(self._interval, (self._at - start) / AUTOSAVE_SHARE)

    def try_last(self) -> None:
        """Write "last.rlstudio" during the run. A failure, such as a full disk, does not end the run."""
        if self._writing is not None:
            writing = self._writing
            self._try(lambda: self._end_writing(writing))
        elif self.folder is not None and sum(self._weight()) > BESIDE_BYTES and self._whole():
            self._try(self._write_beside, ends=False)
        else:
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
            write = partial(self._contents, resumable)
            last = write_elsewhere("last.rlstudio", write, self._env, self._algorithm)
            if last is not None:
                self.last_path = last
                self._saved(last, "last")
                if self._best is not None and not (self.best_path and os.path.isfile(self.best_path)):
                    self._best(last.with_name("best.rlstudio"))
                    self.best_path = last.with_name("best.rlstudio")
                    self._saved(self.best_path, "best")
                reason, elsewhere = reason_in(failure), str(last.parent)
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
        """Release the folder. What a thread is writing is given up."""
        self._drop_writing()
        if self.folder is not None:
            self.folder.release()

    def _write_best(self, write: Write) -> None:
        assert self.folder is not None
        # Kept until there is a better policy: the disk may be full now, or the folder be deleted later.
        self._best, self.best_path = write, None
        self.best_path = self.folder.write("best.rlstudio", write)
        self._saved(self.best_path, "best")

    def _try(self, write: Callable[[], object], *, ends: bool = True) -> None:
        """Write; ``ends``: whether a file is there after it."""
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
                        reason=said_within(reason_in(failure)),
                    )
                )
        elif not ends:
            return
        elif self._failure:
            self._warn(mark("autosaves can be written again."))
        self._failure = failure
