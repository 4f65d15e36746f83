"""Asks a training for what its panels want to see of it behind the stage: visits, and its lanes."""

from __future__ import annotations

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.links.training_thread import TrainingThread


class TrainingWatch:
    """One question at a time: the next is asked when the answer to the last one has been shown."""

    def __init__(self) -> None:
        self._asked: TrainingThread | None = None

    def tick(self, now: float, training: TrainingThread | None, board: PanelBoard) -> None:
        """Hand out what has come, and ask for the next where a visible panel is due."""
        if training is None or training.info is None:
            return
        view = training.views.pop()
        if view is not None:
            self._asked = None
            board.show_training(now, view)
        if self._asked is not training and not training.over:
            want = board.training_request(now)
            if want is not None:
                self._asked = training
                training.send(want)
