from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import refused, rlstudio
from tests.engine.checkpoints import with_manifest

EVALUATE_KEYS = [
    "env",
    "algorithm",
    "episodes",
    "mean_return",
    "low",
    "high",
    "std_return",
    "sampled_return",
    "returns",
    "lengths",
]


def test_evaluate_json(trained: Path) -> None:
    ran = rlstudio("evaluate", trained, "--episodes", 5, "--seed", 1, "--json")
    assert ran.code == 0, ran.err
    assert ran.err == ""
    result = json.loads(ran.out)
    assert list(result) == EVALUATE_KEYS
    assert result["episodes"] == len(result["returns"]) == len(result["lengths"]) == 5
    assert result["mean_return"] == pytest.approx(sum(result["returns"]) / 5)
    assert min(result["returns"]) <= result["low"] <= result["mean_return"] <= result["high"]
    assert rlstudio("evaluate", trained, "--episodes", 5, "--seed", 1, "--json").out == ran.out


def test_a_wrong_setting_of_the_environment_is_not_the_file_s_fault(trained: Path) -> None:
    ran = rlstudio("evaluate", trained, "--env-set", "x=1")
    assert ran.code == 2
    assert ran.err == "rlstudio: there is no setting of CartPole-v1 named 'x': there are none.\n"


def test_evaluate_for_people(trained: Path) -> None:
    ran = rlstudio("evaluate", trained)
    assert re.search(r"CartPole-v1 by ppo: mean return [\d.]+ \(95 % interval", ran.out)
    assert "20 episodes" in ran.out


def test_record(trained: Path, tmp_path: Path) -> None:
    ran = rlstudio("record", trained, tmp_path / "a.gif", "--seconds", 0.5, "--with-insight")
    assert ran.code == 0, ran.err
    assert (tmp_path / "a.gif").read_bytes().startswith(b"GIF89a")
    refused(rlstudio("record", trained, tmp_path / "a.avi"), r"has to end in \.mp4 or \.gif")
    refused(rlstudio("record", trained, tmp_path / "b.mp4", "--seconds", -1), "more than 0")
    for seconds in ("nan", "inf"):
        refused(rlstudio("record", trained, tmp_path / "b.mp4", "--seconds", seconds), "more than 0")
    assert not (tmp_path / "b.mp4").exists()
    refused(rlstudio("record", trained, tmp_path / f"{'A' * 300}.mp4"), "File name too long")


def test_the_folder_of_a_run_means_its_best_agent(trained: Path, tmp_path: Path) -> None:
    refused(rlstudio("info", tmp_path), "is a folder, not a checkpoint")
    shutil.copy(trained, tmp_path / "best.rlstudio")
    assert json.loads(rlstudio("info", tmp_path, "--json").out)["env"] == "CartPole-v1"


def test_info(trained: Path) -> None:
    ran = rlstudio("info", trained)
    for word in ("CartPole-v1", "ppo", "11.50", "1,000 steps"):
        assert word in ran.out
    manifest = json.loads(rlstudio("info", trained, "--json").out)
    assert manifest["format_version"] == 1
    assert manifest["observation_space"]["shape"] == [4]


def test_info_of_an_unknown_environment(trained: Path) -> None:
    with_manifest(trained, env="Gone-v0")
    assert json.loads(rlstudio("info", trained, "--json").out)["env"] == "Gone-v0"
    refused(rlstudio("evaluate", trained), "no environment named 'Gone-v0'")


@pytest.mark.parametrize("command", ["info", "evaluate", "record"])
def test_bad_files(tmp_path: Path, command: str) -> None:
    more = [tmp_path / "out.mp4"] if command == "record" else []
    bad = tmp_path / "bad.rlstudio"
    refused(rlstudio(command, bad, *more), "there is no file")
    refused(rlstudio(command, "A" * 300, *more), "cannot be read: File name too long")
    for content, words in ((b"", "is empty"), (b"\x80\x04.", "pickle"), (b"PK\x03\x04xx", "cut off")):
        bad.write_bytes(content)
        refused(rlstudio(command, bad, *more), words)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.rlstudio", "home"]
