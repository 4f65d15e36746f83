"""What is asked of a network and what is answered: which inputs mattered, and what its layers are and do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from rlstudio.core.arrays import Array, Floats, Ints, State

Sought = Literal["action", "value"]
"""The number whose inputs are weighed: what is said of one action, or the value of the situation."""
Method = Literal["gradient", "smooth", "integrated", "perturbation"]


class Reading(Protocol):
    """One number that a policy says of each observation (B, *shape), and how it depends on them.

    Observations may be floats where the space has bytes (0 to 255). Neither call leaves a trace.
    """

    def __call__(self, observation: Array) -> Floats:
        """The number, (B,)."""

    def gradient(self, observation: Array) -> tuple[Floats, Floats]:
        """The number (B,), and its gradient with respect to the observation (B, *shape)."""

    def ground(self, like: Array) -> Floats:
        """The observation (*shape), like this one, that the network sees as zeros: black, or the mean."""


class Inspected(Protocol):
    """A network whose layers can be looked at."""

    architecture: Any

    def activations(self, observation: Array) -> dict[str, Floats]:
        """What the units of every layer say of observations, (B, *shape) by the layer's name; no trace."""

    def state(self) -> State:
        """Parameters by layer."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of a network.

    ``shape``: of its activations: (filters, rows, columns), (units,) or (actions, points). ``weight``: the
    name of its weights in ``state()``, "" for plain numbers; ``rows``: which rows of these are its own.
    ``kernel``: the weights' shape. ``activation``: what its units make of their sums, "" for outputs.
    ``first``: it sees the inputs themselves.
    """

    name: str
    kind: Literal["convolution", "dense", "output", "free"]
    shape: tuple[int, ...]
    parameters: int
    weight: str = ""
    rows: tuple[int, int] = (0, 0)
    kernel: tuple[int, ...] = ()
    activation: str = ""
    first: bool = False

    @property
    def units(self) -> int:
        """Its units; of a convolution its filters."""
        return self.shape[0]


@dataclass(frozen=True, slots=True)
class NetworkDescription:
    """A network of a policy by its name: the layers from the inputs on, the outputs last.

    ``inputs``: shape of what its first layer sees.
    """

    name: str
    inputs: tuple[int, ...]
    layers: tuple[Layer, ...]

    @property
    def parameters(self) -> int:
        """All its parameters."""
        return sum(layer.parameters for layer in self.layers)


@dataclass(frozen=True, slots=True)
class SaliencyRequest:
    """Which inputs mattered for a number. ``index``: of which action; None: the chosen one."""

    method: Method
    of: Sought = "action"
    index: int | None = None


@dataclass(slots=True)
class Saliency:
    """How much each input mattered for ``number``, which the policy said of ``observation``.

    ``importance``: like the observation, (rows, columns) where all frames of a stack were changed alike.
    Gradients are per unit of the input (a grey level); the others are in the unit of the number.
    ``number``: NaN for an illegal action, of which nothing is said. ``seconds``: what it took.
    """

    request: SaliencyRequest
    index: int
    number: float
    importance: Floats
    observation: Array
    seconds: float = 0.0


@dataclass(slots=True)
class WeightSummary:
    """A layer's weights: how many lie in each of equal bins from ``low`` to ``high``.

    ``filters``: the weights themselves (units, *inputs) of a first layer, of the first units only.
    """

    counts: Ints
    low: float
    high: float
    filters: Floats | None = None


@dataclass(frozen=True, slots=True)
class NetworkRequest:
    """Ask what the layers say of the moment; ``weights``: and for their weights."""

    weights: bool = False

    def __or__(self, other: NetworkRequest) -> NetworkRequest:
        return NetworkRequest(self.weights or other.weights)


@dataclass(slots=True)
class NetworkView:
    """One network at one moment: activations (*shape) and weights by the layer's name.

    ``step``: environment steps of training behind these weights. ``seconds``: what it took.
    """

    name: str
    activations: Mapping[str, Floats]
    step: int
    weights: Mapping[str, WeightSummary] = field(default_factory=dict)
    seconds: float = 0.0
