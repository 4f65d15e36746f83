"""What a person wants of the training, in the form of its settings and in panels."""

from __future__ import annotations

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.language.saying import tr
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.core.live_changes import changed_live
from rlstudio.engine.worker import messages as m


class Wishes:
    """Passes on live settings and commands of panels; what a panel sets is shown in the form."""

    def __init__(self, playback: Playback, settings: RunSettings, board: PanelBoard) -> None:
        self._playback, self._settings, self._board = playback, settings, board
        settings.live_changed.connect(self._set_live)
        board.command_wanted.connect(self._obey)

    def _obey(self, command: m.Command) -> None:
        if not isinstance(command, m.SetLive):
            self._playback.to_training(command)
        elif not self._settings.choose(command.name, command.value):
            self._set_live(command.name, command.value)

    def _set_live(self, name: str, value: object) -> None:
        training, title = self._playback.training, self._settings.title_of(name)
        self._playback.to_training(m.SetLive(name, value))
        if training is not None:
            before = training.info.config if training.info is not None else {}
            now = {name: before.get(name)} | {one.name: one.after for one in training.changed}
            step = training.progress.step
            training.changed = changed_live(training.changed, step, {name: now[name]}, {name: value})
            text = tr("{setting} {value}", setting=title, value=value)
            self._board.show_change(name, text, step)
