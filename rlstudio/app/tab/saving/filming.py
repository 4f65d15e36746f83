"""A video of the tab's agent, recorded in a process of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rlstudio.app.language.saying import tr
from rlstudio.app.tab.saving.child_task import ChildTask
from rlstudio.core.errors import system_reason
from rlstudio.engine.export.filming import MODULE


class Filming(QObject):
    """Records one video at a time. Signal ``said`` (kind of message, sentence)."""

    said = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out = ""
        self._task = ChildTask(self)
        self._task.done.connect(lambda: self.said.emit("good", tr("Saved to {path}.", path=self._out)))
        self._task.failed.connect(self._fail)

    def begin(self, agent: str | None, out: str, seed: int, *wall: str) -> None:
        """Let the agent of a file play one episode, at most a minute, and write it to ``out``.

        agent: None while there is no file of it. wall: of a wall of ages of its run, see ``MODULE``.
        """
        if self._task.going:
            self.said.emit("warning", tr("Another video is being recorded; it has to end first."))
            return
        if agent is None:
            text = tr("There is nothing to record yet: no file of this agent has been saved.")
            self.said.emit("warning", text)
            return
        self._out = out
        try:
            self._task.begin(MODULE, agent, out, str(seed), *wall)
        except OSError as error:
            text = tr("The video cannot be recorded: {reason}.", reason=system_reason(error))
            self.said.emit("problem", text)
            return
        self.said.emit("info", tr("Recording an episode to {path} …", path=out))

    def end(self) -> None:
        """Give up what is being recorded."""
        self._task.end()

    def _fail(self, reason: str) -> None:
        if reason:
            text = tr("The video was not recorded: {reason}", reason=reason)
        else:
            text = tr("The video was not recorded: the process that recorded it ended unexpectedly.")
        self.said.emit("problem", text)
