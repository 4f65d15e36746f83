"""Stable-Baselines3's running statistics (``VecNormalize.save``): a pickle of numpy arrays and plain numbers.

It is read as every pickle is here, by a machine that has nothing to call (see ``inert``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.arrays import Doubles, State
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.engine.files import small
from rlstudio.engine.files.foreign import inert
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.inert import BadPickle, Made, Named
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.nn.normalising.moments import FARTHEST
from rlstudio.nn.normalising.network import can_normalise

_LEAST = 1e-8
"""What ours adds to a variance."""
_NUMBERS = ("f8", "f4", "i8", "i4", "u1", "b1")
_MOST_BYTES = 16 << 20


@dataclass
class Statistics:
    """``mean`` and ``variance`` of observations, which have ``count``; None where they were not normalised.

    ``unit``: what rewards were divided by, 1 if they were not. ``farthest``: where observations are cut off.
    """

    path: Path
    mean: Doubles | None
    variance: Doubles | None
    count: float
    unit: float
    farthest: float


def beside(path: Path) -> Path | None:
    """The statistics that lie beside an agent's file, by the names that people and the zoo give them."""
    stem = path.stem
    folders = (path.parent, path.with_suffix(""), path.parent / stem.partition("_")[0])
    names = [f"{stem}_vecnormalize.pkl", f"{stem}_vec_normalize.pkl", "vecnormalize.pkl", "vec_normalize.pkl"]
    head, _, steps = stem.partition("_model_")
    if steps:  # as CheckpointCallback names them: rl_model_1000_steps.zip
        names.insert(0, f"{head}_model_vecnormalize_{steps}.pkl")
    for name in names:
        for folder in folders:
            if (folder / name).is_file():
                return folder / name
    return None


def read(path: Path) -> Statistics:
    """The statistics of a file. Raises UserError."""
    data = small.content(path, mark("file of statistics"), _MOST_BYTES)
    try:
        told = inert.read(data)
        if not (isinstance(told, Made) and isinstance(told.state, dict)):
            raise BadPickle(words("no statistics"))
        return _statistics(path, told.state)
    except BadPickle as error:
        raise UserError(words("{path} is damaged: it holds {found}.", path=path, found=error)) from error
    except RecursionError:
        raise UserError(words("{path} is damaged: what it holds is nested without end.", path=path)) from None


def _statistics(path: Path, state: dict[Any, Any]) -> Statistics:
    epsilon = _number(state.get("epsilon", _LEAST))
    mean = variance = None
    count = 1.0
    if state.get("norm_obs") is True:
        seen = state.get("obs_rms")
        of = list(seen.values()) if isinstance(seen, dict) else [seen]
        moments = [_moments(one) for one in of]
        if not moments:
            raise BadPickle(words("statistics of no observations"))
        mean = np.concatenate([one[0].reshape(-1) for one in moments])
        variance = np.concatenate([one[1].reshape(-1) for one in moments]) + (epsilon - _LEAST)
        count = moments[0][2]
        if (variance < 0).any():
            raise BadPickle(words("a variance below 0"))
    unit = 1.0
    if state.get("norm_reward") is True:
        unit = math.sqrt(float(_moments(state.get("ret_rms"))[1].reshape(-1)[0]) + epsilon)
    return Statistics(path, mean, variance, count, unit, _number(state.get("clip_obs", FARTHEST)))


def _moments(value: Any) -> tuple[Doubles, Doubles, float]:
    if not (isinstance(value, Made) and isinstance(value.state, dict)):
        raise BadPickle(words("no running mean"))
    mean, variance = _array(value.state.get("mean")), _array(value.state.get("var"))
    if mean.shape != variance.shape or not mean.size:
        raise BadPickle(words("a mean and a variance of different shapes"))
    if not (np.isfinite(mean).all() and np.isfinite(variance).all() and (variance >= 0).all()):
        raise BadPickle(words("a mean or a variance that is no number"))
    return mean, variance, min(1e15, max(1e-4, _number(value.state.get("count", 1.0))))


def _number(value: Any) -> float:
    found = float(_array(value).reshape(-1)[0]) if isinstance(value, Made) else value
    if isinstance(found, bool) or not isinstance(found, int | float) or not abs(found) < 1e300:
        raise BadPickle(words("something else than a number"))
    return float(found)


def _array(value: Any) -> Doubles:
    """An array or a scalar of numpy, of which only the bytes are used."""
    if isinstance(value, Made) and isinstance(value.what, Named):
        module, name = value.what.module, value.what.name
        if module.startswith("numpy") and name == "scalar" and len(value.arguments) == 2:
            return _numbers((), *value.arguments)
        state = value.state
        if (
            module.startswith("numpy")
            and name == "_reconstruct"
            and isinstance(state, tuple)
            and len(state) == 5
        ):
            _, shape, dtype, turned, data = state
            if turned is False:
                return _numbers(shape, dtype, data)
    raise BadPickle(words("an array that is not described as numpy does it"))


def _numbers(shape: Any, dtype: Any, data: Any) -> Doubles:
    if isinstance(data, Made) and data.is_of("_codecs.encode") and len(data.arguments) == 2:
        text = data.arguments[0]
        data = text.encode("latin1") if isinstance(text, str) else None
    kind = dtype.arguments[0] if isinstance(dtype, Made) and dtype.arguments else None
    order = (
        dtype.state[1]
        if isinstance(dtype, Made) and isinstance(dtype.state, tuple) and dtype.state[1:]
        else "<"
    )
    if kind not in _NUMBERS or order not in ("<", "|", "=") or not isinstance(data, bytes | bytearray):
        raise BadPickle(words("numbers of a kind that is not read"))
    if not (isinstance(shape, tuple) and len(shape) <= 8 and all(type(n) is int and n >= 0 for n in shape)):
        raise BadPickle(words("an array with an impossible shape"))
    if math.prod(shape) * np.dtype(kind).itemsize != len(data):
        raise BadPickle(words("an array whose shape does not match its size"))
    found: Doubles = np.frombuffer(data, f"<{kind}").reshape(shape).astype(np.float64)
    return found


# ---------------------------------------------------------------------------------- into an agent


def applied(found: Found, statistics: Statistics, spec: EnvSpec) -> Found:
    """The agent behind this normalisation. Raises Unfit if these are not the statistics of what it sees."""
    name, space = statistics.path.name, spec.observation_space
    sees = statistics.mean is not None
    moments: State = {}
    if statistics.mean is not None and statistics.variance is not None:
        width = math.prod(space.shape)
        if not can_normalise(space) or len(statistics.mean) != width:
            raise Unfit(
                words(
                    "{name} beside it has statistics of {n} numbers, which {environment} does not "
                    "show; take that file away to open the agent without it.",
                    name=name,
                    n=len(statistics.mean),
                    environment=spec.id,
                )
            )
        if statistics.farthest != FARTHEST:
            raise Unfit(
                words(
                    "{name} cuts observations off at {farthest:g} deviations, here it is 10.",
                    name=name,
                    farthest=statistics.farthest,
                )
            )
        moments = {
            "observation.mean": statistics.mean.reshape(space.shape),
            "observation.variance": statistics.variance.reshape(space.shape),
            "observation.count": np.asarray(statistics.count),
        }
        found.config["normalise_observations"] = True
    scales = statistics.unit != 1.0
    unit = np.asarray(statistics.unit)
    if found.algorithm in ("ppo", "a2c"):
        found.config["normalise_rewards"] = scales
        if sees or scales:
            found.policy |= moments | {"value_unit": unit}
        return found
    if sees:
        found.policy |= moments | {"value_unit": np.asarray(1.0)}
    if found.algorithm in ("dqn", "qr_dqn"):  # they learn from rewards as they are: so their values are these
        last = f"shared.{len(found.config['hidden'])}."
        for state, prefix in ((found.policy, last), (found.learning, f"target.{last}")):
            for part in ("weight", "bias"):
                state[prefix + part] = (state[prefix + part] * unit).astype(np.float32)
    elif scales:
        found.config["normalise_rewards"] = True
        found.policy["critic.unit"] = unit
    return found
