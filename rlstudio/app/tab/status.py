"""The state of a run at one moment, from which all texts about it are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rlstudio.app.links.link_thread import RunProgress
from rlstudio.app.tab.source import TabSource
from rlstudio.engine.worker.messages import RunInfo

State = Literal["loading", "running", "paused", "playing", "finished", "failed"]


@dataclass(frozen=True)
class RunStatus:
    """The state of a run at one moment.

    ``trains``: whether it is or was a training. ``opening``: what the trainer does while it is being opened,
    "" after that. ``stage_alive``: whether an agent plays. ``going``: whether closing would interrupt a
    training. ``kept``: whether it has ended and its agent is in a file. ``rate``: steps (or sweeps) per
    second, None if unknown. ``seconds``: its duration without pauses.
    """

    title: str
    state: State
    source: TabSource
    info: RunInfo | None
    trains: bool
    trainer_opening: bool
    opening: str
    stage_alive: bool
    going: bool
    kept: bool
    progress: RunProgress
    rate: float | None
    seconds: float

    @property
    def sweeps(self) -> bool:
        """Whether its steps are sweeps of planning."""
        return self.info is not None and self.info.sweeps

    @property
    def plays_by_rule(self) -> bool:
        """Whether it plays without learning, as chance and a search do."""
        return self.info is not None and self.info.acts_by == "rule"

    @property
    def share_done(self) -> float | None:
        """How much of its budget a training has used, 0 to 1; None without a budget."""
        if not self.trains or self.trainer_opening or self.info is None or not self.info.steps_budget:
            return None
        return min(1.0, self.progress.step / self.info.steps_budget)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest of the budget takes at the rate of now; None if that is not known."""
        if self.share_done is None or self.info is None or not self.rate or self.state != "running":
            return None
        return max(0.0, ((self.info.steps_budget or 0) - self.progress.step) / self.rate)
