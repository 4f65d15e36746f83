"""Agents whose parameters are all of some size, as files, and observations for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.spaces import Box, Discrete
from rlstudio.engine.export.agents.agent import Agent, opened
from rlstudio.engine.files import checkpoint
from tests.engine import checkpoints


def written(path: Path, env: str, algorithm: str, config: dict[str, Any], settings: dict[str, Any]) -> Path:
    """A checkpoint whose parameters are drawn: none is zero or small, so that actions differ."""
    spec, kind = registry.environment(env, settings), registry.algorithm(algorithm)
    parsed = kind.Config.parse(config, algorithm)
    policy = kind.make_policy(spec, parsed, device="cpu", seed=3)
    generator = np.random.default_rng(11)
    state = {}
    for name, value in policy.state().items():
        if name == "observation.mean":
            value = generator.normal(size=value.shape)
        elif name == "observation.variance":
            value = generator.uniform(0.5, 2.0, value.shape)
        elif name == ("critic.unit" if "critic.unit" in policy.state() else "value_unit"):
            value = np.asarray(3.0 if config.get("normalise_rewards") else 1.0)
        elif value.dtype == np.float32 and name not in ("action_half", "support"):
            wide = 1.5 / np.sqrt(np.prod(value.shape[1:])) if value.ndim > 1 else 0.1
            value = value + (wide * generator.standard_normal(value.shape)).astype(np.float32)
        state[name] = value
    manifest = checkpoints.manifest_of(spec, parsed, algorithm)
    picture = np.full((40, 60, 3), 90, np.uint8)
    checkpoint.write(path, manifest, state, checkpoints.CURVES, picture)
    return path


def agent(
    path: Path,
    env: str,
    algorithm: str,
    config: dict[str, Any] | None = None,
    settings: dict[str, Any] | None = None,
) -> Agent:
    """The same, opened."""
    return opened(checkpoint.load(written(path, env, algorithm, config or {}, settings or {})))


def observations(of: Agent, count: int = 1000) -> Any:
    """Observations of its space, also far ones."""
    space, generator = of.spec.observation_space, np.random.default_rng(5)
    if isinstance(space, Discrete):
        return generator.integers(0, space.n, count)
    if isinstance(space, Box) and space.dtype == "uint8":
        return generator.integers(0, 256, (count, *space.shape), dtype=np.uint8)
    return (3 * generator.standard_normal((count, *space.shape))).astype(np.float32)
