"""What networks say of themselves: layers, activations, and gradients with respect to observations."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from rlstudio.core.parts import packed
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.build import build_network
from rlstudio.nn.layers import described, parameter_shapes
from rlstudio.nn.network import Architecture, BoardBody
from rlstudio.nn.normalising.network import Normalising
from rlstudio.nn.normalising.pixels import Pixels
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.noisy_mlp import NoisyMLP
from rlstudio.nn.on_torch.network import TorchNetwork
from tests.parts import SPACE as PARTS

VECTOR = Box(shape=(5,))
BYTES = Box(shape=(7,), dtype="uint8")
BOARD = Box(shape=(4, 5, 6))
FRAMES = Box(shape=(4, 36, 44), dtype="uint8")
TWO = (("policy", 3), ("value", 1))
ARCHITECTURES = {
    "vector": Architecture(VECTOR, TWO, (16, 8), activation="tanh"),
    "towers": Architecture(VECTOR, TWO, (16, 8), separate_towers=True),
    "normed": Architecture(VECTOR, TWO, (16, 8), layer_norm=True, activation="silu"),
    "linear": Architecture(VECTOR, TWO, ()),
    "bytes": Architecture(BYTES, (("q", 4),), (12,), activation="gelu"),
    "free": Architecture(
        VECTOR, (("log_deviation", 2), ("mean", 2), ("value", 1)), (9,), free=("log_deviation",)
    ),
    "frames": Architecture(FRAMES, TWO, (32,), body="nature_cnn"),
    "difference": Architecture(FRAMES, TWO, (32,), body="difference_mlp"),
    "board": Architecture(
        BOARD, (("policy", 60), ("value", 1)), (9,), body="board", board=BoardBody(3, 4, 1, ("policy",))
    ),
    "board whole": Architecture(BOARD, TWO, (9,), body="board", board=BoardBody(4, 4, 2)),
}  # fmt: skip


def observations(space, batch=3, seed=1):
    generator = np.random.default_rng(seed)
    if isinstance(space, Discrete):
        return generator.integers(0, space.n, batch)
    if space.parts:
        return packed(
            space, {part.name: generator.integers(0, 2, (batch, *part.shape)) for part in space.parts}
        )
    if space.dtype == "uint8":
        return generator.integers(0, 256, (batch, *space.shape)).astype(np.uint8)
    return generator.standard_normal((batch, *space.shape)).astype(np.float32)


def make(kind, architecture, seed=0):
    generator = np.random.default_rng(seed)
    if kind is TorchNetwork:
        return TorchNetwork(architecture, device="cpu", generator=generator)
    return kind(architecture, generator)


def kinds(architecture):
    return [TorchNetwork] if architecture.body != "mlp" else [TorchNetwork, FusedMLP]


CASES = [(name, kind) for name, one in ARCHITECTURES.items() for kind in kinds(one)]


def weighted(weights):
    return lambda output: np.broadcast_to(weights, output.shape).astype(np.float32)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_gradient_is_that_of_small_differences(name, kind):
    architecture = ARCHITECTURES[name]
    network = make(kind, architecture)
    seen = observations(architecture.inputs).astype(np.float32)
    weights = np.linspace(-1, 1, architecture.outputs, dtype=np.float32)
    output, gradient = network.observation_gradient(seen, weighted(weights))
    assert gradient.shape == seen.shape
    generator, step = np.random.default_rng(2), 1e-3 if architecture.inputs.dtype == "float32" else 0.05
    for _ in range(5):
        way = generator.standard_normal(seen.shape).astype(np.float32)
        ahead = network.observation_gradient(seen + step * way, weighted(weights))[0] @ weights
        behind = network.observation_gradient(seen - step * way, weighted(weights))[0] @ weights
        expected = (gradient * way).reshape(len(seen), -1).sum(1)
        np.testing.assert_allclose((ahead - behind) / (2 * step), expected, rtol=0.03, atol=2e-3)
    np.testing.assert_allclose(output, network.peek(seen), rtol=0.05, atol=0.02)  # that one may have bfloat16


@pytest.mark.parametrize("name", [name for name, one in ARCHITECTURES.items() if one.body == "mlp"])
def test_both_kinds_say_the_same(name):
    """The fused network's gradient by hand is that of torch's automatic differentiation."""
    architecture = ARCHITECTURES[name]
    ours, theirs = make(FusedMLP, architecture), make(TorchNetwork, architecture)
    theirs.restore(ours.state())
    seen = observations(architecture.inputs)
    weights = np.linspace(-1, 1, architecture.outputs, dtype=np.float32)
    for one, other in zip(
        *(n.observation_gradient(seen, weighted(weights)) for n in (ours, theirs)), strict=True
    ):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)
    said, by_torch = ours.activations(seen), theirs.activations(seen)
    assert list(said) == list(by_torch)
    for layer, values in said.items():
        np.testing.assert_allclose(values, by_torch[layer], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_looking_is_not_noticed(name, kind):
    """Between forward and descend a look at a batch of the same size changes nothing, nor what bytes are."""
    architecture = ARCHITECTURES[name]
    plain, looked = make(kind, architecture), make(kind, architecture)
    seen, others = observations(architecture.inputs), observations(architecture.inputs, seed=5)
    floats = others.astype(np.float32)
    kept = floats.copy()
    slope = weighted(np.ones(architecture.outputs))
    for network in (plain, looked):
        gradient = np.ones_like(network.forward(seen))
        if network is looked:
            network.observation_gradient(floats, slope)
            network.activations(others)
            network.peek(floats)
        network.descend(gradient, 0.01)
    np.testing.assert_array_equal(floats, kept)
    for name, value in plain.state().items():
        np.testing.assert_array_equal(value, looked.state()[name])


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_floats_are_bytes(name, kind):
    architecture = ARCHITECTURES[name]
    network, seen = make(kind, architecture), observations(architecture.inputs)
    np.testing.assert_allclose(network(seen), network.peek(seen.astype(np.float32)), rtol=1e-2, atol=1e-2)


MORE = {
    "state": Architecture(Discrete(n=6), TWO, (16, 8)),
    "parts": Architecture(PARTS, TWO, (32,), body="parts", layer_norm=True),
    "noisy": Architecture(
        VECTOR, (("value", 5), ("advantage", 15)), (8,), separate_towers=True, noisy=0.5, points=5
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", [*ARCHITECTURES, *MORE])
def test_layers_are_described_and_say_something(name):
    """All parameters are counted once; activations have the shapes told, the last ones are the outputs."""
    architecture = {**ARCHITECTURES, **MORE}[name]
    network = build_network(architecture, device="cpu", generator=np.random.default_rng(0))
    told = described("it", architecture)
    assert told.parameters == sum(math.prod(shape) for shape in parameter_shapes(architecture).values())
    seen = observations(architecture.inputs)
    said = network.activations(seen)
    assert set(said) == {layer.name for layer in told.layers}
    for layer in told.layers:
        assert said[layer.name].shape == (len(seen), *layer.shape), layer
        assert np.isfinite(said[layer.name]).all()
        if layer.activation == "relu":
            assert (said[layer.name] >= 0).all()
        if layer.weight:
            assert network.state()[layer.weight].shape == layer.kernel
    heads = [said[head].reshape(len(seen), -1) for head, _ in architecture.heads]
    np.testing.assert_array_equal(np.concatenate(heads, 1), network(seen))
    assert any(layer.first for layer in told.layers) == bool(architecture.hidden)


def test_noise_and_torch_agree_on_noisy_layers():
    architecture = MORE["noisy"]
    fused, wide = make(NoisyMLP, architecture), make(TorchNetwork, architecture)
    wide.restore(fused.state())
    for network in (fused, wide):
        network.resample(np.random.default_rng(3))
    seen, slope = observations(VECTOR), weighted(np.arange(20))
    for one, other in zip(
        fused.observation_gradient(seen, slope), wide.observation_gradient(seen, slope), strict=True
    ):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-4)


def differences(network, seen, weights, step):
    """The slope of Σ weights * output along each number of the observation."""
    found = np.zeros(seen.shape)
    for place in np.ndindex(seen.shape[1:]):
        ahead, behind = seen.astype(np.float32), seen.astype(np.float32)
        ahead[(slice(None), *place)] += step
        behind[(slice(None), *place)] -= step
        found[(slice(None), *place)] = (network.peek(ahead) - network.peek(behind)) @ weights / (2 * step)
    return found


@pytest.mark.parametrize("points", [1, 3])
def test_dueling_streams(points):
    architecture = Architecture(
        VECTOR, (("value", points), ("advantage", 2 * points)), (8,), activation="tanh",
        separate_towers=True, points=points,
    )  # fmt: skip
    network = Dueling(make(FusedMLP, architecture), 2, points)
    seen, weights = observations(VECTOR), np.arange(2 * points, dtype=np.float32)
    output, gradient = network.observation_gradient(seen, weighted(weights))
    np.testing.assert_allclose(output, network(seen), rtol=1e-6)
    np.testing.assert_allclose(gradient, differences(network, seen, weights, 1e-2), atol=2e-3)
    assert set(network.activations(seen)) == {"value.0", "advantage.0", "value", "advantage"}


def test_normalised_observations():
    """Through (x - mean) / deviation, and not at all where that is cut off; the value in its own unit."""
    network = Normalising(make(FusedMLP, ARCHITECTURES["vector"]), sees=True)
    network.add(3 + 2 * observations(VECTOR, 200))
    network.unit = 4.0
    seen = 3 + 2 * observations(VECTOR)
    seen[0, 0] = 1000.0
    before = network(seen[:1])
    last = network.last_seen
    weights = np.float32([0, 0.5, 0, 1])
    output, gradient = network.observation_gradient(seen, weighted(weights))
    np.testing.assert_allclose(output, network.peek(seen), rtol=1e-5)
    # One row and several are multiplied by different routines on some processors.
    np.testing.assert_allclose(before, output[:1], rtol=1e-5)
    assert gradient[0, 0] == 0
    np.testing.assert_allclose(gradient, differences(network, seen, weights, 1e-2), atol=5e-3)
    network.activations(seen)
    assert network.last_seen is last
    ground = network.ground(seen[0])
    np.testing.assert_allclose(network.seen(ground[np.newaxis]), 0, atol=1e-5)


@pytest.mark.parametrize("difference", [True, False])
def test_standardised_pixels(difference):
    frames = Box(shape=(4, 6, 5), dtype="uint8")
    pixels = Pixels(difference)
    inside = pixels.space(frames)
    network = Normalising(
        make(FusedMLP, Architecture(inside, TWO, (8,), activation="tanh")), sees=True, pixels=pixels
    )
    network.add(observations(frames, 50))
    seen, weights = observations(frames), np.float32([1, -1, 0, 2])
    output, gradient = network.observation_gradient(seen, weighted(weights))
    assert gradient.shape == seen.shape
    np.testing.assert_allclose(output, network(seen), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(gradient, differences(network, seen, weights, 1.0), atol=1e-4)
    if difference:
        assert (gradient[:, :2] == 0).all()
    ground = network.ground(seen[0])
    assert ground.shape == (4, 6, 5)
    np.testing.assert_allclose(network.seen(ground[np.newaxis]), 0, atol=1e-4)


def test_what_has_no_gradient_says_so():
    for kind in (FusedMLP, TorchNetwork):
        network = make(kind, MORE["state"])
        with pytest.raises(NotImplementedError):
            network.observation_gradient(np.array([1]), weighted(np.ones(4)))
    with pytest.raises(NotImplementedError):
        make(TorchNetwork, MORE["parts"]).observation_gradient(observations(PARTS), weighted(np.ones(4)))


def test_hooks_are_gone_afterwards():
    network = make(TorchNetwork, ARCHITECTURES["frames"])
    network.activations(observations(FRAMES))
    modules = [*network.module.modules(), *(network._fast.modules() if network._fast is not None else ())]
    assert not any(module._forward_hooks for module in modules)
    assert isinstance(network.module, torch.nn.Module)
