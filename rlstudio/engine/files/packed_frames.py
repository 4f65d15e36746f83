"""Frames of a replay memory as a stream: each block of a lane packed, what changes between two frames alone.

The stream is ``<III`` number of sizes, slots per block, number of blocks; the sizes (lanes, slots, *frame) as
``<Q`` each; then for every block ``<III`` lane, number, bytes and a zlib stream. Within a block every frame
but the first is the exclusive or with the one before it: of most games that is nearly all zeros. Nothing in
it can be executed, and every block unpacks to the size that its place says and no further.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterator
from typing import IO, Protocol

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

_LEVEL = 1
_HEAD, _SIZE = struct.Struct("<III"), struct.Struct("<Q")
LIMIT = 8 << 30
"""Most bytes of frames: a million of 84 x 84 are 7 GB."""


class BadFrames(Unsound):
    """The bytes do not follow the format. ``str(error)`` completes "it holds ..."."""


class Frames(Protocol):
    """Frames in blocks (see nn/memory/held_frames.py)."""

    shape: tuple[int, ...]
    block: int

    def blocks(self) -> Iterator[tuple[int, int, Array]]:
        """Lane, number and frames (n, *frame) of every block, once."""

    def let_go(self) -> None:
        """Nothing of them is wanted any more."""


def write(stream: IO[bytes], frames: Frames) -> None:
    """Write all blocks, each as soon as it was read."""
    lanes, slots, *_ = frames.shape
    stream.write(_HEAD.pack(len(frames.shape), frames.block, lanes * -(-slots // frames.block)))
    for size in frames.shape:
        stream.write(_SIZE.pack(size))
    for lane, number, block in frames.blocks():
        np.bitwise_xor(block[1:], block[:-1].copy(), out=block[1:])
        packed = zlib.compress(block.data, _LEVEL)
        stream.write(_HEAD.pack(lane, number, len(packed)))
        stream.write(packed)


def read(stream: IO[bytes]) -> Array:
    """The frames (lanes, slots, *frame), uint8. Raises BadFrames for all that is not exactly the format."""
    ranks, length, count = _HEAD.unpack(_exactly(stream, _HEAD.size))
    if not 3 <= ranks <= 8:
        raise BadFrames(words("frames of an impossible shape"))
    shape = tuple(_SIZE.unpack(_exactly(stream, _SIZE.size))[0] for _ in range(ranks))
    lanes, slots, *frame = shape
    # numpy refuses sizes that are too large together even where one of them is 0.
    if math.prod(max(1, size) for size in shape) > LIMIT or not math.prod(frame):
        raise BadFrames(words("frames of an impossible shape"))
    if length == 0 or count != lanes * -(-slots // length):
        raise BadFrames(words("another number of blocks than its frames need"))
    # The system gives memory when it is written to: a file that promises much costs only what it delivers.
    frames = np.empty(shape, np.uint8)
    seen: set[tuple[int, int]] = set()
    for _ in range(count):
        lane, number, size = _HEAD.unpack(_exactly(stream, _HEAD.size))
        first = number * length
        if lane >= lanes or first >= slots or (lane, number) in seen:
            raise BadFrames(words("a block that has no place, or one twice"))
        seen.add((lane, number))
        block = frames[lane, first : first + length]
        block.reshape(-1)[:] = _unpacked(_exactly(stream, size), block.nbytes)
        np.bitwise_xor.accumulate(block, axis=0, out=block)
    if stream.read(1):
        raise BadFrames(words("more bytes than its frames need"))
    return frames


def _unpacked(packed: bytes, size: int) -> Array:
    unpacker = zlib.decompressobj()
    try:
        out = unpacker.decompress(packed, size)
        more = unpacker.decompress(unpacker.unconsumed_tail, 1) if not unpacker.eof else b""
    except zlib.error:
        raise BadFrames(words("a block that does not unpack")) from None
    if len(out) != size or more or not unpacker.eof or unpacker.unused_data:
        raise BadFrames(words("a block of another size than its frames"))
    return np.frombuffer(out, np.uint8)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    if size > LIMIT:
        raise BadFrames(words("a block of impossible length"))
    data = stream.read(size)
    if len(data) != size:
        raise BadFrames(words("fewer bytes than its frames need"))
    return data
