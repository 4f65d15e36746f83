"""Reads and compares runs beside the window, which never waits for a file or a bootstrap."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from rlstudio.core.errors import UserError
from rlstudio.core.words import Words, said_within, words
from rlstudio.engine.comparing.comparison import Comparing, Comparison, Question, RunCurve
from rlstudio.engine.comparing.runs import ComparedRun, open_run, read_compared, version_of
from rlstudio.engine.files.curves import Curves
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.series import Series

_PAUSE_S = 0.002
"""Between the runs that are read: the window has its turn."""


@dataclass(frozen=True)
class Wanted:
    """A run to compare: its folder or file, and a person's name for it, or ""."""

    key: str
    title: str = ""


@dataclass(frozen=True)
class Live:
    """A run that is open in a tab: what it is, its curves so far, how many episodes have ended."""

    info: RunInfo
    curves: Curves
    episodes: int


@dataclass(frozen=True)
class Answer:
    """A comparison of what was ``wanted``.

    ``lines``: by key of a run, its curve as noted and smoothed. ``refused``: sentences.
    """

    wanted: Sequence[Wanted]
    comparison: Comparison
    lines: Mapping[str, tuple[Series, Series]]
    refused: tuple[str, ...]


_Told = tuple[list[ComparedRun], tuple[str, ...], Question, tuple[Wanted, ...]]
"""What a comparison depends on: runs, sentences about others, what was asked of which."""


class CompareThread(QThread):
    """Compares while the page is open. The newest question replaces one that was not answered yet.

    Signals: ``answered`` (Answer), when anything is different from before; ``read`` (runs read, of how many).
    """

    answered = Signal(object)
    read = Signal(int, int)
    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._wake = threading.Condition()
        self._asked: tuple[Sequence[Wanted], Question, Mapping[str, Live]] | None = None
        self._anew = False
        self._tasks: deque[tuple[Callable[[], None], Callable[[UserError | None], None]]] = deque()
        self._over = False
        self._comparing = Comparing()
        self._runs: dict[str, ComparedRun] = {}
        self._failed: dict[str, tuple[tuple[float, ...], str]] = {}
        self._series: dict[str, tuple[RunCurve, Series, Series]] = {}
        self._told: _Told | None = None
        self._done.connect(lambda then, result: then(result))

    # ------------------------------------------------------------------------------ the window's side

    def ask(
        self, wanted: Sequence[Wanted], question: Question, live: Mapping[str, Live], *, anew: bool = False
    ) -> None:
        """Ask for a comparison of these runs; ``live``: by key, those that are open.

        anew: whoever asks has no answer any more, and wants one even if it is the same as before.
        """
        with self._wake:
            self._asked = wanted, question, live
            self._anew |= anew
            self._wake.notify()

    def do(self, work: Callable[[], None], then: Callable[[UserError | None], None]) -> None:
        """Do something; ``then`` gets None, or the UserError, in the window's thread."""
        with self._wake:
            self._tasks.append((work, then))
            self._wake.notify()

    def end(self) -> None:
        """End the thread; what was wanted is still done, but not told."""
        with self._wake:
            self._over = True
            self._wake.notify()
        self.wait(10_000)

    # ------------------------------------------------------------------------------ the thread's side

    def run(self) -> None:
        """The thread."""
        while True:
            with self._wake:
                self._wake.wait_for(lambda: bool(self._over or self._tasks or self._asked is not None))
                asked, self._asked = self._asked, None
                anew, self._anew = self._anew, False
            while self._tasks:
                self._carry_out(*self._tasks.popleft())
            if self._over:
                return
            if asked is not None:
                if anew:
                    self._told = None
                self._answer(*asked)

    def _carry_out(self, work: Callable[[], None], then: Callable[[UserError | None], None]) -> None:
        result = None
        try:
            work()
        except UserError as error:
            result = error
        if not self._over:
            self._done.emit(then, result)

    def _answer(self, wanted: Sequence[Wanted], question: Question, live: Mapping[str, Live]) -> None:
        runs: list[ComparedRun] = []
        refused: list[str] = []
        for place, one in enumerate(wanted):
            if self._over:
                return
            try:
                runs.append(self._run(one, live.get(one.key), place, len(wanted)))
            except UserError as error:
                refused.append(error.args[0])
        told = runs, tuple(refused), question, tuple(wanted)
        if self._told is not None and _same(self._told, told):
            return
        comparison = self._comparing.compare(runs, question)
        lines = {
            curve.run.key: self._lines(curve) for one in comparison.configurations for curve in one.curves
        }
        self._told = told
        self.read.emit(0, 0)
        if not self._over:
            self.answered.emit(Answer(wanted, comparison, lines, tuple(refused)))

    def _run(self, wanted: Wanted, live: Live | None, place: int, of: int) -> ComparedRun:
        """The run as it is now: the same object while nothing of it has changed. Raises UserError."""
        key, before = wanted.key, self._runs.get(wanted.key)
        if live is not None:
            run = open_run(key, wanted.title, live.info, live.curves, live.episodes)
            if not any(len(x) for x, _ in live.curves.values()):
                raise UserError(words("{run} has no curves yet.", run=wanted.title or _of_a_tab(live.info)))
        else:
            version = version_of(Path(key))
            if before is not None and before.version == version:
                return before
            if (failed := self._failed.get(key)) is not None and failed[0] == version:
                raise UserError(failed[1])
            self.read.emit(place, of)
            time.sleep(_PAUSE_S)
            try:
                run = read_compared(Path(key))
            except UserError as error:
                self._failed[key] = version, error.args[0]
                raise
        if before is None or before.version != run.version:
            self._runs[key] = run
        return self._runs[key]

    def _lines(self, curve: RunCurve) -> tuple[Series, Series]:
        """Its points in pyramids, which a plot of any width reads at once."""
        before = self._series.get(curve.run.key)
        if before is not None and before[0] is curve:
            return before[1:]
        raw = Series()
        raw.extend(*curve.raw)
        smooth = raw
        if curve.smooth is not curve.raw:
            smooth = Series()
            smooth.extend(*curve.smooth)
        self._series[curve.run.key] = curve, raw, smooth
        return raw, smooth


def _of_a_tab(info: RunInfo) -> Words:
    """What a run in a tab is called that nobody has named: its folder says nothing to a person."""
    return words(
        "{environment} · {algorithm} · seed {seed}",
        environment=said_within(info.env_title),
        algorithm=said_within(info.algorithm_title),
        seed=info.seed,
    )


def _same(before: _Told, now: _Told) -> bool:
    runs = len(before[0]) == len(now[0]) and all(
        one is other for one, other in zip(before[0], now[0], strict=True)
    )
    return runs and before[1:] == now[1:]
