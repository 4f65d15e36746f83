"""Gymnasium's spaces as this studio's: what an observation becomes, and what an action was meant to be."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import LARGE_SIDE, MOST_PARTS, Box, Discrete, Space
from rlstudio.core.words import mark, words
from rlstudio.envs.gym.parts import Parts, PartsReader, channel_axis, read_parts, whole_number

if TYPE_CHECKING:
    from gymnasium import spaces

MOST_COMBINATIONS = 1024
"""Several separate choices at once become one list of all their combinations, up to this many."""
LARGEST_ACTION = 1e18
"""A bound of an action beyond it is none: it is the end of what its type can say."""
MOST_NUMBERS = 1_000_000
MOST_ACTIONS = 100_000
"""Each action has a name, an output of the network, and a place in every file of a recording."""


@dataclass(frozen=True)
class Observations:
    """``encode``: one observation of Gymnasium as an array of ``space``.

    ``picture``: "moment" for the grey bytes (H, W) of one moment, of which several are still to be stacked
    (``space`` is that of one, (1, H, W)); "stack" for a stack of frames (K, H, W); "parts" where pictures and
    numbers are kept as parts, of one moment; None for no picture.
    ``plain``: whether its numbers are the environment's own, each a quantity of any value.
    ``left_out``: parts of an observation that are no numbers, in words.
    """

    space: Space
    encode: Callable[[Any], Array]
    picture: str | None = None
    plain: bool = False
    left_out: tuple[str, ...] = ()
    parts: Parts | None = None


@dataclass(frozen=True)
class Actions:
    """``decode``: an integer or floats (D,) within bounds as Gymnasium's action. ``names``: see EnvSpec.

    ``counts``: how many there are to choose from in each separate choice; () where actions are floats.
    """

    space: Space
    decode: Callable[[Any], Any]
    names: tuple[str, ...]
    counts: tuple[int, ...] = ()


def read_observations(id: str, space: spaces.Space[Any]) -> Observations:
    """How observations of this space are read. Raises UserError saying what is not supported."""
    from gymnasium import spaces

    if isinstance(space, spaces.Discrete):
        if space.n > MOST_NUMBERS:
            raise UserError(
                words(
                    "{environment} does not fit: it has {count:,} states, and up to {most:,} work.",
                    environment=id,
                    count=int(space.n),
                    most=MOST_NUMBERS,
                )
            )
        return Observations(Discrete(n=int(space.n)), _choice(int(space.start), int(space.n)))
    if isinstance(space, spaces.Box):
        return _box_observations(id, space)
    parts = read_parts(space)
    if not parts.width:
        raise UserError(
            words(
                "{id} does not fit: its observations ({kind}) have no fixed number of values, "
                "and a network needs one.",
                id=id,
                kind=_kind(space),
            )
        )
    _check_width(id, parts.width)
    if parts.have_pictures:
        if len(parts.leaves) > MOST_PARTS:
            raise UserError(
                words(
                    "{id} does not fit: its observations have {n:,} parts with pictures, and up to "
                    "{most:,} work.",
                    id=id,
                    n=len(parts.leaves),
                    most=MOST_PARTS,
                )
            )
        return _part_by_part(parts)
    return Observations(Box(shape=(parts.width,)), parts.row, left_out=parts.left_out)


def _part_by_part(parts: Parts) -> Observations:
    reader = PartsReader(parts)
    return Observations(
        parts.space, lambda seen: reader.read(seen)[0], "parts", left_out=parts.left_out, parts=parts
    )


def _choice(start: int, count: int) -> Callable[[Any], Array]:
    def encode(seen: Any) -> Array:
        index = whole_number(seen) - start
        if not 0 <= index < count:
            raise ValueError(seen)
        return np.asarray(index)

    return encode


def _check_width(id: str, width: int) -> None:
    if not 1 <= width <= MOST_NUMBERS:
        raise UserError(
            words(
                "{id} does not fit: one observation has {n:,} numbers, and 1 to {most:,} work.",
                id=id,
                n=width,
                most=MOST_NUMBERS,
            )
        )


def _box_observations(id: str, space: spaces.Box) -> Observations:
    shape = space.shape
    _check_width(id, math.prod(shape))
    picture = _picture(space)
    if picture is not None:
        return picture
    parts = read_parts(space)
    if parts.have_pictures:
        return _part_by_part(parts)
    if len(shape) <= 1:
        wanted = shape or (1,)
    else:
        wanted = (math.prod(shape),) if len(shape) > 3 or space.dtype == np.uint8 else shape
    low, high = space.low.reshape(-1), space.high.reshape(-1)
    bounded = bool(np.isfinite(low).all() and np.isfinite(high).all()) and low.size <= 1024
    return Observations(
        Box(
            shape=wanted,
            low=_bound(low) if bounded else None,
            high=_bound(high) if bounded else None,
        ),
        _as_floats(wanted),
        plain=bool(np.issubdtype(space.dtype, np.floating)),
    )


def _as_floats(shape: tuple[int, ...]) -> Callable[[Any], Array]:
    def encode(seen: Any) -> Array:
        if type(seen) is np.ndarray and seen.dtype == np.float32:
            return seen.reshape(shape)
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and that is looked for
            return np.asarray(seen, np.float32).reshape(shape)

    return encode


def _bound(values: Array) -> float | tuple[float, ...]:
    numbers = values.astype(np.float64).tolist()
    return float(numbers[0]) if len(set(numbers)) == 1 else tuple(numbers)


def _picture(space: spaces.Box) -> Observations | None:
    """Bytes 0 to 255 of at least 36x36, which come alone: (H, W), (H, W, C) or (C, H, W)."""
    shape = space.shape
    if space.dtype != np.uint8 or len(shape) not in (2, 3) or int(space.high.max()) != 255:
        return None
    axis = None if len(shape) == 2 else channel_axis(shape)
    rows, columns = shape if axis is None else (shape[:2] if axis == 2 else shape[1:])
    if min(rows, columns) < LARGE_SIDE:
        return None
    channels = 1 if axis is None else shape[axis]
    if channels not in (1, 3):
        frames = Box(shape=(channels, rows, columns), dtype="uint8", low=0, high=255)
        if axis == 2:
            return Observations(frames, lambda seen: np.ascontiguousarray(np.moveaxis(seen, 2, 0)), "stack")
        return Observations(frames, lambda seen: np.array(seen, np.uint8), "stack")
    one = Box(shape=(1, rows, columns), dtype="uint8", low=0, high=255)
    if channels == 1:
        return Observations(one, lambda seen: np.array(seen, np.uint8).reshape(rows, columns), "moment")

    def grey(seen: Any) -> Array:
        import cv2

        colours = np.ascontiguousarray(np.moveaxis(seen, 0, 2) if axis == 0 else seen, np.uint8)
        return np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY))

    return Observations(one, grey, "moment")


def read_actions(id: str, space: spaces.Space[Any], meanings: tuple[str, ...] = ()) -> Actions:
    """How actions of this space are named and carried out. Raises UserError for what is not supported.

    meanings: the environment's own names of a Discrete space's actions, where it has any.
    """
    from gymnasium import spaces

    if isinstance(space, spaces.Discrete):
        start, count = int(space.start), int(space.n)
        if count > MOST_ACTIONS:
            raise UserError(
                words(
                    "{environment} does not fit: it has {count:,} actions, and up to {most:,} work.",
                    environment=id,
                    count=count,
                    most=MOST_ACTIONS,
                )
            )
        names = meanings if len(set(meanings)) == count else _numbered(count)
        kind = space.dtype.type if space.dtype is not None else np.int64
        if start == 0:
            return Actions(Discrete(n=count), kind, names, (count,))
        return Actions(Discrete(n=count), lambda action: kind(start + int(action)), names, (count,))
    if isinstance(space, spaces.MultiDiscrete):
        return _combined(id, space, tuple(int(n) for n in space.nvec.reshape(-1)))
    if isinstance(space, spaces.MultiBinary):
        return _combined(id, space, (2,) * math.prod(space.shape))
    if isinstance(space, spaces.Box):
        return _box_actions(id, space)
    raise UserError(
        words(
            "{id} does not fit: its actions are a {kind}; one of a list, several such "
            "choices at once, or numbers within bounds work.",
            id=id,
            kind=_kind(space),
        )
    )


def _combined(id: str, space: Any, counts: tuple[int, ...]) -> Actions:
    total = math.prod(counts)
    if total > MOST_COMBINATIONS:
        raise UserError(
            words(
                "{id} does not fit: its {n} choices at once make {total:,} combinations, and up "
                "to {most:,} work.",
                id=id,
                n=len(counts),
                total=total,
                most=MOST_COMBINATIONS,
            )
        )
    shape, dtype, start = space.shape, space.dtype, getattr(space, "start", 0)

    def decode(action: Any) -> Array:
        picked = np.array(np.unravel_index(int(action), counts), dtype).reshape(shape)
        return np.asarray(picked + start, dtype)

    rows = [np.unravel_index(index, counts) for index in range(total)]
    if set(counts) == {2}:
        names = tuple("+".join(str(i + 1) for i, on in enumerate(row) if on) or mark("NONE") for row in rows)
    else:
        names = tuple(" ".join(str(int(choice)) for choice in row) for row in rows)
    return Actions(Discrete(n=total), decode, names, counts)


def _box_actions(id: str, space: spaces.Box) -> Actions:
    size = math.prod(space.shape)
    low, high = space.low.reshape(-1), space.high.reshape(-1)
    if not all((np.abs(bound.astype(np.float64)) <= LARGEST_ACTION).all() for bound in (low, high)):
        raise UserError(
            words(
                "{id} does not fit: its actions are numbers without bounds; give its action "
                "space a lowest and a highest value.",
                id=id,
            )
        )
    if not 1 <= size <= MOST_COMBINATIONS:
        raise UserError(
            words(
                "{id} does not fit: one action has {n:,} numbers, and 1 to {most:,} work.",
                id=id,
                n=size,
                most=MOST_COMBINATIONS,
            )
        )
    shape, dtype = space.shape, space.dtype
    whole = np.issubdtype(dtype, np.integer)

    def decode(action: Any) -> Array:
        # A bound as a float32 may lie beyond the space's own: .1 as one is larger than .1.
        exact = np.asarray(np.rint(action) if whole else action, np.float64).reshape(shape)
        return np.asarray(exact.clip(space.low, space.high), dtype)

    names = (mark("ACTION"),) if size == 1 else _numbered(size)
    return Actions(Box(shape=(size,), low=_bound(low), high=_bound(high)), decode, names)


def _numbered(count: int) -> tuple[str, ...]:
    """Names of actions that have none of their own."""
    return tuple(words("ACTION {index}", index=index) for index in range(count))


def _kind(space: Any) -> str:
    name = type(space).__name__
    inner = getattr(space, "spaces", None)
    if inner is None:
        return name
    parts = inner.values() if hasattr(inner, "values") else inner
    if not parts:
        return words("an empty {name}", name=name)
    return words(
        "{name} of {parts}", name=name, parts=", ".join(sorted({type(part).__name__ for part in parts}))
    )
