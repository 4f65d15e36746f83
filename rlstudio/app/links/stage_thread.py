"""The thread of one stage: plays an agent, or the newest policy of a training."""

from __future__ import annotations

import time

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.engine.worker.messages import (
    Notice,
    OpenReplay,
    OpenStage,
    PolicyRequest,
    SetPolicy,
    Started,
)
from rlstudio.engine.worker.transport.link import Link

_SMALL_BYTES = 2_000_000
_OFTEN_S = 0.2
_SELDOM_S = 1.0


class StageThread(LinkThread):
    """Plays in a worker of its own; with a ``training`` it fetches the newest policy from there.

    Small policies cross about five times a second, big ones once.
    """

    def __init__(
        self, opening: OpenStage | OpenReplay, host_kind: str, training: TrainingThread | None = None
    ) -> None:
        super().__init__(opening, host_kind)
        self._training = training
        self._policy_step = -1
        self._interval = _OFTEN_S
        self._next = 0.0
        self.fetching = True

    def _handle(self, notice: Notice) -> None:
        if isinstance(notice, Started):
            # A restarted stage does not have the policy that was sent before.
            self._policy_step = -1
        super()._handle(notice)

    def _attend_to(self, link: Link) -> None:
        training = self._training
        if training is None or not self.fetching:
            return
        letter = training.policies.pop()
        if letter is not None and letter.step > self._policy_step:
            self._policy_step = letter.step
            size = sum(array.nbytes for array in letter.state.values())
            self._interval = _OFTEN_S if size <= _SMALL_BYTES else _SELDOM_S
            link.send(SetPolicy(letter.step, letter.state))
        now = time.monotonic()
        if training.info is not None and now >= self._next:
            self._next = now + self._interval
            training.send(PolicyRequest(than_step=self._policy_step))
