"""What is true of a playback: whether it trains, plays, can be paused, and what is in view."""

from __future__ import annotations

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.tab.playback.signals import PlaybackSignals
from rlstudio.app.tab.playback.threads import TabThreads
from rlstudio.app.tab.saving.files import RunFiles
from rlstudio.app.tab.status import State


class PlaybackState(PlaybackSignals):
    """The questions that others ask of a ``Playback``, which sets these attributes."""

    threads: TabThreads
    files: RunFiles
    state: State
    speed: float | None
    human: bool
    aged: bool
    alone: bool
    held_view: LinkThread | None
    _trainer_ready: bool
    _stage_ready: bool
    _stepping: bool

    @property
    def training(self) -> TrainingThread | None:
        """The thread that trains, if this is a training."""
        return self.threads.training

    @property
    def stage(self) -> StageThread | None:
        """The thread that plays."""
        return self.threads.stage

    @property
    def leaving(self) -> bool:
        """Whether ``end`` was called."""
        return self.threads.ending

    @property
    def training_going(self) -> bool:
        """Whether there is a training that has not ended."""
        return self.training is not None and not self.training.over and not self.leaving

    @property
    def trainer_opening(self) -> bool:
        """Whether the trainer is being opened; the stage may play already."""
        return self.training_going and not self._trainer_ready

    @property
    def going(self) -> bool:
        """Whether closing would interrupt a training."""
        return self.training_going and self.state in ("running", "paused", "loading")

    @property
    def stage_alive(self) -> bool:
        """Whether an agent plays here."""
        return self.stage is not None and not self.stage.over and self._stage_ready and not self.leaving

    @property
    def alive(self) -> bool:
        """Whether there is a time that can be paused."""
        return self.training_going or self.stage_alive

    @property
    def watching_training(self) -> bool:
        """Whether the screen shows the training environment itself."""
        there = self._trainer_ready and self.training_going and not (self.human or self.aged)
        return there and (self.alone or self.speed is not None or self._stepping)

    @property
    def shown_thread(self) -> LinkThread | None:
        """The thread whose snapshots are shown."""
        if self.held_view is not None and not self.held_view.over:
            return self.held_view
        return (self.training if self.watching_training else self.stage) or self.training or self.stage

    @property
    def resumable(self) -> str | None:
        """The file from which this run could be continued, or None."""
        return None if self.training_going or self.leaving else self.files.resumable
