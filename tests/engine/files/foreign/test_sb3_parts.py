"""MultiInputPolicy: observations of several parts, which are one row of numbers here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core import registry
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from rlstudio.envs.gym.spaces import read_observations
from tests.engine.files.foreign import theirs

pytest.importorskip("stable_baselines3")
ID = "PartsOfATest-v0"


class Parted(gymnasium.Env[dict[str, Any], int]):
    """A place, a gear and switches; nothing matters in it."""

    observation_space = spaces.Dict(
        {
            "place": spaces.Box(-1, 1, (2, 2), np.float32),
            "gear": spaces.Discrete(3),
            "abc": spaces.Box(-5, 5, (1,), np.float32),
        }
    )
    action_space = spaces.Discrete(4)

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[dict[str, Any], dict[str, Any]]:
        super().reset(seed=seed)
        return self.observation_space.sample(), {}

    def step(self, action: int) -> tuple[dict[str, Any], float, bool, bool, dict[str, Any]]:
        return self.observation_space.sample(), float(action), bool(self.np_random.random() < 0.2), False, {}


@pytest.fixture
def registered() -> Iterator[None]:
    gymnasium.register(ID, Parted)
    yield
    del gymnasium.registry[ID]
    registry._environment_class.cache_clear()


@pytest.mark.parametrize("kind", ["PPO", "DQN"])
def test_acts_as_the_library_does(registered: None, tmp_path: Path, kind: str) -> None:
    options = {"n_steps": 64} if kind == "PPO" else theirs.WAITS
    model = theirs.train(kind, Parted(), 128, policy="MultiInputPolicy", **options)
    path = theirs.save(model, tmp_path / "model.zip")
    _, policy = checkpoint.open_policy(agents.load(path, agents.Named(ID), training=False))
    reader = read_observations(ID, Parted.observation_space)
    Parted.observation_space.seed(9)
    seen = [Parted.observation_space.sample() for _ in range(300)]
    rows = np.stack([reader.encode(one) for one in seen])
    wanted = [int(model.predict(one, deterministic=True)[0]) for one in seen]
    assert (policy.decide(rows, explore=False).action == wanted).all()
    assert len(set(wanted)) > 1
