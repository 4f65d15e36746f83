"""A blueprint has the names, shapes and types of the network that would be built, and costs nothing."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.blueprint import Blueprint, blueprints
from rlstudio.nn.build import build_network
from rlstudio.nn.layers import parameter_shapes
from rlstudio.nn.network import Architecture, BoardBody

VECTOR, PICTURE = Box(shape=(5,)), Box(shape=(2, 44, 40), dtype="uint8", low=0, high=255)
HEADS = (("policy", 3), ("value", 1))
BOARD, CELLS = Box(shape=(4, 5, 6)), (("policy", 60), ("pass", 1), ("value", 1))


@pytest.mark.parametrize(
    "architecture",
    [
        Architecture(VECTOR, HEADS, hidden=(7, 6)),
        Architecture(VECTOR, HEADS, hidden=()),
        Architecture(VECTOR, HEADS, hidden=(7,), separate_towers=True),
        Architecture(Discrete(n=11), HEADS, hidden=(7,)),
        Architecture(VECTOR, (("log_deviation", 2), *HEADS), hidden=(8,), free=("log_deviation",)),
        Architecture(VECTOR, HEADS, hidden=(7,), noisy=0.5),
        Architecture(VECTOR, HEADS, hidden=(500,)),
        Architecture(VECTOR, HEADS, hidden=(500,), noisy=0.5, separate_towers=True),
        Architecture(VECTOR, HEADS, hidden=(7, 6), separate_towers=True, layer_norm=True),
        Architecture(VECTOR, HEADS, hidden=(500, 6), noisy=0.5, layer_norm=True),
        Architecture(PICTURE, HEADS, hidden=(16,), body="nature_cnn", layer_norm=True),
        Architecture(PICTURE, HEADS, hidden=(16,), body="nature_cnn"),
        Architecture(PICTURE, HEADS, hidden=(16,), body="nature_cnn", noisy=0.5),
        Architecture(PICTURE, HEADS, hidden=(16,), body="difference_mlp"),
        Architecture(BOARD, CELLS, hidden=(6,), body="board", board=BoardBody(3, 8, 2, ("policy",))),
        Architecture(BOARD, HEADS, hidden=(6,), body="board", board=BoardBody(4, 8, 0), separate_towers=True),
    ],
)
def test_shapes_are_those_of_the_real_network(architecture: Architecture) -> None:
    real = build_network(architecture, device="cpu", generator=np.random.default_rng(0)).state()
    assert parameter_shapes(architecture) == {name: value.shape for name, value in real.items()}
    with blueprints():
        outline = build_network(architecture, device="cpu", generator=np.random.default_rng(0))
    assert isinstance(outline, Blueprint)
    assert {n: (v.shape, v.dtype) for n, v in outline.state().items()} == {
        n: (v.shape, v.dtype) for n, v in real.items()
    }
    assert not isinstance(
        build_network(architecture, device="cpu", generator=np.random.default_rng(0)), Blueprint
    )


def pairs() -> list[tuple[str, str]]:
    """Every algorithm with the environments that it fits."""
    envs = ("CartPole-v1", "Pendulum-v1", "rlstudio/Maze-v0", "ALE/Pong-v5")
    return [
        (id, env)
        for id in registry.algorithm_ids()
        for env in envs
        if registry.algorithm(id).misfit(registry.environment(env)) is None
    ]


@pytest.mark.parametrize(("algorithm", "env"), pairs())
def test_every_policy_has_a_blueprint(algorithm: str, env: str) -> None:
    spec, kind = registry.environment(env), registry.algorithm(algorithm)
    real = kind.make_policy(spec, kind.Config(), device="cpu", seed=0).state()
    with blueprints():
        outline = kind.make_policy(spec, kind.Config(), device="cpu", seed=0).state()
    assert {n: (v.shape, v.dtype) for n, v in outline.items()} == {
        n: (v.shape, v.dtype) for n, v in real.items()
    }


@pytest.mark.parametrize("algorithm", ["ppo", "dqn", "rainbow", "reinforce"])
def test_the_largest_network_costs_nothing(algorithm: str) -> None:
    spec, kind = registry.environment("CartPole-v1"), registry.algorithm(algorithm)
    config: Any = kind.Config.parse({"hidden": [4096] * 8}, algorithm)
    start = time.process_time()
    with blueprints():
        outline = kind.make_policy(spec, config, device="cpu", seed=0).state()
    assert sum(value.size for value in outline.values()) > 100_000_000
    assert time.process_time() - start < 0.5
