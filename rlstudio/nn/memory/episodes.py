"""Whole episodes, gathered lane by lane for Monte Carlo methods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Space


@dataclass(slots=True)
class Episode:
    """One finished episode of T steps: observations (T, *shape), ``action`` (T,), ``reward`` (T,).

    ``after``: the observation (*shape) that followed the last step; ``truncated``: time ran out there, so
    that it has a value. ``legal`` (T, A): the actions that were legal; None: all.
    """

    observation: Array
    action: Ints
    reward: Floats
    after: Array
    truncated: bool
    legal: Bools | None = None


FRESH, SPARE, COUNTED = 0, 1, 2
"""What a lane's episode is: about to begin; not to be used; one of those of the present policy."""


class Episodes:
    """Gathers a fixed number of whole episodes that began under one and the same policy.

    Counted are the first ``wanted`` episodes that *begin* after ``pop_finished``, and all of them are waited
    for. Counting those that *end* first would favour short ones; so would keeping what a lane plays while it
    waits. Both that and episodes begun before ``pop_finished``, under an older policy, are left out.
    With one lane nothing is left out. The lanes share one history of steps (T, N, ...).
    """

    def __init__(self, space: Space, lanes: int) -> None:
        self.lanes = lanes
        dtype = space.dtype if isinstance(space, Box) else "int64"
        self._observation: Array = np.zeros((256, lanes, *space.shape), dtype)
        self._action: Ints = np.zeros((256, lanes), np.int64)
        self._reward: Floats = np.zeros((256, lanes), np.float32)
        self._legal: Bools | None = None
        self._begun = [0] * lanes
        self._role = [FRESH] * lanes
        self._any_fresh = True
        self._position = 0
        self.steps = 0
        """Steps of all lanes since ``pop_finished``, used or not."""
        self.finished: list[Episode] = []

    def complete(self, wanted: int) -> bool:
        """Whether ``wanted`` episodes have been counted and have ended."""
        return len(self.finished) >= wanted and COUNTED not in self._role

    def add(self, transition: Transition, wanted: int) -> None:
        """Record one batched step; episodes that count go to ``finished`` when they have ended."""
        if self._position == len(self._action):
            self._make_room()
        t = self._position
        if self._any_fresh:
            self._begin(t, wanted)
        self._observation[t] = transition.observation
        self._action[t] = transition.action
        self._reward[t] = transition.reward
        if transition.legal is not None or self._legal is not None:
            self._keep_legal(t, transition.legal)
        self._position = t + 1
        self.steps += self.lanes
        ended = transition.terminated | transition.truncated
        if ended.any():
            for lane in np.flatnonzero(ended).tolist():
                if self._role[lane] == COUNTED:
                    steps = slice(self._begun[lane], t + 1)
                    self.finished.append(
                        Episode(
                            self._observation[steps, lane].copy(),
                            self._action[steps, lane].copy(),
                            self._reward[steps, lane].copy(),
                            np.array(transition.next_observation[lane]),
                            not transition.terminated[lane],
                            None if self._legal is None else self._legal[steps, lane].copy(),
                        )
                    )
                self._role[lane] = FRESH
            self._any_fresh = True

    def _keep_legal(self, t: int, legal_NA: Bools | None) -> None:
        if self._legal is None:
            assert legal_NA is not None
            self._legal = np.ones((*self._action.shape, legal_NA.shape[1]), np.bool_)
        self._legal[t] = True if legal_NA is None else legal_NA

    def _begin(self, t: int, wanted: int) -> None:
        """Decide for each episode that begins now whether it counts, before anything of it is known."""
        counted = len(self.finished) + self._role.count(COUNTED)
        for lane, role in enumerate(self._role):
            if role == FRESH:
                self._begun[lane] = t
                self._role[lane] = COUNTED if counted < wanted else SPARE
                counted += 1
        self._any_fresh = False

    def _make_room(self) -> None:
        """Forget the steps that no counted episode needs; double the arrays if these are few."""
        end = self._position
        self._begun = [
            begun if role == COUNTED else end for begun, role in zip(self._begun, self._role, strict=True)
        ]
        start = min(self._begun)
        size = len(self._action) * (2 if end - start > len(self._action) // 2 else 1)
        for name in ("_observation", "_action", "_reward", "_legal"):
            old: Array | None = getattr(self, name)
            if old is None:
                continue
            new = np.zeros((size, *old.shape[1:]), old.dtype)
            new[: end - start] = old[start:end]
            setattr(self, name, new)
        self._begun = [begun - start for begun in self._begun]
        self._position = end - start

    def pop_finished(self) -> list[Episode]:
        """The finished episodes, in the order of their ends; they are handed over, and the policy changes."""
        taken, self.finished = self.finished, []
        self._role = [SPARE if role == COUNTED else role for role in self._role]
        self.steps = 0
        return taken

    def break_off(self) -> None:
        """Forget the episodes under way; those that are finished stay."""
        self._role = [FRESH] * self.lanes
        self._any_fresh = True

    def state(self) -> State:
        """The episodes under way and those that are finished but not yet taken."""
        end = self._position
        state: State = {
            "observation": self._observation[:end].copy(),
            "action": self._action[:end].copy(),
            "reward": self._reward[:end].copy(),
            "begun": np.asarray(self._begun, np.int64),
            "role": np.asarray(self._role, np.int64),
            "steps": np.asarray(self.steps),
            "finished": np.asarray(len(self.finished)),
        }
        if self._legal is not None:
            state["legal"] = self._legal[:end].copy()
        for number, episode in enumerate(self.finished):
            state[f"{number}.observation"] = episode.observation.copy()
            state[f"{number}.action"] = episode.action.copy()
            state[f"{number}.reward"] = episode.reward.copy()
            state[f"{number}.after"] = episode.after.copy()
            state[f"{number}.truncated"] = np.asarray(episode.truncated)
            if episode.legal is not None:
                state[f"{number}.legal"] = episode.legal.copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        end = len(checked(state, "action", (None, self.lanes)))
        begun = whole(state, "begun", (self.lanes,), end + 1).tolist()
        role = whole(state, "role", (self.lanes,), COUNTED + 1).tolist()
        steps = int(whole(state, "steps", ()))
        size = max(256, end)
        for name in ("observation", "action", "reward"):
            old: Array = getattr(self, f"_{name}")
            new = np.zeros((size, *old.shape[1:]), old.dtype)
            new[:end] = checked(state, name, (end, *old.shape[1:]))
            setattr(self, f"_{name}", new)
        self._legal = None
        if "legal" in state:
            legal = checked(state, "legal", (end, self.lanes, None))
            self._legal = np.zeros((size, *legal.shape[1:]), np.bool_)
            self._legal[:end] = legal
        self._begun, self._position, self._role, self.steps = begun, end, role, steps
        self._any_fresh = FRESH in role
        self.finished = []
        for number in range(int(whole(state, "finished", ()))):
            action = whole(state, f"{number}.action", (None,))
            shape = self._observation.shape[2:]
            observation = checked(state, f"{number}.observation", (len(action), *shape))
            reward = checked(state, f"{number}.reward", action.shape)
            after = checked(state, f"{number}.after", shape)
            truncated = bool(checked(state, f"{number}.truncated", ()))
            episode = Episode(observation.copy(), action, reward.copy(), after.copy(), truncated)
            if f"{number}.legal" in state:
                episode.legal = checked(state, f"{number}.legal", (len(action), None)).astype(np.bool_)
            self.finished.append(episode)
