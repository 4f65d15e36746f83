"""The policies that a run keeps of its own past, log-spaced, beside its checkpoints."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from rlstudio.core.arrays import State
from rlstudio.core.errors import UserError, reason_in
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import MOST_AGES, MOST_BYTES, Age, AgesManifest, Fill
from rlstudio.engine.run.keeping.run_folder import RunFolder
from rlstudio.engine.run.keeping.spacing import next_step, superfluous
from rlstudio.engine.run.keeping.writing import write_beside

WRITE_SECONDS = 2.0
"""Seconds of computing between two writes at least."""
WRITE_SHARE = 0.004
"""Largest share of the computing that writing may take."""
_FEWEST = 3
"""Policies so large that not even so many fit into ``MOST_BYTES`` are not kept."""


@dataclass(eq=False, slots=True)
class _Kept:
    """One age: its parameters (``state``) until they are in the file, then their ``place`` there."""

    step: int
    score: float | None
    nbytes: int
    state: State | None
    place: int = -1


class Ages:
    """Takes a policy whenever one is due, and writes all of them in a thread; without a folder nothing.

    At most ``MOST_AGES`` of together ``MOST_BYTES``, however long the run: see ``spacing``. Learning waits
    for a copy of the parameters alone, and never notices: a policy is asked for its state, and nothing else.
    ``policy``: its state; ``whose``: whose ages they are. warn: called once with what went wrong.
    """

    def __init__(
        self,
        folder: RunFolder | None,
        policy: Callable[[], State],
        whose: AgesManifest,
        warn: Callable[[str], None],
    ) -> None:
        self._folder, self._policy, self._whose, self._warn = folder, policy, whose, warn
        self._kept: list[_Kept] = []
        self._most = MOST_AGES
        self._due = 0 if folder is not None else math.inf
        self._updates = -1
        self._fresh = False
        self._writing: Future[None] | None = None
        self._write_at = time.process_time() + WRITE_SECONDS
        self._failure = ""
        self._lost: tuple[_Kept, ...] = ()

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps of the policies that are kept, in rising order."""
        return tuple(one.step for one in self._kept)

    def begin(self, step: int, updates: int, *, resumed: bool) -> None:
        """Begin with the policy as it is at this step; a run that is resumed goes on with its ages."""
        if self._folder is None:
            return
        self._updates = updates
        path = self._folder.path / ages_file.NAME
        if not resumed:  # what lies there is of another run, whose files this one replaces
            with suppress(OSError):
                path.unlink(missing_ok=True)
        elif path.is_file():
            try:
                about = ages_file.peek(path)
                if (about.env, about.algorithm) == (self._whose.env, self._whose.algorithm):
                    self._take_over(about.ages, step)
            except UserError as error:
                self._warn(
                    words(
                        "{reason}; the ages of this run are kept anew from here on.",
                        reason=said_within(reason_in(error)),
                    )
                )
        if step > max(self.steps, default=-1):
            self._take(step, None)

    def _take_over(self, ages: Sequence[Age], step: int) -> None:
        size = sum(value.nbytes for value in self._policy().values())
        for place, age in enumerate(ages):
            if age.step <= step:
                self._kept.append(_Kept(age.step, age.score, size, None, place))
        self._fresh = len(self._kept) < len(ages)
        self._most = min(MOST_AGES, MOST_BYTES // max(1, size))
        self._due = next_step(self.steps, self._most)

    def look(self, step: int, updates: int, score: float | None) -> None:
        """Between two events: keep the policy of now if that is due and something was learned since.

        score: of a test of this very policy, None if there was none. A tested one is taken somewhat earlier.
        """
        if updates == self._updates:  # the same policy as that of the newest age
            if score is not None and self._kept and self._kept[-1].score is None:
                self._kept[-1].score, self._fresh = score, True
        elif step >= self._due or (score is not None and self._soon(step)):
            self._updates = updates
            self._take(step, score)
        if self._fresh and time.process_time() >= self._write_at:
            self.write()

    def _soon(self, step: int) -> bool:
        last = self._kept[-1].step if self._kept else 0
        return step > last and 2 * step >= last + self._due

    def finish(self, step: int, score: float | None) -> None:
        """Keep the policy that the run ends with, and write all of them before this returns."""
        if self._due < math.inf:
            if self._kept and self._kept[-1].step == step:
                self._fresh |= self._kept[-1].score != score
                self._kept[-1].score = score
            else:
                self._take(step, score)
        self.close()

    def close(self) -> None:
        """Write what is not written yet. Idempotent."""
        self._wait()
        if self._fresh:
            self.write()
            self._wait()

    def _wait(self) -> None:
        if self._writing is not None:
            self._writing.result()
            self._writing = None

    def _take(self, step: int, score: float | None) -> None:
        try:
            state = {name: np.array(value) for name, value in self._policy().items()}
        except MemoryError:
            self._due = next_step((*self.steps, step), self._most)
            return
        size = sum(value.nbytes for value in state.values())
        self._most = min(MOST_AGES, MOST_BYTES // max(1, size))
        if size == 0 or self._most < _FEWEST:
            self._due = math.inf
            return
        if all(np.isfinite(value).all() for value in state.values() if value.dtype.kind == "f"):
            self._kept.append(_Kept(step, score, size, state))
            self._fresh = True
        while len(self._kept) > 2 and (
            len(self._kept) > self._most or sum(one.nbytes for one in self._kept) > MOST_BYTES
        ):
            del self._kept[superfluous(self.steps)]
        self._due = next_step((*self.steps, step), self._most)

    # ------------------------------------------------------------------------------ the file

    def write(self) -> None:
        """Begin to write all of them, unless that is under way. A failure is told once, and tried again."""
        folder = self._folder
        if folder is None or (self._writing is not None and not self._writing.done()):
            return
        self._write_at = time.process_time() + WRITE_SECONDS
        if folder.gone:  # the next autosave makes it again
            return
        if self._lost:
            self._kept = [one for one in self._kept if one not in self._lost]
            self._lost = ()
        self._fresh = False
        self._writing = write_beside(partial(self._write, folder, tuple(self._kept)))

    def _write(self, folder: RunFolder, kept: tuple[_Kept, ...]) -> None:
        start = time.thread_time()
        path = folder.path / ages_file.NAME
        try:
            old = any(one.state is None for one in kept)
            with ages_file.copying(path) if old else nullcontext(_nothing) as held:
                about = self._whose.model_copy(
                    update={"ages": [Age(step=one.step, score=one.score) for one in kept]}
                )
                fills = [
                    held(one.place) if one.state is None else ages_file.filled_by(one.state) for one in kept
                ]
                ages_file.write(path, about, fills)
        except (UserError, MemoryError) as error:
            self._fail(path, kept, str(error) or mark("there is not enough memory"))
        else:
            for place, one in enumerate(kept):
                one.place, one.state = place, None
            self._failure = ""
        cost = time.thread_time() - start
        self._write_at = time.process_time() + max(WRITE_SECONDS, cost / WRITE_SHARE)

    def _fail(self, path: Path, kept: tuple[_Kept, ...], reason: str) -> None:
        try:
            ages_file.check(path)
        except UserError:  # it was deleted or damaged meanwhile: what it alone had is lost
            self._lost = tuple(one for one in kept if one.state is None)
        self._fresh = True
        if reason != self._failure:
            self._failure = reason
            self._warn(
                words(
                    "{reason}; the run goes on, and this is tried again.",
                    reason=said_within(reason_in(reason)),
                )
            )


def _nothing(place: int) -> Fill:
    raise AssertionError(f"the age at {place} has its parameters")
