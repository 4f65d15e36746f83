"""Background work of the window: spare workers, and the current catalogue."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rlstudio.app.gallery.catalogue_thread import CatalogueThread
from rlstudio.app.settings import Settings
from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs.run_folders import sweep_leftovers
from rlstudio.engine.files.runs.tidy import tidy_runs
from rlstudio.engine.files.runs.trash import purge
from rlstudio.engine.worker.hosts.host import close_spares, spare_worker

SPARES = 2
"""A run needs two workers: one that trains and one that plays."""
_LATER_MS = 3000


class BackgroundWorkers(QObject):
    """Keeps workers ready and asks one of them for the catalogue.

    Signals: ``catalogue_begun`` (Catalogue) before a person's own environments are opened, which may take
    long; ``catalogue_ready`` (Catalogue), ``catalogue_failed`` (sentence), ``warned`` (sentence).
    """

    catalogue_begun = Signal(object)
    catalogue_ready = Signal(object)
    catalogue_failed = Signal(str)
    warned = Signal(object)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._thread: CatalogueThread | None = None

    def warm_up(self) -> None:
        """Start spare workers and ask for the catalogue."""
        self._make_spares()
        kept = self._settings.kept_gigabytes
        self._thread = CatalogueThread(self._settings.host_kind(), before=lambda: _tidy(kept))
        self._thread.begun.connect(self.catalogue_begun)
        self._thread.ready.connect(self.catalogue_ready)
        self._thread.failed.connect(self.catalogue_failed)
        self._thread.finished.connect(self.refill)
        self._thread.start()

    def refill(self) -> None:
        """Replace spare workers that were taken."""
        if self._window.isVisible():
            self._make_spares()

    def refill_later(self) -> None:
        """Refill after the run that took the workers has begun."""
        QTimer.singleShot(_LATER_MS, self, self.refill)

    def renew(self) -> None:
        """Start the spare workers anew, because new ones are to be other than these."""
        close_spares()
        self.refill()

    def end(self) -> None:
        """Make no more requests."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait(5000)

    def _make_spares(self) -> None:
        if self._settings.host_kind() != "process":
            return
        try:
            spare_worker(SPARES)
        except UserError as error:
            self.warned.emit(str(error))


def _tidy(kept_gigabytes: float) -> None:
    """What is done once in each start for the folders of runs; 0 gigabytes: autosaves are left alone."""
    sweep_leftovers()
    if kept_gigabytes:
        tidy_runs(int(kept_gigabytes * 2**30))
    purge()
