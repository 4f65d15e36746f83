"""The manifest of a checkpoint: what its policy is, and the run that made it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from rlstudio import __version__
from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import Unsound
from rlstudio.core.live_changes import MOST_CHANGES, LiveChange
from rlstudio.core.spaces import Space
from rlstudio.core.words import words

FORMAT_VERSION = 2
"""The newest format that is read. Files with the frames of a memory have it, all others are of format 1."""


@cache
def library_versions() -> dict[str, str]:
    """Versions of all software that may change the meaning of a number."""
    found = {"rlstudio": __version__}
    for name in ("numpy", "torch", "gymnasium", "ale-py"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


class Scores(BaseModel):
    """Greedy evaluation of this policy, and that of the best one of the run; None if not evaluated.

    ``best_return`` comes from a test of its own; ``best_test`` is the one by which that policy was chosen,
    which chance has favoured, in games of two the highest of the run. ``sampled_return``: with actions drawn
    as in training. ``rating``: of this policy in Elo, with its standard error, where the agents of a run are
    rated.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    mean_return: float | None = None
    best_return: float | None = None
    best_test: float | None = None
    sampled_return: float | None = None
    episodes: int = Field(default=0, ge=0)
    rating: float | None = None
    rating_error: float | None = Field(default=None, ge=0)


def _of_our_time(moment: datetime) -> datetime:
    """At the ends of the calendar there are no other time zones: a file of then could not be shown."""
    if not 1900 <= moment.year <= 9000:
        raise Unsound(words("the date must be from 1900 to 9000"))
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_of_our_time)]
"""When a file was made."""

_DEEPEST = 20
"""Settings are nested at most so deep; deeper ones, which no environment has, could not be written again."""


def _shallow(settings: dict[str, Any]) -> dict[str, Any]:
    level: list[Any] = [settings]
    for _ in range(_DEEPEST):
        level = [
            part
            for value in level
            if isinstance(value, dict | list)
            for part in (value.values() if isinstance(value, dict) else value)
        ]
    if level:
        raise Unsound(words("must not be nested deeper than {most} levels", most=_DEEPEST))
    return settings


Settings = Annotated[dict[str, Any], AfterValidator(_shallow)]


class Manifest(BaseModel):
    """The description of a checkpoint, which can be read without its tensors.

    ``step``: environment steps trained, over all lanes. ``seconds``: time spent training. ``created``: UTC.
    ``until_solved``: going on with the run ends it once its environment is solved. ``seal``: of a simulator's
    state in a resumable file (see engine/files/seal.py). ``changed``: what was changed while it learned.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    format_version: int = Field(default=1, ge=1, le=FORMAT_VERSION)
    env: str = Field(max_length=200)
    env_settings: Settings = Field(default_factory=dict)
    algorithm: str = Field(max_length=200)
    config: Settings = Field(default_factory=dict)
    preset: str | None = Field(default=None, max_length=200)
    observation_space: Space
    action_space: Space
    seed: int = Field(ge=0, lt=2**31)
    lanes: int = Field(ge=1, le=1024)
    step: int = Field(ge=0, le=COUNTED)
    steps_budget: int | None = Field(default=None, ge=1, le=COUNTED)
    until_solved: bool = False
    episodes: int = Field(default=0, ge=0, le=COUNTED)
    updates: int = Field(default=0, ge=0, le=COUNTED)
    seconds: float = Field(default=0.0, ge=0)
    scores: Scores = Field(default_factory=Scores)
    changed: list[LiveChange] = Field(default_factory=list, max_length=MOST_CHANGES)
    resumable: bool = False
    seal: str | None = Field(default=None, max_length=64)
    versions: dict[str, str] = Field(default_factory=lambda: dict(library_versions()))
    created: Moment = Field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
