"""Finite environments whose exact model is known: the grid world, the maze and the treasure corridor."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, Protocol

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
from rlstudio.envs.grid_map import SUTTON_MAZE, GridMap, carved_maze, corridor, drawn, two_corners
from rlstudio.envs.grid_painter import GridPainter
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

# Up to this many lanes a loop over Python lists is faster than NumPy's indexing.
FEW_LANES = 8


class StatePainter(Protocol):
    """Paints the states of one world."""

    def paint(self, state: int) -> Frame:
        """The picture of a state, (H, W, 3)."""


class TabularWorld(LaneWorld):
    """Steps a ``TabularModel`` by table; observations are state numbers (lanes,) int64.

    ``make_painter`` is called when the first picture is wanted. Both ways of stepping, by lists and by
    NumPy, draw the same random numbers and give the same steps.
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

    def frame(self, lane: int = 0) -> Frame:
        """The state that a lane is in."""
        if self._painter is None:
            self._painter = self._make_painter()
        return self._painter.paint(int(self._states[lane]))

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
    """A maze made from a seed, or the one of the book."""

    plan: Literal["made from the number", "Sutton and Barto"] = setting(
        "made from the number",
        "Plan",
        "Walls and traps made from the map's number, or the maze of Sutton and Barto, example 8.1, on which "
        "Dyna-Q is shown: 6 by 9 cells, 14 steps to the treasure, no traps.",
        group="Map",
    )
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


class TreasureSettings(Hyperparameters):
    """A corridor with a treasure at its end."""

    length: int = setting(
        7, "Length", "How many cells the corridor has.", ge=3, le=60, unit="cells", group="Map"
    )
    start: Literal["left end", "middle", "anywhere"] = setting(
        "left end", "Start", "Where an episode begins.", group="Map"
    )
    left_end: Literal["wall", "trap"] = setting(
        "wall",
        "Left end",
        "What lies at the other end. With a trap, a start in the middle and random actions it is the random "
        "walk of Sutton and Barto, example 6.2.",
        group="Map",
    )
    slip: float = setting(
        0.0, "Chance of slipping", "How often a move goes the other way.", ge=0.0, le=0.9, group="Map"
    )
    max_steps: int = setting(
        200, "Longest episode", "An episode is cut off after this many steps.",
        ge=1, le=100_000, unit="steps", group="Map",
    )  # fmt: skip
    step_reward: float = setting(
        0.0, "Reward per step", "What each step gives; below zero, short ways are better.", ge=-100, le=100,
        group="Rewards",
    )  # fmt: skip
    treasure_reward: float = setting(
        1.0, "Reward at the treasure", "What entering the treasure's cell gives in addition to the step.",
        ge=0, le=1000, group="Rewards",
    )  # fmt: skip
    trap_reward: float = setting(
        -1.0, "Reward in the trap", "What entering the trap gives in addition to the step.", ge=-1000, le=0,
        group="Rewards",
    )  # fmt: skip


class TabularGrid(EnvSpec):
    """A grid of numbered cells in which an agent moves up, right, down and left."""

    family = "Grids"
    capabilities: frozenset[Capability] = frozenset({"model", "clone", "discrete", "grid"})
    action_names: tuple[str, ...] = ("UP", "RIGHT", "DOWN", "LEFT")
    key_bindings: Mapping[str, int] = {"Up": 0, "Right": 1, "Down": 2, "Left": 3}
    turn_based = True
    frame_rate = 8.0
    default_lanes = 1
    settings: GridSettings | MazeSettings | TreasureSettings

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
        """The number of the cell that the agent is in; walls have none."""
        return Discrete(n=len(self._map.kinds))

    @property
    def action_space(self) -> Discrete:
        """The directions, in the order of their names."""
        return Discrete(n=len(self.action_names))

    def model(self) -> TabularModel:
        """The exact dynamics; arrays are shared, do not write to them."""
        return self._model

    def layout(self) -> GridLayout:
        """Where the states lie."""
        return self._layout

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return TabularWorld(self._model, self._make_painter, self.settings.max_steps, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(TabularWorld(self._model, self._make_painter, self.settings.max_steps, 1, seed))


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
    """A treasure at the end of a corridor: the smallest world in which a reward has to find its way back."""

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
