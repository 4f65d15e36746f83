"""The threads of a tab and its time: what trains, what plays, and which of them is shown. No widgets."""

from __future__ import annotations

import logging
from typing import Literal

from PySide6.QtCore import QObject

from rlstudio.app.error_log import told
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.tab.playback.state import PlaybackState
from rlstudio.app.tab.playback.threads import TabThreads
from rlstudio.app.tab.saving.files import RunFiles
from rlstudio.app.tab.source import TabSource
from rlstudio.app.tab.status import State
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.engine.scene import Scene
from rlstudio.engine.worker import messages as m

_LOG = logging.getLogger("rlstudio.app")


class Playback(PlaybackState):
    """A training and the stage beside it, or an agent that plays: opened, paused, stepped, ended.

    At full speed the training runs freely and the screen shows the stage, which plays the newest policy. At a
    slower pace, stepping, or where no stage opens, the screen shows the training environment itself and the
    stage pauses. An opponent may play beside them, for comparison.

    ``info``: the open run; ``state``: its state; ``files``: its files. ``by_person``: only the person plays;
    ``held``: the stage waits for the other side of a comparison; ``alone``: no stage plays beside the
    training; ``held_view``: the stage shows a moment of the past; ``aged``: it plays an age of the run;
    ``plays_on``: which was chosen while a training stands still, and plays all the same. ``reaching``: what a
    step that is under way goes on to, None if none is.
    """

    def __init__(
        self, source: TabSource, speed: float | None, host_kind: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.source = source
        self.threads = TabThreads(host_kind, self)
        self.threads.begun.connect(self._listen)
        self.files = RunFiles(source)
        self.info: m.RunInfo | None = None
        self.state: State = "loading"
        self.opening_what = ""
        self.speed = speed
        scene = source.scene or Scene()
        self.play_speed, self.exploring = scene.play_speed, scene.explore
        self.reaching: m.Until | Literal["line"] | None = None
        self.paused, self._stepping = scene.paused, scene.paused and not source.staged
        self.by_person = self.held = self.alone = self.aged = self.plays_on = False
        self.human = scene.human
        self.held_view: LinkThread | None = None
        self.in_front = True
        self._trainer_ready = self._stage_ready = False
        self._stage_paused: bool | None = None  # not known

    def begin(self) -> None:
        """Start the workers that the source needs."""
        if self.source.path is not None or self.source.by_person:
            self._start_stage(self.source.stage())
        else:
            self._start_training()
        self.changed.emit()

    def _start_training(self) -> None:
        self.files.training = training = self.threads.make_training(command := self.source.training())
        training.opened.connect(self._on_trainer_opened)
        training.state_changed.connect(self._on_time)
        training.saved.connect(self.saved)
        training.saved.connect(self.changed)
        training.run_finished.connect(self._on_finished)
        training.start()
        if self.speed is not None:
            training.send(m.SetSpeed(self.speed))
        # The stage need not wait, unless one copy of a stranger's environment may be all that opens.
        if command.spec and command.spec.env in BUILT_IN_ENVIRONMENTS and command.moment is None:
            self._start_stage(self.source.stage())

    def _start_stage(self, opening: m.OpenStage | m.OpenReplay) -> None:
        self.alone = False
        stage = self.threads.make_stage(opening)
        stage.opened.connect(lambda info: self._on_stage_opened(stage, info))
        stage.start()

    def _listen(self, thread: LinkThread) -> None:
        thread.opening.connect(lambda what, share: self._on_opening(thread, what, share))
        thread.refused.connect(self.refused)
        thread.failed.connect(lambda text, trace: self._on_end(thread, text, trace))
        thread.died.connect(lambda text: self._on_end(thread, text, ""))

    def end(self, save: bool) -> None:
        """End everything, saving the training if asked to; ``threads.closed`` follows."""
        self.threads.end(save)
        self.changed.emit()

    def restart_stage(self) -> None:
        """Open the stage again after it has stopped, with the current agent."""
        opening = self.source.stage() if self.source.replay is not None else self.files.to_play(self.info)
        if opening is not None:
            self._start_stage(opening)

    # ------------------------------------------------------------------ signals of the threads

    def _on_opening(self, thread: LinkThread, what: str, share: float | None) -> None:
        if thread is self.training:
            self.opening_what = what
        if not self.leaving:
            self.opening.emit(what, share)

    def _on_trainer_opened(self, info: m.RunInfo) -> None:
        self._trainer_ready = True
        if self.leaving:
            return
        if self.info is None:
            self._show(info)
        self.info = info
        self.resolved.emit(info)
        self.set_state("paused" if self.paused else "running")
        if self.stage is None or self.stage.over:
            self.restart_stage()
        elif self._stage_ready:
            self._match_stage()
        self.apply_time()

    def _on_stage_opened(self, stage: StageThread, info: m.RunInfo) -> None:
        failed = self.training is not None and self.training.over and not self._trainer_ready
        if failed or stage is not self.stage:  # or another stage has replaced it
            return
        if self.training is None:
            self.by_person = info.by_person and info.recorded is None
            self._show(info)
            self.set_state("paused" if self.paused else "playing")
        elif self.trainer_opening and self.info is None:
            self._show(info)
            self.set_state(self._state_of_training())
        self._match_stage()
        self._begin_stage()
        self.opened.emit()

    def _show(self, info: m.RunInfo) -> None:
        info.training = self.training is not None
        self.info = info
        self.shown.emit(info)

    def _match_stage(self) -> None:
        """Restart the stage if the trainer resolved the run differently: the trainer's settings count."""
        shown = self.stage.info if self.stage is not None else None
        if shown is None or not self.training_going or self.trainer_opening:
            return
        opening = self.files.to_play(self.info, shown)
        if opening is not None:
            self._stage_ready = False
            self.to_stage(opening)

    def _begin_stage(self) -> None:
        """Send a new stage the requests that the previous one had."""
        self._stage_ready, self._stage_paused, self.files.left = True, None, None
        if self.exploring:
            self.to_stage(m.SetExplore(True))
        if self.play_speed != 1.0:
            self.to_stage(m.SetPlaySpeed(self.play_speed))
        self.human = self.human or self.by_person
        if self.human:
            self.to_stage(m.TakeOver(True))
        self.apply_time()

    def _on_time(self, state: str, step: int) -> None:  # an outdated state is skipped: the next one follows
        self.reaching = None  # whatever was asked for has been reached, or nobody wants it any more
        if self.training_going and self.paused == (state == "paused"):
            self.set_state(self._state_of_training())
            self.apply_time()

    def _on_finished(self, finished: m.Finished) -> None:
        self.files.finish(finished)
        if self.leaving:
            self.finished.emit(finished)
            return
        self.set_state("finished")
        self.finished.emit(finished)
        play = self.files.to_play(self.info) if finished.last is not None else None
        if play is not None and self.alone:
            self._start_stage(play)  # the training's copy is closed by now
        elif play is not None and self.stage is not None and not self.stage.over:
            self.stage.fetching = False
            self.stage.send(play)
        self.threads.end_training()
        self.apply_time()

    def _on_end(self, thread: LinkThread, text: str, trace: str) -> None:
        """A worker failed or died: keep the results."""
        if trace:
            _LOG.error("%s", trace, extra=told(text))
        if self.leaving:
            return
        if thread is self.stage:
            self._on_stage_end(text)
        elif thread is self.training:
            self.set_state("failed", text)
            if not self._trainer_ready:  # nothing was learned, so no untrained agent goes on playing
                self.info = None
                self._lose_stage()
            self.stopped.emit(text, self.files.break_off())
            self.threads.end_training()
        self.apply_time()
        self.changed.emit()

    def _on_stage_end(self, text: str) -> None:
        self._lose_stage()
        # While the trainer opens: it will report what is wrong with the run, or the stage is opened again.
        if not self.trainer_opening:
            if self.training is None:
                self.set_state("failed", text)
            self.alone = self.training_going
            self.stage_stopped.emit(text)

    def _lose_stage(self) -> None:
        self._stage_ready = False
        self.take_over(False)
        if self.stage is not None:
            self.stage.end(save=False)

    # ------------------------------------------------------------------ time

    def toggle_pause(self) -> None:
        """Pause or resume training and stage."""
        if not self.alive:
            return
        self.paused, self.plays_on = not self.paused, False
        self._stepping &= self.paused
        if self.training_going:  # a trainer that is still being opened handles this later
            self.to_training(m.Pause() if self.paused else m.Resume())
            self.set_state(self._state_of_training())
        elif self.training is None:
            self.set_state("paused" if self.paused else "playing")
        self.apply_time()

    def stand_still(self) -> None:
        """Pause, unless time stands still already."""
        if not self.paused:
            self.toggle_pause()

    def step(self, until: m.Until | Literal["line"], targets: m.Statements = ()) -> None:
        """Pause, then run to the next step, update, episode end or line: of the training, else the stage."""
        training = self.training if self.training_going and not self.trainer_opening else None
        if training is None and (self.training_going or not self.stage_alive or until in ("update", "line")):
            return
        if training is not None:
            self.take_over(False)
            if not self.watching_training and self.stage_alive:
                self.swapped.emit()
            self._stepping, self.reaching = True, until
            training.send(m.StepLine(targets) if until == "line" else m.Step(until))
        else:
            self._stage_paused = True
            self.to_stage(m.Step("episode" if until == "episode" else "step"))
        self.paused = True
        if self.state != "finished":
            self.set_state("paused")
        self.apply_time()
        self.stepped.emit(until)

    def _state_of_training(self) -> State:
        return "paused" if self.paused else "loading" if self.trainer_opening else "running"

    def set_speed(self, factor: float | None, *, go_on: bool = False) -> None:
        """Change the pace of the training; None: as fast as possible. go_on: also if time stands still."""
        self.speed = factor
        self.to_training(m.SetSpeed(factor))
        self.apply_time()
        if go_on and self.paused:
            self.toggle_pause()

    def set_in_front(self, front: bool) -> None:
        """Set whether the tab is in front; behind another one it needs no pictures and its stage pauses."""
        if front != self.in_front:
            self.in_front = front
            if not front:
                self.take_over(False)
            self.apply_time()

    def apply_time(self) -> None:
        """Let the stage play only while it is shown."""
        # Who took over plays on during a pause, too.
        free = self.plays_on or (self.human and not self.by_person)
        rest = not self.in_front or (self.paused and not free) or self.watching_training or self.held
        if self.stage_alive and rest != self._stage_paused:
            self._stage_paused = rest
            self.to_stage(m.Pause() if rest else m.Resume())
        if self.stage is not None:
            self.stage.fetching = self.training_going and self._trainer_ready and not (rest or self.aged)
        self.changed.emit()

    def set_state(self, state: State, sentence: str = "") -> None:
        """Set the state of the run. ``sentence``: why it failed."""
        self.state = state
        self.state_changed.emit(state, sentence)
        self.changed.emit()

    def to_training(self, command: m.Command) -> None:
        """Send the training a command, if it still goes."""
        if self.training_going and self.training is not None:
            self.training.send(command)

    def take_over(self, on: bool) -> None:
        """Give the controls to the person, or back to the agent if there is one."""
        on = (on or self.by_person) and self.stage_alive
        if on != self.human:
            self.human = on
            self.to_stage(m.TakeOver(on))
            self.apply_time()

    @property
    def at_board(self) -> bool:
        """Whether a person plays a game of two on the stage."""
        return self.human and self.stage_alive and self.info is not None and self.info.board is not None

    def restart_episode(self) -> None:
        """Begin a new episode on the stage."""
        self.to_stage(m.RestartEpisode())
        self.restarted.emit()

    def set_explore(self, on: bool) -> None:
        """Draw actions as in training, or play greedily."""
        self.exploring = on
        self.to_stage(m.SetExplore(on))
        self.changed.emit()

    def set_play_speed(self, factor: float | None) -> None:
        """Change the pace of the stage; None: as fast as possible."""
        self.play_speed = factor
        self.to_stage(m.SetPlaySpeed(factor))
        self.changed.emit()

    def hold_back(self, on: bool) -> None:
        """Let the stage wait for the other side of a comparison, or go on."""
        self.held = on
        self.apply_time()

    def to_stage(self, command: m.Command) -> None:
        """Send the stage a command."""
        if self.stage is not None:
            self.stage.send(command)
