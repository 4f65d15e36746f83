"""Agents of other libraries on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import refused, rlstudio

torch = pytest.importorskip("torch")


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PPO agent that the real library trained for a moment."""
    pytest.importorskip("sb3_contrib")
    from tests.engine.files.foreign import theirs

    path = tmp_path_factory.mktemp("theirs") / "model.zip"
    return theirs.save(theirs.train("PPO", "CartPole-v1", 128, n_steps=64), path)


def test_it_plays_what_is_named(zipped: Path) -> None:
    ran = rlstudio("evaluate", zipped, "--env", "CartPole-v1", "--episodes", 3, "--json")
    assert ran.code == 0, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    assert (told["env"], told["algorithm"], told["episodes"]) == ("CartPole-v1", "ppo", 3)
    refused(rlstudio("evaluate", zipped), "sees 4 numbers.*CartPole-v1 would fit.*--env ID")
    refused(rlstudio("evaluate", zipped, "--env", "Acrobot-v1"), "Acrobot-v1 shows 6 numbers")
    refused(rlstudio("evaluate", zipped, "--env", "CartPole-v1", "--algorithm", "dqn"), "of ppo, not of dqn")


def test_it_is_recorded_told_of_and_learns_on(zipped: Path, tmp_path: Path) -> None:
    film = tmp_path / "a.gif"
    assert rlstudio("record", zipped, film, "--env", "CartPole-v1", "--seconds", 0.5).code == 0
    assert film.read_bytes().startswith(b"GIF89a")
    told = rlstudio("info", zipped, "--env", "CartPole-v1")
    assert "128 steps" in told.out
    assert "stable-baselines3" in told.out
    ran = rlstudio(
        "train", "CartPole-v1", "--resume", zipped, "--steps", 600, "--out", tmp_path / "run", "--json"
    )
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["steps"] >= 600
    assert rlstudio("evaluate", tmp_path / "run" / "last.rlstudio", "--episodes", 1).code == 0


def test_tensors_alone_need_both_names(tmp_path: Path) -> None:
    layers = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
    path = tmp_path / "dqn.cleanrl_model"
    torch.save({f"network.{name}": value for name, value in layers.state_dict().items()}, path)
    refused(rlstudio("evaluate", path, "--env", "CartPole-v1"), "--env ID --algorithm ID")
    ran = rlstudio("evaluate", path, "--env", "CartPole-v1", "--algorithm", "dqn", "--episodes", 2, "--json")
    assert json.loads(ran.out)["algorithm"] == "dqn"


def test_ours_say_it_themselves(trained: Path) -> None:
    assert rlstudio("evaluate", trained, "--env", "CartPole-v1", "--episodes", 1).code == 0
    refused(rlstudio("evaluate", trained, "--env", "Pendulum-v1"), "an agent of CartPole-v1.*leave --env out")
