from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.build import build_network
from rlstudio.nn.initial import factorised_noise
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.noisy_mlp import NoisyMLP
from rlstudio.nn.on_torch.network import TorchNetwork

SPACE = Box(shape=(5,))


def architecture(**changes):
    return Architecture(**{"inputs": SPACE, "heads": (("q", 3),), "hidden": (16, 8), "noisy": 0.5, **changes})


def observations(count):
    return np.random.default_rng(9).standard_normal((count, 5)).astype(np.float32)


STREAMS = {"heads": (("value", 2), ("advantage", 6)), "separate_towers": True}


def pair(**changes):
    fused = NoisyMLP(architecture(**changes), np.random.default_rng(0))
    other = TorchNetwork(architecture(**changes), device="cpu", generator=np.random.default_rng(1))
    other.restore(fused.state())
    return fused, other


@pytest.mark.parametrize("changes", [{}, STREAMS, {"hidden": ()}])
def test_numpy_and_torch_are_one_network(changes):
    """Outputs, gradients and whole updates, with the same noise; torch's come from autograd."""
    fused, other = pair(**changes)
    x = observations(12)
    generator = np.random.default_rng(2)
    for network in (fused, other):
        noise = np.random.default_rng(4)
        network.resample(noise)
    gradient = generator.standard_normal((12, fused.architecture.outputs)).astype(np.float32)
    np.testing.assert_allclose(fused.forward(x), other.forward(x), rtol=1e-4, atol=1e-5)
    norms = [network.descend(gradient, 1e-2, 0.5) for network in (fused, other)]
    assert norms[0] == pytest.approx(norms[1], rel=1e-4)
    for seed in (None, 5):
        for network in (fused, other):
            network.resample(None if seed is None else np.random.default_rng(seed))
        np.testing.assert_allclose(fused(x), other(x), rtol=1e-3, atol=1e-4)
    ours, theirs = fused.state(), other.state()
    assert ours.keys() == theirs.keys()
    assert any(name.endswith("bias_deviation") for name in ours)


def test_mean_weights_are_the_plain_network():
    fused = NoisyMLP(architecture(), np.random.default_rng(0))
    plain = FusedMLP(architecture(noisy=None), np.random.default_rng(0))
    fused.resample(np.random.default_rng(0))
    assert not np.allclose(fused(observations(4)), plain(observations(4)))
    fused.resample(None)
    np.testing.assert_array_equal(fused(observations(4)), plain(observations(4)))


def test_first_deviations_are_the_papers():
    for network in pair():
        state = network.state()
        for name, fan_in in (("shared.0", 5), ("shared.1", 16), ("shared.2", 8)):
            for kind in ("weight", "bias"):
                np.testing.assert_allclose(
                    state[f"{name}.{kind}_deviation"], 0.5 / np.sqrt(fan_in), rtol=1e-6
                )
                assert np.abs(state[f"{name}.{kind}"]).max() <= 1 / np.sqrt(fan_in)


def test_statistics_of_the_noise():
    """f(e) = sign(e) sqrt|e|: mean 0, E f(e)^2 = E|e| = sqrt(2 / pi); a weight's noise has that squared."""
    draws = factorised_noise(np.random.default_rng(0), 200_000)
    assert draws.mean() == pytest.approx(0, abs=0.01)
    assert (draws**2).mean() == pytest.approx(np.sqrt(2 / np.pi), rel=0.01)
    network, generator = NoisyMLP(architecture(), np.random.default_rng(0)), np.random.default_rng(1)
    noise = []
    for _ in range(4000):
        network.resample(generator)
        noise.append(network.noise.copy())
    noise = np.array(noise)
    views = network._named(network._views(np.arange(network.noise.size, dtype=np.float32)))
    weights = np.concatenate([weight.reshape(-1) for _, weight, _ in views]).astype(int)
    biases = np.concatenate([bias for _, _, bias in views]).astype(int)
    assert noise.mean() == pytest.approx(0, abs=0.01)
    assert noise[:, weights].var() == pytest.approx(2 / np.pi, rel=0.03)
    assert noise[:, biases].var() == pytest.approx(np.sqrt(2 / np.pi), rel=0.05)


@pytest.mark.parametrize("kind", ["fused", "torch"])
def test_the_same_generator_draws_the_same_noise(kind):
    network = pair()[kind == "torch"]
    x = observations(3)
    outputs = []
    for seed in (7, 8, 7):
        network.resample(np.random.default_rng(seed))
        outputs.append(network(x))
    np.testing.assert_array_equal(outputs[0], outputs[2])
    assert not np.allclose(outputs[0], outputs[1])


def test_twins_follow_and_draw_for_themselves():
    for network in pair():
        twin = network.twin()
        network.resample(np.random.default_rng(0))
        network.forward(observations(6))
        network.descend(np.ones((6, 3), np.float32), 1e-2)
        before = {name: value.copy() for name, value in twin.state().items()}
        twin.follow(network, 0.25)
        for name, value in twin.state().items():
            expected = before[name] + 0.25 * (network.state()[name] - before[name])
            np.testing.assert_allclose(value, expected, rtol=1e-5, atol=1e-7)
        twin.follow(network)
        for each in (network, twin):
            each.resample(None)
        np.testing.assert_array_equal(network(observations(6)), twin(observations(6)))


def test_optimiser_state_travels_between_the_two():
    fused, other = pair()
    x, gradient = observations(8), np.ones((8, 3), np.float32)
    for network in (fused, other):
        network.resample(np.random.default_rng(0))
        network.forward(x)
        network.descend(gradient, 1e-2)
    second = TorchNetwork(architecture(), device="cpu", generator=np.random.default_rng(5))
    second.restore(fused.state())
    second.restore_optimiser(fused.optimiser_state())
    third = NoisyMLP(architecture(), np.random.default_rng(5))
    third.restore(other.state())
    third.restore_optimiser(other.optimiser_state())
    for network in (fused, other, second, third):
        network.resample(np.random.default_rng(3))
        network.forward(x)
        network.descend(gradient, 1e-2)
    for name, value in fused.state().items():
        for network in (other, second, third):
            np.testing.assert_allclose(network.state()[name], value, rtol=1e-3, atol=1e-4, err_msg=name)


def test_convolutions_are_not_noisy():
    images = Box(shape=(4, 84, 84), dtype="uint8", low=0, high=255)
    made = architecture(inputs=images, body="nature_cnn", hidden=(32,))
    network = build_network(made, device="cpu", generator=np.random.default_rng(0))
    state = network.state()
    assert not any(name.startswith("conv") and name.endswith("deviation") for name in state)
    assert "shared.1.bias_deviation" in state
    frames = np.random.default_rng(0).integers(0, 256, (2, 4, 84, 84), dtype=np.uint8)
    network.resample(np.random.default_rng(0))
    noisy, learned = network(frames), network.forward(frames)
    np.testing.assert_allclose(noisy, learned, rtol=0.05, atol=0.05)  # bfloat16 on some processors
    network.resample(None)
    assert not np.allclose(network(frames), noisy, atol=1e-3)


# ------------------------------------------------------------------------------ dueling


@pytest.mark.parametrize("points", [1, 2])
@pytest.mark.parametrize("noisy", [None, 0.5])
def test_dueling_gradient_is_autograds(points, noisy):
    made = architecture(
        heads=(("value", points), ("advantage", 3 * points)), separate_towers=True, noisy=noisy
    )
    network = Dueling(build_network(made, device="cpu", generator=np.random.default_rng(0)), 3, points)
    streams = np.random.default_rng(1).standard_normal((6, 4 * points)).astype(np.float32)
    tensor = torch.from_numpy(streams.copy()).requires_grad_()
    value = tensor[:, :points].reshape(6, 1, points)
    advantage = tensor[:, points:].reshape(6, 3, points)
    expected = (value + advantage - advantage.mean(1, keepdim=True)).reshape(6, -1)
    np.testing.assert_allclose(network.combine(streams), expected.detach().numpy(), rtol=1e-5, atol=1e-6)
    gradient = np.random.default_rng(2).standard_normal((6, 3 * points)).astype(np.float32)
    expected.backward(torch.from_numpy(gradient))
    np.testing.assert_allclose(network.spread(gradient), tensor.grad.numpy(), rtol=1e-5, atol=1e-6)


def test_dueling_values_average_to_the_value_stream():
    """The identity: the mean over actions of Q is V, and shifting all advantages changes nothing."""
    made = architecture(heads=(("value", 1), ("advantage", 3)), separate_towers=True, noisy=None)
    inner = build_network(made, device="cpu", generator=np.random.default_rng(0))
    network, x = Dueling(inner, 3), observations(10)
    streams = inner(x)
    np.testing.assert_allclose(network(x).mean(1), streams[:, 0], rtol=1e-4, atol=1e-6)
    shifted = streams.copy()
    shifted[:, 1:] += 5
    np.testing.assert_allclose(network.combine(shifted), network(x), rtol=1e-4, atol=1e-5)
    with pytest.raises(ValueError, match="dueling"):
        Dueling(inner, 4)


def test_dueling_learns_through_both_streams():
    made = architecture(heads=(("value", 1), ("advantage", 3)), separate_towers=True, noisy=None)
    network = Dueling(build_network(made, device="cpu", generator=np.random.default_rng(0)), 3)
    x, target = observations(32), np.random.default_rng(5).standard_normal((32, 3)).astype(np.float32)
    first = np.square(network(x) - target).mean()
    for _ in range(400):
        network.descend(2 * (network.forward(x) - target) / target.size, 1e-2)
    assert np.square(network(x) - target).mean() < 0.2 * first


def test_one_hot_states_are_noisy_too():
    fused = NoisyMLP(architecture(inputs=Discrete(n=7), hidden=()), np.random.default_rng(0))
    fused.resample(np.random.default_rng(0))
    state = fused.state()
    noisy = fused(np.arange(7))
    fused.resample(None)
    np.testing.assert_allclose(
        fused(np.arange(7)), state["shared.0.weight"].T + state["shared.0.bias"], rtol=1e-6
    )
    assert not np.allclose(fused(np.arange(7)), noisy)
