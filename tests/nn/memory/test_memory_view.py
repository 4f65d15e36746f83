"""What a replay memory tells of itself: right numbers, counted from the first look on, and no trace."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import Transition
from rlstudio.core.inside.remembered import MemoryRequest
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.memory.replay import build_replay

VECTOR = Box(shape=(2,))
FRAMES = Box(shape=(2, 36, 36), dtype="uint8")


def step(number, space, lanes=2, *, terminated=False):
    """Step ``number`` of all lanes: reward and observation say which."""
    shape = (lanes, *space.shape)
    seen = np.full(shape, number % 200, space.dtype)
    after = np.full(shape, (number + 1) % 200, space.dtype)
    if len(space.shape) == 3:  # stacks: the frame before, and the newest
        seen[:, 0], after[:, 0] = max(0, number - 1) % 200, number % 200
    over = np.full(lanes, terminated)
    return Transition(
        seen,
        np.zeros(lanes, np.int64),
        np.full(lanes, number, np.float32),
        after,
        over,
        np.zeros(lanes, bool),
    )


def filled(space, steps, capacity=40, **more):
    replay = build_replay(space, capacity, 2, Discrete(n=2), **more)
    for number in range(steps):
        replay.add(step(number, space))
    return replay


@pytest.mark.parametrize("space", [VECTOR, FRAMES], ids=["rows", "frames"])
@pytest.mark.parametrize("steps", [10, 95])
def test_size_age_and_order(space, steps):
    replay = filled(space, steps)
    told = replay.look(MemoryRequest("newest", 4))
    assert told.size == len(replay)
    assert told.capacity == replay.places
    newest, oldest = told.shown[0], replay.look(MemoryRequest("oldest", 1)).shown[0]
    assert newest.reward == steps - 1
    assert newest.observation[-1].max() == steps - 1
    assert newest.next_observation[-1].max() == steps
    assert [round(one.reward) for one in told.shown] == [steps - 1, steps - 1, steps - 2, steps - 2]
    apart = newest.reward - oldest.reward
    assert oldest.age == told.oldest
    assert abs(oldest.age - newest.age - 2 * apart) <= 2, "two lanes: two steps each"
    assert replay.look(MemoryRequest("highest reward", 1)).shown[0].reward == steps - 1
    for name in ("reward", "drawn", "age"):
        assert told.histograms[name].counts.sum() == told.size
    assert (told.histograms["reward"].low, told.histograms["reward"].high) == (oldest.reward, steps - 1)


@pytest.mark.parametrize("space", [VECTOR, FRAMES], ids=["rows", "frames"])
@pytest.mark.parametrize("exponent", [None, 0.6], ids=["evenly", "by priority"])
def test_draws_and_errors_are_counted_from_the_first_look_on(space, exponent):
    replay, generator = filled(space, 12, priority_exponent=exponent), np.random.default_rng(0)
    replay.sample(8, generator)
    assert replay.look(MemoryRequest()).batches == 0
    drawn = np.zeros(replay.places, int)
    for _ in range(5):
        batch = replay.sample(8, generator)
        np.add.at(drawn, batch.index, 1)
        replay.learned(batch, -np.arange(1.0, 9.0, dtype=np.float32))
    told = replay.look(MemoryRequest("most drawn", 1))
    assert told.batches == 5
    assert told.shown[0].drawn == drawn.max()
    assert replay.look(MemoryRequest("largest error", 1)).shown[0].error == 8.0
    assert ("priority" in told.histograms) == (exponent is not None)
    assert (told.shown[0].priority is None) == (exponent is None)
    if exponent is not None:
        first, *others = replay.look(MemoryRequest("highest priority", 3)).shown
        assert all(first.priority >= other.priority for other in others)
    for number in range(12, 200):
        replay.add(step(number, space))
    assert replay.look(MemoryRequest("most drawn", 1)).shown[0].drawn == 0, "others stand there now"
    replay.look_away()
    assert replay.watch is None


@pytest.mark.parametrize("space", [VECTOR, FRAMES], ids=["rows", "frames"])
@pytest.mark.parametrize("exponent", [None, 0.6], ids=["evenly", "by priority"])
def test_a_look_changes_nothing(space, exponent):
    plain, looked = (filled(space, 30, priority_exponent=exponent, n_step=2) for _ in range(2))
    first, second = np.random.default_rng(1), np.random.default_rng(1)
    for number in range(30, 90):
        for replay, generator in ((plain, first), (looked, second)):
            replay.add(step(number, space, terminated=number % 7 == 0))
            batch = replay.sample(4, generator)
            replay.learned(batch, batch.reward)
        looked.look(MemoryRequest("largest error"))
    assert plain.state().keys() == looked.state().keys()
    for name, value in plain.state().items():
        np.testing.assert_array_equal(value, looked.state()[name])


def test_an_empty_memory_is_told_as_such():
    told = build_replay(VECTOR, 40, 2, Discrete(n=2)).look(MemoryRequest())
    assert (told.size, told.capacity, told.shown) == (0, 40, ())
    one = filled(VECTOR, 1)
    assert one.look(MemoryRequest("highest priority")).shown[0].priority is None
