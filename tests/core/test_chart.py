"""Charts of states: dimensions, requests, and the way between points and observations."""

from __future__ import annotations

import math

import numpy as np
import pytest
from pydantic import ValidationError

from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.worlds.chart import (
    ChartDimension,
    ChartRequest,
    ChartValues,
    StateChart,
    angle,
    number,
    plain_chart,
)


def chart() -> StateChart:
    return StateChart(shape=(2, 2), dimensions=(angle(3, 1, "turn"), number(0, "speed", "m/s", -2, 2)))


def test_an_angle_is_its_cosine_and_sine() -> None:
    points = np.array([[0.0, 1.5], [math.pi / 2, -1.0], [-3.0, 0.25]])
    seen = chart().observations(points)
    assert seen.shape == (3, 2, 2)
    assert seen.dtype == np.float32
    np.testing.assert_allclose(seen[1], [[-1.0, 1.0], [0.0, 0.0]], atol=1e-7)
    np.testing.assert_allclose(chart().points(seen), points, atol=1e-6)


def test_points_are_in_the_units_of_their_axes() -> None:
    hour = ChartDimension(
        name="hour", unit="h", low=0, high=24, places=(0, 1), scale=24 / (2 * math.pi), ticks=((6.0, "six"),)
    )
    day = StateChart(shape=(3,), dimensions=(hour, number(2, "charge", "kWh", 0.0, 10.0, scale=10.0)))
    assert hour.cyclic
    assert hour.turn == pytest.approx(24)
    points = np.array([[0.0, 0.0], [6.0, 10.0], [18.0, 4.0]])
    seen = day.observations(points)
    np.testing.assert_allclose(seen, [[1, 0, 0], [0, 1, 1], [0, -1, 0.4]], atol=1e-6)
    np.testing.assert_allclose(day.points(seen), points, atol=1e-5)
    assert StateChart.model_validate(day.model_dump(mode="json")) == day


def test_it_survives_json_and_only_a_whole_turn_is_cyclic() -> None:
    again = StateChart.model_validate(chart().model_dump(mode="json"))
    assert again == chart()
    assert [dimension.cyclic for dimension in again.dimensions] == [True, False]
    assert not angle(0, 1, "lean", 0.5).cyclic


@pytest.mark.parametrize(
    "wrong", [{"low": 1.0}, {"low": 1.0, "high": 1.0}, {"places": ()}, {"places": (1, 2, 3)}]
)
def test_a_dimension_that_cannot_be_drawn_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ChartDimension.model_validate({"name": "x", "places": (0,), **wrong})


def test_axes_are_two_dimensions_that_exist() -> None:
    for axes in ((0, 0), (0, 2), (-1, 0)):
        with pytest.raises(ValidationError, match="axes must be two"):
            StateChart(shape=(2,), dimensions=(number(0, "a"), number(1, "b")), axes=axes)


def test_bare_numbers_know_only_their_bounds() -> None:
    found = plain_chart(Box(shape=(3,), low=(-1.0, -1e9, 0.0), high=(1.0, 1e9, 0.0)))
    assert found is not None
    assert [(d.low, d.high, d.rest) for d in found.dimensions] == [
        (-1.0, 1.0, None), (None, None, None), (None, None, None),
    ]  # fmt: skip
    assert found.dimensions[2].name == "observation 2"


@pytest.mark.parametrize(
    "space", [Discrete(n=5), Box(shape=(1,)), Box(shape=(13,)), Box(shape=(4,), dtype="uint8", low=0, high=9)]
)
def test_what_is_no_short_vector_of_quantities_has_no_chart(space: Discrete | Box) -> None:
    assert plain_chart(space) is None


def test_cells_and_their_middles() -> None:
    request = ChartRequest(0, 1, (-1.0, 1.0), (0.0, 6.0), columns=5, rows=3)
    x, y = request.centres()
    np.testing.assert_allclose(x, [-0.8, -0.4, 0, 0.4, 0.8], atol=1e-12)
    np.testing.assert_allclose(y, [1, 3, 5])
    for row in range(3):
        for column in range(5):
            assert request.cell(float(x[column]), float(y[row])) == (row, column)
    assert request.cell(-1.0, 0.0) == (0, 0)
    assert request.cell(1.0, 3.0) is None
    assert request.cell(0.0, -0.01) is None


def test_where_all_actions_are_alike_none_is_preferred() -> None:
    request = ChartRequest(0, 1, (0, 1), (0, 1), columns=2, rows=1)
    values = ChartValues(request, np.zeros(2), action_values=np.float32([[[1, 2, 0], [0.5, 0.5, 0.5]]]))
    assert values.preference is not None
    assert values.preference.tolist() == [[1, -1]]
    assert ChartValues(request, np.zeros(2), value=np.zeros((1, 2), np.float32)).preference is None
