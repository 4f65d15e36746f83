"""What is wrong with an environment of somebody else, in one true sentence.

Every call into its code stands in ``try``; what comes out of it passes ``raised`` (it failed) or is looked at
by ``wrong_step``, ``begun`` and ``misfit`` (it returned something that cannot be used).
"""

from __future__ import annotations

import math
import sysconfig
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.errors import EnvironmentFault, one_line

LARGEST = float(np.finfo(np.float32).max)
"""Rewards and observations are learned from as 32-bit floats."""
_OURS = str(Path(__file__).resolve().parents[2])
_LIBRARIES = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")})


def named(error: BaseException) -> str:
    """An error as "ValueError: text"; where it has no text, the line of code that raised it."""
    kind, text = type(error).__name__, one_line(str(error)).strip().rstrip(".: ")
    # Gymnasium hangs the way it called the constructor on to the error.
    text = text.partition(" was raised from the environment creator for ")[0]
    if text and kind == "KeyError":
        return f"{kind}: there is no {text}"
    if text:
        return f"{kind}: {text}"
    frames = traceback.extract_tb(error.__traceback__)
    line = frames[-1].line if frames else ""
    return f"{kind} in the line {one_line(line)!r}" if line else kind


def place(error: BaseException) -> str:
    """ "my_env.py:37", the innermost line that is neither of a library nor of this program; "" for none."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if not f.filename.startswith((_OURS, "<"))]
    own = [f for f in frames if "site-packages" not in f.filename and not f.filename.startswith(_LIBRARIES)]
    for frame in reversed(own or [f for f in frames if "gymnasium" not in Path(f.filename).parts]):
        return f"{Path(frame.filename).name}:{frame.lineno}"
    return ""


def raised(id: str, call: str, error: BaseException) -> BaseException:
    """What to raise in place of an error of the environment's code (an interruption passes as it is)."""
    if isinstance(error, MemoryError) or not isinstance(error, Exception | SystemExit):
        return error
    where = place(error)
    at = f" at {where}" if where else ""
    if isinstance(error, SystemExit):
        return EnvironmentFault(f"{id}: {call} wanted to end the program{at} (sys.exit({error.code!r})).")
    if isinstance(error, EOFError):
        return EnvironmentFault(
            f"{id}: {call} waits for somebody to type something{at} ({named(error)}); nobody can, as the "
            "environment runs unattended."
        )
    if call == "reset()" and isinstance(error, TypeError) and not where and "'seed'" in str(error):
        return EnvironmentFault(
            f"{id}: reset() takes no seed; Gymnasium calls reset(seed=..., options=...), so it must begin as "
            "def reset(self, *, seed=None, options=None)."
        )
    return EnvironmentFault(f"{id}: {call} failed{at}: {named(error)}.")


def begun(id: str, env: Any, seed: int | None) -> tuple[Any, Any]:
    """Reset and return observation and info. Raises EnvironmentFault."""
    try:
        result = env.reset(seed=seed)
    except BaseException as error:
        raise raised(id, "reset()", error) from error
    if isinstance(result, tuple) and len(result) == 2 and isinstance(result[1], Mapping | None):
        return result
    what = f"{len(result)} values" if isinstance(result, tuple) else _kind(result)
    raise EnvironmentFault(
        f"{id}: reset() returned {what}, as the old gym did; Gymnasium's returns two values, the observation "
        "and a dictionary."
    )


def number(value: Any) -> float:
    """A reward as a float; arrays of one element count. Raises TypeError or ValueError."""
    if isinstance(value, float | int | np.number | np.bool_):
        return float(value)
    if value is None or isinstance(value, str):
        raise TypeError(value)
    return float(np.asarray(value).item())


def wrong_step(id: str, space: Any, result: Any, length: int, error: BaseException) -> EnvironmentFault:
    """What is wrong with ``result`` of ``step()``, the ``length``-th of an episode; ``error`` came of it."""
    at = f"step() returned, as step {length:,} of an episode,"
    if not isinstance(result, tuple) or len(result) != 5:
        if isinstance(result, tuple) and len(result) == 4:
            return EnvironmentFault(
                f"{id}: step() returned 4 values (observation, reward, done, info), as the old gym did; "
                "Gymnasium's returns 5, with terminated and truncated in place of done."
            )
        what = f"{len(result)} values" if isinstance(result, tuple) else _kind(result)
        return EnvironmentFault(
            f"{id}: step() returned {what}; Gymnasium's returns 5 values: observation, reward, terminated, "
            "truncated, info."
        )
    seen, reward, *ends = result
    complaint = misfit(space, seen)
    if complaint:
        return EnvironmentFault(f"{id}: {at} {complaint}.")
    try:
        gained = number(reward)
    except (TypeError, ValueError):
        return EnvironmentFault(f"{id}: {at} {_kind(reward)} as the reward, which must be one number.")
    if not -LARGEST <= gained <= LARGEST:
        return EnvironmentFault(f"{id}: {at} a reward that is {_value(gained)}.")
    for name, value in zip(("terminated", "truncated"), ends, strict=False):
        try:
            bool(value)
        except (TypeError, ValueError):
            return EnvironmentFault(f"{id}: {at} {_kind(value)} as {name}, which must be true or false.")
    return EnvironmentFault(f"{id}: {at} what cannot be read ({named(error)}).")


def misfit(space: Any, seen: Any, name: str = "observation") -> str:
    """How an observation differs from what its space says, as "an observation ..."; "" if it does not."""
    from gymnasium import spaces

    if seen is None:
        return f"None as {name}"
    if isinstance(space, spaces.Dict):
        if not isinstance(seen, Mapping):
            return f"{_kind(seen)} as {name}, and its space is a Dict"
        for key, part in space.spaces.items():
            if key not in seen:
                return f"{name} without the key {key!r}, which its space has"
            found = misfit(part, seen[key], f"{name}[{key!r}]")
            if found:
                return found
        return ""
    if isinstance(space, spaces.Tuple):
        if not isinstance(seen, tuple | list) or len(seen) != len(space.spaces):
            return f"{_kind(seen)} as {name}, and its space is a Tuple of {len(space.spaces)}"
        parts = zip(space.spaces, seen, strict=True)
        return next((m for i, (p, s) in enumerate(parts) if (m := misfit(p, s, f"{name}[{i}]"))), "")
    if not isinstance(space, spaces.Box | spaces.Discrete | spaces.MultiDiscrete | spaces.MultiBinary):
        return ""
    shape = tuple(space.shape or ())
    try:
        values = np.asarray(seen)
        numbers = values.astype(np.float64)
    except (TypeError, ValueError):
        return f"{_kind(seen)} as {name}, where numbers are needed"
    if values.size != math.prod(shape):
        return f"{name} of the shape {values.shape}, and its space has the shape {shape}"
    bad = np.argwhere(~(np.abs(numbers) <= LARGEST))
    if len(bad):
        index = tuple(bad[0])
        which = f"[{', '.join(str(i) for i in index)}]" if index else ""
        return f"{name}{which} that is {_value(float(numbers[index]))}"
    if isinstance(space, spaces.Discrete):
        first, last, given = int(space.start), int(space.start + space.n - 1), float(numbers.item())
        if given != round(given) or not first <= given <= last:
            return f"{given:g} as {name}, and its space has {first} to {last}"
    if isinstance(space, spaces.MultiDiscrete):
        low = np.asarray(getattr(space, "start", 0))
        outside = (numbers.reshape(space.shape) < low) | (numbers.reshape(space.shape) >= low + space.nvec)
        if outside.any():
            return f"{one_line(str(seen))} as {name}, which is outside of its space"
    return ""


def _value(value: float) -> str:
    if np.isnan(value):
        return "NaN, not a number"
    if np.isinf(value):
        return "infinite"
    return f"{value:.3g}, more than a 32-bit float can hold"


def _kind(value: Any) -> str:
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        return f"an array of the shape {value.shape}"
    if isinstance(value, tuple | list | Mapping | set):
        return f"a {type(value).__name__} of {len(value)}"
    return f"a {type(value).__name__}"
