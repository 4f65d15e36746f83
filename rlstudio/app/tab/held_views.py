"""What the training told while the picture was held."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.engine.worker.messages import TrainingView

if TYPE_CHECKING:
    from rlstudio.core.inside.looking import GradientView
    from rlstudio.engine.snapshot import Evidence

_PERIOD_S = 1.0
_MOST_NUMBERS = 1_000_000
"""Of evidence, 8 MB: more than any panel keeps of it. The oldest goes first."""
_MOST_GRADIENTS = 512
"""Where there are more, every second one goes, as in the history that shows them."""


class HeldViews:
    """Goes on asking, so that the panels know what happened meanwhile, however long that is.

    Of what holds at its time alone (counts, pictures, places) the newest is kept, of evidence and gradients
    what panels collect.
    """

    def __init__(self) -> None:
        self._due = 0.0
        self._forget()

    def _forget(self) -> None:
        self._newest: TrainingView | None = None
        self._evidence: deque[Evidence] = deque()
        self._gradients: list[GradientView] = []
        self._numbers, self._seen, self._every = 0, 0, 1

    def take(self, now: float, training: TrainingThread, board: PanelBoard) -> None:
        """Keep the newest view, and ask for another one when it is due."""
        view = training.pop_view()
        if view is not None:
            self.keep(view)
        if now >= self._due:
            self._due = now + _PERIOD_S
            training.ask(board.training_request(now))

    def keep(self, view: TrainingView) -> None:
        """Keep what this view tells."""
        self._evidence.extend(view.evidence)
        self._numbers += sum(map(_size, view.evidence))
        while self._numbers > _MOST_NUMBERS and len(self._evidence) > 1:
            self._numbers -= _size(self._evidence.popleft())
        if view.gradients is not None:
            if self._seen % self._every == 0:
                self._gradients.append(view.gradients)
            self._seen += 1
            if len(self._gradients) > _MOST_GRADIENTS:
                self._gradients, self._every = self._gradients[::2], 2 * self._every
        before = self._newest or TrainingView(view.step)
        self._newest = TrainingView(
            step=view.step,
            visits=view.visits or before.visits,
            lanes=before.lanes | view.lanes,
            update=view.update or before.update,
            place=view.place or before.place,
            listing=view.listing or before.listing,
            memory=view.memory or before.memory,
            gradients=view.gradients or before.gradients,
            standings=view.standings or before.standings,
            samples=view.samples or before.samples,
            foreseen=view.foreseen or before.foreseen,
        )

    def pass_on(self, now: float, board: PanelBoard) -> None:
        """Show what was kept, in its order."""
        if self._newest is None:
            return
        for gradients in self._gradients:
            board.show_training(now, TrainingView(gradients.step, gradients=gradients))
        board.show_training(now, replace(self._newest, evidence=tuple(self._evidence)))
        self._forget()


def _size(evidence: Evidence) -> int:
    return sum(numbers.size for numbers in evidence.values())
