from __future__ import annotations

import json
import shutil
from pathlib import Path

from rlstudio.engine.files.runs.notes import origin_of
from tests.cli.running import refused, rlstudio


def trained(folder: Path) -> Path:
    ran = rlstudio(
        "train", "CartPole-v1", "dqn", "--steps", 1500, "--set", "learning_starts=100", "--out", folder
    )
    assert ran.code == 0, ran.err
    return folder / "last.rlstudio"


def test_a_fork_is_a_run_of_its_own_with_what_was_changed(tmp_path: Path) -> None:
    file = trained(tmp_path / "parent")
    before = file.read_bytes()
    fork = tmp_path / "fork"
    ran = rlstudio(
        "train", "--fork", file, "--steps", 2500, "--set", "learning_rate=0.01", "--seed", 4, "--out", fork,
        "--json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    result = json.loads(ran.out)
    assert (result["env"], result["algorithm"], result["seed"]) == ("CartPole-v1", "dqn", 4)
    assert 2500 <= result["steps"] < 2520
    info = json.loads(rlstudio("info", fork / "last.rlstudio", "--json").out)
    assert info["config"]["learning_rate"] == 0.01
    assert info["config"]["learning_starts"] == 100, "its parent's"
    origin = origin_of(fork)
    assert origin is not None
    assert (origin.parent, origin.step) == ("parent", 1500)
    assert {change.name for change in origin.changed} == {"learning_rate", "seed"}
    assert file.read_bytes() == before, "its parent stays as it is"


def test_wrong_forks_are_refused_in_a_sentence(tmp_path: Path) -> None:
    file = trained(tmp_path / "parent")
    more = ("--steps", 2500, "--out", tmp_path / "fork")
    refused(rlstudio("train", "--fork", file, "--out", tmp_path / "fork"), "1500 steps already")
    refused(rlstudio("train", "--fork", file, "--resume", file, *more), "exclude each other")
    refused(rlstudio("train", "--fork", file, "--lanes", 2, *more), "leave --preset and --lanes out")
    refused(rlstudio("train", "--fork", file, "--set", "hidden=[8]", *more), "hidden of dqn cannot change")
    refused(rlstudio("train", "--fork", file, "--set", "nothing=1", *more), "nothing")
    refused(rlstudio("train", "--fork", file, "--steps", 2500, "--out", file.parent), "holds a run already")
    refused(rlstudio("train", "--fork", file.parent / "best.rlstudio", *more), "cannot be continued")
    assert not (tmp_path / "fork").exists()


def test_runs_are_listed_as_trees(tmp_path: Path) -> None:
    file = trained(tmp_path / "parent")
    fork = ("train", "--fork", file, "--steps", 1600)
    for name, rate in (("one", 0.01), ("two", 0.02)):
        assert rlstudio(*fork, "--set", f"learning_rate={rate}", "--out", tmp_path / name).code == 0
    found = json.loads(rlstudio("runs", "--tree", "--json").out)
    assert [(run["run"], run["depth"], run["branched_at"]) for run in found] == [
        ("parent", 0, None),
        ("one", 1, 1500),
        ("two", 1, 1500),
    ]
    assert [change["after"] for run in found for change in run["changes"]] == [0.01, 0.02]
    said = rlstudio("runs", "--tree").out
    assert "from step 1,500, learning_rate" in said
    assert "  one" in said
    shutil.rmtree(tmp_path / "parent")
    assert "is not here any more" in rlstudio("runs", "--tree").out
