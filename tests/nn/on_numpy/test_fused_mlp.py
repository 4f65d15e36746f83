from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.core.spaces import Box, Discrete, as_inputs
from rlstudio.nn.build import build_network, fits_fused
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.optimisers import FlatAdam, FlatRMSProp
from tests.nn.as_torch import as_torch

ARCHITECTURES = {
    "relu": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8)),
    "tanh": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8), activation="tanh"),
    "shared": Architecture(
        Box(shape=(4,)), (("policy", 3), ("value", 1)), (16, 8), activation="tanh",
        initialisation="orthogonal", head_gains=(0.01, 1.0),
    ),
    "towers": Architecture(
        Box(shape=(4,)), (("policy", 3), ("value", 1)), (16, 8), activation="tanh",
        initialisation="orthogonal", head_gains=(0.5, 1.0), separate_towers=True,
    ),
    "relu towers": Architecture(
        Box(shape=(4,)), (("policy", 3), ("value", 1)), (16,), separate_towers=True
    ),
    "elu": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8), activation="elu"),
    "silu": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8), activation="silu"),
    "gelu": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8), activation="gelu"),
    "normalised": Architecture(Box(shape=(4,)), (("q", 3),), (16, 8), layer_norm=True),
    "normalised towers": Architecture(
        Box(shape=(4,)), (("deviation", 2), ("policy", 2), ("value", 1)), (16, 8), activation="silu",
        separate_towers=True, free=("deviation",), layer_norm=True,
    ),
    "normalised one-hot": Architecture(Discrete(n=7), (("q", 3),), (16,), "tanh", layer_norm=True),
    "linear": Architecture(Box(shape=(4,)), (("q", 3),), ()),
    "linear towers": Architecture(
        Box(shape=(4,)), (("policy", 3), ("value", 1)), (), separate_towers=True
    ),
    "one-hot": Architecture(Discrete(n=7), (("q", 3),), (16,)),
    "bytes": Architecture(Box(shape=(2, 3), dtype="uint8"), (("q", 3),), (16,)),
}  # fmt: skip


def observations(space, generator, batch):
    if isinstance(space, Discrete):
        return generator.integers(0, space.n, batch)
    if space.dtype == "uint8":
        return generator.integers(0, 256, (batch, *space.shape)).astype(np.uint8)
    return generator.standard_normal((batch, *space.shape)).astype(np.float32)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_questions_of_any_number_are_answered_as_by_a_network_asked_once(name):
    """Arrays are shared between questions of different lengths; learning between them is not touched."""
    architecture = ARCHITECTURES[name]
    network = FusedMLP(architecture, np.random.default_rng(0))
    generator = np.random.default_rng(1)
    learned = observations(architecture.inputs, generator, 6)
    output = network.forward(learned)
    answers = []
    for batch in (7, 3, 5, 9, 3):
        asked = observations(architecture.inputs, generator, batch)
        once = FusedMLP(architecture, np.random.default_rng(0))(asked)
        answers.append((network(asked), once))
    for told, once in answers:
        np.testing.assert_array_equal(told, once)
    twin = FusedMLP(architecture, np.random.default_rng(0))
    twin.forward(learned)
    for one in (network, twin):
        one.descend(output, 1e-2)
    np.testing.assert_array_equal(network.parameters, twin.parameters)


@pytest.mark.parametrize("name", ARCHITECTURES)
@pytest.mark.parametrize("batch", [1, 5])
def test_gradients_are_those_of_autograd(name, batch):
    architecture = ARCHITECTURES[name]
    generator = np.random.default_rng(0)
    network = FusedMLP(architecture, generator)
    module = as_torch(network)
    observation = observations(architecture.inputs, generator, batch)
    gradient = generator.standard_normal((batch, architecture.outputs)).astype(np.float32)

    expected = module(torch.from_numpy(as_inputs(architecture.inputs, observation)))
    np.testing.assert_allclose(network(observation), expected.detach().numpy(), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(network.forward(observation), expected.detach().numpy(), rtol=1e-5, atol=1e-6)

    network(observations(architecture.inputs, generator, batch))  # looking must not disturb learning
    network.backward(gradient)
    expected.backward(torch.from_numpy(gradient))
    total = 0
    for name_, weight, bias in network._named(network._gradients):
        tower, _, layer = name_.partition(".")
        linears = [part for part in module.towers[tower] if isinstance(part, torch.nn.Linear)]
        close(weight, linears[int(layer)].weight.grad)
        close(bias, linears[int(layer)].bias.grad)
        total += weight.size + bias.size
    for name_, vector in network._named_vectors(network.gradient):
        tower, layer, kind = name_.split(".")
        if tower in module.towers:
            norms = [part for part in module.towers[tower] if isinstance(part, torch.nn.LayerNorm)]
            close(vector, getattr(norms[int(layer)], kind.removeprefix("norm_")).grad)
        else:
            close(vector, module.free.grad)
        total += vector.size
    assert total == network.parameters.size


def close(ours, theirs):
    np.testing.assert_allclose(ours, theirs.numpy(), rtol=1e-4, atol=1e-5)


def test_as_torch_shares_memory():
    network = FusedMLP(ARCHITECTURES["towers"], np.random.default_rng(0))
    module = as_torch(network)
    with torch.no_grad():
        module.towers["value"][0].bias.fill_(3.0)
    assert (network.state()["value.0.bias"] == 3.0).all()


@pytest.mark.parametrize("epsilon", [1e-8, 1e-3])
def test_adam_is_torchs(epsilon):
    generator = np.random.default_rng(0)
    parameters = generator.standard_normal(50).astype(np.float32)
    theirs = torch.nn.Parameter(torch.from_numpy(parameters.copy()))
    torch_adam = torch.optim.Adam([theirs], lr=1e-2, eps=epsilon)
    adam = FlatAdam(50, epsilon)
    for step in range(200):
        gradient = (generator.standard_normal(50) * 10.0 ** generator.integers(-4, 2)).astype(np.float32)
        rate = 1e-2 / (1 + step)
        torch_adam.param_groups[0]["lr"] = rate
        theirs.grad = torch.from_numpy(gradient.copy())
        torch_adam.step()
        adam.step(parameters, gradient.copy(), rate)
    np.testing.assert_allclose(parameters, theirs.detach().numpy(), rtol=2e-6, atol=2e-6)


def test_silent_moments_become_zero_and_not_denormal():
    adam, parameters = FlatAdam(3, 1e-8), np.zeros(3, np.float32)
    adam.step(parameters, np.array([1e-3, -1e-3, 0], np.float32), 0.01)
    silence = np.zeros(3, np.float32)
    for _ in range(1023):
        adam.step(parameters, silence.copy(), 0.01)
    assert not adam.first.any()
    assert np.isfinite(parameters).all()


def test_descend_clips_as_torch_does():
    architecture = ARCHITECTURES["towers"]
    generator = np.random.default_rng(0)
    network = FusedMLP(architecture, generator)
    module = as_torch(FusedMLP(architecture, np.random.default_rng(0)))
    optimiser = torch.optim.Adam(module.parameters(), lr=0.01, eps=architecture.adam_epsilon)
    for _ in range(5):
        observation = observations(architecture.inputs, generator, 6)
        gradient = generator.standard_normal((6, 4)).astype(np.float32)
        network.forward(observation)
        norm = network.descend(gradient, 0.01, max_norm=0.5)
        optimiser.zero_grad()
        module(torch.from_numpy(observation)).backward(torch.from_numpy(gradient))
        expected = float(torch.nn.utils.clip_grad_norm_(module.parameters(), 0.5))
        optimiser.step()
        assert norm == pytest.approx(expected, rel=1e-4)
        assert norm > 0.5
    output = module(torch.from_numpy(observation)).detach().numpy()
    np.testing.assert_allclose(network(observation), output, rtol=1e-4, atol=1e-5)


def test_orthogonal_initialisation_has_the_gains():
    state = FusedMLP(ARCHITECTURES["shared"], np.random.default_rng(0)).state()
    weight = state["shared.1.weight"]
    np.testing.assert_allclose(weight @ weight.T, 2 * np.eye(8), atol=1e-5)
    head = state["shared.2.weight"]
    assert np.linalg.norm(head[0]) == pytest.approx(0.01, rel=1e-4)
    assert np.linalg.norm(head[3]) == pytest.approx(1.0, rel=1e-4)
    assert not state["shared.0.bias"].any()


def test_uniform_initialisation_fills_its_bounds():
    architecture = Architecture(Box(shape=(100,)), (("q", 2),), (100,))
    state = FusedMLP(architecture, np.random.default_rng(0)).state()
    for name in ("shared.0.weight", "shared.0.bias", "shared.1.weight"):
        assert np.abs(state[name]).max() <= 0.1
        assert np.abs(state[name]).max() > 0.09


def test_twin_follows():
    network = FusedMLP(ARCHITECTURES["relu"], np.random.default_rng(0))
    twin = network.twin()
    before = twin.parameters.copy()
    network.parameters += 1.0
    np.testing.assert_array_equal(twin.parameters, before)
    twin.follow(network, 0.25)
    np.testing.assert_allclose(twin.parameters, before + 0.25, rtol=1e-6, atol=1e-6)
    twin.follow(network)
    np.testing.assert_array_equal(twin.parameters, network.parameters)
    with pytest.raises(RuntimeError):
        twin.descend(np.zeros((1, 3), np.float32), 0.1)


@pytest.mark.parametrize("name", ["relu", "towers", "normalised towers"])
def test_state_continues_bit_for_bit(name):
    architecture = ARCHITECTURES[name]
    generator = np.random.default_rng(1)
    data = [
        (
            observations(architecture.inputs, generator, 4),
            generator.standard_normal((4, architecture.outputs)).astype(np.float32),
        )
        for _ in range(10)
    ]

    def learn(network, part):
        for observation, gradient in part:
            network.forward(observation)
            network.descend(gradient, 0.01, 0.5)

    straight = FusedMLP(architecture, np.random.default_rng(0))
    learn(straight, data)
    first = FusedMLP(architecture, np.random.default_rng(0))
    learn(first, data[:5])
    second = FusedMLP(architecture, np.random.default_rng(7))
    second.restore(first.state())
    second.restore_optimiser(first.optimiser_state())
    learn(second, data[5:])
    np.testing.assert_array_equal(second.parameters, straight.parameters)


def test_restore_refuses_and_changes_nothing():
    network = FusedMLP(ARCHITECTURES["relu"], np.random.default_rng(0))
    before = network.parameters.copy()
    state = {name: value + 1 for name, value in network.state().items()}
    with pytest.raises(ValueError, match="missing"):
        network.restore({name: value for name, value in state.items() if name != "shared.2.bias"})
    state["shared.2.bias"] = np.zeros(9, np.float32)
    with pytest.raises(ValueError, match="shape"):
        network.restore(state)
    np.testing.assert_array_equal(network.parameters, before)


def test_outputs_belong_to_the_caller():
    network = FusedMLP(ARCHITECTURES["towers"], np.random.default_rng(0))
    generator = np.random.default_rng(1)
    first = network(observations(network.architecture.inputs, generator, 2))
    copy = first.copy()
    network(observations(network.architecture.inputs, generator, 2))
    np.testing.assert_array_equal(first, copy)


def test_the_small_are_fused_and_the_large_are_not():
    small = ARCHITECTURES["relu"]
    assert fits_fused(small, "cpu")
    assert not fits_fused(small, "cuda")
    assert not fits_fused(Architecture(Box(shape=(4,)), (("q", 2),), (512,)), "cpu")
    frames = Box(shape=(4, 84, 84), dtype="uint8")
    assert not fits_fused(Architecture(frames, (("q", 2),), (64,), body="nature_cnn"), "cpu")
    assert isinstance(build_network(small, device="cpu", generator=np.random.default_rng(0)), FusedMLP)


FREE = {
    "shared": Architecture(
        Box(shape=(4,)), (("log_deviation", 2), ("policy", 2), ("value", 1)), (16, 8), activation="tanh",
        initialisation="orthogonal", head_gains=(1.0, 0.01, 1.0), free=("log_deviation",),
    ),
    "towers": Architecture(
        Box(shape=(4,)), (("log_deviation", 2), ("policy", 2), ("value", 1)), (16, 8),
        initialisation="orthogonal", head_gains=(1.0, 0.01, 1.0), separate_towers=True,
        free=("log_deviation",), optimiser="rmsprop",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(ARCHITECTURES.keys() - {"one-hot", "normalised one-hot", "bytes"}))
def test_gradients_of_inputs_are_those_of_autograd(name):
    from rlstudio.nn.on_torch.network import TorchNetwork

    architecture = ARCHITECTURES[name]
    generator = np.random.default_rng(0)
    observation = observations(architecture.inputs, generator, 6)
    gradient = generator.standard_normal((6, architecture.outputs)).astype(np.float32)
    fused = FusedMLP(architecture, np.random.default_rng(1))
    theirs = TorchNetwork(architecture, device="cpu", generator=np.random.default_rng(1))
    inputs = torch.from_numpy(observation).requires_grad_()
    as_torch(fused)(inputs).backward(torch.from_numpy(gradient))
    before = fused.parameters.copy()
    for network in (fused, theirs):
        network.forward(observation)
        found = network.input_gradient(gradient)
        np.testing.assert_allclose(found, inputs.grad.numpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(fused.parameters, before)
    # The parameters' gradient is still to be had afterwards, the same from both.
    ours, others = fused.parameter_gradient(gradient), theirs.parameter_gradient(gradient)
    assert ours.shape == others.shape
    np.testing.assert_allclose(np.sort(ours), np.sort(others), rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("name", FREE)
def test_free_heads_are_the_same_for_every_observation_and_learn(name):
    from rlstudio.nn.on_torch.network import TorchNetwork

    architecture = FREE[name]
    generator = np.random.default_rng(0)
    fused = FusedMLP(architecture, np.random.default_rng(1))
    theirs = TorchNetwork(architecture, device="cpu", generator=np.random.default_rng(1))
    for key, value in theirs.state().items():
        np.testing.assert_array_equal(fused.state()[key], value)
    for _ in range(4):
        observation = observations(architecture.inputs, generator, 6)
        gradient = generator.standard_normal((6, 5)).astype(np.float32)
        outputs = [network.forward(observation) for network in (fused, theirs)]
        np.testing.assert_allclose(*outputs, rtol=1e-4, atol=1e-5)
        assert (outputs[0][:, :2] == outputs[0][0, :2]).all()
        norms = [network.descend(gradient, 1e-2, 0.5) for network in (fused, theirs)]
        assert norms[0] == pytest.approx(norms[1], rel=1e-4)
    assert (fused.state()["log_deviation.0.bias"] != 0).all()
    for key, value in theirs.state().items():
        np.testing.assert_allclose(fused.state()[key], value, rtol=1e-3, atol=1e-4)
    other = FusedMLP(architecture, np.random.default_rng(5))
    other.restore(theirs.state())
    other.restore_optimiser(theirs.optimiser_state())
    back = TorchNetwork(architecture, device="cpu", generator=np.random.default_rng(6))
    back.restore(fused.state())
    back.restore_optimiser(fused.optimiser_state())
    for network in (fused, theirs, other, back):
        network.forward(observation)
        network.descend(gradient, 1e-2, 0.5)
    for network in (theirs, other, back):
        for key, value in network.state().items():
            np.testing.assert_allclose(fused.state()[key], value, rtol=1e-3, atol=2e-4)


def test_rmsprop_by_value():
    """v = 0.99 v + 0.01 g**2; p -= rate * g / (sqrt(v) + epsilon)."""
    ours = FlatRMSProp(2, epsilon=1e-5)
    parameters, second = np.array([1.0, -1.0], np.float32), np.zeros(2)
    expected = parameters.astype(float)
    theirs = torch.nn.Parameter(torch.from_numpy(parameters.copy()))
    torchs = torch.optim.RMSprop([theirs], lr=0.1, alpha=0.99, eps=1e-5)
    for gradient in ([1.0, -2.0], [0.5, 4.0], [0.0, 1e-3]):
        g = np.array(gradient, np.float32)
        ours.step(parameters, g.copy(), 0.1)
        second = 0.99 * second + 0.01 * g.astype(float) ** 2
        expected -= 0.1 * g / (np.sqrt(second) + 1e-5)
        theirs.grad = torch.from_numpy(g)
        torchs.step()
    np.testing.assert_allclose(parameters, expected, rtol=1e-5)
    np.testing.assert_allclose(parameters, theirs.detach().numpy(), rtol=1e-5)


@pytest.mark.parametrize("kind", ["numpy", "torch"])
def test_a_tower_is_a_part_of_the_network_and_follows_it(kind):
    from rlstudio.nn.on_torch.network import TorchNetwork

    architecture = ARCHITECTURES["relu towers"]
    generator = np.random.default_rng(0)
    network = (
        FusedMLP(architecture, generator)
        if kind == "numpy"
        else TorchNetwork(architecture, device="cpu", generator=generator)
    )
    policy, value = network.tower("policy"), network.tower("value")
    for _ in range(2):
        observation = generator.standard_normal((5, 4)).astype(np.float32)
        gradient = generator.standard_normal((5, 4)).astype(np.float32)
        whole = network.forward(observation)
        np.testing.assert_allclose(policy.forward(observation), whole[:, :3], rtol=1e-5, atol=1e-6)
        np.testing.assert_allclose(value.forward(observation), whole[:, 3:], rtol=1e-5, atol=1e-6)
        parts = policy.input_gradient(gradient[:, :3]) + value.input_gradient(gradient[:, 3:])
        np.testing.assert_allclose(parts, network.input_gradient(gradient), rtol=1e-4, atol=1e-5)
        network.forward(observation)
        network.descend(gradient, 1e-2)
        with pytest.raises(RuntimeError, match="twin"):
            value.descend(gradient[:, 3:], 1e-2)
