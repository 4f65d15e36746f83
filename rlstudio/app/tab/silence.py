"""The message of a tab about a worker that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from rlstudio.app.links.link_thread import LinkThread, Silence
from rlstudio.app.look.message_bar import MessageBar

_DOING = {
    "stopped": "Its process has been stopped (SIGSTOP).",
    "computing": "It computes without a pause: its simulation may hang.",
    "waiting": "It waits: for a file, for another program, or for memory that was swapped out.",
    "unknown": "It may hang.",
}


def sentence(who: str, silence: Silence) -> str:
    """The sentence: how long the worker has been silent, its state, and the remedy."""
    since = time.strftime("%H:%M:%S", time.localtime(silence.since))
    return (
        f"{who} has not answered since {since}. {_DOING[silence.condition]} "
        "It may come back by itself; ending it keeps the last autosave."
    )


class SilenceWatch(QObject):
    """Shows a message while a thread's worker is silent, with the remedy to end it."""

    def __init__(self, thread: LinkThread, who: str, messages: MessageBar, end: Callable[[], None]) -> None:
        super().__init__(thread)
        self._who, self._messages, self._end = who, messages, end
        self._said = ""
        thread.fell_silent.connect(self._tell)
        thread.spoke_again.connect(self._take_back)

    def _tell(self, silence: Silence) -> None:
        self._said = sentence(self._who, silence)
        remedies = [] if silence.condition == "unknown" else [("End it", self._end)]
        self._messages.show_message("warning", self._said, remedies)

    def _take_back(self) -> None:
        if self._messages.text == self._said:
            self._messages.dismiss()
