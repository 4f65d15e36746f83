"""Trajectory sampling: what Gaussian members draw while plans are tried (Chua et al. 2018, section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from rlstudio.core.arrays import Floats, Ints


@dataclass(slots=True)
class Chance:
    """P particles in each of E members, for N plans of H steps.

    ``noise`` (H, E, P, N, D): by how many of its deviations each change is off its mean. ``order`` (H, E·P,
    N): which particle takes each place among the members at each step (TS1), or None: each stays (TS∞).
    """

    noise: Floats
    order: Ints | None = None

    @classmethod
    def drawn(
        cls, generator: np.random.Generator, shape: tuple[int, int, int, int, int], *, moves: bool
    ) -> Self:
        """Noise of this shape; moves: particles come to members by chance at every step."""
        noise = generator.standard_normal(shape, dtype=np.float32)
        if not moves:
            return cls(noise)
        horizon, members, particles, plans, _ = shape
        luck = generator.random((horizon, members * particles, plans), dtype=np.float32)
        return cls(noise, luck.argsort(1))

    def at(self, step: int) -> Ints | None:
        """The order at a step."""
        return None if self.order is None else self.order[step]

    @classmethod
    def side_by_side(cls, each: list[Self]) -> Self:
        """One for all plans of several, none of which move."""
        return cls(np.concatenate([one.noise for one in each], axis=3))
