"""T steps of N lanes as on-policy methods record them, with the values their advantages need."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Transition
from rlstudio.core.policy import Decision
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import words
from rlstudio.nn.acting.actors import ActionScale


class Rollout:
    """Preallocated arrays (T, N, ...); ``position`` steps are recorded. Half-full ones can be saved.

    action_space: needed where actions are not integers; these are kept scaled to [-1, 1], as actors learn.
    """

    _names = (
        "observation_TN",
        "action_TN",
        "log_probability_TN",
        "value_TN",
        "reward_TN",
        "next_value_TN",
        "terminated_TN",
        "truncated_TN",
    )

    def __init__(self, space: Space, steps: int, lanes: int, action_space: Space | None = None) -> None:
        self.steps, self.lanes = steps, lanes
        shape = (steps, lanes)
        dtype = space.dtype if isinstance(space, Box) else "int64"
        self.observation_TN: Array = np.zeros((*shape, *space.shape), dtype)
        self.action_TN: Array = np.zeros(shape, np.int64)
        self._actions = action_space.n if isinstance(action_space, Discrete) else None
        if isinstance(action_space, Box):
            self.action_TN = np.zeros((*shape, *action_space.shape), np.float32)
        self._scale = ActionScale(action_space) if isinstance(action_space, Box) else None
        self.log_probability_TN: Floats = np.zeros(shape, np.float32)
        self.value_TN: Floats = np.zeros(shape, np.float32)
        self.reward_TN: Floats = np.zeros(shape, np.float32)
        self.next_value_TN: Floats = np.zeros(shape, np.float32)
        self.terminated_TN: Bools = np.zeros(shape, np.bool_)
        self.truncated_TN: Bools = np.zeros(shape, np.bool_)
        self.legal_TN: Bools | None = None
        """Which actions were legal (T, N, A), where that is told."""
        self.position = 0

    @property
    def full(self) -> bool:
        """Whether all T steps are recorded."""
        return self.position == self.steps

    def add(
        self,
        transition: Transition,
        decision: Decision,
        successor_value_N: Floats | None,
        seen: Array | None = None,
    ) -> None:
        """Record one step. successor_value_N: V of the true successors, needed where one was truncated.

        seen: what the network saw in place of the observations, if that is something else.
        Elsewhere the value of the next step's observation is the successor's value, see ``close``.
        """
        t = self.position
        self.observation_TN[t] = transition.observation if seen is None else seen
        action = transition.action
        self.action_TN[t] = action if self._scale is None else self._scale.inward(action)
        self.reward_TN[t] = transition.reward
        self.terminated_TN[t] = transition.terminated
        self.truncated_TN[t] = transition.truncated
        if transition.legal is not None or self.legal_TN is not None:
            self._keep_legal(t, transition.legal)
        if decision.log_probability is not None:
            self.log_probability_TN[t] = decision.log_probability
        if decision.insight.value is not None:
            self.value_TN[t] = decision.insight.value
        if successor_value_N is not None:
            self.next_value_TN[t] = successor_value_N
        self.position = t + 1

    def _keep_legal(self, t: int, legal_NA: Bools | None) -> None:
        if self.legal_TN is None:
            assert legal_NA is not None
            self.legal_TN = np.ones((self.steps, *legal_NA.shape), np.bool_)
        self.legal_TN[t] = True if legal_NA is None else legal_NA

    @property
    def legal(self) -> Bools | None:
        """Which actions were legal, as one batch (T * N, A); None: all."""
        return None if self.legal_TN is None else self.flat(self.legal_TN)

    def close(self, last_value_N: Floats) -> None:
        """Fill in the values of successors; last_value_N: V of what the lanes stand before now."""
        follows_TN = ~self.truncated_TN
        after_TN = np.concatenate([self.value_TN[1:], last_value_N[None]])
        np.copyto(self.next_value_TN, after_TN, where=follows_TN)

    def flat(self, array_TN: Array) -> Array:
        """The steps of all lanes as one batch (T * N, ...): a view."""
        return array_TN.reshape(self.steps * self.lanes, *array_TN.shape[2:])

    def state(self) -> State:
        """Copies of all arrays and the position."""
        state: State = {name: getattr(self, name).copy() for name in self._names}
        if self.legal_TN is not None:
            state["legal_TN"] = self.legal_TN.copy()
        return state | {"position": np.asarray(self.position)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        arrays = {name: checked(state, name, getattr(self, name).shape) for name in self._names}
        position = int(checked(state, "position", ()))
        if self._actions is not None:
            whole(state, "action_TN", self.action_TN.shape, self._actions)
        if not 0 <= position <= self.steps:
            raise Unsound(
                words("a rollout of length {n} cannot stand at {position}", n=self.steps, position=position)
            )
        self.legal_TN = None
        if "legal_TN" in state and self._actions is not None:
            legal_TN = checked(state, "legal_TN", (self.steps, self.lanes, self._actions))
            self.legal_TN = legal_TN.astype(np.bool_)
        for name, value in arrays.items():
            getattr(self, name)[...] = value
        self.position = position
