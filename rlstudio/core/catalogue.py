"""What can be chosen in this installation, as data: everything that gallery and forms are made from.

A worker makes it (engine/catalogue.py), messages carry it as it is, and the window keeps it as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from rlstudio.core.algorithm import ActsBy
from rlstudio.core.registry import LoadFailure
from rlstudio.core.words import SayableInJson
from rlstudio.core.work import Work

_MOST = 2**53
"""Largest integer of a setting: neither JSON nor the window's fields hold larger ones exactly."""
_DEEPEST = 20
"""Levels of a setting's value: more than any has."""


def _plain(value: Any, level: int = 0) -> Any:
    """The value, if all nested numbers fit into fields. Raises ValueError otherwise."""
    if level > _DEEPEST:
        raise ValueError("it is nested too deeply to be a setting")
    if isinstance(value, dict):
        return {name: _plain(part, level + 1) for name, part in value.items()}
    if isinstance(value, list):
        return [_plain(part, level + 1) for part in value]
    if isinstance(value, int | float) and not -_MOST <= value <= _MOST:
        raise ValueError("it holds a number that is no setting")
    if not isinstance(value, str | int | float | None):
        raise ValueError(f"{value!r} is no setting")
    return value


def _has_parts(schema: dict[str, Any]) -> dict[str, Any]:
    for name in ("properties", "$defs"):
        parts = schema.get(name, {})
        if not (isinstance(parts, dict) and all(isinstance(part, dict) for part in parts.values())):
            raise ValueError(f"its {name!r} must be an object of objects")
    return schema


Values = Annotated[dict[str, Any], AfterValidator(_plain)]
Schema = Annotated[Values, AfterValidator(_has_parts)]
"""A JSON schema of settings, from which a form is made."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def thumbnail_name(env: str) -> str:
    """File name of an environment's picture in resources/thumbnails."""
    return env.replace("/", "_") + ".png"


class EnvironmentEntry(_Entry):
    """One environment. ``algorithms``: id -> why it does not fit, None where it does.

    ``told``: settings that a person gave when adding it. All else here is true with these, and a new run
    begins with them. ``missing``: what it needs and is not installed, a sentence; no algorithm fits then.
    """

    id: str
    title: str
    blurb: SayableInJson
    family: str
    capabilities: tuple[str, ...]
    action_names: tuple[str, ...]
    solved_at: float | None
    default_lanes: int
    settings_schema: Schema
    algorithms: dict[str, SayableInJson | None]
    told: Values = Field(default_factory=dict)
    missing: SayableInJson = ""

    @property
    def thumbnail(self) -> str:
        """File name of its picture in resources/thumbnails, whether there is one or not."""
        return thumbnail_name(self.id)

    @property
    def fitting(self) -> list[str]:
        """The ids of the algorithms that fit."""
        return [id for id, reason in self.algorithms.items() if reason is None]

    def misfit(self, algorithm: str) -> str | None:
        """Why an algorithm does not fit, in words; None where it does."""
        return self.algorithms.get(algorithm)


class AlgorithmEntry(_Entry):
    """One algorithm. ``sweeps``: it plans and never acts. ``pseudocode``: its published lines, indented."""

    id: str
    title: str
    blurb: str
    family: str
    acts_by: ActsBy
    paper: str
    settings_schema: Schema
    sweeps: bool
    pseudocode: tuple[str, ...] = ()

    @property
    def by_person(self) -> bool:
        """Whether nothing learns and a person plays."""
        return self.acts_by == "person"


class Preset(_Entry):
    """One choice of settings. ``env``: an id or a pattern such as "ALE/*". ``steps``: its budget.

    ``recommended``: of all algorithms, this one learns best in this environment with these settings, as
    measured; it is what a person who has not chosen yet begins with. ``config`` and ``env_settings`` hold
    only what differs from the defaults. ``until_solved``: the run ends before its budget as soon as the
    environment is solved. ``work``: what it takes to learn, None where that was not measured.
    """

    algorithm: str
    env: str
    name: str = Field(min_length=1)
    title: str = Field(min_length=1)
    blurb: str = ""
    recommended: bool = False
    steps: int | None = Field(default=None, ge=1)
    lanes: int | None = Field(default=None, ge=1, le=1024)
    until_solved: bool = False
    work: Work | None = None
    config: Values = Field(default_factory=dict)
    env_settings: Values = Field(default_factory=dict)

    def fits(self, env: str) -> bool:
        """Whether it is meant for this environment."""
        return fnmatchcase(env, self.env)


def presets_for(presets: Iterable[Preset], env: str, algorithm: str) -> list[Preset]:
    """Those of a pair, its default first: those for this very environment, then patterns."""
    fitting = [preset for preset in presets if preset.algorithm == algorithm and preset.fits(env)]
    return sorted(fitting, key=lambda preset: preset.env != env)


class AgentEntry(_Entry):
    """A bundled trained agent. ``settings``: of its environment, that tell it from others alike."""

    path: str
    env: str
    algorithm: str
    title: SayableInJson
    mean_return: float | None
    step: int
    settings: Values = Field(default_factory=dict)


class DeviceEntry(_Entry):
    """A device on which networks can compute."""

    id: str
    title: str


class Catalogue(_Entry):
    """The whole catalogue. ``own``: ids of environments that a person has added."""

    version: str
    environments: tuple[EnvironmentEntry, ...] = ()
    own: tuple[str, ...] = ()
    algorithms: tuple[AlgorithmEntry, ...] = ()
    presets: tuple[Preset, ...] = ()
    agents: tuple[AgentEntry, ...] = ()
    devices: tuple[DeviceEntry, ...] = ()
    failures: tuple[LoadFailure, ...] = ()

    def environment(self, id: str) -> EnvironmentEntry | None:
        """The environment of this id, None where there is none."""
        return next((entry for entry in self.environments if entry.id == id), None)

    def algorithm(self, id: str) -> AlgorithmEntry | None:
        """The algorithm of this id, None where there is none."""
        return next((entry for entry in self.algorithms if entry.id == id), None)

    def counts_sweeps(self, algorithm: str) -> bool:
        """Whether what a run of this algorithm counts are sweeps of planning, not steps."""
        entry = self.algorithm(algorithm)
        return entry is not None and entry.sweeps

    def titles(self, env: str, algorithm: str) -> tuple[str, str]:
        """What both are called; by their ids where there are no such ones."""
        environment, kind = self.environment(env), self.algorithm(algorithm)
        return (environment.title if environment else env, kind.title if kind else algorithm)

    def presets_for(self, env: str, algorithm: str) -> list[Preset]:
        """The presets of a pair, its default first."""
        return presets_for(self.presets, env, algorithm)

    def agents_for(self, env: str, algorithm: str) -> list[AgentEntry]:
        """The bundled agents of an environment: those of an algorithm, else all."""
        agents = [agent for agent in self.agents if agent.env == env]
        return [agent for agent in agents if agent.algorithm == algorithm] or agents


EMPTY = Catalogue(version="")
"""What there is to choose from before a worker has said so: nothing."""
