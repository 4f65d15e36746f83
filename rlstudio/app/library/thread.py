"""Asks the library beside the window, which never waits for a disk or a database."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QThread, Signal

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs.in_use import Doing
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import LibraryEntry, Offered, Query

_PAUSE_S = 0.002
"""Between the runs that are read: the window has its turn."""
_TOLD_S = 0.5
"""While many folders are read, what was found so far is shown that often."""
_PICTURES = 8


@dataclass(frozen=True)
class Answer:
    """The runs that match ``query``, what can be filtered by, and what trainings do with some, by number."""

    query: Query
    entries: list[LibraryEntry]
    offered: Offered
    in_use: dict[int, Doing]


class LibraryThread(QThread):
    """Owns the library while the page is open. The newest question replaces one that was not answered yet.

    Signals: ``answered`` (Answer); ``pictured`` (number, PNG bytes); ``read`` (folders read, of how many);
    ``troubled`` (sentence).
    """

    answered = Signal(object)
    pictured = Signal(int, bytes)
    read = Signal(int, int)
    troubled = Signal(object)
    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._wake = threading.Condition()
        self._asked: Query | None = None
        self._newest: Query | None = None
        self._answered: Answer | None = None
        self._refresh_wanted = self._over = False
        self._pictures: deque[int] = deque()
        self._tasks: deque[tuple[Callable[[Library], Any], Callable[[Any], None]]] = deque()
        self._told = 0.0
        self._done.connect(lambda then, result: then(result))

    # ------------------------------------------------------------------------------ the window's side

    def ask(self, query: Query) -> None:
        """Ask for the runs that match."""
        self._note(lambda: setattr(self, "_asked", query))

    def refresh(self) -> None:
        """Look at the folders that were changed; what is listed is told anew if anything is different."""
        self._note(lambda: setattr(self, "_refresh_wanted", True))

    def want_picture(self, number: int) -> None:
        """Ask for the picture of a run; the one asked for last comes first."""
        self._note(lambda: self._pictures.appendleft(number))

    def do(self, work: Callable[[Library], Any], then: Callable[[Any], None]) -> None:
        """Do something; ``then`` gets the result, or the UserError, in the window's thread."""
        self._note(lambda: self._tasks.append((work, then)))

    def end(self) -> None:
        """End the thread; what was wanted is still done, but not told."""
        self._note(lambda: setattr(self, "_over", True))
        self.wait(10_000)

    def _note(self, change: Callable[[], None]) -> None:
        with self._wake:
            change()
            self._wake.notify()

    # ------------------------------------------------------------------------------ the thread's side

    def run(self) -> None:
        """The thread."""
        library = Library()
        try:
            while True:
                with self._wake:
                    self._wake.wait_for(self._anything_wanted)
                    refreshes, self._refresh_wanted = self._refresh_wanted, False
                self._serve(library)
                if self._over:
                    return
                if refreshes:
                    self._refresh(library)
        finally:
            library.close()

    def _anything_wanted(self) -> bool:
        return bool(
            self._over or self._refresh_wanted or self._tasks or self._pictures or self._asked is not None
        )

    def _refresh(self, library: Library) -> None:
        self._told = time.monotonic()
        try:
            different = library.refresh(told=self._tell_progress, breath=lambda: self._breath(library))
        except UserError as error:
            self.troubled.emit(str(error))
            return
        self.read.emit(0, 0)
        answered = self._answered  # a pause changes no folder
        if answered is not None and library.in_use(answered.entries) != answered.in_use:
            different = True
        if different and self._asked is None:
            self._asked = self._newest
        self._serve(library)

    def _tell_progress(self, done: int, wanted: int) -> None:
        if wanted > 50 and done % 10 == 0:
            self.read.emit(done, wanted)

    def _breath(self, library: Library) -> bool:
        if time.monotonic() > self._told + _TOLD_S and self._asked is None:
            self._asked = self._newest
        self._serve(library)
        time.sleep(_PAUSE_S)
        return not self._over

    def _serve(self, library: Library) -> None:
        """Answer all that is asked: first what a person does, then lists, then pictures."""
        while self._tasks:
            work, then = self._tasks.popleft()
            try:
                result = work(library)
            except UserError as error:
                result = error
            if not self._over:
                self._done.emit(then, result)
        with self._wake:
            query, self._asked = self._asked, None
        if query is not None and not self._over:
            self._answer(library, query)
        for _ in range(_PICTURES):
            if not self._pictures or self._over:
                return
            number = self._pictures.popleft()
            try:
                self.pictured.emit(number, library.picture(number))
            except UserError:
                return

    def _answer(self, library: Library, query: Query) -> None:
        self._newest = query
        try:
            entries = library.find(query)
            answer = Answer(query, entries, library.offered(), library.in_use(entries))
        except UserError as error:
            self.troubled.emit(str(error))
            return
        self._told = time.monotonic()
        self._answered = answer
        self.answered.emit(answer)
