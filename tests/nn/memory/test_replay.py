from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.memory.replay import FrameReplay, RowReplay, build_replay
from tests.nn.memory.lanes import SIDE, STACK, Film


def facts(batch, row):
    return (
        batch.observation[row].tobytes(),
        int(batch.action[row]),
        float(batch.reward[row]),
        batch.next_observation[row].tobytes(),
        bool(batch.terminated[row]),
    )


@pytest.mark.parametrize("space", [Box(shape=(100_000,)), Box(shape=(4, 300, 300), dtype="uint8")])
def test_a_memory_for_which_there_is_no_room_is_refused_in_words(space):
    with pytest.raises(UserError, match=r"1,000,000,000 transitions of \d\d0,000 numbers.*replay_capacity"):
        build_replay(space, 10**9, 2, Discrete(n=2))


@pytest.mark.parametrize(("lanes", "steps"), [(1, 10), (1, 300), (3, 7), (4, 200)])
def test_stacks_are_rebuilt_exactly(lanes, steps):
    """All that is drawn happened exactly so (against a naive store), and nearly all that fits is drawn."""
    replay = FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 60 * lanes, lanes)
    film, naive = Film(lanes, seed=steps), {}
    generator = np.random.default_rng(0)
    for step in range(steps):
        transition = film.step()
        replay.add(transition)
        for lane in range(lanes):
            naive[facts(transition, lane)] = step
    drawn = set()
    for _ in range(200):
        batch = replay.sample(32, generator)
        drawn |= {facts(batch, row) for row in range(32)}
    assert drawn <= naive.keys()
    assert len(drawn) == len(replay)
    # Only the oldest are forgotten: starts and ends of episodes cost slots, so 60 slots hold fewer steps.
    kept = sorted(naive[fact] for fact in drawn)
    assert kept[-1] == steps - 1
    assert kept[0] == 0 if steps <= 10 else kept[0] > steps - 60


def test_truncated_steps_keep_their_true_successor():
    replay = FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 100, 1)
    film = Film(1, 0, end=1.0)
    film.generator = np.random.default_rng(3)
    transitions = [film.step() for _ in range(20)]
    for transition in transitions:
        replay.add(transition)
    expected = {facts(transition, 0) for transition in transitions}
    batch = replay.sample(500, np.random.default_rng(0))
    assert {facts(batch, row) for row in range(500)} <= expected
    assert len(replay) >= 15


def test_frames_are_stored_once():
    replay = FrameReplay(Box(shape=(4, 84, 84), dtype="uint8"), 1000, 8)
    assert replay.frames.nbytes == 1000 * 84 * 84


@pytest.mark.parametrize("space", [Box(shape=(4,)), Discrete(n=9), Box(shape=(2, 3))], ids=str)
@pytest.mark.parametrize("lanes", [1, 3])
def test_rows(space, lanes):
    replay = build_replay(space, 50, lanes)
    assert isinstance(replay, RowReplay)
    generator = np.random.default_rng(0)

    def observation():
        if isinstance(space, Discrete):
            return generator.integers(0, space.n, lanes)
        return generator.standard_normal((lanes, *space.shape)).astype(np.float32)

    happened = []
    for _ in range(40):
        transition = Transition(
            observation(),
            generator.integers(0, 4, lanes),
            generator.standard_normal(lanes).astype(np.float32),
            observation(),
            generator.random(lanes) < 0.2,
            np.zeros(lanes, bool),
        )
        replay.add(transition)
        happened += [facts(transition, lane) for lane in range(lanes)]
    batch = replay.sample(2000, generator)
    drawn = {facts(batch, row) for row in range(2000)}
    assert drawn == set(happened[-50:])
    assert batch.observation.shape == (2000, *space.shape)


def test_sampling_is_uniform():
    replay = RowReplay(Box(shape=(1,)), 10)
    for step in range(13):
        one = np.full((1, 1), step, np.float32)
        flag = np.zeros(1, bool)
        replay.add(Transition(one, np.array([step]), np.zeros(1, np.float32), one, flag, flag))
    counts = np.bincount(replay.sample(10_000, np.random.default_rng(0)).action, minlength=13)
    assert (counts[:3] == 0).all()
    assert np.abs(counts[3:] - 1000).max() < 150


@pytest.mark.parametrize("kind", ["frames", "rows"])
def test_state_continues(kind):
    def make():
        if kind == "frames":
            return FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 60, 2)
        return RowReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 60)

    film = Film(2, 0)
    first = make()
    for _ in range(45):
        first.add(film.step())
    second = make()
    second.restore(first.state())
    for _ in range(20):
        transition = film.step()
        first.add(transition)
        second.add(transition)
    ours, theirs = (replay.sample(64, np.random.default_rng(5)) for replay in (first, second))
    for row in range(64):
        assert facts(ours, row) == facts(theirs, row)
    broken = first.state()
    broken.pop("rows", None)
    broken.pop("written", None)
    with pytest.raises(ValueError, match=r"missing|shape"):
        make().restore(broken)


def test_continuous_actions_come_back_with_their_transitions():
    """Every drawn row is one that was stored, action and all, also after the ring went round."""
    generator = np.random.default_rng(0)
    replay = build_replay(Box(shape=(3,)), 50, 2, Box(shape=(2,), low=-1, high=1))
    stored = {}
    for _ in range(40):
        seen, after = generator.standard_normal((2, 2, 3)).astype(np.float32)
        action = generator.standard_normal((2, 2)).astype(np.float32)
        reward = generator.standard_normal(2).astype(np.float32)
        ended = generator.random(2) < 0.3
        replay.add(Transition(seen, action, reward, after, ended, np.zeros(2, np.bool_)))
        for lane in range(2):
            stored[reward[lane]] = (seen[lane], action[lane], after[lane], float(ended[lane]))
    other = build_replay(Box(shape=(3,)), 50, 2, Box(shape=(2,), low=-1, high=1))
    other.restore(replay.state())
    assert len(replay) == len(other) == 50
    for memory in (replay, other):
        batch = memory.sample(300, np.random.default_rng(1))
        assert batch.action.shape == (300, 2)
        for row, reward in enumerate(batch.reward):
            seen, action, after, ended = stored[reward]
            np.testing.assert_array_equal(batch.observation[row], seen)
            np.testing.assert_array_equal(batch.action[row], action)
            np.testing.assert_array_equal(batch.next_observation[row], after)
            assert batch.terminated[row] == ended
    with pytest.raises(ValueError, match="integers"):
        build_replay(Box(shape=(4, 84, 84), dtype="uint8"), 50, 2, Box(shape=(2,), low=-1, high=1))
