from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from rlstudio.cli.terminal import a_return
from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.queue.plans import MOST_SEEDS, seeds_of
from rlstudio.engine.queue.summary import summary
from tests.cli.running import refused, rlstudio

MAZE = ("train", "rlstudio/Maze-v0", "q_learning", "--steps", 2000)


@pytest.mark.parametrize(
    ("text", "seeds"),
    [("0-3", [0, 1, 2, 3]), ("0,3,7-9", [0, 3, 7, 8, 9]), ("5", [5]), (" 1 - 2 , 9", [1, 2, 9])],
)
def test_lists_of_seeds(text: str, seeds: list[int]) -> None:
    assert seeds_of(text) == seeds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("9-0", "wrong way round"),
        ("a", "numbers and ranges"),
        ("", "numbers and ranges"),
        ("1,,2", "numbers and ranges"),
        ("-3", "numbers and ranges"),
        ("1.5", "numbers and ranges"),
        ("٣", "numbers and ranges"),
        ("1,2,1", "seed 1 is named twice"),
        ("0-3,2", "seed 2 is named twice"),
        ("2147483648", "at most"),
        ("0-2147483647", "the most"),
        (f"0-{MOST_SEEDS}", "the most"),
    ],
)
def test_other_lists_are_refused(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        seeds_of(text)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--seeds", "9-0"), "wrong way round"),
        (("--seeds", "0-1", "--seed", 4), "do not go together"),
        (("--seeds", "0-1", "--resume", "x.rlstudio"), "--resume continues one run"),
        (("--jobs", 2), "needs --seeds"),
        (("--seeds", "0-1", "--jobs", 0), "jobs"),
        (("--seeds", "0-1", "--set", "learning_rate=7"), "learning_rate"),
        (("--seeds", "0-1", "--preset", "nothing"), "preset"),
    ],
)
def test_a_wrong_wish_is_refused_in_one_sentence(more: tuple[object, ...], words: str, home: Path) -> None:
    refused(rlstudio(*MAZE, *more), words)
    assert not list(home.rglob("*.rlstudio")), "nothing was written"


def test_a_folder_with_a_run_is_refused(tmp_path: Path) -> None:
    (tmp_path / "seed-1").mkdir()
    (tmp_path / "seed-1" / "last.rlstudio").write_bytes(b"")
    refused(rlstudio(*MAZE, "--seeds", "0-1", "--out", tmp_path), "holds a run already")


def test_every_seed_is_the_run_that_it_is_alone(tmp_path: Path) -> None:
    ran = rlstudio(*MAZE, "--seeds", "3,5-6", "--jobs", 2, "--out", tmp_path / "all", "--json")
    assert ran.code == 0, ran.err
    result = json.loads(ran.out)
    assert [run["seed"] for run in result["runs"]] == [3, 5, 6]
    assert {run["state"] for run in result["runs"]} == {"done"}
    assert [run["error"] for run in result["runs"]] == [None] * 3
    alone = rlstudio(*MAZE, "--seed", 5, "--out", tmp_path / "alone", "--json")
    told = json.loads(alone.out)
    of_five = result["runs"][1]
    assert (of_five["steps"], of_five["mean_return"]) == (told["steps"], told["mean_return"])
    first = checkpoint.load(tmp_path / "all" / "seed-5" / "last.rlstudio")
    second = checkpoint.load(tmp_path / "alone" / "last.rlstudio")
    for name, value in first.policy_state.items():
        assert np.array_equal(value, second.policy_state[name])
    returns = [run["mean_return"] for run in result["runs"]]
    assert result["mean_return"]["mean"] == pytest.approx(np.mean(returns))
    assert result["mean_return"]["runs"] == 3
    assert result["mean_return"]["low"] <= result["mean_return"]["iqm"] <= result["mean_return"]["high"]
    listed = json.loads(rlstudio("runs", "--json").out)
    assert len({run["configuration"] for run in listed}) == 1, "seeds of one configuration"
    assert len(listed) == 4


def test_a_folder_that_is_named_from_here_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for_two = (*MAZE, "--seeds", "0-1", "--out", Path("runs") / "läuft")
    result = json.loads(rlstudio(*for_two, "--json").out)
    for run in result["runs"]:
        assert Path(run["checkpoint"]).is_file()
        assert Path(run["checkpoint"]).parent == tmp_path / "runs" / "läuft" / f"seed-{run['seed']}"
    refused(rlstudio(*for_two), "holds a run already")


def test_the_summary_without_json(home: Path) -> None:
    ran = rlstudio(*MAZE, "--seeds", "0-1")
    assert ran.code == 0, ran.err
    assert "interquartile mean" in ran.out
    assert "seed 1: done, 2,000 steps" in ran.err
    folders = [path.parent for path in home.rglob("best.rlstudio")]
    assert len(folders) == 2
    for folder in folders:
        assert f" {folder.name} " in ran.out
        assert f"in {folder.parent}\n" in ran.out


@pytest.mark.parametrize(
    ("send", "number"),
    [(os.kill, signal.SIGINT), (os.killpg, signal.SIGTERM)],
    ids=["Ctrl-C", "timeout, or a scheduler of jobs, which tells the workers as well"],
)
def test_what_is_stopped_saves_all(tmp_path: Path, send: Callable[..., None], number: signal.Signals) -> None:
    command = [
        *(sys.executable, "-m", "rlstudio", "train", "CartPole-v1", "dqn", "--steps", "5000000"),
        "--to-the-end",  # or the first two are over before they are stopped
        *("--seeds", "0-3", "--jobs", "2", "--out", str(tmp_path / "out"), "--json"),
    ]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    give_up = time.monotonic() + 90
    while len(list(tmp_path.glob("out/*/.lock"))) < 2:
        assert time.monotonic() < give_up
        time.sleep(0.1)
    time.sleep(3.0)
    send(process.pid, number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + number, err
    runs = json.loads(out)["runs"]
    assert [run["state"] for run in runs] == ["stopped"] * 4
    for run in runs[:2]:
        manifest = checkpoint.peek(tmp_path / "out" / f"seed-{run['seed']}" / "last.rlstudio")
        assert manifest.step == run["steps"] > 0
        assert manifest.resumable
    assert [run["checkpoint"] for run in runs[2:]] == [None, None]


def test_summaries() -> None:
    found = summary([0.0, 10.0, 20.0, 30.0, 100.0, 20.0, 20.0, 20.0])
    assert found is not None
    assert found.iqm == pytest.approx(20.0), "two of eight are cut off at either end"
    assert found.mean == pytest.approx(27.5)
    assert found.std == pytest.approx(statistics.stdev([0, 10, 20, 30, 100, 20, 20, 20])), "of the sample"
    assert found.low is not None
    assert found.high is not None
    assert found.low < 20 < found.high
    same = summary([7.0])
    assert same is not None
    assert (same.iqm, same.std) == (7.0, 0.0)
    assert same.low is same.high is None, "one run has no interval"
    assert summary([]) is None


@pytest.mark.parametrize(
    ("value", "told"),
    [(500.0, "500.0"), (-1133.26, "-1133.3"), (1.25, "1.25"), (0.74, "0.740"), (0.0, "0.0"), (3e-9, "0.0")],
)
def test_a_small_return_keeps_its_figures(value: float, told: str) -> None:
    assert a_return(value) == told


@pytest.mark.parametrize("command", [("train", "--seeds", "0-1"), ("tune", "--trials", 1)])
def test_runs_that_would_wait_for_a_person_do_not_begin(command: tuple[object, ...]) -> None:
    """Their workers would stand in the first rollout, and nobody would end them."""
    name, *more = command
    asked = rlstudio(name, "Pendulum-v1", "preferences", "--set", "judge=person", "--steps", 3000, *more)
    refused(asked, "only the window asks a person")
