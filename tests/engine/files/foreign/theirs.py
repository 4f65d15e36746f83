"""Agents that the real libraries train for a moment and save."""

from __future__ import annotations

import copy
import warnings
from pathlib import Path
from typing import Any

import numpy as np

SIZES: dict[str, Any] = {"policy_kwargs": {"net_arch": [32, 24]}}
WAITS: dict[str, Any] = {"learning_starts": 20, "buffer_size": 1000}
MADE: dict[str, tuple[str, str, dict[str, Any]]] = {
    "dqn": ("DQN", "CartPole-v1", WAITS),
    "qr_dqn": ("QRDQN", "CartPole-v1", WAITS | {"policy_kwargs": {"net_arch": [16], "n_quantiles": 7}}),
    "ppo": ("PPO", "CartPole-v1", {"n_steps": 64}),
    "ppo of numbers": ("PPO", "Pendulum-v1", {"n_steps": 64} | SIZES),
    "a2c": ("A2C", "CartPole-v1", SIZES),
    "a2c of states": ("A2C", "FrozenLake-v1", {}),
    "ddpg": ("DDPG", "Pendulum-v1", WAITS | SIZES),
    "td3": ("TD3", "Pendulum-v1", WAITS | SIZES),
    "sac": ("SAC", "Pendulum-v1", WAITS | SIZES),
    "sac of one critic": ("SAC", "Pendulum-v1", WAITS | {"policy_kwargs": {"net_arch": [8], "n_critics": 1}}),
    "tqc": ("TQC", "Pendulum-v1", WAITS | SIZES),
}
"""The class, the environment and the arguments of each."""


def library(kind: str) -> Any:
    """The class of this name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import sb3_contrib
        import stable_baselines3

    return getattr(stable_baselines3, kind, None) or getattr(sb3_contrib, kind)


def train(kind: str, env: Any, steps: int = 120, **options: Any) -> Any:
    """A model of the real library that has learned for so many steps."""
    made = library(kind)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        policy = options.pop("policy", "MlpPolicy")
        return made(policy, env, seed=3, device="cpu", **copy.deepcopy(options)).learn(steps)


def save(model: Any, path: Path) -> Path:
    """The file that the real library writes."""
    model.save(path)
    return path


def observations(model: Any, count: int = 1000) -> np.ndarray:
    """Observations of the model's space, also far ones."""
    space = model.observation_space
    generator = np.random.default_rng(5)
    if hasattr(space, "n"):
        return generator.integers(0, int(space.n), count)
    if space.dtype == np.uint8:
        return generator.integers(0, 256, (count, *space.shape), dtype=np.uint8)
    return (3 * generator.standard_normal((count, *space.shape))).astype(np.float32)
