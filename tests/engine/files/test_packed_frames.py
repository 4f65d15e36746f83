"""Frames of a memory as a stream, and what is no such stream."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest

from rlstudio.engine.files import packed_frames
from rlstudio.engine.files.packed_frames import BadFrames
from rlstudio.nn.memory import held_frames
from rlstudio.nn.memory.held_frames import HeldFrames

HEAD = struct.Struct("<III")


def film(lanes: int, slots: int, side: int = 6) -> np.ndarray:
    generator = np.random.default_rng(lanes * 1000 + slots)
    frames = np.zeros((lanes, slots, side, side), np.uint8)
    for lane in range(lanes):
        for slot in range(slots):
            frames[lane, slot] = frames[lane, slot - 1] if slot else 0
            frames[lane, slot, generator.integers(side), generator.integers(side)] = generator.integers(256)
    return frames


def packed(frames: np.ndarray) -> bytes:
    stream = io.BytesIO()
    packed_frames.write(stream, HeldFrames(frames, frames.shape[1], 3))
    return stream.getvalue()


@pytest.mark.parametrize(("lanes", "slots"), [(1, 1), (1, 40), (3, 17), (2, 0)])
def test_there_and_back(lanes: int, slots: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_frames, "BLOCK_BYTES", 36 * 7)
    frames = film(lanes, slots)
    before = frames.copy()
    np.testing.assert_array_equal(packed_frames.read(io.BytesIO(packed(frames))), before)
    np.testing.assert_array_equal(frames, before)


def test_what_hardly_changes_takes_hardly_any_room() -> None:
    frames = film(1, 2000, 40)
    assert len(packed(frames)) * 20 < frames.nbytes


def head(shape: tuple[int, ...], block: int, count: int) -> bytes:
    return HEAD.pack(len(shape), block, count) + b"".join(struct.pack("<Q", size) for size in shape)


def block(lane: int, number: int, data: bytes) -> bytes:
    return HEAD.pack(lane, number, len(data)) + data


SOUND = head((1, 4, 2, 2), 2, 2)
ROOM = zlib.compress(bytes(8))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "fewer bytes"),
        (head((1, 4), 2, 2), "impossible shape"),
        (head((1, 4, *[1] * 20), 2, 2), "impossible shape"),
        (head((1, 2**50, 2), 2, 2), "impossible shape"),
        (head((2, 2**31, 2, 2), 2, 2), "impossible shape"),
        (head((1, 4, 0), 2, 2), "impossible shape"),
        (head((0, 2**39, 2**39), 1, 0), "impossible shape"),
        (head((2**39, 0, 2**30), 1, 0), "impossible shape"),
        (head((1, 4, 2, 2), 0, 2), "another number of blocks"),
        (head((1, 4, 2, 2), 2, 3), "another number of blocks"),
        (SOUND + block(0, 0, ROOM), "fewer bytes"),
        (SOUND + block(0, 0, ROOM) + block(0, 0, ROOM), "one twice"),
        (SOUND + block(0, 0, ROOM) + block(0, 2, ROOM), "no place"),
        (SOUND + block(1, 0, ROOM) + block(0, 1, ROOM), "no place"),
        (SOUND + block(0, 0, b"none") + block(0, 1, ROOM), "does not unpack"),
        (SOUND + block(0, 0, ROOM[:-3]) + block(0, 1, ROOM), "another size"),
        (SOUND + block(0, 0, ROOM + b"x") + block(0, 1, ROOM), "another size"),
        (SOUND + block(0, 0, zlib.compress(bytes(7))) + block(0, 1, ROOM), "another size"),
        (SOUND + block(0, 0, zlib.compress(bytes(1 << 24))) + block(0, 1, ROOM), "another size"),
        (SOUND + block(0, 0, ROOM) + block(0, 1, ROOM) + b"x", "more bytes"),
    ],
)
def test_what_is_no_such_stream(data: bytes, words: str) -> None:
    with pytest.raises(BadFrames, match=words):
        packed_frames.read(io.BytesIO(data))


def test_it_reads_what_it_should() -> None:
    assert packed_frames.read(io.BytesIO(SOUND + block(0, 1, ROOM) + block(0, 0, ROOM))).shape == (1, 4, 2, 2)
