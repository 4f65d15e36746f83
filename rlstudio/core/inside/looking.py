"""What is asked of a network and what is answered: which inputs mattered, and what its layers are and do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from rlstudio.core.arrays import Array, Doubles, Floats, Ints, State

Sought = Literal["action", "value"]
"""The number whose inputs are weighed: what is said of one action, or the value of the situation."""
Method = Literal["gradient", "smooth", "integrated", "perturbation"]
Projection = Literal["pca", "tsne"]
"""How many dimensions become two: axes of the largest spread, or neighbours that stay neighbours."""


class Reading(Protocol):
    """One number that a policy says of each observation (B, *shape), and how it depends on them.

    Observations may be floats where the space has bytes (0 to 255); those of several parts are loose then
    (``core/parts.py``). Neither call leaves a trace.
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

    @property
    def last_hidden(self) -> tuple[Layer, ...]:
        """The layers that outputs stand on, one for each tower; none where outputs see the inputs."""
        found: dict[Layer, None] = {}
        below: Layer | None = None
        for layer in self.layers:
            if layer.kind in ("dense", "convolution"):
                below = layer
            elif layer.kind == "output" and below is not None:
                found[below] = None
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SaliencyRequest:
    """Which inputs mattered for a number. ``index``: of which action; None: the chosen one."""

    method: Method
    of: Sought = "action"
    index: int | None = None


@dataclass(slots=True)
class Saliency:
    """How much each input mattered for ``number``, which the policy said of ``observation``.

    ``importance``: like the observation, (rows, columns) where all frames of a stack were changed alike; of
    an observation of several parts (S,), one for each of their numbers (``core/parts.py``).
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
    """A layer's weights, or their gradient: how many lie in each of equal bins from ``low`` to ``high``.

    ``filters``: the weights themselves (units, *inputs) of a first layer, of the first units only.
    """

    counts: Ints
    low: float
    high: float
    filters: Floats | None = None


@dataclass(slots=True)
class GradientView:
    """The gradients by which an update moved the weights, before they were limited, by network and layer.

    ``number``: of the update, counted from 1; ``step``: of the training. Of an update that took many steps it
    is the last one. A network that did not learn in it is missing.
    """

    number: int
    step: int
    layers: Mapping[str, Mapping[str, WeightSummary]]


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


@dataclass(frozen=True, slots=True)
class EmbeddingRequest:
    """Ask where recorded moments lie in two dimensions, by what a layer of a network says of them.

    ``edition``: another one is made anew, of the moments and the network of now. ``known``: number of the map
    that the asker has, whose points need not be sent again.
    """

    method: Projection
    network: str
    layer: str
    edition: int = 0
    known: int = 0


@dataclass(slots=True)
class EmbeddedMoments:
    """The n moments of a map: their places in it, and what is known of them.

    ``moment``, ``decision``: numbers in the recording and of the decision. ``value``: the estimate then (NaN:
    none). ``action`` (n, D): what was done; an action's number, D = 1. ``step``: of its ``episode``.
    """

    place: Floats
    moment: Ints
    decision: Ints
    value: Floats
    action: Floats
    episode: Ints
    step: Ints


@dataclass(slots=True)
class Embedding:
    """A map of moments, as far as it is made.

    ``number``: counted from 1; 0: there is none yet. ``method``: of the map that is told of. ``points``: None
    if they are known. ``recorded``: moments that there were, of which every ``every``-th one is a point.
    ``policy_step``: environment steps of training behind the one network by which all points are placed.
    ``spread``: shares of the variance along both axes, for "pca". ``here`` (2,): where that network puts the
    moment in view; for "tsne" the place of the point that it takes for most alike. None: not known.
    ``share``: how far the map that was asked for is, 1: it is this one. ``seconds``: what it took to make.
    ``fault``: why it has no points, as a sentence.
    """

    number: int
    method: Projection
    points: EmbeddedMoments | None = None
    recorded: int = 0
    every: int = 1
    policy_step: int = 0
    units: int = 0
    spread: Doubles | None = None
    here: Floats | None = None
    share: float = 0.0
    seconds: float = 0.0
    fault: str = ""
