"""What the training told while the picture was held."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.links.training_thread import TrainingThread

if TYPE_CHECKING:
    from rlstudio.engine.worker.messages import TrainingView

_PERIOD_S = 1.0
_MOST = 32


class HeldViews:
    """Goes on asking, so that the panels know how a training has ended that ended meanwhile."""

    def __init__(self) -> None:
        self._kept: deque[TrainingView] = deque(maxlen=_MOST)
        self._due = 0.0

    def take(self, now: float, training: TrainingThread, board: PanelBoard) -> None:
        """Keep the newest view, and ask for another one when it is due."""
        view = training.pop_view()
        if view is not None:
            self._kept.append(view)
        if now >= self._due:
            self._due = now + _PERIOD_S
            training.ask(board.training_request(now))

    def pass_on(self, now: float, board: PanelBoard) -> None:
        """Show what was kept, in its order."""
        while self._kept:
            board.show_training(now, self._kept.popleft())
