"""A network's shapes without its memory: a file is compared with them before anything is built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NoReturn, Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.nn.layers import parameter_shapes
from rlstudio.nn.network import Architecture, Network, TowerRates

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
