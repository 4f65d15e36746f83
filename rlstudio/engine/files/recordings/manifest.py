"""The manifest of a recording's file: what was played, by whom, and how much of it there is."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.algorithm import ActsBy, InsightField, ValueOf
from rlstudio.core.arrays import COUNTED
from rlstudio.core.env import Capability
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import words
from rlstudio.core.worlds.chart import StateChart
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.engine.files.manifest import Moment, Settings, library_versions
from rlstudio.engine.timeline import BookmarkKind

FORMAT_VERSION = 1
MOST_MOMENTS = 200_000
"""Moments of one file; of a longer recording the newest ones are saved."""
_MOST_NUMBERS = 1 << 22
_MOST_ENTRIES = 20_000_000
_MOST_CELLS = 20_000
_WIDEST = 2000


def _plain(text: str) -> str:
    """The text as labels may show it, whoever wrote it: printable, and nothing that may be taken for HTML."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text).replace(
        "<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
    )


_Name = Annotated[str, Field(max_length=300), AfterValidator(_plain)]
_Sentence = Annotated[str, Field(max_length=500), AfterValidator(_plain)]
_Share = Annotated[float, Field(ge=0, le=1)]


class RecordedRun(BaseModel):
    """What panels need to know of the run, without its environment.

    ``source``: whether a stage played it or a training that was watched step by step. ``rate`` is
    ``frame_rate / frame_skip``. ``discount``: γ, None without one. ``incomparable``: why values cannot be
    compared with rewards, or ""; ``clipped``: the signs of rewards were learned from. ``networks``: whether
    the policy has any. ``parameters``: why the policy's parameters are not in the file, "" if they are.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    env: _Name
    env_title: _Name
    env_settings: Settings = Field(default_factory=dict)
    algorithm: _Name
    algorithm_title: _Name
    config: Settings = Field(default_factory=dict)
    seed: int = Field(ge=0, lt=2**31)
    lanes: int = Field(ge=1, le=1024)
    source: Literal["stage", "training"]
    observation_space: Space
    action_space: Space
    action_names: tuple[_Name, ...] = Field(max_length=100_000)
    action_units: tuple[_Name, ...] = Field(default=(), max_length=100_000)
    capabilities: tuple[Capability, ...] = Field(max_length=20)
    masked: bool = False
    layout: GridLayout | None = None
    chart: StateChart | None = None
    seen_area: tuple[_Share, _Share, _Share, _Share] | None = None
    frame_rate: float = Field(gt=0.01, le=1000)
    frame_skip: int = Field(ge=1, le=1000)
    return_unit: _Name = ""
    solved_at: float | None = None
    shows: tuple[InsightField, ...] = Field(max_length=20)
    value_of: ValueOf = "state"
    acts_by: ActsBy = "learning"
    sweeps: bool = False
    discount: float | None = Field(default=None, ge=0, le=1)
    incomparable: _Sentence = ""
    clipped: bool = False
    networks: bool = False
    parameters: _Sentence = ""

    @model_validator(mode="after")
    def _spaces_fit(self) -> Self:
        seen, actions = self.observation_space, self.action_space
        if isinstance(seen, Box) and not (all(n >= 1 for n in seen.shape) and _size(seen) <= _MOST_NUMBERS):
            raise Unsound(words("observations must have 1 to {most} numbers", most=_MOST_NUMBERS))
        count = actions.n if isinstance(actions, Discrete) else _size(actions)
        if count < 1 or count != len(self.action_names):
            raise Unsound(
                words("there are {n} names for {count} actions", n=len(self.action_names), count=count)
            )
        if self.action_units and len(self.action_units) != count:
            raise Unsound(
                words("there are {n} units for {count} actions", n=len(self.action_units), count=count)
            )
        if isinstance(actions, Box) and (len(actions.shape) != 1 or None in (actions.low, actions.high)):
            raise Unsound(words("continuous actions must have one dimension and both bounds"))
        if isinstance(seen, Discrete) and seen.n * count > _MOST_ENTRIES:
            raise Unsound(
                words("a table of {n} states and {count} actions is too large", n=seen.n, count=count)
            )
        if self.seen_area is not None:
            left, top, right, bottom = self.seen_area
            if not (left < right and top < bottom):
                raise Unsound(words("the part of the picture that is seen must not be empty"))
        return self

    @model_validator(mode="after")
    def _maps_fit(self) -> Self:
        layout, chart, seen = self.layout, self.chart, self.observation_space
        if layout is not None:
            states = seen.n if isinstance(seen, Discrete) else 0
            if not (1 <= layout.rows <= _WIDEST and 1 <= layout.columns <= _WIDEST):
                raise Unsound(words("a grid must have 1 to {most} rows and columns", most=_WIDEST))
            if len(layout.cells) > _MOST_CELLS or not layout.cells:
                raise Unsound(words("a grid must have 1 to {most} cells", most=_MOST_CELLS))
            for cell in layout.cells:
                inside = 0 <= cell.row < layout.rows and 0 <= cell.column < layout.columns
                if not (inside and 0 <= cell.state < states and math.isfinite(cell.reward)):
                    raise Unsound(words("a cell of the grid lies outside it or has no state"))
        if chart is not None:
            if not isinstance(seen, Box) or chart.shape != seen.shape or len(chart.dimensions) > 100:
                raise Unsound(words("the chart of states does not fit the observations"))
            for dimension in chart.dimensions:
                ends = [dimension.low or 0.0, dimension.high or 0.0, dimension.rest or 0.0]
                if not all(0 <= place < _size(seen) for place in dimension.places):
                    raise Unsound(
                        words(
                            "{dimension} of the chart is no part of the observations",
                            dimension=dimension.name,
                        )
                    )
                if any(_plain(text) != text for text in (dimension.name, dimension.unit)):
                    raise Unsound(words("the names of the chart of states must be plain text"))
                if not all(math.isfinite(end) and abs(end) < 1e30 for end in ends):
                    raise Unsound(words("the ends of {dimension} must be finite", dimension=dimension.name))
        return self


def _size(space: Box) -> int:
    return math.prod(space.shape)


class RecordedBookmark(BaseModel):
    """A moment that was found worth a look; ``figure`` None where there is none."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    moment: int = Field(ge=0)
    kind: BookmarkKind
    figure: float | None = None


class ReplayManifest(BaseModel):
    """The description of a recording's file, which can be read without its moments.

    ``moments``, ``episodes``: how many there are, the ends of episodes being moments, too. ``seconds``: what
    they take at normal speed. ``step``: environment steps of training behind the newest policy. ``created``:
    UTC.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    format_version: int = Field(default=FORMAT_VERSION, ge=1, le=FORMAT_VERSION)
    run: RecordedRun
    moments: int = Field(ge=1, le=MOST_MOMENTS)
    episodes: int = Field(ge=1, le=MOST_MOMENTS)
    seconds: float = Field(ge=0, le=1e11)
    step: int = Field(ge=0, le=COUNTED)
    bookmarks: tuple[RecordedBookmark, ...] = Field(default=(), max_length=1000)
    versions: dict[str, str] = Field(default_factory=lambda: dict(library_versions()))
    created: Moment = Field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    @model_validator(mode="after")
    def _bookmarks_fit(self) -> Self:
        if any(one.moment >= self.moments for one in self.bookmarks):
            raise Unsound(words("a bookmark must be at one of {moments} moments", moments=self.moments))
        return self
