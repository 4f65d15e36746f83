"""Networks in torch whose parameters are one vector in numpy, for processes that share them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from rlstudio.core.arrays import Array, Floats, State, check_squares, checked, whole
from rlstudio.nn.network import Architecture, TowerRates
from rlstudio.nn.on_numpy.optimisers import FlatRMSProp, clip
from rlstudio.nn.on_torch.network import TorchNetwork


class TorchVector(TorchNetwork):
    """A small TorchNetwork on the CPU, its parameters views of ``parameters`` in torch's order.

    Writing into ``parameters`` changes the network. Its optimiser is RMSProp over that vector.
    """

    def __init__(self, architecture: Architecture, generator: np.random.Generator | None) -> None:
        super().__init__(architecture, device="cpu", generator=generator)
        self.parameters: Floats = np.concatenate(
            [parameter.detach().numpy().reshape(-1) for parameter in self._parameters]
        )
        for parameter, view in zip(self._parameters, self._views(self.parameters), strict=True):
            parameter.data = view
        self.flat_optimiser = FlatRMSProp(self.parameters.size, architecture.adam_epsilon)

    def _views(self, flat: Floats) -> list[torch.Tensor]:
        """A vector of all parameters taken apart: tensors over its memory."""
        views, start = [], 0
        for parameter in self._parameters:
            size = parameter.numel()
            views.append(torch.from_numpy(flat[start : start + size]).view(parameter.shape))
            start += size
        return views

    def _by_name(self, flat: Floats) -> dict[str, Floats]:
        """The same by the parameters' names."""
        views = dict(zip(map(id, self._parameters), self._views(flat), strict=True))
        return {name: views[id(parameter)].numpy() for name, parameter in self._named().items()}

    def note(self, flat: Floats) -> None:
        """Note the layers' parts of a gradient that is about to be descended, if anybody wants that."""
        if self._noted is not None:
            self._noted = {name: part.copy() for name, part in self._by_name(flat).items()}

    def rate_scale(self, learning_rate: float, tower_rates: TowerRates) -> Floats:
        """How many times ``learning_rate`` each parameter's own rate is, like ``parameters``."""
        scale: Floats = np.ones_like(self.parameters)
        for name, part in self._by_name(scale).items():
            part[...] = tower_rates.get(name.partition(".")[0], learning_rate) / learning_rate
        return scale

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """Backpropagate dLoss/dOutput (B, outputs), clip and take one step; returns the norm."""
        flat = self.parameter_gradient(gradient)
        self.note(flat)
        norm = clip(flat, max_norm)
        scale = self.rate_scale(learning_rate, tower_rates) if tower_rates else None
        self.flat_optimiser.step(self.parameters, flat, learning_rate, scale)
        return norm

    def optimiser_state(self) -> State:
        """The counter and moments; ``factored``: these carry (1 - decay)."""
        optimiser = self.flat_optimiser
        state: State = {"steps": np.asarray(optimiser.steps), "factored": np.asarray(True)}
        return state | {f"second.{name}": value.copy() for name, value in self._seconds().items()}

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        steps = int(whole(state, "steps", ()))
        mine = self._seconds()
        found = {name: checked(state, f"second.{name}", value.shape) for name, value in mine.items()}
        for name, value in found.items():
            check_squares(value)
            mine[name][...] = value
        self.flat_optimiser.steps = steps

    def _seconds(self) -> dict[str, Floats]:
        """The optimiser's moments by the parameters' names: views."""
        return self._by_name(self.flat_optimiser.second)
