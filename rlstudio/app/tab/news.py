"""What a person is told of a run when it was saved, has ended or was refused something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rlstudio.app.language.saying import said, tr
from rlstudio.app.tab import endings
from rlstudio.engine.worker import messages as m

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


class NewsOfRun(QObject):
    """Tells it in the tab's messages, and of files the window."""

    def __init__(self, tab: RunTab) -> None:
        super().__init__(tab)
        self._tab, self._playback, self._messages = tab, tab.playback, tab.messages
        playback = tab.playback
        playback.refused.connect(lambda text: self._messages.show_message("warning", said(text)))
        playback.saved.connect(self._on_saved)
        playback.finished.connect(self._on_finished)
        playback.stopped.connect(self._on_stopped)
        playback.stage_stopped.connect(self._on_stage_stopped)

    def _on_saved(self, saved: m.Saved) -> None:
        if saved.kind == "asked":
            text = endings.saved(saved, sweeps=self._tab.status.sweeps)
            self._messages.show_message("good", text)
            self._tab.file_touched.emit(saved.path)

    def _on_finished(self, finished: m.Finished) -> None:
        tab, playback = self._tab, self._playback
        if finished.last is not None:
            tab.file_touched.emit(finished.last)
        if not playback.leaving:
            tab.run_settings.set_running(False)
            training = playback.training
            folder = training.folder if training is not None else None
            unit = playback.info.return_unit if playback.info is not None else ""
            told = finished, tab.status.sweeps, folder, tab.open_wanted.emit, unit
            learns, finds_reward = not tab.status.plays_by_rule, tab.status.finds_reward
            self._messages.show_message(*endings.finished(*told, learns=learns, finds_reward=finds_reward))

    def _on_stopped(self, text: str, last: str | None) -> None:
        """The trainer failed or died; ``last``: its newest autosave."""
        tab, playback = self._tab, self._playback
        tab.run_settings.set_running(False)
        if playback.info is None:
            tab.view.wait(tr("This run could not start."), busy=False)
            self._messages.show_message("problem", said(text))
            return
        saved = playback.training.last_saved if playback.training is not None else None
        told = text, last, saved, playback.resumable, tab.open_wanted.emit, tab.continue_wanted.emit
        self._messages.show_message(*endings.stopped(*told, sweeps=tab.status.sweeps))

    def _on_stage_stopped(self, text: str) -> None:
        playback = self._playback
        if playback.training is None:
            self._tab.view.wait(tr("This agent cannot play."), busy=False)
        again = playback.restart_stage if playback.info is not None else None
        self._messages.show_message(*endings.stage_stopped(text, again, alone=playback.alone))
