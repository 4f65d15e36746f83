"""The message of a tab about a worker that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject

from rlstudio.app.language.saying import said_anew, tr
from rlstudio.app.links.link_thread import LinkThread, Silence
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


def sentence(who: Who, silence: Silence) -> str:
    """The sentence: how long the worker has been silent, its state, and the remedy."""
    return tr(
        "{silent} {doing} It may come back by itself; ending it keeps the last autosave.",
        silent=tr(_SILENT[who], time=time.strftime("%H:%M:%S", time.localtime(silence.since))),
        doing=tr(_DOING[silence.condition]),
    )


class SilenceWatch(QObject):
    """Shows a message while a thread's worker is silent, with the remedy to end it."""

    def __init__(self, thread: LinkThread, who: Who, messages: MessageBar, end: Callable[[], None]) -> None:
        super().__init__(thread)
        self._who, self._messages, self._end = who, messages, end
        self._said = ""
        thread.fell_silent.connect(self._tell)
        thread.spoke_again.connect(self._take_back)

    def _tell(self, silence: Silence) -> None:
        self._said = sentence(self._who, silence)
        remedies = [] if silence.condition == "unknown" else [(tr("End it"), self._end)]
        self._messages.show_message("warning", self._said, remedies)

    def _take_back(self) -> None:
        if self._messages.text == said_anew(self._said):
            self._messages.dismiss()
