"""What a run is asked to be."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.core.arrays import COUNTED


class RunSpec(BaseModel):
    """A requested run; ``config`` and ``env_settings`` hold only what differs from the defaults.

    ``until_solved``: it ends before its budget as soon as the environment is solved; None: as its preset
    says.
    """

    model_config = ConfigDict(extra="forbid")
    env: str
    env_settings: dict[str, Any] = Field(default_factory=dict)
    algorithm: str
    config: dict[str, Any] = Field(default_factory=dict)
    preset: str | None = None
    seed: int = Field(default=0, ge=0, lt=2**31)
    lanes: int | None = Field(default=None, ge=1, le=1024)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    steps: int | None = Field(default=None, ge=1, le=COUNTED)
    until_solved: bool | None = None


class Fork(BaseModel):
    """What a run does otherwise than the one that it branches off from; nothing: it learns as that one would.

    ``config``, ``env_settings``: the settings that are other ones, by name. ``seed``: None: chance goes on
    as in the other run.
    """

    model_config = ConfigDict(extra="forbid")
    config: dict[str, Any] = Field(default_factory=dict)
    env_settings: dict[str, Any] = Field(default_factory=dict)
    seed: int | None = Field(default=None, ge=0, lt=2**31)


class Moment(BaseModel):
    """Where a run stands between two events: after so many steps, updates and ended episodes.

    ``seconds``: of computing that it took to come there.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    step: int = Field(ge=0, le=COUNTED)
    updates: int = Field(default=0, ge=0, le=COUNTED)
    episodes: int = Field(default=0, ge=0, le=COUNTED)
    seconds: float = Field(default=0.0, ge=0)
