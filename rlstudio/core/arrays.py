"""Array types and the two conversions that saving a run needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
State = dict[str, Array]
"""All that must survive, by dotted name; arrays only (scalars as 0-d arrays)."""


def generator_state(generator: np.random.Generator) -> NDArray[np.uint8]:
    """The exact state of a random generator, as bytes of JSON."""
    state = generator.bit_generator.state
    return np.frombuffer(json.dumps(state).encode(), dtype=np.uint8).copy()


def restore_generator(generator: np.random.Generator, state: Array) -> None:
    """Put a generator back into a state taken by ``generator_state``. Raises ValueError for any other."""
    try:
        generator.bit_generator.state = json.loads(np.asarray(state, np.uint8).tobytes())
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise ValueError("the state of a random generator is none") from error


def prefixed(prefix: str, state: Mapping[str, Array]) -> State:
    """``state`` with every name under ``prefix.``"""
    return {f"{prefix}.{name}": value for name, value in state.items()}


def under(prefix: str, state: Mapping[str, Array]) -> State:
    """The part of ``state`` whose names begin with ``prefix.``, without it."""
    cut = len(prefix) + 1
    return {name[cut:]: value for name, value in state.items() if name.startswith(prefix + ".")}
