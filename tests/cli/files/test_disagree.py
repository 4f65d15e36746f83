from __future__ import annotations

import json
from pathlib import Path

from rlstudio.engine.files.runs.run_folders import wanted_runs_folder
from tests.cli.running import refused, rlstudio


def trained(folder: Path, seed: int, env: str = "CartPole-v1", algorithm: str = "ppo") -> Path:
    ran = rlstudio("train", env, algorithm, "--steps", 600, "--seed", seed, "--out", folder)
    assert ran.code == 0, ran.err
    return folder / "last.rlstudio"


def test_where_two_agents_disagree(tmp_path: Path) -> None:
    a, b = trained(tmp_path / "a", 1), trained(tmp_path / "b", 2)
    ran = rlstudio("disagree", a, b, "--seed", 3, "--json")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert list(found) == [
        "env", "seed", "steps", "returns", "parted", "agreement", "mean_divergence", "moments",
    ]  # fmt: skip
    assert found["moments"][0]["first"] == (found["parted"] is not None)
    assert {moment["a"] for moment in found["moments"]} <= {"LEFT", "RIGHT"}
    said = rlstudio("disagree", a, b, "--seed", 3)
    assert "they part" in said.out
    same = json.loads(rlstudio("disagree", a, a, "--json").out)
    assert (same["parted"], same["moments"]) == (None, [])


def test_runs_of_the_library_are_called_by_their_names() -> None:
    for name, seed in (("first", 1), ("second", 2)):
        trained(wanted_runs_folder() / name, seed)
    by_name = rlstudio("disagree", "first", "second", "--json")
    assert by_name.code == 0, by_name.err
    files = [wanted_runs_folder() / name / "best.rlstudio" for name in ("first", "second")]
    assert by_name.out == rlstudio("disagree", *files, "--json").out
    assert "CartPole-v1" in rlstudio("info", "first").out


def test_what_cannot_be_compared_is_refused(tmp_path: Path) -> None:
    a = trained(tmp_path / "a", 1)
    other = trained(tmp_path / "b", 1, "rlstudio/Maze-v0", "q_learning")
    refused(rlstudio("disagree", a, other), "one agent plays CartPole-v1, the other one rlstudio/Maze-v0")
    refused(rlstudio("disagree", a, tmp_path / "nothing.rlstudio"), "there is no file")
