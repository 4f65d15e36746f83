"""Spaces of observations and actions, as data that a manifest can hold."""

from __future__ import annotations

import math
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

Bound = float | Annotated[tuple[float, ...], Field(max_length=65_536)] | None
"""One bound for all elements, one for each element in C order, or none."""

LARGE_SIDE = 36
"""Rows and columns from which on a picture is one for the convolutions of Mnih et al. 2015."""

MOST_PARTS = 1024


class Discrete(BaseModel):
    """One of ``n`` integers, 0 to n - 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["discrete"] = "discrete"
    n: int = Field(ge=1, le=1_000_000)

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of one element: a scalar."""
        return ()


class Part(BaseModel):
    """One part of an observation that has several: a picture (channels, rows, columns), or numbers (N,).

    A network sees its values divided by ``top``. ``codes``: bytes b of a picture that may be brightness or
    small numbers that stand for things; they are seen twice, as b / 255 and as ln(1 + b) / ln 256.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
    name: str = Field(min_length=1, max_length=200)
    shape: tuple[Annotated[int, Field(ge=1)], ...] = Field(min_length=1, max_length=3)
    dtype: Literal["float32", "uint8"] = "float32"
    top: float = Field(default=1.0, gt=0)
    codes: bool = False

    @model_validator(mode="after")
    def _is_one_or_the_other(self) -> Self:
        if len(self.shape) == 2:
            raise Unsound(words("{name} has 2 dimensions; numbers have 1, pictures 3", name=self.name))
        if self.codes and (self.dtype != "uint8" or len(self.shape) != 3):
            raise Unsound(words("{name} has codes and is no picture of bytes", name=self.name))
        return self

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture, channels first."""
        return len(self.shape) == 3

    @property
    def is_large(self) -> bool:
        """Whether it is a picture for the convolutions of Mnih et al. 2015."""
        return self.is_picture and min(self.shape[1:]) >= LARGE_SIDE

    @property
    def size(self) -> int:
        """How many numbers it has."""
        return math.prod(self.shape)

    @property
    def width(self) -> int:
        """How many bytes it takes."""
        return self.size * (4 if self.dtype == "float32" else 1)


class Box(BaseModel):
    """An array of fixed shape.

    ``low`` and ``high`` are its bounds or None: one number for all elements, or a tuple with one number for
    each element in C order. A space of actions has the shape (D,) and both bounds.
    ``parts``: those of an observation with pictures and numbers, which stand one after another in one array
    of bytes (W,); a float takes four. ``core/parts.py`` takes it apart.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["box"] = "box"
    shape: tuple[int, ...] = Field(max_length=8)
    dtype: Literal["float32", "uint8"] = "float32"
    low: Bound = None
    high: Bound = None
    parts: tuple[Part, ...] = Field(default=(), max_length=MOST_PARTS)

    @model_validator(mode="after")
    def _parts_fit(self) -> Self:
        if not self.parts:
            return self
        width = sum(part.width for part in self.parts)
        if self.shape != (width,) or self.dtype != "uint8":
            raise Unsound(
                words(
                    "its parts take {width} bytes, and it has {dtype} {shape}",
                    width=width,
                    dtype=self.dtype,
                    shape=self.shape,
                )
            )
        if len({part.name for part in self.parts}) < len(self.parts):
            raise Unsound(words("two of its parts have the same name"))
        return self

    @model_validator(mode="after")
    def _bounds_fit(self) -> Self:
        size = math.prod(self.shape)
        for name in ("low", "high"):
            bound = getattr(self, name)
            if isinstance(bound, tuple) and len(bound) != size:
                raise Unsound(
                    words("{name} has {n} numbers for {size} elements", name=name, n=len(bound), size=size)
                )
            if not all(math.isfinite(x) for x in (bound if isinstance(bound, tuple) else (bound or 0.0,))):
                raise Unsound(words("{name} must be finite; leave it out where there is no bound", name=name))
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

    @property
    def is_large(self) -> bool:
        """Whether it has pictures for the convolutions of Mnih et al. 2015, alone or as a part."""
        return self.is_image or any(part.is_large for part in self.parts)


Space = Annotated[Discrete | Box, Field(discriminator="kind")]


def one_hot_width(space: Space) -> int:
    """The number of inputs of a fully connected network for this space."""
    if isinstance(space, Discrete):
        return space.n
    return int(np.prod(space.shape))


def as_inputs(space: Space, observation: Array) -> Floats:
    """Observations (B, *shape) as network inputs (B, width): one-hot, scaled bytes or flattened floats."""
    if isinstance(space, Discrete):
        inputs = np.zeros((len(observation), space.n), np.float32)
        inputs[np.arange(len(observation)), observation] = 1.0
        return inputs
    flat = observation.reshape(len(observation), -1)
    if isinstance(space, Box) and space.dtype == "uint8":
        return np.multiply(flat, np.float32(1 / 255), dtype=np.float32)
    return flat.astype(np.float32, copy=False)
