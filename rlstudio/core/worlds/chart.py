"""Charts of continuous states: their dimensions, and a policy's values over two of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import Array, Doubles, Floats, Ints
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Space
from rlstudio.core.words import Sayable, words

MOST_DIMENSIONS = 12
"""Longer observations have a chart only if their environment defines one."""
WIDEST = 1e4
"""Bounds that are further apart than this are ignored."""
MOST_CELLS = 250_000
"""The largest number of cells of a chart."""


class ChartDimension(BaseModel):
    """One quantity of a state, as an axis of a chart.

    ``low``, ``high``: the ends of the axis; None if unknown, then the axis follows the values seen so far.
    ``rest``: its value on a chart of two other dimensions; None if the environment gives none.
    ``places``: its indices in a flattened observation: one, or those of an angle's cosine and sine.
    ``scale``: what one of the observation's number, or one rad of its angle, is in ``unit``; all else here is
    in ``unit``. ``ticks``: what is written at the axis, where round numbers say less: value and words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: Sayable
    unit: Sayable = ""
    low: float | None = None
    high: float | None = None
    rest: float | None = None
    places: tuple[int] | tuple[int, int]
    scale: float = Field(default=1.0, gt=0, allow_inf_nan=False)
    ticks: tuple[tuple[float, Sayable], ...] = ()

    @model_validator(mode="after")
    def _ends_fit(self) -> Self:
        if (self.low is None) != (self.high is None):
            raise Unsound(words("{name}: give both ends of the axis or neither", name=self.name))
        if self.low is not None and self.high is not None and not self.low < self.high:
            raise Unsound(
                words("{name}: {low} is not below {high}", name=self.name, low=self.low, high=self.high)
            )
        return self

    @property
    def turn(self) -> float | None:
        """A whole turn of an angle, in its unit; None for a number."""
        return 2 * math.pi * self.scale if len(self.places) == 2 else None

    @property
    def cyclic(self) -> bool:
        """Whether the axis is a circle, so that both ends are the same place."""
        if self.turn is None or self.low is None or self.high is None:
            return False
        return self.high - self.low > self.turn * (1 - 1e-7)


def number(
    place: int,
    name: str,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    rest: float | None = 0.0,
    *,
    scale: float = 1.0,
    ticks: tuple[tuple[float, str], ...] = (),
) -> ChartDimension:
    """A quantity that is a number of the observation, times ``scale``."""
    return ChartDimension(
        name=name, unit=unit, low=low, high=high, rest=rest, places=(place,), scale=scale, ticks=ticks
    )


def angle(cosine: int, sine: int, name: str, reach: float = math.pi) -> ChartDimension:
    """An angle (rad) from -reach to reach, whose cosine and sine are in the observation."""
    return ChartDimension(name=name, unit="rad", low=-reach, high=reach, rest=0.0, places=(cosine, sine))


class StateChart(BaseModel):
    """The D dimensions of an environment's states, and the conversion to observations and back.

    ``shape``: of an observation. ``axes``: the two dimensions that are shown first. An environment whose
    observation also contains numbers that follow from others overrides both methods.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    shape: tuple[int, ...]
    dimensions: tuple[ChartDimension, ...]
    axes: tuple[int, int] = (0, 1)

    @model_validator(mode="after")
    def _axes_exist(self) -> Self:
        if len(set(self.axes)) != 2 or not all(0 <= axis < len(self.dimensions) for axis in self.axes):
            raise Unsound(
                words(
                    "axes must be two of {n} dimensions, not {axes}", n=len(self.dimensions), axes=self.axes
                )
            )
        return self

    def observations(self, points_ND: Array) -> Floats:
        """The observations (N, *shape), float32, of states at these points (N, D)."""
        flat = np.zeros((len(points_ND), math.prod(self.shape)), np.float32)
        for column_N, dimension in zip(np.asarray(points_ND).T, self.dimensions, strict=True):
            places, column_N = dimension.places, column_N / dimension.scale
            if len(places) == 2:
                flat[:, places[0]], flat[:, places[1]] = np.cos(column_N), np.sin(column_N)
            else:
                flat[:, places[0]] = column_N
        return flat.reshape(len(flat), *self.shape)

    def points(self, observation: Array) -> Doubles:
        """The points (B, D) of observations (B, *shape); whole turns begin at their ``low``."""
        flat = np.asarray(observation, np.float64).reshape(len(observation), -1)
        points_BD = np.empty((len(flat), len(self.dimensions)))
        for index, dimension in enumerate(self.dimensions):
            places = dimension.places
            if len(places) == 2:
                column_B = np.arctan2(flat[:, places[1]], flat[:, places[0]]) * dimension.scale
                if dimension.cyclic and dimension.turn is not None and dimension.low is not None:
                    column_B += dimension.turn * (column_B < dimension.low)
                points_BD[:, index] = column_B
            else:
                points_BD[:, index] = flat[:, places[0]] * dimension.scale
        return points_BD


def plain_chart(space: Space) -> StateChart | None:
    """A chart with one dimension for each number of a short vector; None for other observations.

    The dimensions have no real names and no resting values, and no ends if the space has no useful bounds.
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
                words("observation {place}", place=place),
                low=float(low[place]) if known[place] else None,
                high=float(high[place]) if known[place] else None,
                rest=None,
            )
            for place in range(size)
        ),
    )


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """A requested chart: dimensions ``x`` and ``y`` between these ends, in columns times rows cells.

    ``at`` (D,): the values of the other dimensions; None: those of the agent's present place.
    """

    x: int
    y: int
    x_ends: tuple[float, float]
    y_ends: tuple[float, float]
    at: tuple[float, ...] | None = None
    columns: int = 61
    rows: int = 61

    def centres(self) -> tuple[Doubles, Doubles]:
        """The centres of the columns (C,) and of the rows (R,), both ascending."""
        return _middles(self.x_ends, self.columns), _middles(self.y_ends, self.rows)

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the cell that contains a point; None outside."""
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
    """The results of one forward pass for every cell of a chart: R rows upwards, C columns, A or D actions.

    ``at`` (Q,): the values of all Q dimensions; those of the two axes vary. A field is None if the policy
    does not compute it. ``action`` (R, C, D): the continuous action, in the environment's units and not
    clipped to its bounds. ``seconds``: the time that the chart took.
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
        """The preferred action in every cell (R, C), -1 if all are equal; None for continuous actions."""
        table_RCA = self.action_values if self.action_values is not None else self.action_probabilities
        if table_RCA is None:
            return None
        best_RC: Ints = table_RCA.argmax(2)
        spread_RC = table_RCA.max(2) - table_RCA.min(2)
        return np.where(spread_RC > 1e-9, best_RC, -1)
