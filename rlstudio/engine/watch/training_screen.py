"""Snapshots of a training: lane 0 of its world, its last decision, and the corrected table entries."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.env import EnvSpec, Frame, World
from rlstudio.core.events import Stepped, Swept, Updated
from rlstudio.core.policy import Policy, decided
from rlstudio.engine.snapshot import Corrections, ShownDecision, Snapshot
from rlstudio.engine.watch.decision_log import DecisionLog
from rlstudio.engine.watch.insight import shown_decision, standing_still
from rlstudio.envs.drawing import drawn

LOOKED_SECONDS = 3.0
"""If no picture was asked for in this time, nobody looks. Slow steps are seconds apart."""
CORRECTIONS = 200
"""How many updates of a table are remembered between two snapshots."""


@dataclass(frozen=True, slots=True)
class LeftView:
    """What was in view when a demo was saved, until the first step after it.

    ``step``: of the training. ``episode``, ``length``, ``score``: as in a snapshot; ``observation`` (1,
    *shape) and ``legal`` (1, A) of the state in view. ``decision``: what was shown. ``phase``: of a planner.
    """

    step: int
    episode: int
    length: int
    score: float
    ended: bool
    observation: Array
    legal: Bools | None
    decision: ShownDecision
    frame: Frame
    phase: str = ""


class TrainingScreen:
    """Reads a world and the policy that acts in it, and changes neither. ``left``: see ``LeftView``."""

    def __init__(self, spec: EnvSpec, world: World, policy: Policy) -> None:
        self.spec = spec
        self.world = world
        self.policy = policy
        self._log = DecisionLog(spec, policy)
        # Episode and step, and what was thought there when time stood still last.
        self._still: tuple[tuple[int, int], ShownDecision] | None = None
        self._corrected: deque[Corrections] = deque(maxlen=CORRECTIONS)
        self._looked_at = -LOOKED_SECONDS
        self._picture: tuple[int, Frame] | None = None
        self.left: LeftView | None = None

    def picture(self, step: int) -> Frame | None:
        """The picture of lane 0 now, after ``step`` steps; None if nobody has looked lately."""
        return self._drawn(step) if time.perf_counter() - self._looked_at < LOOKED_SECONDS else None

    def _drawn(self, step: int) -> Frame:
        if self._picture is None or self._picture[0] != step:
            self._picture = step, drawn(self.world.frame)
        return self._picture[1]

    def note(self, step: int, stepped: Stepped) -> None:
        """Remember a decision of lane 0."""
        self._note_decision(step, stepped)
        if _ended(stepped):
            self._log.begin_episode()
        self._log.note_place(self.world.observe())

    def note_update(self, step: int, updated: Updated | Swept) -> None:
        """Remember the table entries that an update corrected, or the present state's value after a sweep."""
        if isinstance(updated, Swept):
            decision = decided(self.policy, self.world.observe(), self.world.legal())
            self._log.note_decision(step, decision, 0.0)
            return
        for prefix, planned in (("", False), ("planned_", True)):
            found = _entries(updated.evidence, prefix)
            if found is not None:
                self._corrected.append(Corrections(*found, np.full(len(found[0]), planned)))

    def snapshot(
        self,
        step: int,
        episodes: int,
        stepped: Stepped | None,
        updated: Updated | Swept | None,
        *,
        frame: bool = True,
        state_values: bool = False,
        still: bool = False,
    ) -> Snapshot:
        """Lane 0 of the training after ``step`` steps and ``episodes`` finished episodes.

        stepped, updated: the last events. ``trace`` holds every decision that was noted since the last
        snapshot, or the last one if none was noted; ``corrected`` holds every noted update. still: time
        stands still, so that all of it is of the state in view.
        """
        if frame:
            self._looked_at = time.perf_counter()
        snapshot, observation = self.in_view(step, episodes, stepped, updated, frame=frame, still=still)
        snapshot.corrected = self._pop_corrected()
        if not self._log:
            if stepped is not None:
                self._note_decision(step, stepped)
            elif isinstance(updated, Swept):
                self.note_update(step, updated)
        self._log.complete(snapshot, observation, with_state_values=state_values)
        return snapshot

    def in_view(
        self,
        step: int,
        episodes: int,
        stepped: Stepped | None,
        updated: Updated | Swept | None,
        *,
        frame: bool,
        still: bool,
    ) -> tuple[Snapshot, Array]:
        """The same without what is collected bit by bit, and the observations (B, *shape) in view."""
        world = self.world
        if stepped is None and self.left is not None and self.left.step == step:
            return self._as_left(self.left, frame=frame, still=still)
        observation = world.observe()
        length, score = world.progress(0)
        ended = self.at_an_end(stepped)
        if stepped is not None and ended:
            # The world has begun the next episode: what is in view is the end of the last one.
            last = next(end for end in stepped.transition.episodes if end.lane == 0)
            length, score = last.length, last.episode_return
            observation = stepped.transition.next_observation
        if stepped is not None:
            shown = shown_decision(stepped.decision, stepped.transition.observation, self.spec)
        else:  # before the first step, and always for a planner
            decision = decided(self.policy, observation, world.legal())
            shown = shown_decision(decision, observation, self.spec, taken=False)
        if still and stepped is not None and not _ended(stepped):
            shown = standing_still(self.policy, observation, world.legal(), self.spec, shown)
            shown = self._before_and_after((episodes, world.progress(0)[0]), shown)
        return Snapshot(
            source="training",
            policy_step=step,
            episode=episodes + (not ended),
            episode_step=length,
            episode_return=score,
            decision=shown,
            frame=None if not frame else world.ending if ended else self._drawn(step),
            ended=stepped is not None and _ended(stepped),
            phase=updated.phase if isinstance(updated, Swept) else "",
        ), observation

    def _as_left(self, left: LeftView, *, frame: bool, still: bool) -> tuple[Snapshot, Array]:
        shown, place = left.decision, (left.episode, left.length)
        if still and shown.at_rest:
            if self._still is None:
                self._still = place, shown
            last = replace(shown, action=shown.came_by)
            shown = standing_still(self.policy, left.observation, left.legal, self.spec, last)
            shown = self._before_and_after(place, shown)
        return Snapshot(
            source="training",
            policy_step=left.step,
            episode=left.episode,
            episode_step=left.length,
            episode_return=left.score,
            decision=shown,
            frame=left.frame if frame else None,
            ended=left.ended,
            phase=left.phase,
        ), left.observation

    def at_an_end(self, stepped: Stepped | None) -> bool:
        """Whether the last step of lane 0 ended an episode whose last picture is kept."""
        return stepped is not None and self.world.ending is not None and _ended(stepped)

    def _before_and_after(self, place: tuple[int, int], shown: ShownDecision) -> ShownDecision:
        """The same with what was thought of this very state before the last update. place: episode, step."""
        before = self._still
        self._still = place, shown
        if before is None or before[0] != place:
            return shown
        old = before[1]
        if _alike(old.action_values, shown.action_values) and _alike(
            old.action_probabilities, shown.action_probabilities
        ):
            self._still = before  # asked again, and nothing has changed: keep what was before
            return replace(
                shown, before_values=old.before_values, before_probabilities=old.before_probabilities
            )
        shown = replace(shown, before_values=old.action_values, before_probabilities=old.action_probabilities)
        self._still = place, shown
        return shown

    def _note_decision(self, step: int, stepped: Stepped) -> None:
        transition, number = stepped.transition, step // self.world.lanes
        reward, terminated = float(transition.reward[0]), bool(transition.terminated[0])
        self._log.note_decision(number, stepped.decision, reward, terminated, _ended(stepped))

    def _pop_corrected(self) -> Corrections | None:
        noted = list(self._corrected)
        self._corrected.clear()
        return Corrections.joined(noted) if noted else None


def _alike(one: Floats | None, other: Floats | None) -> bool:
    return one is other or (one is not None and other is not None and np.array_equal(one, other))


def _ended(stepped: Stepped) -> bool:
    """Whether this step ended an episode of lane 0."""
    return any(ended.lane == 0 for ended in stepped.transition.episodes)


def _entries(evidence: Mapping[str, Any], prefix: str) -> tuple[Ints, Ints] | None:
    """The table entries that an update names: states and actions (n,); None if it names none."""
    state, action = (evidence.get(f"{prefix}{name}") for name in ("state", "action"))
    if state is None or action is None:
        return None
    return np.array(state, np.int64).reshape(-1), np.array(action, np.int64).reshape(-1)
