"""Compares a run with another player: the same seeds, the same pace, and the scores of both."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.panel import ReferenceLine
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.text import short
from rlstudio.app.tab.comparison.disagreeing import Disagreeing
from rlstudio.app.tab.comparison.opponents import Opponent, Score, episodes_text, from_file
from rlstudio.app.tab.comparison.side_by_side import Beside, SideBySide
from rlstudio.app.tab.keyboard import KeyPlay
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.engine.run.pace import END_SECONDS
from rlstudio.engine.worker import messages as m

NEWEST = 20
"""A learner's score is that of this many newest episodes: earlier ones had other policies."""
_SCORE_S = 0.25
_NO_SEED = -1

Played = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Seeds and returns of the finished episodes of one side."""


class Side:
    """The progress of one of the two stages in the rounds."""

    def __init__(self) -> None:
        self.episode = self.step = 0
        self.by_person = False
        self._behind = 0

    def note(self, snapshot: m.Snapshot) -> None:
        """Note the progress of its episode."""
        self.episode, self.step = snapshot.episode, snapshot.episode_step

    def ask_person(self) -> None:
        """Note that a new episode was requested, which the person begins by a key."""
        self._behind = self.episode

    @property
    def begun(self) -> bool:
        """Whether the person has pressed a key."""
        return not self.by_person or (self.episode > self._behind and self.step > 0)


class Comparison(QObject):
    """The other side of a playback. It follows the playback's time; both play episodes of the same seeds.

    Together: an episode begins when both have finished the previous one, and when a person who plays has
    pressed the first key. Otherwise each side goes on by itself. Signal ``references_changed`` (list of
    ReferenceLine): lines across the run's curve; ``begins``: the place beside the stage is needed;
    ``source_wanted`` (TabSource): a recording in a tab of its own.

    ``sides``: the run's own stage, then the other one. ``seed``: that of the current round.
    """

    references_changed = Signal(list)
    begins = Signal()
    source_wanted = Signal(object)

    def __init__(
        self,
        playback: Playback,
        screens: SideBySide,
        messages: MessageBar,
        catalogue: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._playback, self._screens, self.messages = playback, screens, messages
        self.catalogue = catalogue
        self.together = True
        self.opponent: Opponent | None = None
        self.scores = (Score(), Score())
        self.keys = KeyPlay(self)
        self.keys.action_changed.connect(lambda action: self._tell(m.HumanAction(action)))
        self._beside: Beside | None = None
        self._forget()
        playback.changed.connect(self._follow)
        playback.stepped.connect(self._step)
        playback.restarted.connect(self._begin_afresh)
        playback.opened.connect(self._begin_afresh)
        self.disagreeing = Disagreeing(self, playback.threads.host_kind)
        playback.threads.closed.connect(self.disagreeing.end)

    def _forget(self) -> None:
        self.sides = (Side(), Side())
        self._first = self.seed = _NO_SEED
        self._holding = False
        self._over_at: float | None = None
        self._paused = False
        self._pace: float | None = 1.0
        self._score_due = 0.0
        self.scores = (Score(), Score())

    @property
    def opponent_thread(self) -> StageThread | None:
        """The thread of the other side."""
        return self._playback.threads.opponent

    @property
    def agent(self) -> str | None:
        """The newest file of the run's own agent."""
        return self._playback.files.agent

    @property
    def info(self) -> m.RunInfo | None:
        """The run that can be compared now, or None."""
        return self._playback.info if self._playback.stage_alive else None

    @property
    def on(self) -> bool:
        """Whether there is another side."""
        return self.opponent is not None

    # ------------------------------------------------------------------ begin and end

    def begin(self, opponent: Opponent) -> None:
        """Add this opponent, in place of the current one."""
        playback, info = self._playback, self._playback.info
        if info is None or opponent.opening is None:
            return
        self.end()
        self.begins.emit()
        self.opponent = opponent
        self._beside = Beside(Screen(), Grid() if Grid.fits(info) else None)
        self._beside.close_button.clicked.connect(self.end)
        self._screens.show_beside(self._beside)
        thread = playback.threads.make_opponent(opponent.opening)
        thread.opened.connect(lambda info: self._on_opened(thread, info))
        thread.refused.connect(lambda text: self.messages.show_message("warning", said(text)))
        thread.failed.connect(lambda text, _: self._on_failed(thread, text))
        thread.died.connect(lambda text: self._on_failed(thread, text))
        thread.start()
        self._show_scores()
        playback.changed.emit()

    def begin_file(self, path: str) -> None:
        """Compare with the agent of a file; a wrong file is refused with a sentence."""
        info = self._playback.info
        if info is None:
            return
        try:
            opponent, remark = from_file(info, path)
        except UserError as error:
            self.messages.show_message("problem", str(error))
            return
        self.begin(opponent)
        if remark:
            self.messages.show_message("info", said(remark))

    def end(self) -> None:
        """End the comparison."""
        if self.opponent is None:
            return
        playback = self._playback
        self.opponent = self._beside = None
        self.keys.set_active(False)
        playback.to_stage(m.PlayBySeed(None))
        if self.together and playback.stage_alive:
            playback.to_stage(m.RestartEpisode())
        playback.threads.end_opponent()
        self._screens.end_beside()
        self.references_changed.emit([])
        self._forget()
        playback.hold_back(False)

    def set_together(self, together: bool) -> None:
        """Set whether both wait for each other at the end of an episode."""
        self.together = together
        if self.on:
            self._begin_afresh()

    def _on_opened(self, thread: StageThread, info: m.RunInfo) -> None:
        if thread is not self.opponent_thread or self._beside is None:
            return  # another opponent has replaced it
        for slot in self._beside.slots:
            slot.tell(slot.panel.start, info)
            slot.tell(slot.panel.set_state, "running")
        self._beside.refresh_theme()
        self.sides[1].by_person = info.by_person
        self.keys.bind(info.key_bindings)
        self._paused, self._pace = False, 1.0
        self._begin_afresh()
        self._follow()

    def _on_failed(self, thread: StageThread, text: str) -> None:
        if thread is self.opponent_thread and self.opponent is not None:
            title = said(self.opponent.title)
            self.end()
            reason = tr("{opponent} cannot play beside this run: {reason}", opponent=title, reason=said(text))
            self.messages.show_message("problem", reason)

    # ------------------------------------------------------------------ time

    def _tell(self, command: m.Command) -> None:
        if self.opponent_thread is not None:
            self.opponent_thread.send(command)

    def _follow(self) -> None:
        """Give the other side the pause and the speed of the run's own stage."""
        playback, thread = self._playback, self.opponent_thread
        if thread is None or thread.info is None or self.opponent is None:
            self.keys.set_active(False)
            return
        rest = not playback.in_front or playback.paused or (self._holding and not self.sides[1].by_person)
        if rest != self._paused:
            self._paused = rest
            self._tell(m.Pause() if rest else m.Resume())
        pace = playback.speed if playback.watching_training else playback.play_speed
        if pace != self._pace:
            self._pace = pace
            self._tell(m.SetPlaySpeed(pace))
        self.keys.set_active(self.sides[1].by_person and playback.in_front and not playback.human)

    def _step(self, until: str) -> None:
        if self._over(self.played()[1:]):
            self._begin_afresh()
        self._paused = True
        self._tell(m.Step("episode" if until == "episode" else "step"))

    def _begin_afresh(self) -> None:
        """Begin an episode on both sides with a seed that neither has played."""
        thread, info = self.opponent_thread, self._playback.info
        if self.opponent is None or thread is None or thread.info is None:
            return
        start = info.seed if info is not None else 0
        seeds = [self.seed, *(int(x[-1]) for x, _ in self.played() if len(x))]
        self.seed = max([start, *(seed + 1 for seed in seeds if seed != _NO_SEED)])
        if self._first == _NO_SEED:
            self._first = self.seed
        self.sides[0].by_person = info is not None and info.by_person
        self._over_at = None
        for side in self.sides:
            side.ask_person()
        # Hold first, or a side would take a step before the command arrives.
        self._hold(self.together and any(side.by_person for side in self.sides))
        command = m.PlayBySeed(self.seed, self.together)
        self._playback.to_stage(command)
        self._tell(command)

    def _hold(self, hold: bool) -> None:
        """Hold the side without a person at the beginning of the episode, or let it go."""
        self._holding = hold
        self._playback.hold_back(hold and not self.sides[0].by_person)

    def played(self) -> list[Played]:
        """Seeds and returns of both sides; a return is NaN if the person took over in that episode."""
        found = []
        for thread in (self._playback.stage, self.opponent_thread):
            series = None
            if thread is not None:
                with thread.lock:
                    series = thread.series.get("played")
            found.append((np.empty(0), np.empty(0)) if series is None else (series.x, series.y))
        return found

    def _over(self, played: Sequence[Played]) -> bool:
        """Whether all these sides have finished this round's episode."""
        return all(len(x) and x[-1] >= self.seed for x, _ in played)

    def _go_round(self, now: float) -> None:
        """Begin the next episode after both have finished this one and it was shown."""
        if self._holding:
            if all(side.begun for side in self.sides):
                self._hold(False)
            return
        played = self.played()
        if self._playback.watching_training:
            played = played[1:]  # the run's own stage is paused
        if not self.together or not self._over(played) or self._paused:
            self._over_at = None
            return
        if self._over_at is None:
            self._over_at = now
        if self._pace is None or now - self._over_at >= END_SECONDS / self._pace:
            self._begin_afresh()

    # ------------------------------------------------------------------ showing

    def tick(self, now: float, own: m.Snapshot | None) -> None:
        """One frame: take the newest snapshot, request the next. ``own``: that of the run's own screen."""
        thread, beside = self.opponent_thread, self._beside
        if own is not None and own.source == "stage":
            self.sides[0].note(own)
        if thread is None or beside is None or thread.info is None:
            return
        snapshot = thread.pop_snapshot()
        if snapshot is not None:
            self.sides[1].note(snapshot)
            beside.shown.receive(snapshot)
        thread.ask(beside.shown.snapshot_request(now))
        beside.shown.feed(now, thread.series, thread.series_version, thread.lock)
        self._go_round(now)
        if now >= self._score_due:
            self._score_due = now + _SCORE_S
            self._show_scores()

    def _show_scores(self) -> None:
        info = self._playback.info
        if self.opponent is None or self._beside is None or info is None:
            return
        newest = NEWEST if self._playback.training_going else None
        own, other = (y[x >= self._first] for x, y in self.played())
        self.scores = Score.of(own if newest is None else own[-newest:]), Score.of(other)
        own_name = tr("You") if info.by_person else said(info.algorithm_title)
        self._screens.line.show_score(own_name, self.scores[0], newest)
        self._beside.line.show_score(said(self.opponent.title), self.scores[1])
        self.references_changed.emit(self._references())

    def _references(self) -> list[ReferenceLine]:
        """Lines across the curve: known values, else the other side's score so far."""
        thread, opponent, score = self.opponent_thread, self.opponent, self.scores[1]
        if thread is None or opponent is None:
            return []
        lines = [
            ReferenceLine(
                tr("optimal {number} (exact)", number=short(r.mean_return))
                if r.plans
                else tr(
                    "{player} {score} ({episodes})",
                    player=said(r.title).lower(),
                    score=short(r.mean_return),
                    episodes=episodes_text(r.episodes),
                )
                if r.episodes
                else tr(
                    "{player} {number} (exact)", player=said(r.title).lower(), number=short(r.mean_return)
                ),
                r.mean_return,
            )
            for r in thread.references
        ]
        known = {r.algorithm for r in thread.references}
        algorithm = opponent.opening.spec.algorithm if opponent.opening and opponent.opening.spec else None
        if algorithm not in known and score.episodes > 1:
            title = said(opponent.title)
            name = title[:1].lower() + title[1:]
            if opponent.opening is not None and opponent.opening.path is not None:
                name = title
            episodes = episodes_text(score.episodes)
            label = tr("{player} {score} ({episodes})", player=name, score=score.text, episodes=episodes)
            lines.append(ReferenceLine(label, score.mean))
        return lines
