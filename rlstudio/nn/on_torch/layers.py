"""The layers of ``TorchNetwork``: convolutions, towers, noise."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from functools import cache
from typing import cast

import torch
from torch import Tensor, nn

from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box, one_hot_width
from rlstudio.core.words import words
from rlstudio.nn.boards import board_width
from rlstudio.nn.network import CONVOLUTIONS, Activation, Architecture
from rlstudio.nn.on_torch.boards import BoardLayers
from rlstudio.nn.on_torch.parts import PartsBody


@cache
def cpu_has_bfloat16() -> bool:
    """Whether this processor multiplies bfloat16 itself (AVX512-BF16 or AMX): about twice as fast then.

    Elsewhere it is emulated and slower than float32.
    """
    probes = (
        getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    )
    return any(probe is not None and probe() for probe in probes)


def frame_and_difference(frames: Tensor) -> Tensor:
    """Byte stacks (B, K, H, W), K >= 2, as [newest frame | newest - one before], (B, 2 * H * W).

    A frame is centred on its own mean brightness and scaled by 1/64, which leaves the few moving
    pixels as large as the constant background.
    """
    newest, before = frames[:, -1].flatten(1).float(), frames[:, -2].flatten(1).float()
    difference = (newest - before) / 64
    return torch.cat([(newest - newest.mean(1, keepdim=True)) / 64, difference], 1)


@contextlib.contextmanager
def in_float32(device: str) -> Iterator[None]:
    """Products within the block have float32's 24 significant bits: neither autocast nor a card's TF32."""
    matmul = torch.backends.cuda.matmul
    before = matmul.allow_tf32
    matmul.allow_tf32 = False
    try:
        with torch.autocast(device, enabled=False):
            yield
    finally:
        matmul.allow_tf32 = before


@contextlib.contextmanager
def threads(count: int) -> Iterator[None]:
    """Run torch on so many threads within the block."""
    before = torch.get_num_threads()
    if before == count:
        yield
        return
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _below_head(tower: nn.Module) -> list[nn.Module]:
    return list(cast(nn.Sequential, tower))[:-1]


class NoisyLinear(nn.Linear):
    """w = mean + deviation * f(e_out) f(e_in), b likewise with f(e_out); see ``NoisyMLP``.

    Computed as mean(x) + f(e_out) * deviation(f(e_in) * x), which never builds a matrix of noise.
    """

    def __init__(self, n_in: int, n_out: int) -> None:
        super().__init__(n_in, n_out)
        self.weight_deviation = nn.Parameter(torch.zeros(n_out, n_in))
        self.bias_deviation = nn.Parameter(torch.zeros(n_out))
        self.noise: tuple[Tensor, Tensor] | None = None

    def forward(self, inputs: Tensor) -> Tensor:
        """The outputs, with the noise of ``noise`` (f(e_in), f(e_out)) or none."""
        mean = super().forward(inputs)
        if self.noise is None:
            return mean
        e_in, e_out = self.noise
        return mean + e_out * nn.functional.linear(inputs * e_in, self.weight_deviation, self.bias_deviation)


class Norm(nn.LayerNorm):
    """Layer normalisation in float32, whatever comes in: a mean of many numbers needs its bits."""

    def forward(self, inputs: Tensor) -> Tensor:
        """Inputs (B, width) normalised, in their own type."""
        with torch.autocast(inputs.device.type, enabled=False):
            return super().forward(inputs.float()).to(inputs.dtype)


def torch_activation(kind: Activation) -> nn.Module:
    """The module of an activation; gelu is its form by tanh, as ``activations.activate`` has it."""
    if kind == "gelu":
        return nn.GELU(approximate="tanh")
    kinds: dict[str, type[nn.Module]] = {"relu": nn.ReLU, "tanh": nn.Tanh, "elu": nn.ELU, "silu": nn.SiLU}
    return kinds[kind]()


class Layers(nn.Module):
    """All layers of an architecture: an optional convolutional ``conv`` and fully connected ``towers``.

    For observations of several parts ``conv`` is what sees them (``PartsBody``), convolutions and more; of
    boards it has heads of its own (``BoardLayers``).
    """

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        space = architecture.inputs
        self.kind = architecture.body
        width = one_hot_width(space)
        self.conv: nn.Sequential | PartsBody | BoardLayers = nn.Sequential()
        if isinstance(space, Box) and self.kind == "parts":
            self.conv = PartsBody(space)
            width = self.conv.width
        elif self.kind == "board":
            self.conv, width = BoardLayers(architecture), board_width(architecture)
        elif self.kind == "nature_cnn":
            channels, *sides = space.shape
            for filters, size, stride in CONVOLUTIONS:
                self.conv.append(nn.Conv2d(channels, filters, size, stride)).append(nn.ReLU())
                sides = [(side - size) // stride + 1 for side in sides]
                channels = filters
            if min(sides) < 1:
                rows, columns = space.shape[1:]
                raise UserError(
                    words(
                        "frames of {rows} x {columns} pixels are too small for the convolutional "
                        "network, which needs at least 36 x 36.",
                        rows=rows,
                        columns=columns,
                    )
                )
            self.conv.append(nn.Flatten())
            width = channels * math.prod(sides)
        elif self.kind == "difference_mlp":
            if space.shape[0] < 2:
                raise UserError(words("a network that sees differences needs at least 2 stacked frames."))
            width = 2 * math.prod(space.shape[1:])
        self.towers = nn.ModuleDict()
        for name, outputs in architecture.towers:
            layers, n_in = nn.Sequential(), width
            linear = nn.Linear if architecture.noisy is None else NoisyLinear
            for n_out in architecture.hidden:
                layers.append(linear(n_in, n_out))
                if architecture.layer_norm:
                    layers.append(Norm(n_out))
                layers.append(torch_activation(architecture.activation))
                n_in = n_out
            self.towers[name] = layers.append(linear(n_in, outputs))
        self.free = nn.ParameterDict(
            {name: nn.Parameter(torch.zeros(outputs)) for name, outputs in architecture.free_heads}
        )

    def forward(self, inputs: Tensor | tuple[Tensor, ...]) -> Tensor:
        """Outputs (B, outputs) of prepared inputs: free heads first, then at cells, then the towers'."""
        features = cast(Tensor, inputs) if self.kind.endswith("mlp") else self.conv(inputs)
        outputs = [free.expand(len(features), -1) for free in self.free.values()]
        towers = [cast(nn.Sequential, tower) for tower in self.towers.values()]
        if isinstance(self.conv, BoardLayers):
            with in_float32(features.device.type):
                outputs += self.conv.at_cells(features)
                features = self.conv.features(features)
                outputs += [self._grown(tower, features) for tower in towers]
        else:
            outputs += [self._grown(tower, features) for tower in towers]
        return outputs[0] if len(outputs) == 1 else torch.cat(outputs, 1)

    @staticmethod
    def _grown(tower: nn.Sequential, features: Tensor) -> Tensor:
        """A tower's outputs. What comes before its last layer may be computed in few bits, that one never is.

        An output is a number such as Q = 5.05 beside 5.00: with bfloat16's 8 significant bits they are equal.
        """
        *below, head = tower
        for layer in below:
            features = layer(features)
        with in_float32(features.device.type):
            return cast(Tensor, head(features.float()))

    def reduced_(self) -> Layers:
        """Make this a bfloat16 copy for acting: every layer but the heads and the norms.

        Of a board the convolutions alone: what comes behind is small.
        """
        if isinstance(self.conv, BoardLayers):
            self.conv.conv.to(torch.bfloat16)
            return self
        for module in (self.conv, *(layer for tower in self.towers.values() for layer in _below_head(tower))):
            if not isinstance(module, Norm):
                module.to(torch.bfloat16)
        return self

    def named_layers(self) -> list[tuple[str, nn.Module]]:
        """All layers by the names that their parameters have in files."""
        if isinstance(self.conv, nn.Sequential):
            return [("conv", self.conv), *self.towers.items()]
        return [*self.conv.named_layers(), *self.towers.items()]

    @contextlib.contextmanager
    def listened(self) -> Iterator[dict[str, Tensor]]:
        """Within the block: what the units of hidden layers say in a forward pass, by the layers' names."""
        kept: dict[str, Tensor] = {}
        hooks = []

        def listen(name: str, part: nn.Module) -> None:
            hooks.append(part.register_forward_hook(lambda _m, _i, said: kept.__setitem__(name, said)))

        for tower, layers in self.named_layers():
            number = -1
            for part in cast(nn.Sequential, layers):
                if isinstance(part, nn.Conv2d | nn.Linear):
                    number += 1
                elif not isinstance(part, Norm | nn.Flatten):  # an activation
                    listen(f"{tower}.{number}", part)
        try:
            yield kept
        finally:
            for hook in hooks:
                hook.remove()

    def noisy_layers(self) -> list[NoisyLinear]:
        """In the order of their names."""
        return [layer for layer in self.towers.modules() if isinstance(layer, NoisyLinear)]

    def set_noise(self, draws: Tensor | None) -> None:
        """f(e) of all units, e_in then e_out of layer after layer; None switches the noise off."""
        start = 0
        for layer in self.noisy_layers():
            n_out, n_in = layer.weight.shape
            layer.noise = None
            if draws is not None:
                here = draws.to(layer.weight.dtype)
                layer.noise = here[start : start + n_in], here[start + n_in : start + n_in + n_out]
            start += n_in + n_out
