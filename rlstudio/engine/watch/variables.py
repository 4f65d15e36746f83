"""The variables of a function under way in short: types, shapes, values, and what has changed."""

from __future__ import annotations

import dataclasses
import math
import zlib
from collections.abc import Iterator, Mapping, Sized
from types import CodeType, FrameType, ModuleType, NoneType
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.words import Words, mark, words
from rlstudio.engine.listing import Variable

ROWS, COLUMNS = 24, 48
"""Most cells that are sent of an array."""
KEPT = 16_384
"""Numbers of an array that are remembered, to tell which of them have changed."""
READ = 1 << 20
"""Numbers of an array that are looked at; of a larger one so many, evenly spread."""
SHOWN = 8
"""Entries of a list that are written out."""
MOST = 60
"""Variables that are told at once."""


class Variables:
    """Summarises the variables of frames, and remembers them until the next stop. Runs no code of theirs."""

    def __init__(self) -> None:
        self._before: dict[CodeType, dict[str, object]] = {}
        self._told: tuple[object, tuple[Variable, ...]] | None = None

    def look(self, stop: object, frame: FrameType) -> tuple[Variable, ...]:
        """The variables of this frame; the same answer for the same ``stop``."""
        if self._told is None or self._told[0] != stop:
            self._told = stop, self._look(frame)
        return self._told[1]

    def _look(self, frame: FrameType) -> tuple[Variable, ...]:
        before = self._before.get(frame.f_code)
        now: dict[str, object] = {}
        found = []
        for name, value, part in _named(frame):
            variable = summary(name, value)
            variable.part = part
            now[name] = print_ = _print(value)
            if before is not None:
                _compare(variable, before.get(name), print_, name in before)
            found.append(variable)
            if len(found) == MOST:
                break
        self._before[frame.f_code] = now
        return tuple(found)


def _named(frame: FrameType) -> Iterator[tuple[str, Any, bool]]:
    """Names and values: local variables in the order of the code, their parts, and numbers of ``self``."""
    values, code = frame.f_locals, frame.f_code
    names = [name for name in (*code.co_varnames, *code.co_cellvars) if name != "self" and name in values]
    known = {id(values[name]) for name in names if isinstance(values[name], np.ndarray)}
    parts = {name: [p for p in _parts(values[name], code) if id(p[1]) not in known] for name in names}

    def interest(name: str) -> int:
        """Values and records first, then what else has numbers; last what is a class and no more."""
        plain = isinstance(values[name], np.ndarray | int | float | str | list | tuple | dict | NoneType)
        return 0 if plain or _is_record(values[name]) else 1 if parts[name] else 2

    for name in sorted(names, key=interest):
        yield name, values[name], False
        for inner, part in parts[name]:
            yield f"{name}.{inner}", part, True
    for name, part in _parts(values.get("self"), code):
        yield f"self.{name}", part, False


def _is_record(value: object) -> bool:
    """Whether it is a record of ours, whose fields can be read without running anything."""
    record = dataclasses.is_dataclass(value) and not isinstance(value, type)
    return record and type(value).__module__.partition(".")[0] == "rlstudio"


def _parts(value: object, code: CodeType) -> Iterator[tuple[str, Any]]:
    """Numbers and arrays of an object: all of a record of ours, of others those that the code names."""
    if isinstance(value, type | ModuleType):
        return
    if dataclasses.is_dataclass(value) and _is_record(value):
        found = {field.name: getattr(value, field.name, None) for field in dataclasses.fields(value)}
    else:
        try:
            own = object.__getattribute__(value, "__dict__")
        except AttributeError:
            return
        found = {name: own[name] for name in code.co_names if name in own}
    for name, part in found.items():
        if isinstance(part, np.ndarray | int | float):
            yield name, part


# ---------------------------------------------------------------------------------- one variable


def summary(name: str, value: Any) -> Variable:
    """This value in short; of an object of a class that is not known here only the class is told."""
    kind = type(value)
    if isinstance(value, np.ndarray):
        return _array(name, value)
    if value is None or kind is bool:
        return Variable(name, "" if value is None else "bool", str(value))
    if kind is int:
        bits = value.bit_length()
        text = f"{value:,}" if bits <= 64 else words("a number of {bits:,} bits", bits=bits)
        return Variable(name, "int", text)
    if kind is float or isinstance(value, np.generic):
        return Variable(name, kind.__name__, _scalar(value))
    if kind is str:
        return Variable(name, "str", repr(value if len(value) <= 60 else value[:60] + "…"))
    if kind in (list, tuple):
        return _sequence(name, value)
    if kind is dict:
        numbers = {k: v for k, v in list(value.items())[:SHOWN] if type(k) is str and type(v) in (int, float)}
        text = ", ".join(f"{k} {number_text(v)}" for k, v in numbers.items())
        return Variable(name, _kind_of(value), text)
    if kind.__module__ == "torch":
        return Variable(name, f"{kind.__name__} {tuple(value.shape)}", str(value.dtype))
    return Variable(name, kind.__name__, "")


def _sequence(name: str, value: list[Any] | tuple[Any, ...]) -> Variable:
    if value and all(type(entry) in (int, float, bool) for entry in value[:READ]):
        # Numbers beyond float64 (an int may have any size) are no picture.
        with np.errstate(all="ignore"):
            try:
                numbers = np.array(value[:READ], np.float64)
            except OverflowError:
                return Variable(name, _kind_of(value), "")
        shown = _array(name, numbers)
        shown.kind = _kind_of(value)
        return shown
    return Variable(name, _kind_of(value), "")


def _array(name: str, value: Array) -> Variable:
    value = np.asarray(value)
    kind = f"{value.dtype} {_shape(value.shape)}"
    if value.dtype.kind not in "biuf":
        return Variable(name, kind, "")
    if value.ndim == 0:
        return Variable(name, str(value.dtype), _scalar(value[()]))
    if value.size == 0:
        return Variable(name, kind, mark("empty"))
    flat = _spread(value)
    finite = flat[np.isfinite(flat)] if value.dtype.kind == "f" else flat
    if value.size <= SHOWN and value.ndim == 1:
        text = "[" + ", ".join(_scalar(entry) for entry in value) + "]"
    elif len(finite) == 0:
        text = mark("no finite number")
    elif value.dtype.kind == "b":
        text = words("{many:,} of {all:,} true", many=int(flat.sum()), all=len(flat))
    else:
        text = _range(finite, len(flat) - len(finite))
    if text.startswith("["):  # all of it is said
        return Variable(name, kind, text)
    rows, thinned = _cells(value)
    return Variable(name, kind, text, rows.astype(np.float32), thinned)


def _range(finite: Array, others: int) -> Words:
    """The lowest, the highest and the mean of numbers, and how many others are not finite."""
    told = {"low": finite.min(), "high": finite.max(), "mean": finite.mean(dtype=float)}
    shown = {name: number_text(float(value)) for name, value in told.items()}
    if not others:
        return words("{low} … {high}, mean {mean}", **shown)
    return words("{low} … {high}, mean {mean}, {others} not finite", others=others, **shown)


def _kind_of(value: Sized) -> Words:
    return words("{kind} of {count}", kind=type(value).__name__, count=len(value))


def _spread(value: Array) -> Array:
    """The numbers of an array in a row; of a large one READ of them, evenly spread."""
    if value.size <= READ:
        return value.reshape(-1)
    return np.asarray(value.flat[:: math.ceil(value.size / READ)])


def _cells(value: Array) -> tuple[Array, bool]:
    """An array as rows and columns, and whether numbers are left out; of more dimensions the first plane.

    Of stacked frames it is the last one.
    """
    whole = value.size
    while value.ndim > 2:
        value = value[0] if value.ndim > 3 else value[-1 if value.dtype == np.uint8 else 0]
    if value.ndim == 1:
        value = value[None]
    if value.shape[1] == 1 and value.shape[0] > 1:
        value = value.T  # a column is a vector too
    most = (1, ROWS * COLUMNS // 8) if value.shape[0] == 1 else (ROWS, COLUMNS)
    by = [math.ceil(length / limit) for length, limit in zip(value.shape, most, strict=True)]
    value = value[:: by[0], :: by[1]]
    return value, value.size < whole


def _shape(shape: tuple[int, ...]) -> str:
    return f"({' × '.join(map(str, shape))})"


def _scalar(value: Any) -> str:
    if isinstance(value, np.bool_):
        return str(bool(value))
    return f"{int(value):,}" if isinstance(value, np.integer) else number_text(float(value))


def number_text(value: float, figures: int = 4) -> str:
    """A number with so many figures."""
    return f"{value:.{figures}g}".replace("-", "\N{MINUS SIGN}") if math.isfinite(value) else str(value)


# ---------------------------------------------------------------------------------- what has changed


def _print(value: Any) -> object:
    """What tells this value from others: a copy of a small one, a checksum of a large one."""
    if isinstance(value, np.ndarray):
        array = np.asarray(value)
        if array.dtype.kind not in "biuf":
            return id(value)
        if array.size <= KEPT:
            return array.copy()
        return array.shape, zlib.adler32(np.ascontiguousarray(_spread(array)).tobytes())
    if type(value) in (list, tuple):
        return _sequence("", value).text if len(value) <= KEPT else len(value)
    if isinstance(value, Mapping) or dataclasses.is_dataclass(value):
        return id(value)
    return value if isinstance(value, int | float | str | np.generic) or value is None else id(value)


def _compare(variable: Variable, old: object, new: object, known: bool) -> None:
    """Mark what has changed since ``old``."""
    if not known:
        variable.changed = True
        return
    if isinstance(old, np.ndarray) and isinstance(new, np.ndarray):
        if old.shape != new.shape or old.dtype != new.dtype:
            variable.changed = True
            return
        differs = _differs(old, new)
        variable.changed = bool(differs.any())
        if variable.changed:
            variable.changed_cells = _cells(differs)[0]
            variable.text = _told(old, new, differs) or variable.text
    elif isinstance(old, float) and isinstance(new, float) and math.isnan(old) and math.isnan(new):
        variable.changed = False
    else:
        same = type(old) is type(new) and not isinstance(old, np.ndarray) and bool(old == new)
        variable.changed = not same


def _differs(old: Array, new: Array) -> Bools:
    found: Bools = old != new
    return found & ~(np.isnan(old) & np.isnan(new)) if old.dtype.kind == "f" else found


def _told(old: Array, new: Array, differs: Bools) -> str:
    """The entries that changed, if they are one or two of many."""
    where = np.argwhere(differs)
    if new.ndim == 0 or len(where) > 2 or new.size <= SHOWN:
        return ""
    return "; ".join(
        f"[{', '.join(map(str, place))}]: {_apart(old[tuple(place)], new[tuple(place)])}"
        for place in where.tolist()
    )


def _apart(old: Any, new: Any) -> str:
    """Two values with as many figures as tell them apart."""
    before, after = _scalar(old), _scalar(new)
    if before == after:
        before, after = (number_text(float(value), 9) for value in (old, new))
    return f"{before} → {after}"
