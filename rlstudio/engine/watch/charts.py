"""Charts of a policy over two dimensions of the state space, and the agent's path on them."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Sequence

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Floats
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.core.words import said_within, words
from rlstudio.core.worlds.chart import MOST_CELLS, ChartRequest, ChartValues, StateChart

TRAIL_LENGTH = 512


class Trail:
    """The path of an agent on its environment's chart since the last snapshot.

    Only the running episode is kept. Without a chart nothing is kept.
    """

    def __init__(self, spec: EnvSpec) -> None:
        self.chart = spec.chart()
        self._seen: deque[Array] = deque(maxlen=TRAIL_LENGTH)
        self._last: Array | None = None
        self._broken = True

    def begin(self) -> None:
        """Begin a new episode: the next place does not follow from the last one."""
        self._seen.clear()
        self._last = None
        self._broken = True

    def note(self, observation: Array) -> None:
        """Remember lane 0 of observations (B, *shape)."""
        if self.chart is None:
            return
        self._broken |= len(self._seen) == TRAIL_LENGTH  # the oldest place is lost
        self._last = observation[0].copy()
        self._seen.append(self._last)

    def pop(self, observation: Array) -> Doubles | None:
        """The points (n, D) noted since the last call, in order; the last one is that of ``observation``.

        A row of NaN stands before a point that does not follow its predecessor. None without a chart.
        """
        if self.chart is None:
            return None
        if self._last is None or not np.array_equal(self._last, observation[0]):
            self.begin()  # the way to here was not noted
            self.note(observation)
        points_ND = self.chart.points(np.stack(self._seen) if self._seen else observation[:1])
        if self._broken:
            points_ND = np.concatenate([np.full((1, points_ND.shape[1]), math.nan), points_ND])
        self._broken = False
        self._seen.clear()
        return points_ND


def chart_values(spec: EnvSpec, policy: Policy, request: ChartRequest, here: Doubles | None) -> ChartValues:
    """The policy's values and actions in every cell, by one greedy decision about the centres of all cells.

    here (D,): the agent's present place. Raises UserError if the request does not fit the environment.
    """
    start = time.perf_counter()
    chart = spec.chart()
    if chart is None:
        raise UserError(
            words(
                "{environment} has no map of states: an observation there is not a few numbers.",
                environment=said_within(spec.title),
            )
        )
    at = _held(chart, request, here)
    x_C, y_R = request.centres()
    points_RCD = np.tile(at, (request.rows, request.columns, 1))
    points_RCD[:, :, request.x] = x_C
    points_RCD[:, :, request.y] = y_R[:, None]
    observations = chart.observations(points_RCD.reshape(-1, len(at)))
    decision = policy.decide(observations, explore=False)
    insight = decision.insight

    def as_cells(table: Array | None) -> Floats | None:
        if table is None:
            return None
        return np.array(table, np.float32).reshape(request.rows, request.columns, *table.shape[1:])

    continuous = np.asarray(decision.action).ndim > 1
    return ChartValues(
        request,
        at,
        value=as_cells(insight.value),
        action_values=as_cells(insight.action_values),
        action_probabilities=as_cells(insight.action_probabilities),
        action=as_cells(decision.action) if continuous else None,
        seconds=time.perf_counter() - start,
    )


def answers(
    spec: EnvSpec, policy: Policy, requests: Sequence[ChartRequest], trail: Doubles | None
) -> tuple[ChartValues, ...]:
    """All requested charts. The last row of ``trail`` (n, D) is the agent's place. Raises UserError."""
    here = None if trail is None else trail[-1]
    return tuple(chart_values(spec, policy, request, here) for request in requests)


def _held(chart: StateChart, request: ChartRequest, here: Doubles | None) -> Doubles:
    count = len(chart.dimensions)
    if request.x == request.y or not {request.x, request.y} <= set(range(count)):
        raise UserError(
            words(
                "a map needs two of the dimensions 0 to {last}, not {x} and {y}.",
                last=count - 1,
                x=request.x,
                y=request.y,
            )
        )
    for low, high in (request.x_ends, request.y_ends):
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            raise UserError(
                words(
                    "an axis of a map must rise between two finite ends, not from {low} to {high}.",
                    low=low,
                    high=high,
                )
            )
    if not (request.columns >= 1 and request.rows >= 1 and request.columns * request.rows <= MOST_CELLS):
        raise UserError(
            words(
                "a map has 1 to {most:,} cells, not {columns} columns times {rows} rows.",
                most=MOST_CELLS,
                columns=request.columns,
                rows=request.rows,
            )
        )
    at = here if request.at is None else np.array(request.at, float)
    if at is None or at.shape != (count,) or not np.isfinite(at).all():
        raise UserError(words("a map needs a finite value for each of the {n} dimensions.", n=count))
    return at
