"""A video of the tab's agent, recorded in a process of its own."""

from __future__ import annotations

import subprocess
import tempfile
from typing import IO

from PySide6.QtCore import QObject, QTimer, Signal

from rlstudio.app.language.saying import tr
from rlstudio.core.errors import one_line
from rlstudio.engine.export.filming import MODULE, REASON
from rlstudio.processes import child

_LOOK_MS = 200
_MOST_BYTES = 64_000


class Filming(QObject):
    """Records one video at a time. Signal ``said`` (kind of message, sentence)."""

    said = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] | None = None
        self._out = ""
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self, agent: str | None, out: str, seed: int, *wall: str) -> None:
        """Let the agent of a file play one episode, at most a minute, and write it to ``out``.

        agent: None while there is no file of it. wall: of a wall of ages of its run, see ``MODULE``.
        """
        if self._process is not None:
            self.said.emit("warning", tr("Another video is being recorded; it has to end first."))
            return
        if agent is None:
            text = tr("There is nothing to record yet: no file of this agent has been saved.")
            self.said.emit("warning", text)
            return
        self._errors, self._out = tempfile.TemporaryFile(), out  # noqa: SIM115 - until its end
        try:
            self._process = child.start(MODULE, [agent, out, str(seed), *wall], errors=self._errors)
        except OSError as error:
            text = tr("The video cannot be recorded: {reason}.", reason=error.strerror or str(error))
            self.said.emit("problem", text)
            self.end()
            return
        self.said.emit("info", tr("Recording an episode to {path} …", path=out))
        self._timer.start()

    def end(self) -> None:
        """Give up what is being recorded."""
        self._timer.stop()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process = None
        if self._errors is not None:
            self._errors.close()
            self._errors = None

    def _look(self) -> None:
        if self._process is None or self._errors is None or self._process.poll() is None:
            return
        code = self._process.returncode
        self._errors.seek(0)
        told = self._errors.read(_MOST_BYTES).decode("utf-8", "replace").splitlines()
        self.end()
        if code == 0:
            self.said.emit("good", tr("Saved to {path}.", path=self._out))
            return
        reasons = [line.removeprefix(REASON) for line in told if line.startswith(REASON)]
        if reasons:
            text = tr("The video was not recorded: {reason}", reason=one_line(reasons[-1], 700))
        else:
            text = tr("The video was not recorded: the process that recorded it ended unexpectedly.")
        self.said.emit("problem", text)
