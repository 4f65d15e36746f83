"""Small fully connected networks in numpy: backpropagation by hand over one flat parameter buffer.

For small layers nearly all of a framework's time goes into dispatching operations.
Here a layer's weights and bias are one matrix, applied to inputs that carry a constant 1, so that one
matrix product does what takes two calls, forward and backward; towers of equal layers run as one batched
product; and the optimiser sees a single vector.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, check_squares, checked, whole
from rlstudio.core.spaces import Box, Discrete, one_hot_width
from rlstudio.nn.layers import by_head
from rlstudio.nn.network import Architecture, Network, Slope, TowerRates
from rlstudio.nn.on_numpy.activations import activate, times_slope
from rlstudio.nn.on_numpy.first_weights import draw
from rlstudio.nn.on_numpy.fused_work import Work
from rlstudio.nn.on_numpy.optimisers import FlatAdam, FlatRMSProp, clip
from rlstudio.nn.on_numpy.products import multiply


class FusedMLP(Network):
    """Fully connected network for vectors and one-hot states; see ``Architecture`` for its parts.

    T towers are one batched network of weights (T, in + 1, out), the last row being the bias.
    """

    def __init__(self, architecture: Architecture, generator: np.random.Generator | None) -> None:
        self.architecture = architecture
        self.width = one_hot_width(architecture.inputs)
        self._activation = architecture.activation
        self._towers = architecture.towers
        sizes = (self.width, *architecture.hidden)
        lead = (len(self._towers),) if len(self._towers) > 1 else ()
        self._shapes: list[tuple[int, ...]] = [(*lead, n_in + 1, n_out) for n_in, n_out in pairwise(sizes)]
        self._shapes += [(sizes[-1] + 1, outputs) for _, outputs in self._towers]
        if architecture.layer_norm:
            self._shapes += [(*lead, 2, width) for width in architecture.hidden]
        self._shapes += [(outputs,) for _, outputs in architecture.free_heads]
        self.parameters: Floats = np.zeros(sum(math.prod(shape) for shape in self._shapes), np.float32)
        self.gradient: Floats = np.zeros_like(self.parameters)
        self._weights = self._views(self.parameters)
        self._gradients = self._views(self.gradient)
        self._depth = depth = len(architecture.hidden)
        self._cut_norms()
        self._rates: tuple[TowerRates, Floats] | None = None
        # Turned weights without the bias row: what carries gradients back to a layer's inputs.
        with_layers = self._weights[: depth + len(self._towers)]
        self._weights_turned = [np.swapaxes(weight[..., :-1, :], -1, -2) for weight in with_layers]
        self._free = architecture.free_outputs
        cut = self.parameters.size - self._free
        self._free_values, self._free_gradient = self.parameters[cut:], self.gradient[cut:]
        ends = np.cumsum([self._free, *(outputs for _, outputs in self._towers)]).tolist()
        self._columns = [slice(a, b) for a, b in pairwise(ends)]
        self._looking: dict[int, Work] = {}
        self._learning: dict[int, Work] = {}
        self._room = Work(0, self.width, architecture)
        self._last: Work | None = None
        self.adam: FlatAdam | FlatRMSProp | None = None
        if generator is not None:
            kind = FlatRMSProp if architecture.optimiser == "rmsprop" else FlatAdam
            self.adam = kind(self.parameters.size, architecture.adam_epsilon)
            draw(architecture, self._named(self._weights), self._norms, generator)

    def _views(self, flat: Floats) -> list[Floats]:
        views, start = [], 0
        for shape in self._shapes:
            size = math.prod(shape)
            views.append(flat[start : start + size].reshape(shape))
            start += size
        return views

    def _cut_norms(self) -> None:
        """Gains and offsets of each hidden layer ([T,] 2, width), and where their gradients go."""
        start, count = self._depth + len(self._towers), self._depth if self.architecture.layer_norm else 0
        self._norms = self._weights[start : start + count]
        self._norm_gradients = self._gradients[start : start + count]

    def _named(self, views: list[Floats]) -> list[tuple[str, Floats, Floats]]:
        """(tower.layer, weight (out, in), bias (out,)) as views of ``views``' memory."""
        named = []
        for index, (tower, _) in enumerate(self._towers):
            for layer in range(self._depth + 1):
                if layer == self._depth:
                    block = views[self._depth + index]
                else:
                    block = views[layer][index] if len(self._towers) > 1 else views[layer]
                named.append((f"{tower}.{layer}", block[:-1].T, block[-1]))
        return named

    # ------------------------------------------------------------------------------ forward

    def _arrays(self, batch: int, kept: dict[int, Work]) -> Work:
        work = kept.get(batch)
        if work is None:
            if len(kept) > 16:  # odd batch sizes (whole episodes) must not pile up
                kept.clear()
            work = kept[batch] = Work(batch, self.width, self.architecture)
        return work

    def _run(self, observation: Array, work: Work) -> Floats:
        space = self.architecture.inputs
        if isinstance(space, Discrete):
            inputs = work.cores[0]
            inputs[...] = 0.0
            inputs[work.rows, observation] = 1.0
        else:
            flat = observation if observation.ndim == 2 else observation.reshape(len(observation), -1)
            if isinstance(space, Box) and space.dtype == "uint8":
                np.multiply(flat, np.float32(1 / 255), out=work.cores[0])
            else:
                work.cores[0][...] = flat
        layers = work.layers
        for index in range(self._depth):
            core = work.cores[index + 1]
            multiply(layers[index], self._weights[index], core)
            if self._norms:
                work.normals[index].forward(core, self._norms[index])
            activate(self._activation, layers[index + 1], core, work.zeros[index], work.slopes[index])
        top = layers[-1]
        if len(self._towers) == 1 and not self._free:
            single: Floats = np.dot(top, self._weights[self._depth])
            return single
        output: Floats = np.empty((len(observation), self.architecture.outputs), np.float32)
        if self._free:
            output[:, : self._free] = self._free_values
        for index, columns in enumerate(self._columns):
            tower = top[index] if top.ndim == 3 else top
            np.matmul(tower, self._weights[self._depth + index], out=output[:, columns])
        return output

    def __call__(self, observation: Array) -> Floats:
        """Outputs (B, outputs), for looking only."""
        batch = len(observation)
        if len(self._towers) > 1 or self._norms:
            return self._run(observation, self._arrays(batch, self._looking))
        if batch > len(self._room.rows):
            self._room = Work(batch, self.width, self.architecture)
        return self._run(observation, self._room.first(batch))

    def forward(self, observation: Array) -> Floats:
        """Outputs (B, outputs), remembering every layer for ``descend``."""
        self._last = self._arrays(len(observation), self._learning)
        return self._run(observation, self._last)

    def silent_units(self) -> float | None:
        """Share of hidden rectifiers that let nothing through for any input of the last minibatch."""
        if self._activation != "relu" or self._last is None or len(self._last.rows) < 16:
            return None
        alive = [(core > 0).any(axis=-2).reshape(-1) for core in self._last.cores[1:]]
        return 1.0 - float(np.concatenate(alive).mean()) if alive else None

    # ------------------------------------------------------------------------------ backward

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """Backpropagate dLoss/dOutput (B, outputs), clip and take one Adam step; returns the norm."""
        if self.adam is None:
            raise RuntimeError("this network is a twin: it follows another and does not learn")
        self.backward(gradient)
        self.note(flat := self.gradient)
        norm = clip(flat, max_norm)
        scale = self.rate_scale(learning_rate, tower_rates) if tower_rates else None
        self.adam.step(self.parameters, flat, learning_rate, scale)
        return norm

    def note(self, flat: Floats) -> None:
        """Note the parts of a gradient that is about to be descended, if anybody wants that."""
        if self._noted is not None:
            self._noted = self._write(flat)

    def rate_scale(self, learning_rate: float, tower_rates: TowerRates) -> Floats:
        """How many times ``learning_rate`` each parameter's own rate is, like ``parameters``."""
        ratios = {tower: rate / learning_rate for tower, rate in tower_rates.items()}
        if self._rates is None or self._rates[0] != ratios:
            scale: Floats = np.ones_like(self.parameters)
            vectors = self._named_vectors(scale)
            vectors += [(name, part) for name, *parts in self._named(self._views(scale)) for part in parts]
            for name, part in vectors:
                part[...] = ratios.get(name.partition(".")[0], 1.0)
            self._rates = ratios, scale
        return self._rates[1]

    def backward(self, gradient: Floats) -> None:
        """Fill ``self.gradient`` from dLoss/dOutput (B, outputs) of the last ``forward``."""
        work = self._begin_back(gradient, parameters=True)
        if self._free:
            np.add.reduce(gradient[:, : self._free], 0, out=self._free_gradient)
        for index in range(self._depth - 1, -1, -1):
            delta = self._through_activation(work, index, parameters=True)
            multiply(work.turned[index], delta, self._gradients[index])
            if index:
                multiply(delta, self._weights_turned[index], work.delta_cores[index - 1])

    def input_gradient(self, gradient: Floats) -> Floats:
        """dLoss/dInputs (B, width) of the last ``forward``, from dLoss/dOutput (B, outputs)."""
        work = self._begin_back(gradient, parameters=False)
        if not self._depth:
            parts = zip(self._columns, self._weights_turned, strict=True)
            products = [gradient[:, columns] @ turned for columns, turned in parts]
            linear: Floats = np.add.reduce(products, 0)
            return linear
        for index in range(self._depth - 1, -1, -1):
            delta = self._through_activation(work, index, parameters=False)
            if index:
                multiply(delta, self._weights_turned[index], work.delta_cores[index - 1])
        inputs: Floats = np.matmul(delta, self._weights_turned[0])
        return inputs if inputs.ndim == 2 else np.add.reduce(inputs, 0)

    def parameter_gradient(self, gradient: Floats) -> Floats:
        """A copy of the flat gradient of the last ``forward``, from dLoss/dOutput (B, outputs)."""
        self.backward(gradient)
        return self.gradient.copy()

    def observation_gradient(self, observation: Array, slope: Slope) -> tuple[Floats, Floats]:
        """Outputs (B, outputs) and their gradient by ``slope`` (B, *shape); ``descend`` does not notice."""
        space, learning = self.architecture.inputs, self._last
        if not isinstance(space, Box):
            raise NotImplementedError("the number of a state is no quantity")
        self._last = self._arrays(len(observation), self._looking)
        try:
            output = self._run(observation, self._last)
            found = self.input_gradient(slope(output))
        finally:
            self._last = learning
        if space.dtype == "uint8":
            found = found * np.float32(1 / 255)
        return output, found.reshape(observation.shape)

    def activations(self, observation: Array) -> dict[str, Floats]:
        """What every layer's units say of observations, (B, units) by layer, then the heads."""
        work = self._arrays(len(observation), self._looking)
        output = self._run(observation, work)
        found = {}
        for index, (tower, _) in enumerate(self._towers):
            for layer, core in enumerate(work.cores[1:]):
                found[f"{tower}.{layer}"] = (core[index] if core.ndim == 3 else core).copy()
        return found | by_head(self.architecture, output)

    def _begin_back(self, gradient: Floats, *, parameters: bool) -> Work:
        """From the output to the last hidden layer; the last layers' own gradient where asked for."""
        work = self._last
        if work is None:
            raise RuntimeError("descend needs a forward pass first")
        depth = self._depth
        top_turned = work.turned[depth]
        for index, columns in enumerate(self._columns):
            part = gradient[:, columns] if len(self._columns) > 1 or self._free else gradient
            batched = top_turned.ndim == 3
            turned = top_turned[index] if batched else top_turned
            if parameters:
                np.matmul(turned, part, out=self._gradients[depth + index])
            if not depth:
                continue
            if part.shape[1] == 1:
                # An outer product, which BLAS is slow at; whole rows, the unused last column too, are faster.
                delta = work.deltas[-1][index] if batched else work.deltas[-1]
                np.multiply(part, self._weights[depth + index][:, 0], out=delta)
            else:
                core = work.delta_cores[-1][index] if batched else work.delta_cores[-1]
                np.matmul(part, self._weights_turned[depth + index], out=core)
        return work

    def _through_activation(self, work: Work, index: int, *, parameters: bool) -> Floats:
        """Back through hidden layer ``index``'s activation and normalisation, in place."""
        delta, slope, layer = work.deltas[index], work.slopes[index], work.layers[index + 1]
        times_slope(self._activation, delta, layer, work.zeros[index], slope)
        core = work.delta_cores[index]
        if self._norms:
            gradient = self._norm_gradients[index] if parameters else None
            work.normals[index].backward(core, self._norms[index], gradient)
        return core

    # ------------------------------------------------------------------------------ twins and states

    def twin(self) -> Self:
        """A network with the same parameters that does not learn by itself."""
        other = type(self)(self.architecture, None)
        other.follow(self)
        return other

    def tower(self, name: str) -> Self:
        """One of several separate towers over the same memory; it looks and has an input gradient."""
        names = [tower for tower, _ in self._towers]
        if len(names) < 2:
            raise ValueError("there is only one tower")
        index, depth = names.index(name), self._depth
        other = type(self)(
            replace(self.architecture, heads=(self._towers[index],), head_gains=(), free=()), None
        )
        layers = [*(layer[index] for layer in self._weights[:depth]), self._weights[depth + index]]
        other._weights = [*layers, *(block[index] for block in self._norms)]
        other._cut_norms()
        other._weights_turned = [np.swapaxes(weight[:-1], -1, -2) for weight in layers]
        # It has nothing of its own to save or to move.
        other.parameters = other.gradient = np.empty(0, np.float32)
        return other

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move towards the other's parameters; rate 1 copies."""
        if rate == 1.0:
            self.parameters[...] = other.parameters
        else:
            # The other's gradient has been descended: its memory is free, and still in the cache.
            step = np.subtract(other.parameters, self.parameters, out=other.gradient)
            step *= rate
            self.parameters += step

    def _write(self, flat: Floats, *, layers_only: bool = False) -> State:
        state: State = {}
        for name, weight, bias in self._named(self._views(flat)):
            state[f"{name}.weight"] = np.array(weight, order="C")
            state[f"{name}.bias"] = bias.copy()
        for name, values in self._named_vectors(flat) if not layers_only else ():
            state[name] = values.copy()
        return state

    def _named_vectors(self, flat: Floats) -> list[tuple[str, Floats]]:
        """(name, values) of what is no layer: gains and offsets, then free heads."""
        heads, views = self.architecture.free_heads, self._views(flat)
        named = []
        for layer, block in enumerate(views[self._depth + len(self._towers) : len(views) - len(heads)]):
            for (tower, _), pair in zip(self._towers, block.reshape(len(self._towers), 2, -1), strict=True):
                named += [(f"{tower}.{layer}.norm_weight", pair[0]), (f"{tower}.{layer}.norm_bias", pair[1])]
        free = zip(heads, views[len(views) - len(heads) :], strict=True)
        return named + [(f"{name}.0.bias", view) for (name, _), view in free]

    def _read(
        self, flat: Floats, state: Mapping[str, Array], prefix: str = "", *, layers_only: bool = False
    ) -> None:
        named = self._named(self._views(flat))
        arrays = [
            (view, checked(state, f"{prefix}{name}.{kind}", view.shape))
            for name, weight, bias in named
            for kind, view in (("weight", weight), ("bias", bias))
        ]
        vectors = [] if layers_only else self._named_vectors(flat)
        arrays += [(view, checked(state, f"{prefix}{name}", view.shape)) for name, view in vectors]
        for view, value in arrays:
            view[...] = value

    def state(self) -> State:
        """Parameters under torch's names and shapes."""
        return self._write(self.parameters)

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``; ValueError when something is missing or misshapen."""
        self._read(self.parameters, state)

    def optimiser_state(self) -> State:
        """The counter and moments; ``factored``: whether these carry (1 - beta), as torch's do."""
        if self.adam is None:
            return {}
        moments = {"second": self.adam.second}
        factored = isinstance(self.adam, FlatRMSProp)
        if isinstance(self.adam, FlatAdam):
            moments["first"] = self.adam.first
        state: State = {"steps": np.asarray(self.adam.steps), "factored": np.asarray(factored)}
        for moment, flat in moments.items():
            state |= {f"{moment}.{name}": value for name, value in self._write(flat).items()}
        return state

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()`` of any kind of network."""
        if self.adam is None:
            return
        steps = int(whole(state, "steps", ()))
        factored = bool(checked(state, "factored", ()))
        self._read(self.adam.second, state, "second.")
        check_squares(self.adam.second)
        if isinstance(self.adam, FlatAdam):
            self._read(self.adam.first, state, "first.")
            if factored:
                self.adam.first /= 1 - FlatAdam.beta1
                self.adam.second /= 1 - FlatAdam.beta2
        self.adam.steps = steps
