"""The past of a training that is watched step by step: lane 0 of its world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import State
from rlstudio.core.env import EnvSpec, Frame, World
from rlstudio.core.events import Stepped
from rlstudio.core.policy import Decision, Policy, decided
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.recording import copied
from rlstudio.engine.past.redraw import WorldScenes
from rlstudio.engine.past.review import Review
from rlstudio.engine.watch.insight import shown_decision


@dataclass(slots=True)
class _Before:
    """Lane 0 as it is before a step: after ``step`` steps, ``length`` and ``score`` of its episode."""

    step: int
    length: int
    score: float
    state: State | None
    picture: Frame | None


class TrainingPast(Past):
    """Records every step that is shown, and looks back at any.

    Of a world that tells its state, that is kept with each moment, else the picture. draw: the picture of
    what is in view after so many steps. A step that was not noted, at full speed, leaves a gap: the next one
    begins a new episode of the recording.
    """

    def __init__(
        self,
        spec: EnvSpec,
        world: World,
        policy: Policy,
        make_policy: Callable[[], Policy],
        discount: float | None,
        draw: Callable[[int], Frame | None],
        pace: Callable[[], float],
    ) -> None:
        self._spec, self._world, self._policy, self._draw = spec, world, policy, draw
        recorder = MomentRecorder(spec, discount=discount)
        scenes = WorldScenes(recorder.recording, lambda: spec.make_world(world.lanes, 0))
        super().__init__(recorder, Review(spec, scenes, make_policy, source="training"), pace)
        self._before: _Before | None = None
        self._updates = -1

    def expect(self, step: int, updates: int, episodes: int) -> None:
        """To be called before the next event: remember what is in view, and which policy it will meet."""
        if updates != self._updates:
            self._updates = updates
            self.recorder.recording.policies.note(step, copied(self._policy.state()))
        if self._before is None or self._before.step != step:
            self.recorder.begin_episode(episodes + 1, None)
            self._before = self._now(step)

    @property
    def begins(self) -> bool:
        """Whether the next step follows from none that was recorded."""
        return self._before is None or self.recorder.begins

    def take_up(self, step: int, updates: int, number: int, *, anew: bool) -> None:
        """Go on recording an episode that was recorded elsewhere until now, with the world where it was."""
        self._updates = updates
        self.recorder.go_on(number, None, anew=anew)
        self._before = self._now(step)

    def _now(self, step: int) -> _Before:
        length, score = self._world.progress(0)
        state = self._world.state()
        return _Before(step, length, score, state, self._draw(step) if state is None else None)

    def note(self, step: int, episodes: int, stepped: Stepped) -> None:
        """Record a step of lane 0 that was expected. step, episodes: the counts after it."""
        if self._before is None:
            return
        before = self._before
        transition, lanes = stepped.transition, self._world.lanes
        legal = None if transition.legal is None else transition.legal[:1]
        self.recorder.begin_reel(before.state)
        moment = self.recorder.moment(
            step // lanes, transition.observation[:1], legal, before.length, before.score, human=False
        )  # fmt: skip
        self.recorder.keep_picture(moment, before.picture)
        shown = shown_decision(stepped.decision, transition.observation, self._spec, with_inputs=False)
        action = np.asarray(transition.action)[0].reshape(-1)
        self.recorder.note(moment, stepped.decision, shown, action, float(transition.reward[0]))
        over = next((end for end in transition.episodes if end.lane == 0), None)
        if over is not None:
            legal = None if transition.next_legal is None else transition.next_legal[:1]
            self.recorder.begin_reel(None)  # the world has begun the next episode already
            end = self.recorder.moment(
                step // lanes, transition.next_observation[:1], legal, over.length, over.episode_return,
                human=False,
            )  # fmt: skip
            self.recorder.keep_picture(end, self._world.ending)
            self.recorder.note_end(end, terminated=bool(transition.terminated[0]))
            self.recorder.begin_episode(episodes + 1, None)
        self._before = self._now(step)

    def note_sweep(self, step: int) -> None:
        """Record what a planner thinks of the state in view after a sweep, number ``step``."""
        observation, legal = self._world.observe(), self._world.legal()
        self.expect(step, step, 0)
        decision: Decision = decided(self._policy, observation, legal)
        self.recorder.begin_reel(self._world.state())
        moment = self.recorder.moment(step, observation[:1], legal, step, 0.0, human=False)
        self.recorder.keep_picture(moment, self._draw(step))
        shown = shown_decision(decision, observation, self._spec, with_inputs=False)
        self.recorder.note(moment, decision, shown, np.asarray(decision.action)[:1].reshape(-1), 0.0)
        self._before = _Before(step, 0, 0.0, None, None)
