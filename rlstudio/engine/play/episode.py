"""One episode on a stage: its last decision, its score, and the frames that are still to be shown."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import EnvSpec, Frame, Outcome
from rlstudio.core.policy import Decision, Policy, decided
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.insight import shown_decision, standing_still


@dataclass(slots=True)
class Episode:
    """An episode, beginning with its first observation.

    ``observation`` (1, *shape): the present one; ``legal`` (1, A): which actions are legal there (None: all).
    ``seed``: its seed if its return is to be reported.
    ``decision``: the last decision, made about ``decided_on``; None before the first step.
    ``action`` (1,) or (D,): the action that was carried out then; ``by_person``: a person chose it.
    ``mixed``: a person intervened. ``frame``: the frame in view, None if it is still to be drawn.
    ``waiting``: the frames after it. ``idle_frames``: for how many frames nothing new is shown.
    ``told``: the last decision as a file tells it, in place of ``decision``. ``gone``: the environment is not
    where this is any more, so that the next decision begins another episode.
    """

    number: int
    observation: Array
    legal: Bools | None = None
    seed: int | None = None
    decision: Decision | None = None
    decided_on: Array | None = None
    action: Array = field(default_factory=lambda: np.empty(0))
    by_person: bool = False
    mixed: bool = False
    steps: int = 0
    score: float = 0.0
    ended: bool = False
    frame: Frame | None = None
    waiting: deque[Frame] = field(default_factory=deque)
    idle_frames: int = 0
    told: ShownDecision | None = None
    gone: bool = False
    _taken: ShownDecision | None = field(default=None, repr=False)

    @property
    def over(self) -> bool:
        """Whether no decision follows."""
        return self.ended or self.gone

    def note(
        self,
        decision: Decision,
        action: Array | int,
        outcome: Outcome,
        legal: Bools | None = None,
        *,
        by_person: bool,
    ) -> bool:
        """Take over a decision and the outcome of this action; returns whether the episode has ended.

        legal (1, A): which actions are legal now.
        """
        self.decision, self.decided_on, self.told = decision, self.observation, None
        self.action, self.by_person = np.asarray(action).reshape(-1), by_person
        self._taken = None
        self.observation, self.legal = outcome.observation, legal
        self.waiting.extend(outcome.frames)
        self.steps += 1
        self.score += outcome.reward
        self.ended = outcome.terminated or outcome.truncated
        return self.ended

    def show_first(self, per_decision: int) -> int:
        """Show the first frame of a decision; without frames, be idle for ``per_decision`` frames.

        Returns how many frames a decision lasts.
        """
        lasts = len(self.waiting) or per_decision
        if self.waiting:
            self.frame = self.waiting.popleft()
        else:
            self.frame = None
            self.idle_frames = lasts - 1
        return lasts

    def show_last(self) -> None:
        """Show the newest frame of a decision and skip the others; without frames it is to be drawn."""
        self.frame = self.waiting[-1] if self.waiting else None
        self.waiting.clear()
        self.idle_frames = 0

    def shown_decision(self, policy: Policy, spec: EnvSpec, *, still: bool = False) -> ShownDecision:
        """The last decision; before the first step, what the policy would decide.

        still: time stands still, so that it is about the state in view.
        """
        if self.told is None and (self.decision is None or self.decided_on is None):
            decision = decided(policy, self.observation, self.legal)
            return shown_decision(decision, self.observation, spec, taken=False)
        if still and not self.ended:
            shown = self.told or self._as_decided(spec)
            return standing_still(policy, self.observation, self.legal, spec, shown)
        if self._taken is None:  # a game shows several frames of one decision
            self._taken = self.taken_decision(spec)
        return self._taken

    def taken_decision(self, spec: EnvSpec, *, with_inputs: bool = True) -> ShownDecision:
        """The last decision, with the action that was carried out. with_inputs: and what the network saw."""
        if self.told is not None:
            return self.told
        shown = self._as_decided(spec, with_inputs=with_inputs)
        if not self.by_person:
            return shown
        if shown.action is None:
            return replace(shown, explored=False, action_vector=self.action.astype(np.float32))
        return replace(shown, explored=False, action=int(self.action[0]))

    def _as_decided(self, spec: EnvSpec, *, with_inputs: bool = True) -> ShownDecision:
        assert self.decision is not None
        assert self.decided_on is not None
        return shown_decision(self.decision, self.decided_on, spec, with_inputs=with_inputs)
