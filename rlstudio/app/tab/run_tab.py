"""One tab: a run that learns with its stage, or an agent from a file that plays."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.settings import Settings
from rlstudio.app.tab import words
from rlstudio.app.tab.ages.ages import AgesOfRun
from rlstudio.app.tab.board_side import BoardSide
from rlstudio.app.tab.clock import RunClock
from rlstudio.app.tab.comparison.comparison import Comparison
from rlstudio.app.tab.comparison.opponent_menu import OpponentMenu
from rlstudio.app.tab.demo import AsLeft
from rlstudio.app.tab.full_speed import FullSpeed
from rlstudio.app.tab.held_views import HeldViews
from rlstudio.app.tab.keyboard import KeyPlay
from rlstudio.app.tab.news import NewsOfRun
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.saving.exporting import Exporting
from rlstudio.app.tab.silence import SilenceWatch
from rlstudio.app.tab.source import TabSource
from rlstudio.app.tab.stage_view import StageView
from rlstudio.app.tab.status import RunStatus, State, status_of
from rlstudio.app.tab.timeline.game_text import GameText
from rlstudio.app.tab.timeline.saving import ReplaySaving
from rlstudio.app.tab.timeline.timeline import Timeline
from rlstudio.app.tab.timeline.what_if import WhatIf
from rlstudio.app.tab.wishes import Wishes
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import Words
from rlstudio.engine.worker import messages as m

_TEXT_S = 0.25


class RunTab(QWidget):
    """Shows a playback on the screen and in the panels, and passes on the person's commands.

    ``status``: the state of the run, for all texts about it. ``pictures``: number of shown pictures.
    Signals: ``changed`` when anything has changed; ``opened`` when it plays; ``closed`` when its threads
    have ended after ``leave``; ``open_wanted`` / ``continue_wanted`` (path), ``learn_wanted`` (RunSpec) ask
    the window for another tab; ``file_touched`` (path) for the recent files.
    """

    changed = Signal()
    opened = Signal()
    closed = Signal()
    open_wanted = Signal(str)
    continue_wanted = Signal(str)
    learn_wanted = Signal(object)
    file_touched = Signal(str)

    def __init__(
        self, source: TabSource, catalogue: Catalogue, settings: Settings, speed: float | None
    ) -> None:
        super().__init__()
        self.source, self.settings = source, settings
        self.status_text = self.status_tip = ""
        self.share_done: float | None = None
        self.clock = RunClock(before=0.0 if source.scene is None else source.scene.clock)
        self._held = HeldViews()
        self.pictures, self._text_due = 0, 0.0
        self.playback = Playback(source, speed, settings.host_kind(), self)
        self._full_speed = FullSpeed(self.playback, settings)
        self.view = StageView()
        self.run_settings = RunSettings(catalogue)
        # Over the picture, so that neither the timeline nor an axis is hidden.
        self.messages = MessageBar(self, beside=self.run_settings.again, over=self.view.screens)
        self.board = PanelBoard(self.view, self.run_settings)
        self.keys = KeyPlay(self)
        self.exporting = Exporting(self.playback, self.messages, self.file_stem, self)
        self.comparison = Comparison(self.playback, self.view.screens, self.messages, catalogue, self)
        self.timeline = Timeline(self.playback, self)
        self.timeline.moved.connect(self._on_moved)
        self.timeline.came.connect(self._show_at_once)
        self.timeline.stopped.connect(lambda text: self.messages.show_message("info", text))
        self.ages = AgesOfRun(self)
        self.view.add_rows(self.timeline.bar, self.ages.bar)
        self.what_if = WhatIf(self.playback, self.timeline, self.comparison, self.view.screens, self.messages)
        self.saving = ReplaySaving(
            self.timeline, self.messages, lambda step: self.file_stem(played=step), self
        )
        self.saving.recorded.connect(self.file_touched)
        self.game_text = GameText(self.timeline, self.file_stem, self)
        if source.replay is not None:
            self.exporting.save_recording = self.saving.ask
        self.opponent_menu = OpponentMenu(self.comparison, self.view.compare_button, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addWidget(self.board, 1)
        self._connect()
        self.as_left, self.board_side = AsLeft(self), BoardSide(self)
        if source.spec is not None:
            self.run_settings.show_spec(source.spec)

    def _connect(self) -> None:
        playback, view = self.playback, self.view
        playback.changed.connect(self._sync)
        playback.changed.connect(self.changed)
        playback.threads.begun.connect(lambda t, who: SilenceWatch(t, who, self.messages, t.give_up))
        playback.threads.closed.connect(self.closed)
        playback.state_changed.connect(self._on_state)
        playback.opening.connect(self._on_opening)
        playback.shown.connect(self._on_shown)
        playback.resolved.connect(self._on_resolved)
        once = Qt.ConnectionType.SingleShotConnection  # the picture shrinks to make room for it
        playback.swapped.connect(lambda: self.messages.show_message("info", tr(words.SWAPPED)), once)
        playback.opened.connect(self.opened)
        playback.finished.connect(lambda _: self._full_speed.note())
        self.news = NewsOfRun(self)
        view.restart.connect(self.timeline.restart_episode)
        view.take_back.connect(self.timeline.take_back)
        view.swap_sides.connect(self.timeline.swap_sides)
        view.explore.connect(playback.set_explore)
        view.take_over.connect(self.timeline.take_over)
        view.play_speed.connect(playback.set_play_speed)
        view.cancelled.connect(lambda: self.leave(False))
        self.keys.action_changed.connect(lambda action: playback.to_stage(m.HumanAction(action)))
        self.comparison.references_changed.connect(self.board.show_references)
        self.wishes = Wishes(playback, self.run_settings, self.board)
        self.run_settings.learn_wanted.connect(self.learn_wanted)
        self.board.export_wanted.connect(self.exporting.export)
        self.board.line_wanted.connect(lambda targets: self.timeline.take_step("line", targets))
        self.board.action_wanted.connect(self.timeline.take_action)
        self.board.control_wanted.connect(lambda: self.timeline.take_over(True))
        self.board.decision_wanted.connect(self.timeline.look_at_decision)
        self.board.still_wanted.connect(self.playback.stand_still)

    # ------------------------------------------------------------------ queries of the window

    @property
    def title(self) -> str:
        """The title of the tab."""
        title = self.title_in_english
        return said(title) if isinstance(title, Words) else title  # files are called what they are called

    @property
    def title_in_english(self) -> str:
        """The title as files tell it."""
        pair = self.run_settings.title
        return words.title(self.source, self.playback.info, pair, self.comparison.catalogue)

    @property
    def distinction(self) -> str:
        """What tells it from tabs of the same title; "" if nothing does."""
        return words.distinction(self.source, self.playback.info)

    @property
    def status(self) -> RunStatus:
        """The current state of the run."""
        return status_of(self)

    @property
    def device(self) -> str:
        """The device of the run as a text."""
        return words.device(self.status)

    @property
    def can_continue(self) -> bool:
        """Whether the run can be continued from a file."""
        return self.playback.resumable is not None

    @property
    def can_learn(self) -> bool:
        """Whether Learn or Continue is possible here."""
        playback = self.playback
        if self.can_continue:
            return True
        return not playback.training_going and self.run_settings.ready and not playback.leaving

    @property
    def can_save(self) -> bool:
        """Whether there is an agent to save."""
        playback = self.playback
        return self.as_left.possible and (playback.training_going or playback.files.agent is not None)

    def file_stem(self, file: str | None = None, played: int | None = None) -> str:
        """The beginning of a file's name. file, played: see ``words.file_stem``."""
        return words.file_stem(self.status, file, played)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Take the catalogue, which may come after a file was opened."""
        self.run_settings.show_catalogue(catalogue, self.playback.info)
        self.comparison.catalogue = catalogue
        self.changed.emit()

    def panel_actions(self) -> list[QAction]:
        """Actions that show or hide each panel."""
        return self.board.toggle_actions()

    # ------------------------------------------------------------------ begin and end

    def begin(self) -> None:
        """Start the workers of this tab."""
        self.view.setFocus()
        self.view.wait(words.beginning(self.source))
        if self.source.by_person:
            self.run_settings.set_running(False)
        self.playback.begin()

    def leave(self, save: bool) -> None:
        """End everything, saving the training if asked to; ``closed`` follows."""
        if self.playback.leaving:
            return
        self.keys.set_active(False)
        self.exporting.end()
        self.ages.close()
        if self.playback.training_going:
            self._full_speed.note()
        if self.board.panels and self.source.scene is None:
            self.settings.put_layout(self.board.layout_name, self.board.arrangement)
        if save:
            self.messages.show_message("info", tr("Saving the run …"))
        self.playback.end(save)

    # ------------------------------------------------------------------ signals of the playback

    def _on_opening(self, what: str, share: float | None) -> None:
        if self.view.waiting:
            self.view.show_opening(what, share)

    def _on_shown(self, info: m.RunInfo) -> None:
        self.keys.bind(info.key_bindings)
        first = self.board.game is None
        self.board.fill(info)
        if first:
            self.board.restore(self.settings.layout(self.board.layout_name))
        if self.board.game is not None:
            self.view.show_screen(self.board.game)
        if self.playback.training is None:
            self.run_settings.show_info(info)
            if self.source.path is not None:
                self.file_touched.emit(self.source.path)

    def _on_resolved(self, info: m.RunInfo) -> None:
        self.run_settings.show_started(info)
        self.run_settings.set_running(True)

    def _on_state(self, state: State, sentence: str) -> None:
        self._text_due = 0.0
        self.clock.let_go(state == "running")
        if state == "loading" and self.playback.training_going:
            sentence = words.OPENING
        # The reason of a failure is shown once, above the panels.
        shown = "" if state == "failed" else sentence
        self.board.set_state("running" if state == "playing" else state, shown)

    def _sync(self) -> None:
        """Enable the controls of the stage that are possible now."""
        playback, view = self.playback, self.view
        if not playback.watching_training and self.messages.text == tr(words.SWAPPED):
            self.messages.dismiss()
        view.set_stage_alive(playback.stage_alive, playback.watching_training, playback.by_person)
        by_key = playback.human or self.comparison.keys.active
        view.show_human(playback.human, words.how_to_play(playback.info) if by_key else "")
        board = playback.info is not None and playback.info.board is not None
        view.show_board(board, playback.at_board, playback.by_person)
        view.show_explore(playback.exploring)
        if self.source.replay is not None:
            view.show_recording(words.recording(self.source.replay))
        if playback.human and not self.keys.active:
            view.setFocus()
        self.keys.set_active(playback.human and playback.in_front)

    # ------------------------------------------------------------------ files

    def learn(self) -> None:
        """Continue from a file if there is one, else start a new run with the shown settings."""
        path = self.playback.resumable
        self.run_settings.form.settle()
        if path is not None:
            self.continue_wanted.emit(path)
        elif self.run_settings.ready:
            self.learn_wanted.emit(self.run_settings.value())

    def step_line(self) -> None:
        """Step to the next line of the algorithm, or say why there is none."""
        if not self.board.step_line() and self.playback.info is not None:
            self.messages.show_message("info", tr(words.NO_LINES))

    def save(self, path: str) -> None:
        """Save the current agent."""
        playback = self.playback
        if playback.training_going and playback.training is not None:
            playback.training.send(m.Save(path))
        elif playback.files.copy_agent(path, self.messages.show_message):
            self.file_touched.emit(path)

    # ------------------------------------------------------------------ showing

    def tick(self, now: float, *, held: bool = False) -> None:
        """One frame. held: what is shown stays; only the texts about the run go on."""
        shown, training = self.playback.shown_thread, self.playback.training
        if shown is None:
            return
        if not held:
            self._show_news(now, shown, training)
        else:
            if training is not None:
                self._held.take(now, training, self.board)
            if self.timeline.waiting:  # a key waits for the newest moment; it is seen when time is let go
                self.timeline.tick(now, None)
        if now >= self._text_due:
            self._text_due = now + _TEXT_S
            self.view.tick()
            run = self.status
            self.status_text, self.status_tip = words.status_line(run), words.status_tip(run)
            self.share_done = run.share_done

    def _show_news(self, now: float, shown: LinkThread, training: TrainingThread | None) -> None:
        """Take the newest snapshot, pass it on, request the next."""
        snapshot = shown.pop_snapshot()
        if snapshot is not None:
            self.board.receive(snapshot)
            if snapshot.frame is not None:
                self.pictures += 1
                self.view.screens.set_picture(QSize(*snapshot.frame.shape[1::-1]))
        self.timeline.tick(now, snapshot)
        self.ages.tick(now)
        shown.ask(self.board.snapshot_request(now))
        self.comparison.tick(now, snapshot)
        self.what_if.tick(now, snapshot)
        curves = training or self.playback.stage
        self._full_speed.tick()
        if curves is not None:
            self.board.feed(now, curves.series, curves.series_version, curves.lock)
        if training is not None:
            self._held.pass_on(now, self.board)
            if (view := training.pop_view()) is not None:
                self.board.show_training(now, view)
            training.ask(self.board.training_request(now))

    def _on_moved(self) -> None:
        """Ask for another moment at once; the next frame may be 16 ms away."""
        shown, past = self.playback.shown_thread, self.timeline.at is not None
        self.board.mark_past(past)
        self.board.hurry()
        if shown is not None and past:
            shown.ask(self.board.snapshot_request(time.perf_counter()))

    def _show_at_once(self) -> None:
        """Show the moment that was looked for, and what came before it."""
        shown = self.playback.shown_thread
        while self.isVisible() and shown is not None and shown.waiting:
            self.tick(time.perf_counter())

    def refresh_theme(self) -> None:
        """Apply the current theme to every widget that paints itself."""
        for part in (self.view, self.messages, self.run_settings, self.board):
            part.refresh_theme()

    def reset_layout(self) -> None:
        """Put all panels back in place."""
        self.settings.forget_layout(self.board.layout_name)
        self.board.reset()
        self.board_side.reset()
