"""A look at the past of a stage: one moment of its recording, still or playing on."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Discrete
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.past.redraw import Scene, Scenes
from rlstudio.engine.snapshot import CUT_OFF, GOES_ON, TERMINATED, ShownDecision, Snapshot
from rlstudio.engine.timeline import PastMoment
from rlstudio.engine.watch.charts import TRAIL_LENGTH
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.watch.insight import has_pictures, state_values

TRACE = 400
"""Moments around the one in view whose values and rewards are told with it."""
LEAP = TRACE // 2
FOREVER = 3600.0
FAST = 4.0
"""At full speed the past plays so many times faster than it was."""


class Review:
    """A cursor in a recording. It answers the same questions as the stage, about then.

    make_policy: a policy for the parameters of then, which never plays. ``source``: what was recorded.
    ``scenes``: what draws it. ``at``: the moment; None: the present. ``playing``: it goes on by itself at the
    environment's pace times ``speed``.
    """

    def __init__(
        self,
        spec: EnvSpec,
        scenes: Scenes,
        make_policy: Callable[[], Policy],
        judge: Judge | None = None,
        source: Literal["stage", "training"] = "stage",
    ) -> None:
        self.spec = spec
        self.recording = scenes.recording
        self.source: Literal["stage", "training"] = source
        self.at: int | None = None
        self.playing = self._to_end = False
        self.speed = 1.0
        self.scenes = scenes
        self.make_policy = make_policy
        self._judge = judge
        self._policy: Policy | None = None
        self._thought_by = -1
        self._scene: Scene | None = None
        self._waiting: deque[Frame] = deque()
        self._frame: Frame | None = None
        self._idle = 0
        self._due = 0.0
        self._looks = self._asked = 0

    @property
    def moment(self) -> object:
        """A value that changes whenever there is something new to show."""
        self._keep_up()
        return self._looks, self.playing

    def _keep_up(self) -> None:
        """Go on to the oldest moment that is kept, where the one in view has been dropped."""
        if self.at is not None and self.at < self.recording.first:
            self._looks += 1
            self._waiting.clear()
            self._arrive(self.recording.first)

    @property
    def policy_moment(self) -> object:
        """A value that changes whenever the policy of then is another one."""
        return "past", self._wanted_policy()

    def look(self, number: int | None, *, playing: bool = False, to_end: bool = False) -> None:
        """Go to a moment, the nearest one that is kept; None: back to the present.

        to_end: if it plays on, to the end of that episode only.
        """
        self._to_end = to_end
        self._asked += 1
        self.playing = playing and number is not None
        self._waiting.clear()
        self._idle = 0
        self._looks += 1
        self._due = time.perf_counter()
        if number is None or not len(self.recording):
            self.at = self._scene = self._frame = None
            return
        self._arrive(self.recording.held(number))

    def _arrive(self, number: int) -> None:
        self.at = number
        self._scene = self._frame = None

    def advance(self, now: float) -> float:
        """Show what is due of what plays on; returns the seconds until the next call is."""
        self._keep_up()
        if self.at is None or not self.playing:
            return FOREVER
        if now < self._due:
            return self._due - now
        interval = 1.0 / (self.spec.frame_rate * self.speed)
        self._due = max(self._due + interval, now)
        self._looks += 1
        if self._waiting:
            self._frame = self._waiting.popleft()
        elif self._idle:
            self._idle -= 1
        elif self.at + 1 >= len(self.recording) or (self._to_end and self._at_an_end):
            self.playing = False
        else:
            self._arrive(self.at + 1)
            frames = self._seen().frames
            self._frame, self._waiting = frames[0], deque(frames[1:])
            lasts = max(self.spec.frame_skip, len(frames))
            self._idle = lasts - len(frames)
        return max(0.0, self._due - time.perf_counter())

    @property
    def _at_an_end(self) -> bool:
        return self.at is not None and self.recording[self.at].decision is None

    def _seen(self) -> Scene:
        assert self.at is not None
        if self._scene is None:
            self._scene = self.scenes.scene(self.at)
        return self._scene

    # ------------------------------------------------------------------ what is seen

    @property
    def policy(self) -> Policy:
        """A policy with the parameters of then, or the nearest ones that are kept."""
        wanted = self._wanted_policy()
        if self._policy is None:
            self._policy = self.make_policy()
        if wanted != self._thought_by:
            self._policy.restore(self.recording.policies.state(wanted))
            self._thought_by = wanted
        return self._policy

    def _wanted_policy(self) -> int:
        self._keep_up()
        if self.at is None:
            return -1
        return self.recording.policies.nearest(self.recording[self.at].policy)

    def snapshot(self, *, frame: bool, with_state_values: bool) -> Snapshot:
        """The moment in view. Its decision is the one that was made there."""
        self._keep_up()
        assert self.at is not None
        recording, scene = self.recording, self._seen()
        moment, reel = recording[self.at], recording.reel_of(self.at)
        policies = recording.policies
        picture = scene.frames[-1] if self._frame is None else self._frame
        snapshot = Snapshot(
            source=self.source,
            policy_step=policies.step(moment.policy),
            episode=reel.episode,
            episode_step=moment.step,
            episode_return=moment.score,
            decision=self._decision(moment, scene),
            frame=picture if frame else None,
            human=moment.human,
            ended=moment.decision is None,
            past=PastMoment(
                self.at, self._asked, self.playing, policies.step(self._wanted_policy()), moment.number
            ),
        )
        # In leaps, so that the cursor goes through a curve that stands still.
        begin = max(recording.first, (self.at // LEAP) * LEAP - LEAP // 2)
        self._tell_decisions(snapshot, begin, min(begin + TRACE, len(recording)))
        self._tell_trail(snapshot, self.at, scene.observation)
        if isinstance(self.spec.observation_space, Discrete) and scene.observation is not None:
            snapshot.state_index = int(scene.observation[0])
        if with_state_values:
            snapshot.state_values = state_values(self.spec, self.policy, self._judge)
        return snapshot

    def _decision(self, moment: Moment, scene: Scene) -> ShownDecision:
        shown = moment.decision
        if shown is None:  # the end of an episode: what led there
            assert self.at is not None
            before = self.recording[self.at - 1].decision if self.at > self.recording.first else None
            came_by = before.action if before is not None else None
            return ShownDecision(at_rest=True, came_by=came_by)
        if scene.observation is None:
            return shown
        seen = scene.observation[0].copy()
        pictures = has_pictures(self.spec.observation_space)
        return replace(shown, inputs=seen if pictures else None, observation=seen)

    def _tell_decisions(self, snapshot: Snapshot, begin: int, stop: int) -> None:
        """Fill in values, rewards and ends of episodes of these moments."""
        rows: list[list[float]] = []
        step = -1
        for _, moment in self.recording.span(begin, stop):
            if moment.decision is None:
                if rows:
                    rows[-1][3] = TERMINATED if moment.terminal else CUT_OFF
                continue
            if rows and rows[-1][3] == GOES_ON and moment.step != step + 1:
                rows[-1][3] = CUT_OFF  # a person began another episode, or there is a gap
            rows.append([moment.number, moment.value, moment.reward, GOES_ON])
            step = moment.step
        snapshot.trace = np.array(rows, np.float64).reshape(-1, 4)
        snapshot.anew = True

    def _tell_trail(self, snapshot: Snapshot, number: int, observation: Array | None) -> None:
        """Fill in the places on the chart of states that led to a moment; observation (1, *shape): there."""
        if observation is not None:
            snapshot.trail = self._trail(number, observation)

    def tell_way_to_newest(self, snapshot: Snapshot, observation: Array) -> None:
        """Fill in the way to the present, after another one was in view. observation (1, *shape): of now."""
        recording = self.recording
        if len(recording):
            self._tell_decisions(snapshot, max(recording.first, len(recording) - TRACE), len(recording))
            self._tell_trail(snapshot, len(recording) - 1, observation)

    def _trail(self, number: int, observation: Array) -> Doubles | None:
        chart = self.spec.chart()
        if chart is None:
            return None
        recording = self.recording
        start = recording.start_of(number)
        first = max(recording.first if start is None else start, number - TRAIL_LENGTH + 1)
        seen = [moment.observation for _, moment in recording.span(first, number)]
        places = [one[0] for one in seen if isinstance(one, np.ndarray)]
        points = chart.points(np.stack([*places, observation[0]]))
        return np.concatenate([np.full((1, points.shape[1]), np.nan), points])

    def close(self) -> None:
        """Free the display of the past."""
        self.scenes.close()
