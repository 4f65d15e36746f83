from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.network import Architecture, BoardBody
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_torch import network as torch_network
from rlstudio.nn.on_torch.layers import in_float32, threads
from rlstudio.nn.on_torch.network import TorchNetwork, frame_and_difference

VECTOR = Architecture(
    Box(shape=(4,)), (("policy", 3), ("value", 1)), (16, 8), activation="tanh", separate_towers=True
)
FRAMES = Architecture(
    Box(shape=(4, 84, 84), dtype="uint8"), (("policy", 3), ("value", 1)), (32,), body="nature_cnn",
    initialisation="orthogonal", head_gains=(0.01, 1.0),
)  # fmt: skip
DIFFERENCE = Architecture(
    Box(shape=(2, 20, 16), dtype="uint8"), (("policy", 3), ("value", 1)), (32,), body="difference_mlp"
)


def make(architecture, seed=0):
    return TorchNetwork(architecture, device="cpu", generator=np.random.default_rng(seed))


def pictures(architecture, batch, seed=1):
    generator = np.random.default_rng(seed)
    return generator.integers(0, 256, (batch, *architecture.inputs.shape)).astype(np.uint8)


def test_it_is_the_fused_network_in_torch():
    """The same seed gives the same parameters, and the same gradients take the same steps."""
    ours, theirs = make(VECTOR), FusedMLP(VECTOR, np.random.default_rng(0))
    generator = np.random.default_rng(1)
    for _ in range(5):
        observation = generator.standard_normal((6, 4)).astype(np.float32)
        gradient = generator.standard_normal((6, 4)).astype(np.float32)
        np.testing.assert_allclose(
            ours.forward(observation), theirs.forward(observation), rtol=1e-4, atol=1e-5
        )
        norms = [network.descend(gradient, 0.01, 0.5) for network in (ours, theirs)]
        assert norms[0] == pytest.approx(norms[1], rel=1e-4)


@pytest.mark.parametrize(("architecture", "shared_from"), [(FRAMES, 8), (DIFFERENCE, 32)])
def test_many_pictures_are_looked_at_by_all_threads_few_by_one(architecture, shared_from, monkeypatch):
    """With the same answers: one lane of eight says what it would say alone."""
    monkeypatch.setattr(torch_network, "cpu_has_bfloat16", lambda: False)
    used = []

    def noted(count):
        used.append(count)
        return threads(count)

    monkeypatch.setattr(torch_network, "threads", noted)
    with threads(2):
        network = make(architecture)
    seen = pictures(architecture, shared_from)
    together = network(seen)
    apart = np.concatenate([network(seen[:-1]), network(seen[-1:])])
    assert used == [2, 1, 1]
    np.testing.assert_allclose(together, apart, rtol=1e-4, atol=1e-5)


def test_states_cross_over_to_the_fused_network_with_the_optimiser():
    ours, theirs = make(VECTOR), FusedMLP(VECTOR, np.random.default_rng(5))
    generator = np.random.default_rng(1)
    observation = generator.standard_normal((6, 4)).astype(np.float32)
    gradient = generator.standard_normal((6, 4)).astype(np.float32)
    for _ in range(3):
        ours.forward(observation)
        ours.descend(gradient, 0.01)
    theirs.restore(ours.state())
    theirs.restore_optimiser(ours.optimiser_state())
    back = make(VECTOR, 9)
    back.restore(theirs.state())
    back.restore_optimiser(theirs.optimiser_state())
    for network in (ours, theirs, back):
        network.forward(observation)
        network.descend(gradient, 0.01)
    np.testing.assert_allclose(theirs(observation), ours(observation), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(back(observation), ours(observation), rtol=1e-5, atol=1e-5)


def test_discrete_states_are_one_hot():
    architecture = Architecture(Discrete(n=5), (("q", 2),), (256,))
    ours, theirs = make(architecture), FusedMLP(architecture, np.random.default_rng(0))
    states = np.array([0, 4, 2])
    np.testing.assert_allclose(ours(states), theirs(states), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("architecture", [FRAMES, DIFFERENCE], ids=["cnn", "difference"])
def test_pictures(architecture):
    """Looking and learning agree (up to bfloat16), a step lowers the loss, a twin keeps the old values."""
    network = make(architecture)
    observation = pictures(architecture, 8)
    output = network.forward(observation)
    assert output.shape == (8, 4)
    assert output.dtype == np.float32
    np.testing.assert_allclose(network(observation), output, rtol=0.05, atol=0.05)
    twin = network.twin()
    target = np.random.default_rng(2).standard_normal(output.shape).astype(np.float32)
    losses = []
    for _ in range(40):
        output = network.forward(observation)
        losses.append(float(((output - target) ** 2).mean()))
        network.descend((2 / output.size) * (output - target), 1e-3, 10.0)
    assert losses[-1] < 0.5 * losses[0]
    assert np.abs(network(observation) - twin(observation)).max() > 0.05
    twin.follow(network)
    np.testing.assert_array_equal(network(observation), twin(observation))
    other = make(architecture, 3)
    other.restore(network.state())
    np.testing.assert_array_equal(network(observation), other(observation))


def close_values(network, observation, *, mean=5.0, gap=0.05):
    """The parameters of a network under which its four values are near 5, the best two .05 apart."""
    state = network.state()
    raw = network(observation) - state["shared.1.bias"]
    scale = gap / np.diff(np.sort(raw, axis=1)[:, -2:], axis=1).mean()
    state["shared.1.weight"] = state["shared.1.weight"] * scale
    state["shared.1.bias"] = (mean - raw.mean(0) * scale).astype(np.float32)
    return state


@pytest.mark.parametrize("architecture", [FRAMES, DIFFERENCE], ids=["cnn", "difference"])
def test_values_close_to_each_other_stay_apart_in_bfloat16(architecture, monkeypatch):
    """As on processors that compute in bfloat16, on any: heads have 24 significant bits, not 8."""
    monkeypatch.setattr(torch_network, "cpu_has_bfloat16", lambda: False)
    exact = make(architecture)
    observation = pictures(architecture, 256)
    observation[:, :, ::2] = observation[:, :, :1]
    exact.restore(close_values(exact, observation))
    monkeypatch.setattr(torch_network, "cpu_has_bfloat16", lambda: True)
    fast = make(architecture)
    fast.restore(exact.state())
    expected = exact(observation)
    for output in (fast(observation), fast.forward(observation)):
        assert (output != expected).any()  # the path that is meant
        best = np.sort(output, axis=1)
        assert (best[:, -1] == best[:, -2]).mean() < 0.01
        assert (output.argmax(1) != expected.argmax(1)).mean() < 0.06
        assert np.abs(output - expected).max() < 0.02
        assert np.unique(output).size > 900  # of 1024; with 8 bits there are some fifteen around 5


def test_a_block_in_float32_knows_neither_autocast_nor_tf32():
    matmul = torch.backends.cuda.matmul
    before = matmul.allow_tf32
    matmul.allow_tf32 = True
    try:
        with torch.autocast("cpu", torch.bfloat16):
            with in_float32("cpu"):
                assert not matmul.allow_tf32
                assert (torch.ones(2, 2) @ torch.ones(2, 2)).dtype == torch.float32
            assert (torch.ones(2, 2) @ torch.ones(2, 2)).dtype == torch.bfloat16
        assert matmul.allow_tf32
    finally:
        matmul.allow_tf32 = before


def test_small_frames_are_refused():
    small = Architecture(Box(shape=(4, 20, 20), dtype="uint8"), (("q", 2),), (8,), body="nature_cnn")
    with pytest.raises(UserError, match="at least 36 x 36"):
        make(small)
    smallest = Architecture(Box(shape=(4, 36, 36), dtype="uint8"), (("q", 2),), (8,), body="nature_cnn")
    assert make(smallest)(pictures(smallest, 1)).shape == (1, 2)


def test_one_frame_has_no_difference():
    single = Architecture(Box(shape=(1, 40, 40), dtype="uint8"), (("q", 2),), (8,), body="difference_mlp")
    with pytest.raises(UserError, match="at least 2"):
        make(single)


def test_difference_features_by_value():
    frames = torch.tensor([[[[0, 64]], [[64, 64]]]], dtype=torch.uint8)
    np.testing.assert_allclose(frame_and_difference(frames).numpy(), [[0.0, 0.0, 1.0, 0.0]])


BOARD = Architecture(
    Box(shape=(4, 5, 6)), (("policy", 60), ("pass", 1), ("value", 1)), (9,), body="board",
    board=BoardBody(3, 8, 2, ("policy",)), initialisation="orthogonal", head_gains=(0.5, 0.5, 0.5),
)  # fmt: skip


def boards(batch, seed=1):
    return (np.random.default_rng(seed).random((batch, 4, 5, 6)) < 0.3).astype(np.float32)


def test_what_a_board_says_of_a_cell_moves_with_the_stones():
    """The same pattern a cell further is judged alike where no edge is seen; planes beyond are not seen."""
    small = replace(BOARD, inputs=Box(shape=(4, 9, 9)), heads=(("policy", 162), *BOARD.heads[1:]))
    small = replace(small, board=BoardBody(3, 8, 0, ("policy",)))
    network, seen = make(small), np.zeros((2, 4, 9, 9), np.float32)
    seen[0, :3, 3:5, 3:5] = seen[1, :3, 4:6, 5:7] = boards(1)[0, :3, :2, :2]
    said = network.peek(seen)[:, :162].reshape(2, 9, 9, 2)
    np.testing.assert_allclose(said[0, 2:6, 2:6], said[1, 3:7, 4:8], atol=1e-6)
    assert np.ptp(said[0, 2:6, 2:6]) > 0.01
    np.testing.assert_allclose(network.peek(seen)[0, 162:], network.peek(seen)[1, 162:], atol=1e-6)
    other = seen.copy()
    other[:, 3] = 1
    np.testing.assert_array_equal(network.peek(other), network.peek(seen))


def test_a_board_is_learned_and_continued():
    """Both kinds of heads come to what is wanted; with its optimiser's state a copy learns on alike."""
    network, seen = make(BOARD), boards(16)
    wanted = np.random.default_rng(2).uniform(-1, 1, (16, 62)).astype(np.float32)

    def error(one):
        return float(((one.peek(seen) - wanted) ** 2).mean())

    def learn(one, steps):
        for _ in range(steps):
            one.descend((one.forward(seen) - wanted) / 16, 3e-3)

    before = error(network)
    learn(network, 100)
    assert error(network) < 0.5 * before
    other = make(BOARD, 5)
    other.restore(network.state())
    other.restore_optimiser(network.optimiser_state())
    for one in (network, other):
        learn(one, 2)
    for name, value in network.state().items():
        np.testing.assert_allclose(other.state()[name], value, rtol=1e-4, atol=1e-5)


def test_a_board_must_be_one():
    with pytest.raises(ValueError, match="described as one"):
        Architecture(BOARD.inputs, BOARD.heads, body="board")
    with pytest.raises(ValueError, match="not as many for each cell"):
        make(replace(BOARD, heads=(("policy", 61), ("value", 1)), head_gains=()))
    with pytest.raises(ValueError, match="cannot be seen"):
        make(replace(BOARD, board=BoardBody(5, 8, 2, ("policy",))))
