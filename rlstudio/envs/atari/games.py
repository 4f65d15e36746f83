"""Every other game of the Arcade Learning Environment, made from resources/atari_games.json.

``rlstudio.envs.atari.games:SpaceInvaders`` is the environment ``ALE/SpaceInvaders-v5``. Names of actions and
keys follow from ALE's action names; no emulator is opened before a world is.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from rlstudio.core.env import MirrorAxis
from rlstudio.core.system.resources import resources
from rlstudio.core.words import Words, counted, words
from rlstudio.envs.atari.environment import AtariGame
from rlstudio.envs.atari.settings import AtariSettings, LivesSettings

KEYS = {"UP": "Up", "DOWN": "Down", "LEFT": "Left", "RIGHT": "Right", "FIRE": "Space"}

REFLECTIONS: dict[str, tuple[MirrorAxis, float]] = {
    "ALE/SpaceInvaders-v5": ("columns", 78.5),
    "ALE/MsPacman-v5": ("columns", 80.0),
    "ALE/Boxing-v5": ("rows", 106.5),
}
"""The axis by which a game is its own reflection, and the middle of its field. Measured: where the mean
picture of random play differs least from its reflection."""


@cache
def games() -> dict[str, dict[str, Any]]:
    """Id -> "title", "rom", "actions" (names of the minimal ones, in ale_py's order), "lives"."""
    found: dict[str, dict[str, Any]] = json.loads((resources() / "atari_games.json").read_text("utf-8"))
    return found


def keys_of(name: str) -> str:
    """The keys that are held for an action: "UP+RIGHT+FIRE" -> "Up+Right+Space", "NOOP" -> ""."""
    return "+".join(KEYS[part] for part in name.split("+") if part in KEYS)


def _blurb(title: str, actions: int, lives: int) -> Words:
    choices = counted(actions, "{n} action", "{n} actions")
    if lives <= 1:
        return words(
            "{game} on the Atari 2600, learned from the picture alone: {actions}.",
            game=title,
            actions=choices,
        )
    return words(
        "{game} on the Atari 2600, learned from the picture alone: {actions}, {lives}.",
        game=title,
        actions=choices,
        lives=counted(lives, "{n} life", "{n} lives"),
    )


@cache
def game(id: str) -> type[AtariGame]:
    """The environment of this id, e.g. "ALE/SpaceInvaders-v5". Raises KeyError for others."""
    facts = games()[id]
    names, lives = tuple(facts["actions"]), int(facts["lives"])
    movement = tuple(index for index, name in enumerate(names) if "FIRE" not in name)
    keys = {keys_of(name): index for index, name in enumerate(names) if keys_of(name)}
    name = id.removeprefix("ALE/").removesuffix("-v5")
    return type(
        name,
        (AtariGame,),
        {
            "__doc__": f"{facts['title']}.",
            "__module__": __name__,
            "id": id,
            "title": facts["title"],
            "blurb": _blurb(facts["title"], len(names), lives),
            "rom": facts["rom"],
            "minimal_names": names,
            "action_names": names,
            "minimal_keys": keys,
            "key_bindings": keys,
            # In a few games there is hardly an action without the button.
            "movement": movement if len(movement) > 1 else tuple(range(len(names))),
            "serves_by_fire": False,
            "reflection": REFLECTIONS.get(id),
            "idle_action": names.index("NOOP") if "NOOP" in names else None,
            "Settings": LivesSettings if lives > 1 else AtariSettings,
        },
    )


def __getattr__(name: str) -> type[AtariGame]:
    try:
        return game(f"ALE/{name}-v5")
    except KeyError:
        raise AttributeError(f"there is no game {name!r}") from None
