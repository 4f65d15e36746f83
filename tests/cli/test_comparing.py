"""``rlstudio compare``: several runs by configuration."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.running import refused, rlstudio
from tests.engine.library.runs import made_run


@pytest.fixture(autouse=True)
def _runs() -> None:
    for seed in range(3):
        made_run(f"few{seed}", seed=seed)
    made_run("many", seed=7, lanes=16)


def test_a_table_of_configurations() -> None:
    ran = rlstudio("compare", "few0", "few1", "few2", "many")
    assert ran.code == 0, ran.err
    rows = [line.split() for line in ran.out.splitlines()]
    few = next(row for row in rows if "lanes=2" in row)
    assert few[:2] == ["1", "CartPole-v1"]
    assert "3" in few
    assert "P(1 > 2) = " in ran.out


def test_the_same_in_json_and_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    ran = rlstudio("compare", "few0", "few1", "few2", "many", "--json", "--csv", path, "--smoothing", 1)
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert list(found) == ["metric", "x", "smoothing", "configurations", "improvements", "notes"]
    few, many = found["configurations"]
    assert (few["runs"], few["seeds"]) == (["few0", "few1", "few2"], [0, 1, 2])
    assert few["iqm"] == {"value": 3.0, "low": 3.0, "high": 3.0}  # all of them end with 199 % 7
    assert many["mean"] == {"value": 3.0, "low": None, "high": None}
    assert found["improvements"][0]["value"] == 0.5
    assert len(list(csv.reader(path.read_text("utf-8").splitlines()))) == 1 + 2 * 200 + 4 * 200


def test_a_folder_and_a_file_elsewhere(tmp_path: Path) -> None:
    folder = made_run("mine", runs=tmp_path)
    other = made_run("other", runs=tmp_path, seed=1) / "best.rlstudio"
    ran = rlstudio("compare", folder, other, "--json", "--x", "episodes")
    assert [one["runs"] for one in json.loads(ran.out)["configurations"]] == [["mine", "best.rlstudio"]]


def test_what_is_wrong_is_said_in_one_line(tmp_path: Path) -> None:
    refused(rlstudio("compare", "nothing"), "there is no run nothing")
    refused(rlstudio("compare", "few0", "--metric", "retrun"), "return")
    assert "older version" in rlstudio("compare", "few0", "--x", "seconds").out
    refused(rlstudio("compare", "x" * 300), "there is no run xxx")
    broken = made_run("broken", files=("last.rlstudio",))
    (broken / "last.rlstudio").write_bytes(b"")
    refused(rlstudio("compare", "few0", "broken"), "is empty")


def test_numbers_never_take_the_place_of_a_run(tmp_path: Path) -> None:
    folder = made_run("mine", runs=tmp_path)
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for name in ("last.rlstudio", "numbers"):
        refused(rlstudio("compare", folder, "--csv", folder / name), f"{name} has to end in .csv")
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_run_by_several_names_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made_run("mine", runs=tmp_path)
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    ran = rlstudio("compare", "mine", folder, "link", "few0", "--json")
    (found,) = json.loads(ran.out)["configurations"]
    assert found["runs"] == ["mine", "few0"]


def test_a_run_and_its_files_count_once(tmp_path: Path) -> None:
    folder = made_run("mine", runs=tmp_path)
    ran = rlstudio("compare", folder / "best.rlstudio", folder, folder / "last.rlstudio", "few0", "--json")
    (found,) = json.loads(ran.out)["configurations"]
    assert found["runs"] == ["mine", "few0"]
    ran = rlstudio("compare", folder / "best.rlstudio", folder / "last.rlstudio", "--json")
    (found,) = json.loads(ran.out)["configurations"]
    assert found["runs"] == ["last.rlstudio"]
