"""How fast a run trains at full speed, for what the gallery tells of the next one."""

from __future__ import annotations

from rlstudio.app.links.link_thread import RunProgress
from rlstudio.app.settings import Settings
from rlstudio.app.tab.playback.playback import Playback

_LEAST_S = 0.3
"""Seconds of computing that tell how fast a run is that came to its end."""
_LEAST_OF_A_PART_S = 5.0
"""Of one that was broken off: its first seconds are slower, or have no update in them yet."""


class FullSpeed:
    """Measures a playback's training since it last had a pace below full speed."""

    def __init__(self, playback: Playback, settings: Settings) -> None:
        self._playback, self._settings = playback, settings
        self._since = RunProgress()

    def tick(self) -> None:
        """One frame: at a pace, single events cost more than at full speed, and tell nothing about it."""
        training = self._playback.training
        if training is not None and self._playback.speed is not None:
            self._since = training.progress

    def note(self) -> None:
        """Keep the pace in the settings, if there was enough of it."""
        playback, training = self._playback, self._playback.training
        if training is None or playback.info is None or playback.speed is not None:
            return
        seconds = training.progress.seconds - self._since.seconds
        steps = training.progress.step - self._since.step
        least = _LEAST_OF_A_PART_S if playback.training_going else _LEAST_S
        if seconds >= least and steps > 0:
            self._settings.note_pace(playback.info.env, playback.info.algorithm, steps / seconds)
