"""An AlphaGo that is through its stages soon, and the way through them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rlstudio.algorithms.alphago.alphago import AlphaGo
from rlstudio.core.env import World
from rlstudio.core.events import Event, Stepped
from rlstudio.core.registry import environment
from tests.algorithms.games import TTT

SMALL = {
    "hidden": (24,), "simulations": 4, "expert_simulations": 8, "learning_starts": 120, "epochs": 4,
    "batch_size": 32, "reinforced_games": 24, "episodes_per_update": 8, "valued_positions": 24,
    "pool_every": 1,
}  # fmt: skip


def alphago(id: str = TTT, seed: int = 0, **config: Any) -> tuple[Any, AlphaGo]:
    spec = environment(id)
    return spec, AlphaGo(spec, AlphaGo.Config(**{**SMALL, **config}), device="cpu", seed=seed)


def through(learner: AlphaGo, world: World, stages: int, most: int = 6000) -> Iterator[tuple[int, Event]]:
    """Learn until so many stages have begun; yields (stage before, event)."""
    begun, steps, stage = 1, 0, learner.stage
    for event in learner.learn(world):
        yield stage, event
        steps += isinstance(event, Stepped)
        if learner.stage != stage:
            begun, stage = begun + 1, learner.stage
        if begun > stages:
            return
        assert steps < most
