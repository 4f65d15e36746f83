"""The message of a tab about a worker that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer

from rlstudio.app.language.saying import said_anew, tr
from rlstudio.app.links.link_thread import LinkThread, Silence
from rlstudio.app.look.durations import passed
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core.words import mark

Who = Literal["trainer", "stage"]

_SILENT: dict[Who, str] = {
    "trainer": mark("The trainer has not answered since {time}."),
    "stage": mark("The stage has not answered since {time}."),
}
_DOING = {
    "stopped": mark("Its process has been stopped (SIGSTOP)."),
    "computing": mark("It computes without a pause: its simulation may hang."),
    "waiting": mark("It waits: for a file, for another program, or for memory that was swapped out."),
    "unknown": mark("It may hang."),
}


_THINKING: dict[Who, str] = {
    "trainer": mark("The agent that learns is thinking about its move, for {time} now."),
    "stage": mark("The agent that plays, or its opponent, is thinking about its move, for {time} now."),
}


def sentence(who: Who, silence: Silence) -> str:
    """The sentence: how long the worker has been silent, its state, and the remedy."""
    if silence.thinks:
        return tr(_THINKING[who], time=passed(time.time() - silence.since))
    return tr(
        "{silent} {doing} It may come back by itself; ending it keeps the last autosave.",
        silent=tr(_SILENT[who], time=time.strftime("%H:%M:%S", time.localtime(silence.since))),
        doing=tr(_DOING[silence.condition]),
    )


class SilenceWatch(QObject):
    """Shows a message while a thread's worker is silent, with the remedy to end it.

    Of one that thinks it says every second for how long.
    """

    def __init__(self, thread: LinkThread, who: Who, messages: MessageBar, end: Callable[[], None]) -> None:
        super().__init__(thread)
        self._who, self._messages, self._end = who, messages, end
        self._thread, self._said = thread, ""
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._count)
        thread.fell_silent.connect(self._tell)
        thread.spoke_again.connect(self._take_back)

    @property
    def _shown(self) -> bool:
        return self._messages.text == said_anew(self._said)

    def _tell(self, silence: Silence) -> None:
        self._said = sentence(self._who, silence)
        remedies = [] if silence.condition == "unknown" else [(tr("End it"), self._end)]
        self._messages.show_message("info" if silence.thinks else "warning", self._said, remedies)
        if silence.thinks:
            self._clock.start()

    def _count(self) -> None:
        silence = self._thread.silence
        if silence is None or self._thread.over or not self._shown:
            self._clock.stop()
            return
        self._said = sentence(self._who, silence)
        self._messages.reword(self._said)

    def _take_back(self) -> None:
        self._clock.stop()
        if self._shown:
            self._messages.dismiss()
