"""One of two compared episodes, played again and kept as a recording that opens by itself."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from rlstudio.core import progress
from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import mark, words
from rlstudio.engine.disagreement.finding import MOST_STEPS
from rlstudio.engine.files.recordings.replay_file import peek
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage

_OTHERWISE = words("this episode does not come out the same again, so that there is no timeline of it.")


def record(opening: OpenStage, seed: int, step: int, score: float, path: Path) -> int:
    """Write the episode that this agent played on a seed; returns the number of its moment at ``step``.

    score: the return before that step, as ``find`` told it. Raises UserError if the episode is another one
    now, or the file cannot be written.
    """
    stage, before = Stage(replace(opening, seed=seed)), math.nan
    try:
        stage.set_speed(None)
        while not stage.episode.ended and stage.episode.steps < MOST_STEPS:
            if stage.episode.steps == step:
                before = stage.episode.score
            if stage.episode.steps % 50 == 0:
                progress.tell(mark("playing the episode again"), 0.7 * stage.episode.steps / MOST_STEPS)
            stage.note_viewer(frame=True)  # what cannot be drawn anew is kept as pictures
            stage.advance()
        if not math.isclose(before, score, rel_tol=1e-9, abs_tol=1e-9):
            raise UserError(_OTHERWISE)
        recorded = len(stage.past.recorder.recording)
        path.parent.mkdir(parents=True, exist_ok=True)
        for share in save_recording(path, stage.past, stage.info(), None, everything=True):
            progress.tell(mark("saving the recording"), 0.7 + 0.3 * share)
    except OSError as error:
        raise UserError(
            words("{path} cannot be written: {reason}.", path=path, reason=system_reason(error))
        ) from error
    finally:
        stage.close()
    return max(0, step - (recorded - peek(path).moments))  # the oldest give way where there is no room
