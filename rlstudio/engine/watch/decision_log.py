"""What a stage and a training remember of their agent between two snapshots."""

from __future__ import annotations

from collections import deque

import numpy as np

from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.spaces import Discrete
from rlstudio.engine.snapshot import CUT_OFF, GOES_ON, TERMINATED, Snapshot
from rlstudio.engine.watch.charts import Trail
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.watch.insight import estimate, state_values

TRACE_LENGTH = 2000


class DecisionLog:
    """The decisions of one agent and its path on the chart since the last snapshot.

    discount: γ of the exact values (see ``Judge``) that are shown for a policy that estimates none. None:
    they are shown only for a policy that draws its actions.
    """

    def __init__(self, spec: EnvSpec, policy: Policy, discount: float | None = None) -> None:
        self._spec = spec
        self._policy = policy
        self._trace: deque[tuple[float, float, float, float]] = deque(maxlen=TRACE_LENGTH)
        self._last: tuple[float, float, float, float] | None = None
        self._trail = Trail(spec)
        self._numbered = isinstance(spec.observation_space, Discrete)
        self.judge = Judge(spec, discount) if policy.draws or discount is not None else None

    def __bool__(self) -> bool:
        """Whether a decision was noted since the last snapshot."""
        return bool(self._trace)

    def begin_episode(self) -> None:
        """The next observation does not follow from the last one: what had not ended was cut off."""
        self._trail.begin()
        if self._last is not None and self._last[3] == GOES_ON:
            if self._trace:
                self._trace.pop()
            self._note((*self._last[:3], CUT_OFF))

    def note_decision(
        self,
        number: float,
        decision: Decision,
        reward: float,
        terminated: bool = False,
        ended: bool = False,
        sign: int = 1,
    ) -> None:
        """Remember a decision of lane 0, its number, the reward that followed, and whether the task or only
        its episode ended with it.

        sign: -1 where the side that rewards are not about made it, whose value is the opposite.
        """
        ending = TERMINATED if terminated else CUT_OFF if ended else GOES_ON
        self._note((number, sign * estimate(decision), reward, ending))

    def _note(self, row: tuple[float, float, float, float]) -> None:
        self._trace.append(row)
        self._last = row

    def note_place(self, observation: Array) -> None:
        """Remember the place of lane 0 in observations (B, *shape)."""
        self._trail.note(observation)

    def complete(self, snapshot: Snapshot, observation: Array, *, with_state_values: bool) -> None:
        """Move what is remembered into a snapshot. observation (B, *shape): the present one."""
        snapshot.trace = self._pop_trace()
        snapshot.trail = self._trail.pop(observation)
        if self._numbered:
            snapshot.state_index = int(observation[0])
        if with_state_values:
            snapshot.state_values = state_values(self._spec, self._policy, self.judge)

    def _pop_trace(self) -> Doubles | None:
        trace = np.array(self._trace, np.float64) if self._trace else None
        self._trace.clear()
        return trace
