"""How often a panel asks for what is computed for it: when there is news, and within a share of the time."""

from __future__ import annotations

import math

from rlstudio.engine.worker.messages import Snapshot

PATIENCE_SECONDS = 2.0
"""Seconds without an answer after which a question is repeated, and between two that are very dear."""


class Pace:
    """One question at a time.

    least: seconds between two questions. share: largest share of a worker's time for the answers.
    """

    def __init__(self, least: float, share: float) -> None:
        self.least, self.share = least, share
        self.begin()

    def begin(self) -> None:
        """Another run: nothing was asked."""
        self._asked_at = -math.inf
        self._answered = True
        self._cost = 0.0
        self._moment: object = None
        self._told: tuple[object, object] | None = None

    def hurry(self) -> None:
        """A person has chosen something: ask at once."""
        self._asked_at = -math.inf

    def due(self, now: float, question: object) -> bool:
        """Whether to ask this now; it counts as asked then."""
        pause = min(max(self.least, self._cost / self.share), PATIENCE_SECONDS)
        if now - self._asked_at < (pause if self._answered else PATIENCE_SECONDS):
            return False
        if self._told == (question, self._moment) and self._moment is not None:
            return False
        self._asked_at, self._answered = now, False
        return True

    def see(self, snapshot: Snapshot) -> None:
        """Note which moment is shown now."""
        self._moment = (
            snapshot.source, snapshot.policy_step, snapshot.episode, snapshot.episode_step,
            snapshot.decision.at_rest, None if snapshot.past is None else snapshot.past.moment,
        )  # fmt: skip

    @property
    def is_news(self) -> bool:
        """Whether the moment that is shown is another one than that of the last answer."""
        return self._told is None or self._told[1] != self._moment

    def answered(self, question: object, seconds: float) -> None:
        """A question was answered, which took so long; ``see`` comes before."""
        self._answered, self._cost = True, seconds
        self._told = (question, self._moment)
