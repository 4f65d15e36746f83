"""The threads of a tab and its time."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from rlstudio.app.tab.playback import Playback


def test_it_closes_once_however_many_threads_end(qtbot: QtBot) -> None:
    tab = Playback(None, "process")
    qtbot.addWidget(tab)
    closed: list[bool] = []
    tab.closed.connect(lambda: closed.append(True))
    tab.end_threads(save=False)
    tab._on_thread_gone()
    tab._on_thread_gone()
    qtbot.wait(50)
    assert closed == [True]
