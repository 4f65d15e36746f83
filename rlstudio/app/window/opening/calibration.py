"""Measures in the background how fast this computer is: once, and anew when something has changed."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Callable

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QObject, QTimer, Signal

from rlstudio import __version__
from rlstudio.app.settings import Settings
from rlstudio.core.system.folders import cache_folder
from rlstudio.core.system.processor import processor_name
from rlstudio.core.work import Kind, Speeds
from rlstudio.processes import cores
from rlstudio.processes.child import start

_MODULE = "rlstudio.engine.calibration.measuring"
_KEY = "speeds"
_LOOK_MS = 250
_BUSY_MS = 5000
"""How long it waits before it looks again whether nothing trains."""
_GIVE_UP_LOOKS = 240
"""A minute: an environment that hangs must not keep the process."""
_UNITS = TypeAdapter(dict[Kind, float])


class Calibration(QObject):
    """A process of its own, of low priority. ``may_measure``: false while a run trains.

    Signal ``measured`` (Speeds). ``speeds``: what is known, None before.
    """

    measured = Signal(object)

    def __init__(self, settings: Settings, may_measure: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._may_measure = settings, may_measure
        self._process: subprocess.Popen[bytes] | None = None
        self._looks = 0
        self._file = cache_folder() / f"speeds-{os.getpid()}.json"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.speeds = self._stored()

    def begin(self) -> None:
        """Measure, unless what is stored is of this program, this processor and so many cores."""
        if self.speeds is None and self._process is None:
            self._timer.start(0)

    def renew(self) -> None:
        """Look again whether what is stored still holds, e.g. after another number of cores was chosen."""
        self._give_up()
        self.speeds = self._stored()
        self.begin()

    def end(self) -> None:
        """Measure no more."""
        self._timer.stop()
        self._give_up()

    def _stored(self) -> Speeds | None:
        """What the settings hold, if it is of this computer as it is now."""
        try:
            found = Speeds.model_validate_json(self._settings.text(_KEY, "{}"))
        except ValidationError:
            return None
        now = _here()
        same = (found.version, found.processor, found.cores) == (now.version, now.processor, now.cores)
        return found if same else None

    def _look(self) -> None:
        process = self._process
        if process is None:
            if self._may_measure():
                self._start()
            self._timer.start(_LOOK_MS if self._process is not None else _BUSY_MS)
            return
        self._looks += 1
        if process.poll() is not None:
            self._take()
        elif not self._may_measure() or self._looks > _GIVE_UP_LOOKS:
            late = self._looks > _GIVE_UP_LOOKS
            self._give_up()
            if not late:
                self._timer.start(_BUSY_MS)
        else:
            self._timer.start(_LOOK_MS)

    def _start(self) -> None:
        self._looks = 0
        with contextlib.suppress(OSError):  # nothing is told then
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._process = start(_MODULE, [str(self._file)])

    def _take(self) -> None:
        """The process has ended: keep what it has found."""
        self._give_up(keep=True)
        try:
            units = _UNITS.validate_json(self._file.read_bytes())
            self.speeds = _here().model_copy(update={"units": units})
        except (OSError, ValidationError):
            return
        finally:
            self._file.unlink(missing_ok=True)
        self._settings.put(_KEY, self.speeds.model_dump_json())
        self.measured.emit(self.speeds)

    def _give_up(self, *, keep: bool = False) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        if process.stdin is not None:
            process.stdin.close()
        if not keep:
            self._file.unlink(missing_ok=True)


def _here() -> Speeds:
    """The program and this computer, without speeds."""
    return Speeds(version=__version__, processor=processor_name(), cores=cores.usable())
