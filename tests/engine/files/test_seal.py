"""No stranger's bytes get to a simulator's own reader."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.engine.files import checkpoint, seal
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.envs.atari.lane import AtariLane
from rlstudio.envs.gym.world import GymnasiumWorld

STATE = {"emulator": np.arange(6, dtype=np.uint8), "elapsed": np.asarray(3)}
ABOUT = {"env": "ALE/Pong-v5", "settings": {"frame_skip": 4}}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "rlstudio"


def test_a_seal_holds_for_what_was_sealed_and_for_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    made = seal.sealed(STATE, ABOUT)
    assert seal.holds(made, STATE, ABOUT)
    assert not seal.holds(None, STATE, ABOUT)
    assert not seal.holds("ü", STATE, ABOUT)
    assert not seal.holds(made, STATE, ABOUT | {"env": "ALE/Breakout-v5"})
    for name, value in STATE.items():
        assert not seal.holds(made, STATE | {name: value + 1}, ABOUT)
        assert not seal.holds(made, {other: v for other, v in STATE.items() if other != name}, ABOUT)
    assert not seal.holds(made, STATE | {"emulator": STATE["emulator"].reshape(2, 3)}, ABOUT)
    assert not seal.holds(made, STATE | {"emulator": STATE["emulator"].view(np.int8)}, ABOUT)
    monkeypatch.setattr(seal, "_versions", lambda: {"ale-py": "99.0"})
    assert not seal.holds(made, STATE, ABOUT), "another version reads it in another way"


def test_the_key_is_the_users_own(home: Path) -> None:
    made = seal.sealed(STATE, ABOUT)
    key = home / "seal.key"
    assert key.stat().st_size == 32
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.write_bytes(b"cut short")
    assert not seal.holds(made, STATE, ABOUT)
    assert seal.holds(seal.sealed(STATE, ABOUT), STATE, ABOUT)


def test_without_a_home_nothing_is_sealed(home: Path) -> None:
    home.parent.mkdir()
    home.write_text("in the way")
    assert seal.sealed(STATE, ABOUT) is None
    assert not seal.holds("0" * 64, STATE, ABOUT)


SMALL = {"learning_starts": 50, "batch_size": 8, "replay_capacity": 500}


def saved(env: str, algorithm: str, config: dict[str, Any], folder: Path) -> Path:
    session = open_session(
        RunSpec(env=env, algorithm=algorithm, config=config, lanes=1, steps=10_000), folder
    )
    while session.run.step < 90:
        session.advance(0.05)
    session.run.autosaves.write_last()
    session.close()
    return folder / "last.rlstudio"


@pytest.mark.parametrize(
    ("env", "algorithm", "config"),
    [
        ("ALE/Pong-v5", "dqn", SMALL | {"hidden": [16]}),
        ("Hopper-v5", "ppo", {"rollout_steps": 32, "epochs": 1}),
    ],
)
def test_a_simulation_goes_on_here_and_begins_anew_elsewhere(
    env: str,
    algorithm: str,
    config: dict[str, Any],
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = saved(env, algorithm, config, tmp_path / "run")
    file = checkpoint.load(path)
    assert file.training_state is not None
    stored = {name for name in file.training_state if name.startswith("world.")}
    here = open_session(None, None, resume=path)
    np.testing.assert_array_equal(here.run.world.observe(), file.training_state["world.observation"])
    assert here.run.warnings == []
    here.close()

    read: list[object] = []
    monkeypatch.setattr(AtariLane, "restore", lambda *given: read.append(given))
    monkeypatch.setattr(GymnasiumWorld, "_restore_dynamics", lambda *given: read.append(given))
    strangers = file.training_state | {
        name: np.zeros_like(value) for name, value in file.training_state.items() if name in stored
    }
    if file.frames is not None:
        strangers["algorithm.replay.frames"] = file.frames
    changed = tmp_path / "changed.rlstudio"
    checkpoint.write(changed, file.manifest, file.policy_state, {}, file.thumbnail_png, strangers)
    (home / "seal.key").rename(home / "another.key")
    for other in (changed, path):
        there = open_session(None, None, resume=other)
        assert there.run.warnings == [
            "the state of the simulation in this file was not saved here, or by another version of the "
            "simulator: its episodes begin anew."
        ]
        step = there.run.step
        while there.run.step == step:  # a busy computer takes its time; one that stands still, for ever
            there.advance(0.2)
        there.close()
    assert read == []
    os.replace(home / "another.key", home / "seal.key")
