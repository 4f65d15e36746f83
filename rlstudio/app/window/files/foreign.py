"""Agents of other libraries: a worker makes a file of ours of each; what it does not say is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rlstudio.app.links.one_answer import OneAnswer
from rlstudio.core.errors import one_line
from rlstudio.engine.files.foreign.recognised import kind_of, refusal
from rlstudio.engine.worker.messages import AgentImported, ImportAgent, MoreToSay

if TYPE_CHECKING:
    from rlstudio.app.window.files.foreign_dialog import ForeignDialog
    from rlstudio.app.window.main_window import MainWindow


class ForeignAgents(QObject):
    """Opens files of other libraries in the window, one after the other. ``dialog``: the question in view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[ImportAgent] = []
        self._thread: OneAnswer | None = None
        self.dialog: ForeignDialog | None = None

    def takes(self, path: str) -> bool:
        """Whether this file is of another library; if so it is taken over, and opens when that is done.

        One that is never opened is said to be so.
        """
        kind = kind_of(Path(path))
        if kind is None:
            return False
        why_not = refusal(Path(path), kind)
        if why_not:
            self._window.show_message("problem", one_line(why_not))
            return True
        self._ask(ImportAgent(str(Path(path).resolve())))
        return True

    def end(self) -> None:
        """Ask nothing more, and do not wait for an answer."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait(5000)

    def _ask(self, command: ImportAgent) -> None:
        self._waiting.append(command)
        self._next()

    def _next(self) -> None:
        if self._thread is not None or self.dialog is not None or not self._waiting:
            return
        command, window = self._waiting.pop(0), self._window
        kind = window.settings.host_kind()
        thread = self._thread = OneAnswer(kind, command, (AgentImported, MoreToSay))
        thread.answered.connect(lambda notice: self._on_answer(command, notice))
        thread.failed.connect(lambda sentence: window.show_message("problem", sentence))
        thread.finished.connect(self._on_free)
        thread.start()

    def _on_free(self) -> None:
        self._thread = None
        self._window.background.refill_later()
        self._next()

    def _on_answer(self, command: ImportAgent, notice: AgentImported | MoreToSay) -> None:
        if isinstance(notice, AgentImported):
            self._window.open_file(notice.path)
            return
        from rlstudio.app.window.files.foreign_dialog import ForeignDialog

        name = Path(command.path).name
        dialog = self.dialog = ForeignDialog(name, notice, self._window.catalogue, self._window)
        dialog.chosen.connect(lambda env, kind: self._ask(ImportAgent(command.path, env, kind or None)))
        dialog.finished.connect(self._on_dialog)
        dialog.open()

    def _on_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self._next()
