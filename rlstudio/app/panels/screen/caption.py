"""What the line below the picture says: whose decisions it shows, and whose turn it is."""

from __future__ import annotations

from rlstudio.app.language.saying import said, tr
from rlstudio.app.panels.text import grouped
from rlstudio.engine.worker.messages import PastMoment, RunInfo, Snapshot


def caption(snapshot: Snapshot, info: RunInfo | None) -> str:
    """The caption: whose decisions the picture shows."""
    sweeps = info is not None and info.sweeps
    if snapshot.past is not None:
        recorded = info.recorded if info is not None else None
        count = None if recorded is None else recorded.moments
        return past_caption(snapshot.past, snapshot.human, count, sweeps=sweeps)
    if snapshot.waits:
        return tr("waiting")
    if snapshot.seat is not None and info is not None and info.board is not None and snapshot.human:
        return _at_the_board(snapshot, info.board.sides[snapshot.seat], info)
    if snapshot.human:
        if snapshot.awaits_key and snapshot.episode_step == 0:
            return tr("press a key to begin")
        turns = info is not None and info.turn_based
        return tr("press a key to go on") if snapshot.awaits_key and not turns else tr("you are playing")
    if snapshot.source == "training":
        if not sweeps:
            return tr("training environment")
        return said(snapshot.phase) if snapshot.phase else tr("planning")
    if info is not None and info.acts_by == "rule":
        return tr("fixed policy")
    number = grouped(snapshot.policy_step)
    return tr("policy of sweep {sweep}", sweep=number) if sweeps else tr("policy of step {step}", step=number)


def _at_the_board(snapshot: Snapshot, side: str, info: RunInfo) -> str:
    """In a game of two: which side a person plays, whose turn it is, and who has won."""
    side = said(side)
    if snapshot.ended:
        score = snapshot.episode_return
        if score == 0:
            return tr("A draw.")
        if score > 0:
            return tr("You won.")
        return tr("The opponent won.") if info.by_person else tr("The agent won.")
    if snapshot.seat_moves:
        return tr("You play {side}. Your move.", side=side)
    if info.by_person:
        return tr("You play {side}. The opponent moves.", side=side)
    return tr("You play {side}. The agent moves.", side=side)


def past_caption(past: PastMoment, human: bool, count: int | None = None, *, sweeps: bool = False) -> str:
    """Which moment of the past it is, and by which policy maps and the like are made.

    count: of how many, in a recording.
    """
    number, step = grouped(past.moment + 1), grouped(past.thought_by)  # people count from 1
    if count is None:
        if human:
            return tr("past moment {number}, you were playing", number=number)
        if sweeps:
            return tr("past moment {number}, policy of sweep {step}", number=number, step=step)
        return tr("past moment {number}, policy of step {step}", number=number, step=step)
    total = grouped(count)
    if human:
        return tr("moment {number} of {total}, a person played", number=number, total=total)
    if sweeps:
        return tr("moment {number} of {total}, policy of sweep {step}", number=number, total=total, step=step)
    return tr("moment {number} of {total}, policy of step {step}", number=number, total=total, step=step)
