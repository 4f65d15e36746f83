"""One episode on a stage: what has been done in it, and which of its frames are still to be shown."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec, Frame, Outcome
from rlstudio.core.policy import Decision, Policy
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.insight import shown_decision

END_SECONDS = 0.6
"""How long the end of an episode stays in view at normal speed."""


@dataclass(slots=True)
class Episode:
    """An episode from its first observation on.

    ``observation`` (1, *shape): the present one. ``seed``: its number in a series of seeds, None outside one.
    ``decision``: the last one of the policy, about ``decided_on``; None before the first step.
    ``action``: what was carried out then, (1,) or (D,); ``by_person``: a person chose it. ``mixed``: a person
    and the agent both acted. ``frame``: the one in view, None where it is still to be drawn. ``waiting``:
    the frames after it. ``idle_frames``: how many frames long nothing new comes.
    """

    number: int
    observation: Array
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

    def note(self, decision: Decision, action: Array | int, outcome: Outcome, *, by_person: bool) -> bool:
        """A decision was made, and this action carried out; returns whether the episode ended by it."""
        self.decision, self.decided_on = decision, self.observation
        self.action, self.by_person = np.asarray(action).reshape(-1), by_person
        self.observation = outcome.observation
        self.waiting.extend(outcome.frames)
        self.steps += 1
        self.score += outcome.reward
        self.ended = outcome.terminated or outcome.truncated
        return self.ended

    def show_first(self, per_decision: int) -> int:
        """Put the first frame of a decision in view; where none was drawn, idle for ``per_decision`` frames.

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
        """Put the newest frame in view, without those before it."""
        if self.waiting:
            self.frame = self.waiting[-1]
            self.waiting.clear()
        self.idle_frames = 0

    def shown_decision(self, policy: Policy, spec: EnvSpec) -> ShownDecision:
        """The decision that led to the frame in view; before the first step what the policy would do."""
        if self.decision is None or self.decided_on is None:
            decision = policy.decide(self.observation, explore=False)
            return shown_decision(decision, self.observation, spec, taken=False)
        shown = shown_decision(self.decision, self.decided_on, spec)
        if not self.by_person:
            return shown
        if shown.action is None:
            return replace(shown, explored=False, action_vector=self.action.astype(np.float32))
        return replace(shown, explored=False, action=int(self.action[0]))
