"""One tab: a run that learns and the stage that shows it, or an agent that plays from a file."""

from __future__ import annotations

import logging
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rlstudio.app.keyboard import KeyPlay
from rlstudio.app.link_thread import LinkThread
from rlstudio.app.notices import MessageBar, Remedy
from rlstudio.app.panel_board import PanelBoard
from rlstudio.app.run_dock import RunDock
from rlstudio.app.settings import Settings
from rlstudio.app.stage_thread import StageThread
from rlstudio.app.stage_view import StageView
from rlstudio.app.training_thread import TrainingThread
from rlstudio.engine import messages as m
from rlstudio.engine.checkpoint import Manifest
from rlstudio.engine.folders import new_run_folder

_LOG = logging.getLogger("rlstudio.app")
_TEXT_S = 0.25
_SYMBOLS = {
    "loading": "timer-sand",
    "running": "school-outline",
    "paused": "pause",
    "playing": "play-outline",
    "finished": "check",
    "failed": "alert-circle-outline",
}

State = Literal["loading", "running", "paused", "playing", "finished", "failed"]


@dataclass(frozen=True)
class Job:
    """What a tab is for: a new run (``spec``), a run to continue, or a file to play (``path``).

    ``manifest`` describes ``path`` or ``resume``; ``steps`` is the budget of a run that is continued.
    """

    spec: m.RunSpec | None = None
    resume: str | None = None
    path: str | None = None
    manifest: Manifest | None = None
    steps: int | None = None


class Workspace(QWidget):
    """A run's tab. It owns the two threads, and talks to nothing else.

    Signals: ``changed`` when what can be done has changed; ``opened`` once it plays; ``closed`` when its
    threads are gone after ``leave``; ``open_wanted`` / ``continue_wanted`` (path), ``learn_wanted``
    (RunSpec) ask the window for another tab; ``file_touched`` (path) for the recent files.
    """

    changed = Signal()
    opened = Signal()
    closed = Signal()
    open_wanted = Signal(str)
    continue_wanted = Signal(str)
    learn_wanted = Signal(object)
    file_touched = Signal(str)

    def __init__(self, job: Job, catalogue: dict[str, Any], settings: Settings, speed: float | None) -> None:
        super().__init__()
        self.job = job
        self.settings = settings
        self.speed = speed
        self.state: State = "loading"
        self.paused = False
        self.human = False
        self.exploring = False
        self.status_text = ""
        self.info: m.RunInfo | None = None
        self.training: TrainingThread | None = None
        self.stage: StageThread | None = None
        self._finished: m.Finished | None = None
        self._stepping = False
        self._in_front = True
        self._leaving = False
        self._stage_ready = False
        self._stage_paused = False
        self._armed: LinkThread | None = None
        self.pictures = 0
        self._text_due = 0.0
        self._file_asked: str | None = None
        self.messages = MessageBar()
        self.view = StageView()
        self.run_dock = RunDock(catalogue)
        self.board = PanelBoard(self.view, self.run_dock)
        self.keys = KeyPlay(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addWidget(self.messages)
        column.addWidget(self.board, 1)
        self.view.restart.connect(self.restart)
        self.view.explore.connect(self.set_explore)
        self.view.take_over.connect(self.take_over)
        self.view.play_speed.connect(lambda factor: self._to_stage(m.SetPlaySpeed(factor)))
        self.keys.action_changed.connect(lambda action: self._to_stage(m.HumanAction(action)))
        self.run_dock.live_changed.connect(self._set_live)
        self.run_dock.learn_wanted.connect(self.learn_wanted)
        if job.spec is not None:
            self.run_dock.show_spec(job.spec)
        self.title = self._title()

    # ------------------------------------------------------------------ what the window asks

    @property
    def training_going(self) -> bool:
        """Whether a training is there that goes on or could."""
        return self.training is not None and not self.training.over and not self._leaving

    @property
    def going(self) -> bool:
        """Whether closing would interrupt a training."""
        return self.training_going and self.state in ("running", "paused", "loading")

    @property
    def stage_alive(self) -> bool:
        """Whether an agent plays here."""
        return self.stage is not None and not self.stage.over and self._stage_ready and not self._leaving

    @property
    def alive(self) -> bool:
        """Whether there is a time that can be stopped."""
        return self.training_going or self.stage_alive

    @property
    def resumable(self) -> str | None:
        """The file from which this run could go on, if there is one."""
        if self.training_going:
            return None
        if self.training is None:
            manifest = self.job.manifest
            return self.job.path if manifest is not None and manifest.resumable else None
        if self._finished is not None:
            return self._finished.last
        return self._last_autosave()

    @property
    def can_continue(self) -> bool:
        """Whether the run can go on from a file."""
        return not self._leaving and self.resumable is not None

    @property
    def can_learn(self) -> bool:
        """Whether Learn or Continue means something here."""
        return self.can_continue or (not self.training_going and self.run_dock.ready and not self._leaving)

    @property
    def can_save(self) -> bool:
        """Whether there is an agent to save."""
        return (self.training_going and self.info is not None) or self._saved_file() is not None

    @property
    def watching_training(self) -> bool:
        """Whether the screen shows the training environment itself."""
        if self.human or not self.training_going:
            return False
        return self.speed is not None or self._stepping

    @property
    def device(self) -> str:
        """Where the run computes, for people."""
        if self.info is None or self.training is None:
            return ""
        return self.info.device.upper().replace("CUDA", "GPU (CUDA") + (
            ")" if "cuda" in self.info.device else ""
        )

    @property
    def symbol(self) -> str:
        """Name of the icon that says how it stands."""
        return _SYMBOLS[self.state]

    @property
    def file_stem(self) -> str:
        """A good name for a file of this agent."""
        step = self._shown_thread().progress.step if self.info is not None else 0
        stem = f"{self.info.env}-{self.info.algorithm}-{step}" if self.info is not None else "agent"
        return stem.replace("/", "-").lower()

    def panel_actions(self) -> list[QAction]:
        """Show or hide each panel."""
        return self.board.toggle_actions()

    # ------------------------------------------------------------------ begin and end

    def begin(self) -> None:
        """Start the worker that this tab is for."""
        self.view.setFocus()
        kind, job = self.settings.host_kind(), self.job
        if job.path is not None:
            self.view.wait(f"Opening {Path(job.path).name} …")
            self._start_stage(m.OpenStage(path=job.path), kind)
        else:
            self.view.wait("Starting the trainer …")
            spec, folder = job.spec, None
            if job.resume is not None and job.manifest is not None:
                old = Path(job.resume)
                folder = old.parent if old.name == "last.rlstudio" else None
                folder = folder or new_run_folder(job.manifest.env, job.manifest.algorithm)
                spec = m.RunSpec(env=job.manifest.env, algorithm=job.manifest.algorithm, steps=job.steps)
            elif spec is not None:
                folder = new_run_folder(spec.env, spec.algorithm)
            assert folder is not None
            self.training = TrainingThread(spec, folder, kind, resume=job.resume)
            self._listen(self.training)
            self.training.opened.connect(self._on_training)
            self.training.state_changed.connect(self._on_time)
            self.training.saved.connect(self._on_saved)
            self.training.run_finished.connect(self._on_finished)
            self.training.start()
            if self.speed is not None:
                self.training.send(m.SetSpeed(self.speed))
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
        for thread in (self.training, self.stage):
            if thread is not None:
                thread.end(save=save and thread is self.training)
                thread.finished.connect(self._on_thread_gone)
        self.changed.emit()
        QTimer.singleShot(0, self, self._on_thread_gone)

    def _on_thread_gone(self) -> None:
        threads = [t for t in (self.training, self.stage) if t is not None]
        if self._leaving and all(t.isFinished() or not t.isRunning() for t in threads):
            for thread in threads:
                thread.wait()
            self.training = self.stage = None
            self.closed.emit()

    def _start_stage(self, opening: m.OpenStage, kind: str) -> None:
        self.stage = StageThread(opening, kind, self.training)
        self._listen(self.stage)
        self.stage.opened.connect(self._on_stage)
        self.stage.start()

    def _listen(self, thread: LinkThread) -> None:
        thread.attend(True)
        thread.refused.connect(lambda text: self.messages.show_message("warning", text))
        thread.failed.connect(lambda text, trace: self._on_end(thread, text, trace))
        thread.died.connect(lambda text: self._on_end(thread, text, ""))

    # ------------------------------------------------------------------ what the threads tell

    def _on_training(self, info: m.RunInfo) -> None:
        self._show_info(info)
        self._set_state("paused" if self.paused else "running")
        if self.job.resume is not None:
            self.run_dock.show_info(info)
        self.run_dock.set_running(True)
        spec = m.RunSpec(
            env=info.env,
            env_settings=info.env_settings,
            algorithm=info.algorithm,
            config=info.config,
            seed=info.seed,
            lanes=info.lanes,
        )
        self._start_stage(m.OpenStage(spec=spec, seed=info.seed), self.settings.host_kind())

    def _on_stage(self, info: m.RunInfo) -> None:
        if self.training is None:
            self._show_info(info)
            self.run_dock.show_info(info)
            self._set_state("playing")
            if self.job.path is not None:
                self.file_touched.emit(self.job.path)
        self._stage_ready = True
        self._stage_paused = False
        if self.exploring:
            self._to_stage(m.SetExplore(True))
        self._apply_time()
        self.opened.emit()
        self.changed.emit()

    def _show_info(self, info: m.RunInfo) -> None:
        self.info = info
        self.title = self._title()
        self.keys.bind(info.key_bindings)
        first = self.board.game is None
        self.board.fill(info)
        if first:
            self.board.restore(self.settings.layout(self.board.layout_name))
        if self.board.game is not None:
            self.view.show_screen(self.board.game)

    def _on_time(self, state: str, step: int) -> None:
        if self.training_going:
            self.paused = state == "paused"
            self._set_state("paused" if self.paused else "running")
            self._apply_time()

    def _on_saved(self, saved: m.Saved) -> None:
        if saved.kind == "asked":
            self.messages.show_message("good", f"Saved to {saved.path} at step {saved.step:,}.")
            self.file_touched.emit(saved.path)
        self.changed.emit()

    def _on_finished(self, finished: m.Finished) -> None:
        self._finished = finished
        if self._leaving:
            if finished.last is not None:
                self.file_touched.emit(finished.last)
            return
        self._set_state("finished")
        self.run_dock.set_running(False)
        remedies: list[Remedy] = []
        if finished.best is not None:
            best = finished.best
            remedies.append(("Watch the best", lambda: self.open_wanted.emit(best)))
        self.messages.show_message("good", f"Learning is done after {finished.step:,} steps.", remedies)
        if finished.last is not None and self.stage is not None and not self.stage.over:
            self.file_touched.emit(finished.last)
            self.stage.fetching = False
            self._armed = None
            self.stage.send(m.OpenStage(path=finished.last, seed=self.info.seed if self.info else 0))
        self._end_training()
        self._apply_time()

    def _on_end(self, thread: LinkThread, text: str, trace: str) -> None:
        """A worker failed or died: say so, keep what there is."""
        if trace:
            _LOG.error(trace)
        if self._leaving:
            return
        if thread is self.stage:
            self._stage_ready = False
            self.take_over(False)
            if self.training is None:
                self._set_state("failed", text)
                self.view.wait(text, busy=False)
            again: list[Remedy] = [("Play again", self._restart_stage)] if self.info is not None else []
            self.messages.show_message("problem", text if not again else f"The stage stopped: {text}", again)
            thread.end(save=False)
        else:
            self._set_state("failed", text)
            self.run_dock.set_running(False)
            if self.info is None:
                self.view.wait(text, busy=False)
            self._tell_trainer_end(text)
            self._end_training()
        self._apply_time()
        self.changed.emit()

    def _tell_trainer_end(self, text: str) -> None:
        path = self._last_autosave()
        if self.info is None:
            self.messages.show_message("problem", text)
        elif path is None:
            self.messages.show_message("problem", f"The trainer stopped: {text} There was no autosave yet.")
        else:
            saved = self.training.last_saved if self.training is not None else None
            at = f": step {saved.step:,}" if saved is not None and saved.path == path else ""
            last = path
            self.messages.show_message(
                "problem",
                f"The trainer stopped: {text} Last autosave{at}.",
                [
                    ("Open", lambda: self.open_wanted.emit(last)),
                    ("Continue from it", lambda: self.continue_wanted.emit(last)),
                ],
            )

    def _end_training(self) -> None:
        if self.training is not None:
            self.training.end(save=False)

    def _restart_stage(self) -> None:
        old = self.stage
        if old is not None:
            old.wait(3000)
        if self.job.path is not None:
            self._start_stage(m.OpenStage(path=self.job.path), self.settings.host_kind())
        elif self.info is not None and self.training is not None:
            i = self.info
            spec = m.RunSpec(env=i.env, env_settings=i.env_settings, algorithm=i.algorithm, config=i.config)
            self._start_stage(m.OpenStage(spec=spec, seed=i.seed), self.settings.host_kind())

    def _set_state(self, state: State, message: str = "") -> None:
        self.state = state
        self._text_due = 0.0
        self.board.set_state("running" if state == "playing" else state, message)
        self.changed.emit()

    # ------------------------------------------------------------------ time

    def toggle_pause(self) -> None:
        """Stop time or let it go on, for training and stage alike."""
        if not self.alive:
            return
        self.paused = not self.paused
        self._stepping = self._stepping and self.paused
        if self.training_going and self.training is not None:
            self.training.send(m.Pause() if self.paused else m.Resume())
        calm: State = "running" if self.training_going else self.state
        if self.training is None:
            calm = "playing"
        self._set_state("paused" if self.paused and calm != "finished" else calm)
        self._apply_time()

    def step(self, until: Literal["step", "update", "episode"]) -> None:
        """Stand still, then go on until the next step, update or episode end of the training."""
        if not self.training_going or self.training is None:
            return
        self.take_over(False)
        self.paused = True
        self._stepping = True
        self.training.send(m.Step(until))
        self._set_state("paused")
        self._apply_time()

    def set_speed(self, factor: float | None) -> None:
        """Change the pace of training; below max the screen shows the training environment."""
        self.speed = factor
        if self.training_going and self.training is not None:
            self.training.send(m.SetSpeed(factor))
        self._apply_time()

    def set_in_front(self, front: bool) -> None:
        """A tab behind another one needs no pictures, and its stage rests."""
        if front == self._in_front:
            return
        self._in_front = front
        if not front:
            self.take_over(False)
        for thread in (self.training, self.stage):
            if thread is not None:
                thread.attend(front)
        self._apply_time()

    def _apply_time(self) -> None:
        """Let the stage play exactly while it is looked at."""
        watching = self.watching_training
        rest = not self._in_front or (self.paused and not self.human) or watching
        if self.stage_alive and rest != self._stage_paused:
            self._stage_paused = rest
            self._to_stage(m.Pause() if rest else m.Resume())
        if self.stage is not None:
            self.stage.fetching = self.training_going and not rest
        self.view.set_stage_alive(self.stage_alive, watching)
        self._armed = self._armed if self._armed is self._shown_thread() else None
        self.changed.emit()

    # ------------------------------------------------------------------ the stage

    def take_over(self, on: bool) -> None:
        """Give the controls to the person or back to the agent."""
        on = on and self.stage_alive
        if on != self.human:
            self.human = on
            self._to_stage(m.TakeOver(on))
            self.keys.set_active(on)
            if on:
                self.view.setFocus()
            self._apply_time()
        bindings = self.info.key_bindings if self.info is not None else {}
        names = ", ".join(dict.fromkeys(key for binding in bindings for key in binding.split("+")))
        self.view.show_human(self.human, f"Keys: {names}" if names else "")

    def restart(self) -> None:
        """Begin a new episode on the stage."""
        self._to_stage(m.RestartEpisode())

    def set_explore(self, on: bool) -> None:
        """Draw actions as in training, or play greedily."""
        self.exploring = on
        self._to_stage(m.SetExplore(on))
        self.view.show_explore(on)
        self.changed.emit()

    def _to_stage(self, command: m.Command) -> None:
        if self.stage is not None:
            self.stage.send(command)

    def _set_live(self, name: str, value: object) -> None:
        if self.training_going and self.training is not None:
            self.training.send(m.SetLive(name, value))

    # ------------------------------------------------------------------ files

    def learn(self) -> None:
        """Continue from a file where there is one, else learn anew with the settings shown."""
        path = self.resumable
        if path is not None:
            self.continue_wanted.emit(path)
        elif self.run_dock.ready:
            self.learn_wanted.emit(self.run_dock.value())

    def save(self, path: str) -> None:
        """Save the agent as it is now."""
        if self.training_going and self.training is not None:
            self.training.send(m.Save(path))
            return
        source = self._saved_file()
        if source is None:
            return
        try:
            if Path(source).resolve() != Path(path).resolve():
                fresh = Path(path).with_name(Path(path).name + ".part")
                shutil.copyfile(source, fresh)
                fresh.replace(path)
        except OSError as error:
            self.messages.show_message("problem", f"{path} could not be written: {error.strerror or error}.")
            return
        self.messages.show_message("good", f"Saved to {path}.")
        self.file_touched.emit(path)

    def _saved_file(self) -> str | None:
        if self.job.path is not None:
            return self.job.path
        if self._finished is not None and self._finished.last is not None:
            return self._finished.last
        return None if self.training_going else self._last_autosave()

    def _last_autosave(self) -> str | None:
        if self.training is None:
            return None
        files = [self.training.folder / name for name in ("last.rlstudio", "best.rlstudio")]
        return next((str(file) for file in files if file.is_file()), None)

    # ------------------------------------------------------------------ showing

    def tick(self, now: float) -> None:
        """One frame: take what is newest, hand it out, ask for the next."""
        thread = self._shown_thread()
        snapshot = thread.snapshots.take()
        if snapshot is not None:
            self._armed = None
            self.pictures += snapshot.frame is not None
            self.board.take(snapshot)
        if self._armed is None and thread.info is not None and not thread.over:
            frame, state_map = self.board.wants(now)
            self._armed = thread
            thread.send(m.WantSnapshot(frame, state_map))
        curves = self.training if self.training is not None else self.stage
        if curves is not None:
            self.board.feed(now, curves.series, curves.series_version, curves.lock)
        if now >= self._text_due:
            self._text_due = now + _TEXT_S
            self.status_text = self._status()

    def refresh_theme(self) -> None:
        """Hand the current theme to everything that draws for itself."""
        self.view.refresh_theme()
        self.messages.refresh_theme()
        self.run_dock.refresh_theme()
        self.board.refresh_theme()

    def reset_layout(self) -> None:
        """Put all panels back in place."""
        self.settings.forget_layout(self.board.layout_name)
        self.board.reset()

    def _shown_thread(self) -> LinkThread:
        shown: LinkThread | None = self.training if self.watching_training else self.stage
        found = shown or self.training or self.stage
        assert found is not None
        return found

    def _status(self) -> str:
        words = {"loading": "Starting", "running": "Learning", "playing": "Playing"}
        parts = [words.get(self.state, self.state.capitalize())]
        training = self.training
        if training is not None and self.info is not None:
            p = training.progress
            budget = f" of {self.info.steps_budget:,}" if self.info.steps_budget else ""
            parts += [f"step {p.step:,}{budget}", f"{p.episodes:,} episodes", f"{p.updates:,} updates"]
            with training.lock:
                rate = training.series.get("steps_per_second")
                last = rate.last if rate is not None else None
            if last is not None and self.state == "running":
                parts.append(f"{last[1]:,.0f} steps/s")
            parts.append(time.strftime("%H:%M:%S", time.gmtime(p.seconds)))
        elif self.job.path is not None:
            parts.append(self.job.path)
        return "   ·   ".join(parts)

    def _title(self) -> str:
        if self.job.path is not None:
            return Path(self.job.path).stem
        if self.info is not None:
            return f"{self.info.env_title} · {self.info.algorithm_title}"
        return self.run_dock.title or "Run"
