"""Small fully connected networks whose weights are noisy: they explore by themselves."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.nn.initial import factorised_noise
from rlstudio.nn.network import Architecture, TowerRates
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.optimisers import clip

DEVIATION = "_deviation"
"""Behind a parameter's name: how strong its noise is."""


class NoisyMLP(FusedMLP):
    """A FusedMLP with factorised Gaussian noise on every weight (Fortunato et al. 2018, equations 9 to 11).

    w = mean + deviation * f(e_in) f(e_out) and b = mean + deviation * f(e_out), with one normal draw per
    unit. ``parameters`` are these effective weights; what is learned are means and deviations, which begin
    at sigma_0 / sqrt(fan in). As the bias is the weight of an input that is always 1, its noise is that of
    an input whose f(e_in) is 1.
    """

    def __init__(self, architecture: Architecture, generator: np.random.Generator | None) -> None:
        super().__init__(architecture, generator)
        size = self.parameters.size
        self.learned: Floats = np.zeros(2 * size, np.float32)
        self.mean, self.deviation = self.learned[:size], self.learned[size:]
        self.noise: Floats = np.zeros(size, np.float32)
        self._both: Floats = np.zeros(2 * size, np.float32)
        self._noise = [(weight, bias) for _, weight, bias in self._named(self._views(self.noise))]
        self._draws = sum(sum(weight.shape) for weight, _ in self._noise)
        self.mean[...] = self.parameters
        for _, weight, bias in self._named(self._views(self.deviation)):
            weight[...] = bias[...] = (architecture.noisy or 0.0) / math.sqrt(weight.shape[1])
        if self.adam is not None:
            self.adam = type(self.adam)(2 * size, architecture.adam_epsilon)

    def resample(self, generator: np.random.Generator | None) -> None:
        """Draw all noise anew; None: the mean weights."""
        if generator is None:
            self.noise[...] = 0.0
        else:
            draws, start = factorised_noise(generator, self._draws), 0
            for weight, bias in self._noise:
                n_out, n_in = weight.shape
                e_in, e_out = draws[start : start + n_in], draws[start + n_in : start + n_in + n_out]
                np.multiply(e_out[:, None], e_in, out=weight)
                bias[...] = e_out
                start += n_in + n_out
        self._refresh()

    def _refresh(self) -> None:
        np.multiply(self.deviation, self.noise, out=self.parameters)
        self.parameters += self.mean

    def parameter_gradient(self, gradient: Floats) -> Floats:
        """A copy of the gradient with respect to means, then deviations, of the last ``forward``."""
        self.backward(gradient)
        size = self.gradient.size
        self._both[:size] = self.gradient
        np.multiply(self.gradient, self.noise, out=self._both[size:])
        return self._both.copy()

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """Backpropagate dLoss/dOutput (B, outputs), clip and take one step; returns the norm."""
        if self.adam is None:
            raise RuntimeError("this network is a twin: it follows another and does not learn")
        if tower_rates:
            raise NotImplementedError("all towers of a noisy network have one learning rate")
        both = self.parameter_gradient(gradient)
        self.note(both)
        norm = clip(both, max_norm)
        self.adam.step(self.learned, both, learning_rate)
        self._refresh()
        return norm

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move means and deviations towards the other's; rate 1 copies."""
        if rate == 1.0:
            self.learned[...] = other.learned
        else:
            self.learned += (other.learned - self.learned) * np.float32(rate)
        self._refresh()

    def _write(self, flat: Floats, *, layers_only: bool = False) -> State:
        half = self.parameters.size
        deviations = super()._write(flat[half:], layers_only=True)  # what is no layer has no noise
        noisy = {f"{name}{DEVIATION}": value for name, value in deviations.items()}
        return super()._write(flat[:half], layers_only=layers_only) | noisy

    def _read(
        self, flat: Floats, state: Mapping[str, Array], prefix: str = "", *, layers_only: bool = False
    ) -> None:
        half = self.parameters.size
        cut = len(DEVIATION)
        noisy = {name[:-cut]: value for name, value in state.items() if name.endswith(DEVIATION)}
        super()._read(flat[:half], state, prefix, layers_only=layers_only)
        super()._read(flat[half:], noisy, prefix, layers_only=True)

    def state(self) -> State:
        """Means under the names of a plain network's parameters, deviations under ``..._deviation``."""
        return self._write(self.learned)

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``; ValueError when something is missing or misshapen."""
        self._read(self.learned, state)
        self._refresh()
