"""Eight kinds of run that have every panel between them: for what must hold of all, and for pictures."""

from __future__ import annotations

from typing import Any

KINDS: dict[str, dict[str, Any]] = {
    "cartpole": {"env": "CartPole-v1", "algorithm": "ppo", "preset": "default", "lanes": 8},
    "maze": {"env": "rlstudio/Maze-v0", "algorithm": "q_learning", "preset": "default"},
    "planning": {"env": "FrozenLake-v1", "algorithm": "value_iteration"},
    "dyna": {"env": "rlstudio/Maze-v0", "algorithm": "dyna_q", "preset": "default"},
    "c51": {"env": "CartPole-v1", "algorithm": "c51", "preset": "default", "steps": 10_000_000},
    "workers": {"env": "CartPole-v1", "algorithm": "a3c", "steps": 10_000_000},
    "continuous": {"env": "Pendulum-v1", "algorithm": "sac", "preset": "default", "steps": 10_000_000},
    "pong": {"env": "ALE/Pong-v5", "algorithm": "ppo", "preset": "fast", "lanes": 32},
}
SIZES = {"large": (1440, 900), "small": (1024, 768)}
