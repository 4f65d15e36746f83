"""Networks for observations of several parts, against torch written out slowly part by part."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from rlstudio.core.events import Transition
from rlstudio.core.parts import packed, quantities, space_of, values
from rlstudio.core.spaces import Box, Discrete, Part
from rlstudio.nn.acting.critic import critic_space, joined
from rlstudio.nn.build import build_network
from rlstudio.nn.layers import parameter_shapes
from rlstudio.nn.memory.replay import build_replay
from rlstudio.nn.network import Architecture
from rlstudio.nn.normalising.network import Normalising, can_normalise
from rlstudio.nn.on_torch.vector import TorchVector
from rlstudio.nn.pictures import convolutions

SPACE = space_of(
    (
        Part(name="arm", shape=(3,)),
        Part(name="codes", shape=(2, 7, 7), dtype="uint8", codes=True),
        Part(name="camera", shape=(3, 40, 52), dtype="uint8", top=255),
        Part(name="room", shape=(5,), dtype="uint8"),
        Part(name="depth", shape=(1, 20, 9), top=4.0),
        Part(name="light", shape=(2,), dtype="uint8", top=255),
    )
)
HEADS = (("policy", 3), ("value", 1))


def by_name(batch, seed=0):
    draw = np.random.default_rng(seed)
    return {
        "arm": draw.normal(0, 2, (batch, 3)).astype(np.float32),
        "codes": draw.integers(0, 11, (batch, 2, 7, 7)).astype(np.uint8),
        "camera": draw.integers(0, 256, (batch, 3, 40, 52)).astype(np.uint8),
        "room": np.eye(5, dtype=np.uint8)[draw.integers(0, 5, batch)],
        "depth": draw.uniform(0, 4, (batch, 1, 20, 9)).astype(np.float32),
        "light": draw.integers(0, 256, (batch, 2)).astype(np.uint8),
    }


def make(seed=0, **changes):
    settings = {"inputs": SPACE, "heads": HEADS, "hidden": (16, 8), "body": "parts", **changes}
    return build_network(Architecture(**settings), device="cpu", generator=np.random.default_rng(seed))


def reference(state, parts, tower="shared"):
    """The same function one part after another, and its parameters as leaves."""
    p = {name: torch.tensor(value, requires_grad=True) for name, value in state.items()}
    scaled = {
        "codes": torch.cat(
            [
                torch.tensor(parts["codes"]).double() / 255,
                torch.log(1 + torch.tensor(parts["codes"]).double()) / math.log(256),
            ],
            1,
        ),
        "camera": torch.tensor(parts["camera"]).double() / 255,
        "depth": torch.tensor(parts["depth"]).double() / 4,
    }
    strides = {"codes": [(1, 1)] * 3, "camera": [(4, 4), (2, 2), (1, 1)], "depth": [(2, 1), (1, 1), (1, 1)]}
    features = []
    for index, name in enumerate(("codes", "camera", "depth")):
        seen = scaled[name]
        for layer, stride in enumerate(strides[name]):
            weight, bias = p[f"picture{index}.{layer}.weight"], p[f"picture{index}.{layer}.bias"]
            seen = torch.relu(F.conv2d(seen, weight.double(), bias.double(), stride))
        features.append(seen.flatten(1))
    numbers = torch.tensor(np.concatenate([parts["arm"], parts["room"], parts["light"] / 255], 1)).double()
    numbers.requires_grad_()
    dense = numbers @ p["beside.0.weight"].double().T + p["beside.0.bias"].double()
    hidden = torch.cat([*features, torch.relu(dense)], 1)
    for layer in range(3):
        hidden = hidden @ p[f"{tower}.{layer}.weight"].double().T + p[f"{tower}.{layer}.bias"].double()
        hidden = torch.relu(hidden) if layer < 2 else hidden
    return hidden, p, numbers


def test_outputs_and_gradients_are_those_of_the_parts_one_by_one():
    network, parts = make(), by_name(6)
    observation = packed(SPACE, parts)
    expected, leaves, numbers = reference(network.state(), parts)
    output = network.forward(observation)
    np.testing.assert_allclose(output, expected.detach().numpy(), rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(network(observation), output, rtol=1e-5, atol=1e-7)
    slope = np.random.default_rng(5).standard_normal(output.shape).astype(np.float32)
    expected.backward(torch.tensor(slope).double())
    before = network.state()
    np.testing.assert_allclose(network.input_gradient(slope), numbers.grad.numpy(), rtol=1e-3, atol=1e-6)
    flat = network.parameter_gradient(slope)
    named = {id(parameter): name for name, parameter in network._named().items()}
    order = [named[id(parameter)] for parameter in network._parameters]
    found = np.concatenate([leaves[name].grad.numpy().reshape(-1) for name in order])
    np.testing.assert_allclose(flat, found, rtol=2e-3, atol=2e-5)
    norm = network.descend(slope, 1e-3)
    assert norm == pytest.approx(float(np.linalg.norm(found)), rel=1e-4)
    assert all((network.state()[name] != before[name]).any() for name in before)


def test_names_and_shapes_without_building():
    noisy, normed = {"noisy": 0.5, "separate_towers": True}, {"layer_norm": True, "separate_towers": True}
    for changes in ({}, noisy, normed, {"hidden": ()}):
        network = make(**changes)
        expected = {name: value.shape for name, value in network.state().items()}
        assert parameter_shapes(network.architecture) == expected


@pytest.mark.parametrize(
    ("shape", "width", "strides"),
    [
        ((3, 7, 7), 64, [(1, 1)] * 3),  # three times 3x3: one place that has seen all
        ((4, 10, 10), 64 * 16, [(1, 1)] * 3),
        ((3, 84, 84), 3136, [(4, 4), (2, 2), (1, 1)]),  # Mnih et al. 2015
        ((1, 36, 36), 64, [(4, 4), (2, 2), (1, 1)]),
        ((1, 35, 35), 64 * 36, [(2, 2), (2, 2), (1, 1)]),
        ((1, 3, 5), 64, [(1, 1)] * 3),
        ((2, 13, 4), 128, [(2, 1), (1, 1), (1, 1)]),
    ],
)
def test_convolutions_fit_the_picture(shape, width, strides):
    layers, outputs = convolutions(Part(name="x", shape=shape, dtype="uint8"))
    assert outputs == width
    assert [layer.stride for layer in layers] == strides
    space = space_of((Part(name="x", shape=shape, dtype="uint8"),))
    network = make(inputs=space)
    assert network(np.zeros((2, *space.shape), np.uint8)).shape == (2, 4)


@pytest.mark.parametrize("side", range(3, 120))
def test_any_size_has_convolutions_of_bearable_width(side):
    for shape in ((1, side, side), (3, side, 3 if side < 36 else 36)):
        _, outputs = convolutions(Part(name="x", shape=shape, dtype="uint8"))
        assert 64 <= outputs <= 64 * 11 * 11


def test_packing_is_exact_and_one_row_is_like_many():
    parts = by_name(5)
    observation = packed(SPACE, parts)
    assert observation.dtype == np.uint8
    start = 0
    for part in SPACE.parts:
        place = slice(start, start + part.width)
        np.testing.assert_array_equal(values(part, place, observation), parts[part.name])
        start += part.width
    network = make()
    alone = np.concatenate([network(observation[i : i + 1]) for i in range(5)])
    np.testing.assert_allclose(alone, network(observation), rtol=1e-4, atol=1e-6)


def test_a_critic_s_action_is_one_more_part():
    space = critic_space(SPACE, 2)
    assert (space.parts[:-1], space.parts[-1].shape) == (SPACE.parts, (2,))
    critic = make(inputs=space, heads=(("q1", 1), ("q2", 1)), separate_towers=True)
    observation = packed(SPACE, by_name(4))
    action = np.random.default_rng(1).uniform(-1, 1, (4, 2)).astype(np.float32)
    critic.forward(joined(SPACE, observation, action))
    slope = np.tile(np.float32([1, 0]), (4, 1))
    found = critic.input_gradient(slope)[:, -2:]
    first, step = critic.tower("q1"), 1e-2
    for d in range(2):
        nudge = np.zeros_like(action)
        nudge[:, d] = step
        up, down = (first(joined(SPACE, observation, action + s * nudge))[:, 0] for s in (1, -1))
        np.testing.assert_allclose((up - down) / (2 * step), found[:, d], rtol=0.05, atol=2e-4)
    taken = space_of((*SPACE.parts, Part(name="action", shape=(1,))))
    assert critic_space(taken, 2).parts[-1].name == "action'"


def test_only_quantities_are_normalised():
    assert can_normalise(SPACE)
    assert not can_normalise(space_of((Part(name="x", shape=(3, 7, 7), dtype="uint8"),)))
    network = Normalising(make(), sees=True)
    parts = by_name(64)
    parts["arm"] = parts["arm"] * np.float32(1e4) + np.float32(5e4)
    observation = packed(SPACE, parts)
    network.add(observation)
    seen = network.seen(observation)
    arm = quantities(SPACE, seen)
    np.testing.assert_allclose(arm.mean(0), 0, atol=1e-3)
    np.testing.assert_allclose(arm.std(0), 1, rtol=1e-2)
    np.testing.assert_array_equal(seen[:, 12:], observation[:, 12:])  # the arm's three floats come first
    np.testing.assert_array_equal(quantities(SPACE, observation), parts["arm"])
    np.testing.assert_allclose(network(observation), network.network(seen), rtol=1e-6)


@pytest.mark.parametrize(
    ("changes", "rates"),
    [({}, None), ({"layer_norm": True, "separate_towers": True}, {"value": 1e-2})],
)
def test_one_vector_is_the_same_network(changes, rates):
    architecture = Architecture(
        SPACE, HEADS, (16, 8), body="parts", optimiser="rmsprop", adam_epsilon=1e-5, **changes
    )
    usual, flat = (
        build_network(architecture, device="cpu", generator=np.random.default_rng(3), one_vector=one)
        for one in (False, True)
    )
    assert isinstance(flat, TorchVector)
    observation = packed(SPACE, by_name(6))
    slope = np.random.default_rng(5).standard_normal((6, 4)).astype(np.float32)
    for _ in range(4):
        np.testing.assert_allclose(
            usual.forward(observation), flat.forward(observation), rtol=1e-3, atol=1e-4
        )
        norms = [network.descend(slope, 1e-3, 0.5, rates) for network in (usual, flat)]
        assert norms[0] == pytest.approx(norms[1], rel=1e-3)
    for name, value in usual.optimiser_state().items():
        np.testing.assert_allclose(flat.optimiser_state()[name], value, rtol=1e-2, atol=1e-6, err_msg=name)
    again = build_network(architecture, device="cpu", generator=np.random.default_rng(9), one_vector=True)
    again.parameters[...] = flat.parameters
    again.restore_optimiser(flat.optimiser_state())
    np.testing.assert_array_equal(again(observation), flat(observation))
    for network in (again, flat):
        network.forward(observation)
        network.descend(slope, 1e-3, None, rates)
    np.testing.assert_array_equal(again.parameters, flat.parameters)


# ---------------------------------------------------------------------------------- memory


@pytest.mark.parametrize("n_step", [1, 3])
@pytest.mark.parametrize("continuous", [False, True])
def test_every_observation_is_kept_once_and_comes_back_exactly(n_step, continuous):
    """All that is drawn happened exactly so, through ends of either kind and round the ring."""
    space = space_of((Part(name="x", shape=(2,)), Part(name="p", shape=(1, 3, 3), dtype="uint8")))
    actions = Box(shape=(2,), low=-1, high=1) if continuous else Discrete(n=5)
    lanes, draw = 3, np.random.default_rng(2)
    replay = build_replay(space, 90, lanes, actions, n_step=n_step)
    assert replay.frames.dtype == np.uint8
    assert replay.frames.nbytes == 90 * space.shape[0]

    def fresh():
        parts = {"x": draw.normal(size=(lanes, 2)), "p": draw.integers(0, 256, (lanes, 1, 3, 3))}
        return packed(
            space, {name: value.astype("f4" if name == "x" else "u1") for name, value in parts.items()}
        )

    now, happened = fresh(), {}
    for step in range(200):
        after = fresh()
        terminated = draw.random(lanes) < 0.1
        truncated = ~terminated & (draw.random(lanes) < 0.1)
        action = (
            draw.uniform(-1, 1, (lanes, 2)).astype(np.float32) if continuous else draw.integers(0, 5, lanes)
        )
        reward = draw.normal(size=lanes).astype(np.float32)
        replay.add(Transition(now, action, reward, after, terminated, truncated))
        for lane in range(lanes):
            happened[now[lane].tobytes()] = (step, lane, action[lane], reward[lane], after[lane])
        over = terminated | truncated
        now = np.where(over[:, None], fresh(), after)
    batch = replay.sample(400, np.random.default_rng(0))
    assert batch.observation.shape == batch.next_observation.shape == (400, *space.shape)
    for row in range(400):
        _, _, action, reward, after = happened[batch.observation[row].tobytes()]
        np.testing.assert_array_equal(batch.action[row], action)
        if n_step == 1 or batch.span[row] == 1:
            assert batch.reward[row] == reward
            np.testing.assert_array_equal(batch.next_observation[row], after)
    if n_step > 1:
        assert set(batch.span.tolist()) == {1, 2, 3}
    other = build_replay(space, 90, lanes, actions, n_step=n_step)
    state = replay.state()
    other.restore(state)
    same = other.sample(50, np.random.default_rng(4))
    np.testing.assert_array_equal(same.observation, replay.sample(50, np.random.default_rng(4)).observation)
    state["frames"][0, 0, :8] = np.array([np.nan, 0], np.float32).view(np.uint8)
    with pytest.raises(ValueError, match="must be finite"):
        other.restore(state)
