"""An unfinished drawing: what each tool does to a cell, and the description of a cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from rlstudio.app.language.saying import said
from rlstudio.envs.grid.drawing import FLOOR, GOAL, MARKS, START, TRAP, WALL, Drawing

Cell = tuple[int, int]
REWARD = "reward"
"""The tool that gives a cell a reward of its own; every other tool is a mark."""


@dataclass(frozen=True)
class Sketch:
    """Rows of marks and the cells with a reward of their own; may be incomplete."""

    rows: tuple[str, ...]
    rewards: Mapping[Cell, float] = field(default_factory=dict)

    @classmethod
    def blank(cls, rows: int, columns: int) -> Self:
        """Only floor, with the start in the first corner and a goal in the last."""
        first = START + FLOOR * (columns - 1)
        return cls((first, *[FLOOR * columns] * (rows - 2), FLOOR * (columns - 1) + GOAL))

    @classmethod
    def of(cls, drawing: Drawing) -> Self:
        """The sketch of a world's drawing."""
        return cls(drawing.rows, {(row, column): reward for row, column, reward in drawing.rewards})

    @property
    def size(self) -> Cell:
        """Rows and columns."""
        return len(self.rows), len(self.rows[0])

    def mark(self, cell: Cell) -> str:
        """The mark of a cell."""
        return self.rows[cell[0]][cell[1]]

    def holds(self, cell: Cell) -> bool:
        """Whether the cell is on the map."""
        return 0 <= cell[0] < len(self.rows) and 0 <= cell[1] < len(self.rows[0])

    def painted(self, cell: Cell, tool: str, reward: float) -> Self:
        """A copy with one cell changed. A reward turns a wall into floor; other tools replace the cell."""
        mark, rewards = tool, dict(self.rewards)
        rewards.pop(cell, None)
        if tool == REWARD:
            mark = FLOOR if self.mark(cell) == WALL else self.mark(cell)
            if reward != 0 or mark in (GOAL, TRAP):
                rewards[cell] = reward
        if mark == self.mark(cell) and rewards == self.rewards:
            return self
        row, column = cell
        line = self.rows[row]
        rows = (*self.rows[:row], line[:column] + mark + line[column + 1 :], *self.rows[row + 1 :])
        return replace(self, rows=rows, rewards=rewards)

    def resized(self, rows: int, columns: int) -> Self:
        """A copy that is cut off, or extended by floor, on the right and below."""
        lines = tuple(line[:columns].ljust(columns, FLOOR) for line in self.rows[:rows])
        rewards = {cell: x for cell, x in self.rewards.items() if cell[0] < rows and cell[1] < columns}
        return replace(self, rows=lines + (FLOOR * columns,) * (rows - len(lines)), rewards=rewards)

    def value(self) -> dict[str, Any]:
        """The drawing as JSON."""
        rewards = [[row, column, reward] for (row, column), reward in sorted(self.rewards.items())]
        return {"rows": list(self.rows), "rewards": rewards}

    def words(self, cell: Cell) -> str:
        """A description of a cell for people: "goal, +2"."""
        own = self.rewards.get(cell)
        return said(MARKS[self.mark(cell)]) + ("" if own is None else f", {signed(own)}")


def signed(reward: float) -> str:
    """A reward as it is written on a cell: +2, −0.5, 0."""
    return f"{reward:+.4g}".replace("-", "−") if reward else "0"
