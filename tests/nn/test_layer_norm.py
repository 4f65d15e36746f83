"""Layer normalisation and rates of single towers, in both kinds of network, against torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.core.spaces import Box
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.layer_norm import Normalised
from rlstudio.nn.on_numpy.noisy_mlp import NoisyMLP
from rlstudio.nn.on_torch.network import TorchNetwork

HEADS = (("policy", 3), ("value", 1))
TOWERS = Architecture(Box(shape=(4,)), HEADS, (16, 8), separate_towers=True, layer_norm=True)
PICTURES = Architecture(
    Box(shape=(2, 36, 40), dtype="uint8"), HEADS, (24, 8), body="nature_cnn", layer_norm=True
)


def make(kind, architecture, seed=0):
    generator = np.random.default_rng(seed)
    if kind == "torch":
        return TorchNetwork(architecture, device="cpu", generator=generator)
    return (FusedMLP if architecture.noisy is None else NoisyMLP)(architecture, generator)


def lessons(count, outputs=4, seed=1):
    generator = np.random.default_rng(seed)
    for _ in range(count):
        observation = generator.standard_normal((6, 4)).astype(np.float32)
        yield observation, generator.standard_normal((6, outputs)).astype(np.float32)


@pytest.mark.parametrize("shape", [(5, 7), (2, 5, 7)])
def test_it_is_torchs(shape):
    """Values and all gradients, where sums are large and close together, and gains are not 1."""
    generator = np.random.default_rng(0)
    inputs = (100 + generator.standard_normal(shape)).astype(np.float32)
    block = generator.standard_normal((*shape[:-2], 2, 7)).astype(np.float32)
    slope = generator.standard_normal(shape).astype(np.float32)
    core, delta, gradient, ours = inputs.copy(), slope.copy(), np.empty_like(block), Normalised(shape)
    ours.forward(core, block)
    ours.backward(delta, block, gradient)

    leaf = torch.from_numpy(inputs).requires_grad_()
    parameters = torch.from_numpy(block).requires_grad_()
    gain, offset = parameters[..., :1, :], parameters[..., 1:, :]
    output = torch.nn.functional.layer_norm(leaf, (7,)) * gain + offset
    output.backward(torch.from_numpy(slope))
    np.testing.assert_allclose(core, output.detach().numpy(), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(delta, leaf.grad.numpy(), rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(gradient, parameters.grad.numpy(), rtol=1e-3, atol=1e-3)


def test_both_kinds_of_network_learn_alike():
    ours, theirs = make("numpy", TOWERS), make("torch", TOWERS)
    assert ours.state().keys() == theirs.state().keys()
    for observation, gradient in lessons(6):
        outputs = [network.forward(observation) for network in (ours, theirs)]
        np.testing.assert_allclose(*outputs, rtol=1e-4, atol=1e-4)
        norms = [network.descend(gradient, 1e-2, 0.5) for network in (ours, theirs)]
        assert norms[0] == pytest.approx(norms[1], rel=1e-3)
    for name, value in theirs.state().items():
        np.testing.assert_allclose(ours.state()[name], value, rtol=1e-3, atol=1e-3, err_msg=name)
    assert np.abs(ours.state()["value.1.norm_weight"] - 1).max() > 1e-3
    crossed = make("numpy", TOWERS, 9)
    crossed.restore(theirs.state())
    crossed.restore_optimiser(theirs.optimiser_state())
    for network in (crossed, theirs):
        network.forward(observation)
        network.descend(gradient, 1e-2)
    np.testing.assert_allclose(crossed(observation), theirs(observation), rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("kind", ["numpy", "torch"])
def test_the_size_of_inputs_does_not_matter_to_what_follows(kind):
    """The first layer has no bias to speak of, so that a hundred times the input is the same afterwards."""
    network = make(kind, TOWERS)
    network.restore({
        name: value * 0 if name.endswith("0.bias") else value for name, value in network.state().items()
    })  # fmt: skip
    observation, _ = next(lessons(1))
    np.testing.assert_allclose(network(10 * observation), network(1000 * observation), rtol=1e-2, atol=1e-3)


@pytest.mark.parametrize("kind", ["numpy", "torch"])
def test_noise_is_on_weights_and_not_on_gains(kind):
    architecture = Architecture(Box(shape=(4,)), (("q", 3),), (16,), noisy=0.5, layer_norm=True)
    network = make(kind, architecture)
    assert "shared.0.norm_weight_deviation" not in network.state()
    generator = np.random.default_rng(3)
    for observation, gradient in lessons(4, outputs=3):
        network.resample(generator)
        network.forward(observation)
        network.descend(gradient, 1e-2)
    other = make(kind, architecture, 8)
    other.restore(network.state())
    other.restore_optimiser(network.optimiser_state())
    for each in (network, other):
        each.resample(np.random.default_rng(5))
        each.forward(observation)
        each.descend(gradient, 1e-2)
        each.resample(None)
    np.testing.assert_array_equal(other(observation), network(observation))
    assert (network.state()["shared.0.norm_weight"] != 1).all()


def test_noisy_networks_of_both_kinds_learn_alike():
    architecture = Architecture(Box(shape=(4,)), (("q", 3),), (16,), noisy=0.5, layer_norm=True)
    ours, theirs = make("numpy", architecture), make("torch", architecture)
    for step, (observation, gradient) in enumerate(lessons(5, outputs=3)):
        for network in (ours, theirs):
            network.resample(np.random.default_rng(step))
            network.forward(observation)
            network.descend(gradient, 1e-2)
    for name, value in theirs.state().items():
        np.testing.assert_allclose(ours.state()[name], value, rtol=1e-3, atol=1e-3, err_msg=name)


@pytest.mark.parametrize("reduced", [False, True])
def test_pictures(reduced, monkeypatch):
    """The norms stand behind the fully connected layers, and are computed in float32 where others are not."""
    monkeypatch.setattr("rlstudio.nn.on_torch.network.cpu_has_bfloat16", lambda: reduced)
    network = make("torch", PICTURES)
    observation = np.random.default_rng(0).integers(0, 256, (5, 2, 36, 40)).astype(np.uint8)
    for _ in range(3):
        network.forward(observation)
        network.descend(np.ones((5, 4), np.float32), 1e-2)
    np.testing.assert_allclose(network(observation), network.forward(observation), rtol=0.1, atol=0.05)
    state = network.state()
    assert state["shared.1.norm_bias"].shape == (8,)
    assert np.abs(state["shared.0.norm_bias"]).max() > 1e-3
    if reduced:
        norms = [part for part in network._fast.modules() if isinstance(part, torch.nn.LayerNorm)]
        assert [norm.weight.dtype for norm in norms] == [torch.float32] * 2


@pytest.mark.parametrize("kind", ["numpy", "torch"])
@pytest.mark.parametrize("optimiser", ["adam", "rmsprop"])
@pytest.mark.parametrize("norm", [False, True])
def test_a_tower_with_a_rate_of_its_own_moves_as_by_an_optimiser_of_its_own(kind, optimiser, norm):
    """Policy and value share no layer: each goes as in a network that learns at its rate altogether."""
    architecture = Architecture(
        Box(shape=(4,)), (("free", 2), *HEADS), (16, 8), separate_towers=True, free=("free",),
        optimiser=optimiser, layer_norm=norm,
    )  # fmt: skip
    both, slow, fast = (make(kind, architecture) for _ in range(3))
    for step, (observation, gradient) in enumerate(lessons(8, outputs=6)):
        rate = 1e-2 / (1 + step)
        for network in (both, slow, fast):
            network.forward(observation)
        both.descend(gradient, rate, 1e9, {"value": 5 * rate})
        slow.descend(gradient, rate, 1e9)
        fast.descend(gradient, 5 * rate, 1e9)
    for name, value in both.state().items():
        like = fast if name.startswith("value") else slow
        np.testing.assert_allclose(value, like.state()[name], rtol=1e-4, atol=1e-6, err_msg=name)
    assert np.abs(slow.state()["value.0.weight"] - fast.state()["value.0.weight"]).max() > 1e-3
