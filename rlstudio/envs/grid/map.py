"""Grids as data: floor, walls, traps and goals, and mazes made from a seed."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.worlds.finite import GridCell, GridLayout, TabularModel

Kind = Literal["floor", "start", "goal", "trap"]
Cell = tuple[int, int]
# UP RIGHT DOWN LEFT, as (row, column); neighbours in this list are perpendicular.
MOVES: tuple[Cell, ...] = ((-1, 0), (0, 1), (1, 0), (0, -1))


@dataclass(frozen=True)
class GridMap:
    """A grid: ``kinds`` of all cells except walls, the reward for entering each, and terminal cells.

    ``kinds`` is ordered by rows; that order numbers the states. ``starts``: each is equally likely.
    ``moves``: the move of each action as (row, column); neighbours in the list are perpendicular.
    """

    rows: int
    columns: int
    kinds: dict[Cell, Kind]
    rewards: dict[Cell, float]
    terminal: frozenset[Cell]
    starts: tuple[Cell, ...]
    moves: tuple[Cell, ...] = MOVES

    def layout(self) -> GridLayout:
        """The layout that panels draw."""
        cells = tuple(
            GridCell(row=row, column=column, state=state, kind=kind, reward=self.rewards[row, column])
            for state, ((row, column), kind) in enumerate(self.kinds.items())
        )
        return GridLayout(rows=self.rows, columns=self.columns, cells=cells)

    def model(self, step_reward: float, slip: float) -> TabularModel:
        """The exact dynamics: with probability ``slip`` a move goes to one of its two sides instead.

        A move into a wall or out of the grid stays in place and costs the step. Terminal states lead to
        themselves with reward 0.
        """
        number = {cell: state for state, cell in enumerate(self.kinds)}
        turns = (0,) if slip == 0.0 else (0, 1, -1)
        shape = (len(number), len(self.moves), len(turns))
        probability = np.zeros(shape)
        next_state = np.zeros(shape, np.int64)
        reward = np.zeros(shape)
        terminated = np.zeros(shape, np.bool_)
        chances = np.array([1.0] if slip == 0.0 else [1.0 - slip, slip / 2, slip / 2])
        for cell, state in number.items():
            probability[state] = chances
            if cell in self.terminal:
                next_state[state] = state
                terminated[state] = True
                continue
            for action in range(len(self.moves)):
                for outcome, turn in enumerate(turns):
                    down, right = self.moves[(action + turn) % len(self.moves)]
                    target = (cell[0] + down, cell[1] + right)
                    entered = target in number
                    target = target if entered else cell
                    next_state[state, action, outcome] = number[target]
                    reward[state, action, outcome] = step_reward + self.rewards[target] * entered
                    terminated[state, action, outcome] = target in self.terminal
        start = np.zeros(len(number))
        start[[number[cell] for cell in self.starts]] = 1.0 / len(self.starts)
        return TabularModel(probability, next_state, reward, terminated, start)


def two_corners(rows: int, columns: int, goal_reward: float) -> GridMap:
    """An open grid whose upper left and lower right corners end it (Sutton and Barto, example 4.1)."""
    goals = {(0, 0), (rows - 1, columns - 1)}
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    kinds: dict[Cell, Kind] = {cell: "goal" if cell in goals else "floor" for cell in cells}
    return GridMap(
        rows=rows,
        columns=columns,
        kinds=kinds,
        rewards={cell: goal_reward if cell in goals else 0.0 for cell in cells},
        terminal=frozenset(goals),
        starts=tuple(cell for cell in cells if cell not in goals),
    )


def corridor(length: int, start: str, treasure_reward: float, trap_reward: float | None) -> GridMap:
    """One row of cells with the treasure at the right end; the left end is a trap or an end without reward.

    start: "left end" (beside the trap if there is one), "middle" or "anywhere".
    trap_reward: None for no trap.
    """
    cells = [(0, column) for column in range(length)]
    trap, treasure = cells[0] if trap_reward is not None else None, cells[-1]
    free = [cell for cell in cells if cell not in (trap, treasure)]
    starts = {"left end": free[:1], "middle": free[len(free) // 2 :][:1], "anywhere": free}[start]
    kinds: dict[Cell, Kind] = dict.fromkeys(cells, "floor")
    if len(starts) == 1:
        kinds[starts[0]] = "start"
    kinds[treasure] = "goal"
    rewards = dict.fromkeys(cells, 0.0) | {treasure: treasure_reward}
    if trap is not None and trap_reward is not None:
        kinds[trap], rewards[trap] = "trap", trap_reward
    return GridMap(
        rows=1,
        columns=length,
        kinds=kinds,
        rewards=rewards,
        terminal=frozenset(cell for cell in (trap, treasure) if cell is not None),
        starts=tuple(starts),
        moves=((0, -1), (0, 1)),
    )


SUTTON_MAZE = (
    ".......#G",
    "..#....#.",
    "S.#....#.",
    "..#......",
    ".....#...",
    ".........",
)
"""The maze of Sutton and Barto 2018, figure 8.2: 47 cells, 14 steps from S to G."""


def drawn(
    rows: Sequence[str],
    *,
    goal_reward: float,
    trap_reward: float,
    trap_ends: bool,
    rewards: Mapping[Cell, float] | None = None,
) -> GridMap:
    """A map from a drawing: "#" wall, "S" start, "G" goal, "X" trap, anything else floor.

    All goals end the episode, traps if ``trap_ends``; without an S every floor cell is a start.
    ``rewards``: rewards for entering these cells, in place of those of goals, traps and floor.
    """
    names: dict[str, Kind] = {"S": "start", "G": "goal", "X": "trap"}
    kinds = {
        (row, column): names.get(mark, "floor")
        for row, line in enumerate(rows)
        for column, mark in enumerate(line)
        if mark != "#"
    }
    worth = {"goal": goal_reward, "trap": trap_reward}
    ends = {"goal", "trap"} if trap_ends else {"goal"}
    starts = [cell for cell, kind in kinds.items() if kind == "start"]
    return GridMap(
        rows=len(rows),
        columns=len(rows[0]),
        kinds=kinds,
        rewards={cell: worth.get(kind, 0.0) for cell, kind in kinds.items()} | dict(rewards or {}),
        terminal=frozenset(cell for cell, kind in kinds.items() if kind in ends),
        starts=tuple(starts or [cell for cell, kind in kinds.items() if kind == "floor"]),
    )


def carved_maze(
    rows: int,
    columns: int,
    seed: int,
    *,
    loops: float,
    trap_share: float,
    trap_reward: float,
    trap_ends: bool,
    treasure_reward: float,
) -> GridMap:
    """A maze for this seed, always solvable without touching a trap.

    Corridors are carved depth first on every second cell; then the share ``loops`` of the walls between
    corridors is removed, so that there is more than one way. The treasure is at the cell farthest from the
    upper left corner. Traps take ``trap_share`` of the cells, except those of one way that stays safe.
    """
    rng = np.random.default_rng(seed)
    floor = _carve(rows, columns, rng)
    _open_loops(floor, rows, columns, loops, rng)
    start = (0, 0)
    distances, _ = _cheapest(floor, start, dict.fromkeys(floor, 1.0))
    treasure = max(sorted(distances), key=lambda cell: distances[cell])
    # Random costs, so that the safe way is not always the shortest: traps may block the shortest one.
    order = sorted(floor)
    costs = dict(zip(order, (1.0 + rng.exponential(0.7, len(order))).tolist(), strict=True))
    _, came_from = _cheapest(floor, start, costs)
    safe = {start, treasure}
    cell = treasure
    while cell != start:
        cell = came_from[cell]
        safe.add(cell)
    free = [cell for cell in order if cell not in safe]
    wanted = min(round(trap_share * len(order)), len(free))
    traps = {free[int(index)] for index in rng.permutation(len(free))[:wanted]}
    kinds: dict[Cell, Kind] = {}
    for cell in order:
        kinds[cell] = (
            "start" if cell == start else "goal" if cell == treasure else "trap" if cell in traps else "floor"
        )
    return GridMap(
        rows=rows,
        columns=columns,
        kinds=kinds,
        rewards={
            cell: treasure_reward if cell == treasure else trap_reward if cell in traps else 0.0
            for cell in order
        },
        terminal=frozenset({treasure, *(traps if trap_ends else ())}),
        starts=(start,),
    )


def _carve(rows: int, columns: int, rng: np.random.Generator) -> set[Cell]:
    floor = {(0, 0)}
    trail = [(0, 0)]
    while trail:
        row, column = trail[-1]
        ways = []
        for down, right in MOVES:
            target = (row + 2 * down, column + 2 * right)
            if 0 <= target[0] < rows and 0 <= target[1] < columns and target not in floor:
                ways.append((down, right))
        if not ways:
            trail.pop()
            continue
        down, right = ways[int(rng.integers(len(ways)))]
        floor.add((row + down, column + right))
        floor.add((row + 2 * down, column + 2 * right))
        trail.append((row + 2 * down, column + 2 * right))
    # With an even number of rows or columns the last one is outside the carved lattice: carve niches in it.
    edge = [(rows - 1, column) for column in range(columns) if rows % 2 == 0]
    edge += [(row, columns - 1) for row in range(rows) if columns % 2 == 0]
    for row, column in edge:
        joined = (row - (rows % 2 == 0 and row == rows - 1), column)
        if joined not in floor or joined == (row, column):
            joined = (row, column - 1)
        if joined in floor and rng.random() < 0.5:
            floor.add((row, column))
    return floor


def _open_loops(floor: set[Cell], rows: int, columns: int, share: float, rng: np.random.Generator) -> None:
    walls = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in floor:
                continue
            across = (row, column - 1) in floor and (row, column + 1) in floor
            along = (row - 1, column) in floor and (row + 1, column) in floor
            if across != along:
                walls.append((row, column))
    for index in rng.permutation(len(walls))[: round(share * len(walls))]:
        floor.add(walls[int(index)])


def _cheapest(
    floor: set[Cell], start: Cell, costs: dict[Cell, float]
) -> tuple[dict[Cell, float], dict[Cell, Cell]]:
    """Dijkstra's algorithm from ``start``; entering a cell costs ``costs``: distances and predecessors."""
    distances = {start: 0.0}
    came_from: dict[Cell, Cell] = {}
    queue = [(0.0, start)]
    while queue:
        distance, cell = heapq.heappop(queue)
        if distance > distances[cell]:
            continue
        for down, right in MOVES:
            target = (cell[0] + down, cell[1] + right)
            if target not in floor:
                continue
            through = distance + costs[target]
            if through < distances.get(target, float("inf")):
                distances[target] = through
                came_from[target] = cell
                heapq.heappush(queue, (through, target))
    return distances, came_from
