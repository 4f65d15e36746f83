"""Unexpected errors: written in full to a log of bounded size, and told to the person once.

What is logged with ``extra=told(sentence)`` is told in a dialog, too: errors of the window, which its hooks
catch, and those that a worker reports. Nothing is sent anywhere.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QObject, Signal

from rlstudio.app.language.saying import said
from rlstudio.app.settings import log_file
from rlstudio.core.words import mark, words

MOST_BYTES = 1_000_000
KEPT = 3
"""The log and so many older ones, each of at most MOST_BYTES."""
_LOG = logging.getLogger("rlstudio")
_SENTENCE = "told_to_the_person"
_CRASHED = mark(
    "RL Studio ended unexpectedly the last time. The autosaves of its runs are kept in the folder that the "
    "preferences name."
)


def told(sentence: str) -> dict[str, Any]:
    """The ``extra`` of a log record of which the person is told this sentence."""
    return {_SENTENCE: sentence}


def start_log() -> None:
    """Write errors in full to a file, or only to the terminal if that is impossible."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _LOG.addHandler(handler)


class ErrorTeller(QObject):
    """Listens to the log. Signal ``told`` (sentence, details), once for each error, in its own thread."""

    told = Signal(str, str)
    _noted = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._noted.connect(self._tell)
        self._handler = _Listener(self._on_record)
        _LOG.addHandler(self._handler)

    def _on_record(self, record: logging.LogRecord) -> None:
        details = record.getMessage()
        if details not in self._seen:
            self._seen.add(details)
            self._noted.emit(getattr(record, _SENTENCE), details)

    def _tell(self, sentence: str, details: str) -> None:
        self.told.emit(said(sentence), details)

    def end(self) -> None:
        """Listen no more."""
        _LOG.removeHandler(self._handler)


class _Listener(logging.Handler):
    def __init__(self, heard: Callable[[logging.LogRecord], None]) -> None:
        super().__init__(logging.ERROR)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        if hasattr(record, _SENTENCE):
            self._heard(record)


class Hooks:
    """Python's own hooks for errors that nobody catches, in this thread, in others and in destructors.

    on_interrupt: called for Ctrl-C. An error that comes again and again, as one of a timer does, is written
    the first time and then at every tenfold, so that the log keeps what came before it.
    """

    def __init__(self, on_interrupt: Callable[[], object]) -> None:
        self._on_interrupt = on_interrupt
        self._times: Counter[str] = Counter()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_error
        threading.excepthook = lambda a: self._on_error(a.exc_type, a.exc_value, a.exc_traceback)
        # In a destructor: nothing that the person did has failed, so the log alone hears of it.
        sys.unraisablehook = lambda a: self._on_error(a.exc_type, a.exc_value, a.exc_traceback, tell=False)

    def end(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        *,
        tell: bool = True,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._on_interrupt()
            return
        text = "".join(traceback.format_exception(kind, error, trace)).rstrip()
        self._times[text] += 1
        times = self._times[text]
        if times == 1:
            reason = f"{kind.__name__}: {error}".rstrip(": ")
            sentence = words("Something went wrong inside the window: {reason}.", reason=reason)
            _LOG.error("%s", text, extra=told(sentence) if tell else None)
        elif str(times).strip("0") == "1":
            _LOG.error("the same error, for the %sth time: %s", times, text.splitlines()[-1])


class CrashFile:
    """Where Python writes what every thread was doing when a crash of a library takes the window with it.

    One file for each window, by its process id, empty while all is well.
    """

    def __init__(self) -> None:
        self._file: IO[str] | None = None

    def begin(self) -> None:
        """Tell the log what windows that are no more have left, and watch over this one."""
        folder = log_file().parent
        with suppress(OSError):
            for path in sorted(folder.glob("crash-*.log")):
                self._tell(path)
        with suppress(OSError):
            self._file = (folder / f"crash-{os.getpid()}.log").open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    @staticmethod
    def _tell(path: Path) -> None:
        import psutil  # type: ignore[import-untyped]

        number = path.stem.removeprefix("crash-")
        if not number.isdigit() or (int(number) != os.getpid() and psutil.pid_exists(int(number))):
            return
        text = path.read_text("utf-8", "replace").strip()
        path.unlink()
        if text:
            _LOG.error(
                "the last window crashed:\n%s",
                text,
                extra=told(_CRASHED),
            )

    def end(self) -> None:
        """All was well."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with suppress(OSError):
                os.unlink(self._file.name)
