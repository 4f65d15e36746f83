"""One question at a time to a worker about what can be chosen, asked by a dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rlstudio.app.gallery.catalogue_thread import CatalogueThread
from rlstudio.engine.worker.messages import Command


class CatalogueQuestion(QObject):
    """Asks for a change of what is offered, in a worker, so that a broken package breaks a worker only.

    Signals: ``answered`` (command, catalogue), ``failed`` (sentence), ``busy_changed``.
    """

    answered = Signal(object, object)
    failed = Signal(str)
    busy_changed = Signal()

    def __init__(self, host_kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._host_kind = host_kind
        self._thread: CatalogueThread | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._thread is not None

    def ask(self, command: Command) -> None:
        """Ask, unless an answer is still to come."""
        if self._thread is not None:
            return
        self._thread = CatalogueThread(self._host_kind, command)
        self._thread.ready.connect(lambda catalogue: self.answered.emit(command, catalogue))
        self._thread.failed.connect(self.failed)
        self._thread.finished.connect(self._on_free)
        self._thread.start()
        self.busy_changed.emit()

    def end(self) -> None:
        """Ask for nothing any more; an answer that has not come is not waited for."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait(5000)

    def _on_free(self) -> None:
        self._thread = None
        self.busy_changed.emit()
