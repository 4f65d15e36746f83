"""A network as algorithms see it: numpy in, numpy out, and steps down a gradient that they wrote out."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import Field

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.spaces import Box, Space

Activation = Literal["relu", "tanh", "elu", "silu", "gelu"]
Initialisation = Literal["uniform", "orthogonal"]
Body = Literal["mlp", "nature_cnn", "difference_mlp", "parts", "board"]
Optimiser = Literal["adam", "rmsprop"]
CONVOLUTIONS = ((32, 8, 4), (64, 4, 2), (64, 3, 1))
"""The layers of a "nature_cnn": (filters, size, stride) of Mnih et al. 2015."""
TowerRates = Mapping[str, float]
Slope = Callable[[Floats], Floats]
"""From outputs (B, K) to the gradient of a number with respect to them, (B, K)."""
Widths = Annotated[tuple[Annotated[int, Field(ge=1, le=4096)], ...], Field(max_length=8)]
"""Widths of fully connected layers as a setting: at most eight layers."""


def usual_body(space: Space) -> Body:
    """The body for observations of this space."""
    if isinstance(space, Box) and space.parts:
        return "parts"
    return "nature_cnn" if isinstance(space, Box) and space.is_image else "mlp"


@dataclass(frozen=True)
class BoardBody:
    """Convolutions over a board, each of 3x3 and as wide as the board by padding (Silver et al. 2017).

    ``planes``: so many of the observation's planes are seen, the first ones. ``filters``: of each layer.
    ``blocks``: residual ones of two convolutions each, behind the first convolution. ``at_cells``: names of
    heads, the first grown ones, with the same number of outputs for every cell, cell by cell: convolutions
    of 1x1. What the others see is then the mean and the maximum of each filter over the board; without such
    heads it is all filters at all cells.
    """

    planes: int
    filters: int = 32
    blocks: int = 2
    at_cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class Architecture:
    """What a network is made of.

    ``heads``: (name, outputs) pairs; their outputs stand side by side, (B, sum of outputs).
    ``hidden``: widths of the fully connected layers. ``initialisation``: "uniform" is torch's default,
    U(-1/sqrt(fan in), 1/sqrt(fan in)); "orthogonal" has gain sqrt(2), ``head_gains`` for the last layers
    and zero biases. ``separate_towers``: every head has hidden layers of its own. ``body``: "mlp" takes any
    space; "nature_cnn" (Mnih et al. 2015) takes stacks of at least 36x36 frames and puts ``hidden`` after its
    convolutions; "difference_mlp" sees the newest frame and its difference from the one before; "parts" takes
    observations of several parts: convolutions that fit each picture, a dense layer for the numbers, joined
    before ``hidden`` (``nn/pictures.py``); "board" takes (planes, rows, columns), see ``board``.
    ``free``: names of heads, the first ones, that are plain parameters: the same for every observation,
    0 at first. ``optimiser``: Adam (Kingma and Ba 2015) with betas 0.9 and 0.999, or RMSProp (Tieleman and
    Hinton 2012) with decay 0.99. ``adam_epsilon``: the epsilon of either. ``noisy``: sigma_0 of
    factorised noise on every fully connected layer behind the body (Fortunato et al. 2018), None for plain
    layers. ``layer_norm``: normalise the sums of every fully connected hidden layer behind the body before
    their activation. ``points``: so many outputs side by side belong to one action: a return distribution.
    """

    inputs: Space
    heads: tuple[tuple[str, int], ...]
    hidden: tuple[int, ...] = (64, 64)
    activation: Activation = "relu"
    initialisation: Initialisation = "uniform"
    head_gains: tuple[float, ...] = ()
    separate_towers: bool = False
    body: Body = "mlp"
    adam_epsilon: float = 1e-8
    free: tuple[str, ...] = ()
    optimiser: Optimiser = "adam"
    noisy: float | None = None
    layer_norm: bool = False
    points: int = 1
    board: BoardBody | None = None

    def __post_init__(self) -> None:
        if (self.body == "board") != (self.board is not None):
            raise ValueError("a board's body, and no other, is described as one")
        if self.at_cells != tuple(name for (name, _), _ in self.grown_heads[: len(self.at_cells)]):
            raise ValueError("heads at the cells must be the first grown ones")
        if self.at_cells and self.separate_towers:
            raise ValueError("heads at the cells stand beside one shared tower")
        if self.free != tuple(name for name, _ in self.heads[: len(self.free)]):
            raise ValueError("free heads must be the first ones")

    @property
    def outputs(self) -> int:
        """Width of the output: all heads together."""
        return sum(size for _, size in self.heads)

    @property
    def gains(self) -> tuple[float, ...]:
        """One orthogonal gain per head; 1 where none was given."""
        return self.head_gains or (1.0,) * len(self.heads)

    @property
    def free_heads(self) -> tuple[tuple[str, int], ...]:
        """(name, outputs) of the heads that are plain parameters; their outputs come first."""
        return self.heads[: len(self.free)]

    @property
    def free_outputs(self) -> int:
        """Width of the free heads together."""
        return sum(size for _, size in self.free_heads)

    @property
    def grown_heads(self) -> tuple[tuple[tuple[str, int], float], ...]:
        """((name, outputs), gain) of the heads that stand on layers."""
        return tuple(zip(self.heads, self.gains, strict=True))[len(self.free) :]

    @property
    def at_cells(self) -> tuple[str, ...]:
        """Names of the heads that are convolutions."""
        return self.board.at_cells if self.board is not None else ()

    @property
    def tower_heads(self) -> tuple[tuple[tuple[str, int], float], ...]:
        """((name, outputs), gain) of the heads that stand on fully connected layers; they come last."""
        return self.grown_heads[len(self.at_cells) :]

    @property
    def towers(self) -> tuple[tuple[str, int], ...]:
        """(name, outputs) of the parts that share no fully connected layers."""
        if self.separate_towers:
            return self.heads[len(self.free) :]
        outputs = sum(size for (_, size), _ in self.tower_heads)
        return (("shared", outputs),) if outputs else ()


def norms_by_layer(named: Mapping[str, Array]) -> dict[str, float]:
    """L2 norms of gradients by the layers of parameters' names ("tower.0.weight" is of layer "tower.0")."""
    squares: dict[str, float] = {}
    for name, gradient in named.items():
        layer = name.rpartition(".")[0]
        flat = gradient.reshape(-1)
        squares[layer] = squares.get(layer, 0.0) + float(np.dot(flat, flat))
    return {layer: math.sqrt(square) for layer, square in squares.items()}


class Network(ABC):
    """A differentiable function of observations, its parameters and its optimiser.

    Observations (B, *shape) are raw: floats, states of a Discrete space (one-hot inside), or bytes
    (scaled by 1/255 inside). Outputs are float32 (B, outputs), the caller's to keep.
    """

    architecture: Architecture
    _noted: State | None = None

    def note_gradients(self, on: bool) -> None:
        """Note the gradient of each parameter when it learns next; or stop, and forget."""
        self._noted = {} if on else None

    def noted_gradients(self) -> State:
        """The last gradient since noting began, before it was limited, by the parameters' names."""
        return dict(self._noted or {})

    def silent_units(self) -> float | None:
        """Share of hidden rectifiers that let nothing through for any input of the last minibatch.

        None where it is not known: other activations, nothing learned yet, or too few inputs.
        """
        return None

    @abstractmethod
    def __call__(self, observation: Array) -> Floats:
        """Outputs, for looking only."""

    @abstractmethod
    def forward(self, observation: Array) -> Floats:
        """Outputs, remembering what ``descend`` needs."""

    @abstractmethod
    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """One step down the loss whose gradient with respect to the last ``forward``'s output is given.

        gradient: (B, outputs). max_norm: scale the parameters' gradient so that its global L2 norm is at
        most this. tower_rates: learning rates of the towers that have one of their own, by name. Returns the
        norm before scaling.
        """

    def input_gradient(self, gradient: Floats) -> Floats:
        """Gradient with respect to the last ``forward``'s inputs (B, width): the chain rule through here.

        gradient: (B, outputs), with respect to the output. Changes no parameter; ``descend`` may follow.
        """
        raise NotImplementedError("this kind of network does not say how its outputs depend on its inputs")

    def parameter_gradient(self, gradient: Floats) -> Floats:
        """Gradient with respect to all parameters as one vector, of the last ``forward``; nothing moves.

        gradient: (B, outputs), with respect to the output.
        """
        raise NotImplementedError("this kind of network does not hand out its gradient")

    def peek(self, observation: Array) -> Floats:
        """What calling it gives, of bytes also as floats from 0 to 255; leaves no trace at all."""
        return self(observation)

    def observation_gradient(self, observation: Array, slope: Slope) -> tuple[Floats, Floats]:
        """Outputs (B, outputs), and the gradient with respect to observations (B, *shape); no trace.

        Bytes may be floats from 0 to 255; the gradient is per unit of these. slope: the gradient with respect
        to the outputs. Raises NotImplementedError where observations are no plain array of quantities.
        """
        raise NotImplementedError("this kind of network does not say how it depends on observations")

    def activations(self, observation: Array) -> dict[str, Floats]:
        """What the units of every layer say of observations, by the names of ``nn/layers.py``; no trace."""
        raise NotImplementedError("this kind of network does not show its layers")

    def ground(self, like: Array) -> Floats:
        """The observation (*shape), like this one, that the first layer sees as zeros."""
        return np.zeros(like.shape, np.float32)

    def resample(self, generator: np.random.Generator | None) -> None:
        """Draw the noise of noisy layers anew; None switches it off. Plain networks have none."""
        return

    def tower(self, name: str) -> Self:
        """One of several separate towers, as a network over the very same parameters.

        It looks, goes forward and has an ``input_gradient``, but does not learn by itself.
        """
        raise NotImplementedError("this kind of network does not come apart")

    @abstractmethod
    def twin(self) -> Self:
        """A network of its own with the same parameters and no optimiser, e.g. a target network."""

    @abstractmethod
    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move these parameters towards the other's: p += rate * (p_other - p); rate 1 copies exactly."""

    @abstractmethod
    def state(self) -> State:
        """Parameters by layer: ``tower.layer.weight`` (out, in) and ``tower.layer.bias`` (out,)."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``. Raises ValueError on missing names or wrong shapes."""

    @abstractmethod
    def optimiser_state(self) -> State:
        """The optimiser's step counter and moments, moments under the parameters' names."""

    @abstractmethod
    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``. Raises ValueError on missing names or wrong shapes."""
