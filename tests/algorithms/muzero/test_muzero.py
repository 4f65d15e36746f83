"""MuZero's scaling of values, its gradient through time, reanalysing, and what it refuses."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.muzero.model import between, between_back
from rlstudio.algorithms.muzero.trajectories import Trajectories
from rlstudio.algorithms.muzero.unroll import compared, descend, unrolled
from rlstudio.algorithms.muzero.values import Support, scaled, unscaled
from rlstudio.core.events import Transition, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.spaces import Box
from rlstudio.engine.watch.foreseen_pictures import pictured
from tests.algorithms.games import TTT
from tests.algorithms.muzero.muzeros import CART, muzero, stirred


def test_scaling_by_value_and_back():
    np.testing.assert_allclose(scaled(np.array([0.0, 3.0, -8.0])), [0, 1.003, -2.008], atol=1e-6)
    numbers = np.array([-1e4, -37.5, -1, -1e-3, 0, 0.5, 1, 99, 4096.0])
    np.testing.assert_allclose(unscaled(scaled(numbers).astype(float)), numbers, rtol=2e-4, atol=1e-5)


def test_a_number_stands_between_its_two_atoms():
    support = Support(5, 8.0)  # atoms at -2.008, -1.004, 0, 1.004, 2.008
    np.testing.assert_allclose(support.place, [-2.008, -1.004, 0, 1.004, 2.008], atol=1e-6)
    hot = support.two_hot(np.array([3.0, 0.0, 1000.0, -1000.0]))
    np.testing.assert_allclose(hot[0], [0, 0, 1 - 1.003 / 1.004, 1.003 / 1.004, 0], atol=1e-6)
    np.testing.assert_allclose(hot[1], [0, 0, 1, 0, 0], atol=1e-6)
    np.testing.assert_allclose(hot[2:], [[0, 0, 0, 0, 1], [1, 0, 0, 0, 0]], atol=1e-6)
    wide = Support(41, 100.0)
    numbers = np.array([-99.0, -3.2, 0.7, 1.0, 55.5])
    told = wide.mean(np.log(np.maximum(wide.two_hot(numbers), 1e-30)))
    np.testing.assert_allclose(told, numbers, rtol=1e-4)


def test_the_slope_of_the_mean_is_its_difference_quotient():
    support, rng = Support(7, 10.0), np.random.default_rng(0)
    logits = rng.standard_normal((3, 7)).astype(np.float32)
    slope = support.slope(logits)
    for place in range(7):
        step = np.zeros_like(logits)
        step[:, place] = 1e-2
        quotient = (support.mean(logits + step) - support.mean(logits - step)) / 2e-2
        np.testing.assert_allclose(slope[:, place], quotient, rtol=2e-2, atol=2e-3)


def test_states_lie_between_0_and_1_and_their_gradient_is_that_of_autograd():
    import torch

    rng = np.random.default_rng(0)
    raw, gradient = rng.standard_normal((2, 6, 5)).astype(np.float32)
    state = between(raw)
    np.testing.assert_allclose(state.min(1), 0)
    np.testing.assert_allclose(state.max(1), 1)
    leaf = torch.tensor(raw, requires_grad=True)
    low, high = leaf.amin(1, keepdim=True), leaf.amax(1, keepdim=True)
    ((leaf - low) / (high - low) * torch.tensor(gradient)).sum().backward()
    np.testing.assert_allclose(between_back(raw, gradient), leaf.grad.numpy(), atol=1e-5)


def torch_model(model):
    """The same networks in torch, as functions over leaves by name."""
    import torch

    leaves = {
        name: {k: torch.tensor(v, requires_grad=True) for k, v in network.state().items()}
        for name, network in model.networks.items()
    }

    def run(name, inputs):
        weights, layer = leaves[name], 0
        while f"shared.{layer}.weight" in weights:
            if layer:
                inputs = torch.relu(inputs)
            inputs = inputs @ weights[f"shared.{layer}.weight"].T + weights[f"shared.{layer}.bias"]
            layer += 1
        return inputs

    return leaves, run


@pytest.mark.parametrize("consistency", [0.0, 2.0])
def test_the_gradient_through_time_is_that_of_autograd(consistency):
    import torch

    _, learner = muzero(CART, consistency=consistency, hidden=(12,), latent=6, atoms=9, unroll=3, n_step=2)
    model, width = learner.model, 6
    stirred(model, 1)
    memory = Trajectories(Box(shape=(4,)), 2, 3, 90, unroll=3, n_step=2, factor=0.9)
    rng = np.random.default_rng(0)
    for _ in range(28):
        ends = rng.choice(3, 3, p=[0.7, 0.2, 0.1])
        memory.think(
            rng.dirichlet(np.ones(2), 3).astype(np.float32), *rng.normal(size=(2, 3)).astype(np.float32)
        )
        seen = rng.normal(size=(2, 3, 4)).astype(np.float32)
        rewards = rng.normal(size=3).astype(np.float32)
        memory.add(Transition(seen[0], rng.integers(0, 2, 3), rewards, seen[1], ends == 1, ends == 2))
    sequences = memory.sequences(20, rng, turned=False)
    sequences.weight = rng.random(20).astype(np.float32)
    leaves, run = torch_model(model)

    def normal(raw):
        low, high = raw.amin(1, keepdim=True), raw.amax(1, keepdim=True)
        return (raw - low) / (high - low)

    def halved(x):
        return x / 2 + x.detach() / 2

    def cross(target, logits, there):
        loss = -(torch.tensor(target) * torch.log_softmax(logits, 1)).sum(1)
        return (loss * torch.tensor(there, dtype=torch.float32)) @ weight / 20

    weight = torch.tensor(sequences.weight)
    state, total = normal(run("representation", torch.tensor(sequences.observation))), 0.0
    for k in range(4):
        share = 1.0 if k == 0 else 1 / 3
        if k:
            action = torch.nn.functional.one_hot(torch.tensor(sequences.action[:, k - 1]), 2)
            before = halved(state)
            output = run("dynamics", torch.cat([before, action], 1))
            aim = model.support.two_hot(sequences.reward[:, k - 1])
            total = total + share * cross(aim, output[:, width:], sequences.has_reward[:, k - 1])
            state = normal(before + output[:, :width])
        output = run("prediction", state)
        total = total + share * cross(sequences.visits[:, k], output[:, :2], sequences.known[:, k])
        aim = model.support.two_hot(sequences.value[:, k])
        total = total + 0.7 * share * cross(aim, output[:, 2:], sequences.has_value[:, k])
        if k and consistency:
            real = normal(run("representation", torch.tensor(sequences.after[:, k - 1])))
            aim = run("projection", real).detach()
            like = torch.cosine_similarity(run("guess", run("projection", state)), aim, 1)
            done = torch.tensor(sequences.done[:, k - 1], dtype=torch.float32)
            total = total + consistency * share * ((1 - like) * done) @ weight / 20
    total.backward()
    for network in model.networks.values():
        network.note_gradients(True)
    found = unrolled(model, sequences)
    loss = compared(model, found, sequences, 0.7)
    norm = descend(
        model, found, sequences, loss, value_weight=0.7, consistency=consistency, learning_rate=1e-9,
        max_norm=None,
    )  # fmt: skip
    assert float((loss.loss * sequences.weight).mean()) == pytest.approx(total.item(), rel=1e-4)
    squares = 0.0
    for name, network in model.networks.items():
        for key, gradient in network.noted_gradients().items():
            expected = leaves[name][key].grad.numpy()
            np.testing.assert_allclose(gradient, expected, atol=2e-5, rtol=1e-3, err_msg=f"{name}.{key}")
            squares += float((expected**2).sum())
    assert norm == pytest.approx(math.sqrt(squares), rel=1e-4)
    assert {"projection", "guess"} <= set(model.networks) or not consistency


def test_reanalyse_searches_again_without_noise():
    """What is remembered of a position becomes what the search says of it today."""
    spec, learner = muzero(CART, reanalyse=1.0, learning_starts=10_000)
    events = learner.learn(spec.make_world(4, 0))
    for _ in range(30):
        next(events)
    memory = learner.replay
    before = memory.visits.copy()
    stirred(learner.model)
    assert learner.to_renew >= 100
    learner._reanalyse(memory)
    changed = np.flatnonzero((before != memory.visits).any(1))
    assert len(changed) > 20
    observation, _ = memory.positions(changed)
    tree = learner.policy.search(observation, None)
    np.testing.assert_allclose(memory.visits[changed], tree.shares(), atol=1e-6)
    np.testing.assert_allclose(memory.value[changed], tree.value(), rtol=1e-4)
    assert learner.to_renew == 0


def test_a_memory_of_another_number_of_lanes_begins_anew():
    spec, learner = muzero(CART)
    events = learner.learn(spec.make_world(3, 0))
    for _ in range(30):
        next(events)
    _, again = muzero(CART)
    again.restore(learner.state())
    next(again.learn(spec.make_world(5, 0)))
    assert again.replay.lanes == 5


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("owed", 1e15, "numbers of updates and searches owed, .* are impossible"),
        ("to_renew", -1.0, "numbers of updates and searches owed, .* are impossible"),
        ("replay.visits", 1e30, "add up to 1"),
        ("replay.value", np.nan, "finite"),
        ("replay.action", 9, "integers"),
        ("replay.ending", 9, "integers"),
    ],
)
def test_what_cannot_have_been_is_not_gone_on_from(name, value, words):
    spec, learner = muzero(TTT)
    events = learner.learn(spec.make_world(4, 0))
    for _ in range(30):
        next(events)
    state = {key: np.array(part) for key, part in learner.state().items()}
    state[name] = np.full_like(state[name], value)
    with pytest.raises(ValueError, match=words):
        muzero(TTT)[1].restore(state)


def test_pictures_and_continuous_actions_are_refused_in_words():
    kind = algorithm("muzero")
    assert "no pictures" in kind.misfit(environment("ALE/Pong-v5"))
    assert "continuous" in kind.misfit(environment("Pendulum-v1"))
    assert kind.misfit(environment(CART)) is None


@pytest.mark.parametrize(("id", "pictures"), [(TTT, True), (CART, True), ("rlstudio/GridWorld-v0", False)])
def test_what_it_imagines_is_told_while_it_learns_and_changes_nothing(id, pictures):
    """Begun where a position was really seen, that position is the nearest one."""
    spec, learning = muzero(id)
    assert pictured(spec, learning.foreseen(), 60) is None, "nothing is remembered yet"
    events = learning.learn(spec.make_world(4, 0))
    while not isinstance(next(events), Updated):
        pass
    before = {name: value.copy() for name, value in learning.state().items()}
    told = pictured(spec, learning.foreseen(), 60)
    steps = len(told.action)
    assert 1 <= steps <= learning.config.unroll
    assert told.real.shape == told.nearest.shape == (steps + 1, *spec.observation_space.shape)
    np.testing.assert_array_equal(told.nearest[0], told.real[0])
    assert told.distance[0] == pytest.approx(0, abs=1e-5)
    assert (told.distance <= told.apart + 1e-5).all(), "what really came is among those that are compared"
    assert (told.pictures is not None) == pictures
    if pictures:
        assert told.pictures.shape[:2] == (2, steps + 1)
        assert told.pictures.shape[3] == 60
        np.testing.assert_array_equal(told.pictures[0, 0], told.pictures[1, 0])
    for name, value in learning.state().items():
        np.testing.assert_array_equal(value, before[name])


@pytest.mark.parametrize(
    "id", [TTT, CART, "rlstudio/ConnectFour-v0", "rlstudio/Othello-v0", "rlstudio/Breakthrough-v0"]
)
def test_a_picture_of_what_is_seen_is_that_of_the_world(id):
    spec = environment(id)
    world = spec.make_world(1, 3)
    world.begin()
    if spec.game() is None:
        world.step(np.array([1]))
    np.testing.assert_array_equal(spec.picture_of(world.observe()[0]), world.frame(0))
