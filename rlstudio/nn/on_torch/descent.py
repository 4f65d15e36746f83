"""Adam over named parameters: gradients in, its state out and in again."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn

from rlstudio.core.arrays import Array, State, check_squares, checked, whole

BETAS = 0.9, 0.999


class Descent:
    """Adam (Kingma and Ba 2015) over the parameters of modules of which each has its own optimiser."""

    def __init__(self, module: nn.Module) -> None:
        self.named = dict(module.named_parameters())
        self._noted: State | None = None
        self.adam = torch.optim.Adam(self.named.values(), betas=BETAS, fused=True)

    def down(self, loss: Tensor, learning_rate: float, max_norm: float | None) -> float:
        """One step down this loss; see ``step``."""
        return self.step(torch.autograd.grad(loss, list(self.named.values())), learning_rate, max_norm)

    def step(self, gradients: tuple[Tensor, ...], learning_rate: float, max_norm: float | None) -> float:
        """One step down these gradients, in the parameters' order; returns their length before.

        max_norm: longer gradients of all parameters together are shortened to this.
        """
        norm = float(torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients))))
        if self._noted is not None:
            named = zip(self.named, gradients, strict=True)
            self._noted = {name: gradient.numpy().copy() for name, gradient in named}
        if max_norm is not None and norm > max_norm:
            torch._foreach_mul_(gradients, max_norm / (norm + 1e-6))
        for parameter, gradient in zip(self.named.values(), gradients, strict=True):
            parameter.grad = gradient
        self.adam.param_groups[0]["lr"] = learning_rate
        self.adam.step()
        return norm

    def note_gradients(self, on: bool) -> None:
        """Begin to note gradients as they are before they are limited, or stop and forget."""
        self._noted = {} if on else None

    def noted_gradients(self) -> State:
        """The last one since noting began, by the parameters' names; empty if none came since."""
        return dict(self._noted or {})

    def parameters(self) -> State:
        """The parameters by name."""
        return {name: parameter.detach().numpy().copy() for name, parameter in self.named.items()}

    def take(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``parameters()``. Raises ValueError."""
        found = {name: checked(state, name, tuple(p.shape)) for name, p in self.named.items()}
        with torch.no_grad():
            for name, value in found.items():
                self.named[name].copy_(torch.from_numpy(np.array(value, np.float32)))

    def state(self) -> State:
        """Adam's counter and moments."""
        state: State = {"steps": np.asarray(0)}
        for name, parameter in self.named.items():
            if kept := self.adam.state.get(parameter):
                state["steps"] = np.asarray(int(kept["step"]))
                state[f"first.{name}"] = kept["exp_avg"].numpy().copy()
                state[f"second.{name}"] = kept["exp_avg_sq"].numpy().copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError."""
        steps = int(whole(state, "steps", ()))
        self.adam.state.clear()
        if not steps:
            return
        for name, parameter in self.named.items():
            shape = tuple(parameter.shape)
            first, second = checked(state, f"first.{name}", shape), checked(state, f"second.{name}", shape)
            check_squares(second)
            self.adam.state[parameter] = {
                "step": torch.tensor(float(steps)),
                "exp_avg": torch.from_numpy(np.array(first, np.float32)),
                "exp_avg_sq": torch.from_numpy(np.array(second, np.float32)),
            }
