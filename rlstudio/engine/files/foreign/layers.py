"""Layers of other libraries' networks: by the names of their state dicts, and as ours are named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.errors import Unsound, in_a_row, shown
from rlstudio.core.words import words
from rlstudio.nn.network import CONVOLUTIONS


class Unfit(Unsound):
    """Ours cannot be that network. ``str(error)`` completes "FILE cannot be opened: "."""


@dataclass(frozen=True, eq=False)
class Layer:
    """A fully connected layer: weight (out, in) and bias (out,)."""

    weight: Floats
    bias: Floats

    @property
    def wide(self) -> int:
        """How many outputs it has."""
        return len(self.bias)

    @property
    def inputs(self) -> int:
        """How many inputs it has."""
        return int(self.weight.shape[1])


class Tensors:
    """The tensors of a file, as float32, that remember which of them were asked for."""

    def __init__(self, state: Mapping[str, Array]) -> None:
        self._state = state
        self._asked: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._state

    def any_below(self, prefix: str) -> bool:
        """Whether any tensor's name begins so."""
        return any(name.startswith(prefix) for name in self._state)

    def take(self, name: str) -> Floats:
        """One tensor. Raises Unfit if there is none."""
        if name not in self._state:
            raise Unfit(words("its policy lacks the tensor {name}.", name=repr(name)))
        self._asked.add(name)
        found: Floats = np.ascontiguousarray(self._state[name], np.float32)
        if not np.isfinite(found).all():
            raise Unfit(words("its tensor {name} has values that are too large.", name=repr(name)))
        return found

    def layer(self, name: str) -> Layer:
        """The layer ``name.weight`` and ``name.bias``. Raises Unfit."""
        weight, bias = self.take(f"{name}.weight"), self.take(f"{name}.bias")
        if weight.ndim != 2 or bias.shape != weight.shape[:1] or not weight.size:
            raise Unfit(
                words(
                    "{name} is no fully connected layer: its weights have the shape {shape}.",
                    name=name,
                    shape=weight.shape,
                )
            )
        return Layer(weight, bias)

    def stack(self, prefix: str) -> list[Layer]:
        """The layers ``prefix.0``, ``prefix.2``, ... of a sequence of layers and activations in turn."""
        found: list[Layer] = []
        while f"{prefix}.{2 * len(found)}.weight" in self:
            found.append(self.layer(f"{prefix}.{2 * len(found)}"))
        return found

    def ignore(self, *prefixes: str) -> None:
        """What begins so says nothing more, such as the copies of a target network."""
        self._asked |= {name for name in self._state if name.startswith(prefixes)}

    def check_all_taken(self) -> None:
        """Raises Unfit if something was left over, which the network would need to be what it was."""
        left = [name for name in self._state if name not in self._asked]
        if left:
            name, more = shown(left[0]), len(left) - 1
            if not more:
                raise Unfit(words("its tensor {name} belongs to a part that no network here has.", name=name))
            raise Unfit(
                words(
                    "its tensor {name} belongs to a part that no network here has, and so do {n} more.",
                    name=name,
                    n=more,
                )
            )


def hidden_widths(*towers: list[Layer]) -> tuple[int, ...]:
    """Widths of the hidden layers of towers, the last layer of each being its output; the larger counts.

    Raises Unfit if they are not equally deep, or layers do not follow each other.
    """
    if len({len(tower) for tower in towers}) != 1:
        counts = in_a_row([str(len(tower) - 1) for tower in towers], "and")
        raise Unfit(
            words(
                "its networks have {counts} hidden layers, and here all of an agent have as many.",
                counts=counts,
            )
        )
    for tower in towers:
        for below, above in pairwise(tower):
            if above.inputs != below.wide:
                raise Unfit(words("its layers do not follow each other."))
    return tuple(max(layer.wide for layer in level) for level in zip(*(t[:-1] for t in towers), strict=True))


def named(tower: str, layers: list[Layer], hidden: Iterable[int]) -> State:
    """The parameters as ours are called; layers narrower than ``hidden`` get more units, which do nothing.

    Such a unit has no inputs and nobody listens to it: 0 stays 0 under every activation here, and no gradient
    reaches it.
    """
    state: State = {}
    widths, before = (*hidden, layers[-1].wide), layers[0].inputs
    for number, (layer, width) in enumerate(zip(layers, widths, strict=True)):
        weight, bias = np.zeros((width, before), np.float32), np.zeros(width, np.float32)
        weight[: layer.wide, : layer.inputs], bias[: layer.wide] = layer.weight, layer.bias
        state[f"{tower}.{number}.weight"], state[f"{tower}.{number}.bias"] = weight, bias
        before = width
    return state


def beside(*heads: Layer) -> Layer:
    """Several last layers over the same units as one."""
    if len({head.inputs for head in heads}) != 1:
        raise Unfit(words("its outputs do not stand on the same layer."))
    return Layer(np.concatenate([h.weight for h in heads]), np.concatenate([h.bias for h in heads]))


def convolutions(tensors: Tensors, prefix: str, *, bytes_as_they_are: bool = False) -> State:
    """The convolutions of Mnih et al. 2015, ``prefix.0``, ``.2`` and ``.4``. Raises Unfit for any others.

    bytes_as_they_are: it sees 0 to 255, where ours see 0 to 1.
    """
    state: State = {}
    for number, (filters, size, _) in enumerate(CONVOLUTIONS):
        weight, bias = (
            tensors.take(f"{prefix}.{2 * number}.weight"),
            tensors.take(f"{prefix}.{2 * number}.bias"),
        )
        if weight.ndim != 4 or (weight.shape[0], *weight.shape[2:]) != (filters, size, size):
            raise Unfit(words("its convolutions are not those of Mnih et al. 2015, which are the ones here."))
        if bias.shape != (filters,):
            raise Unfit(words("its convolutions are damaged."))
        if bytes_as_they_are and number == 0:
            weight = weight * np.float32(255)
        state[f"conv.{number}.weight"], state[f"conv.{number}.bias"] = weight, bias
    return state
