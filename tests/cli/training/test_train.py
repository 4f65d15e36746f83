from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rlstudio.engine.files.runs import run_folders
from tests.cli.running import refused, rlstudio

TRAIN_KEYS = [
    "env", "algorithm", "seed", "steps", "seconds", "steps_per_second", "mean_return", "sampled_return",
    "best_return",
    "solved",
    "checkpoint",
    "findings",
]  # fmt: skip


def test_json(tmp_path: Path) -> None:
    out = tmp_path / "run"
    ran = rlstudio(
        "train",
        "CartPole-v1",
        "ppo",
        "--steps",
        20_000,
        "--seed",
        3,
        "--lanes",
        4,
        "--out",
        out,
        "--json",
    )
    assert ran.code == 0, ran.err
    result = json.loads(ran.out)
    assert ran.out.count("\n") == 1
    assert list(result) == TRAIN_KEYS
    assert (result["env"], result["algorithm"], result["seed"]) == ("CartPole-v1", "ppo", 3)
    assert 20_000 <= result["steps"] < 20_004
    assert result["steps_per_second"] == pytest.approx(result["steps"] / result["seconds"], rel=0.02)
    assert result["best_return"] > 9
    assert result["mean_return"] > 9
    assert result["sampled_return"] > 9
    assert result["solved"] is False, "it was not to end early"
    assert Path(result["checkpoint"]) == out / "best.rlstudio"
    info = json.loads(rlstudio("info", result["checkpoint"], "--json").out)
    assert info["scores"]["best_return"] == result["best_return"]
    assert info["lanes"] == 4
    assert (out / "last.rlstudio").is_file()


def test_settings_presets_and_the_default_folder(home: Path) -> None:
    ran = rlstudio(
        "train", "rlstudio/Maze-v0", "q_learning", "--set", "learning_rate=0.25", "--env-set", "seed=5",
        "--steps", 3000,
    )  # fmt: skip
    assert ran.code == 0, ran.err
    path = Path(ran.out.splitlines()[-1])
    assert path.is_relative_to(home)
    info = json.loads(rlstudio("info", path.with_name("last.rlstudio"), "--json").out)
    assert info["config"]["learning_rate"] == 0.25
    assert info["env_settings"]["seed"] == 5
    assert info["step"] == info["steps_budget"] == 3000
    assert "q_learning on cpu" in ran.err


def test_a_run_goes_on_and_branches_off_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(run_folders.RUNS_VARIABLE, str(tmp_path))
    ran = rlstudio("train", "rlstudio/Maze-v0", "q_learning", "--steps", "1e3")
    name = Path(ran.out.splitlines()[-1]).parent.name
    on = rlstudio("train", "--resume", name, "--steps", "1_500", "--out", tmp_path / name, "--json")
    assert json.loads(on.out)["steps"] == 1500, on.err
    assert "stays as it is" not in on.err, "it goes on where it is"
    last = tmp_path / name / "last.rlstudio"
    new = rlstudio("train", "--resume", name, "--steps", 1600, "--json")
    folder = Path(json.loads(new.out)["checkpoint"]).parent
    assert folder not in (last.parent, tmp_path)
    told = f"it goes on in {folder}; {last} stays as it is; with --out {last.parent} it would go on there"
    assert told in new.err
    assert json.loads(rlstudio("info", last, "--json").out)["step"] == 1500
    other = rlstudio("train", "--fork", name, "--set", "learning_rate=0.2", "--steps", 2000, "--json")
    assert json.loads(other.out)["steps"] == 2000, other.err
    assert f"the fork is in {Path(json.loads(other.out)['checkpoint']).parent}; {last} stays" in other.err
    assert "goes on from last.rlstudio beside it" in rlstudio("info", name).out
    refused(rlstudio("train", "rlstudio/Maze-v0", "q_learning", "--steps", "1.5"), "a whole number")


def test_settings_that_change_nothing_are_told(tmp_path: Path) -> None:
    """A practitioner who sets one would wait for an effect in vain."""
    chosen = ("--set", "kl_target=0.02", "--set", "mirror=no", "--set", "epochs=3")
    ran = rlstudio("train", "CartPole-v1", "ppo", "--steps", 600, "--out", tmp_path / "run", *chosen)
    assert ran.code == 0, ran.err
    assert "kl_target has no effect with objective=clip." in ran.err
    assert "mirror has no effect in this environment." in ran.err
    assert ran.err.count("has no effect") == 2
    ran = rlstudio("train", "CartPole-v1", "ppo", "--steps", 600, "--seeds", "2", "--set", "kl_target=0.02")
    assert ran.err.count("kl_target has no effect with objective=clip.") == 1


def test_resume(tmp_path: Path) -> None:
    out = tmp_path / "run"
    rlstudio("train", "rlstudio/Maze-v0", "q_learning", "--steps", 2000, "--out", out)
    last = out / "last.rlstudio"
    refused(rlstudio("train", "--resume", last, "--steps", 1000), "2000 steps already")
    refused(rlstudio("train", "--resume", last, "--set", "learning_rate=0.1"), "as it was")
    refused(rlstudio("train", "--resume", last, "--seed", 3, "--steps", 4000), "as it was")
    refused(rlstudio("train", "CartPole-v1", "--resume", last, "--steps", 3000), "leave ENV out")
    refused(rlstudio("train", "--resume", out / "best.rlstudio", "--steps", 9000), "cannot be continued")
    ran = rlstudio("train", "--resume", last, "--steps", 5000, "--out", out, "--json")
    assert ran.code == 0, ran.err
    result = json.loads(ran.out)
    assert result["steps"] == 5000
    assert result["env"] == "rlstudio/Maze-v0"
    assert json.loads(rlstudio("info", last, "--json").out)["step"] == 5000


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to one process")
def test_ctrl_c_saves_and_stops(tmp_path: Path) -> None:
    out = tmp_path / "run"
    command = [sys.executable, "-m", "rlstudio", "train", "CartPole-v1", "dqn", "--steps", "100000000"]
    with subprocess.Popen(
        [*command, "--out", str(out), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stderr is not None
        assert "CartPole-v1 by dqn" in child.stderr.readline()
        time.sleep(2.0)
        child.send_signal(signal.SIGINT)
        stdout, stderr = child.communicate(timeout=60)
    assert child.returncode == 130, stderr
    assert "Traceback" not in stderr
    result = json.loads(stdout)
    assert list(result) == TRAIN_KEYS
    assert result["steps"] > 100
    info = json.loads(rlstudio("info", out / "last.rlstudio", "--json").out)
    assert info["step"] == result["steps"]
    assert info["resumable"]
    assert [path.name for path in out.glob(".*")] == [".lock"]


def test_ctrl_c_before_it_begins(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rlstudio.engine.run.run.Run", stopped)
    refused(rlstudio("train", "CartPole-v1", "ppo"), "stopped", code=130)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["CartPol-v1", "ppo"], "no environment named 'CartPol-v1'.*CartPole-v1"),
        (["CartPole-v1", "pppo"], "no algorithm named 'pppo'.*ppo"),
        (["CartPole-v1", "q_learning"], "q_learning does not fit CartPole-v1: "),
        (["CartPole-v1", "human"], "human cannot be trained, it is played in the window: start rlstudio"),
        (["CartPole-v1", "ppo", "--preset", "defaul"], "no preset.*'defaul'"),
        (["CartPole-v1", "ppo", "--set", "learning_rat=1"], "learning_rat.*perhaps you mean learning_rate"),
        (["CartPole-v1", "ppo", "--set", "discount=1.5"], "discount of ppo.*less than or equal to 1"),
        (["CartPole-v1", "ppo", "--set", "discount=nan"], "discount of ppo"),
        (["CartPole-v1", "ppo", "--set", "discount"], "--set takes NAME=VALUE"),
        (
            ["CartPole-v1", "ppo", "--set", "hidden=64"],
            "hidden of ppo must be a list in square.* 64",
        ),
        (["CartPole-v1", "ppo", "--env-set", "gravity=1"], "'gravity': there are none"),
        (["CartPole-v1", "c51", "--set", "lowest_return=2000"], "lowest return must be below"),
        (["zzz", "ppo"], "no environment named 'zzz': none of the [0-9]+ known ones is like it"),
        (["A" * 300 + ".rlworld", "q_learning"], "cannot be opened: File name too long"),
        (["CartPole-v1", "ppo", "--out", "A" * 300], "A cannot be made: File name too long"),
        (
            ["rlstudio/Maze-v0", "q_learning", "--env-set", "rows=100000"],
            "rows of rlstudio/Maze-v0.*100000",
        ),
        (["CartPole-v1", "ppo", "--steps", "0"], "--steps.*from 1 to"),
        (["CartPole-v1", "ppo", "--steps", "many"], "--steps"),
        (["CartPole-v1", "ppo", "--lanes", "5000"], "--lanes.*1024"),
        (["CartPole-v1", "ppo", "--seed", "-1"], "--seed"),
        (["CartPole-v1", "ppo", "--device", "tpu"], "--device.*'auto', 'cpu', 'cuda'"),
        (["CartPole-v1", "ppo", "--stepps", "3"], "No such option.*--steps"),
        (["CartPole-v1", "ppo", "more"], "unexpected extra argument"),
        (["CartPole-v1"], "ALGORITHM is missing"),
        ([], "ENV is missing"),
        (["--resume", "nothing.rlstudio"], "there is no file nothing.rlstudio"),
    ],
)
def test_refusals_write_nothing(home: Path, arguments: list[str], words: str) -> None:
    refused(rlstudio("train", *arguments), words)
    assert list(home.iterdir()) == []


def test_settings_that_go_together_are_looked_at_together(tmp_path: Path) -> None:
    """A lowest return of 200 is wrong beside the highest that is there by default, not beside 300."""
    ran = rlstudio(
        "train", "CartPole-v1", "c51", "--set", "lowest_return=200", "--set", "highest_return=300",
        "--preset", "default", "--steps", 20, "--out", tmp_path / "run",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    config = json.loads(rlstudio("info", tmp_path / "run" / "last.rlstudio", "--json").out)["config"]
    assert (config["lowest_return"], config["highest_return"]) == (200, 300)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "bridge.rlworld")
    refused(rlstudio("train", tmp_path / "bridge.rlworld", "q_learning"), "a device or a pipe")


def test_a_drawn_world(tmp_path: Path) -> None:
    world = tmp_path / "bridge.rlworld"
    settings = {"map": {"rows": ["S..G", ".##.", "X..."], "rewards": [[1, 0, -1]]}, "slip": 0.1}
    world.write_text(json.dumps({"format_version": 1, "settings": settings}))
    out = tmp_path / "run"
    ran = rlstudio("train", world, "q_learning", "--steps", 3000, "--env-set", "max_steps=50", "--out", out)
    assert ran.code == 0, ran.err
    refused(rlstudio("evaluate", world), "bridge.rlworld is a world to train in")
    world.unlink()
    manifest = json.loads(rlstudio("info", out / "last.rlstudio", "--json").out)
    assert manifest["env"] == "rlstudio/World-v0"
    assert manifest["env_settings"]["map"]["rows"] == settings["map"]["rows"]
    assert manifest["env_settings"]["map"]["rewards"] == [[1, 0, -1.0]]
    assert (manifest["env_settings"]["slip"], manifest["env_settings"]["max_steps"]) == (0.1, 50)
    assert "map {…}, slip 0.1" in rlstudio("info", out / "last.rlstudio").out
    # The agent's file holds its world: it plays and goes on without the drawing's.
    assert rlstudio("evaluate", out / "best.rlstudio", "--episodes", 2).code == 0
    ran = rlstudio("train", "--resume", out / "last.rlstudio", "--steps", 4000, "--out", out)
    assert ran.code == 0, ran.err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "bridge.rlworld cannot be opened"),
        ("{", "bridge.rlworld is no world of RL Studio: it is not JSON"),
        ('{"format_version": 1, "settings": {"map": {"rows": ["..", ".."]}}}', "at least one goal"),
    ],
)
def test_a_world_that_cannot_be_read(tmp_path: Path, text: str | None, words: str) -> None:
    world, out = tmp_path / "bridge.rlworld", tmp_path / "run"
    if text is not None:
        world.write_text(text)
    refused(rlstudio("train", world, "q_learning", "--out", out), words)
    refused(rlstudio("algorithms", "--env", world), words)
    assert not out.exists()


def test_another_run_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "run"
    out.mkdir()
    (out / "best.rlstudio").write_bytes(b"precious")
    refused(rlstudio("train", "CartPole-v1", "ppo", "--out", out), "holds a run already")
    assert (out / "best.rlstudio").read_bytes() == b"precious"
    refused(rlstudio("train", "CartPole-v1", "ppo", "--out", out / "best.rlstudio"), "is a file")


def test_what_waits_for_a_person_ends_with_a_sentence(tmp_path: Path) -> None:
    person = ("--set", "judge=person", "--set", "rollout_steps=40", "--set", "minibatch_size=40")
    ran = rlstudio("train", "Pendulum-v1", "preferences", *person, "--steps", 1000, "--out", tmp_path / "run")
    assert ran.code == 2
    assert "only the window asks a person" in ran.err
