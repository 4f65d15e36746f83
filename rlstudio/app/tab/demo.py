"""A run as it was left: shown so when its tab opens, and saved as a demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rlstudio.app.board.arrangement import layout_seen, show_as
from rlstudio.app.board.insides import insides_seen, show_inside
from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.tab.source import TabSource, copy_agent, spec_of
from rlstudio.core import registry
from rlstudio.core.arrays import Doubles
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.files import checkpoint, demo_file
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.run_spec import Moment
from rlstudio.engine.scene import Inside, Scene
from rlstudio.engine.worker import messages as m

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

_OPENING_MS = 150
_MOST_TRIES = 30
"""How often panels are looked at that have nothing in them yet."""
QUICK_SECONDS = 10.0
"""A table that was learned in less computing time is learned again when its demo opens."""


def source_of(path: str) -> TabSource:
    """What a tab of a demo shows. Raises UserError for a file that cannot be opened."""
    demo = demo_file.read(path)
    agent = demo_file.agent_path(path, demo)
    if agent is None:
        person = registry.algorithm(demo.run.algorithm).acts_by == "person"
        source = TabSource(spec=demo.run, by_person=person, scene=demo.scene, moment=demo.moment)
        return _as_left(source, path, demo)
    manifest = checkpoint.peek(agent)
    if not demo.learns:
        return _as_left(TabSource(path=str(agent), manifest=manifest, scene=demo.scene), path, demo)
    if not manifest.resumable:
        raise UserError(
            words(
                "{path} goes on with {agent}, which holds no training to go on with.",
                path=path,
                agent=demo.agent,
            )
        )
    source = TabSource(resume=str(agent), manifest=manifest, steps=demo.run.steps, scene=demo.scene)
    return _as_left(source, path, demo)


def _as_left(source: TabSource, path: str, demo: Demo) -> TabSource:
    """The same with the episode that was in view."""
    if demo.played is None:
        return source
    return replace(source, left=str(Path(path).resolve()), staged=demo.played.source == "stage")


class AsLeft(QObject):
    """Shows a tab's scene when it opens, and saves what the tab shows as a demo."""

    def __init__(self, tab: RunTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._changed = False
        """A setting was changed while it learned, which learning again would not know."""
        self._under_way = False
        """A step was asked for and has not ended yet."""
        self._wanted: Callable[[], None] | None = None
        self._asked: tuple[str, str] | None = None
        """The demo and the agent's file that the trainer is writing for it."""
        self._placed = False
        self._insides: dict[str, Inside] = {}
        self._tries = 0
        self._opening = QTimer(self)
        self._opening.timeout.connect(self._open_insides)
        self._saving: dict[str, Demo] = {}
        """Demos that a worker is writing, by their paths."""
        playback = tab.playback
        tab.run_settings.live_changed.connect(lambda *_: self._note_change())
        playback.stepped.connect(lambda _: self._note_step())
        playback.shown.connect(lambda _: self._show())
        playback.saved.connect(self._on_saved)
        for ended in (playback.finished, playback.stopped):
            ended.connect(lambda *_: self._go_on())
        playback.threads.begun.connect(lambda thread, _: self._listen(thread))
        tab.view.show_play_speed(playback.play_speed)

    def _listen(self, thread: LinkThread) -> None:
        """Hear when the training stands still; the stage, which tells the same of itself, does so before."""
        thread.remarked.connect(lambda text: self._tab.messages.show_message("info", said(text)))
        thread.demo_saved.connect(self._on_demo_saved)
        thread.died.connect(lambda _: self._on_died())
        if thread is self._tab.playback.training:
            thread.state_changed.connect(self._on_state)

    def _show(self) -> None:
        scene = self._tab.source.scene
        if scene is not None and not self._placed and self._tab.board.slots:
            self._placed = True
            show_as(self._tab.board, scene)
            self._insides = dict(scene.insides)
            if self._insides:
                self._opening.start(_OPENING_MS)

    def _open_insides(self) -> None:
        """Open in each panel what was open there, as soon as there is something in it."""
        tab = self._tab
        if not tab.pictures or tab.playback.trainer_opening:
            return
        self._tries += 1
        for name, inside in list(self._insides.items()):
            if show_inside(tab.board, name, inside, last=self._tries >= _MOST_TRIES):
                del self._insides[name]
        if not self._insides:
            self._opening.stop()

    def _note_change(self) -> None:
        self._changed = True

    def _note_step(self) -> None:
        self._under_way = self._tab.playback.training_going

    # ------------------------------------------------------------------ saving

    @property
    def possible(self) -> bool:
        """Whether there is something to save."""
        playback = self._tab.playback
        if playback.info is None or playback.leaving or playback.trainer_opening:
            return False
        return playback.training_going or playback.by_person or playback.files.agent is not None

    def save(self, path: str) -> None:
        """Save a demo of this moment. Time stops first, so that there is one."""
        self.hold(lambda: self._write(path))

    def hold(self, then: Callable[[], None]) -> None:
        """Stop time, and do this as soon as it stands still; nothing where there is nothing to save."""
        playback = self._tab.playback
        if not self.possible:
            return
        if playback.training_going and (self._under_way or not playback.paused):
            self._wanted = then
            playback.stand_still()
            playback.to_training(m.Pause())
            return
        then()

    def _on_state(self, state: str, _step: int) -> None:
        if state != "paused":
            return
        self._go_on()

    def _go_on(self) -> None:
        """Do what was waiting until time stood still, or was over."""
        self._under_way = False
        then, self._wanted = self._wanted, None
        if then is not None and not self._tab.playback.leaving:
            then()

    def _write(self, path: str) -> None:
        beside = Path(path).with_name(Path(path).name.removesuffix(demo_file.SUFFIX) + demo_file.AGENT_SUFFIX)
        playback = self._tab.playback
        if playback.by_person or self._moment is not None:
            self._finish(path, None)
        elif playback.training_going:  # the trainer tells when it is written
            self._asked = (path, str(beside))
            playback.to_training(m.Save(str(beside)))
        else:
            agent = playback.files.agent
            if agent is None:
                return
            try:
                copy_agent(agent, str(beside))
            except UserError as error:
                self._tab.messages.show_message("problem", str(error))
                return
            self._finish(path, beside.name)

    def _on_saved(self, saved: m.Saved) -> None:
        if self._asked is not None and saved.path == self._asked[1]:
            (path, beside), self._asked = self._asked, None
            self._finish(path, Path(beside).name)

    @property
    def _moment(self) -> Moment | None:
        """The moment that learning again comes to; None where that is not the same, or is slow."""
        playback, training = self._tab.playback, self._tab.playback.training
        info = playback.info
        if not playback.training_going or training is None or info is None:
            return None
        done = training.progress
        if self._changed or playback.source.resume is not None:
            return None
        if done.step and (info.networks or done.seconds >= QUICK_SECONDS):
            return None
        return Moment(
            step=done.step, updates=done.updates, episodes=done.episodes, seconds=round(done.seconds, 2)
        )

    def _finish(self, path: str, agent: str | None) -> None:
        tab, playback = self._tab, self._tab.playback
        if playback.info is None:
            return
        moment = self._moment if agent is None else None
        run = spec_of(playback.info).model_dump()
        try:
            if agent is not None:  # it knows the settings as they are by now
                held = checkpoint.peek(Path(path).with_name(agent))
                run |= {"env_settings": held.env_settings, "config": held.config, "seed": held.seed}
        except UserError as error:
            tab.messages.show_message("problem", str(error))
            return
        demo = Demo(
            title=tab.title_in_english,
            run=DemoRun.model_validate(run),
            learns=playback.training_going,
            agent=agent,
            moment=moment if moment is not None and moment.step else None,
            scene=Scene(
                speed=playback.speed,
                play_speed=playback.play_speed,
                paused=playback.paused,
                explore=playback.exploring,
                turned=tab.board_side.told,
                human=playback.human,
                look=tab.timeline.at,
                stop_when=tab.timeline.condition,
                clock=round(tab.clock.seconds, 2),
                layout=layout_seen(tab.board),
                insides=insides_seen(tab.board),
            ),
        )
        shown = playback.shown_thread
        if shown is not None and not shown.over and shown.info is not None:
            self._saving[path] = demo  # the worker has the episode in view, and writes it with the rest
            shown.send(m.SaveDemo(path, demo.model_dump_json(), self._curves if demo.moment else {}))
            return
        self._write_alone(path, demo)

    @property
    def _curves(self) -> dict[str, tuple[Doubles, Doubles]]:
        """The curves of the training, as they are shown."""
        training = self._tab.playback.training
        if training is None:
            return {}
        with training.lock:
            return {name: (one.x.copy(), one.y.copy()) for name, one in training.series.items()}

    def _write_alone(self, path: str, demo: Demo) -> None:
        """Write a demo of which no worker has the episode."""
        try:
            demo_file.write(path, demo)
        except UserError as error:
            self._tab.messages.show_message("problem", str(error))
            return
        self._tell(path, demo)

    def _on_demo_saved(self, saved: m.DemoSaved) -> None:
        demo = self._saving.pop(saved.path, None)
        if demo is None:
            return
        if saved.fault:
            self._tab.messages.show_message("problem", saved.fault)
        else:
            self._tell(saved.path, demo)

    def _on_died(self) -> None:
        """What a worker that has died was writing is written without the episode."""
        saving, self._saving = self._saving, {}
        for path, demo in saving.items():
            self._write_alone(path, demo)

    def _tell(self, path: str, demo: Demo) -> None:
        self._tab.messages.show_message("good", _saved(path, demo))
        self._tab.file_touched.emit(path)


def _saved(path: str, demo: Demo) -> str:
    """That it is saved, and how the moment comes back."""
    if demo.agent is not None:
        return tr(
            "Saved to {path} with its agent in {agent}; keep both files together.",
            path=path,
            agent=demo.agent,
        )
    if demo.moment is None:
        return tr("Saved to {path}; it begins with the run.", path=path)
    return tr(
        "Saved to {path} at step {step:,}; opening it learns up to there again, in about {seconds} s.",
        path=path,
        step=demo.moment.step,
        seconds=max(1, round(demo.moment.seconds)),
    )
