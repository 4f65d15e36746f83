"""What a viewer sees of a training: lane 0 of its world, thoughts, and a trace of decisions."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Stepped, Swept, Updated
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Discrete
from rlstudio.engine.watch.charts import Trail
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.watch.insight import estimate, lane_progress, thoughts
from rlstudio.engine.watch.insight import state_values as values_of_states
from rlstudio.engine.worker.messages import Corrections, Snapshot
from rlstudio.envs.drawing import drawn

TRACE_LENGTH = 2000
CORRECTIONS = 200
"""Updates of a table that are remembered between two snapshots."""


class TrainingScreen:
    """Looks at a world and the policy that acts in it; changes neither."""

    def __init__(self, spec: EnvSpec, world: World, policy: Policy) -> None:
        self.spec = spec
        self.world = world
        self.policy = policy
        self._trace: deque[tuple[float, float, float]] = deque(maxlen=TRACE_LENGTH)
        self._corrected: deque[Corrections] = deque(maxlen=CORRECTIONS)
        self._trail = Trail(spec)
        self._judge = Judge(spec) if policy.draws else None

    def note(self, step: int, stepped: Stepped) -> None:
        """Remember a decision of lane 0, of which none is to be missed."""
        self._trace.append(self._trace_row(step, stepped))
        if any(ended.lane == 0 for ended in stepped.transition.episodes):
            self._trail.begin()
        self._trail.note(self.world.observe())

    def note_update(self, step: int, updated: Updated | Swept) -> None:
        """Remember which entries of a table this corrected, or what a sweep made of the present state."""
        if isinstance(updated, Swept):
            decision = self.policy.decide(self.world.observe(), explore=False)
            self._trace.append((step, estimate(decision), 0.0))
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
    ) -> Snapshot:
        """Lane 0 of the training itself, after so many steps and finished episodes, and its last events.

        ``trace`` holds every decision that was noted since the last snapshot, else the last one;
        ``corrected`` every update.
        """
        world = self.world
        length, score = lane_progress(world, 0)
        snapshot = Snapshot(
            source="training",
            policy_step=step,
            episode=episodes + 1,
            episode_step=length,
            episode_return=score,
        )
        if frame:
            snapshot.frame = drawn(world.frame)
        if stepped is not None:
            transition = stepped.transition
            for name, value in thoughts(stepped.decision, transition.observation, self.spec).items():
                setattr(snapshot, name, value)
            snapshot.ended = any(ended.lane == 0 for ended in transition.episodes)
        observation = world.observe()
        if stepped is None:  # nothing has been done, and a planner never will
            decision = self.policy.decide(observation, explore=False)
            for name, value in thoughts(decision, observation, self.spec).items():
                setattr(snapshot, name, value)
            snapshot.action = None
            if isinstance(updated, Swept):
                snapshot.phase = updated.phase
                if not self._trace:
                    self.note_update(step, updated)
        if isinstance(self.spec.observation_space, Discrete):
            snapshot.state_index = int(observation[0])
        snapshot.trace = self._pop_trace(step, stepped)
        snapshot.corrected = self._pop_corrected()
        snapshot.trail = self._trail.pop(observation)
        if state_values:
            snapshot.state_values = values_of_states(self.spec, self.policy, self._judge)
        return snapshot

    def _pop_trace(self, step: int, stepped: Stepped | None) -> Floats | None:
        if not self._trace and stepped is not None:
            self._trace.append(self._trace_row(step, stepped))
        trace = np.array(self._trace, np.float32) if self._trace else None
        self._trace.clear()
        return trace

    def _trace_row(self, step: int, stepped: Stepped) -> tuple[float, float, float]:
        reward = float(stepped.transition.reward[0])
        return step // self.world.lanes, estimate(stepped.decision), reward

    def _pop_corrected(self) -> Corrections | None:
        noted = list(self._corrected)
        self._corrected.clear()
        return Corrections.joined(noted) if noted else None


def _entries(evidence: Mapping[str, Any], prefix: str) -> tuple[Ints, Ints] | None:
    """The entries of a table that an update names, states and actions (n,); None if it names none."""
    state, action = (evidence.get(f"{prefix}{name}") for name in ("state", "action"))
    if state is None or action is None:
        return None
    return np.array(state, np.int64).reshape(-1), np.array(action, np.int64).reshape(-1)
