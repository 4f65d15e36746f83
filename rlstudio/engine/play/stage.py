"""Plays a policy for people, at the environment's own pace."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Mapping
from typing import Literal

import numpy as np

from rlstudio.core import registry
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.spaces import Box
from rlstudio.engine.files import checkpoint
from rlstudio.engine.play.controls import Controls
from rlstudio.engine.play.played_episodes import PlayedEpisodes
from rlstudio.engine.play.ready_policies import ready_policy
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.watch.charts import Trail
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.watch.insight import estimate, run_info, thoughts
from rlstudio.engine.watch.insight import state_values as values_of_states
from rlstudio.engine.worker.messages import OpenStage, RunInfo, RunSpec, SeriesBatch, Snapshot
from rlstudio.envs.drawing import drawn

FOREVER = 3600.0
STALL_SECONDS = 0.1
"""Later than this, time begins anew instead of hurrying after."""
END_SECONDS = 0.6
"""How long the end of an episode stays in view at normal speed."""
WATCHED_SECONDS = 0.3
"""A stage that nobody asked for a picture for so long does not draw."""
TRACE_ROWS = 2000


class Stage:
    """One display environment, one policy, one person.

    One decision is shown by as many frames as the environment has for it, each for
    ``1 / (frame_rate * speed)`` seconds counted from absolute deadlines.
    """

    def __init__(self, command: OpenStage) -> None:
        self.path = command.path
        self.curves: dict[str, tuple[Array, Array]] = {}
        self.totals = 0, 0, 0, 0.0
        self.spec: EnvSpec
        self.policy: Policy
        if command.path is not None:
            file = checkpoint.load(command.path, training=False)
            self.spec, self.policy = checkpoint.open_policy(file, device="cpu")
            manifest = file.manifest
            self.curves = file.curves
            self.totals = manifest.step, manifest.updates, manifest.episodes, manifest.seconds
            self.algorithm, self.policy_step = manifest.algorithm, manifest.step
            self._config = manifest.config
            self.lanes, self._budget, self.seed = manifest.lanes, manifest.steps_budget, manifest.seed
        elif command.spec is not None:
            self._open(command.spec, ready=command.ready)
        else:
            raise UserError("nothing to play: neither a checkpoint nor a run was given.")
        self._by_person = registry.algorithm(self.algorithm).acts_by == "person"
        judged = self.policy.draws or command.judged_by is not None
        self._judge = Judge(self.spec, command.judged_by) if judged else None
        self.display = self.spec.make_display(command.seed)
        self.paused = False
        self.explore = False
        self.human = self._by_person
        self.speed: float | None = 1.0
        self.moment = 0
        self.policy_moment = 0
        self._until: Literal["step", "episode"] | None = None
        self._controls = Controls(self.spec)
        self._continuous = isinstance(self.spec.action_space, Box)
        self._wanted_at = 0.0
        self._waiting: deque[Frame] = deque()
        self._per_decision = max(1, int(getattr(self.spec.settings, "frame_skip", 1)))
        self._idle_frames = 0
        self._trace: deque[tuple[float, float, float]] = deque(maxlen=TRACE_ROWS)
        self._trail = Trail(self.spec)
        self._due = time.perf_counter()
        self.record = PlayedEpisodes()
        self._next_seed: int | None = None
        self._seed: int | None = None
        self._waits = False
        self.episode = 0
        self.decisions = 0
        self.restart(command.seed)

    def _open(self, run: RunSpec, *, ready: bool) -> None:
        setup = set_up(run, playing=True)
        self.spec, self.lanes, self._budget = setup.spec, setup.lanes, setup.budget
        kind, self.policy_step = setup.algorithm, 0
        if ready:
            self.policy, self.policy_step = ready_policy(kind, self.spec, setup.config, run.seed)
        else:
            self.policy = kind.make_policy(self.spec, setup.config, device="cpu", seed=run.seed)
        self.algorithm, self.seed = run.algorithm, run.seed
        self._config = setup.config.model_dump(mode="json")

    # ------------------------------------------------------------------------------ what may be asked

    def note_viewer(self, frame: bool) -> None:
        """Somebody is looking."""
        if frame:
            self._wanted_at = time.perf_counter()

    def set_paused(self, paused: bool) -> None:
        """Let time stand still or go on."""
        self._until = None
        self.paused = paused
        self._due = time.perf_counter()

    def step_until(self, until: Literal["step", "update", "episode"]) -> None:
        """Go on by one decision (also for "update"), or to the end of the episode; then stand still."""
        self.paused = True
        self._until = "episode" if until == "episode" else "step"
        self._waiting.clear()
        self._idle_frames = 0
        self._due = time.perf_counter()

    def set_speed(self, factor: float | None) -> None:
        """Pace as a multiple of the frame rate; None: as fast as it goes. Raises UserError for others."""
        if factor is not None and not 0 < factor < float("inf"):
            raise UserError(f"the speed must be above 0, not {factor}.")
        self.speed = factor
        self._due = time.perf_counter()

    def set_explore(self, explore: bool) -> None:
        """Draw actions as in training, or play greedily."""
        self.explore = explore

    def set_policy(self, step: int, state: Mapping[str, Array]) -> None:
        """Play on with newer parameters."""
        self.policy.restore(state)
        self.policy_step = step
        self.policy_moment += 1
        self.moment += 1

    def take_over(self, human: bool) -> None:
        """Give the controls to the person, or back to the agent where there is one."""
        self.human = human or self._by_person
        self._controls.let_go()
        self.moment += 1

    def human_action(self, action: int | None) -> None:
        """What the person holds down now: an action, or the number of one of ``EnvSpec.human_actions``.

        Raises UserError for one that there is not.
        """
        self._controls.hold(action)

    def play_by_seed(self, seed: int | None, *, wait: bool = False) -> None:
        """Begin an episode with this seed and let the next have the next; None: as they come.

        Their returns are recorded. wait: stand still after each until somebody begins the next.
        """
        self._next_seed, self._waits = seed, wait and seed is not None
        if seed is not None:
            self.restart()

    def restart(self, seed: int | None = None) -> None:
        """Begin a new episode; with a seed, always the same one."""
        self._seed = None
        if seed is None and self._next_seed is not None:
            seed = self._seed = self._next_seed
            self._next_seed += 1
        self._mixed = False
        self._observation = self.display.reset(seed)
        self._trail.begin()
        self._trail.note(self._observation)
        self._thought_about = self._observation
        self._decision: Decision | None = None
        self._frame: Frame | None = None
        self._waiting.clear()
        self._controls.begin_episode()
        self._chosen: Array = np.empty(0)
        self._ended = False
        self._idle_frames = 0
        self.episode += 1
        self.episode_step = 0
        self.episode_return = 0.0
        self._by_human = False
        self._due = time.perf_counter()
        self.moment += 1

    # ------------------------------------------------------------------------------ time

    def advance(self) -> float:
        """Show what is due by now; returns the seconds until something is."""
        if self.paused and self._until is None:
            return FOREVER
        if self._ended and self._waits and self._seen:
            self._until = None
            return FOREVER
        now = time.perf_counter()
        if self._until is not None:
            self._take_step(now)
            return 0.0
        if self.speed is None:
            self._decide(now, render=now - self._wanted_at < WATCHED_SECONDS)
            self._show_last()
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
        """One decision, shown at once, while time stands still otherwise."""
        if self._awaits_key:
            self._until = None
            return
        self._decide(now, render=self._until == "step" or now - self._wanted_at < WATCHED_SECONDS)
        self._show_last()
        if self._until == "step" or self._ended:
            self._until = None

    @property
    def _seen(self) -> bool:
        """Whether the last decision has been shown for as long as it is due."""
        return not self._waiting and (self.speed is None or not self._idle_frames)

    @property
    def _awaits_key(self) -> bool:
        """Whether time stands until the person presses one: games of turns, and a person's new episode."""
        begins = self._by_person and self.episode_step == 0
        if self._ended or self._controls.pressed:
            return False
        return self.human and (self.spec.turn_based or begins)

    def _show_last(self) -> None:
        if self._waiting:
            self._frame = self._waiting[-1]
            self._waiting.clear()
        self._idle_frames = 0

    def _tick(self, now: float) -> None:
        """One frame's time has passed."""
        if self._waiting:
            self._frame = self._waiting.popleft()
            self.moment += 1
            return
        if self._idle_frames:
            self._idle_frames -= 1
            return
        if self._awaits_key:
            return
        render = now - self._wanted_at < WATCHED_SECONDS
        begun = self.episode
        self._decide(now, render=render)
        if self.episode != begun:
            return
        shown = len(self._waiting)
        if shown:
            self._per_decision = shown
            self._frame = self._waiting.popleft()
        else:
            self._frame = None
            self._idle_frames = self._per_decision - 1
        if self._ended:
            self._idle_frames += int(END_SECONDS * self.spec.frame_rate)

    def _decide(self, now: float, *, render: bool) -> None:
        """One decision and its consequence, or the next episode where this one is over."""
        if self._ended:
            due = self._due
            self.restart()
            self._due = due
            return
        observation = self._observation
        decision = self.policy.decide(observation, explore=self.explore and not self.human)
        action: Array | int = decision.action
        self._by_human = self.human
        if self.human:
            action = self._controls.action()
        outcome = self.display.step(action, render=render)
        self._thought_about, self._decision = observation, decision
        self._chosen = np.asarray(action).reshape(-1)
        self._observation = outcome.observation
        self._trail.note(self._observation)
        if not self._continuous:
            self._controls.note(int(self._chosen[0]))
        self._waiting.extend(outcome.frames)
        self._ended = outcome.terminated or outcome.truncated
        self.decisions += 1
        self.episode_step += 1
        self.episode_return += outcome.reward
        self._mixed |= self.human and not self._by_person
        if self._ended:
            self._record_episode()
        self._trace.append((self.decisions, estimate(decision), outcome.reward))
        self.moment += 1

    def _record_episode(self) -> None:
        """For the curves of a person, and for who counts the episodes of given seeds."""
        if self._by_person:
            self.record.add("return", self.decisions, self.episode_return)
            self.record.add("length", self.decisions, self.episode_step)
            self.totals = self.decisions, 0, self.totals[2] + 1, 0.0
        if self._seed is not None:
            self.record.add("played", self._seed, math.nan if self._mixed else self.episode_return)

    # ------------------------------------------------------------------------------ what is seen

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> Snapshot:
        """What there is to see now. The values are those of the decision that led to the frame."""
        snapshot = Snapshot(
            source="stage",
            policy_step=self.policy_step,
            episode=self.episode,
            episode_step=self.episode_step,
            episode_return=self.episode_return,
            human=self.human,
            ended=self._ended and not self._waiting,
            waits=self._ended and self._waits,
            trace=self._take_trace(),
            trail=self._trail.pop(self._observation),
        )
        if frame:
            if self._frame is None:
                self._frame = drawn(self.display.frame)
            snapshot.frame = self._frame
        decision = self._decision or self.policy.decide(self._observation, explore=False)
        for name, value in thoughts(decision, self._thought_about, self.spec).items():
            setattr(snapshot, name, value)
        if self._decision is None:
            snapshot.action = snapshot.action_vector = None  # nothing has been done yet in this episode
        elif self._by_human:
            snapshot.explored = False
            if self._continuous:
                snapshot.action_vector = self._chosen.astype(np.float32)
            else:
                snapshot.action = int(self._chosen[0])
        if snapshot.state_index is not None:
            snapshot.state_index = int(self._observation[0])
        if state_values:
            snapshot.state_values = values_of_states(self.spec, self.policy, self._judge)
        return snapshot

    def _take_trace(self) -> Floats | None:
        if not self._trace:
            return None
        trace = np.array(self._trace, np.float32)
        self._trace.clear()
        return trace

    def flush(self) -> SeriesBatch | None:
        """The episodes that have ended since the last batch; None where there are none."""
        points = self.record.pop()
        return SeriesBatch(points, *self.totals) if points else None

    def info(self) -> RunInfo:
        """What panels need to know."""
        return run_info(
            self.spec,
            registry.algorithm(self.algorithm),
            dict(self._config),
            device="cpu",
            lanes=self.lanes,
            seed=self.seed,
            step=self.policy_step,
            steps_budget=self._budget,
            path=self.path,
        )

    def close(self) -> None:
        """Free the emulator."""
        self.display.close()
