"""Finite environments whose exact model is known: the grid world and the maze."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import (
    Capability,
    DisplayEnv,
    EnvSpec,
    Frame,
    GridLayout,
    TabularModel,
    World,
)
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Discrete
from rlstudio.envs.grid_map import GridMap, carved_maze, two_corners
from rlstudio.envs.grid_painter import GridPainter
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

# Up to this many lanes a loop over Python lists is faster than NumPy's indexing.
FEW_LANES = 8


class TabularWorld(LaneWorld):
    """Steps a ``TabularModel`` by table; observations are state numbers (lanes,) int64.

    Both ways of stepping, by lists and by NumPy, draw the same random numbers and give the same steps.
    """

    def __init__(
        self, model: TabularModel, layout: GridLayout, time_limit: int, lanes: int, seed: int
    ) -> None:
        super().__init__(lanes)
        self._layout = layout
        self._painter: GridPainter | None = None
        self._time_limit = time_limit
        self._generator = np.random.default_rng()
        self._begins = np.cumsum(model.start)
        # An outcome is the number of thresholds that a uniform draw reaches; the last one is left out.
        self._thresholds = np.cumsum(model.probability, axis=2)[:, :, :-1]
        self._random = self._thresholds.shape[2] > 0
        self._next = model.next_state
        self._reward = model.reward.astype(np.float32)
        self._terminated = model.terminated
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

    def frame(self) -> Frame:
        """The grid with lane 0's agent on it."""
        if self._painter is None:
            self._painter = GridPainter(self._layout)
        return self._painter.paint(int(self._states[0]))

    def _dynamics(self) -> State:
        return {"states": self._states.copy(), "generator": generator_state(self._generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        self._states = np.array(state["states"], np.int64)
        restore_generator(self._generator, state["generator"])


class GridSettings(Hyperparameters):
    """What every grid has."""

    rows: int = setting(4, "Rows", "Height of the grid in cells.", ge=2, le=20, unit="cells", group="Map")
    columns: int = setting(
        4, "Columns", "Width of the grid in cells.", ge=2, le=20, unit="cells", group="Map"
    )
    step_reward: float = setting(
        -1.0, "Reward per step", "What each step gives; below zero, short ways are better.", ge=-100, le=100,
        group="Rewards",
    )  # fmt: skip
    goal_reward: float = setting(
        0.0, "Reward at the goal", "What entering a goal gives in addition to the step.", ge=-1000, le=1000,
        group="Rewards",
    )  # fmt: skip
    slip: float = setting(
        0.0,
        "Chance of slipping",
        "How often a move goes to the left or to the right of where it was meant, one as often as the other.",
        ge=0.0,
        le=0.9,
        group="Map",
    )
    max_steps: int = setting(
        100, "Longest episode", "An episode is cut off after this many steps.",
        ge=1, le=100_000, unit="steps", group="Map",
    )  # fmt: skip


class MazeSettings(Hyperparameters):
    """A maze made from a seed."""

    rows: int = setting(
        9,
        "Rows",
        "Height of the maze in cells; odd numbers look best.",
        ge=4,
        le=40,
        unit="cells",
        group="Map",
    )
    columns: int = setting(
        13, "Columns", "Width of the maze in cells; odd numbers look best.", ge=4, le=40, unit="cells",
        group="Map",
    )  # fmt: skip
    seed: int = setting(
        1, "Map number", "Each number is another maze; the same number is always the same maze.",
        ge=0, le=2**31 - 1, group="Map",
    )  # fmt: skip
    loops: float = setting(
        0.25, "Openings", "Share of the walls between corridors that fall, so that several ways lead on.",
        ge=0.0, le=1.0, group="Map",
    )  # fmt: skip
    trap_share: float = setting(
        0.08, "Share of traps", "Share of the cells that are traps; one way to the treasure stays free.",
        ge=0.0, le=0.4, group="Map",
    )  # fmt: skip
    slip: float = setting(
        0.0,
        "Chance of slipping",
        "How often a move goes to the left or to the right of where it was meant, one as often as the other.",
        ge=0.0,
        le=0.9,
        group="Map",
    )
    max_steps: int = setting(
        500, "Longest episode", "An episode is cut off after this many steps.",
        ge=1, le=100_000, unit="steps", group="Map",
    )  # fmt: skip
    step_reward: float = setting(
        -0.1, "Reward per step", "What each step gives; below zero, short ways are better.", ge=-100, le=100,
        group="Rewards",
    )  # fmt: skip
    trap_reward: float = setting(
        -5.0, "Reward in a trap", "What entering a trap gives in addition to the step.", ge=-1000, le=0,
        group="Rewards",
    )  # fmt: skip
    treasure_reward: float = setting(
        10.0, "Reward at the treasure", "What entering the treasure's cell gives in addition to the step.",
        ge=0, le=1000, group="Rewards",
    )  # fmt: skip
    trap_ends: bool = setting(
        True, "Traps end the episode", "Whether a trap is the end or only costs its reward.", group="Rewards"
    )


class TabularGrid(EnvSpec):
    """A grid of numbered cells in which an agent moves up, right, down and left."""

    family = "Grids"
    capabilities: frozenset[Capability] = frozenset({"model", "clone", "discrete", "grid"})
    action_names = ("UP", "RIGHT", "DOWN", "LEFT")
    key_bindings: Mapping[str, int] = {"Up": 0, "Right": 1, "Down": 2, "Left": 3}
    turn_based = True
    frame_rate = 8.0
    default_lanes = 1
    settings: GridSettings | MazeSettings

    @abstractmethod
    def _make_map(self) -> GridMap:
        """The cells under these settings."""

    @cached_property
    def _map(self) -> GridMap:
        return self._make_map()

    @cached_property
    def _layout(self) -> GridLayout:
        return self._map.layout()

    @cached_property
    def _model(self) -> TabularModel:
        return self._map.model(self.settings.step_reward, self.settings.slip)

    @property
    def observation_space(self) -> Discrete:
        """The number of the cell that the agent is in; walls have none."""
        return Discrete(n=len(self._map.kinds))

    @property
    def action_space(self) -> Discrete:
        """Up, right, down, left."""
        return Discrete(n=4)

    def model(self) -> TabularModel:
        """The exact dynamics; arrays are shared, do not write to them."""
        return self._model

    def layout(self) -> GridLayout:
        """Where the states lie."""
        return self._layout

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return TabularWorld(self._model, self._layout, self.settings.max_steps, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(TabularWorld(self._model, self._layout, self.settings.max_steps, 1, seed))


class GridWorld(TabularGrid):
    """The open grid with two terminal corners of Sutton and Barto's example 4.1, from any cell."""

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
