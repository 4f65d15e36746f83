"""Gets the catalogue from a worker, so that a broken plug-in breaks a worker and not the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QThread, Signal

from rlstudio.core.errors import UserError
from rlstudio.engine.files.run_folders import sweep_leftovers
from rlstudio.engine.worker.host import make_host
from rlstudio.engine.worker.messages import CatalogueReady, Command, Died, Failed, Refused, SendCatalogue

_PATIENCE_S = 90.0


class CatalogueThread(QThread):
    """Fetches the catalogue once, after carrying out ``command`` if one is given.

    Signals: ``ready`` (catalogue), ``failed`` (sentence).
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, host_kind: str, command: Command | None = None) -> None:
        super().__init__()
        self._command = command or SendCatalogue()
        self._host_kind = host_kind

    def run(self) -> None:
        """The thread."""
        sweep_leftovers()
        try:
            link = make_host(self._host_kind)
        except UserError as error:
            self.failed.emit(str(error))
            return
        try:
            link.send(self._command)
            give_up = time.monotonic() + _PATIENCE_S
            while time.monotonic() < give_up and not self.isInterruptionRequested():
                for notice in link.poll(0.1):
                    if isinstance(notice, CatalogueReady):
                        self.ready.emit(notice.catalogue)
                        return
                    if isinstance(notice, Refused | Failed | Died):
                        self.failed.emit(notice.message)
                        return
            if not self.isInterruptionRequested():
                self.failed.emit("The list of environments did not come within a minute and a half.")
        finally:
            link.close(timeout=1.0)
