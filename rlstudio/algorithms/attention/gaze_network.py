"""The network of Mnih et al. 2014: what a glimpse says of a picture, a memory, and what follows from it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from rlstudio.core.arrays import Array, Bools, Floats, State, check_squares, checked, whole
from rlstudio.core.worlds.glimpses import GlimpseLayout
from rlstudio.nn.on_torch.gradients import clip
from rlstudio.nn.on_torch.layers import threads

BETAS = 0.9, 0.999


class Said(NamedTuple):
    """After glimpses: ``logit`` (..., C) of the answer, ``mean`` (..., 2) of the gaze, ``value`` (...)."""

    logit: Floats
    mean: Floats
    value: Floats


class Layers(nn.Module):
    """Glimpse network f_g, core f_h, and what follows: gaze f_l, answer f_a and baseline b.

    Gaze and baseline stand beside the core and do not move it: it learns from the answer alone.
    """

    def __init__(self, layout: GlimpseLayout, width: int) -> None:
        super().__init__()
        self.what = nn.Linear(layout.pixels, width // 2)
        self.where = nn.Linear(2, width // 2)
        self.what_joined = nn.Linear(width // 2, width)
        self.where_joined = nn.Linear(width // 2, width)
        self.core = nn.GRUCell(width, width)
        self.gaze = nn.Linear(width, 2)
        self.answer = nn.Linear(width, layout.classes)
        self.baseline = nn.Linear(width, 1)

    def glimpse(self, windows: Tensor, places: Tensor) -> Tensor:
        """g_t (..., width) of windows (..., S w w) and places (..., 2)."""
        what, where = F.relu(self.what(windows)), F.relu(self.where(places))
        return F.relu(self.what_joined(what) + self.where_joined(where))

    def heads(self, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What follows from states of the core (..., width), see ``Said``."""
        apart = hidden.detach()
        return self.answer(hidden), torch.tanh(self.gaze(apart)), self.baseline(apart)[..., 0]


class GazeNetwork:
    """Numpy in, numpy out, on the processor; Adam is its optimiser."""

    def __init__(self, layout: GlimpseLayout, width: int, generator: np.random.Generator) -> None:
        self.layout, self.width = layout, width
        self.layers = Layers(layout, width)
        with torch.no_grad():
            for name, parameter in self.layers.named_parameters():
                inputs = self._inputs(name)
                drawn = generator.uniform(-1, 1, tuple(parameter.shape)) / math.sqrt(inputs)
                parameter.copy_(torch.from_numpy(drawn.astype(np.float32)))
        self._named = dict(self.layers.named_parameters())
        self.adam = torch.optim.Adam(self._named.values(), betas=BETAS, fused=True)
        self._told: tuple[Tensor, Tensor, Tensor] | None = None
        # The state of the core after the glimpses of the last question, which the next often goes on from.
        self._before: tuple[int, Floats, Floats, Tensor] | None = None

    def _inputs(self, name: str) -> int:
        layer = name.partition(".")[0]
        return {"what": self.layout.pixels, "where": 2}.get(
            layer, self.width // 2 if layer.endswith("_joined") else self.width
        )

    def __call__(self, windows: Floats, places: Floats, taken: Bools) -> Said:
        """What it says after the glimpses taken (B, T) of windows (B, T, S w w) and places (B, T, 2)."""
        with torch.inference_mode(), threads(1):
            last = int(taken.sum(1).max(initial=0))
            even = bool((taken == (np.arange(taken.shape[1]) < last)).all())
            first, hidden = self._gone_on(windows, places, last) if even else (0, None)
            if hidden is None:
                hidden = torch.zeros((len(windows), self.width))
            for step in range(first, last if even else taken.shape[1]):
                feature = self.layers.glimpse(_tensor(windows[:, step]), _tensor(places[:, step]))
                after = self.layers.core(feature, hidden)
                hidden = after if even else torch.where(_tensor(taken[:, step, None]), after, hidden)
            self._before = (last, windows[:, :last], places[:, :last], hidden) if even else None
            return Said(*(part.numpy() for part in self.layers.heads(hidden)))

    def _gone_on(self, windows: Floats, places: Floats, last: int) -> tuple[int, Tensor | None]:
        """How many of these glimpses the last question was about, and the core's state after them."""
        if self._before is None:
            return 0, None
        taken, old_windows, old_places, hidden = self._before
        alike = len(old_windows) == len(windows) and taken <= last
        alike = alike and np.array_equal(old_places, places[:, :taken])
        if alike and np.array_equal(old_windows, windows[:, :taken]):
            return taken, hidden
        return 0, None

    def forward(self, windows: Floats, places: Floats) -> Said:
        """What it says after each of T glimpses, (B, T, ...), remembering what ``descend`` needs."""
        with threads(1):
            self._told = self._along(windows, places)
            return Said(*(part.detach().numpy().copy() for part in self._told))

    def peek(self, windows: Floats, places: Floats) -> Said:
        """The same without a trace."""
        with torch.inference_mode(), threads(1):
            return Said(*(part.numpy() for part in self._along(windows, places)))

    def _along(self, windows: Floats, places: Floats) -> tuple[Tensor, Tensor, Tensor]:
        feature = self.layers.glimpse(_tensor(windows), _tensor(places))
        hidden = feature.new_zeros((len(feature), self.width))
        states = []
        for step in range(feature.shape[1]):
            hidden = self.layers.core(feature[:, step], hidden)
            states.append(hidden)
        return self.layers.heads(torch.stack(states, 1))

    def descend(self, slope: Said, learning_rate: float, max_norm: float | None) -> float:
        """One step of Adam down the loss whose gradient in the last ``forward`` is given; its length before.

        max_norm: longer gradients of all parameters together are shortened to this.
        """
        if self._told is None:
            raise RuntimeError("descend needs a forward pass first")
        with threads(1):
            slopes = [_tensor(part) for part in slope]
            gradients = torch.autograd.grad(self._told, list(self._named.values()), slopes)
            self._told = self._before = None
            norm = clip(gradients, max_norm)
            for parameter, gradient in zip(self._named.values(), gradients, strict=True):
                parameter.grad = gradient
            self.adam.param_groups[0]["lr"] = learning_rate
            self.adam.step()
        return norm

    def state(self) -> State:
        """The parameters by name."""
        return {name: parameter.detach().numpy().copy() for name, parameter in self._named.items()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        found = {name: checked(state, name, tuple(p.shape)) for name, p in self._named.items()}
        self._before = None
        with torch.no_grad():
            for name, value in found.items():
                self._named[name].copy_(torch.from_numpy(np.array(value, np.float32)))

    def optimiser_state(self) -> State:
        """Adam's counter and moments."""
        state: State = {"steps": np.asarray(0)}
        for name, parameter in self._named.items():
            if kept := self.adam.state.get(parameter):
                state["steps"] = np.asarray(int(kept["step"]))
                state[f"first.{name}"] = kept["exp_avg"].numpy().copy()
                state[f"second.{name}"] = kept["exp_avg_sq"].numpy().copy()
        return state

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        steps = int(whole(state, "steps", ()))
        self.adam.state.clear()
        if not steps:
            return
        for name, parameter in self._named.items():
            shape = tuple(parameter.shape)
            first, second = checked(state, f"first.{name}", shape), checked(state, f"second.{name}", shape)
            check_squares(second)
            self.adam.state[parameter] = {
                "step": torch.tensor(float(steps)),
                "exp_avg": torch.from_numpy(np.array(first, np.float32)),
                "exp_avg_sq": torch.from_numpy(np.array(second, np.float32)),
            }


def _tensor(array: Array) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(array))
