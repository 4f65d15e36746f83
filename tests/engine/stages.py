"""Stages to try things on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage, RunSpec, Snapshot

MAZE = "rlstudio/Maze-v0"


def open_stage(env: str = "CartPole-v1", algorithm: str = "dqn", **more: Any) -> Stage:
    return Stage(OpenStage(spec=RunSpec(env=env, algorithm=algorithm, **more), seed=7))


def play(stage: Stage, seconds: float, *, watch: bool = True) -> list[Snapshot]:
    """Serve a stage as a worker does, taking a picture of every moment."""
    seen, moment = [], -1
    end = time.perf_counter() + seconds
    while (now := time.perf_counter()) < end:
        if watch:
            stage.note_viewer(True)
        wait = stage.advance()
        if stage.moment != moment and watch:
            moment = stage.moment
            seen.append(stage.snapshot())
        time.sleep(max(0.0, min(wait, end - now)))
    return seen


def record(path: Path) -> None:
    """Save a recording of seventy decisions by chance."""
    stage = open_stage("CartPole-v1", "random")
    stage.set_speed(None)
    while stage.decisions < 70:
        stage.note_viewer(True)
        stage.advance()
    list(save_recording(path, stage.past, stage.info(), None, everything=True))
    stage.close()


def one_step(stage: Stage) -> Snapshot:
    """Take one decision and see it as it is seen while time goes on; the stage stands still afterwards."""
    stage.step_until("step")
    assert stage.advance() == 0.0
    stage.paused = False
    seen = stage.snapshot()
    stage.paused = True
    return seen
