"""How a run stands at one moment: all that is said about it in words comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rlstudio.app.links.link_thread import RunProgress
from rlstudio.app.tab.source import TabSource
from rlstudio.engine.worker.messages import RunInfo

State = Literal["loading", "running", "paused", "playing", "finished", "failed"]


@dataclass(frozen=True)
class RunStatus:
    """One moment of a run.

    ``trains``: whether it is or was a training. ``opening``: what the trainer does while it gets ready, ""
    once it has. ``stage_alive``: whether an agent plays. ``going``: whether closing would interrupt a
    training. ``kept``: whether it has ended and its agent is in a file. ``rate``: steps (or sweeps) per
    second, None where nobody knows. ``seconds``: how long it has been going on, pauses left out.
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
        """Whether it plans in sweeps and does not learn in steps."""
        return self.info is not None and self.info.sweeps
