"""How a run is shown: its pace, and which panels stand where."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

Name = Annotated[str, Field(min_length=1, max_length=100)]
"""The id of a panel, which may be that of a plug-in."""
Share = Annotated[float, Field(gt=0, le=1)]
Pace = Annotated[float, Field(gt=0, le=10_000)]
"""A multiple of the environment's own frame rate."""
Situation = Literal["playing", "watching"]
"""What a person does at the board of a game."""

_MOST = 50


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class Place(_Data):
    """A place of the board, which several panels share as tabs.

    ``front``: which of them is seen, None: the first. ``share``: its part of the side's length.
    """

    panels: list[Name] = Field(min_length=1, max_length=_MOST)
    front: Name | None = None
    share: Share | None = None


class Side(_Data):
    """The places of one side, from above or from the left. ``share``: its part of the board across."""

    places: list[Place] = Field(default_factory=list, max_length=_MOST)
    share: Share | None = None


class Layout(_Data):
    """Which panels are seen, and where. ``enlarged``: the one that has the whole board."""

    left: Side = Side()
    right: Side = Side()
    top: Side = Side()
    bottom: Side = Side()
    enlarged: Name | None = None

    @model_validator(mode="after")
    def _each_once(self) -> Layout:
        found = self.panels
        for name in found:
            if found.count(name) > 1:
                raise Unsound(words("the panel {name} stands in two places", name=repr(name)))
        return self

    @property
    def panels(self) -> list[str]:
        """Every panel that has a place."""
        sides = (self.left, self.right, self.top, self.bottom)
        return [name for side in sides for place in side.places for name in place.panels]


class Inside(_Data):
    """What is open inside a panel, in the order of its parts.

    ``modes``: what its rows of buttons have chosen, by their keys; ``picks``: its lists, by their places.
    ``scrolled``: how far down it is, in pixels. ``scales``: the ends of scales, which have grown
    with what was seen, by their names.
    """

    modes: list[Annotated[str, Field(max_length=100)]] = Field(default_factory=list, max_length=20)
    picks: list[Annotated[int, Field(ge=-1, le=10_000)]] = Field(default_factory=list, max_length=20)
    scrolled: list[Annotated[int, Field(ge=0, le=10_000_000)]] = Field(default_factory=list, max_length=50)
    scales: dict[Annotated[str, Field(max_length=200)], float] = Field(default_factory=dict, max_length=100)


class Scene(_Data):
    """How a run is shown.

    ``speed``: of the training; ``play_speed``: of the stage; None: as fast as possible. ``panels``: only
    these, each at the place that it has by itself; or ``layout``: exactly so. With neither, the panels stand
    as the person has them. ``turned``: when the board of a game is seen from the other side than usually.
    ``human``: a person had taken over. ``look``: the moment of the past in view.
    ``insides``: what is open in them, by their names. ``stop_when``: the condition at which time stands
    still. ``clock``: seconds that it has been going on.
    """

    speed: Pace | None = None
    play_speed: Pace | None = 1.0
    paused: bool = False
    explore: bool = False
    turned: list[Situation] = Field(default_factory=list, max_length=2)
    human: bool = False
    look: int | None = Field(default=None, ge=0, le=COUNTED)
    clock: float = Field(default=0.0, ge=0, le=1e9)
    stop_when: str | None = Field(default=None, min_length=1, max_length=500)
    panels: list[Name] | None = Field(default=None, max_length=_MOST)
    layout: Layout | None = None
    insides: dict[Name, Inside] = Field(default_factory=dict, max_length=_MOST)
