"""What a person may have meant by an id that Gymnasium does not know."""

from __future__ import annotations

import os
import re
import sys
from difflib import get_close_matches
from pathlib import PurePath, PureWindowsPath
from typing import Any

from rlstudio.core.errors import UserError, shown
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.core.words import words

_PACKAGES = {
    "highway_env": ("highway", "merge", "roundabout", "parking", "intersection", "racetrack"),
    "minigrid": ("MiniGrid", "BabyAI"),
    "gymnasium_robotics": ("Fetch", "HandManipulate", "HandReach", "PointMaze", "AntMaze", "Adroit"),
    "flappy_bird_gymnasium": ("FlappyBird",),
}
"""Packages that are often met, and how the names of their environments begin."""
_MOST = 12
_FILES = (".py", ".zip", ".rlstudio", ".rlrun", ".rlreplay", ".json", ".toml", ".yaml")
"""How files end that are taken for an environment."""


def path_instead(id: str) -> UserError | None:
    """What to say where a path was given in the place of an id; None where it is no path."""
    if not _is_path(id):
        return None
    module = (PureWindowsPath(id) if "\\" in id else PurePath(id)).stem
    if id.lower().endswith(".py") and module.isidentifier():
        return UserError(
            words(
                "{path} is a file, and an environment is named by its id: let it call "
                "gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass'), and write "
                "{module}:Name-v0.",
                path=shown(id),
                module=module,
            )
        )
    return UserError(
        words(
            "{path} is a path, and an environment is named by its id, as CartPole-v1 or package:Name-v0; of "
            "files only those that end in .rlworld are environments.",
            path=shown(id),
        )
    )


def _is_path(id: str) -> bool:
    if id.startswith(("/", ".", "~")) or "\\" in id or id.lower().endswith(_FILES):
        return True
    before, _, last = id.rpartition("/")
    known_form = re.search(r"-v\d+$", last) or ":" in id
    return "." in last and not known_form and (bool(before) or os.path.exists(id))


def older_game(id: str) -> UserError | None:
    """Where an Atari game is, for its older ids, which ale-py registers only if it is imported."""
    game = re.fullmatch(r"(?:ALE/)?([A-Za-z0-9]+?)(?:-?ram)?(?:NoFrameskip|Deterministic)?-v\d+", id)
    if game is None or f"ALE/{game[1]}-v5" not in BUILT_IN_ENVIRONMENTS:
        return None
    return UserError(
        words(
            "there is no environment named {id}: the game is here as ALE/{game}-v5, whose "
            "frame skip and sticky actions are settings.",
            id=shown(id),
            game=game[1],
        )
    )


def unknown(id: str) -> UserError | None:
    """What to say about an id that is not registered; None where nothing better is known than its name."""
    module, _, name = id.rpartition(":")
    if module:
        return _of_package(id, module, name)
    game = older_game(name)
    if game is not None:
        return game
    package = next((p for p, begins in _PACKAGES.items() if name.startswith(begins)), None)
    if package is not None:
        return UserError(
            words(
                "there is no environment named {id} in Gymnasium: name the package that brings "
                "it, as {package}:{name} (pip install {distribution} first).",
                id=shown(id),
                package=package,
                name=name,
                distribution=package.replace("_", "-"),
            )
        )
    if not re.search(r"-v\d+$", name) and "." in name:
        return _is_class(id, *name.rpartition(".")[::2])
    return None


def _of_package(id: str, module: str, name: str) -> UserError:
    found = registered_by(module)
    if isinstance(getattr(sys.modules.get(module), name, None), type):
        return _is_class(id, module, name, found)
    if not found:
        return UserError(
            words(
                "there is no environment named {id}: the package {module} registers none with "
                "Gymnasium when it is imported; it needs a line gymnasium.register(id=..., "
                "entry_point=...).",
                id=shown(id),
                module=module,
            )
        )
    near = get_close_matches(name, found, n=3, cutoff=0.5)
    several, more = ", ".join(found[:_MOST]), len(found) - _MOST
    if more > 0:
        several = words("{names} and {n} more", names=several, n=more)
    if not near:
        return UserError(
            words(
                "there is no environment named {id}: {module} registers {names}.",
                id=shown(id),
                module=module,
                names=several,
            )
        )
    return UserError(
        words(
            "there is no environment named {id}: perhaps you mean {near}; {module} registers {names}.",
            id=shown(id),
            near=f"{module}:{near[0]}",
            module=module,
            names=several,
        )
    )


def _is_class(id: str, module: str, name: str, found: list[str] | None = None) -> UserError:
    ids = [known for known in found or [] if _point(known).rpartition(":")[2] == name]
    if ids:
        return UserError(
            words(
                "{id} is a class, not an id; it is registered as {module}:{name}.",
                id=id,
                module=module,
                name=ids[0],
            )
        )
    return UserError(
        words(
            "{id} looks like a class, not an id: let {module} call "
            "gymnasium.register(id='{name}-v0', entry_point='{module}:{name}'), and write "
            "{module}:{name}-v0.",
            id=id,
            module=module,
            name=name,
        )
    )


def registered_by(module: str) -> list[str]:
    """The ids whose environments are in this package, in the order of their names."""
    import gymnasium

    top = module.partition(".")[0]
    return sorted(id for id in gymnasium.registry if re.match(rf"{re.escape(top)}\b", _point(id)))


def _point(id: str) -> str:
    import gymnasium

    point: Any = gymnasium.registry[id].entry_point
    return point if isinstance(point, str) else f"{getattr(point, '__module__', '')}:{point.__name__}"
