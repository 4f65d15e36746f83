"""What a model imagines is told by the nearest position that was really seen."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.muzero.nearest import COMPARED, decoded, distances
from rlstudio.algorithms.muzero.trajectories import Trajectories
from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box

LANES, UNROLL = 2, 3


class Walk:
    """A known model of a walk on a line: the state is the place itself, an action adds ``stride`` or 0."""

    def __init__(self, stride: float = 1.0) -> None:
        self.stride = stride

    def encode(self, observation: Array) -> Floats:
        return np.concatenate([observation, np.zeros_like(observation)], 1)

    def imagine(self, state_BD: Floats, action_B: Ints) -> tuple[Floats, Floats]:
        after = state_BD.copy()
        after[:, 0] += self.stride * action_B
        return np.zeros(len(action_B), np.float32), after


def memory(steps: int, *, ends: tuple[int, ...] = ()) -> Trajectories:
    """Lane 0 goes to the right at even times; lane 1 is 100 further. Episodes end at ``ends``."""
    replay = Trajectories(Box(shape=(1,)), 2, LANES, 1000, unroll=UNROLL, n_step=2, factor=1.0)
    place = 0.0
    for time in range(steps):
        action = 1 - time % 2
        seen, after = (np.float32([[at], [at + 100]]) for at in (place, place + action))
        over = np.array([time in ends] * LANES)
        replay.think(np.full((LANES, 2), 0.5, np.float32), np.zeros(2, np.float32), np.zeros(2, np.float32))
        replay.add(Transition(
            seen, np.full(LANES, action), np.zeros(LANES, np.float32), after, over, np.zeros_like(over), (),
        ))  # fmt: skip
        place = 0.0 if time in ends else place + action
    return replay


def test_of_a_true_model_the_nearest_positions_are_those_that_came() -> None:
    told = decoded(Walk(), memory(20))  # type: ignore[arg-type]
    assert told is not None
    assert told.action.tolist() == [0, 1, 0], "the last three of twenty"
    np.testing.assert_array_equal(told.real[:, 0], [9, 9, 10, 10])
    np.testing.assert_array_equal(told.nearest, told.real)
    assert told.distance.tolist() == told.apart.tolist() == [0, 0, 0, 0]
    assert told.compared == 21 * LANES + 4, "before each of 20 steps, after the last, and what came"


def test_of_a_wrong_model_distances_tell_how_far_it_strays() -> None:
    """Every step to the right is taken for 40.4."""
    told = decoded(Walk(40.4), memory(20))  # type: ignore[arg-type]
    assert told is not None
    np.testing.assert_array_equal(told.real[:, 0], [9, 9, 10, 10])
    np.testing.assert_array_equal(told.nearest[:, 0], [9, 9, 10, 10])  # imagined: 9, 9, 49.4, 49.4
    np.testing.assert_allclose(told.distance, [0, 0, 39.4, 39.4], rtol=1e-4)
    np.testing.assert_array_equal(told.distance, told.apart)
    place = np.array([(time + 1) // 2 for time in range(21)])
    seen = np.concatenate([place, place + 100, [9, 9, 10, 10]])
    pairs = np.abs(seen[:, None] - seen)
    assert told.typical == pytest.approx(pairs.sum() / (pairs.size - len(seen)), rel=1e-4)


def test_what_is_like_another_position_is_shown_as_that() -> None:
    """A step to the right leads to where the other lane is."""
    told = decoded(Walk(100), memory(20))  # type: ignore[arg-type]
    assert told is not None
    np.testing.assert_array_equal(told.nearest[:, 0], [9, 9, 109, 109])
    assert told.distance.max() == 0
    assert told.apart.tolist() == [0, 0, 99, 99]


def test_what_ends_an_episode_is_a_position_and_nothing_follows_it() -> None:
    told = decoded(Walk(), memory(7, ends=(1, 3, 5)))  # type: ignore[arg-type]
    assert told is not None
    assert told.action.tolist() == [1, 0], "of all ways none is longer"
    np.testing.assert_array_equal(told.real[:, 0], [0, 1, 1])
    np.testing.assert_array_equal(told.nearest, told.real)


def test_without_a_memory_nothing_is_told() -> None:
    assert decoded(Walk(), memory(1)) is None  # type: ignore[arg-type]


def test_the_newest_positions_are_compared() -> None:
    told = decoded(Walk(), memory(400))  # type: ignore[arg-type]
    assert told is not None
    assert told.compared == COMPARED + LANES + 4
    assert told.nearest.min() > 50


def test_distances_are_those_of_euclid() -> None:
    one, other = np.float32([[0, 0], [3, 4]]), np.float32([[0, 0], [6, 8], [3, 0]])
    np.testing.assert_allclose(distances(one, other), [[0, 10, 3], [5, 5, 4]], atol=1e-6)
