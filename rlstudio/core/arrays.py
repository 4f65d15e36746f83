"""Array types, conversions for saving a run, and checks for restoring it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

Array = NDArray[Any]
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
State = dict[str, Array]
"""A saved state: arrays by dotted name (scalars as 0-d arrays)."""


def generator_state(generator: np.random.Generator) -> NDArray[np.uint8]:
    """The exact state of a random generator, as bytes of JSON."""
    state = generator.bit_generator.state
    return np.frombuffer(json.dumps(state).encode(), dtype=np.uint8).copy()


def restore_generator(generator: np.random.Generator, state: Array) -> None:
    """Restore a generator from ``generator_state``. Raises ValueError for any other state."""
    try:
        generator.bit_generator.state = json.loads(np.asarray(state, np.uint8).tobytes())
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise Unsound(words("the state of a random generator is none")) from error


def is_generator(value: Array) -> bool:
    """Whether an array is what ``generator_state`` returns."""
    return value.dtype == np.uint8 and value.ndim == 1 and value[:17].tobytes() == b'{"bit_generator":'


def prefixed(prefix: str, state: Mapping[str, Array]) -> State:
    """``state`` with every name under ``prefix.``"""
    return {f"{prefix}.{name}": value for name, value in state.items()}


def under(prefix: str, state: Mapping[str, Array]) -> State:
    """The part of ``state`` whose names begin with ``prefix.``, without it."""
    cut = len(prefix) + 1
    return {name[cut:]: value for name, value in state.items() if name.startswith(prefix + ".")}


COUNTED = 2**53
"""Largest integer of a count in a file."""


def checked(state: Mapping[str, Array], name: str, shape: tuple[int | None, ...]) -> Array:
    """The array of this name and shape; None in the shape is any length. Raises ValueError."""
    value = present(state, name)
    if len(value.shape) != len(shape) or any(
        wanted not in (None, length) for wanted, length in zip(shape, value.shape, strict=True)
    ):
        needed = str(tuple("any" if length is None else length for length in shape)).replace("'", "")
        raise Unsound(
            words(
                "the array {name} has shape {shape} where {needed} is needed",
                name=repr(name),
                shape=str(tuple(value.shape)),
                needed=needed,
            )
        )
    return value


def whole(state: Mapping[str, Array], name: str, shape: tuple[int | None, ...], below: int = COUNTED) -> Ints:
    """The integers of this name and shape, 0 to ``below`` - 1. Raises ValueError for other values."""
    value = checked(state, name, shape)
    if value.dtype.kind not in "iu" or (value < 0).any() or (value >= below).any():
        raise Unsound(
            words("the array {name} must hold integers from 0 to {last}", name=repr(name), last=below - 1)
        )
    return value.astype(np.int64)


def check_squares(second: Array) -> None:
    """Check an optimiser's second moments. Raises ValueError if one is below zero."""
    if (second < 0).any():
        raise Unsound(words("the second moments of the optimiser must not be below zero"))


def present(state: Mapping[str, Array], name: str) -> Array:
    """The array of this name, of any shape. Raises ValueError if it is missing."""
    if name not in state:
        raise Unsound(words("the array {name} is missing", name=repr(name)))
    return state[name]
