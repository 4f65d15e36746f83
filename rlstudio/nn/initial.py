"""First values of weights, from a numpy generator so that every kind of network starts alike for a seed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np

from rlstudio.core.arrays import Floats

_blank: ContextVar[bool] = ContextVar("blank", default=False)


@contextmanager
def blank_weights() -> Iterator[None]:
    """Inside, orthogonal weights begin as zeros: those of a file take their place, and seconds are saved."""
    token = _blank.set(True)
    try:
        yield
    finally:
        _blank.reset(token)


def uniform(generator: np.random.Generator, shape: tuple[int, ...], fan_in: int) -> Floats:
    """U(-1/sqrt(fan_in), 1/sqrt(fan_in)): torch's default for linear and convolutional layers."""
    bound = 1 / math.sqrt(fan_in)
    return generator.uniform(-bound, bound, shape).astype(np.float32)


def orthogonal(generator: np.random.Generator, shape: tuple[int, ...], gain: float) -> Floats:
    """(Semi-)orthogonal matrix times ``gain`` (Saxe et al. 2014); axes after the first count as one."""
    if _blank.get():
        return np.zeros(shape, np.float32)
    rows, columns = shape[0], math.prod(shape[1:])
    normal = generator.standard_normal((max(rows, columns), min(rows, columns)))
    q, r = np.linalg.qr(normal)
    q *= np.sign(np.diag(r))  # makes the distribution uniform
    if rows < columns:
        q = q.T
    return (gain * q).reshape(shape).astype(np.float32)


def factorised_noise(generator: np.random.Generator, count: int) -> Floats:
    """f(x) = sign(x) sqrt(|x|) of ``count`` normal draws (Fortunato et al. 2018, section 3)."""
    draws = generator.standard_normal(count, np.float32)
    scaled: Floats = np.copysign(np.sqrt(np.abs(draws)), draws)
    return scaled
