"""The two threads of a tab and its time: who trains, who plays, and which of them is looked at."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.engine.worker import messages as m

State = Literal["loading", "running", "paused", "playing", "finished", "failed"]


class Playback(QWidget):
    """What pause, step, speed and take-over mean for a training and the stage beside it.

    At full speed training runs freely and the screen shows the stage, which plays the newest policy.
    At a slower pace, or stepping, the screen shows the training environment itself and the stage rests.
    An ``opponent`` may play beside them, for comparison. Signals: ``changed`` when any of it has changed;
    ``stepped`` (until) and ``restarted`` when the person asked for it; ``closed`` when its threads are gone
    after ``end_threads``.
    """

    changed = Signal()
    stepped = Signal(str)
    restarted = Signal()
    closed = Signal()

    def __init__(self, speed: float | None, host_kind: str) -> None:
        super().__init__()
        self.host_kind = host_kind
        self.speed = speed
        self.state: State = "loading"
        self.paused = False
        self.human = False
        self.exploring = False
        self.training: TrainingThread | None = None
        self.stage: StageThread | None = None
        self.opponent_thread: StageThread | None = None
        self.by_person = False
        """Whether there is nobody but the person to play."""
        self.held = False
        """Whether the stage waits for somebody to begin together with."""
        self.play_speed: float | None = 1.0
        self._gone: list[LinkThread] = []
        self._stepping = False
        self.in_front = True
        self._leaving = False
        self._closed = False
        self._trainer_ready = False
        self._stage_ready = False
        self._stage_paused = False

    @property
    def training_going(self) -> bool:
        """Whether a training is there that goes on or could."""
        return self.training is not None and not self.training.over and not self._leaving

    @property
    def trainer_opening(self) -> bool:
        """Whether the trainer is still getting ready; the stage may play already."""
        return self.training_going and not self._trainer_ready

    @property
    def stage_alive(self) -> bool:
        """Whether an agent plays here."""
        return self.stage is not None and not self.stage.over and self._stage_ready and not self._leaving

    @property
    def alive(self) -> bool:
        """Whether there is a time that can be stopped."""
        return self.training_going or self.stage_alive

    @property
    def watching_training(self) -> bool:
        """Whether the screen shows the training environment itself."""
        if self.human or not self.training_going or not self._trainer_ready:
            return False
        return self.speed is not None or self._stepping

    @property
    def shown_thread(self) -> LinkThread | None:
        """The thread whose snapshots are shown."""
        shown: LinkThread | None = self.training if self.watching_training else self.stage
        return shown or self.training or self.stage

    # ------------------------------------------------------------------ time

    def toggle_pause(self) -> None:
        """Stop time or let it go on, for training and stage alike."""
        if not self.alive:
            return
        self.paused = not self.paused
        self._stepping = self._stepping and self.paused
        if self.training_going and self.training is not None:
            # A trainer that is not there yet finds this in its letter box.
            self.training.send(m.Pause() if self.paused else m.Resume())
            self.set_state(self._state_of_training())
        elif self.training is None:
            self.set_state("paused" if self.paused else "playing")
        self.apply_time()

    def step(self, until: Literal["step", "update", "episode"]) -> None:
        """Stand still, then go on until the next step, update or episode end of the training."""
        if not self.training_going or self.training is None or self.trainer_opening:
            return
        self.take_over(False)
        self.paused = True
        self._stepping = True
        self.training.send(m.Step(until))
        self.set_state("paused")
        self.apply_time()
        self.stepped.emit(until)

    def _state_of_training(self) -> State:
        return "paused" if self.paused else "loading" if self.trainer_opening else "running"

    def set_speed(self, factor: float | None) -> None:
        """Change the pace of training; None: as fast as it goes."""
        self.speed = factor
        if self.training_going and self.training is not None:
            self.training.send(m.SetSpeed(factor))
        self.apply_time()

    def set_in_front(self, front: bool) -> None:
        """A tab behind another one needs no pictures, and its stage rests."""
        if front == self.in_front:
            return
        self.in_front = front
        if not front:
            self.take_over(False)
        for thread in (self.training, self.stage):
            if thread is not None:
                thread.attend(front)
        self.apply_time()

    def apply_time(self) -> None:
        """Let the stage play exactly while it is looked at."""
        free = self.human and not self.by_person  # who takes over plays on while the training stands still
        rest = not self.in_front or (self.paused and not free) or self.watching_training or self.held
        if self.stage_alive and rest != self._stage_paused:
            self._stage_paused = rest
            self.to_stage(m.Pause() if rest else m.Resume())
        if self.stage is not None:
            self.stage.fetching = self.training_going and self._trainer_ready and not rest
        self.changed.emit()

    def set_state(self, state: State, message: str = "") -> None:
        """Note how the run stands. ``message``: one sentence, for "failed" above all."""
        self.state = state
        self.changed.emit()

    def set_live(self, name: str, value: object) -> None:
        """Change a live setting of the training."""
        if self.training_going and self.training is not None:
            self.training.send(m.SetLive(name, value))

    # ------------------------------------------------------------------ the stage

    def stage_opened(self) -> None:
        """A stage has begun afresh: tell it again what was asked of the one before."""
        self._stage_ready = True
        self._stage_paused = False
        if self.exploring:
            self.to_stage(m.SetExplore(True))
        if self.play_speed != 1.0:
            self.to_stage(m.SetPlaySpeed(self.play_speed))
        self.human = self.human or self.by_person
        if self.human:
            self.to_stage(m.TakeOver(True))
        self.apply_time()

    def stage_gone(self) -> None:
        """The stage ended by itself."""
        self._stage_ready = False
        self.take_over(False)

    def take_over(self, on: bool) -> None:
        """Give the controls to the person, or back to the agent where there is one."""
        on = (on or self.by_person) and self.stage_alive
        if on != self.human:
            self.human = on
            self.to_stage(m.TakeOver(on))
            self.apply_time()

    def restart(self) -> None:
        """Begin a new episode on the stage."""
        self.to_stage(m.RestartEpisode())
        self.restarted.emit()

    def set_explore(self, on: bool) -> None:
        """Draw actions as in training, or play greedily."""
        self.exploring = on
        self.to_stage(m.SetExplore(on))
        self.changed.emit()

    def set_play_speed(self, factor: float | None) -> None:
        """Change the pace of the stage; None: as fast as it goes."""
        self.play_speed = factor
        self.to_stage(m.SetPlaySpeed(factor))
        self.changed.emit()

    def hold(self, action: int | None) -> None:
        """What the person holds down; None: nothing."""
        self.to_stage(m.HumanAction(action))

    def to_stage(self, command: m.Command) -> None:
        """Give the stage a command."""
        if self.stage is not None:
            self.stage.send(command)

    # ------------------------------------------------------------------ the opponent

    def begin_opponent(self, opening: m.OpenStage) -> StageThread:
        """A thread for somebody to compare with, still to be started."""
        self.end_opponent()
        self.opponent_thread = StageThread(opening, self.host_kind)
        self.opponent_thread.attend(self.in_front)
        return self.opponent_thread

    def end_opponent(self) -> None:
        """Let it go, if there is one."""
        thread, self.opponent_thread = self.opponent_thread, None
        if thread is not None:
            self.let_go(thread)

    # ------------------------------------------------------------------ the end

    def let_go(self, thread: LinkThread) -> None:
        """End a thread, and keep it until its worker is gone, which may take a moment."""
        for gone in self._gone:
            if gone.isFinished():
                gone.deleteLater()
        self._gone = [t for t in self._gone if not t.isFinished()] + [thread]
        thread.end(save=False)

    def end_threads(self, save: bool) -> None:
        """End all, saving the training if asked to; ``closed`` follows."""
        self._leaving = True
        self.end_opponent()
        for thread in self._threads():
            thread.end(save=save and thread is self.training)
            thread.finished.connect(self._on_thread_gone)
        self.changed.emit()
        QTimer.singleShot(0, self, self._on_thread_gone)

    def _threads(self) -> list[LinkThread]:
        return [t for t in (self.training, self.stage, *self._gone) if t is not None]

    def _on_thread_gone(self) -> None:
        threads = self._threads()
        if self._leaving and not self._closed and not any(t.isRunning() for t in threads):
            self._closed = True
            for thread in threads:
                thread.wait()
                # Its connections hold what listens to it, this tab for one: Python alone would never let go.
                thread.deleteLater()
            self.training = self.stage = None
            self._gone = []
            self.closed.emit()
