"""The safetensors format, read and written as a stream.

A file is the length of a header (8 bytes, little endian), the header (JSON: name -> dtype, shape,
offsets) and the numbers. Nothing in it can be executed. Source: huggingface/safetensors, "Format".

The safetensors package is not used here, because it takes a path or all bytes at once. A replay memory of
gigabytes inside a zip would need a second copy of itself in memory. This reader takes a stream in pieces,
limits the header, compares every shape with its place before it makes an array, and refuses NaN and
infinity. The tests compare it with the package in both directions.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

import numpy as np

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import Unsound, shown
from rlstudio.core.words import words

DTYPES = {
    "BOOL": np.dtype(np.bool_),
    "U8": np.dtype(np.uint8),
    "I8": np.dtype(np.int8),
    "U16": np.dtype("<u2"),
    "I16": np.dtype("<i2"),
    "U32": np.dtype("<u4"),
    "I32": np.dtype("<i4"),
    "U64": np.dtype("<u8"),
    "I64": np.dtype("<i8"),
    "F16": np.dtype("<f2"),
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
}
_NAMES = {dtype: name for name, dtype in DTYPES.items()}
_HEADER_LIMIT = 4 << 20
_TENSOR_LIMIT = 10_000
_CHUNK = 16 << 20


class BadTensors(Unsound):
    """The bytes do not follow the format. ``str(error)`` completes "it holds ..."."""


@dataclass(frozen=True)
class _Entry:
    name: str
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    start: int
    end: int


def size_of(state: Mapping[str, Array]) -> int:
    """How many bytes ``write`` will write."""
    return len(_header(state)) + sum(value.nbytes for value in state.values())


def write(stream: IO[bytes], state: Mapping[str, Array]) -> None:
    """Write arrays by name. Raises BadTensors for a dtype that the format does not have."""
    stream.write(_header(state))
    for value in state.values():
        flat = np.ascontiguousarray(value, value.dtype.newbyteorder("<")).reshape(-1)
        if flat.size:
            view = flat.data.cast("B")
            for begin in range(0, len(view), _CHUNK):
                stream.write(view[begin : begin + _CHUNK])


def _header(state: Mapping[str, Array]) -> bytes:
    entries: dict[str, Any] = {}
    offset = 0
    for name, value in state.items():
        dtype = _NAMES.get(value.dtype.newbyteorder("<"))
        if dtype is None:
            raise BadTensors(
                words(
                    "tensor {name} of type {dtype}, which files cannot carry",
                    name=shown(name),
                    dtype=value.dtype,
                )
            )
        entries[name] = {
            "dtype": dtype,
            "shape": list(value.shape),
            "data_offsets": [offset, offset + value.nbytes],
        }
        offset += value.nbytes
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # The numbers begin at a multiple of 8, as the format asks.
    return len(text).to_bytes(8, "little") + text


def read(stream: IO[bytes], size: int, *, finite: bool = True) -> State:
    """Read ``size`` bytes into fresh arrays by name.

    Raises BadTensors for NaN and infinity, unless ``finite`` is False, and for anything that is not exactly
    the format: unknown types, gaps, overlaps, sizes that do not add up.
    """
    entries = _entries(stream, size)
    state: State = {}
    for entry in entries:
        value = np.empty(entry.shape, entry.dtype)
        _fill(stream, value)
        if entry.dtype == np.bool_ and value.size and value.view(np.uint8).max() > 1:
            raise BadTensors(
                words("tensor {name} with values that are neither true nor false", name=shown(entry.name))
            )
        if finite and entry.dtype.kind == "f" and not np.isfinite(value).all():
            raise BadTensors(words("tensor {name} with NaN or infinite values", name=shown(entry.name)))
        state[entry.name] = value
    if stream.read(1):
        raise BadTensors(words("more bytes than its tensors need"))
    return state


def _fill(stream: IO[bytes], value: Array) -> None:
    if not value.size:
        return
    view = value.reshape(-1).data.cast("B")
    begin = 0
    while begin < len(view):
        piece = stream.read(min(_CHUNK, len(view) - begin))
        if not piece:
            raise BadTensors(words("fewer bytes than its tensors need"))
        view[begin : begin + len(piece)] = piece
        begin += len(piece)


def _entries(stream: IO[bytes], size: int) -> list[_Entry]:
    length = int.from_bytes(stream.read(8), "little")
    if size < 8 or length > min(_HEADER_LIMIT, size - 8):
        raise BadTensors(words("a tensor header of impossible length"))
    try:
        listed = json.loads(stream.read(length))
    except (ValueError, RecursionError):
        raise BadTensors(words("a tensor header that is not JSON")) from None
    if not isinstance(listed, dict):
        raise BadTensors(words("a tensor header that is not a list of tensors"))
    listed.pop("__metadata__", None)
    if len(listed) > _TENSOR_LIMIT:
        raise BadTensors(
            words(
                "{n} tensors, but at most {most} are allowed",
                n=len(listed),
                most=_TENSOR_LIMIT,
            )
        )
    entries = sorted((_entry(name, value) for name, value in listed.items()), key=lambda e: (e.start, e.end))
    at = 0
    for entry in entries:
        if entry.start != at:
            raise BadTensors(
                words(
                    "tensor {name} at a place that overlaps another or leaves a gap", name=shown(entry.name)
                )
            )
        at = entry.end
    if at != size - 8 - length:
        raise BadTensors(words("tensors whose sizes do not add up to the file's"))
    return entries


def _entry(name: str, value: object) -> _Entry:
    if not isinstance(value, dict) or set(value) != {"dtype", "shape", "data_offsets"}:
        raise BadTensors(
            words("tensor {name} that is not described by dtype, shape and offsets", name=shown(name))
        )
    dtype, shape, offsets = value["dtype"], value["shape"], value["data_offsets"]
    if not isinstance(dtype, str) or dtype not in DTYPES:
        raise BadTensors(
            words("tensor {name} of type {dtype}, which is not allowed", name=shown(name), dtype=shown(dtype))
        )
    if not (_naturals(shape) and len(shape) <= 8 and _naturals(offsets) and len(offsets) == 2):
        raise BadTensors(words("tensor {name} with an impossible shape or place", name=shown(name)))
    start, end = offsets
    if end - start != math.prod(shape) * DTYPES[dtype].itemsize:
        raise BadTensors(
            words(
                "tensor {name} whose shape {shape} does not match its size",
                name=shown(name),
                shape=tuple(shape),
            )
        )
    return _Entry(name, DTYPES[dtype], tuple(shape), start, end)


def _naturals(values: object) -> bool:
    return isinstance(values, list) and all(
        isinstance(v, int) and not isinstance(v, bool) and 0 <= v < 2**48 for v in values
    )
