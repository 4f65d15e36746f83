"""The state of a run at one moment, from which all texts about it are made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rlstudio.app.links.link_thread import LinkThread, RunProgress
from rlstudio.app.panels.screen.caption import caption
from rlstudio.app.tab.source import TabSource
from rlstudio.engine.worker.messages import RunInfo

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

State = Literal["loading", "running", "paused", "playing", "finished", "failed"]
_FIRST_S = 3.0
"""Seconds of training that are slower than the rest, and tell nothing of it."""


@dataclass(frozen=True)
class RunStatus:
    """The state of a run at one moment.

    ``trains``: whether it is or was a training. ``opening``: what the trainer does while it is being opened,
    "" after that. ``stage_alive``: whether an agent plays. ``going``: whether closing would interrupt a
    training. ``kept``: whether it has ended and its agent is in a file. ``rate``: steps (or sweeps) per
    second, None if unknown. ``seconds``: its duration without pauses. ``thinking``: seconds that it has been
    inside one step of a search, None if it is not. ``looks_back``: which moment of the past is in view, as
    the line below the picture says it; "" in the present. ``reaching``: what a step that is under way goes
    on to.
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
    thinking: float | None = None
    looks_back: str = ""
    reaching: Literal["step", "update", "episode", "line"] | None = None

    @property
    def sweeps(self) -> bool:
        """Whether its steps are sweeps over all states."""
        return self.info is not None and self.info.sweeps

    @property
    def finds_reward(self) -> bool:
        """Whether its sweeps look for the reward behind what somebody does."""
        return self.info is not None and "found_reward" in self.info.shows

    @property
    def plays_by_rule(self) -> bool:
        """Whether it plays without learning, as chance and a search do."""
        return self.info is not None and self.info.acts_by == "rule"

    @property
    def tests_at_end(self) -> bool:
        """Whether it learns no more, and its last policy is being tested."""
        return self.share_done == 1.0 and not self.sweeps and not self.plays_by_rule

    @property
    def share_done(self) -> float | None:
        """How much of its budget a training has used, 0 to 1; None without a budget."""
        if not self.trains or self.trainer_opening or self.info is None or not self.info.steps_budget:
            return None
        return min(1.0, self.progress.step / self.info.steps_budget)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest of the budget takes at the rate of now; None if that is not known yet."""
        if self.share_done is None or self.info is None or not self.rate or self.state != "running":
            return None
        if self.progress.waiting or self.progress.seconds < _FIRST_S:
            return None
        return max(0.0, ((self.info.steps_budget or 0) - self.progress.step) / self.rate)


def status_of(tab: RunTab) -> RunStatus:
    """The current state of the run in a tab."""
    playback, training = tab.playback, tab.playback.training
    thread, rate = training or playback.stage, None
    if training is not None:
        with training.lock:
            series = training.series.get("steps_per_second")
            last = series.last if series is not None else None
        rate = last[1] if last is not None else None
    return RunStatus(
        title=tab.title,
        state=playback.state,
        source=tab.source,
        info=playback.info,
        trains=training is not None,
        trainer_opening=playback.trainer_opening,
        opening=playback.opening_what,
        stage_alive=playback.stage_alive,
        going=playback.going,
        kept=playback.state == "finished" and playback.files.agent is not None,
        progress=_progress(tab, thread),
        rate=rate,
        seconds=tab.clock.seconds,
        thinking=thread.thinking if thread is not None else None,
        looks_back=_looks_back(tab),
        reaching=playback.reaching if playback.state == "paused" else None,
    )


def _looks_back(tab: RunTab) -> str:
    newest, info = tab.board.newest, tab.playback.info
    return "" if newest is None or newest.past is None else caption(newest, info)


def _progress(tab: RunTab, thread: LinkThread | None) -> RunProgress:
    """How far the run is: at least as far as the policy that the picture shows."""
    progress = thread.progress if thread is not None else RunProgress()
    if tab.playback.training is None:
        return progress
    newest = tab.board.newest
    shown = newest.policy_step if newest is not None and newest.past is None else 0
    return replace(progress, step=max(progress.step, shown))
