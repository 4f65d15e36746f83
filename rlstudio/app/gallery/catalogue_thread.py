"""Gets the catalogue from a worker, so that a broken plug-in breaks a worker and not the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QThread, Signal

from rlstudio.app.language.saying import said
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.runs.run_folders import sweep_leftovers
from rlstudio.engine.files.runs.tidy import tidy_runs
from rlstudio.engine.files.runs.trash import purge
from rlstudio.engine.worker.host import make_host
from rlstudio.engine.worker.messages import (
    ArgumentsReady,
    CatalogueReady,
    Command,
    Died,
    Failed,
    Opening,
    Refused,
    SendCatalogue,
)

_PATIENCE_S = 90.0
_LATE = mark("The list of environments did not come within a minute and a half.")


class CatalogueThread(QThread):
    """Fetches the catalogue once, after carrying out ``command`` if one is given.

    kept_gigabytes: how much room old autosaves may take, see ``tidy_runs``; 0: they are left alone.
    Signals: ``begun`` (catalogue) without a person's own environments, ``ready`` (catalogue), ``arguments``
    (ArgumentsReady) in its place, ``failed`` (sentence).
    """

    begun = Signal(object)
    ready = Signal(object)
    arguments = Signal(object)
    failed = Signal(str)
    _troubled = Signal(object)
    """The sentence before it is said: that is done in the window's thread."""

    def __init__(self, host_kind: str, command: Command | None = None, kept_gigabytes: float = 0.0) -> None:
        super().__init__()
        self._kept = kept_gigabytes
        self._command = command or SendCatalogue()
        self._host_kind = host_kind
        self._troubled.connect(self._tell)

    def run(self) -> None:
        """The thread."""
        sweep_leftovers()
        if self._kept:
            tidy_runs(int(self._kept * 2**30))
        purge()
        try:
            link = make_host(self._host_kind)
        except UserError as error:
            self._troubled.emit(str(error))
            return
        try:
            link.send(self._command)
            give_up, opening = time.monotonic() + _PATIENCE_S, ""
            while time.monotonic() < give_up and not self.isInterruptionRequested():
                for notice in link.poll(0.1):
                    if isinstance(notice, Opening):
                        give_up, opening = time.monotonic() + _PATIENCE_S, notice.what
                    elif isinstance(notice, CatalogueReady) and not notice.complete:
                        self.begun.emit(notice.catalogue)
                    elif isinstance(notice, CatalogueReady):
                        self.ready.emit(notice.catalogue)
                        return
                    elif isinstance(notice, ArgumentsReady):
                        self.arguments.emit(notice)
                        return
                    elif isinstance(notice, Refused | Failed | Died):
                        self._troubled.emit(_about(notice.message, opening))
                        return
            if not self.isInterruptionRequested():
                self._troubled.emit(_about(_LATE, opening))
        finally:
            link.close(timeout=1.0)

    def _tell(self, sentence: str) -> None:
        self.failed.emit(said(sentence))


def _about(text: str, opening: str) -> str:
    """The sentence, with the environment that was being opened and how to take it out of the list."""
    if not opening:
        return text
    id = opening.removeprefix("opening ")
    return words(
        "{problem} It was opening {id}; rlstudio envs --remove {id} takes it out of the list.",
        problem=said_within(text),
        id=id,
    )
