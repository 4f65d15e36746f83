"""Writes an episode of a recording's file as a page, a video or a moving picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.words import counted, words
from rlstudio.engine.export.played import cut_out
from rlstudio.engine.export.replay_page import write_page
from rlstudio.engine.export.replay_video import write_video
from rlstudio.engine.past.saved.recorded_stage import RecordedStage

WRITERS = {".html": write_page, ".mp4": write_video, ".gif": write_video}


def export(path: Path, out: Path, episode: int | None, tell: Callable[[float], None]) -> None:
    """Write an episode, by its number, or the newest that has ended. tell: the share that is done.

    Raises UserError for a file that is refused, an episode that is not in it, and an unknown suffix.
    """
    write = WRITERS.get(out.suffix.lower())
    if write is None:
        raise UserError(words("{path} has to end in {endings}.", path=out, endings=", ".join(WRITERS)))
    stage = RecordedStage(str(path))
    try:
        moment = None if episode is None else first_moment(stage, episode)
        for share in write(out, cut_out(stage.past, stage.info(), moment)):
            tell(share)
    finally:
        stage.close()


def episodes(stage: RecordedStage) -> list[tuple[int, int, int, float, bool]]:
    """Of each episode its number, its first moment, its decisions, its return, and whether it ended."""
    recording, found = stage.past.recorder.recording, []
    first = 0
    while first < len(recording):
        reel = recording.reel_of(first)
        stop = first + 1
        while stop < len(recording) and recording.follows(stop):
            stop += 1
        last = recording[stop - 1]
        over = last.decision is None
        score = last.score if over else last.score + last.reward
        found.append((reel.episode, first, stop - first - over, score, over))
        first = stop
    return found


def first_moment(stage: RecordedStage, episode: int) -> int:
    """The first moment of an episode. Raises UserError if the recording does not have it."""
    numbers = {number: first for number, first, *_ in episodes(stage)}
    if episode not in numbers:
        raise UserError(
            counted(
                len(numbers),
                "there is no episode {episode} in this recording; it holds episode {first}.",
                "there is no episode {episode} in this recording; it holds episodes {first} to {last}.",
                episode=episode,
                first=min(numbers),
                last=max(numbers),
            )
        )
    return numbers[episode]
