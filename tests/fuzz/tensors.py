"""Tensors: sound in form and wrong in meaning, or the other way round."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np

from tests.fuzz import nasty
from tests.fuzz.nasty import Object

_SIZES = {
    "BOOL": 1, "U8": 1, "I8": 1, "U16": 2, "I16": 2, "U32": 4, "I32": 4, "U64": 8, "I64": 8, "F16": 2,
    "BF16": 2, "F32": 4, "F64": 8,
}  # fmt: skip
_NUMPY = {
    "BOOL": np.dtype(np.bool_), "U8": np.dtype("u1"), "I8": np.dtype("i1"), "U16": np.dtype("<u2"),
    "I16": np.dtype("<i2"), "U32": np.dtype("<u4"), "I32": np.dtype("<i4"), "U64": np.dtype("<u8"),
    "I64": np.dtype("<i8"), "F16": np.dtype("<f2"), "F32": np.dtype("<f4"), "F64": np.dtype("<f8"),
}  # fmt: skip


@dataclass
class _Tensor:
    name: str
    dtype: str
    shape: list[int]
    data: bytes

    @property
    def count(self) -> int:
        return len(self.data) // _SIZES[self.dtype]


def _tensors(data: bytes) -> list[_Tensor]:
    """Raises ValueError, TypeError and their like for what is no sound file, e.g. one spoilt before."""
    length = int.from_bytes(data[:8], "little")
    found = []
    for name, entry in json.loads(data[8 : 8 + length]).items():
        start, end = entry["data_offsets"]
        dtype, shape = entry["dtype"], entry["shape"]
        part = data[8 + length + start : 8 + length + end]
        whole = isinstance(shape, list) and all(type(n) is int and n >= 0 for n in shape)
        if not whole or _SIZES[dtype] * math.prod(shape) != len(part):
            raise ValueError(f"{name} has another size than its header says")
        found.append(_Tensor(name, dtype, shape, part))
    return found


def _header(tensors: list[_Tensor]) -> Object:
    header, at = Object(), 0
    for tensor in tensors:
        offsets = [at, at + len(tensor.data)]
        at = offsets[1]
        entry = Object([["dtype", tensor.dtype], ["shape", list(tensor.shape)], ["data_offsets", offsets]])
        header.append([tensor.name, entry])
    return header


def _written(header: bytes, tensors: list[_Tensor], length: int | None = None) -> bytes:
    header += b" " * (-len(header) % 8)
    size = len(header) if length is None else length
    return size.to_bytes(8, "little") + header + b"".join(t.data for t in tensors)


def mutate_tensors(data: bytes, rng: Random, times: int = 1) -> tuple[bytes, str]:
    """Change ``times`` things in a safetensors file: mostly tensors in good order with other contents."""
    try:
        tensors = _tensors(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return rng.randbytes(len(data) % 1000), "tensors random bytes"
    done = []
    for _ in range(times):
        if not tensors:
            break
        if rng.random() < 0.12:
            raw, what = _spoil_header(tensors, rng)
            return raw, ", ".join([*done, what])
        # Small ones are counters, places and generators: what everything else depends on.
        small = [t for t in tensors if len(t.data) <= 16 or t.data[:1] == b"{"]
        tensor = rng.choice(small if small and rng.random() < 0.4 else tensors)
        change = rng.choices(_CHANGES, _WEIGHTS)[0]
        change(tensors, tensor, rng)
        done.append(f"tensor {change.__name__.strip('_')} {tensor.name[:60]!r}")
    return _written(nasty.encoded(_header(tensors)), tensors), ", ".join(done)


def _spoil_header(tensors: list[_Tensor], rng: Random) -> tuple[bytes, str]:
    header = _header(tensors)
    way = rng.randrange(4)
    if way == 0:
        length = rng.choice([0, 1, 7, 2**31, 2**63, 2**64 - 1, sum(len(t.data) for t in tensors), 4 << 20])
        return _written(nasty.encoded(header), tensors, length), "tensors length of header"
    if way == 1:
        name, entry = rng.choice(header)
        shift = rng.choice([-8, -1, 1, 8, 2**40, -(2**40)])
        offsets = [offset + shift for offset in nasty.get(entry, "data_offsets")]
        nasty.put(entry, "data_offsets", rng.choice([offsets, offsets[::-1], [0, offsets[1]], [0, 0]]))
        return _written(nasty.encoded(header), tensors), f"tensors offsets {name[:60]!r}"
    if way == 2:
        meta = rng.choice([Object([["a", "b"]]), nasty.nasty(rng)])
        header.insert(0, ["__metadata__", meta])
        return _written(nasty.encoded(header), tensors), "tensors metadata"
    tree, what = nasty.mutate_tree(header, rng)
    return _written(nasty.encoded(tree), tensors), f"tensors header: {what}"


def _remove(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    tensors.remove(tensor)


def _rename(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    names = ["", "x" * 1_000_000, "x" * 3_000_000, "x" * 5_000_000, "\x1b[31mred", "one\ntwo", "\ud800", "."]
    names += [tensor.name + ".x", tensor.name.partition(".")[0], "." + tensor.name, tensor.name.upper()]
    tensor.name = rng.choice([*names, rng.choice(tensors).name])


def _add(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    prefix = tensor.name.rpartition(".")[0]
    name = rng.choice(
        ["extra", f"{prefix}.extra", f"{prefix}.0", "x" * 1_000_000, "visits.extra", "world.extra"]
    )
    if rng.random() < 0.3:
        tensors += [
            _Tensor(f"{name[:20]}{i}", "U8", [0], b"") for i in range(rng.choice([100, 9_000, 11_000]))
        ]
    else:
        tensors.append(_Tensor(name, tensor.dtype, list(tensor.shape), tensor.data))


def _retype(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    """Another type: the same bytes read otherwise, or the same numbers written otherwise."""
    other = rng.choice([*_NUMPY, "BF16"])
    if rng.random() < 0.5 and tensor.dtype in _NUMPY and other in _NUMPY:
        with np.errstate(all="ignore"):
            tensor.data = np.frombuffer(tensor.data, _NUMPY[tensor.dtype]).astype(_NUMPY[other]).tobytes()
        tensor.dtype = other
        return
    same = [name for name, size in _SIZES.items() if size == _SIZES[tensor.dtype]]
    tensor.dtype = rng.choice(same)


def _reshape(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    """Another shape of as many numbers."""
    shape = list(tensor.shape)
    choices = [[tensor.count], [1, *shape], [*shape, 1], shape[::-1], [tensor.count, 1], [1] * 8 + shape]
    if tensor.count % 2 == 0:
        choices.append([2, tensor.count // 2])
    tensor.shape = rng.choice(choices)


def _resize(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    """More or fewer numbers: one axis another length, everything consistent."""
    size = _SIZES[tensor.dtype]
    row = max(1, tensor.count // max(1, tensor.shape[0])) if tensor.shape else 1
    longest = max(1, (4 << 20) // (row * size))
    near = tensor.shape[0] if tensor.shape else 1
    rows = min(longest, rng.choice([0, 1, 2, max(0, near - 1), near + 1, 2 * near, 1000, 100_000]))
    wanted = rows * row * size
    tensor.data = (tensor.data * (wanted // max(1, len(tensor.data)) + 1) + bytes(size))[:wanted].ljust(
        wanted, b"\0"
    )
    tensor.shape = [rows, *tensor.shape[1:]]
    if len(tensor.data) != int(np.prod(tensor.shape, dtype=object)) * size:
        tensor.shape, tensor.data = [0], b""


def _refill(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    """Other contents, all of them or a few."""
    if tensor.data[:1] == b"{":
        tensor.data = nasty.mutate_json(tensor.data, rng)[0]
        tensor.dtype, tensor.shape = "U8", [len(tensor.data)]
        return
    if tensor.dtype not in _NUMPY or not tensor.data:
        return
    number = np.dtype(_NUMPY[tensor.dtype])
    whole = len(tensor.data) // number.itemsize * number.itemsize
    values = np.frombuffer(tensor.data[:whole], number).copy()
    if not len(values):
        return
    kind = values.dtype.kind
    source = np.random.Generator(np.random.PCG64(rng.getrandbits(64)))
    everywhere = rng.random() < 0.45
    places = slice(None) if everywhere else source.integers(0, len(values), rng.choice([1, 1, 3, 20]))
    count = len(values) if everywhere else len(places)
    if rng.random() < 0.15:
        fresh = np.frombuffer(source.bytes(count * values.itemsize), values.dtype)
    elif rng.random() < 0.1:
        fresh = source.choice(values, count)
    else:
        fresh = np.full(count, 1, values.dtype)
        with np.errstate(all="ignore"):
            fresh[...] = _extreme(values, kind, rng)
    values[places] = fresh
    tensor.data = values.tobytes()


def _extreme(values: np.ndarray[Any, Any], kind: str, rng: Random) -> Any:
    if kind == "f":
        largest = float(np.finfo(values.dtype).max)
        choices = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            largest,
            -largest,
            np.nan,
            np.inf,
            -np.inf,
            1e-30,
            1e6,
            -1e6,
            0.5,
            1e18,
        ]
        return values.dtype.type(rng.choice(choices))
    if kind == "b":
        return rng.random() < 0.5
    info = np.iinfo(values.dtype)
    choices = [
        0,
        1,
        2,
        3,
        5,
        17,
        100,
        255,
        1000,
        -1,
        -2,
        65_536,
        10**6,
        2**31 - 1,
        2**31,
        2**40,
        2**62,
        2**63 - 1,
    ]
    choices += [int(info.max), int(info.min), int(values[0]) + 1, int(values[0]) - 1]
    return rng.choice([number for number in choices if info.min <= number <= info.max])


def _swap(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    other = rng.choice(tensors)
    tensor.dtype, other.dtype = other.dtype, tensor.dtype
    tensor.shape, other.shape = other.shape, tensor.shape
    tensor.data, other.data = other.data, tensor.data


def _cut(tensors: list[_Tensor], tensor: _Tensor, rng: Random) -> None:
    """Bytes at the end that are missing, or too many."""
    last = tensors[-1]
    last.data = last.data[: rng.randrange(len(last.data) + 1)] if rng.random() < 0.5 else last.data + b"more"


_CHANGES: tuple[Callable[[list[_Tensor], _Tensor, Random], None], ...] = (
    _refill, _remove, _rename, _add, _retype, _reshape, _resize, _swap, _cut,
)  # fmt: skip
_WEIGHTS = (70, 6, 5, 4, 8, 7, 10, 4, 2)
