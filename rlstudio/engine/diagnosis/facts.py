"""What a diagnosis knows of a run, and what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.engine.run_info import RunInfo

Curve = tuple[Doubles, Doubles]
"""Steps (n,), not decreasing, and values (n,)."""


@dataclass(frozen=True)
class Facts:
    """A run so far. ``curves``: by name, as ``SeriesBatch`` has them; ``settings``: of the algorithm.

    ``budget``: steps that it is to take, None without an end. ``actions``: how many separate actions there
    are, None for continuous ones. ``solved_at``: the mean return that counts as solved, if one does.
    ``ends_by_length``: the longest episodes end by the task itself.
    """

    curves: Mapping[str, Curve]
    settings: Mapping[str, Any] = field(default_factory=dict)
    step: int = 0
    budget: int | None = None
    actions: int | None = None
    solved_at: float | None = None
    ends_by_length: bool = False

    def x(self, name: str) -> Doubles:
        """The steps of a curve; empty if there is none."""
        return self.curves[name][0] if name in self.curves else np.empty(0)

    def y(self, name: str) -> Doubles:
        """The values of a curve; empty if there is none."""
        return self.curves[name][1] if name in self.curves else np.empty(0)

    @property
    def recent_return(self) -> float:
        """Mean return of the last 20 episodes; NaN before the first."""
        returns = self.y("return")
        return float(returns[-20:].mean()) if len(returns) else float("nan")

    @property
    def solved(self) -> bool:
        """Whether the last episodes reach what counts as solved."""
        return self.solved_at is not None and self.recent_return >= self.solved_at

    @property
    def does_better(self) -> bool:
        """Whether the last episodes are clearly better than the first ones: by two standard errors."""
        returns = self.y("return")
        if len(returns) < 40:
            return True  # too early to say no
        first, last = returns[:20], returns[-20:]
        error = np.sqrt((first.var(ddof=1) + last.var(ddof=1)) / 20)
        return bool(last.mean() - first.mean() > max(2 * error, 1e-9))


def facts_of(info: RunInfo, curves: Mapping[str, Curve], step: int) -> Facts:
    """What is known of the run that this tells of, after so many steps."""
    actions = len(info.action_names) if info.action_low is None else None
    return Facts(
        _told(info, curves), info.config, step, info.steps_budget, actions, info.solved_at,
        info.ends_by_length,
    )  # fmt: skip


_OF_EPISODES = ("return", "length", "cut_off", "evaluation", "commonest_action")
"""Curves that tell how good a policy is by what its episodes come to."""


def _told(info: RunInfo, curves: Mapping[str, Curve]) -> Mapping[str, Curve]:
    """The curves without the episodes of stages in which nothing is learned from rewards."""
    if info.without_rewards == "always":
        return {name: curve for name, curve in curves.items() if name not in _OF_EPISODES}
    if not info.without_rewards or "stage" not in curves:
        return curves
    at, stage = curves["stage"]
    apart = np.flatnonzero(np.isin(stage, list(info.without_rewards)))
    if not len(apart):
        return curves
    after = at[apart[-1]] if apart[-1] + 1 < len(stage) else np.inf
    return {
        name: (curve[0][curve[0] > after], curve[1][curve[0] > after]) if name in _OF_EPISODES else curve
        for name, curve in curves.items()
    }


@dataclass(frozen=True)
class Finding:
    """Something that is wrong. ``sentence``: what, plainly; ``evidence``: numbers and steps; ``remedy``.

    ``step``: when it was seen first, or is seen best.
    """

    name: str
    sentence: str
    evidence: str
    remedy: str
    step: int
