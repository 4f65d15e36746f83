"""Large networks in torch: convolutions, wide layers, and everything on a graphics card."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Self, cast

import numpy as np
import torch
from torch import Tensor, nn

from rlstudio.core.arrays import Array, Floats, State, check_squares, checked, whole
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.initial import factorised_noise, orthogonal, uniform
from rlstudio.nn.layers import by_head
from rlstudio.nn.network import Architecture, Network, Slope, TowerRates
from rlstudio.nn.on_torch.gradients import clip
from rlstudio.nn.on_torch.layers import (
    Layers,
    NoisyLinear,
    Norm,
    cpu_has_bfloat16,
    frame_and_difference,
    threads,
)
from rlstudio.nn.on_torch.parts import part_inputs
from rlstudio.nn.silent import silent_share


class TorchNetwork(Network):
    """Any architecture on "cpu" or "cuda", by autograd and torch's fused Adam.

    On processors with bfloat16 the products of pictures are computed in it; parameters, optimiser and the
    last layers, whose outputs are compared with each other, stay float32. Not reproducible bit by bit across
    numbers of threads and kinds of hardware.
    """

    def __init__(
        self, architecture: Architecture, *, device: str, generator: np.random.Generator | None
    ) -> None:
        self.architecture = architecture
        self.device = torch.device(device)
        self.module = Layers(architecture)
        space = architecture.inputs
        self._large = architecture.body in ("nature_cnn", "difference_mlp", "board")
        if isinstance(space, Box) and architecture.body == "parts":
            self._large = space.is_large
        on_cpu = self.device.type == "cpu"
        # Numbers beside pictures are quantities, and 8 significant bits are too few for these.
        self._bfloat16 = self._large and architecture.body != "parts" and on_cpu and cpu_has_bfloat16()
        # Channels last pays in float32 (and on cards); bfloat16 kernels are faster without it.
        self._channels_last = architecture.body in ("nature_cnn", "board") and not self._bfloat16
        # As many as whoever runs this has set; small networks are fastest with one.
        self._threads = torch.get_num_threads() if self._large and on_cpu else 1
        # Fewer observations are looked at sooner by one thread. A convolution has more to share.
        self._shared_from = 8 if architecture.body == "nature_cnn" else 32
        if on_cpu:
            torch.set_flush_denormal(True)  # moments of silent units decay into them, and they are slow
        else:
            torch.backends.cuda.matmul.allow_tf32 = True
            torch.backends.cudnn.allow_tf32 = True
        if generator is not None:
            self._initialise(generator)
        self.module.to(self.device)
        if self._channels_last:
            self.module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        # What acts: a bfloat16 copy of the parameters, refreshed when they have changed.
        self._fast: Layers | None = None
        self._fast_is_old = True
        self._draws: Tensor | None = None
        self._parameters = _tensors(self.module)
        self._leaf: Tensor | None = None
        self._learned_from: Array | None = None
        self._output: Tensor | None = None
        self.adam: torch.optim.Adam | torch.optim.RMSprop | None = None
        if generator is not None:
            epsilon = architecture.adam_epsilon
            if architecture.optimiser == "rmsprop":
                self.adam = torch.optim.RMSprop(self._parameters, alpha=0.99, eps=epsilon)
            else:
                self.adam = torch.optim.Adam(self._parameters, eps=epsilon, fused=True)
        else:
            self.module.requires_grad_(False)

    def _initialise(self, generator: np.random.Generator) -> None:
        architecture = self.architecture
        gains = {name: gain for (name, _), gain in architecture.grown_heads}
        last = len(architecture.hidden)
        free = {f"{name}.0.bias" for name in architecture.free}
        grown = {name for name, _ in architecture.towers}
        with torch.no_grad():
            for name, parameter in self._named().items():
                layer, _, kind = name.rpartition(".")
                if name in free or kind.startswith("norm_"):
                    continue
                shape = tuple(parameter.shape)
                if kind.endswith("_deviation"):
                    fan_in = self._named()[f"{layer}.weight"].shape[1]
                    parameter.fill_((architecture.noisy or 0.0) / math.sqrt(fan_in))
                    continue
                if architecture.initialisation == "uniform":
                    weight = self._named()[f"{layer}.weight"]
                    values = uniform(generator, shape, math.prod(weight.shape[1:]))
                elif kind == "bias":
                    values = np.zeros(shape, np.float32)
                else:
                    tower, _, number = layer.partition(".")
                    if tower in architecture.at_cells:
                        values = orthogonal(generator, shape, gains[tower])
                    elif tower not in grown or int(number) < last:
                        values = orthogonal(generator, shape, math.sqrt(2))
                    elif architecture.separate_towers:
                        values = orthogonal(generator, shape, gains[tower])
                    else:
                        parts = [
                            orthogonal(generator, (size, shape[1]), gain)
                            for (_, size), gain in architecture.tower_heads
                        ]
                        values = np.concatenate(parts)
                parameter.copy_(torch.from_numpy(values))

    def _named(self) -> dict[str, nn.Parameter]:
        """Parameters as ``tower.layer.weight``, activations not counted, as FusedMLP names them."""
        named: dict[str, nn.Parameter] = {}
        for tower, layers in self.module.named_layers():
            number = -1
            for part in cast(nn.Sequential, layers):
                if not hasattr(part, "weight"):
                    continue
                if isinstance(part, Norm):
                    named[f"{tower}.{number}.norm_weight"] = part.weight
                    named[f"{tower}.{number}.norm_bias"] = part.bias
                    continue
                number += 1
                named[f"{tower}.{number}.weight"] = cast(nn.Parameter, part.weight)
                named[f"{tower}.{number}.bias"] = cast(nn.Parameter, part.bias)
                if isinstance(part, NoisyLinear):
                    named[f"{tower}.{number}.weight_deviation"] = part.weight_deviation
                    named[f"{tower}.{number}.bias_deviation"] = part.bias_deviation
        for name, values in self.module.free.items():
            named[f"{name}.0.bias"] = cast(nn.Parameter, values)
        return named

    # ------------------------------------------------------------------------------ forward

    def _inputs(self, observation: Array | Tensor, dtype: torch.dtype) -> Tensor | tuple[Tensor, ...]:
        space = self.architecture.inputs
        raw = observation
        if not isinstance(raw, Tensor):
            raw = torch.from_numpy(np.ascontiguousarray(raw)).to(self.device, non_blocking=True)
        if isinstance(space, Discrete):
            return nn.functional.one_hot(raw.long(), space.n).to(dtype)
        if isinstance(space, Box) and space.parts:
            return part_inputs(space, raw)
        if self.architecture.body == "difference_mlp":
            return frame_and_difference(raw).to(dtype)
        if self.architecture.body in ("nature_cnn", "board"):
            layout = torch.channels_last if self._channels_last else torch.contiguous_format
            seen = raw.to(dtype, memory_format=layout)
        else:
            seen = raw.flatten(1).to(dtype)
        if not (isinstance(space, Box) and space.dtype == "uint8"):
            return seen  # about 1 as it is
        # Bytes were copied by becoming floats; what came as floats belongs to whoever asks.
        return seen.mul_(1 / 255) if raw.dtype == torch.uint8 else seen * (1 / 255)

    def _acting_module(self) -> Layers:
        if not self._bfloat16:
            return self.module
        if self._fast is None:
            self._fast = Layers(self.architecture).reduced_().requires_grad_(False)
            self._fast.set_noise(self._draws)
        if self._fast_is_old:
            torch._foreach_copy_(_tensors(self._fast), _tensors(self.module))
            self._fast_is_old = False
        return self._fast

    def resample(self, generator: np.random.Generator | None) -> None:
        """Draw the noise of noisy layers anew, as NoisyMLP does; None: the mean weights."""
        if self.architecture.noisy is None:
            return
        self._draws = None
        if generator is not None:
            count = sum(sum(layer.weight.shape) for layer in self.module.noisy_layers())
            self._draws = torch.from_numpy(factorised_noise(generator, count)).to(self.device)
        for module in (self.module, self._fast):
            if module is not None:
                module.set_noise(self._draws)

    def __call__(self, observation: Array) -> Floats:
        """Outputs (B, outputs), for looking only."""
        with torch.inference_mode(), threads(self._threads if len(observation) >= self._shared_from else 1):
            dtype = torch.bfloat16 if self._bfloat16 else torch.float32
            return cast(Floats, self._acting_module()(self._inputs(observation, dtype)).float().cpu().numpy())

    def peek(self, observation: Array) -> Floats:
        """Outputs in float32, in which small differences between observations show."""
        with torch.inference_mode(), threads(self._threads if len(observation) >= 8 else 1):
            return _to_numpy(self.module(self._inputs(observation, torch.float32)))

    def forward(self, observation: Array) -> Floats:
        """Outputs (B, outputs), remembering the graph for ``descend``."""
        self._learned_from = observation
        autocast: Any = contextlib.nullcontext()
        if self._bfloat16:
            autocast = torch.autocast("cpu", torch.bfloat16)
        with threads(self._threads), autocast:
            dtype = torch.bfloat16 if self._bfloat16 else torch.float32
            inputs = self._inputs(observation, dtype)
            # Of several parts the numbers.
            self._leaf = inputs[0] if isinstance(inputs, tuple) else inputs
            if self.architecture.body in ("mlp", "parts"):
                self._leaf.requires_grad_()
            self._output = self.module(inputs).float()
        return cast(Floats, self._output.detach().cpu().numpy().copy())

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
        if self._output is None:
            raise RuntimeError("descend needs a forward pass first")
        with threads(self._threads):
            gradients = list(self._gradients(gradient, self._parameters))
            self._output = self._leaf = None
            self._note(gradients)
            norm = clip(gradients, max_norm)
            for parameter, slope in zip(self._parameters, gradients, strict=True):
                parameter.grad = slope
            self._set_rates(self.adam, learning_rate, tower_rates or {})
            self.adam.step()
        self._fast_is_old = True
        return norm

    def _note(self, gradients: Sequence[Tensor]) -> None:
        """Note the gradient, if anybody wants it."""
        if self._noted is not None:
            names = {id(parameter): name for name, parameter in self._named().items()}
            found = zip(self._parameters, gradients, strict=True)
            self._noted = {names[id(p)]: _to_numpy(slope) for p, slope in found}

    def _set_rates(self, adam: torch.optim.Optimizer, rate: float, tower_rates: TowerRates) -> None:
        """Give towers with rates of their own groups of their own, which all follow the same statistics."""
        groups = adam.param_groups
        for tower in tower_rates:
            if all(group.get("tower") != tower for group in groups):
                own = [p for name, p in self._named().items() if name.startswith(f"{tower}.")]
                kept = {id(parameter) for parameter in own}
                groups[0]["params"] = [p for p in groups[0]["params"] if id(p) not in kept]
                groups.append({**groups[0], "params": own, "tower": tower})
        for group in groups:
            group["lr"] = tower_rates.get(group.get("tower", ""), rate)

    def _gradients(self, gradient: Floats, wanted: list[Tensor], *, keep: bool = False) -> Sequence[Tensor]:
        if self._output is None:
            raise RuntimeError("descend needs a forward pass first")
        slope = torch.from_numpy(np.ascontiguousarray(gradient)).to(self.device)
        found: Sequence[Tensor] = torch.autograd.grad(self._output, wanted, slope, retain_graph=keep)
        return found

    def input_gradient(self, gradient: Floats) -> Floats:
        """dLoss/dInputs (B, width) of the last ``forward``, from dLoss/dOutput (B, outputs).

        Where an observation has several parts: that of the numbers beside its pictures.
        """
        if self._leaf is None or not self._leaf.requires_grad:
            raise RuntimeError("input_gradient needs a forward pass first, of a network that sees numbers")
        with threads(self._threads):
            return _to_numpy(self._gradients(gradient, [self._leaf], keep=True)[0])

    def observation_gradient(self, observation: Array, slope: Slope) -> tuple[Floats, Floats]:
        """Outputs (B, outputs) and their gradient by ``slope`` (B, *shape), float32; parts are loose."""
        space = self.architecture.inputs
        if not isinstance(space, Box) or (space.parts and observation.dtype == np.uint8):
            raise NotImplementedError("a state's number is no quantity, and parts are to be loose")
        with threads(self._threads if len(observation) >= 8 else 1):
            raw = torch.from_numpy(np.array(observation, np.float32)).to(self.device).requires_grad_()
            output = self.module(self._inputs(raw, torch.float32))
            told = _to_numpy(output)
            wanted = torch.from_numpy(np.ascontiguousarray(slope(told), np.float32)).to(self.device)
            return told, _to_numpy(torch.autograd.grad(output, raw, wanted)[0])

    def activations(self, observation: Array) -> dict[str, Floats]:
        """What every layer's units say of observations, (B, *shape) by layer, then the heads."""
        with torch.inference_mode(), threads(1):
            dtype = torch.bfloat16 if self._bfloat16 else torch.float32
            inputs = self._inputs(observation, dtype)
            with self._acting_module().listened() as kept:
                output = self._acting_module()(inputs)
            found = {name: _to_numpy(value.float()) for name, value in kept.items()}
            return found | by_head(self.architecture, _to_numpy(output.float()))

    def silent_units(self) -> float | None:
        """Share of hidden rectifiers that let nothing through for inputs of the last minibatch."""
        return silent_share(self, self._learned_from)

    def parameter_gradient(self, gradient: Floats) -> Floats:
        """The flat gradient of the last ``forward``, from dLoss/dOutput (B, outputs)."""
        with threads(self._threads):
            parts = self._gradients(gradient, self._parameters, keep=True)
            return _to_numpy(torch.cat([part.flatten() for part in parts]))

    # ------------------------------------------------------------------------------ twins and states

    def twin(self) -> Self:
        """A network with the same parameters that does not learn by itself."""
        other = type(self)(self.architecture, device=str(self.device), generator=None)
        other.follow(self)
        return other

    def tower(self, name: str) -> Self:
        """One of several separate towers over the same memory; it looks and has an input gradient."""
        names = [tower for tower, _ in self.architecture.towers]
        if len(names) < 2:
            raise ValueError("there is only one tower")
        head = self.architecture.towers[names.index(name)]
        alone = replace(self.architecture, heads=(head,), head_gains=(), free=())
        other = type(self)(alone, device=str(self.device), generator=None)
        other.module.conv, other.module.towers[name] = self.module.conv, self.module.towers[name]
        return other

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move towards the other's parameters; rate 1 copies."""
        mine, theirs = _tensors(self.module), _tensors(other.module)
        with torch.no_grad():
            if rate == 1.0:
                torch._foreach_copy_(mine, theirs)
            else:
                torch._foreach_lerp_(mine, theirs, rate)
        self._fast_is_old = True

    def state(self) -> State:
        """Parameters by layer, as FusedMLP names them; convolutions are ``conv.0.weight`` and so on."""
        return {name: _to_numpy(parameter) for name, parameter in self._named().items()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``; ValueError when something is missing or misshapen."""
        named = self._named()
        arrays = {name: checked(state, name, tuple(p.shape)) for name, p in named.items()}
        with torch.no_grad():
            for name, parameter in named.items():
                parameter.copy_(torch.from_numpy(np.array(arrays[name], np.float32)))
        self._fast_is_old = True

    def optimiser_state(self) -> State:
        """The counter and moments; ``factored``: these carry (1 - beta)."""
        state: State = {"steps": np.asarray(0), "factored": np.asarray(True)}
        if self.adam is None:
            return state
        for name, parameter in self._named().items():
            kept = self.adam.state.get(parameter, {})
            state["steps"] = np.asarray(int(kept.get("step", 0)))
            for moment, (key, _) in self._moments().items():
                value = kept.get(key)
                empty = np.zeros(tuple(parameter.shape), np.float32)
                state[f"{moment}.{name}"] = empty if value is None else _to_numpy(value)
        return state

    def _moments(self) -> dict[str, tuple[str, float]]:
        """Our names of the optimiser's moments to torch's, and their decay."""
        if isinstance(self.adam, torch.optim.RMSprop):
            return {"second": ("square_avg", 0.99)}
        return {"first": ("exp_avg", 0.9), "second": ("exp_avg_sq", 0.999)}

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()`` of any kind of network."""
        if self.adam is None:
            return
        steps = int(whole(state, "steps", ()))
        factored = bool(checked(state, "factored", ()))
        if steps == 0:
            self.adam.state.clear()
            return
        for name, parameter in self._named().items():
            moments = {}
            for moment, (key, beta) in self._moments().items():
                value = checked(state, f"{moment}.{name}", tuple(parameter.shape))
                if moment == "second":
                    check_squares(value)
                scaled = np.array(value, np.float32) * np.float32(1.0 if factored else 1 - beta)
                moments[key] = torch.empty_like(parameter).copy_(torch.from_numpy(scaled)).detach()
            step = torch.tensor(float(steps), device=self.device)
            self.adam.state[parameter] = {"step": step, **moments}


def _tensors(module: nn.Module) -> list[Tensor]:
    return list(module.parameters())


def _to_numpy(tensor: Tensor) -> Floats:
    return cast(Floats, np.array(tensor.detach().cpu().contiguous().numpy(), np.float32))
