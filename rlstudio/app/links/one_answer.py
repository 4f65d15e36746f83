"""A question to a worker that is answered once, so that whatever it breaks is a worker and not the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QThread, Signal

from rlstudio.app.language.saying import said
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.worker.hosts.host import make_host
from rlstudio.engine.worker.messages import Command, Died, Failed, Notice, Refused

_LATE = mark("There was no answer within two minutes.")


class OneAnswer(QThread):
    """Sends a command to a worker of its own, which ends with the answer.

    answers: the kinds of notices that are one; patience_s: seconds without a word after which ``late`` is
    said. Signals: ``answered`` (the notice), ``failed`` (sentence).
    """

    answered = Signal(object)
    failed = Signal(str)
    _troubled = Signal(object)
    """The sentence before it is said: that is done in the window's thread."""

    def __init__(
        self,
        host_kind: str,
        command: Command,
        answers: tuple[type[Notice], ...],
        *,
        patience_s: float = 120.0,
        late: str = _LATE,
    ) -> None:
        super().__init__()
        self._host_kind, self._command, self._answers = host_kind, command, answers
        self._patience_s, self._late = patience_s, late
        self._give_up = 0.0
        self._troubled.connect(lambda sentence: self.failed.emit(said(sentence)))

    def run(self) -> None:
        """The thread."""
        try:
            link = make_host(self._host_kind)
        except UserError as error:
            self._troubled.emit(str(error))
            return
        try:
            link.send(self._command)
            self.be_patient()
            while time.monotonic() < self._give_up and not self.isInterruptionRequested():
                for notice in link.poll(0.1):
                    if isinstance(notice, Refused | Failed | Died):
                        self._troubled.emit(self.about(notice.message))
                        return
                    if self.hear(notice):
                        return
            if not self.isInterruptionRequested():
                self._troubled.emit(self.about(self._late))
        finally:
            link.close(timeout=1.0)

    def be_patient(self) -> None:
        """Wait for as long again."""
        self._give_up = time.monotonic() + self._patience_s

    def hear(self, notice: Notice) -> bool:
        """Take a notice; returns whether it is the answer."""
        if isinstance(notice, self._answers):
            self.answered.emit(notice)
            return True
        return False

    def about(self, trouble: str) -> str:
        """What is said of a trouble."""
        return trouble
