"""Any environment that Gymnasium knows, as this studio offers it.

``registered(id)`` makes the class for an id: "LunarLander-v3" is Gymnasium's own, "my_package:MyEnv-v0"
imports ``my_package``, which registers it.
"""

from __future__ import annotations

import inspect
import json
import os
import re
from dataclasses import replace
from typing import Any

from rlstudio.core.env import (
    Capability,
    DisplayEnv,
    EnvSpec,
    World,
)
from rlstudio.core.errors import EnvironmentFault, UserError
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import counted, mark, words
from rlstudio.core.worlds.chart import StateChart
from rlstudio.core.worlds.finite import GridLayout, TabularModel
from rlstudio.envs.gym.arguments import ArgumentSettings, with_arguments
from rlstudio.envs.gym.display import GymnasiumDisplay, clones
from rlstudio.envs.gym.faults import begun, end_a_copy, misfit, named, placed
from rlstudio.envs.gym.keys import (
    action_meanings,
    human_actions,
    idle,
    keys,
    keys_by_ways,
    named_by_ways,
)
from rlstudio.envs.gym.masks import MaskReader, told
from rlstudio.envs.gym.names import older_game, unknown
from rlstudio.envs.gym.open import close_env, known, open_env
from rlstudio.envs.gym.parts import fitted, shrunk_sides
from rlstudio.envs.gym.spaces import read_actions, read_observations
from rlstudio.envs.gym.told.grid import grid_layout, ways
from rlstudio.envs.gym.told.model import WrongModel, tells_model
from rlstudio.envs.gym.told.trial import ToldModel
from rlstudio.envs.gym.world import GymnasiumWorld
from rlstudio.envs.physics.mujoco_state import physics

LEGAL_ONLY: bool = setting(
    True, "Legal actions only",
    "The environment tells which actions are legal; no others are taken, neither while learning nor after. "
    "Off: agents choose from all actions and learn what comes of it.",
)  # fmt: skip
FASTEST = 60.0
"""Environments that take more steps per second of their own time are shown slower than real."""


class GymnasiumSettings(ArgumentSettings):
    """What can be chosen about every environment."""

    max_steps: int = setting(
        0, "Longest episode", "An episode is cut off after so many steps; 0 is the environment's own limit.",
        ge=0, le=10_000_000, unit="steps",
    )  # fmt: skip


class PictureSettings(GymnasiumSettings):
    """For environments whose observations are pictures: they are seen in grey, several at once."""

    stack: int = setting(
        4, "Stacked pictures", "How many pictures the network sees at once; from 2 on it sees motion.",
        ge=1, le=8, unit="pictures", group="Picture",
    )  # fmt: skip
    size: int = setting(
        84, "Picture size", "Pictures with longer sides are shrunk to this; 0 leaves them as they are.",
        ge=0, le=1024, unit="px", group="Picture",
    )  # fmt: skip


class PartSettings(GymnasiumSettings):
    """For environments whose observations have several parts, pictures among them."""

    stack: int = setting(
        1, "Stacked pictures", "Of how many moments the network sees the pictures at once; from 2 on it sees "
        "motion. All other parts are those of the last moment.",
        ge=1, le=8, unit="moments", group="Picture",
    )  # fmt: skip
    size: int = setting(
        84, "Picture size", "Pictures with longer sides are shrunk to this; 0 leaves them as they are.",
        ge=0, le=1024, unit="px", group="Picture",
    )  # fmt: skip


class MaskedSettings(GymnasiumSettings):
    """For environments that tell which actions are legal."""

    legal_only: bool = LEGAL_ONLY


class MaskedPictureSettings(PictureSettings, MaskedSettings):
    """For those of them whose observations are pictures."""


class MaskedPartSettings(PartSettings, MaskedSettings):
    """For those of them whose observations have several parts."""


_SETTINGS: dict[tuple[str | None, bool], type[GymnasiumSettings]] = {
    (None, False): GymnasiumSettings,
    ("moment", False): PictureSettings,
    ("stack", False): PictureSettings,
    ("parts", False): PartSettings,
    (None, True): MaskedSettings,
    ("moment", True): MaskedPictureSettings,
    ("stack", True): MaskedPictureSettings,
    ("parts", True): MaskedPartSettings,
}
"""By the picture in observations, and whether it tells which actions are legal."""


class GymnasiumEnv(EnvSpec):
    """One registered environment. ``space_seen`` and ``space_done``: its spaces before its settings apply.

    ``step_limit``: its own limit of steps per episode. ``picture``: see ``Observations.picture``. ``plain``:
    whether observations are the environment's own numbers, not a dictionary or choices made into numbers.
    ``told_model``, ``told_layout``: what it says of its dynamics and places, where that was found to be true.
    """

    family = "Gymnasium"
    Settings = GymnasiumSettings
    space_seen: Space
    space_done: Space
    picture: str | None = None
    step_limit: int | None = None
    told_model: TabularModel | None = None
    told_layout: GridLayout | None = None
    plain: bool = True
    lane_megabytes = 0.5
    settings: GymnasiumSettings

    def __init__(self, settings: Hyperparameters | None = None) -> None:
        super().__init__(settings)
        self.endless = self.time_limit is None
        self.masked = isinstance(self.settings, MaskedSettings) and self.settings.legal_only

    @property
    def _size(self) -> tuple[int, int] | None:
        """Rows and columns of the pictures that the network sees."""
        if self.picture is None or not isinstance(self.settings, PictureSettings):
            return None
        return shrunk_sides(self.space_seen.shape[1:], self.settings.size)

    @property
    def observation_space(self) -> Space:
        """What the environment declares: flattened, as stacks (K, H, W) of bytes, or in parts."""
        if isinstance(self.settings, PartSettings) and isinstance(self.space_seen, Box):
            return fitted(self.space_seen, self.settings.stack, self.settings.size)
        size = self._size
        if size is None:
            return self.space_seen
        assert isinstance(self.settings, PictureSettings)
        frames = self.settings.stack if self.picture == "moment" else self.space_seen.shape[0]
        return Box(shape=(frames, *size), dtype="uint8", low=0, high=255)

    @property
    def action_space(self) -> Space:
        """What the environment declares: one of a list (several choices combined), or a vector."""
        return self.space_done

    def chart(self) -> StateChart | None:
        """The bare numbers of a short observation; None where choices were made into numbers."""
        return super().chart() if self.plain else None

    @property
    def time_limit(self) -> int | None:
        """The setting, else the environment's own limit."""
        return self.settings.max_steps or self.step_limit

    def model(self) -> TabularModel | None:
        """What it tells in ``P``; arrays are shared, do not write to them."""
        model = self.told_model
        return model if model is None or self.masked else replace(model, legal=None)

    def layout(self) -> GridLayout | None:
        """The cells of a finite world that says how large its grid is."""
        return self.told_layout

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in. Raises UserError where it does not open."""
        return self._open(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch. Raises UserError where it does not open."""
        return GymnasiumDisplay(self._open(1, seed, watched=True), "clone" in self.capabilities)

    def _open(self, lanes: int, seed: int, *, watched: bool = False) -> GymnasiumWorld:
        settings = self.settings
        stack = settings.stack if isinstance(settings, PictureSettings | PartSettings) else 0
        return GymnasiumWorld(
            self.id,
            lanes,
            seed,
            limit=self.time_limit,
            stack=stack,
            size=self._size,
            longest=settings.size if isinstance(settings, PartSettings) else 0,
            watched=watched,
            arguments=self.settings.arguments(),
            masked=self.masked or (None if isinstance(self.settings, MaskedSettings) else False),
        )


def registered(id: str, arguments: str = "") -> type[GymnasiumEnv] | None:
    """The environment of this id, or None where Gymnasium has none.

    arguments: what its constructor is told (``arguments.given``); its spaces may follow from that.
    Opens it once to see what it is. Raises UserError where it does not open or cannot be offered.
    """
    better = older_game(id)
    if better is None and not known(id):
        better = unknown(id)
        if better is None:
            return None
    if better is not None:
        raise better
    import gymnasium

    spec = gymnasium.registry[id.rpartition(":")[2]]
    given: dict[str, Any] = json.loads(arguments or "{}")
    parsed = with_arguments(GymnasiumSettings, id, given).parse(given, id)
    process = os.getpid()
    env = open_env(id, draws=False, arguments=parsed.arguments())
    try:
        own = env.unwrapped
        meanings = action_meanings(own)
        _check_spaces(id, env)
        observations = read_observations(id, env.observation_space)
        actions = read_actions(id, env.action_space, meanings)
        abilities: set[Capability] = {"continuous" if isinstance(actions.space, Box) else "discrete"}
        seen, info = begun(id, env, 0)
        try:
            observations.encode(seen)
        except Exception as error:
            complaint = misfit(env.observation_space, seen) or words(
                "what cannot be read ({error})", error=named(error)
            )
            raise EnvironmentFault(
                words("{id}: reset() returned {complaint}.", id=id, complaint=complaint)
            ) from error
        source = told(env, info) if actions.counts else None
        reader = None if source is None else MaskReader(id, source, actions.counts)
        if reader is not None:
            reader.read(env, info, 0)

        def pick(info: Any, number: int) -> Any:
            if reader is None:
                return env.action_space.sample()
            legal = reader.read(env, info, number).nonzero()[0]
            return actions.decode(legal[number * 7 % len(legal)])

        env.action_space.seed(0)
        if physics(env) is not None or clones(env, observations.encode, pick, info):
            abilities.add("clone")
        space = observations.space
        if isinstance(space, Box) and space.is_large:
            abilities.add("pixels")
        if observations.parts is not None:
            abilities.add("parts")
        rate = _frame_rate(own)
        blurb = _blurb(own, id)
        model, model_fault = None, ""
        if tells_model(env):
            try:
                model = ToldModel(id, env, observations.encode, pick, reader).trusted(
                    lambda: open_env(id, draws=False, arguments=parsed.arguments())
                )
            except WrongModel as fault:
                model_fault = words(
                    "{id} tells its rules in P, which are not used: {fault}.", id=id, fault=str(fault)
                )
        layout = None if model is None else grid_layout(own, model)
    except UserError:
        raise
    except (Exception, SystemExit) as error:  # somebody else's code
        raise UserError(words("{id} does not start: {error}.", id=id, error=placed(error))) from error
    finally:
        end_a_copy(process)
        close_env(env)
    human, names = human_actions(actions.space), actions.names
    bindings = keys(actions.space, names)
    if model is not None:
        abilities.add("model")
    if model is not None and layout is not None:
        abilities.add("grid")
        leads = ways(model, layout.columns)
        names, bindings = named_by_ways(names, leads), keys_by_ways(names, leads) or bindings
    return type(
        re.sub(r"\W", "_", id),
        (GymnasiumEnv,),
        {
            "__doc__": blurb,
            "__module__": __name__,
            "id": id,
            "title": _title(id),
            "blurb": blurb,
            "family": mark("Your own") if ":" in id else mark("Gymnasium"),
            "capabilities": frozenset(abilities),
            "action_names": names,
            "human_actions": human,
            "key_bindings": bindings,
            "idle_action": 0 if human else idle(names),
            "turn_based": isinstance(observations.space, Discrete),
            "frame_rate": min(max(rate, 1.0), FASTEST),
            "solved_at": None if spec.reward_threshold is None else float(spec.reward_threshold),
            "Settings": with_arguments(_SETTINGS[observations.picture, source is not None], id, given),
            "space_seen": observations.space,
            "space_done": actions.space,
            "picture": observations.picture,
            "plain": observations.plain,
            "step_limit": spec.max_episode_steps,
            "remarks": _remarks(observations.left_out, model_fault),
            "model_fault": model_fault,
            "told_model": model,
            "told_layout": layout,
            "keeps_copies": True,
            **({"default_lanes": 1} if model is not None else {}),
        },
    )


def _check_spaces(id: str, env: Any) -> None:
    """Raise UserError where a space is missing or of another library."""
    from gymnasium import spaces

    for name in ("observation_space", "action_space"):
        space = getattr(env, name, None)
        if space is None:
            raise UserError(
                words(
                    "{id} does not fit: it has no {name}, which Gymnasium's environments declare.",
                    id=id,
                    name=name,
                )
            )
        if not isinstance(space, spaces.Space):
            kind = f"{type(space).__module__}.{type(space).__qualname__}"
            raise UserError(
                words(
                    "{id} does not fit: its {name} is a {kind}, not a space of Gymnasium.",
                    id=id,
                    name=name,
                    kind=kind,
                )
            )


def _remarks(left_out: tuple[str, ...], model_fault: str) -> tuple[str, ...]:
    if model_fault:
        return (model_fault,)
    if not left_out:
        return ()
    return (
        counted(
            len(left_out),
            "{names} is no number, so it is left out: the agent does not see it.",
            "{names} are no numbers, so they are left out: the agent does not see them.",
            names=", ".join(left_out),
        ),
    )


def _frame_rate(env: Any) -> float:
    """Steps per second of its own time; 30 where it says nothing or nonsense."""
    metadata = getattr(env, "metadata", None)
    try:
        rate = float(metadata.get("render_fps") or metadata.get("video.frames_per_second") or 0.0)  # type: ignore[union-attr]
    except (AttributeError, TypeError, ValueError):
        rate = 0.0
    return rate if 0 < rate < float("inf") else 30.0


def _title(id: str) -> str:
    """ "my_package:MyEnv-v0" -> "My Env", "RewNaN-v0" -> "Rew NaN", "highway-fast-v0" -> "Highway fast"."""
    name = re.sub(r"-v\d+$", "", id.rpartition(":")[2].rpartition("/")[2])
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[A-Z])", " ", name)
    return re.sub(r"[-_ ]+", " ", name[:1].upper() + name[1:])


def _blurb(env: Any, id: str) -> str:
    """The first sentence of its documentation, where there is one."""
    text = inspect.cleandoc(type(env).__doc__ or "")
    for paragraph in text.split("\n\n"):
        line = " ".join(paragraph.split())
        if line and not line.startswith(("The action space", "#", "!", "|", "```", "<", "-", "=")):
            sentence = re.split(r"(?<=[.!?])\s", line)[0]
            return sentence if len(sentence) <= 160 else sentence[:157].rstrip() + "..."
    return words("The environment {id} of Gymnasium.", id=id)
