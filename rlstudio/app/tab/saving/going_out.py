"""What goes out of a tab for other programs: its agent, its curves, its run as a script."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.file_dialogs import ask_where, kinds
from rlstudio.app.tab.saving.child_task import ChildTask
from rlstudio.app.tab.saving.script_window import ScriptWindow
from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import documents_folder
from rlstudio.core.words import words
from rlstudio.engine.export.agents.kinds import Kind, kind_named
from rlstudio.engine.export.agents.process import MODULE
from rlstudio.engine.files.atomic import replacing

_SCRIPT = "python"


class GoingOut(QObject):
    """Writes one file at a time, in a process of its own. Signal ``said`` (kind of message, sentence)."""

    said = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._task = ChildTask(self)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._out = Path()
        self._shown: tempfile.TemporaryDirectory[str] | None = None
        self._stem = ""

    def ask(self, id: str, agent: str | None, stem: str) -> None:
        """Ask where to, and write the agent of a file as that kind; a script is shown before.

        agent: None while there is no file of it. stem: the beginning of the proposed file's name.
        """
        if self._task.going:
            self.said.emit("warning", tr("Another file is being written; it has to end first."))
            return
        if agent is None:
            text = tr("There is nothing to export yet: no file of this agent has been saved.")
            self.said.emit("warning", text)
            return
        self._stem = stem
        if id == _SCRIPT:
            self._shown = tempfile.TemporaryDirectory()
            self._begin(id, agent, Path(self._shown.name) / "again.py")
        elif out := self._where(kind_named(id), stem):
            self._begin(id, agent, Path(out))
            self.said.emit("info", tr("Writing {path} …", path=out))

    def _where(self, kind: Kind, stem: str) -> str:
        title, folder = tr("Export: {kind}", kind=said(kind.title)), documents_folder()
        if not kind.suffix:
            return QFileDialog.getExistingDirectory(self._parent, title, str(folder))
        offered = kinds((said(kind.title), (kind.suffix,)))
        return ask_where(self._parent, title, str(folder / (stem + kind.suffix)), offered, kind.suffix)

    def _begin(self, id: str, agent: str, out: Path) -> None:
        self._out = out
        try:
            self._task.begin(MODULE, agent, str(out), id)
        except OSError as error:
            self._fail(words("{problem}.", problem=system_reason(error)))

    def end(self) -> None:
        """Give up what is being written."""
        self._task.end()
        self._forget()

    def _forget(self) -> None:
        if self._shown is not None:
            self._shown.cleanup()
            self._shown = None

    def _finish(self) -> None:
        if self._shown is None:
            self.said.emit("good", tr("Saved to {path}.", path=str(self._out)))
            return
        text = self._out.read_text(encoding="utf-8")
        self._forget()
        window = ScriptWindow(text, self._parent)
        window.save_wanted.connect(lambda: self._save(text))
        window.finished.connect(window.deleteLater)
        window.open()

    def _save(self, text: str) -> None:
        """Ask where to, and write the script that is shown."""
        out = self._where(kind_named(_SCRIPT), self._stem)
        if not out:
            return
        try:
            with replacing(Path(out)) as part:
                part.write_text(text, encoding="utf-8")
        except UserError as error:
            self.said.emit("problem", str(error))
        else:
            self.said.emit("good", tr("Saved to {path}.", path=out))

    def _fail(self, reason: str) -> None:
        self._forget()
        if reason:
            text = tr("Nothing was exported: {reason}", reason=reason)
        else:
            text = tr("Nothing was exported: the process that wrote it ended unexpectedly.")
        self.said.emit("problem", text)
