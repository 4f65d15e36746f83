from __future__ import annotations

import json
from pathlib import Path

import pytest

from rlstudio.engine.tuning.tuning import study_file
from tests.cli.running import refused, rlstudio

pytest.importorskip("optuna")
MAZE = ("tune", "rlstudio/Maze-v0", "q_learning", "--steps", 2000, "--jobs", 1)


def test_the_best_settings_can_be_used(tmp_path: Path) -> None:
    ran = rlstudio(*MAZE, "--trials", 2, "--setting", "learning_rate=0.2..0.9", "--json")
    assert ran.code == 0, ran.err
    result = json.loads(ran.out)
    assert result["study"] == "rlstudio-maze-v0-q-learning"
    assert [trial["state"] for trial in result["trials"]] == ["done", "done"]
    told = rlstudio(*MAZE, "--trials", 1, "--setting", "learning_rate=0.2..0.9")
    assert told.code == 0, told.err
    line = next(line for line in told.out.splitlines() if line.startswith("best: "))
    options = line.partition(", ")[2].split()
    again = rlstudio("train", *MAZE[1:5], *options, "--out", tmp_path / "out", "--json")
    assert again.code == 0, again.err
    listed = json.loads(rlstudio("runs", "--tag", f"tune {result['study']}"[:40], "--json").out)
    assert len(listed) == 3


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--setting", "nothing"), "no setting named"),
        (("--setting", "learning_rate=2..3"), "learning_rate"),
        (("--study", "a/b"), "named by"),
        (("--set", "learning_rate=7"), "learning_rate"),
        (("--setting", "learning_rate=5..1"), "the lower end, 5, is above the upper one, 1"),
        (("--trials", 0), "trials"),
    ],
)
def test_a_wrong_wish_is_refused_in_one_sentence(more: tuple[object, ...], words: str, home: Path) -> None:
    refused(rlstudio(*MAZE, *more), words)
    assert not list(home.rglob("*.rlstudio")), "nothing was written"


@pytest.mark.parametrize("values", ["=agent,person", ""])
def test_values_that_need_a_person_are_refused_before_the_first_trial(values: str, home: Path) -> None:
    wish = ("tune", "CartPole-v1", "dagger", "--steps", 2000, "--trials", 1, "--setting", f"teacher{values}")
    refused(rlstudio(*wish), "teacher=person would wait for a person")
    assert not list(home.rglob("*.rlstudio")), "nothing was written"


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(2000)])
def test_a_damaged_study_is_said_so(content: bytes, home: Path) -> None:
    path = study_file("mine")
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    if not content:  # as a killed program leaves it: nothing was kept yet
        assert rlstudio(*MAZE, "--trials", 1, "--study", "mine").code == 0
        return
    refused(rlstudio(*MAZE, "--study", "mine"), "mine.db is damaged, or is no study; remove it")
    assert not list(home.rglob("*.rlstudio")), "nothing was written"
