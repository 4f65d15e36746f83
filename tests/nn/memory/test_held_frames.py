"""Frames of a memory as they were at a moment, read while it goes on."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from rlstudio.core.spaces import Box
from rlstudio.nn.memory import held_frames
from rlstudio.nn.memory.held_frames import HeldFrames, LetGo
from rlstudio.nn.memory.replay import FrameReplay, RowReplay
from tests.nn.memory.lanes import SIDE, STACK, Film


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch):
    monkeypatch.setattr(held_frames, "BLOCK_BYTES", 5 * SIDE * SIDE)


def memory(lanes=2, capacity=60, steps=45):
    replay, film = FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), capacity, lanes), Film(lanes, 0)
    for _ in range(steps):
        replay.add(film.step())
    return replay, film


def together(held, blocks):
    frames = np.empty(held.shape, np.uint8)
    count = 0
    for lane, number, block in blocks:
        frames[lane, number * held.block : number * held.block + len(block)] = block
        count += len(block)
    assert count == held.shape[0] * held.shape[1]
    return frames


@pytest.mark.parametrize("steps", [0, 3, 12, 45, 200])
@pytest.mark.parametrize("between", [0, 1, 3, 20])
def test_what_is_read_later_is_what_was_there(steps, between):
    replay, film = memory(steps=steps)
    before = replay.state()
    with replay.frames_apart() as held:
        state = replay.state()
    assert state.keys() == before.keys() - {"frames"}

    def blocks():
        for block in held.blocks():
            yield block
            for _ in range(between):
                replay.add(film.step())

    assert not held.over
    np.testing.assert_array_equal(together(held, blocks()), before["frames"])
    assert held.over
    assert replay.state().keys() == before.keys()


def test_two_moments_at_once():
    replay, film = memory()
    moments = []
    for _ in range(3):
        before = replay.state()["frames"]
        with replay.frames_apart() as held:
            pass
        moments.append((held, before))
        for _ in range(9):
            replay.add(film.step())
    for held, before in reversed(moments):
        np.testing.assert_array_equal(together(held, held.blocks()), before)


def test_a_thread_reads_while_the_memory_is_written_to():
    replay, film = memory(capacity=600, steps=400)
    for _ in range(20):
        before = replay.state()["frames"]
        with replay.frames_apart() as held:
            pass
        found = []
        thread = threading.Thread(target=lambda h=held, f=found: f.append(together(h, h.blocks())))
        thread.start()
        while thread.is_alive():
            replay.add(film.step())
        thread.join()
        np.testing.assert_array_equal(found[0], before)


def test_what_is_let_go_is_not_read_and_costs_nothing():
    replay, film = memory()
    with replay.frames_apart() as held:
        pass
    blocks = held.blocks()
    next(blocks)
    replay.let_go()
    for _ in range(100):
        replay.add(film.step())
    assert held._kept == {}
    with pytest.raises(LetGo):
        next(blocks)


def test_hardly_a_block_is_copied_for_the_memory():
    """They are read in the order in which they are written over."""
    replay, film = memory(lanes=1, capacity=500, steps=700)
    with replay.frames_apart() as held:
        pass
    kept = 0
    for _ in held.blocks():
        replay.add(film.step())
        kept = max(kept, len(held._kept))
    assert kept <= 2


def test_a_memory_of_rows_has_no_frames():
    rows = RowReplay(Box(shape=(4,), dtype="float32"), 60)
    with rows.frames_apart() as held:
        assert held is None
    assert rows.frame_bytes == 0
    assert memory()[0].frame_bytes == 60 * SIDE * SIDE


def test_blocks_have_the_size_that_they_say():
    frames = np.arange(2 * 13, dtype=np.uint8).reshape(2, 13, 1)
    held = HeldFrames(frames, 11, 4)
    sizes = {(lane, number): len(block) for lane, number, block in held.blocks()}
    assert sum(sizes.values()) == 22
