"""CnnPolicy: the same convolutions, the same order of channels, bytes seen between 0 and 1."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from tests.engine.files.foreign import theirs

pytest.importorskip("sb3_contrib")


class Noise(gymnasium.Env[np.ndarray, int]):
    """Pictures like those of Pong, four frames of the same sizes; nothing matters in it."""

    observation_space = gymnasium.spaces.Box(0, 255, (4, 84, 84), np.uint8)
    action_space = gymnasium.spaces.Discrete(6)

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[np.ndarray, dict[str, Any]]:
        super().reset(seed=seed)
        return self._seen(), {}

    def step(self, action: int) -> tuple[np.ndarray, float, bool, bool, dict[str, Any]]:
        return self._seen(), 0.01 * action, False, bool(self.np_random.random() < 0.2), {}

    def _seen(self) -> np.ndarray:
        return self.np_random.integers(0, 256, (4, 84, 84), dtype=np.uint8)


@pytest.mark.parametrize("kind", ["DQN", "QRDQN", "PPO", "A2C"])
def test_acts_as_the_library_does(tmp_path: Path, kind: str) -> None:
    options: dict[str, Any] = {"n_steps": 16, "learning_rate": 1e-5}
    if kind in ("DQN", "QRDQN"):
        options = {"learning_starts": 8, "buffer_size": 100, "batch_size": 8}
    elif kind == "PPO":
        options["batch_size"] = 16
    model = theirs.train(kind, Noise(), 32, policy="CnnPolicy", **options)
    path = theirs.save(model, tmp_path / "PongNoFrameskip-v4.zip")
    seen = theirs.observations(model, 200)
    wanted, _ = model.predict(seen, deterministic=True)
    file = agents.load(path, training=False)
    assert file.manifest.env == "ALE/Pong-v5"
    assert file.manifest.env_settings["repeat_action_probability"] == 0  # as that name means
    _, policy = checkpoint.open_policy(file)
    (network,) = policy.networks.values()
    # Acting may be in bfloat16, whose rounding decides between equals; in float32 they are the same.
    network._bfloat16 = False  # type: ignore[attr-defined]
    decision = policy.decide(seen, explore=False)
    assert (decision.action == wanted).all()
    _says_the_same(model, seen, decision.insight)


def _says_the_same(model: Any, seen: np.ndarray, insight: Any) -> None:
    import torch

    pictures = torch.from_numpy(seen)
    with torch.no_grad():
        if hasattr(model, "q_net"):
            told, ours = model.q_net(pictures), insight.action_values
        elif hasattr(model, "quantile_net"):
            told, ours = model.quantile_net(pictures).mean(1), insight.action_values
        else:
            told = model.policy.get_distribution(pictures).distribution.probs
            ours = insight.action_probabilities
    assert np.ptp(told.numpy(), 0).max() > 1e-5  # pictures make a difference
    np.testing.assert_allclose(ours, told.numpy(), atol=1e-5)


def test_layers_behind_convolutions_that_are_not_shared_are_said(tmp_path: Path) -> None:
    sizes = {"net_arch": [16]}
    model = theirs.train(
        "PPO", Noise(), 16, policy="CnnPolicy", n_steps=16, batch_size=16, policy_kwargs=sizes
    )
    with pytest.raises(UserError, match="share all or none"):
        agents.load(theirs.save(model, tmp_path / "model.zip"), agents.Named("ALE/Pong-v5"))
