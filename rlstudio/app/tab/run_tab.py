"""One tab: a run that learns and the stage that shows it, or an agent that plays from a file."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.snapshot_watch import SnapshotWatch
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.links.training_watch import TrainingWatch
from rlstudio.app.look.message_bar import MessageBar, Remedy
from rlstudio.app.settings import Settings
from rlstudio.app.tab import endings, words
from rlstudio.app.tab.clock import RunClock
from rlstudio.app.tab.comparison.comparison import Comparison
from rlstudio.app.tab.files import RunFiles
from rlstudio.app.tab.keyboard import KeyPlay
from rlstudio.app.tab.playback import Playback, State
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.silence import SilenceWatch
from rlstudio.app.tab.source import TabSource, spec_of
from rlstudio.app.tab.stage_view import StageView
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.worker import messages as m

_LOG = logging.getLogger("rlstudio.app")
_TEXT_S = 0.25


class RunTab(Playback):
    """A run's tab: what its threads tell, on the screen and in the panels.

    Signals: ``opened`` once it plays; ``closed`` when its
    threads are gone after ``leave``; ``open_wanted`` / ``continue_wanted`` (path), ``learn_wanted``
    (RunSpec) ask the window for another tab; ``file_touched`` (path) for the recent files.
    """

    opened = Signal()
    open_wanted = Signal(str)
    continue_wanted = Signal(str)
    learn_wanted = Signal(object)
    file_touched = Signal(str)

    def __init__(
        self, source: TabSource, catalogue: Catalogue, settings: Settings, speed: float | None
    ) -> None:
        super().__init__(speed, settings.host_kind())
        self.source = source
        self.settings = settings
        self.status_text = self.status_tip = ""
        self.opening = ""
        self.clock = RunClock()
        self.info: m.RunInfo | None = None
        self.files = RunFiles(source)
        self._text_due = 0.0
        self._watch = SnapshotWatch()
        self._training_watch = TrainingWatch()
        self.messages = MessageBar()
        self.view = StageView()
        self.run_settings = RunSettings(catalogue)
        self.board = PanelBoard(self.view, self.run_settings)
        self.keys = KeyPlay(self)
        self.comparison = Comparison(self, catalogue)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addWidget(self.messages)
        column.addWidget(self.board, 1)
        self.view.restart.connect(self.restart)
        self.view.explore.connect(self.set_explore)
        self.view.take_over.connect(self.take_over)
        self.view.play_speed.connect(self.set_play_speed)
        self.view.cancelled.connect(lambda: self.leave(False))
        self.keys.action_changed.connect(self.hold)
        self.changed.connect(self._sync)
        self.run_settings.live_changed.connect(self.set_live)
        self.run_settings.learn_wanted.connect(self.learn_wanted)
        if source.spec is not None:
            self.run_settings.show_spec(source.spec)
        self.title = words.title(self)

    # ------------------------------------------------------------------ what the window asks

    @property
    def going(self) -> bool:
        """Whether closing would interrupt a training."""
        return self.training_going and self.state in ("running", "paused", "loading")

    @property
    def resumable(self) -> str | None:
        """The file from which this run could go on, if there is one."""
        return None if self.training_going else self.files.resumable

    @property
    def can_continue(self) -> bool:
        """Whether the run can go on from a file."""
        return not self._leaving and self.resumable is not None

    @property
    def can_learn(self) -> bool:
        """Whether Learn or Continue means something here."""
        if self.can_continue:
            return True
        return not self.training_going and self.run_settings.ready and not self._leaving

    @property
    def can_save(self) -> bool:
        """Whether there is an agent to save."""
        return (self.info if self.training_going else self.files.agent) is not None

    @property
    def device(self) -> str:
        """Where the run computes, for people."""
        return words.device(self)

    @property
    def pictures(self) -> int:
        """How many pictures have been shown."""
        return self._watch.pictures

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Take what there is to choose from, which may come after a file was opened."""
        self.run_settings.show_catalogue(catalogue, self.info)
        self.comparison.catalogue = catalogue
        self.changed.emit()

    def panel_actions(self) -> list[QAction]:
        """Show or hide each panel."""
        return self.board.toggle_actions()

    # ------------------------------------------------------------------ begin and end

    def begin(self) -> None:
        """Start the worker that this tab is for."""
        self.view.setFocus()
        source = self.source
        if source.path is not None:
            self.view.wait(f"Opening {Path(source.path).name} …")
            self._start_stage(m.OpenStage(path=source.path))
        elif source.spec is not None and source.by_person:
            self.view.wait("Getting the game ready …")
            self.run_settings.set_running(False)
            self._start_stage(m.OpenStage(spec=source.spec, seed=source.spec.seed))
        else:
            self.view.wait("Starting …")
            spec, folder = source.training()
            self.training = TrainingThread(spec, folder, self.settings.host_kind(), source.resume)
            self.files.training = self.training
            self._listen(self.training)
            self.training.opened.connect(self._on_training)
            self.training.state_changed.connect(self._on_time)
            self.training.saved.connect(self._on_saved)
            self.training.run_finished.connect(self._on_finished)
            self.training.start()
            if self.speed is not None:
                self.training.send(m.SetSpeed(self.speed))
            # Opening a trainer may take many seconds (thirty-two games, torch); the stage needs none of
            # it. It makes the same policy from the same run, untrained or as the file has it.
            if source.resume is not None:
                seed = source.manifest.seed if source.manifest is not None else 0
                self._start_stage(m.OpenStage(path=source.resume, seed=seed))
            else:
                self._start_stage(m.OpenStage(spec=spec, seed=spec.seed))
        self.changed.emit()

    def leave(self, save: bool) -> None:
        """End everything, saving the training if asked to; ``closed`` follows."""
        if self._leaving:
            return
        self._leaving = True
        self.keys.set_active(False)
        if self.board.panels:
            self.settings.put_layout(self.board.layout_name, self.board.saveState())
        if save:
            self.messages.show_message("info", "Saving the run …")
        self.end_threads(save)

    def _start_stage(self, opening: m.OpenStage) -> None:
        stage = self.stage = StageThread(opening, self.settings.host_kind(), self.training)
        self._listen(stage)
        stage.opened.connect(lambda info: self._on_stage(stage, info))
        stage.start()

    def _listen(self, thread: LinkThread) -> None:
        thread.attend(True)
        who = "The trainer" if thread is self.training else "The stage"
        SilenceWatch(thread, who, self.messages, thread.give_up)
        thread.opening.connect(lambda what, share: self._on_opening(thread, what, share))
        thread.refused.connect(lambda text: self.messages.show_message("warning", text))
        thread.failed.connect(lambda text, trace: self._on_end(thread, text, trace))
        thread.died.connect(lambda text: self._on_end(thread, text, ""))

    # ------------------------------------------------------------------ what the threads tell

    def _on_opening(self, thread: LinkThread, what: str, share: float | None) -> None:
        if thread is self.training:
            self.opening = what
        if self.view.waiting and not self._leaving:
            self.view.show_opening(what, share)

    def _on_training(self, info: m.RunInfo) -> None:
        self._trainer_ready = True
        if self.info is None:
            self._show_info(info)
        self.info = info
        self.run_settings.show_started(info)
        self.run_settings.set_running(True)
        self.set_state("paused" if self.paused else "running")
        if self.stage is None or self.stage.over:
            self._restart_stage()
        else:
            self._match_stage()
        self.apply_time()

    def _on_stage(self, stage: StageThread, info: m.RunInfo) -> None:
        if stage is not self.stage:
            return  # another has taken its place meanwhile
        if self.training is None:
            self._show_info(info)
            self.run_settings.show_info(info)
            self.by_person = info.by_person
            self.set_state("playing")
            if self.source.path is not None:
                self.file_touched.emit(self.source.path)
        elif self.training.over and not self._trainer_ready:
            return  # it failed meanwhile
        elif self.trainer_opening and self.info is None:
            self._show_info(info)
            self.set_state(self._state_of_training())
        self._match_stage()
        self.stage_opened()
        self.opened.emit()

    def _match_stage(self) -> None:
        """Should the trainer have made something else of the run than the stage: its word counts."""
        info, shown = self.info, self.stage.info if self.stage is not None else None
        if info is None or shown is None or not self.training_going or self.trainer_opening:
            return
        if (info.env_settings, info.config) != (shown.env_settings, shown.config):
            self._stage_ready = False
            self.to_stage(m.OpenStage(spec=spec_of(info), seed=info.seed))

    def _show_info(self, info: m.RunInfo) -> None:
        info.training = self.training is not None
        self.info = info
        self.title = words.title(self)
        self.keys.bind(info.key_bindings)
        first = self.board.game is None
        self.board.fill(info)
        if first:
            self.board.restore(self.settings.layout(self.board.layout_name))
        if self.board.game is not None:
            self.view.show_screen(self.board.game)

    def _on_time(self, state: str, step: int) -> None:
        # Whoever has asked for the opposite meanwhile will hear of that too: no flicker in between.
        if self.training_going and self.paused == (state == "paused"):
            self.set_state(self._state_of_training())
            self.apply_time()

    def _on_saved(self, saved: m.Saved) -> None:
        if saved.kind == "asked":
            self.messages.show_message("good", f"Saved to {saved.path} at step {saved.step:,}.")
            self.file_touched.emit(saved.path)
        self.changed.emit()

    def _on_finished(self, finished: m.Finished) -> None:
        self.files.finish(finished)
        if self._leaving:
            if finished.last is not None:
                self.file_touched.emit(finished.last)
            return
        self.set_state("finished")
        self.run_settings.set_running(False)
        endings.tell_finished(self, finished)
        if finished.last is not None and self.stage is not None and not self.stage.over:
            self.file_touched.emit(finished.last)
            self.stage.fetching = False
            self.stage.send(m.OpenStage(path=finished.last, seed=self.info.seed if self.info else 0))
        self._end_training()
        self.apply_time()

    def _on_end(self, thread: LinkThread, text: str, trace: str) -> None:
        """A worker failed or died: say so, keep what there is."""
        if trace:
            _LOG.error(trace)
        if self._leaving:
            return
        if thread is self.stage:
            self.stage_gone()
            if self.trainer_opening:
                # What is wrong with the run the trainer will say; if nothing is, the stage is tried again.
                thread.end(save=False)
                return
            if self.training is None:
                self.set_state("failed", text)
                self.view.wait("This agent cannot play.", busy=False)
            again: list[Remedy] = [("Play again", self._restart_stage)] if self.info is not None else []
            self.messages.show_message("problem", text if not again else f"The stage stopped: {text}", again)
            thread.end(save=False)
        elif thread is self.training:
            self.set_state("failed", text)
            self.run_settings.set_running(False)
            if not self._trainer_ready:
                # Nothing will ever be learned here: no untrained agent goes on playing.
                self.view.wait("This run could not start.", busy=False)
                self.info = None
                self.stage_gone()
                if self.stage is not None:
                    self.stage.end(save=False)
            last = self.files.break_off()
            endings.tell_stopped(self, text, last)
            self._end_training()
        self.apply_time()
        self.changed.emit()

    def _end_training(self) -> None:
        if self.training is not None:
            self.training.end(save=False)

    def _restart_stage(self) -> None:
        if self.stage is not None:
            self.let_go(self.stage)
        path, info = None if self.training_going else self.files.agent, self.info
        if path is not None:
            self._start_stage(m.OpenStage(path=path))
        elif info is not None:
            self._start_stage(m.OpenStage(spec=spec_of(info), seed=info.seed))

    def set_state(self, state: State, message: str = "") -> None:
        """Note how the run stands, and tell the panels."""
        self._text_due = 0.0
        self.clock.let_go(state == "running")
        if state == "loading" and self.training_going:
            message = message or words.OPENING
        # Why a run failed is said once, above the panels.
        shown = "" if state == "failed" else message
        self.board.set_state("running" if state == "playing" else state, shown)
        super().set_state(state, message)

    def _sync(self) -> None:
        """Make the stage's controls say what can be done with it."""
        self.view.set_stage_alive(self.stage_alive, self.watching_training, self.by_person)
        bindings = self.info.key_bindings if self.info is not None else {}
        names = ", ".join(dict.fromkeys(key for binding in bindings for key in binding.split("+")))
        by_key = names and (self.human or self.comparison.keys.active)
        self.view.show_human(self.human, f"Keys: {names}" if by_key else "")
        self.view.show_explore(self.exploring)
        if self.human and not self.keys.active:
            self.view.setFocus()
        self.keys.set_active(self.human and self.in_front)

    # ------------------------------------------------------------------ files

    def learn(self) -> None:
        """Continue from a file where there is one, else learn anew with the settings shown."""
        path = self.resumable
        if path is not None:
            self.continue_wanted.emit(path)
        elif self.run_settings.ready:
            self.learn_wanted.emit(self.run_settings.value())

    def save(self, path: str) -> None:
        """Save the agent as it is now."""
        if self.training_going and self.training is not None:
            self.training.send(m.Save(path))
            return
        if self.files.copy_agent(path, lambda kind, text: self.messages.show_message(kind, text)):
            self.file_touched.emit(path)

    # ------------------------------------------------------------------ showing

    def tick(self, now: float) -> None:
        """One frame: take what is newest, hand it out, ask for the next."""
        thread = self.shown_thread
        if thread is None:
            return
        self.comparison.tick(now, self._watch.tick(now, thread, self.board))
        curves = self.training if self.training is not None else self.stage
        if curves is not None:
            self.board.feed(now, curves.series, curves.series_version, curves.lock)
        self._training_watch.tick(now, self.training, self.board)
        if now >= self._text_due:
            self._text_due = now + _TEXT_S
            self.view.tick()
            self.status_text, self.status_tip = words.status(self), words.status_tip(self)

    def refresh_theme(self) -> None:
        """Hand the current theme to everything that draws for itself."""
        self.view.refresh_theme()
        self.comparison.refresh_theme()
        self.messages.refresh_theme()
        self.run_settings.refresh_theme()
        self.board.refresh_theme()

    def reset_layout(self) -> None:
        """Put all panels back in place."""
        self.settings.forget_layout(self.board.layout_name)
        self.board.reset()
