"""A dialog's requests to a worker to change the catalogue, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rlstudio.app.gallery.catalogue_thread import CatalogueThread
from rlstudio.engine.worker.messages import Command


class CatalogueQuestion(QObject):
    """Asks a worker for a change of the catalogue, so that a broken package breaks only a worker.

    Signals: ``answered`` (command, catalogue), ``arguments`` (ArgumentsReady) in its place, ``failed``
    (sentence), ``busy_changed``.
    """

    answered = Signal(object, object)
    arguments = Signal(object)
    failed = Signal(str)
    busy_changed = Signal()

    def __init__(self, host_kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._host_kind = host_kind
        self._thread: CatalogueThread | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is pending."""
        return self._thread is not None

    def ask(self, command: Command) -> None:
        """Ask, unless an answer is pending."""
        if self._thread is not None:
            return
        self._thread = CatalogueThread(self._host_kind, command)
        self._thread.ready.connect(lambda catalogue: self.answered.emit(command, catalogue))
        self._thread.arguments.connect(self.arguments)
        self._thread.failed.connect(self.failed)
        self._thread.finished.connect(self._on_free)
        self._thread.start()
        self.busy_changed.emit()

    def end(self) -> None:
        """Ask nothing more, and do not wait for a pending answer."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait(5000)

    def _on_free(self) -> None:
        self._thread = None
        self.busy_changed.emit()
