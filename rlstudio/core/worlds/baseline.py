"""Rules to beat: hand-written ways to act that an environment brings along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rlstudio.core.arrays import Array


@dataclass(frozen=True)
class Baseline:
    """A hand-written rule of an environment.

    ``title`` names it; ``help`` says in one sentence what it does. ``act``: the actions for observations
    (B, *shape), integers (B,) or floats (B, D). It is a function of the observation alone.
    """

    title: str
    help: str
    act: Callable[[Array], Array]
