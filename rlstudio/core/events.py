"""The events that ``Algorithm.learn`` yields. They carry the metrics, and a run can pause at each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.policy import Decision


@dataclass(slots=True)
class EpisodeEnded:
    """A lane finished an episode: its true (unclipped, undiscounted) score and its length in steps."""

    lane: int
    episode_return: float
    length: int
    truncated: bool


@dataclass(slots=True)
class Transition:
    """One batched environment step over B lanes.

    ``next_observation`` is the true successor, also where the episode ended (never the observation
    after the reset). ``reward`` is what learning uses (clipped if the environment is set so).
    ``terminated``: the task ended, so the value of the successor is 0. ``truncated``: time ran out,
    bootstrap from ``next_observation``. ``episodes``: the lanes that ended with this step.
    ``legal``, ``next_legal`` (B, A): which actions were legal, and which are in the true successor (where
    it is terminal they mean nothing); None where all always are.
    """

    observation: Array
    action: Array
    reward: Floats
    next_observation: Array
    terminated: Bools
    truncated: Bools
    episodes: tuple[EpisodeEnded, ...] = ()
    legal: Bools | None = None
    next_legal: Bools | None = None


@dataclass(slots=True)
class Stepped:
    """One batched environment step was taken."""

    transition: Transition
    decision: Decision


@dataclass(slots=True)
class Updated:
    """The parameters changed.

    ``metrics``: scalars by the names that the algorithm declares. What was not measured yet is left out:
    nobody is shown a number that there is not.
    ``evidence``: references to the minibatch and the quantities of the update under the field's names;
    nothing is copied. They hold until learning goes on; then arrays such as a rollout's may be written over.
    Tables say which entries were corrected: ``state`` and ``action`` (n,) by what really happened,
    ``planned_state`` and ``planned_action`` (n,) in thought. Whatever a panel may read is named in
    ``Algorithm.evidence``: numbers (n,), in an array or a list that is never written to again.
    """

    metrics: Mapping[str, float]
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Swept:
    """A planner updated all states once; its steps are counted in sweeps.

    ``phase``: the part of the method, such as "policy improvement". ``evidence``: as in ``Updated``.
    """

    metrics: Mapping[str, float]
    phase: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Gathered:
    """Steps and ended episodes of the algorithm's other processes, in their own worlds."""

    steps: int
    episodes: tuple[EpisodeEnded, ...] = ()


@dataclass(slots=True)
class Waiting:
    """It can do nothing before a person has answered: ask again a little later."""


Event = Stepped | EpisodeEnded | Updated | Swept | Gathered | Waiting
