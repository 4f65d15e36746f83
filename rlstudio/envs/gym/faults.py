"""What is wrong with an environment of somebody else, in one true sentence.

Every call into its code stands in ``try``; what comes out of it passes ``raised`` (it failed) or is looked at
by ``wrong_step``, ``begun`` and ``misfit`` (it returned something that cannot be used).
"""

from __future__ import annotations

import math
import os
import sysconfig
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.errors import EnvironmentFault, Unsound, one_line, reason_in
from rlstudio.core.words import mark, words

LARGEST = float(np.finfo(np.float32).max)
"""Rewards and observations are learned from as 32-bit floats."""
_OURS = str(Path(__file__).resolve().parents[2])
_LIBRARIES = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")})


_OBSERVATION = words("observation")


def named(error: BaseException) -> str:
    """An error as "ValueError: text"; where it has no text, the line of code that raised it.

    What this program says of itself stands without the kind of the error.
    """
    if isinstance(error, Unsound):
        return reason_in(error)
    kind, text = type(error).__name__, one_line(str(error)).strip().rstrip(".: ")
    # Gymnasium hangs the way it called the constructor on to the error.
    text = text.partition(" was raised from the environment creator for ")[0]
    if text and kind == "KeyError":
        return words("{kind}: there is no {name}", kind=kind, name=text)
    if text:
        return f"{kind}: {text}"
    frames = traceback.extract_tb(error.__traceback__)
    line = frames[-1].line if frames else ""
    return words("{kind} in the line {line}", kind=kind, line=repr(one_line(line))) if line else kind


def place(error: BaseException) -> str:
    """ "my_env.py:37", the innermost line that is neither of a library nor of this program; "" for none."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if not f.filename.startswith((_OURS, "<"))]
    own = [f for f in frames if "site-packages" not in f.filename and not f.filename.startswith(_LIBRARIES)]
    for frame in reversed(own or [f for f in frames if "gymnasium" not in Path(f.filename).parts]):
        return f"{Path(frame.filename).name}:{frame.lineno}"
    return ""


def placed(error: BaseException) -> str:
    """``named``, with its ``place`` in brackets where that is known."""
    where = place(error)
    return words("{error} ({place})", error=named(error), place=where) if where else named(error)


def raised(id: str, call: str, error: BaseException) -> BaseException:
    """What to raise in place of an error of the environment's code (an interruption passes as it is)."""
    if isinstance(error, MemoryError) or not isinstance(error, Exception | SystemExit):
        return error
    where = place(error)
    if isinstance(error, SystemExit):
        ended = mark("{id}: {call} wanted to end the program (sys.exit({code})).")
        ended_at = mark("{id}: {call} wanted to end the program at {place} (sys.exit({code})).")
        return EnvironmentFault(
            words(ended_at if where else ended, id=id, call=call, place=where, code=repr(error.code))
        )
    if isinstance(error, EOFError):
        waits = mark(
            "{id}: {call} waits for somebody to type something ({error}); nobody can, as the environment "
            "runs unattended."
        )
        waits_at = mark(
            "{id}: {call} waits for somebody to type something at {place} ({error}); nobody can, as the "
            "environment runs unattended."
        )
        return EnvironmentFault(
            words(waits_at if where else waits, id=id, call=call, place=where, error=named(error))
        )
    if call == "reset()" and isinstance(error, TypeError) and not where and "'seed'" in str(error):
        return EnvironmentFault(
            words(
                "{id}: reset() takes no seed; Gymnasium calls reset(seed=..., options=...), so "
                "it must begin as def reset(self, *, seed=None, options=None).",
                id=id,
            )
        )
    failed = mark("{id}: {call} failed: {error}.")
    failed_at = mark("{id}: {call} failed at {place}: {error}.")
    return EnvironmentFault(
        words(failed_at if where else failed, id=id, call=call, place=where, error=named(error))
    )


def end_a_copy(own: int) -> None:
    """End this process if it is not the process ``own``, which called the environment's code.

    An environment that forks, and whose child comes back instead of ending, would learn a second time beside
    its parent, into the same files. The child has nothing to say and nothing to save.
    """
    if os.getpid() != own:
        os._exit(0)


def begun(id: str, env: Any, seed: int | None) -> tuple[Any, Any]:
    """Reset and return observation and info. Raises EnvironmentFault."""
    own = os.getpid()
    try:
        result = env.reset(seed=seed)
    except BaseException as error:
        end_a_copy(own)
        raise raised(id, "reset()", error) from error
    end_a_copy(own)
    if isinstance(result, tuple) and len(result) == 2 and isinstance(result[1], Mapping | None):
        return result
    what = words("{n} values", n=len(result)) if isinstance(result, tuple) else _kind(result)
    raise EnvironmentFault(
        words(
            "{id}: reset() returned {what}, as the old gym did; Gymnasium's returns two "
            "values, the observation and a dictionary.",
            id=id,
            what=what,
        )
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
    at = words("step() returned, as step {step:,} of an episode,", step=length)
    if not isinstance(result, tuple) or len(result) != 5:
        if isinstance(result, tuple) and len(result) == 4:
            return EnvironmentFault(
                words(
                    "{id}: step() returned 4 values (observation, reward, done, info), as the old "
                    "gym did; Gymnasium's returns 5, with terminated and truncated in place of done.",
                    id=id,
                )
            )
        what = words("{n} values", n=len(result)) if isinstance(result, tuple) else _kind(result)
        return EnvironmentFault(
            words(
                "{id}: step() returned {what}; Gymnasium's returns 5 values: observation, "
                "reward, terminated, truncated, info.",
                id=id,
                what=what,
            )
        )
    seen, reward, *ends = result
    complaint = misfit(space, seen)
    if complaint:
        return EnvironmentFault(words("{id}: {at} {complaint}.", id=id, at=at, complaint=complaint))
    try:
        gained = number(reward)
    except (TypeError, ValueError):
        return EnvironmentFault(
            words(
                "{id}: {at} {kind} as the reward, which must be one number.", id=id, at=at, kind=_kind(reward)
            )
        )
    if not -LARGEST <= gained <= LARGEST:
        return EnvironmentFault(
            words("{id}: {at} a reward that is {gained}.", id=id, at=at, gained=_value(gained))
        )
    for name, value in zip(("terminated", "truncated"), ends, strict=False):
        try:
            bool(value)
        except (TypeError, ValueError):
            return EnvironmentFault(
                words(
                    "{id}: {at} {kind} as {name}, which must be true or false.",
                    id=id,
                    at=at,
                    kind=_kind(value),
                    name=name,
                )
            )
    return EnvironmentFault(
        words("{id}: {at} what cannot be read ({error}).", id=id, at=at, error=named(error))
    )


def misfit(space: Any, seen: Any, name: str = _OBSERVATION) -> str:
    """How an observation differs from what its space says, as "an observation ..."; "" if it does not."""
    from gymnasium import spaces

    if seen is None:
        return words("None as {name}", name=name)
    if isinstance(space, spaces.Dict):
        if not isinstance(seen, Mapping):
            return words("{found} as {name}, and its space is a Dict", found=_kind(seen), name=name)
        for key, part in space.spaces.items():
            if key not in seen:
                return words("{name} without the key {key}, which its space has", name=name, key=repr(key))
            found = misfit(part, seen[key], _inside(name, repr(key)))
            if found:
                return found
        return ""
    if isinstance(space, spaces.Tuple):
        if not isinstance(seen, tuple | list) or len(seen) != len(space.spaces):
            return words(
                "{found} as {name}, and its space is a Tuple of {n}",
                found=_kind(seen),
                name=name,
                n=len(space.spaces),
            )
        parts = zip(space.spaces, seen, strict=True)
        return next((m for i, (p, s) in enumerate(parts) if (m := misfit(p, s, _inside(name, str(i))))), "")
    if not isinstance(space, spaces.Box | spaces.Discrete | spaces.MultiDiscrete | spaces.MultiBinary):
        return ""
    shape = tuple(space.shape or ())
    try:
        values = np.asarray(seen)
        numbers = values.astype(np.float64)
    except (TypeError, ValueError):
        return words("{found} as {name}, where numbers are needed", found=_kind(seen), name=name)
    if values.size != math.prod(shape):
        return words(
            "{name} of the shape {found}, and its space has the shape {wanted}",
            name=name,
            found=values.shape,
            wanted=shape,
        )
    bad = np.argwhere(~(np.abs(numbers) <= LARGEST))
    if len(bad):
        index = tuple(bad[0])
        which = _inside(name, ", ".join(str(i) for i in index)) if index else name
        return words("{name} that is {value}", name=which, value=_value(float(numbers[index])))
    if isinstance(space, spaces.Discrete):
        first, last, given = int(space.start), int(space.start + space.n - 1), float(numbers.item())
        if given != round(given) or not first <= given <= last:
            return words(
                "{given:g} as {name}, and its space has {first} to {last}",
                given=given,
                name=name,
                first=first,
                last=last,
            )
    if isinstance(space, spaces.MultiDiscrete):
        low = np.asarray(getattr(space, "start", 0))
        outside = (numbers.reshape(space.shape) < low) | (numbers.reshape(space.shape) >= low + space.nvec)
        if outside.any():
            return words(
                "{given} as {name}, which is outside of its space", given=one_line(str(seen)), name=name
            )
    return ""


def _inside(name: str, key: str) -> str:
    return words("{name}[{key}]", name=name, key=key)


def _value(value: float) -> str:
    if np.isnan(value):
        return words("NaN, not a number")
    if np.isinf(value):
        return words("infinite")
    return words("{value:.3g}, more than a 32-bit float can hold", value=value)


def _kind(value: Any) -> str:
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        return words("an array of the shape {shape}", shape=value.shape)
    if isinstance(value, tuple | list | Mapping | set):
        return words("a {kind} of {n}", kind=type(value).__name__, n=len(value))
    return words("a {kind}", kind=type(value).__name__)
