"""Stacks of grey frames as the numbers that are standardised one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import Mirror
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.core.words import words

_SCALE = np.float32(1 / 128)


@dataclass(frozen=True)
class Pixels:
    """How byte stacks (B, K, H, W), oldest frame first, become inputs of about 1.

    difference: the newest frame and how it differs from the one before, (B, 2, H, W), instead of the stack.
    mirror: the statistics are of the pictures and of their reflections, so that both are seen alike.
    """

    difference: bool
    mirror: Mirror | None = None

    def space(self, frames: Box) -> Box:
        """The space of the inputs. Raises UserError if a difference is wanted of a single frame."""
        planes, *sides = frames.shape
        if self.difference and planes < 2:
            raise UserError(words("a network that sees differences needs at least 2 stacked frames."))
        return Box(shape=(2 if self.difference else planes, *sides))

    def inputs(self, frames: Array) -> Floats:
        """Fresh inputs (B, planes, H, W), not yet standardised: in units of 128 grey levels."""
        if not self.difference:
            return np.multiply(frames, _SCALE, dtype=np.float32)
        inputs: Floats = np.multiply(frames[:, :-3:-1], _SCALE, dtype=np.float32)
        np.subtract(inputs[:, 0], inputs[:, 1], out=inputs[:, 1])
        return inputs

    def spread(self, gradient: Floats, frames: int) -> Floats:
        """From a gradient with respect to inputs (B, planes, H, W) to that of so many frames (B, K, H, W)."""
        if not self.difference:
            return gradient * _SCALE
        batch, _, *sides = gradient.shape
        spread: Floats = np.zeros((batch, frames, *sides), np.float32)
        spread[:, -1] = (gradient[:, 0] + gradient[:, 1]) * _SCALE
        spread[:, -2] = gradient[:, 1] * -_SCALE
        return spread

    def frames(self, inputs: Floats, frames: int) -> Floats:
        """Frames (K, H, W) whose inputs (planes, H, W) these are; what is not seen is the oldest seen."""
        if not self.difference:
            whole: Floats = inputs * np.float32(1 / _SCALE)
            return whole
        newest, before = inputs[0], inputs[0] - inputs[1]
        stack: Floats = np.stack([*[before] * (frames - 1), newest]) * np.float32(1 / _SCALE)
        return stack

    def both_ways(self, frames: Array) -> Floats:
        """Inputs of the frames and, with a mirror, of their reflections."""
        inputs = self.inputs(frames)
        return inputs if self.mirror is None else np.concatenate([inputs, self.mirror.reflected(inputs)])
