"""Spaces of Gymnasium: how they are read, and which are refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box, Discrete
from rlstudio.envs.gym.spaces import read_actions, read_observations


@pytest.mark.parametrize(
    "space",
    [
        spaces.Dict({"x": spaces.Discrete(4), "y": spaces.Box(-1, 1, (2, 3))}),
        spaces.Tuple((spaces.MultiDiscrete([2, 5]), spaces.Discrete(3, start=-1))),
        spaces.Dict(
            {"in": spaces.Dict({"deep": spaces.MultiBinary(3)}), "s": spaces.Box(0, 9, (4, 4), np.uint8)}
        ),
        spaces.MultiDiscrete([3, 4]),
        spaces.MultiBinary((2, 2)),
    ],
)
def test_flattening_is_gymnasium_s_own(space: spaces.Space) -> None:
    read = read_observations("x", space)
    space.seed(3)
    for _ in range(20):
        seen = space.sample()
        row = read.encode(seen)
        assert row.shape == read.space.shape
        assert row.dtype == np.float32
        np.testing.assert_array_equal(row, spaces.flatten(space, seen).astype(np.float32))


@pytest.mark.parametrize(
    ("space", "shape"),
    [
        (spaces.Box(-1, 1, (), np.float64), (1,)),
        (spaces.Box(0, 9, (5,), np.int64), (5,)),
        (spaces.Box(-1, 1, (3, 4), np.float32), (3, 4)),
    ],
)
def test_boxes_become_numbers(space: spaces.Box, shape: tuple[int, ...]) -> None:
    read = read_observations("x", space)
    assert read.space == Box(shape=shape, low=read.space.low, high=read.space.high)
    seen = space.sample()
    np.testing.assert_array_equal(read.encode(seen).reshape(-1), np.asarray(seen, np.float32).reshape(-1))


def test_pictures_become_grey_and_frames_stay() -> None:
    colour = np.random.default_rng(0).integers(0, 256, (50, 40, 3), np.uint8)
    read = read_observations("x", spaces.Box(0, 255, colour.shape, np.uint8))
    assert (read.space.shape, read.picture) == ((1, 50, 40), "moment")
    np.testing.assert_allclose(read.encode(colour), colour @ [0.299, 0.587, 0.114], atol=1)
    first = read_observations("x", spaces.Box(0, 255, (3, 50, 40), np.uint8))
    np.testing.assert_array_equal(first.encode(np.moveaxis(colour, 2, 0)), read.encode(colour))
    for shape, axis in (((50, 40, 4), 2), ((4, 50, 40), 0)):
        frames = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
        stack = read_observations("x", spaces.Box(0, 255, shape, np.uint8))
        assert (stack.space.shape, stack.picture) == ((4, 50, 40), "stack")
        np.testing.assert_array_equal(stack.encode(frames), np.moveaxis(frames, axis, 0))


def test_a_start_other_than_zero() -> None:
    read = read_observations("x", spaces.Discrete(3, start=-1))
    assert read.space == Discrete(n=3)
    assert [int(read.encode(seen)) for seen in (-1, 0, 1)] == [0, 1, 2]
    actions = read_actions("x", spaces.Discrete(3, start=4))
    assert [actions.decode(i) for i in range(3)] == [4, 5, 6]


@pytest.mark.parametrize(
    "space",
    [
        spaces.Box(-0.1, 0.1, (2,), np.float64),
        spaces.Box(np.array([0.3, -1e18]), np.array([0.7, 1e18]), dtype=np.float64),
        spaces.Box(0, 2**31 - 1, (2,), np.int32),
        spaces.Box(0.5, 0.5, (1,), np.float64),
    ],
)
def test_the_largest_actions_lie_within_the_environments_own_bounds(space: spaces.Box) -> None:
    actions = read_actions("x", space)
    low, high = actions.space.bounds()
    for action in (low, high, (low + high) / 2):
        assert space.contains(actions.decode(action))
    np.testing.assert_allclose(actions.decode(low).astype(float), space.low, rtol=1e-6)
    np.testing.assert_allclose(actions.decode(high).astype(float), space.high, rtol=1e-6)


@pytest.mark.parametrize(
    "space", [spaces.MultiDiscrete([3, 2, 4]), spaces.MultiBinary(5), spaces.MultiBinary((2, 2))]
)
def test_every_combination_once(space: spaces.Space) -> None:
    actions = read_actions("x", space)
    done = [actions.decode(i) for i in range(actions.space.n)]
    assert all(space.contains(action) for action in done)
    assert len({action.tobytes() for action in done}) == len(done) == len(set(actions.names))
    assert actions.space.n == (
        24 if isinstance(space, spaces.MultiDiscrete) else 2 ** int(np.prod(space.shape))
    )


@pytest.mark.parametrize(
    ("read", "space", "words"),
    [
        (read_observations, spaces.Sequence(spaces.Discrete(2)), "no fixed number of values"),
        (read_observations, spaces.Dict({"g": spaces.Graph(spaces.Discrete(2), None)}), "Dict of Graph"),
        (read_observations, spaces.Dict({"m": spaces.Text(9)}), "Dict of Text"),
        (read_observations, spaces.Dict({}), "an empty Dict"),
        (read_actions, spaces.MultiDiscrete([40, 40]), "1,600 combinations, and up to 1,024 work"),
        (read_actions, spaces.MultiBinary(11), "2,048 combinations"),
        (read_actions, spaces.Discrete(10**9), "1,000,000,000 actions, and up to 100,000 work"),
        (read_actions, spaces.Discrete(10**6), "1,000,000 actions, and up to 100,000 work"),
        (read_observations, spaces.Discrete(10**9), "1,000,000,000 states, and up to"),
        (read_actions, spaces.Box(-np.inf, np.inf, (2,)), "without bounds"),
        (read_actions, spaces.Box(-3e38, 3e38, (2,)), "without bounds"),
        (read_actions, spaces.Box(0, 2**63 - 1, (2,), np.int64), "without bounds"),
        (read_actions, spaces.Dict({"a": spaces.Discrete(2)}), "Dict of Discrete"),
        (read_actions, spaces.Tuple((spaces.Discrete(2), spaces.Box(0, 1, (1,)))), "Tuple of Box, Discrete"),
    ],
)
def test_refusals_name_the_reason(read: Any, space: spaces.Space, words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        read("Strange-v0", space)
    assert str(refusal.value).startswith("Strange-v0 does not fit: ")
    assert str(refusal.value).endswith(".")
