"""Plays ten minutes of Pong and saves them: ``python -m tests.benchmarks.window.replays OUT``.

Prints one JSON object: moments, megabytes, and the seconds that saving took.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from rlstudio.core.system.resources import resources
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage

MINUTES = 10


def made(out: Path) -> dict[str, Any]:
    """Let the agent that comes along play, and save everything."""
    stage = Stage(OpenStage(path=str(resources() / "checkpoints" / "pong-ppo.rlstudio"), seed=1))
    try:
        stage.set_speed(None)
        decisions = round(MINUTES * 60 * stage.spec.frame_rate / stage.spec.frame_skip)
        while stage.decisions < decisions:
            stage.advance()
        begun = time.perf_counter()
        for _ in save_recording(out, stage.past, stage.info(), None, everything=True):
            pass
        seconds = time.perf_counter() - begun
        moments = len(stage.past.recorder.recording)
    finally:
        stage.close()
    return {"moments": moments, "mb": round(out.stat().st_size / 1e6, 1), "seconds": round(seconds, 1)}


if __name__ == "__main__":
    print(json.dumps(made(Path(sys.argv[1]))))
