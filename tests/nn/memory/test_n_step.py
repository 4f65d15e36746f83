from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.memory.replay import FrameReplay, RowReplay
from tests.nn.memory.lanes import SIDE, STACK, Counting, Film

DISCOUNT = 0.9


def slow_n_step(history, n, discount):
    """Every complete n-step transition of a lane, by the definition: {(s, a): (R, s', terminated, span)}."""
    found = {}
    for start, (observation, action, *_) in enumerate(history):
        total, factor = 0.0, 1.0
        for span, (_, _, reward, after, terminated, truncated) in enumerate(history[start : start + n], 1):
            total += factor * reward
            factor *= discount
            if terminated or truncated or span == n:
                found[observation, action] = (total, after, bool(terminated), span)
                break
    return found


@pytest.mark.parametrize("lanes", [1, 4])
@pytest.mark.parametrize("n", [2, 3, 7])
def test_rows_equal_the_definition(n, lanes):
    replay = RowReplay(Discrete(n=1_000_000), 10_000, lanes=lanes, n_step=n)
    replay.discount = DISCOUNT
    world = Counting(lanes, seed=n)
    for _ in range(150):
        replay.add(world.step())
    expected = {}
    for history in world.history:
        expected |= slow_n_step(history, n, DISCOUNT)
    batch = replay.gather(np.arange(len(replay)))
    assert len(replay) == len(expected)
    for row in range(len(replay)):
        total, after, terminated, span = expected.pop((int(batch.observation[row]), int(batch.action[row])))
        assert batch.reward[row] == pytest.approx(total, rel=1e-5, abs=1e-6)
        assert (batch.next_observation[row], batch.terminated[row], batch.span[row]) == (
            after,
            terminated,
            span,
        )
    assert not expected


@pytest.mark.parametrize("lanes", [1, 3])
@pytest.mark.parametrize("n", [2, 4])
def test_frames_equal_the_definition(n, lanes):
    """Also after the ring has gone round several times."""
    replay = FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 60 * lanes, lanes, n_step=n)
    replay.discount = DISCOUNT
    film = Film(lanes, seed=n)
    history = [[] for _ in range(lanes)]
    for _ in range(300):
        transition = film.step()
        replay.add(transition)
        for lane in range(lanes):
            history[lane].append(
                (transition.observation[lane].tobytes(), int(transition.action[lane]),
                 float(transition.reward[lane]), transition.next_observation[lane].tobytes(),
                 transition.terminated[lane], transition.truncated[lane])
            )  # fmt: skip
    expected = {}
    for steps in history:
        expected |= slow_n_step(steps, n, DISCOUNT)
    index = np.flatnonzero(replay.usable)
    batch = replay.gather(index)
    assert len(index) > 20 * lanes
    for row in range(len(index)):
        key = batch.observation[row].tobytes(), int(batch.action[row])
        total, after, terminated, span = expected[key]
        assert batch.reward[row] == pytest.approx(total, rel=1e-5, abs=1e-6)
        assert batch.next_observation[row].tobytes() == after
        assert (batch.terminated[row], batch.span[row]) == (terminated, span)
    assert {1, n} <= set(batch.span.tolist())


def test_a_hand_computed_target():
    replay = RowReplay(Discrete(n=10), 10, n_step=3)
    replay.discount = 0.5

    def step(state, reward, terminated=False, truncated=False):
        here, after, rewards = np.array([state]), np.array([state + 1]), np.array([reward], np.float32)
        ends = np.array([terminated]), np.array([truncated])
        replay.add(Transition(here, np.array([1]), rewards, after, *ends))

    step(0, 1.0)
    step(1, 2.0)
    assert len(replay) == 0
    step(2, 4.0)
    assert len(replay) == 1
    step(3, 8.0, truncated=True)
    batch = replay.gather(np.arange(4))
    # 1 + 2/2 + 4/4; then what the truncated episode left: 8; 4 + 8/2; 2 + 4/2 + 8/4.
    np.testing.assert_allclose(batch.reward, [3, 8, 8, 6])
    np.testing.assert_array_equal(batch.observation, [0, 3, 2, 1])
    np.testing.assert_array_equal(batch.next_observation, [3, 4, 4, 4])
    np.testing.assert_array_equal(batch.span, [3, 1, 2, 3])
    np.testing.assert_array_equal(batch.terminated, [0, 0, 0, 0])
    step(5, 1.0, terminated=True)
    assert replay.gather(np.array([4])).terminated[0] == 1


@pytest.mark.parametrize("n", [1, 3])
def test_frames_of_broken_off_episodes_are_not_joined_to_new_ones(n):
    """A run goes on with fresh emulators where they cannot be restored: nothing may reach across."""
    space = Box(shape=(STACK, SIDE, SIDE), dtype="uint8")
    first, film = FrameReplay(space, 200, 2, n_step=n), Film(2, seed=0, end=0.0)
    history = [[], []]

    def add(replay, steps):
        for _ in range(steps):
            transition = film.step()
            replay.add(transition)
            for lane in range(2):
                history[lane].append((transition.observation[lane].tobytes(), int(transition.action[lane])))

    add(first, 10)
    second = FrameReplay(space, 200, 2, n_step=n)
    second.restore(first.state())
    same = film.now.copy()
    film.now = np.stack([film.start(0), same[1]])  # lane 0 begins anew, lane 1 goes on
    add(second, 10)
    batch = second.gather(np.flatnonzero(second.usable))
    starts = {history[lane][step] for lane in range(2) for step in range(20)}
    found = {(batch.observation[row].tobytes(), int(batch.action[row])) for row in range(len(batch.reward))}
    assert found <= starts
    # Lane 0 lost the n - 1 steps that waited, and both lanes have n - 1 waiting now.
    assert len(batch.reward) == 40 - 3 * (n - 1)
