"""Work that a process of its own does for the window, with a file as its result."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import IO

from PySide6.QtCore import QObject, QTimer, Signal

from rlstudio.core.errors import one_line
from rlstudio.engine.export.filming import REASON, reason_in
from rlstudio.engine.files.atomic import remove_leftovers
from rlstudio.processes import child

_LOOK_MS = 200
_MOST_BYTES = 64_000


class ChildTask(QObject):
    """One process at a time. Signals ``done``; ``failed`` (why, in a sentence, "" if it did not say)."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] | None = None
        self._out = Path()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def going(self) -> bool:
        """Whether it is at work."""
        return self._process is not None

    def begin(self, module: str, agent: str, out: str, *arguments: str) -> None:
        """Start a module that says a reason as ``engine/export/filming.py`` does. Raises OSError.

        agent, out: the files that it reads and writes, its first arguments.
        """
        self._out = Path(out)
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - until its end
        try:
            self._process = child.start(module, [agent, out, *arguments], errors=self._errors)
        except OSError:
            self.end()
            raise
        self._timer.start()

    def end(self) -> None:
        """Give up what is being done; nothing of it stays."""
        self._timer.stop()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process = None
            # It was killed with a file half written beside its own.
            remove_leftovers(self._out.parent, self._out.name)
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
        reasons = [reason_in(line) for line in told if line.startswith(REASON)]
        if code == 0:
            self.done.emit()
        else:
            self.failed.emit(one_line(reasons[-1], 700) if reasons else "")
