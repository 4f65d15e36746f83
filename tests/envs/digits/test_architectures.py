"""A network to design: what a trial trains and earns, which choices are open, and the search by chance."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from rlstudio.core.registry import environment
from rlstudio.envs.digits import trials
from rlstudio.envs.digits.architectures import (
    FIRST_KIND,
    FIRST_RATE,
    STOP,
    WIDTHS,
    ArchitecturesWorld,
    building,
    found_by_chance,
)
from rlstudio.envs.digits.images import chosen, digits

ARCHITECTURES = "rlstudio/Architectures-v0"
TANH = FIRST_KIND + 1


def test_parameters_are_counted_as_torch_counts_them() -> None:
    layers = ((16, 1), (8, 0))
    model = torch.nn.Sequential(torch.nn.Linear(64, 16), torch.nn.Linear(16, 8), torch.nn.Linear(8, 10))
    assert trials.parameters(layers) == sum(p.numel() for p in model.parameters())


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_a_training_comes_to_the_weights_of_torchs_adam(kind: int) -> None:
    """The same pictures and first weights, drawn in the same order; accuracies agree but for rounding."""
    layers, rate, beginning = ((16, kind), (8, kind)), 3, 1
    rng, learned, kept = np.random.default_rng([7, beginning]), chosen(False), chosen(True)
    ink, labels = digits()
    sizes = (64, 16, 8, 10)
    model = torch.nn.ModuleList(torch.nn.Linear(a, b) for a, b in pairwise(sizes))
    for layer, inputs, outputs in zip(model, sizes, sizes[1:], strict=False):
        drawn = rng.normal(0.0, inputs**-0.5, (inputs, outputs)).astype(np.float32)
        layer.weight.data, layer.bias.data = torch.tensor(drawn.T.copy()), torch.zeros(outputs)
    bend = (torch.relu, torch.tanh, torch.sigmoid)[kind]

    def logits(pictures: np.ndarray) -> torch.Tensor:
        x = torch.tensor(pictures.reshape(len(pictures), -1))
        for layer in model[:-1]:
            x = bend(layer(x))
        return model[-1](x)

    adam = torch.optim.Adam(model.parameters(), lr=trials.RATES[rate])
    for _ in range(trials.UPDATES):
        rows = learned[rng.integers(0, len(learned), trials.BATCH)]
        adam.zero_grad()
        torch.nn.functional.cross_entropy(logits(ink[rows]), torch.tensor(labels[rows])).backward()
        adam.step()
    right = (logits(ink[kept]).argmax(1).numpy() == labels[kept]).mean()
    assert trials.accuracy(rate, layers, beginning) == pytest.approx(right, abs=0.011)


def test_actions_are_named_after_what_they_choose() -> None:
    names = environment(ARCHITECTURES).action_names
    assert names[:STOP] == tuple(map(str, WIDTHS))
    assert names[FIRST_KIND:FIRST_RATE] == trials.ACTIVATIONS
    assert names[FIRST_RATE:] == tuple(f"α {rate}" for rate in trials.RATES)


def stepped(world: ArchitecturesWorld, *actions: int) -> list[float]:
    rewards = []
    for action in actions:
        assert world.legal()[0, action]
        rewards.append(float(world.step(np.array([action])).reward[0]))
    return rewards


def test_choices_take_turns_and_only_the_trial_pays() -> None:
    world = environment(ARCHITECTURES, {"price": 3.0}).make_world(1, 0)
    assert isinstance(world, ArchitecturesWorld)
    assert np.flatnonzero(world.legal()[0]).tolist() == list(range(FIRST_RATE, FIRST_RATE + 6))
    stepped(world, FIRST_RATE + 4)
    assert np.flatnonzero(world.legal()[0]).tolist() == list(range(STOP)), "a hidden layer is needed"
    stepped(world, 2)
    assert np.flatnonzero(world.legal()[0]).tolist() == [FIRST_KIND, TANH, TANH + 1]
    stepped(world, TANH)
    assert np.flatnonzero(world.legal()[0]).tolist() == list(range(STOP + 1))
    reward = stepped(world, STOP)[0]
    read = [trials.accuracy(4, ((16, 1),), beginning) for beginning in range(3)]
    assert any(reward == pytest.approx(100 * share - 3 * 1.21, abs=1e-3) for share in read)


def test_four_layers_are_the_most() -> None:
    world = environment(ARCHITECTURES).make_world(1, 0)
    rewards = stepped(world, FIRST_RATE + 3, *([0, TANH] * 4))
    assert rewards[:-1] == [0.0] * 8
    assert rewards[-1] > 5.0
    assert (world.parts["rate"] == -1).all(), "another trial begins"


def test_the_search_by_chance_is_built_as_it_was_found() -> None:
    rate, width, kind = found_by_chance(30, 1.0, 0)
    world = environment(ARCHITECTURES).make_world(3, 0)
    for _ in range(9):
        action = building(world.observe(), rate, width, kind)
        assert world.legal()[np.arange(3), action].all()
        if world.step(action).terminated.all():
            break
    assert (world.parts["shown"] == np.stack((width, kind), axis=1)).all()
    assert set(width[width >= 0]) <= set(range(len(WIDTHS)))
    # The best of thirty is better than the first of them by far.
    assert world.parts["read"].min() > 0.8
