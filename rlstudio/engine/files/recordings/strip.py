"""A strip of matrices of bytes that follow each other, such as pictures, each kept by what has changed.

A key matrix is kept whole, another one as the rows in which it differs from the one before, combined by
exclusive or; both deflated. So every matrix comes back bit for bit, and to look at any one at most a chain of
``KEY_EVERY`` is gone through. A matrix that was there before is kept once.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, State, checked, whole
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.words import words

Matrix = NDArray[np.uint8]

KEY_EVERY = 64
"""Matrices of a chain: a key and what follows from it."""
CHAIN_BYTES = 4 << 20
"""Bytes of changed rows in a chain, after which a key follows: going through them takes about 10 ms."""
MOST_BYTES = 48 << 20
"""Of one matrix: a picture of 4096 x 4096 pixels."""
_LEVEL = 6
_COLUMNS = ("height", "width", "top", "rows")


class BadStrip(UserError):
    """A matrix cannot be had, because the file is damaged."""


class StripWriter:
    """Takes matrices in order. ``nbytes``: what they take so far, packed."""

    def __init__(self) -> None:
        self.nbytes = 0
        self._blobs: list[bytes] = []
        self._table: list[tuple[int, int, int, int]] = []
        self._keys: list[bool] = []
        self._known: dict[bytes, int] = {}
        self._last: Matrix | None = None
        self._chain = self._chain_bytes = 0

    def add(self, matrix: Matrix) -> int:
        """The place of a matrix (R, C), which is copied if it is a new one."""
        matrix = np.ascontiguousarray(matrix)
        seen = hashlib.blake2b(matrix.data, digest_size=16, key=b"%d" % matrix.shape[1]).digest()
        if seen in self._known:
            return self._known[seen]
        last = self._last
        key = (
            last is None
            or last.shape != matrix.shape
            or self._chain >= KEY_EVERY
            or self._chain_bytes > CHAIN_BYTES
        )
        top, rows, kept = 0, len(matrix), matrix
        if last is not None and not key:
            changed = np.flatnonzero((matrix != last).any(axis=1))
            top, rows = int(changed[0]), int(changed[-1] - changed[0]) + 1
            kept = matrix[top : top + rows] ^ last[top : top + rows]
        blob = zlib.compress(kept.tobytes(), _LEVEL)
        self._blobs.append(blob)
        self._table.append((*matrix.shape, top, rows))
        self._keys.append(key)
        self._chain, self._chain_bytes = (1, 0) if key else (self._chain + 1, self._chain_bytes + kept.nbytes)
        self._last = matrix.copy()
        self.nbytes += len(blob) + 40
        self._known[seen] = len(self._blobs) - 1
        return len(self._blobs) - 1

    def arrays(self) -> State:
        """The strip as arrays by name, for a file."""
        table = np.array(self._table, np.int64).reshape(-1, 4)
        return {
            "data": np.frombuffer(b"".join(self._blobs), np.uint8),
            "end": np.cumsum([len(blob) for blob in self._blobs], dtype=np.int64),
            "key": np.array(self._keys, np.bool_),
            **{name: table[:, place].copy() for place, name in enumerate(_COLUMNS)},
        }


class Strip:
    """The matrices of ``StripWriter.arrays``, read from a file. Raises ValueError where they do not fit."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._data = checked(arrays, "data", (None,))
        if self._data.dtype != np.uint8:
            raise Unsound(words("the array {name} must hold bytes", name=repr("data")))
        end = whole(arrays, "end", (None,))
        count = len(end)
        key = checked(arrays, "key", (count,))
        if key.dtype != np.bool_:
            raise Unsound(words("the array {name} must hold truths", name=repr("key")))
        height, width, top, rows = (whole(arrays, name, (count,), 1 << 31) for name in _COLUMNS)
        if count and (np.diff(end, prepend=0) < 0).any():
            raise Unsound(words("the array {name} must not fall", name=repr("end")))
        if count and end[-1] > len(self._data):
            raise Unsound(words("the array {name} goes on beyond the data", name=repr("end")))
        if (height < 1).any() or (width < 1).any() or (height * width > MOST_BYTES).any():
            raise Unsound(words("a matrix must have 1 to {most} bytes", most=MOST_BYTES))
        if (top + rows > height).any() or (rows < 1).any() or (rows[key] != height[key]).any():
            raise Unsound(words("changed rows must lie inside their matrix"))
        follows = np.flatnonzero(~key)
        if count and (not key[0] or (height[follows] != height[follows - 1]).any()):
            raise Unsound(words("a matrix that follows another must have its shape"))
        if (width[follows] != width[follows - 1]).any():
            raise Unsound(words("a matrix that follows another must have its shape"))
        self._key_of = np.maximum.accumulate(np.where(key, np.arange(count), 0))
        if count and (np.arange(count) - self._key_of >= KEY_EVERY).any():
            raise Unsound(words("a key must follow after at most {most} matrices", most=KEY_EVERY))
        changed = np.where(key, 0, rows * width)
        within = np.cumsum(changed)
        if count and (within - within[self._key_of] > CHAIN_BYTES + MOST_BYTES).any():
            raise Unsound(words("a key must follow after fewer changes"))
        self._begin, self._end = end - np.diff(end, prepend=0), end
        self._shapes, self._top, self._rows = np.stack([height, width], 1), top, rows

    def __len__(self) -> int:
        return len(self._end)

    def shape(self, place: int) -> tuple[int, int]:
        """Rows and columns of a matrix."""
        height, width = self._shapes[place].tolist()
        return height, width

    def reader(self) -> StripReader:
        """A cursor of its own in this strip."""
        return StripReader(self)

    def unpacked(self, place: int) -> Matrix:
        """The rows that are kept of a matrix. Raises BadStrip."""
        height, width = int(self._rows[place]), int(self._shapes[place, 1])
        blob = self._data[self._begin[place] : self._end[place]].tobytes()
        stream = zlib.decompressobj()
        try:
            # Never more than there is to be, whatever the bytes claim.
            found = stream.decompress(blob, height * width + 1)
        except zlib.error as error:
            raise BadStrip(words("it cannot be unpacked: {reason}.", reason=error)) from None
        if len(found) != height * width or not stream.eof:
            raise BadStrip(
                words("it has {n} bytes where {wanted} are needed.", n=len(found), wanted=height * width)
            )
        return np.frombuffer(found, np.uint8).reshape(height, width)

    def way_to(self, place: int) -> int:
        """The key from which a matrix follows."""
        return int(self._key_of[place])

    def top(self, place: int) -> int:
        """The first row that is kept of a matrix."""
        return int(self._top[place])


class StripReader:
    """Goes through a strip; the next matrix costs least."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self._at, self._matrix = -1, np.zeros((0, 0), np.uint8)

    def __getitem__(self, place: int) -> Matrix:
        """A copy of a matrix. Raises BadStrip where the file is damaged."""
        strip, key = self._strip, self._strip.way_to(place)
        first = self._at + 1
        if not key <= self._at <= place:
            self._at, first = -1, key
        for one in range(first, place + 1):
            kept, at = strip.unpacked(one), self._at
            self._at = -1  # not known while it is on its way
            if one == key:
                self._matrix = kept.copy()
            else:
                assert at == one - 1
                self._matrix[strip.top(one) : strip.top(one) + len(kept)] ^= kept
            self._at = one
        return self._matrix.copy()
