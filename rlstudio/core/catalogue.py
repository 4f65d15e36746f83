"""The catalogue: what can be chosen in this installation, as data for the gallery and forms."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict

_MOST = 2**53
"""Largest integer of a setting: neither JSON nor the window's fields hold larger ones exactly."""


def _plain(value: Any) -> Any:
    """The value, if all nested numbers fit into fields. Raises ValueError otherwise."""
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, int | float) and not -_MOST <= value <= _MOST:
        raise ValueError("it holds a number that is no setting")
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
    model_config = ConfigDict(extra="forbid", strict=True)


class EnvironmentEntry(_Entry):
    """One environment. ``algorithms``: id -> why it does not fit, None where it does."""

    id: str
    title: str
    blurb: str
    family: str
    thumbnail: str
    capabilities: list[str]
    action_names: list[str]
    solved_at: float | None
    default_lanes: int
    settings_schema: Schema
    algorithms: dict[str, str | None]


class AlgorithmEntry(_Entry):
    """One algorithm. ``schema``: JSON schema of its settings. ``sweeps``: it plans and never acts."""

    id: str
    title: str
    blurb: str
    family: str
    acts_by: str
    paper: str
    settings_schema: Schema
    metrics: list[Values]
    shows: list[str]
    sweeps: bool


class PresetEntry(_Entry):
    """Settings that are known to work; see ``engine.presets.Preset``."""

    algorithm: str
    env: str
    name: str
    title: str
    blurb: str
    steps: int | None
    lanes: int | None
    config: Values
    env_settings: Values


class AgentEntry(_Entry):
    """A bundled trained agent."""

    path: str
    env: str
    algorithm: str
    title: str
    mean_return: float | None
    step: int


class DeviceEntry(_Entry):
    """A device on which networks can compute."""

    id: str
    title: str


class Failure(_Entry):
    """Something that could not be loaded, and why."""

    group: str
    name: str
    reason: str


class Catalogue(_Entry):
    """The whole catalogue. ``own``: ids of environments that a person has added."""

    version: str
    environments: list[EnvironmentEntry]
    own: list[str]
    algorithms: list[AlgorithmEntry]
    presets: list[PresetEntry]
    agents: list[AgentEntry]
    devices: list[DeviceEntry]
    failures: list[Failure]
