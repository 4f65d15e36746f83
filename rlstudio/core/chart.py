"""Charts of continuous states: what their dimensions are, and what an agent thinks over two of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np
from pydantic import BaseModel, ConfigDict, model_validator

from rlstudio.core.arrays import Array, Doubles, Floats, Ints
from rlstudio.core.spaces import Box, Space

MOST_DIMENSIONS = 12
"""Observations of more numbers than this are not charted unless their environment says how."""
WIDEST = 1e4
"""Declared bounds further apart than this say only that a number is finite."""
MOST_CELLS = 250_000
"""A chart of more cells than this is refused."""


class ChartDimension(BaseModel):
    """One quantity of a state, as an axis of a chart.

    ``low``, ``high``: the ends of the axis; None where nobody knows them, and it follows what has been seen.
    ``rest``: where it is held while two others are looked at; None where the environment does not say.
    ``places``: where a flattened observation carries it: one index, or those of an angle's cosine and sine.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    rest: float | None = None
    places: tuple[int] | tuple[int, int]

    @model_validator(mode="after")
    def _ends_fit(self) -> Self:
        if (self.low is None) != (self.high is None):
            raise ValueError(f"{self.name}: give both ends of the axis or neither")
        if self.low is not None and self.high is not None and not self.low < self.high:
            raise ValueError(f"{self.name}: {self.low} is not below {self.high}")
        return self

    @property
    def cyclic(self) -> bool:
        """Whether the axis goes round a circle: both its ends are the same place."""
        whole = self.low is not None and self.high is not None and self.high - self.low > 2 * math.pi - 1e-6
        return len(self.places) == 2 and whole


def number(
    place: int,
    name: str,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    rest: float | None = 0.0,
) -> ChartDimension:
    """A quantity that the observation carries as it is."""
    return ChartDimension(name=name, unit=unit, low=low, high=high, rest=rest, places=(place,))


def angle(cosine: int, sine: int, name: str, reach: float = math.pi) -> ChartDimension:
    """An angle (rad) from -reach to reach that the observation carries as its cosine and sine."""
    return ChartDimension(name=name, unit="rad", low=-reach, high=reach, rest=0.0, places=(cosine, sine))


class StateChart(BaseModel):
    """The D dimensions of an environment's states, and the way to its observations of ``shape`` and back.

    ``axes``: the two dimensions that are looked at first. An environment whose observation is more than its
    dimensions one by one (a number that follows from others) overrides both methods.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    shape: tuple[int, ...]
    dimensions: tuple[ChartDimension, ...]
    axes: tuple[int, int] = (0, 1)

    @model_validator(mode="after")
    def _axes_exist(self) -> Self:
        if len(set(self.axes)) != 2 or not all(0 <= axis < len(self.dimensions) for axis in self.axes):
            raise ValueError(f"axes must be two of {len(self.dimensions)} dimensions, not {self.axes}")
        return self

    def observations(self, points_ND: Array) -> Floats:
        """The observations (N, *shape), float32, of states at these points (N, D)."""
        flat = np.zeros((len(points_ND), math.prod(self.shape)), np.float32)
        for column_N, dimension in zip(np.asarray(points_ND).T, self.dimensions, strict=True):
            places = dimension.places
            if len(places) == 2:
                flat[:, places[0]], flat[:, places[1]] = np.cos(column_N), np.sin(column_N)
            else:
                flat[:, places[0]] = column_N
        return flat.reshape(len(flat), *self.shape)

    def points(self, observation: Array) -> Doubles:
        """The points (B, D) of observations (B, *shape); angles from -pi to pi."""
        flat = np.asarray(observation, np.float64).reshape(len(observation), -1)
        points_BD = np.empty((len(flat), len(self.dimensions)))
        for index, dimension in enumerate(self.dimensions):
            places = dimension.places
            if len(places) == 2:
                points_BD[:, index] = np.arctan2(flat[:, places[1]], flat[:, places[0]])
            else:
                points_BD[:, index] = flat[:, places[0]]
        return points_BD


def plain_chart(space: Space) -> StateChart | None:
    """Each number of a short vector as a dimension of its own; None for other observations.

    Nothing is known of their meaning: they have no names, no resting values, and where the space has no
    bounds worth the name, no ends either.
    """
    if not isinstance(space, Box) or space.dtype != "float32":
        return None
    size = math.prod(space.shape)
    if not 2 <= size <= MOST_DIMENSIONS:
        return None
    low, high = (bound.reshape(-1).astype(float) for bound in space.bounds())
    known = (high > low) & (high - low <= WIDEST)  # false for infinite ones
    return StateChart(
        shape=space.shape,
        dimensions=tuple(
            number(
                place,
                f"observation {place}",
                low=float(low[place]) if known[place] else None,
                high=float(high[place]) if known[place] else None,
                rest=None,
            )
            for place in range(size)
        ),
    )


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """What is to be charted: dimensions ``x`` and ``y`` between these ends, in columns times rows cells.

    ``at`` (D,): where the other dimensions are held; None: where the agent is now.
    """

    x: int
    y: int
    x_ends: tuple[float, float]
    y_ends: tuple[float, float]
    at: tuple[float, ...] | None = None
    columns: int = 61
    rows: int = 61

    def centres(self) -> tuple[Doubles, Doubles]:
        """The middles of the columns (C,) and of the rows (R,), both rising."""
        return _middles(self.x_ends, self.columns), _middles(self.y_ends, self.rows)

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the cell in which a point lies; None outside."""
        part_x = (x - self.x_ends[0]) / (self.x_ends[1] - self.x_ends[0])
        part_y = (y - self.y_ends[0]) / (self.y_ends[1] - self.y_ends[0])
        if not (0 <= part_x < 1 and 0 <= part_y < 1):
            return None
        return int(part_y * self.rows), int(part_x * self.columns)


def _middles(ends: tuple[float, float], count: int) -> Doubles:
    sides = np.linspace(*ends, count + 1, dtype=np.float64)
    return (sides[1:] + sides[:-1]) / 2


@dataclass(slots=True)
class ChartValues:
    """What one forward pass says of every cell of a chart: R rows upwards, C columns, A or D actions.

    ``at`` (Q,): where all dimensions but the two were held. None where the algorithm has no such notion.
    ``action`` (R, C, D): the continuous action it would take, in the environment's units, not yet clipped to
    its bounds. ``seconds``: how long it took to find out.
    """

    request: ChartRequest
    at: Doubles
    value: Floats | None = None
    action_values: Floats | None = None
    action_probabilities: Floats | None = None
    action: Floats | None = None
    seconds: float = 0.0

    @property
    def preference(self) -> Ints | None:
        """The action it prefers in every cell (R, C), -1 where all are alike to it; None if not of a list."""
        table_RCA = self.action_values if self.action_values is not None else self.action_probabilities
        if table_RCA is None:
            return None
        best_RC: Ints = table_RCA.argmax(2)
        spread_RC = table_RCA.max(2) - table_RCA.min(2)
        return np.where(spread_RC > 1e-9, best_RC, -1)
