"""Runs that were never learned, with curves as a test wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.engine.comparing.runs import ComparedRun


def run(
    name: str,
    curves: Mapping[str, tuple[Sequence[float], Sequence[float]]],
    *,
    seed: int = 0,
    fingerprint: str = "one",
    env: str = "CartPole-v1",
    algorithm: str = "ppo",
    episodes: int = 0,
    **settings: Any,
) -> ComparedRun:
    """A run with these curves: name -> (x, y)."""
    return ComparedRun(
        key=f"/runs/{name}",
        title="",
        env=env,
        algorithm=algorithm,
        seed=seed,
        fingerprint=fingerprint,
        settings=settings,
        curves={name: (np.array(x, float), np.array(y, float)) for name, (x, y) in curves.items()},
        episodes=episodes,
    )
