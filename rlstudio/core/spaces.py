"""What an observation or an action may be, as data that fits into a manifest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


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
    """An array of fixed shape; ``low`` and ``high`` bound every element where they are given."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["box"] = "box"
    shape: tuple[int, ...] = Field(max_length=8)
    dtype: Literal["float32", "uint8"] = "float32"
    low: float | None = None
    high: float | None = None

    @property
    def is_image(self) -> bool:
        """Channels first, bytes: a stack of frames for a convolutional network."""
        return len(self.shape) == 3 and self.dtype == "uint8"


Space = Annotated[Discrete | Box, Field(discriminator="kind")]
