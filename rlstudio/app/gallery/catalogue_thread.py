"""Gets the catalogue from a worker, so that a broken plug-in breaks a worker and not the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from rlstudio.app.links.one_answer import OneAnswer
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.worker.messages import (
    ArgumentsReady,
    CatalogueReady,
    Command,
    Notice,
    Opening,
    SendCatalogue,
)

_PATIENCE_S = 90.0
_LATE = mark("The list of environments did not come within a minute and a half.")


class CatalogueThread(OneAnswer):
    """Fetches the catalogue once, after carrying out ``command`` if one is given.

    before: done in the thread before anything is asked. Signals: ``begun`` (catalogue) without a person's own
    environments, ``ready`` (catalogue), ``arguments`` (ArgumentsReady) in its place, ``failed`` (sentence).
    """

    begun = Signal(object)
    ready = Signal(object)
    arguments = Signal(object)

    def __init__(
        self, host_kind: str, command: Command | None = None, before: Callable[[], object] | None = None
    ) -> None:
        super().__init__(host_kind, command or SendCatalogue(), (), patience_s=_PATIENCE_S, late=_LATE)
        self._before, self._opening = before, ""

    def run(self) -> None:
        """The thread."""
        if self._before is not None:
            self._before()
        super().run()

    def hear(self, notice: Notice) -> bool:
        """Tell what came; an environment that is being opened may take its time."""
        if isinstance(notice, Opening):
            self._opening = notice.what
            self.be_patient()
        elif isinstance(notice, CatalogueReady):
            (self.ready if notice.complete else self.begun).emit(notice.catalogue)
            return notice.complete
        elif isinstance(notice, ArgumentsReady):
            self.arguments.emit(notice)
            return True
        return False

    def about(self, trouble: str) -> str:
        """The trouble, with the environment that was being opened and how to take it out of the list."""
        if not self._opening:
            return trouble
        return words(
            "{problem} It was opening {id}; rlstudio envs --remove {id} takes it out of the list.",
            problem=said_within(trouble),
            id=self._opening.removeprefix("opening "),
        )
