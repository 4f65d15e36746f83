"""Layer normalisation (Ba, Kiros and Hinton 2016) for ``FusedMLP``, equal to torch.nn.LayerNorm.

A layer's sums x become gain * (x - mean) / deviation + offset, with mean and deviation over its own units.
"""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats

EPSILON = np.float32(1e-5)
"""Added to the variance, as in torch."""


class Normalised:
    """What one layer keeps between forward and backward: ``unit`` ([T,] B, width) of mean 0 and deviation 1.

    ``block`` ([T,] 2, width): gains, then offsets, of each tower.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.unit: Floats = np.zeros(shape, np.float32)
        self.inverse: Floats = np.ones((*shape[:-1], 1), np.float32)

    def forward(self, core: Floats, block: Floats) -> None:
        """Normalise ``core`` ([T,] B, width) in place."""
        width, unit = core.shape[-1], self.unit
        np.subtract(core, np.add.reduce(core, -1, keepdims=True) / width, out=unit)
        np.multiply(unit, unit, out=core)
        variance: Floats = np.add.reduce(core, -1, keepdims=True) / width
        np.divide(np.float32(1), np.sqrt(variance + EPSILON), out=self.inverse)
        np.multiply(unit, self.inverse, out=unit)
        np.multiply(unit, block[..., :1, :], out=core)
        core += block[..., 1:, :]

    def backward(self, delta: Floats, block: Floats, gradient: Floats | None) -> None:
        """From dLoss/d(output) to dLoss/d(input), in place; ``gradient``: where the block's own goes.

        With u = ``unit``: dx = (du - mean(du) - u mean(du * u)) / deviation, where du = delta * gain.
        """
        unit, width = self.unit, delta.shape[-1]
        if gradient is not None:
            np.add.reduce(delta * unit, -2, out=gradient[..., 0, :])
            np.add.reduce(delta, -2, out=gradient[..., 1, :])
        delta *= block[..., :1, :]
        along: Floats = np.add.reduce(delta * unit, -1, keepdims=True) / width
        delta -= np.add.reduce(delta, -1, keepdims=True) / width
        delta -= unit * along
        delta *= self.inverse
