"""What the line below the picture says: whose decisions it shows, and whose turn it is."""

from __future__ import annotations

from rlstudio.app.panels.text import grouped, moment_name
from rlstudio.engine.worker.messages import PastMoment, RunInfo, Snapshot


def caption(snapshot: Snapshot, info: RunInfo | None) -> str:
    """The caption: whose decisions the picture shows."""
    sweeps = info is not None and info.sweeps
    if snapshot.past is not None:
        recorded = info.recorded if info is not None else None
        of = "" if recorded is None else f" of {grouped(recorded.moments)}"
        return past_caption(snapshot.past, snapshot.human, of)
    if snapshot.waits:
        return "waiting"
    if snapshot.seat is not None and info is not None and info.board is not None and snapshot.human:
        return _at_the_board(snapshot, info.board.sides[snapshot.seat], info)
    if snapshot.human:
        begins = info is not None and info.by_person and snapshot.episode_step == 0
        return "press a key to begin" if begins else "you are playing"
    if snapshot.source == "training":
        return (snapshot.phase or "planning") if sweeps else "training environment"
    if info is not None and info.acts_by == "rule":
        return "fixed policy"
    return f"policy of {'sweep' if sweeps else 'step'} {grouped(snapshot.policy_step)}"


def _at_the_board(snapshot: Snapshot, side: str, info: RunInfo) -> str:
    """In a game of two: which side a person plays, whose turn it is, and who has won."""
    other = "the opponent" if info.by_person else "the agent"
    if snapshot.ended:
        score = snapshot.episode_return
        return "You won." if score > 0 else f"{other.capitalize()} won." if score < 0 else "A draw."
    return f"You play {side}. " + ("Your move." if snapshot.seat_moves else f"{other.capitalize()} moves.")


def past_caption(past: PastMoment, human: bool, of: str = "") -> str:
    """Which moment of the past it is, and by which policy maps and the like are made. of: of how many."""
    where = f"{moment_name(past.moment)}{of}" if of else f"past {moment_name(past.moment)}"
    if human:
        return f"{where}, a person played" if of else f"{where}, you were playing"
    return f"{where}, policy of step {grouped(past.thought_by)}"
