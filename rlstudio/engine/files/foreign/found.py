"""What was found in a foreign file: an agent as this program would have written it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rlstudio.core import registry
from rlstudio.core.arrays import State
from rlstudio.core.errors import UserError


@dataclass
class Found:
    """An algorithm, its settings, and a policy's parameters by our names.

    ``learning``: parameters that only learning needs, by the names of the algorithm's ``state()``, such as
    target networks. ``step``, ``episodes``, ``updates``: what was counted. ``maker``: library and version.
    """

    algorithm: str
    config: dict[str, Any]
    policy: State
    learning: State = field(default_factory=dict)
    lanes: int = 1
    seed: int = 0
    step: int = 0
    episodes: int = 0
    updates: int = 0
    maker: dict[str, str] = field(default_factory=dict)


def possible(algorithm: str, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Those of these settings that the algorithm has and allows; the others keep what they are by default."""
    config = registry.algorithm(algorithm).Config
    known = config.model_fields
    found = {}
    for name, value in wanted.items():
        if name not in known:
            continue
        try:
            config.parse({name: value}, algorithm)
        except UserError:
            continue
        found[name] = value
    return found
