"""Gets the catalogue from a worker, so that a broken plug-in breaks a worker and not the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QThread, Signal

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs.run_folders import sweep_leftovers
from rlstudio.engine.files.runs.tidy import tidy_runs
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

    def __init__(self, host_kind: str, command: Command | None = None, kept_gigabytes: float = 0.0) -> None:
        super().__init__()
        self._kept = kept_gigabytes
        self._command = command or SendCatalogue()
        self._host_kind = host_kind

    def run(self) -> None:
        """The thread."""
        sweep_leftovers()
        if self._kept:
            tidy_runs(int(self._kept * 2**30))
        try:
            link = make_host(self._host_kind)
        except UserError as error:
            self.failed.emit(str(error))
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
                        self.failed.emit(_about(notice.message, opening))
                        return
            if not self.isInterruptionRequested():
                late = "The list of environments did not come within a minute and a half."
                self.failed.emit(_about(late, opening))
        finally:
            link.close(timeout=1.0)


def _about(text: str, opening: str) -> str:
    """The sentence, with the environment that was being opened and how to take it out of the list."""
    if not opening:
        return text
    id = opening.removeprefix("opening ")
    return f"{text} It was opening {id}; rlstudio envs --remove {id} takes it out of the list."
