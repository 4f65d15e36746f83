"""Draws the moments of a recording again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.env import DisplayEnv, EnvSpec, Frame, World
from rlstudio.engine.past.kept import PackedState, unpacked
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


class Scenes(ABC):
    """Draws the moments of a recording: from the pictures that were kept, or else from states."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording

    def scene(self, number: int) -> Scene:
        """A moment that is kept, drawn."""
        reel = self.recording.reel_of(number)
        if reel.state is not None:
            return self.drawn(number, reel.state)
        moment = self.recording[number]
        picture = notice_picture(NO_PICTURE) if moment.picture is None else unpacked(moment.picture)
        seen = None if moment.observation is None else unpacked(moment.observation)
        return Scene(seen, moment.legal, [picture])

    def observation(self, number: int) -> Array | None:
        """The observation (1, *shape) of a moment that is kept, without a picture; None: it was not kept."""
        moment, reel = self.recording[number], self.recording.reel_of(number)
        if moment.observation is not None:
            return unpacked(moment.observation)
        return None if reel.state is None else self.observed(number, reel.state)

    @abstractmethod
    def drawn(self, number: int, state: PackedState) -> Scene:
        """A moment drawn by the state of its reel."""

    @abstractmethod
    def observed(self, number: int, state: PackedState) -> Array:
        """The observation (1, *shape) of a moment, by the state of its reel."""

    @abstractmethod
    def of(self, part: Recording) -> Scenes:
        """The same for another recording of this environment, with a display or world of its own."""

    @abstractmethod
    def close(self) -> None:
        """Free what draws."""


class WorldScenes(Scenes):
    """For a training whose reels are one moment long: a world of its own is put into the state of then."""

    def __init__(self, recording: Recording, make_world: Callable[[], World]) -> None:
        super().__init__(recording)
        self._make_world = make_world
        self._world: World | None = None

    def drawn(self, number: int, state: PackedState) -> Scene:
        """A moment drawn by the state of its reel."""
        world = self._restored(state)
        legal = world.legal()
        return Scene(world.observe()[:1], None if legal is None else legal[:1], [drawn(world.frame)])

    def observed(self, number: int, state: PackedState) -> Array:
        """What lane 0 saw."""
        return np.array(self._restored(state).observe()[:1])

    def _restored(self, state: PackedState) -> World:
        if self._world is None:
            self._world = self._make_world()
        self._world.restore(state.unpacked())
        return self._world

    def of(self, part: Recording) -> WorldScenes:
        """The same for another recording, with a world of its own."""
        return WorldScenes(part, self._make_world)

    def close(self) -> None:
        """Free the world."""
        if self._world is not None:
            self._world.close()
            self._world = None


class Redrawing(Scenes):
    """Goes to moments of a stage, by carrying out again what was done since a state that was kept.

    It has a display of its own, which is opened when it is needed for the first time.
    """

    def __init__(self, spec: EnvSpec, recording: Recording) -> None:
        super().__init__(recording)
        self.spec = spec
        self._display: DisplayEnv | None = None
        self._at: int | None = None

    def drawn(self, number: int, state: PackedState) -> Scene:
        """A moment drawn by the state of its reel, and the display left there."""
        observation, frames = self._go_to(number, state, render=True)
        if not frames:
            frames = [drawn(self.display().frame)]
        return Scene(observation, self.display().legal(), frames)

    def observed(self, number: int, state: PackedState) -> Array:
        """What is seen at a moment, and the display left there."""
        return self._go_to(number, state, render=False)[0]

    def _go_to(self, number: int, state: PackedState, *, render: bool) -> tuple[Array, list[Frame]]:
        """The observation (1, *shape) at a moment; render: and the frames of the step that led there."""
        display, reel = self.display(), self.recording.reel_of(number)
        before = number - 1
        if (
            self._at == before >= self.recording.first
            and self.recording.reel_of(before).episode == reel.episode
        ) or (self._at is not None and reel.first <= self._at < number):
            at, observation = self._at, None
        else:
            at = reel.first
            observation = display.rewind(state.unpacked())
        self._at = None  # not known while it is on its way
        frames: list[Frame] = []
        for step in range(at, number):
            outcome = display.step(self.recording[step].action, render=render and step == number - 1)
            observation, frames = outcome.observation, outcome.frames
        if at < number == reel.first:
            # From here on the display may have gone on differently, as when a person takes over.
            observation = display.rewind(state.unpacked())
        self._at = number
        assert observation is not None
        return np.array(observation), frames

    def of(self, part: Recording) -> Redrawing:
        """The same for another recording, with a display of its own."""
        return Redrawing(self.spec, part)

    def state(self) -> State:
        """The state of the display at the moment that was drawn last."""
        found: State = self.display().snapshot()
        return found

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
