"""Spaces of observations and actions, as data that a manifest can hold."""

from __future__ import annotations

import math
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import Floats

Bound = float | Annotated[tuple[float, ...], Field(max_length=65_536)] | None
"""One bound for all elements, one for each element in C order, or none."""


class Discrete(BaseModel):
    """One of ``n`` integers, 0 to n - 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["discrete"] = "discrete"
    n: int = Field(ge=1, le=1_000_000)

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of one element: a scalar."""
        return ()


class Box(BaseModel):
    """An array of fixed shape.

    ``low`` and ``high`` are its bounds or None: one number for all elements, or a tuple with one number for
    each element in C order. A space of actions has the shape (D,) and both bounds.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["box"] = "box"
    shape: tuple[int, ...] = Field(max_length=8)
    dtype: Literal["float32", "uint8"] = "float32"
    low: Bound = None
    high: Bound = None

    @model_validator(mode="after")
    def _bounds_fit(self) -> Self:
        size = math.prod(self.shape)
        for name in ("low", "high"):
            bound = getattr(self, name)
            if isinstance(bound, tuple) and len(bound) != size:
                raise ValueError(f"{name} has {len(bound)} numbers for {size} elements")
            if not all(math.isfinite(x) for x in (bound if isinstance(bound, tuple) else (bound or 0.0,))):
                raise ValueError(f"{name} must be finite; leave it out where there is no bound")
        return self

    def bounds(self) -> tuple[Floats, Floats]:
        """The lowest and the highest values, both of this shape; -inf and inf if unbounded."""
        low = np.empty(self.shape, np.float32)
        high = np.empty(self.shape, np.float32)
        for array, bound, free in ((low, self.low, -np.inf), (high, self.high, np.inf)):
            array[...] = (
                free if bound is None else np.reshape(bound, self.shape if isinstance(bound, tuple) else ())
            )
        return low, high

    @property
    def is_image(self) -> bool:
        """Whether it is a stack of frames for a convolutional network: bytes, channels first."""
        return len(self.shape) == 3 and self.dtype == "uint8"


Space = Annotated[Discrete | Box, Field(discriminator="kind")]
