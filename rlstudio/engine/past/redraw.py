"""Draws the moments of a recording again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import DisplayEnv, EnvSpec, Frame
from rlstudio.engine.past.kept import unpacked
from rlstudio.engine.past.recording import Recording
from rlstudio.envs.drawing import drawn, notice_picture

NO_PICTURE = "No picture of this moment: nobody looked when it was played."


@dataclass(slots=True)
class Scene:
    """A moment as it was.

    ``observation`` (1, *shape): None if it was not kept. ``legal`` (1, A). ``frames``: those on the way
    from the moment before; the last one is the moment's own.
    """

    observation: Array | None
    legal: Bools | None
    frames: list[Frame]


class Redrawing:
    """Goes to moments of a recording, by carrying out again what was done since a state that was kept.

    It has a display of its own, which is opened when it is needed for the first time.
    """

    def __init__(self, spec: EnvSpec, recording: Recording) -> None:
        self.spec = spec
        self.recording = recording
        self._display: DisplayEnv | None = None
        self._at: int | None = None
        self._reel_first = -1

    def scene(self, number: int) -> Scene:
        """A moment that is kept, drawn."""
        reel = self.recording.reel_of(number)
        if reel.state is None:
            moment = self.recording[number]
            picture = notice_picture(NO_PICTURE) if moment.picture is None else unpacked(moment.picture)
            seen = None if moment.observation is None else unpacked(moment.observation)
            return Scene(seen, moment.legal, [picture])
        return self.reach(number)

    def reach(self, number: int, *, render: bool = True) -> Scene:
        """A moment whose reel has a state, with this display in the state of then."""
        display, reel = self.display(), self.recording.reel_of(number)
        assert reel.state is not None
        if self._at == number - 1 and self.recording.reel_of(number - 1).episode == reel.episode:
            at, observation = number - 1, None
        else:
            at = reel.first
            observation = display.rewind(reel.state.unpacked())
        self._at = None  # not known while it is on its way
        frames: list[Frame] = []
        for step in range(at, number):
            last = step == number - 1
            outcome = display.step(self.recording[step].action, render=render and last)
            observation, frames = outcome.observation, outcome.frames
        self._at = number
        assert observation is not None
        if render and not frames:
            frames = [drawn(display.frame)]
        return Scene(np.array(observation), display.legal(), frames)

    def display(self) -> DisplayEnv:
        """The display of the past. Raises UserError if it cannot be opened."""
        if self._display is None:
            self._display = self.spec.make_display(0)
            self._display.reset(0)
        return self._display

    def close(self) -> None:
        """Free the display."""
        if self._display is not None:
            self._display.close()
            self._display = None
            self._at = None
