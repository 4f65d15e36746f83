"""Which environment a foreign agent plays: what its network takes and gives, and what its file is called."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import counted, mark, words
from rlstudio.engine.files.foreign.sb3_file import Sb3File

_ID = re.compile(r"[A-Za-z0-9]+-v[0-9]{1,2}")
_ATARI = "NoFrameskip"
_SEES_OTHERS = mark("it sees {its}, and {environment} shows {there}.")
_ACTS_OTHERWISE = mark("it acts by {its}, and {environment} takes {there}.")


@dataclass(frozen=True)
class Wants:
    """What a file says of its spaces; None where it says nothing.

    ``observation``, ``action``: shapes. ``states``, ``choices``: how many, where they are separate ones.
    """

    observation: tuple[int, ...] | None = None
    states: int | None = None
    action: tuple[int, ...] | None = None
    choices: int | None = None

    @property
    def words(self) -> str:
        """For a sentence: "it sees 4 numbers and chooses among 2 actions"."""
        seen, done = _states(self.observation, self.states), _actions(self.action, self.choices)
        sees = self.observation is not None or self.states is not None
        acts = self.action is not None or self.choices is not None
        if sees and acts:
            return words("it sees {seen} and acts by {done}", seen=seen, done=done)
        if sees:
            return words("it sees {seen}", seen=seen)
        return words("it acts by {done}", done=done) if acts else words("nor how many numbers it sees")

    def misfit(self, spec: EnvSpec) -> str | None:
        """Why it cannot play there, as the end of a sentence; None if nothing speaks against it."""
        for its, n, space, things, template in (
            (self.observation, self.states, spec.observation_space, _states, _SEES_OTHERS),
            (self.action, self.choices, spec.action_space, _actions, _ACTS_OTHERWISE),
        ):
            fits = (its is None and n is None) or (
                _holds(space, its or ()) if n is None else isinstance(space, Discrete) and space.n == n
            )
            if not fits:
                count = space.n if isinstance(space, Discrete) else None
                there = things(space.shape, count)
                return words(template, its=things(its, n), environment=spec.id, there=there)
        return None


def wants_of(file: Sb3File) -> Wants:
    """What a file of Stable-Baselines3 says of its spaces."""
    states, choices = file.choices("observation_space"), file.choices("action_space")
    return Wants(
        None if states is not None else file.shape("observation_space"),
        states,
        None if choices is not None else file.shape("action_space"),
        choices,
    )


def environment_named(path: Path, wants: Wants) -> tuple[str, dict[str, Any]] | None:
    """The environment that a file or its folder is called after, if its spaces fit; else None.

    People, and the zoo of Stable-Baselines3, name files "ppo-CartPole-v1.zip" or keep "best_model.zip" in
    "CartPole-v1_1". Returns its id, and settings: "PongNoFrameskip-v4" is Pong without sticky actions.
    """
    for text in (path.stem, path.absolute().parent.name):
        for id in candidates(text):
            try:
                spec = registry.environment(id, imports=False)
            except UserError:
                continue
            if wants.misfit(spec) is None:
                plain = _ATARI in text and "repeat_action_probability" in type(spec.settings).model_fields
                return id, {"repeat_action_probability": 0.0} if plain else {}
    return None


def fitting(wants: Wants) -> tuple[str, ...]:
    """Ids of the built-in environments whose spaces fit, in the order in which they are offered."""
    if wants.observation is None and wants.states is None:
        return ()
    found = []
    for id in registry.environment_ids():
        with suppress(UserError):
            if wants.misfit(registry.environment(id)) is None:
                found.append(id)
    return tuple(found)


def candidates(text: str) -> list[str]:
    """Ids that a name may mean, the likeliest first."""
    found: list[str] = []
    built_in = registry.environment_ids()
    for id in _ID.findall(text):
        base = id.rpartition("-v")[0].removesuffix(_ATARI)
        versions = [other for other in built_in if other.rpartition("/")[2].rpartition("-v")[0] == base]
        found += [id, *(other for other in versions if other not in found)]
    return list(dict.fromkeys(found))


def _holds(space: Space, shape: tuple[int, ...]) -> bool:
    if not isinstance(space, Box):
        return False
    return space.shape == shape or (not space.is_large and math.prod(space.shape) == math.prod(shape))


def _states(shape: tuple[int, ...] | None, n: int | None) -> str:
    """ "one of 16 states", "4 numbers" or "84 x 84 numbers"."""
    return _numbers(shape) if n is None else words("one of {n} states", n=n)


def _actions(shape: tuple[int, ...] | None, n: int | None) -> str:
    return _numbers(shape) if n is None else words("one of {n} actions", n=n)


def _numbers(shape: tuple[int, ...] | None) -> str:
    if shape is None or len(shape) < 2:
        return counted(math.prod(shape or ()), "{n} number", "{n} numbers")
    return words("{shape} numbers", shape=" x ".join(map(str, shape)))
