"""How the actions of an environment of Gymnasium are named, and which keys a person plays them with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from rlstudio.core.spaces import Box, Space


def action_meanings(env: Any) -> tuple[str, ...]:
    """The environment's own names of its actions: what it tells, or its enumeration of them; () for none."""
    if callable(getattr(env, "get_action_meanings", None)):
        return tuple(str(meaning) for meaning in env.get_action_meanings())
    for name in ("actions", "Actions"):
        kind = getattr(env, name, None)
        if isinstance(kind, type) and issubclass(kind, Enum):
            by_number = {member.value: member.name.upper() for member in kind}
            if set(by_number) == set(range(len(by_number))):
                return tuple(by_number[number] for number in range(len(by_number)))
    return ()


def idle(names: tuple[str, ...]) -> int | None:
    """The action that does nothing, by its name; None without one."""
    return next((i for i, name in enumerate(names) if name.upper() in ("NOOP", "NONE", "STAY")), None)


def human_actions(space: Space) -> tuple[tuple[float, ...], ...]:
    """Resting, then the first dimension and the second to either end."""
    if not isinstance(space, Box):
        return ()
    low, high = (bound.tolist() for bound in space.bounds())
    rest = [min(max(0.0, a), b) for a, b in zip(low, high, strict=True)]
    moves = (
        (*rest[:index], end, *rest[index + 1 :])
        for index in range(min(2, len(rest)))
        for end in (low[index], high[index])
    )
    return (tuple(rest), *moves)


def keys(space: Space, names: tuple[str, ...]) -> Mapping[str, int]:
    """Arrow keys where the names say so, number keys for the others; vectors by arrow keys."""
    if isinstance(space, Box):
        return dict(zip(("Left", "Right", "Down", "Up")[: 2 * len(names)], range(1, 5), strict=False))
    arrows = {"LEFT": "Left", "RIGHT": "Right", "UP": "Up", "DOWN": "Down", "FIRE": "Space"}
    found: dict[str, int] = {}
    for index, name in enumerate(names):
        parts = re.findall("UP|DOWN|LEFT|RIGHT|FIRE", name.upper())
        if parts and "".join(parts) == re.sub(r"[^A-Z]", "", name.upper()):
            found.setdefault("+".join(arrows[part] for part in parts), index)
    return found | _numbered(names, found)


def _numbered(names: tuple[str, ...], found: Mapping[str, int]) -> dict[str, int]:
    """Number keys for the first actions that have no other key."""
    return {str(i + 1): i for i in range(min(len(names), 9)) if i not in found.values()}


def keys_by_ways(names: tuple[str, ...], leads: Mapping[str, int]) -> Mapping[str, int]:
    """Arrow keys for the actions that lead that way (key to action), number keys for the others."""
    return {**leads, **_numbered(names, leads)} if leads else {}


def named_by_ways(names: tuple[str, ...], leads: Mapping[str, int]) -> tuple[str, ...]:
    """The names of actions; those without one of their own ("ACTION 0") are named by the way they lead."""
    way = {action: key.upper() for key, action in leads.items()}
    unnamed = all(name == f"ACTION {index}" for index, name in enumerate(names))
    return tuple(way.get(i, name) if unnamed else name for i, name in enumerate(names))
