"""What a run or a stage is, told once when it opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from rlstudio.core.algorithm import ActsBy, Metric, PeopleTell, ValueOf
from rlstudio.core.inside.looking import NetworkDescription, Sought
from rlstudio.core.inside.standings import Games
from rlstudio.core.live_changes import LiveChange
from rlstudio.core.spaces import Part
from rlstudio.core.worlds.chart import StateChart
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.core.worlds.game import BoardLayout


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a file of a recording is. ``created``: when, in words of ISO 8601, UTC.

    ``missing``: why nothing can be asked of the policy, a sentence, or "". ``networks``: whether it had any.
    ``settled``: environment and algorithm are known here and have such settings.
    """

    moments: int
    episodes: int
    created: str
    missing: str
    networks: bool
    settled: bool


@dataclass(slots=True)
class RunInfo:
    """What panels need to know about a run or a stage, once, when it starts.

    ``layout`` and ``chart``: where the states lie, None where nobody knows.
    ``training``: whether there is a training, not only an agent that plays.
    ``sweeps``: it plans and never acts, so that what is counted as steps are sweeps.
    ``device``: the one really used ("cpu", "cuda:0"). ``shows``: fields of Insight that are filled.
    ``acts_by``, ``evidence``, ``value_of``: see ``Algorithm``. ``parts``: those of observations that have
    several. ``networks``: the policy's, with their layers; ``looks``: numbers whose inputs can be weighed.
    ``asks_people``: what a person may tell it; ``needs_person``: it waits for that, see ``Algorithm``.
    ``remembers``: it learns from a replay memory. ``recorded``: it is a recording out of a file.
    ``board``: where a game's board is in the picture, for clicks.
    ``without_rewards``: see ``Algorithm``. ``ends_by_length``, ``kind_names``: see ``EnvSpec``.
    ``writes``: it writes texts, and tells samples of them. ``changed``: settings, while it learned so far.
    ``standings``: in which games its agents play each other.
    ``seen_area``: the part of the picture that observations are of, see ``EnvSpec.seen_area``.
    Continuous actions: ``action_low`` and ``action_high`` (D,) are their bounds, else None;
    ``action_names`` name their dimensions, ``action_units`` are their units where they have some, and
    ``key_bindings`` are numbers of ``EnvSpec.human_actions``.
    """

    env: str
    env_title: str
    algorithm: str
    algorithm_title: str
    action_names: tuple[str, ...]
    key_bindings: dict[str, int]
    capabilities: tuple[str, ...]
    shows: tuple[str, ...]
    metrics: tuple[Metric, ...]
    layout: GridLayout | None
    device: str
    lanes: int
    seed: int
    frame_rate: float
    return_unit: str
    solved_at: float | None
    config: dict[str, Any]
    env_settings: dict[str, Any]
    step: int = 0
    steps_budget: int | None = None
    until_solved: bool = False
    path: str | None = None
    training: bool = False
    sweeps: bool = False
    turn_based: bool = False
    acts_by: ActsBy = "learning"
    action_low: tuple[float, ...] | None = None
    action_high: tuple[float, ...] | None = None
    action_units: tuple[str, ...] = ()
    chart: StateChart | None = None
    evidence: tuple[str, ...] = ()
    value_of: ValueOf = "state"
    parts: tuple[Part, ...] = ()
    networks: tuple[NetworkDescription, ...] = ()
    looks: tuple[Sought, ...] = ()
    remembers: bool = False
    asks_people: PeopleTell = "nothing"
    needs_person: bool = False
    seen_area: tuple[float, float, float, float] | None = None
    board: BoardLayout | None = None
    standings: tuple[Games, ...] = ()
    writes: bool = False
    without_rewards: frozenset[int] | Literal["always"] = frozenset()
    ends_by_length: bool = False
    kind_names: tuple[str, ...] = ()
    recorded: Recorded | None = None
    changed: tuple[LiveChange, ...] = ()

    @property
    def by_person(self) -> bool:
        """Whether nothing learns and a person plays."""
        return self.acts_by == "person"

    @property
    def thinks(self) -> bool:
        """Whether one step may take long: the agent searches or plans before it, or its opponent may."""
        return self.board is not None or not {"thought", "imagined"}.isdisjoint(self.shows)
