"""A drawn grid: rows of marks, and cells with a reward of their own."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.errors import Unsound, in_a_list
from rlstudio.core.words import mark, said_within, words

WALL, FLOOR, START, GOAL, TRAP = "#", ".", "S", "G", "X"
MARKS = {
    WALL: mark("wall"),
    FLOOR: mark("floor"),
    START: mark("start"),
    GOAL: mark("goal"),
    TRAP: mark("trap"),
}
"""What each mark of a drawing means."""

LEAST, MOST = 2, 40
"""Fewest and most rows and columns."""

MOST_REWARD = 1000.0

Index = Annotated[int, Field(ge=0, lt=MOST)]
CellReward = tuple[Index, Index, Annotated[float, Field(ge=-MOST_REWARD, le=MOST_REWARD)]]
"""Row and column from 0, and the reward for entering the cell."""


class Drawing(BaseModel):
    """``rows``: one text per row, one mark per cell (``MARKS``). ``rewards``: the reward for entering a cell.

    A cell's own reward replaces that of its kind: goals and traps give the reward in the world's settings,
    other cells 0. There is a goal and a start: the cells marked S, or any floor cell if there is no S.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
    rows: tuple[str, ...]
    rewards: tuple[CellReward, ...] = ()

    @model_validator(mode="after")
    def _is_a_world(self) -> Self:
        height, width = len(self.rows), len(self.rows[0]) if self.rows else 0
        if not (LEAST <= height <= MOST and LEAST <= width <= MOST):
            raise Unsound(
                words(
                    "a map has {least} to {most} rows and columns, not {height} by {width}",
                    least=LEAST,
                    most=MOST,
                    height=height,
                    width=width,
                )
            )
        for number, line in enumerate(self.rows, 1):
            if len(line) != width:
                raise Unsound(
                    words(
                        "row {number} of the map has {n} cells and the first has {width}",
                        number=number,
                        n=len(line),
                        width=width,
                    )
                )
            strange = sorted(set(line) - set(MARKS))
            if strange:
                named = [
                    words("{letter} {name}", letter=letter, name=said_within(name))
                    for letter, name in MARKS.items()
                ]
                raise Unsound(
                    words(
                        "row {number} of the map holds {strange}; known are {known}",
                        number=number,
                        strange=repr(strange[0]),
                        known=in_a_list(named),
                    )
                )
        marks = set("".join(self.rows))
        if GOAL not in marks:
            raise Unsound(words("a world needs at least one goal"))
        if not marks & {START, FLOOR}:
            raise Unsound(words("a world needs a floor cell to start on"))
        seen = set()
        for row, column, _ in self.rewards:
            place = words("the reward in row {row}, column {column}", row=row + 1, column=column + 1)
            if row >= height or column >= width:
                raise Unsound(
                    words(
                        "{place} lies outside the map of {height} by {width} cells",
                        place=place,
                        height=height,
                        width=width,
                    )
                )
            if self.rows[row][column] == WALL:
                raise Unsound(words("{place} lies in a wall, which nobody can enter", place=place))
            if (row, column) in seen:
                raise Unsound(words("{place} is given twice", place=place))
            seen.add((row, column))
        return self


FIRST_WORLD = Drawing(
    rows=(
        "...#....G",
        ".#...##.#",
        ".##X#....",
        "S.....#..",
        ".##.#X...",
        ".#..#.##.",
        "...#G....",
    ),
    rewards=((1, 3, -1.0), (6, 4, 2.0)),
)
"""The default drawing."""
