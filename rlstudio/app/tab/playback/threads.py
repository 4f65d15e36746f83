"""The threads of one tab: they are started here, and end before the tab is deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.engine.worker.messages import OpenReplay, OpenStage, Train


class TabThreads(QObject):
    """A thread that trains, one that plays, and one of an opponent, as far as they are needed.

    Signals: ``begun`` (thread, "trainer" or "stage") for every new one of the run itself; ``closed`` when all
    have ended after ``end``.
    """

    begun = Signal(object, str)
    closed = Signal()

    def __init__(self, host_kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host_kind = host_kind
        self.training: TrainingThread | None = None
        self.stage: StageThread | None = None
        self.opponent: StageThread | None = None
        self.ending = False
        self._gone: list[LinkThread] = []
        self._closed = False

    def make_training(self, command: Train) -> TrainingThread:
        """A thread that trains, not started yet."""
        self.training = TrainingThread(command, self.host_kind)
        self._end_if_late(self.training)
        self.begun.emit(self.training, "trainer")
        return self.training

    def make_stage(self, opening: OpenStage | OpenReplay) -> StageThread:
        """A thread that plays with the training's newest policy, not started yet; replaces the last."""
        if self.stage is not None:
            self.let_go(self.stage)
        self.stage = StageThread(opening, self.host_kind, self.training)
        self.stage.fetching = False  # until it is known whether time stands still
        self._end_if_late(self.stage)
        self.begun.emit(self.stage, "stage")
        return self.stage

    def make_opponent(self, opening: OpenStage) -> StageThread:
        """A thread for an opponent, not started yet; replaces the last."""
        self.end_opponent()
        self.opponent = StageThread(opening, self.host_kind)
        if self.ending:
            self._gone.append(self.opponent)
            self._end_if_late(self.opponent)
        return self.opponent

    def _end_if_late(self, thread: LinkThread) -> None:
        """What is made while everything ends, ends as soon as it begins."""
        if self.ending:
            thread.end(save=False)
            thread.finished.connect(self._on_gone)

    def end_opponent(self) -> None:
        """End the opponent's thread, if there is one."""
        thread, self.opponent = self.opponent, None
        if thread is not None:
            self.let_go(thread)

    def end_training(self) -> None:
        """End the training's worker, which has finished or failed; its thread and curves stay."""
        if self.training is not None:
            self.training.end(save=False)

    def let_go(self, thread: LinkThread) -> None:
        """End a thread, and keep it until its worker has ended, which may take a moment."""
        for gone in self._gone:
            if gone.isFinished():
                gone.deleteLater()
        self._gone = [t for t in self._gone if not t.isFinished()] + [thread]
        thread.end(save=False)

    def end(self, save: bool) -> None:
        """End all threads, saving the training if asked to; ``closed`` follows."""
        self.ending = True
        self.end_opponent()
        for thread in self._all():
            thread.end(save=save and thread is self.training)
            thread.finished.connect(self._on_gone)
        QTimer.singleShot(0, self, self._on_gone)

    def _all(self) -> list[LinkThread]:
        return [t for t in (self.training, self.stage, *self._gone) if t is not None]

    def _on_gone(self) -> None:
        threads = self._all()
        if not self.ending or self._closed or any(thread.isRunning() for thread in threads):
            return
        self._closed = True
        for thread in threads:
            thread.wait()
            # Its connections keep receivers such as the tab alive, so Python alone would never free it.
            thread.deleteLater()
        self.training = self.stage = None
        self._gone = []
        self.closed.emit()
