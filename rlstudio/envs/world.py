"""Batched stepping over lanes: autoreset (only here) and episode statistics."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, prefixed, under, whole
from rlstudio.core.env import DisplayEnv, Frame, Outcome, World
from rlstudio.core.errors import Unsound
from rlstudio.core.events import EpisodeEnded, Transition
from rlstudio.core.words import words
from rlstudio.envs.drawing import drawn

Advance = tuple[Array, Floats, Floats, Bools, Bools, Sequence[int] | Array]
"""The result of a step before any restart: successor (B, *shape), reward for learning (B,), true
score (B,), terminated (B,), truncated (B,), and the lanes whose episode is over: their numbers, or
which they are (B,).

A lane may be terminated for learning without its episode being over (a life was lost, a point was
made); an episode that is over is always terminated or truncated. A plain tuple: one CartPole step has
a budget of microseconds.
"""


def _numbers(over: Sequence[int] | Array) -> Sequence[int]:
    """The numbers of these lanes."""
    if not isinstance(over, np.ndarray):
        return over
    found: list[int] = (np.flatnonzero(over) if over.dtype == np.bool_ else over).tolist()
    return found


class LaneWorld(World):
    """A World whose subclasses act and restart; episodes and scores are counted here.

    Subclasses never write to an array after returning it. ``_length(lane)`` is the number of steps of the
    lane's episode with the current one, for time limits.

    ``secrets``: whether pictures show what the agent does not see. ``hides``: they do not now.
    """

    secrets = False
    hides = False

    def __init__(self, lanes: int) -> None:
        self.lanes = lanes
        self._clock = 0
        self._begun_at = [0] * lanes
        self._returns = np.zeros(lanes)
        self._observation: Array = np.empty(0)
        self._legal: Bools | None = None

    @abstractmethod
    def _advance(self, action: Array) -> Advance:
        """Act in every lane without restarting any."""

    @abstractmethod
    def _restart(self, lanes: Sequence[int]) -> Array:
        """Begin new episodes in these lanes; their first observations (len(lanes), *shape)."""

    @abstractmethod
    def _reseed(self, seed: int) -> None:
        """Seed every random generator."""

    def _legal_now(self) -> Bools | None:
        """Which actions are legal where every lane is (lanes, A), a new array; None where all always are.

        It follows from what ``_restore_dynamics`` restores. Rows of lanes whose task has ended mean nothing.
        """
        return None

    def look_what_is_legal(self) -> None:
        """Take note of it, where a state has been put back."""
        self._legal = self._legal_now()

    def _dynamics(self) -> State | None:
        """Everything that ``_advance`` and ``_restart`` depend on, or None if it is not available."""
        return None

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        raise Unsound(words("this world cannot be restored; start fresh episodes instead"))

    def _length(self, lane: int) -> int:
        return self._clock - self._begun_at[lane]

    def begin(self, seed: int | None = None) -> Array:
        """Start a new episode in every lane; with a seed, always the same one. Returns the observations."""
        if seed is not None:
            self._reseed(seed)
        self._begun_at = [self._clock] * self.lanes
        self._returns[:] = 0.0
        self._observation = self._restart(range(self.lanes))
        self._legal = self._legal_now()
        return self._observation

    def observe(self) -> Array:
        """Current observations (lanes, *shape); those of the next episode where one has just ended."""
        return self._observation

    def legal(self) -> Bools | None:
        """Which actions are legal now, (lanes, A); None where all always are."""
        return self._legal

    def step(self, action: Array) -> Transition:
        """Act in every lane; lanes whose episode is over start the next one."""
        observation, legal = self._observation, self._legal
        self._clock += 1
        successor, reward, score, terminated, truncated, ended = self._advance(action)
        over = _numbers(ended)
        self._returns += score
        after = self._legal = None if legal is None else self._legal_now()
        if not over:
            self._observation = successor
            return Transition(observation, action, reward, successor, terminated, truncated, (), legal, after)
        if 0 in over:
            self.ending = drawn(self.frame) if self.keeps_endings else None
        episodes = []
        for lane in over:
            episodes.append(
                EpisodeEnded(lane, float(self._returns[lane]), self._length(lane), bool(truncated[lane]))
            )
            self._returns[lane] = 0.0
            self._begun_at[lane] = self._clock
        if len(over) == self.lanes:
            self._observation = self._restart(over)
        else:
            self._observation = successor.copy()
            self._observation[list(over)] = self._restart(over)
        if legal is not None:
            self._legal = self._legal_now()
        return Transition(
            observation, action, reward, successor, terminated, truncated, tuple(episodes), legal, after
        )

    def progress(self, lane: int) -> tuple[int, float]:
        """Steps and true score so far of a lane's running episode."""
        return self._length(lane), float(self._returns[lane])

    def advance(self, action: Array) -> Advance:
        """Act without restarting: for a display, which stops when an episode is over."""
        self._clock += 1
        result = self._advance(action)
        self._returns += result[2]
        self._observation = result[0]
        if self._legal is not None:
            self._legal = self._legal_now()
        return result

    def state(self) -> State | None:
        """Everything needed to continue exactly, or None if the emulator cannot be cloned."""
        dynamics = self._dynamics()
        if dynamics is None:
            return None
        return {
            "observation": self._observation.copy(),
            "clock": np.asarray(self._clock),
            "begun_at": np.asarray(self._begun_at),
            "returns": self._returns.copy(),
            **prefixed("dynamics", dynamics),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError if it is of another world or number of lanes."""
        if np.shape(state["returns"]) != (self.lanes,):
            raise Unsound(
                words(
                    "it is of {count} lanes, the run has {lanes}",
                    count=np.size(state["returns"]),
                    lanes=self.lanes,
                )
            )
        self._restore_dynamics(under("dynamics", state))
        clock = int(whole(state, "clock", ()))
        begun_at = whole(state, "begun_at", (self.lanes,), clock + 1)
        observation, seen = np.array(state["observation"]), self._observation
        if (observation.dtype.kind, observation.shape) != (seen.dtype.kind, seen.shape):
            raise Unsound(
                words(
                    "what is seen has the shape {shape}, not {needed}",
                    shape=f"{observation.dtype} {observation.shape}",
                    needed=f"{seen.dtype} {seen.shape}",
                )
            )
        self._observation = observation
        self._clock, self._begun_at = clock, begun_at.tolist()
        self._returns = np.array(state["returns"], float)
        self._legal = self._legal_now()


class LaneDisplay(DisplayEnv):
    """Shows a world of one lane; when an episode is over it stops until ``reset``."""

    def __init__(self, world: LaneWorld) -> None:
        self.world = world

    @property
    def native(self) -> bool:
        """Whether the world's states hold bytes of a simulator."""
        return self.world.native

    def reset(self, seed: int | None = None) -> Array:
        """Start an episode; with a seed, always the same one. Returns the observation (1, *shape)."""
        return self.world.begin(seed)

    def legal(self) -> Bools | None:
        """Which actions are legal now, (1, A); None where all always are."""
        return self.world.legal()

    def step(self, action: Array | int, *, render: bool = True) -> Outcome:
        """Carry out one decision: an integer, an array (1,) of one, or floats (D,) or (1, D)."""
        given = np.asarray(action)
        batch = given.reshape(1, -1) if given.dtype.kind == "f" else given.reshape(1)
        successor, _, score, terminated, truncated, over = self.world.advance(batch)
        # Ends that are only for learning (a lost life) do not end the episode on the display.
        ended = bool(_numbers(over))
        return Outcome(
            observation=successor,
            reward=float(score[0]),
            terminated=ended and bool(terminated[0]),
            truncated=ended and bool(truncated[0]),
            frames=self._pictures() if render else [],
        )

    def _pictures(self) -> list[Frame]:
        return [drawn(self.world.frame)]

    def frame(self) -> Frame:
        """The current picture."""
        return self.world.frame()

    def hide(self, on: bool) -> bool:
        """Let pictures show no more than the agent sees. Whether that changes them."""
        changed = self.world.secrets and self.world.hides != on
        self.world.hides = on
        return changed

    def snapshot(self) -> Any:
        """The whole state of the world, random generators included."""
        return self.world.state()

    def rewind(self, moment: Any) -> Array:
        """Go back to a moment; returns its observation (1, *shape)."""
        self.world.restore(moment)
        return self.world.observe()

    def close(self) -> None:
        """Free the emulator."""
        self.world.close()
