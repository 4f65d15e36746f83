from __future__ import annotations

import numpy as np
import pytest
from pydantic import TypeAdapter, ValidationError

from rlstudio.core.spaces import Box, Discrete, Space


def test_bounds_of_each_element_travel_through_a_manifest() -> None:
    for space in (
        Box(shape=(3,), low=(-1.0, 0.0, 0.0), high=1.0),
        Box(shape=(2, 2), low=(1.0, 2.0, 3.0, 4.0)),
        Box(shape=(4, 84, 84), dtype="uint8", low=0, high=255),
        Discrete(n=3),
    ):
        assert TypeAdapter(Space).validate_json(space.model_dump_json()) == space
    old = '{"kind": "box", "shape": [2], "dtype": "float32", "low": null, "high": null}'
    assert TypeAdapter(Space).validate_json(old) == Box(shape=(2,))


def test_bounds_as_arrays() -> None:
    low, high = Box(shape=(2, 2), low=(1.0, 2.0, 3.0, 4.0)).bounds()
    np.testing.assert_array_equal(low, [[1, 2], [3, 4]])
    assert np.isposinf(high).all()
    assert low.dtype == high.dtype == np.float32
    low, _ = Box(shape=(3,), low=-2.0).bounds()
    np.testing.assert_array_equal(low, [-2, -2, -2])


@pytest.mark.parametrize(
    "wrong", [{"low": (1.0, 2.0)}, {"high": float("inf")}, {"low": (0.0, float("nan"), 0.0)}]
)
def test_bounds_that_do_not_fit_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Box(shape=(3,), **wrong)
