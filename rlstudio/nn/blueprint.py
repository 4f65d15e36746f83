"""A network's shapes without its memory: a file is compared with them before anything is built."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import pairwise
from typing import NoReturn, Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.env import one_hot_width
from rlstudio.core.spaces import Box
from rlstudio.nn.network import CONVOLUTIONS, Architecture, Network, TowerRates
from rlstudio.nn.pictures import body_shapes, joined_width

_drawing: ContextVar[bool] = ContextVar("drawing", default=False)


@contextmanager
def blueprints() -> Iterator[None]:
    """Inside, ``build_network`` makes blueprints: a policy of any size costs nothing, and cannot act."""
    token = _drawing.set(True)
    try:
        yield
    finally:
        _drawing.reset(token)


def drawing() -> bool:
    """Whether blueprints are wanted now."""
    return _drawing.get()


def parameter_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Names and shapes of all parameters, as every kind of network's ``state()`` has them."""
    shapes: dict[str, tuple[int, ...]] = {}
    space, noisy = architecture.inputs, architecture.noisy is not None
    width = one_hot_width(space)
    if isinstance(space, Box) and architecture.body == "nature_cnn":
        channels, *sides = space.shape
        for number, (filters, size, stride) in enumerate(CONVOLUTIONS):
            shapes[f"conv.{number}.weight"] = (filters, channels, size, size)
            shapes[f"conv.{number}.bias"] = (filters,)
            sides, channels = [(side - size) // stride + 1 for side in sides], filters
        width = channels * math.prod(sides)
    elif isinstance(space, Box) and architecture.body == "difference_mlp":
        width = 2 * math.prod(space.shape[1:])
    elif isinstance(space, Box) and architecture.body == "parts":
        shapes, width = body_shapes(space), joined_width(space)
    for tower, outputs in architecture.towers:
        for number, (n_in, n_out) in enumerate(pairwise((width, *architecture.hidden, outputs))):
            for suffix in ("", "_deviation") if noisy else ("",):
                shapes[f"{tower}.{number}.weight{suffix}"] = (n_out, n_in)
                shapes[f"{tower}.{number}.bias{suffix}"] = (n_out,)
            if architecture.layer_norm and number < len(architecture.hidden):
                shapes[f"{tower}.{number}.norm_weight"] = shapes[f"{tower}.{number}.norm_bias"] = (n_out,)
    for name, outputs in architecture.free_heads:
        shapes[f"{name}.0.bias"] = (outputs,)
    return shapes


class Blueprint(Network):
    """Stands for a network of this architecture: it has a ``state()`` of zeros that take no memory."""

    def __init__(self, architecture: Architecture) -> None:
        self.architecture = architecture

    def __call__(self, observation: Array) -> Floats:
        """A blueprint computes nothing."""
        self._refuse()

    def forward(self, observation: Array) -> Floats:
        """A blueprint computes nothing."""
        self._refuse()

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """A blueprint learns nothing."""
        self._refuse()

    def twin(self) -> Self:
        """Another one like it."""
        return type(self)(self.architecture)

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """There is nothing to move."""

    def state(self) -> State:
        """Arrays of the right names, shapes and type, all of one zero."""
        zero = np.zeros((), np.float32)
        return {name: np.broadcast_to(zero, shape) for name, shape in self._shapes().items()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """There is nothing to restore."""

    def optimiser_state(self) -> State:
        """A blueprint has no optimiser."""
        return {}

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """There is nothing to restore."""

    def _shapes(self) -> dict[str, tuple[int, ...]]:
        return parameter_shapes(self.architecture)

    def _refuse(self) -> NoReturn:
        raise RuntimeError("this is the blueprint of a network, made to compare shapes")
