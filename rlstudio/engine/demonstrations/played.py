"""Demonstrations out of a recording: what was played in the window, by a person or by an agent."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.demonstrations.recording import EpisodeRecorder, put_together
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.demonstrations_file import DemonstrationsFile, MadeBy, described
from rlstudio.engine.past.recording import Recording
from rlstudio.engine.past.saved.recorded_stage import RecordedStage

SUFFIXES = (".rlreplay",)
"""Of files that hold demonstrations as well."""


def from_recording(path: Path | str) -> DemonstrationsFile:
    """The whole episodes of a recording: those that a person played, or all where nobody did.

    An episode in which both acted is left out, and so is one whose beginning or end is not there. Raises
    UserError, naming the file, where it is refused or holds none.
    """
    stage = RecordedStage(str(path))
    try:
        recording, run = stage.past.recorder.recording, stage.past.manifest.run
        whole = _episodes(recording)
        hands = [{recording[number].human for number in range(first, stop)} for first, stop in whole]
        by_person = {True} in hands
        chosen = [span for span, hand in zip(whole, hands, strict=True) if hand == {by_person}]
        if not chosen:
            raise UserError(words("{path} holds no episode from its beginning to its end.", path=path))
        found = put_together([_taken_out(path, stage, *span) for span in chosen], stage.spec)
        picture = checkpoint.png(stage.past.review.scenes.scene(chosen[-1][1]).frames[-1])
    finally:
        stage.close()
    made_by: MadeBy = "person" if by_person else "agent"
    about = described(stage.spec, found, made_by, "" if by_person else run.algorithm)
    return DemonstrationsFile(
        Path(path), about.model_copy(update={"env_settings": run.env_settings}), found, picture
    )


def _episodes(recording: Recording) -> list[tuple[int, int]]:
    """The first decision and the end of each whole episode that has at least one decision."""
    found, first = [], 0
    for number in range(1, len(recording) + 1):
        if number == len(recording) or not recording.follows(number):
            last = number - 1
            if last > first and recording[last].decision is None and recording[first].step == 0:
                found.append((first, last))
            first = number
    return found


def _taken_out(path: Path | str, stage: RecordedStage, first: int, end: int) -> EpisodeRecorder:
    recording, scenes = stage.past.recorder.recording, stage.past.review.scenes
    taken = EpisodeRecorder()
    for number in range(first, end + 1):
        moment, seen = recording[number], scenes.observation(number)
        if seen is None or not np.isfinite(seen).all() or not math.isfinite(moment.reward):
            raise UserError(
                words("{path} does not tell what was seen at its moment {number}.", path=path, number=number)
            )
        if number == end:
            taken.last, taken.terminated, taken.truncated = seen[0], moment.terminal, not moment.terminal
            taken.true_return = moment.score if math.isfinite(moment.score) else sum(taken.reward)
            break
        action = moment.action[0] if stage.spec.action_space.shape == () else moment.action
        legal = moment.legal[0] if stage.spec.masked and moment.legal is not None else None
        taken.add(seen[0], np.asarray(action), moment.reward, legal)
    return taken
