"""Plays a policy for people to watch, at the environment's pace."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy, decided
from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.engine.listing import Listing
from rlstudio.engine.past.branching import go_to
from rlstudio.engine.past.recording import copied
from rlstudio.engine.past.review import FAST, FOREVER
from rlstudio.engine.past.stage_past import StagePast
from rlstudio.engine.play.age_in_view import AgeInView
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.play.as_left import open_as_left
from rlstudio.engine.play.board_play import BoardPlay
from rlstudio.engine.play.controls import Controls
from rlstudio.engine.play.episode import Episode
from rlstudio.engine.play.notes import Notes
from rlstudio.engine.play.played_episodes import PlayedEpisodes
from rlstudio.engine.run.pace import END_SECONDS
from rlstudio.engine.timeline import why_incomparable
from rlstudio.engine.watch.decision_log import DecisionLog
from rlstudio.engine.watch.source import source_of
from rlstudio.engine.worker.messages import Branch, OpenStage, RunInfo, SeriesBatch, Snapshot
from rlstudio.envs.drawing import drawn

STALL_SECONDS = 0.1
"""After a longer delay than this, the missed frames are not made up for."""
BOARD_END_SECONDS = 4.0
"""How long a person sees the end of a game of two: who has won, and by which stones."""
WATCHED_SECONDS = 0.3
"""If no picture was requested for this long, the stage does not draw."""


class Stage:
    """One display environment, one policy, one person.

    A decision is shown by all frames that the environment has for it. Each is shown for
    ``1 / (frame_rate * speed)`` seconds, counted from absolute deadlines. What it plays is recorded; while
    a moment of the ``past`` is in view, that is shown, and the present goes on behind it.
    ``remark``: what is to be told of how it opened, or "".
    """

    def __init__(self, command: OpenStage) -> None:
        self.agent = agent = open_agent(command)
        self.spec, self._policy, self.policy_step = agent.spec, agent.policy, agent.step
        self.curves, self.totals = agent.curves, agent.totals
        self.by_person = agent.kind.acts_by == "person"
        self.display = self.spec.make_display(command.seed)
        self.paused = self.explore = False
        self.human = self.by_person
        self.speed: float | None = 1.0
        self._moment = self._policy_moment = self.decisions = 0
        self.until: Literal["step", "episode"] | None = None
        self.controls = Controls(self.spec)
        self.continuous = isinstance(self.spec.action_space, Box)
        self._wanted_at, self.per_decision = 0.0, self.spec.frame_skip
        self._log = DecisionLog(self.spec, self._policy, command.judged_by)
        self.past = StagePast(
            self.spec, self.display, agent.another_policy, agent.discount, self._log.judge,
            pace=lambda: self.speed or FAST,
        )  # fmt: skip
        self.past.incomparable = why_incomparable(self.spec.settings.model_dump(), agent.config)
        self.past.clipped = bool(self.spec.settings.model_dump().get("clip_rewards"))
        self._recorder = self.past.recorder
        self._notes = Notes(self.spec, self.display, self._log, self._recorder)
        self._recorder.recording.policies.note(self.policy_step, copied(self._policy.state()))
        self._due = time.perf_counter()
        self.record = PlayedEpisodes()
        self._next_seed: int | None = None
        self.seeds = np.random.default_rng([command.seed, 3])
        self._waits = False
        self._first_action: Array | None = None
        self.board = BoardPlay(self.display, self._go_on)
        self.ages = AgeInView(self, self._policy)
        self._new_episode(1, command.seed)
        if command.branch is not None:
            self._begin_at(command.branch)
        self.remark = "" if command.left is None else open_as_left(self, command.left)

    @property
    def policy(self) -> Policy:
        """The policy of the moment in view."""
        return self._policy if not self.past.in_view else self.past.review.policy

    @property
    def policy_in_play(self) -> Policy:
        """The policy that decides, whatever is in view."""
        return self._policy

    @property
    def moment(self) -> object:
        """A value that changes whenever there is something new to show."""
        return self._moment if not self.past.in_view else self.past.review.moment

    @property
    def listing(self) -> Listing:
        """The algorithm as text."""
        return source_of(self.agent.kind).listing

    @property
    def policy_moment(self) -> object:
        """A value that changes whenever the policy in view is another one."""
        return self._policy_moment if not self.past.in_view else self.past.review.policy_moment

    # ------------------------------------------------------------------------------ what may be asked

    def note_viewer(self, frame: bool) -> None:
        """A snapshot was requested; with ``frame``, one with a picture."""
        if frame:
            self._wanted_at = time.perf_counter()

    def set_paused(self, paused: bool) -> None:
        """Pause or continue."""
        self.until = None
        self._moment += paused != self.paused
        self.paused = paused
        self._due = time.perf_counter()

    def step_until(self, until: Literal["step", "update", "episode"]) -> None:
        """Continue for one decision (also for "update") or to the end of the episode; then pause."""
        self.paused = True
        self.until = "episode" if until == "episode" else "step"
        self.episode.waiting.clear()
        self.episode.idle_frames = 0
        self._due = time.perf_counter()

    def set_speed(self, factor: float | None) -> None:
        """Pace as a multiple of the frame rate; None: full speed. Raises UserError if it is not positive."""
        if factor is not None and not 0 < factor < float("inf"):
            raise UserError(words("the speed must be above 0, not {factor}.", factor=factor))
        self.speed = factor
        self._due = time.perf_counter()

    def set_explore(self, explore: bool) -> None:
        """Draw actions as in training, or play greedily."""
        self.explore = explore

    def set_policy(self, step: int, state: Mapping[str, Array]) -> None:
        """Continue with newer parameters."""
        self._policy.restore(state)
        self._recorder.recording.policies.note(step, state)
        self.policy_step = step
        self._policy_moment += 1
        self._moment += 1

    def take_over(self, human: bool) -> None:
        """Give the controls to the person, or back to the agent if there is one."""
        self.human = human or self.by_person
        if self.display.hide(self.human):
            self.episode.frame = None
        if self.spec.game() is not None and not self.by_person:
            self.display.play_both(self.human)
            self._recorder.note_change()
        self.controls.let_go()
        self._moment += 1

    def human_action(self, action: int | None) -> None:
        """The person holds this down: an action, or an index of ``EnvSpec.human_actions``; None: nothing.

        Raises UserError for an unknown action.
        """
        self.controls.hold(action)

    def play_by_seed(self, seed: int | None, *, wait: bool = False) -> None:
        """Begin an episode with this seed, and the following ones with the seeds after it; None: stop that.

        Their returns are recorded. wait: after each episode wait until the next one is requested.
        """
        self._next_seed, self._waits = seed, wait and seed is not None
        if seed is not None:
            self.restart()

    def _begin_at(self, branch: Branch) -> None:
        """Go on from a moment of another stage, to the end of its episode."""
        point = branch.point
        self.set_policy(point.policy_step, point.policy_state)
        observation = go_to(self.display, point)
        legal = self.display.legal()
        self._go_on(Episode(point.episode, observation, legal, steps=point.step, score=point.score))
        self._first_action = np.asarray(branch.action, None if self.continuous else np.int64).reshape(-1)
        if not self.continuous and legal is not None and not legal[0, self._first_action[0]]:
            name = self.spec.action_names[self._first_action[0]]
            raise UserError(words("{action} is not legal at this moment.", action=name))
        self._waits = self.paused = True

    def restart(self, seed: int | None = None) -> None:
        """Begin a new episode; the same seed gives the same episode."""
        counted_as = None
        if seed is None and self._next_seed is not None:
            seed = counted_as = self._next_seed
            self._next_seed += 1
        elif seed is None:
            seed = self.ages.seed
        self._new_episode(self.episode.number + 1, seed, counted_as)

    def _new_episode(self, number: int, seed: int | None, counted_as: int | None = None) -> None:
        if seed is None and (self.display.native or not self._recorder.redraws):
            seed = int(self.seeds.integers(2**31))  # elsewhere it can be begun again by this alone
        observation = self.display.reset(seed)
        self.board.begin_episode()
        self._go_on(Episode(number, observation, self.display.legal(), counted_as), seed)

    def _go_on(self, episode: Episode, seed: int | None = None) -> None:
        """Go on with this episode from where it is; seed: the one that it began by, if it begins here."""
        self.episode = episode
        self.display.hide(self.human)
        self._notes.begin(episode, seed)
        self.controls.begin_episode()
        self._due = time.perf_counter()
        self._moment += 1

    def take_up(self, episode: Episode) -> None:
        """Show an episode that was played elsewhere until now, and stand still."""
        self.episode, self.paused = episode, True
        self._log.begin_episode()
        self._log.note_place(episode.observation)
        self._moment += 1

    # ------------------------------------------------------------------------------ time

    def advance(self) -> float:
        """Show what is due, of the past in view as well; returns the seconds until the next call is."""
        return min(self.past.review.advance(time.perf_counter()), self._advance())

    def _advance(self) -> float:
        now = time.perf_counter()
        if self.board.given:
            self._decide(now, render=now - self._wanted_at < WATCHED_SECONDS)
            self.episode.show_last()
            return 0.0
        if self.paused and self.until is None:
            return FOREVER
        if self.episode.ended and self._waits and self._seen:
            self.until = None
            return FOREVER
        if self.until is not None:
            self._take_step(now)
            return 0.0
        if self.speed is None:
            self._decide(now, render=now - self._wanted_at < WATCHED_SECONDS)
            self.episode.show_last()
            return 0.0
        if now < self._due:
            return self._due - now
        interval = 1.0 / (self.spec.frame_rate * self.speed)
        self._due += interval
        if now - self._due > STALL_SECONDS:
            self._due = now + interval
        self._tick(now)
        return max(0.0, self._due - time.perf_counter())

    def _take_step(self, now: float) -> None:
        """Take one decision while paused, and show it at once."""
        if self._awaits_key:
            self.until = None
            return
        self._decide(now, render=self.until == "step" or now - self._wanted_at < WATCHED_SECONDS)
        self.episode.show_last()
        if self.until == "step" or self.episode.ended:
            self.until = None

    @property
    def _seen(self) -> bool:
        """Whether the last decision has been shown completely."""
        return not self.episode.waiting and (self.speed is None or not self.episode.idle_frames)

    @property
    def _awaits_key(self) -> bool:
        """Whether the stage waits for a key: in turn-based games, at the start of a person's episode, and
        where doing nothing is no action, for the first key: nobody has chosen one."""
        begins = self.by_person and self.episode.steps == 0
        first = begins or not (self.controls.can_rest or self.controls.begun)
        waits = self._persons_turn and (self.spec.turn_based or first)
        return waits and not (self.episode.over or self.controls.pressed(self.episode.legal))

    @property
    def _persons_turn(self) -> bool:
        """Whether the next decision is the person's: in a game of two the agent moves the other side."""
        return self.human and self.display.seat_moves()

    def _tick(self, now: float) -> None:
        """Go on by the time of one frame."""
        episode = self.episode
        if episode.waiting:
            episode.frame = episode.waiting.popleft()
            self._moment += 1
            return
        if episode.idle_frames:
            episode.idle_frames -= 1
            return
        if self._awaits_key:
            return
        if not self._decide(now, render=now - self._wanted_at < WATCHED_SECONDS):
            return
        self.per_decision = episode.show_first(self.per_decision)
        if episode.ended:
            seconds = BOARD_END_SECONDS if self.human and self.display.seat() is not None else END_SECONDS
            episode.idle_frames += int(seconds * self.spec.frame_rate)

    def _decide(self, now: float, *, render: bool) -> bool:
        """Take one decision. Returns False if the episode was over, and begins the next one instead."""
        episode = self.episode
        if episode.over:
            due = self._due
            self.restart()
            self._due = due
            return False
        told = self._persons_turn
        explore = self.explore and not told and not self.board.given
        decision = decided(self._policy, episode.observation, episode.legal, explore=explore)
        action: Array | int = self.controls.action(episode.legal) if told else decision.action
        if self._first_action is not None:
            action, self._first_action, told = self._first_action, None, True
        elif self.board.given:
            action, told = self.board.given.popleft(), True
        self.board.note(episode, told)
        sign = 1 if self.display.seat_moves() else -1
        human = self._persons_turn
        moment = self._notes.moment(episode, self.decisions + 1, human=human, render=render)
        outcome = self.display.step(action, render=render)
        ended = episode.note(decision, action, outcome, self.display.legal(), by_person=told)
        if not self.continuous:
            self.controls.note(int(episode.action[0]))
        self.decisions += 1
        episode.mixed |= self.human and not self.by_person
        self._notes.decision(self.decisions, moment, episode, decision, outcome, sign)
        if ended:
            self._record_episode(episode)
            self._notes.end(self._notes.moment(episode, self.decisions, human=self._persons_turn), outcome)
        if self.past.met:
            self.paused, self.until = True, None
        self._moment += 1
        return True

    def _record_episode(self, episode: Episode) -> None:
        self.record.note(episode, self.decisions if self.by_person else None)
        if self.by_person:
            self.totals = self.decisions, 0, self.totals[2] + 1, 0.0

    # ------------------------------------------------------------------------------ what is seen

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> Snapshot:
        """The present moment. Its decision is the one that led to the frame.

        While time stands still it is what the policy thinks of the state in view, see ``ShownDecision``. Or a
        moment of the past, if one is in view.
        """
        if self.past.in_view:
            return self.past.review.snapshot(frame=frame, with_state_values=state_values)
        episode = self.episode
        still = self.paused and self.until is None and not episode.waiting and not self.human
        decision = episode.shown_decision(self._policy, self.spec, still=still)
        if self.human and not episode.by_person:
            decision = replace(decision, by_agent=True)
        if frame and episode.frame is None:
            episode.frame = drawn(self.display.frame)
        snapshot = Snapshot(
            source="stage",
            policy_step=self.policy_step,
            episode=episode.number,
            episode_step=episode.steps,
            episode_return=episode.score,
            decision=decision,
            frame=episode.frame if frame else None,
            human=self.human,
            ended=episode.ended and not episode.waiting,
            seat=self.display.seat(),
            seat_moves=self.display.seat_moves(),
            choices=self.board.choices(self.episode) if self._persons_turn else None,
            waits=episode.ended and self._waits,
            awaits_key=self._awaits_key,
        )
        self._log.complete(snapshot, episode.observation, with_state_values=state_values)
        self.past.tell_return(snapshot, episode.observation)
        return snapshot

    def flush(self) -> SeriesBatch | None:
        """The episodes that ended since the last batch; None if there are none."""
        points = self.record.pop()
        return SeriesBatch(points, *self.totals) if points else None

    def info(self) -> RunInfo:
        """What panels need to know."""
        return self.agent.info(self.policy_step)

    def close(self) -> None:
        """Free the emulators."""
        self.display.close()
        self.past.close()
