"""Small quick runs for the tests of sessions."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import Command, RunSpec
from rlstudio.engine.worker.messages.sound import check
from rlstudio.engine.worker.obeying import obey_training

MAZE = "rlstudio/Maze-v0"


def spec(env: str = "CartPole-v1", algorithm: str = "dqn", **more: object) -> RunSpec:
    small = {"learning_starts": 100, "batch_size": 16} if algorithm == "dqn" else {}
    small = {"rollout_steps": 32, "epochs": 2} if algorithm == "ppo" else small
    return RunSpec.model_validate({"env": env, "algorithm": algorithm, "config": small, "lanes": 4, **more})


def fingerprint(session: Session) -> str:
    digest = hashlib.sha256()
    for name, value in sorted(session.run.algorithm.state().items()):
        digest.update(name.encode() + np.ascontiguousarray(value).tobytes())
    return digest.hexdigest()


def until_it_waits(session: Session) -> None:
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up:
        session.advance(0.05)
        if session.run.waiting:
            return
    raise AssertionError("it never waited")


def send(session: Session, command: Command) -> None:
    """Send what a window would send; refusals are raised."""
    check(command)
    obey_training(session, command, lambda do: do())


def finish(session: Session) -> None:
    give_up = time.monotonic() + 60
    while not session.finished and time.monotonic() < give_up:
        session.advance(0.05)
        session.flush()
    assert session.finished


def learned_run(folder: Path, **asked: object) -> Path:
    """A run of its own that has ended: its folder, beside data that nobody else sees."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        session = open_session(spec(**asked), folder / "run")
        finish(session)
        session.close()
    return folder / "run"
