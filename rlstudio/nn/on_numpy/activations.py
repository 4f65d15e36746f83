"""What a unit makes of its sum, in place over the arrays of ``FusedMLP``, and the slope of it."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.nn.network import Activation

_GELU = np.float32(math.sqrt(2 / math.pi)), np.float32(0.044715)


def activate(kind: Activation, layer: Floats, core: Floats, zeros: Floats, slope: Array) -> None:
    """Sums to activations, in place. ``core`` is ``layer`` (..., width + 1) without its column of ones.

    zeros, slope: arrays like ``layer``. What has no slope in terms of its value (silu, gelu) leaves it in
    ``slope``. elu: Clevert et al. 2016; silu: x σ(x); gelu: Hendrycks and Gimpel 2016, its form by tanh.
    """
    if kind == "relu":
        # max(x, zeros) is several times faster than max(x, 0), which numpy does one by one.
        np.maximum(layer, zeros, out=layer)
    elif kind == "tanh":
        np.tanh(core, out=core)
    elif kind == "elu":
        below = np.expm1(np.minimum(core, np.float32(0)))
        np.maximum(core, np.float32(0), out=core)
        core += below
    elif kind == "silu":
        share = np.float32(0.5) * (1 + np.tanh(np.float32(0.5) * core))  # σ(x), which cannot overflow
        core *= share
        np.add(share, core * (1 - share), out=slope[..., :-1])
    else:
        scale, cubic = _GELU
        square = core * core
        bend = np.tanh(scale * core * (1 + cubic * square))
        inner = scale * (1 + 3 * cubic * square)
        np.multiply(np.float32(0.5), 1 + bend + core * (1 - bend * bend) * inner, out=slope[..., :-1])
        core *= np.float32(0.5) * (1 + bend)


def times_slope(kind: Activation, delta: Floats, layer: Floats, zeros: Floats, slope: Array) -> None:
    """Multiply ``delta`` in place by the slope at what ``activate`` left in ``layer``; all alike in shape."""
    if kind == "relu":
        np.greater(layer, 0.0, out=slope)
    elif kind == "tanh":
        np.multiply(layer, layer, out=slope)
        np.subtract(1.0, slope, out=slope)
    elif kind == "elu":
        np.minimum(layer, zeros, out=slope)
        slope += 1
    delta *= slope
