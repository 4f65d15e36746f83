"""Finite environments whose exact model is known: the grid world, the maze and the treasure corridor."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from rlstudio.core.arrays import Array, Bools, State, generator_state, restore_generator
from rlstudio.core.env import (
    Capability,
    DisplayEnv,
    EnvSpec,
    Frame,
    World,
)
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import words
from rlstudio.core.worlds.finite import GridLayout, TabularModel
from rlstudio.envs.grid.map import SUTTON_MAZE, GridMap, carved_maze, corridor, drawn, two_corners
from rlstudio.envs.grid.painter import GridPainter
from rlstudio.envs.grid.settings import GridSettings, MazeSettings, TreasureSettings, WorldSettings
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

# Up to this many lanes a loop over Python lists is faster than NumPy's indexing.
FEW_LANES = 8


class StatePainter(Protocol):
    """Paints the states of one world."""

    def paint(self, state: int) -> Frame:
        """The picture of a state, (H, W, 3)."""


class TabularWorld(LaneWorld):
    """Steps a ``TabularModel`` by table; observations are state numbers (lanes,) int64.

    ``make_painter`` is called at the first picture. Both ways of stepping, with lists and with NumPy, draw
    the same random numbers and give the same steps.
    """

    def __init__(
        self,
        model: TabularModel,
        make_painter: Callable[[], StatePainter],
        time_limit: int,
        lanes: int,
        seed: int,
    ) -> None:
        super().__init__(lanes)
        self._make_painter = make_painter
        self._painter: StatePainter | None = None
        self._time_limit = time_limit
        self._generator = np.random.default_rng()
        self._begins = np.cumsum(model.start)
        # An outcome is the number of thresholds that a uniform draw reaches; the last one is left out.
        self._thresholds = np.cumsum(model.probability, axis=2)[:, :, :-1]
        self._random = self._thresholds.shape[2] > 0
        self._next = model.next_state
        self._reward = model.reward.astype(np.float32)
        self._terminated = model.terminated
        self._legal_SA = model.allowed()
        self._lists = (
            self._thresholds.tolist(),
            self._next.tolist(),
            self._reward.tolist(),
            self._terminated.tolist(),
        )
        self._nobody = np.zeros(lanes, np.bool_)
        self._first_outcomes = [0.0] * lanes
        self._states: Array = np.zeros(lanes, np.int64)
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        draws = self._generator.random(len(lanes))
        first: Array = np.searchsorted(self._begins, draws * self._begins[-1], side="right")
        states = self._states.copy()
        states[list(lanes)] = first
        self._states = states
        return first

    def _legal_now(self) -> Bools | None:
        return None if self._legal_SA is None else self._legal_SA[self._states]

    def _advance(self, action: Array) -> Advance:
        if self.lanes <= FEW_LANES:
            return self._advance_lists(action)
        return self._advance_arrays(action)

    def _advance_lists(self, action: Array) -> Advance:
        thresholds, next_state, rewards, ends = self._lists
        draws = self._generator.random(self.lanes).tolist() if self._random else self._first_outcomes
        clock, limit = self._clock, self._time_limit
        successors: list[int] = []
        gained: list[float] = []
        over: list[int] = []
        ended: list[int] = []
        for lane, (state, act) in enumerate(zip(self._states.tolist(), action.tolist(), strict=True)):
            outcome = 0
            for threshold in thresholds[state][act]:
                outcome += draws[lane] >= threshold
            successors.append(next_state[state][act][outcome])
            gained.append(rewards[state][act][outcome])
            if ends[state][act][outcome]:
                ended.append(lane)
                over.append(lane)
            elif clock - self._begun_at[lane] >= limit:
                over.append(lane)
        self._states = successor = np.array(successors)
        reward = np.array(gained, np.float32)
        if not over:
            return successor, reward, reward, self._nobody, self._nobody, over
        terminated = np.zeros(self.lanes, np.bool_)
        truncated = np.zeros(self.lanes, np.bool_)
        terminated[ended] = True
        truncated[over] = True
        truncated[ended] = False
        return successor, reward, reward, terminated, truncated, over

    def _advance_arrays(self, action: Array) -> Advance:
        states = self._states
        outcome: Array | int = 0
        if self._random:
            draws = self._generator.random(self.lanes)
            outcome = (draws[:, None] >= self._thresholds[states, action]).sum(axis=1)
        self._states = successor = self._next[states, action, outcome]
        reward = self._reward[states, action, outcome]
        terminated = self._terminated[states, action, outcome]
        late = self._clock - min(self._begun_at) >= self._time_limit
        if not late and not terminated.any():
            return successor, reward, reward, terminated, self._nobody, ()
        truncated = ~terminated & (self._clock - np.asarray(self._begun_at) >= self._time_limit)
        return (
            successor, reward, reward, terminated, truncated, np.flatnonzero(terminated | truncated).tolist()
        )  # fmt: skip

    def frame(self, lane: int = 0) -> Frame:
        """The picture of a lane's state."""
        if self._painter is None:
            self._painter = self._make_painter()
        return self._painter.paint(int(self._states[lane]))

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError if that is of another world."""
        super().restore(state)
        if not np.array_equal(self._observation, self._states):
            raise Unsound(words("the states that are seen are not those that the lanes are in"))

    def _dynamics(self) -> State:
        return {"states": self._states.copy(), "generator": generator_state(self._generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        states = np.array(state["states"], np.int64).reshape(self.lanes)
        if (states < 0).any() or (states >= len(self._next)).any():
            raise Unsound(words("a lane is in a state that is none of the {n}", n=len(self._next)))
        self._states = states
        restore_generator(self._generator, state["generator"])


class TabularGrid(EnvSpec):
    """A grid of numbered cells in which an agent moves up, right, down and left."""

    family = "Grids"
    capabilities: frozenset[Capability] = frozenset({"model", "clone", "discrete", "grid"})
    action_names: tuple[str, ...] = ("UP", "RIGHT", "DOWN", "LEFT")
    key_bindings: Mapping[str, int] = {"Up": 0, "Right": 1, "Down": 2, "Left": 3}
    turn_based = True
    frame_rate = 8.0
    default_lanes = 1
    settings: GridSettings | MazeSettings | TreasureSettings | WorldSettings

    @abstractmethod
    def _make_map(self) -> GridMap:
        """The cells under these settings."""

    @cached_property
    def _map(self) -> GridMap:
        return self._make_map()

    def _make_painter(self) -> StatePainter:
        return GridPainter(self._layout)

    @cached_property
    def _layout(self) -> GridLayout:
        return self._map.layout()

    @cached_property
    def _model(self) -> TabularModel:
        return self._map.model(self.settings.step_reward, self.settings.slip)

    @property
    def observation_space(self) -> Discrete:
        """The number of the agent's cell; walls have no number."""
        return Discrete(n=len(self._map.kinds))

    @property
    def action_space(self) -> Discrete:
        """The directions, in the order of their names."""
        return Discrete(n=len(self.action_names))

    def model(self) -> TabularModel:
        """The exact dynamics; arrays are shared, do not write to them."""
        return self._model

    def layout(self) -> GridLayout:
        """The positions of the states."""
        return self._layout

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return TabularWorld(self._model, self._make_painter, self.settings.max_steps, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(TabularWorld(self._model, self._make_painter, self.settings.max_steps, 1, seed))


class GridWorld(TabularGrid):
    """Sutton and Barto's example 4.1: an open grid with two terminal corners; any cell may be the start."""

    id = "rlstudio/GridWorld-v0"
    title = "Grid world"
    blurb = "The lectures' small grid: reach one of two corners. Every value fits on one screen."
    Settings = GridSettings
    settings: GridSettings

    def _make_map(self) -> GridMap:
        return two_corners(self.settings.rows, self.settings.columns, self.settings.goal_reward)


class Maze(TabularGrid):
    """Find the treasure without stepping into a trap."""

    id = "rlstudio/Maze-v0"
    title = "Maze"
    blurb = "Find the treasure, avoid the traps. Every number is another maze, of any size you like."
    Settings = MazeSettings
    settings: MazeSettings

    def _make_map(self) -> GridMap:
        settings = self.settings
        if settings.plan == "Sutton and Barto":
            return drawn(
                SUTTON_MAZE,
                goal_reward=settings.treasure_reward,
                trap_reward=settings.trap_reward,
                trap_ends=True,
            )
        return carved_maze(
            settings.rows,
            settings.columns,
            settings.seed,
            loops=settings.loops,
            trap_share=settings.trap_share,
            trap_reward=settings.trap_reward,
            trap_ends=settings.trap_ends,
            treasure_reward=settings.treasure_reward,
        )


class Treasure(TabularGrid):
    """A treasure at the end of a corridor: a small world in which a reward must propagate back."""

    id = "rlstudio/Treasure-v0"
    title = "Treasure corridor"
    blurb = "One corridor, two directions, one treasure. Watch its value travel back cell by cell."
    action_names = ("LEFT", "RIGHT")
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 1}
    Settings = TreasureSettings
    settings: TreasureSettings

    def _make_map(self) -> GridMap:
        settings = self.settings
        trap_reward = settings.trap_reward if settings.left_end == "trap" else None
        return corridor(settings.length, settings.start, settings.treasure_reward, trap_reward)
