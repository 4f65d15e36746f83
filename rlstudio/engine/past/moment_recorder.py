"""Records what a stage plays, or a training that is watched step by step."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.policy import Decision
from rlstudio.engine.past.bookmarks import Bookmarks
from rlstudio.engine.past.condition import Condition, known_of
from rlstudio.engine.past.kept import packed
from rlstudio.engine.past.recording import BOUND, Moment, Recording, preference
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.timeline import TimelineNews
from rlstudio.engine.watch.insight import estimate

SMALL = 64
"""An observation of at most so many numbers is kept with its moment; a larger one is had from the state."""
MOST_NEWS = 5000
"""Moments that are told at once."""


class MomentRecorder:
    """Appends moments to a recording.

    take_state: the state of a display; if these are arrays, moments are drawn anew from them (``redraws``).
    Else, and without it, the pictures are kept. discount: γ, for bookmarks at large TD errors. ``condition``:
    looked at for each moment as soon as the next one is there.
    """

    def __init__(
        self,
        spec: EnvSpec,
        take_state: Callable[[], object] | None = None,
        discount: float | None = None,
        bound: int = BOUND,
    ) -> None:
        self.recording = Recording(bound)
        self.bookmarks = Bookmarks(discount)
        self.condition: Condition | None = None
        self.met: int | None = None
        self._held = False
        self.rate = spec.frame_rate / spec.frame_skip
        self._take_state = take_state
        size = math.prod(spec.observation_space.shape)
        self._small = size <= SMALL
        self.redraws = take_state is not None
        self._told_version = -1
        self._episode: tuple[int, int | None] = (0, None)
        self._anew = True
        self._changed = False

    def begin_episode(self, number: int, seed: int | None) -> None:
        """The display was reset. seed: the one by which it can be begun in the same way again."""
        self._episode, self._anew = (number, seed), True

    @property
    def seed(self) -> int | None:
        """The seed by which the episode in play can be begun again; None: there is none."""
        return self._episode[1]

    @property
    def begins(self) -> bool:
        """Whether the next moment follows from none."""
        return self._anew

    def take_up(self, state: State | None, *, anew: bool) -> None:
        """Begin a reel of moments that were recorded elsewhere. anew: an episode begins with it."""
        self._anew = anew
        self.begin_reel(state)

    def go_on(self, number: int, seed: int | None, *, anew: bool) -> None:
        """Go on recording an episode that was recorded elsewhere until now."""
        self._episode, self._anew, self._changed = (number, seed), anew, True

    def note_change(self) -> None:
        """The display will go on differently, by no action: keep its state at the next moment."""
        self._changed = True

    def begin_reel(self, state: State | None) -> None:
        """Begin a reel with this state, by which its moments are drawn anew; None: with none."""
        self.recording.begin(*self._episode, state, anew=self._anew)
        self._anew = False

    def moment(
        self, number: int, observation: Array, legal: Bools | None, step: int, score: float, human: bool
    ) -> Moment:
        """The moment before a decision, number ``number``; to be called before a display is stepped.

        observation (1, *shape), legal (1, A); step and score of the episode so far. It is recorded by
        ``note``.
        """
        if self._anew or self._changed or self.recording.wants_state:
            self._changed = False
            state = self._take_state() if self._take_state is not None and self.redraws else None
            self.redraws = isinstance(state, dict)
            self.begin_reel(state if isinstance(state, dict) else None)
        moment = Moment(number, None, np.empty(0), 0.0, step, score, human, self.recording.policies.use())
        moment.legal = legal
        if self._small:
            moment.observation = np.array(observation)
        elif not self.redraws:
            moment.observation = packed(observation)
        return moment

    def note(
        self,
        moment: Moment,
        decision: Decision,
        shown: ShownDecision,
        action: Array,
        reward: float,
        sign: int = 1,
    ) -> None:
        """Record a moment with the decision that was made there, and what was done and came of it.

        sign: -1 where the side that rewards are not about made it, whose value is the opposite.
        """
        moment.decision, moment.action, moment.reward = shown, np.array(action), reward
        values = shown.action_values if shown.action_values is not None else shown.action_probabilities
        if values is not None and shown.legal is not None:
            values = values[shown.legal]
        moment.value, moment.gap = sign * estimate(decision), preference(values)
        self.append(moment)

    def note_end(self, moment: Moment, *, terminated: bool) -> None:
        """Record the end of an episode, where no decision is made."""
        moment.terminal = terminated
        self.append(moment)

    def keep_picture(self, moment: Moment, picture: Frame | None) -> None:
        """Keep what was seen at a moment, if it cannot be drawn again. picture: None if nobody looked."""
        if picture is not None and self.recording.reels[-1].state is None:
            moment.picture = packed(picture)

    def append(self, moment: Moment) -> None:
        """Add a moment that is complete, and look whether it is worth a mark, or what is waited for."""
        number = len(self.recording)
        self.recording.append(moment)
        reel = self.recording.reels[-1]
        follows = number > self.recording.first and not (reel.begins_episode and reel.first == number)
        self.bookmarks.note(number, moment, follows=follows)
        if self.condition is not None and number > self.recording.first:
            before = self.recording[number - 1]
            after = moment if follows else None  # else another episode begins here, or there is a gap
            holds = self.condition.holds(known_of(before, after, self.bookmarks.discount))
            if holds and not self._held:  # where it goes on to hold, one need not stop again
                self.met = number - 1
            self._held = holds

    def stop_when(self, condition: Condition | None) -> None:
        """Look for moments at which this begins to hold; None: for none."""
        self.condition, self._held = condition, False

    def news(self, since: int) -> TimelineNews:
        """What is to be told of the moments from ``since`` on, at most ``MOST_NEWS`` of them."""
        recording = self.recording
        start = min(max(since, recording.first), len(recording))
        moments = [one for _, one in recording.span(start, min(start + MOST_NEWS, len(recording)))]
        changed = self.bookmarks.version != self._told_version or since == 0
        self._told_version = self.bookmarks.version
        explored = [m.decision is not None and m.decision.explored for m in moments]
        return TimelineNews(
            start=start,
            number=np.array([m.number for m in moments], np.int64),
            value=np.array([m.value for m in moments], np.float32),
            reward=np.array([m.reward for m in moments], np.float32),
            episode=np.array([recording.reel_of(start + i).episode for i in range(len(moments))], np.int64),
            explored=np.array(explored, np.bool_),
            ended=np.array([m.decision is None for m in moments], np.bool_),
            policy=np.array([recording.policies.step(m.policy) for m in moments], np.int64),
            first=recording.first,
            bookmarks=self.bookmarks.found(recording.first) if changed else None,
            occupied=recording.occupied + recording.policies.occupied,
            bound=recording.bound,
            rate=self.rate,
            can_branch=self._take_state is not None,
        )
