"""``rlstudio runs``: what was trained anywhere is listed, filtered, sent and taken in."""

from __future__ import annotations

import json
from pathlib import Path

from rlstudio.engine.files.runs.notes import NOTES, RunNotes
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.run.keeping.run_folder import RunFolder
from tests.cli.running import refused, rlstudio
from tests.engine.library.runs import made_run

KEYS = [
    "run", "title", "env", "algorithm", "preset", "seed", "steps", "steps_budget", "episodes", "seconds",
    "mean_return", "best_return", "saved", "tags", "note", "configuration", "parent", "learning", "doing",
    "deleted", "folder", "checkpoint", "resumable",
]  # fmt: skip


def listed(*arguments: object) -> list[str]:
    ran = rlstudio("runs", "--json", *arguments)
    assert ran.code == 0, ran.err
    return [run["run"] for run in json.loads(ran.out)]


def test_runs_of_the_command_line_appear_in_it(tmp_path: Path) -> None:
    assert "no runs yet" in rlstudio("runs").out
    quick = ("train", "rlstudio/Maze-v0", "q_learning", "--steps", 400, "--seed", 5, "--json")
    usual = json.loads(rlstudio(*quick).out)
    assert rlstudio(*quick, "--out", tmp_path / "mine").code == 0
    ran = rlstudio("runs", "--json")
    runs = {run["folder"]: run for run in json.loads(ran.out)}
    assert set(runs) == {str(Path(usual["checkpoint"]).parent), str(tmp_path / "mine")}
    run = runs[str(tmp_path / "mine")]
    assert list(run) == KEYS
    assert (run["env"], run["algorithm"], run["seed"], run["steps"]) == (
        "rlstudio/Maze-v0",
        "q_learning",
        5,
        400,
    )
    assert run["resumable"] == str(tmp_path / "mine" / "last.rlstudio")
    assert (run["learning"], run["doing"]) == (False, None)
    assert len({run["configuration"] for run in runs.values()}) == 1
    told = rlstudio("runs").out
    assert str(tmp_path / "mine") in told
    assert "2 runs" in told


def test_a_run_that_goes_on_elsewhere_knows_its_parent(tmp_path: Path) -> None:
    quick = ("rlstudio/Maze-v0", "q_learning", "--steps", 400)
    assert rlstudio("train", *quick, "--out", tmp_path / "first").code == 0
    last = tmp_path / "first" / "last.rlstudio"
    assert rlstudio("train", "--resume", last, "--steps", 800, "--out", tmp_path / "second").code == 0
    runs = {run["run"]: run["parent"] for run in json.loads(rlstudio("runs", "--json").out)}
    assert runs == {"first": None, "second": "first"}


def test_what_a_training_does_with_a_run_that_it_has_open_is_told() -> None:
    held = RunFolder(made_run("a"))
    try:
        for doing, told in (("paused", "paused"), ("learning", "learning"), ("unknown", "in use")):
            held.note(doing)  # type: ignore[arg-type]
            (run,) = json.loads(rlstudio("runs", "--json").out)
            assert (run["learning"], run["doing"]) == (doing == "learning", doing)
            assert told in rlstudio("runs").out
    finally:
        held.release()


def test_it_filters_and_sorts() -> None:
    made_run("a", score=1.0)
    made_run("b", score=3.0, env="rlstudio/Maze-v0", algorithm="sarsa")
    (made_run("c", score=2.0) / NOTES).write_text(RunNotes(title="Lecture", tags=["exam"]).model_dump_json())
    for arguments, found in (
        (("--sort", "best"), ["b", "c", "a"]), (("--search", "lecture exam"), ["c"]),
        (("--tag", "exam"), ["c"]), (("--env", "rlstudio/Maze-v0"), ["b"]),
        (("--algorithm", "ppo", "--sort", "best"), ["c", "a"]),
        (("--least", "2.5"), ["b"]), (("--sort", "best", "--most", 1), ["b"]), (("--days", "0.0001"), []),
        (("--deleted",), []), (("--rebuild", "--sort", "best"), ["b", "c", "a"]),
    ):  # fmt: skip
        assert listed(*arguments) == found, arguments
    told = rlstudio("runs").out
    assert "Lecture" in told
    assert "exam" in told
    assert "No run matches" in rlstudio("runs", "--search", "nothing like it").out
    assert "trash is empty" in rlstudio("runs", "--deleted").out
    refused(rlstudio("runs", "--sort", "colour"), "sort")


def test_a_run_goes_out_and_in_as_one_file(tmp_path: Path) -> None:
    made_run("sent")
    file = tmp_path / "sent.rlrun"
    assert rlstudio("runs", "--export", "sent", "--to", file).code == 0
    taken = json.loads(rlstudio("runs", "--import", file, "--json").out)
    assert Path(taken["folder"]).parent == runs_folder()
    assert sorted(listed()) == sorted(["sent", taken["run"]])
    refused(rlstudio("runs", "--export", "sennt", "--to", file), "no run named 'sennt'.*sent")
    refused(rlstudio("runs", "--export", "sent"), "--to")
    refused(rlstudio("runs", "--export", "sent", "--to", tmp_path / "sent.zip"), "rlrun")
    refused(rlstudio("runs", "--import", tmp_path / "none.rlrun"), "there is no file")
    file.write_text("something else")
    refused(rlstudio("runs", "--import", file), "is a text file, not an RL Studio run")
    assert len(listed()) == 2


def test_a_rebuild_finds_all_again() -> None:
    made_run("one")
    assert listed() == ["one"]
    database = runs_folder().parent / "library" / "catalogue.db"
    database.write_bytes(b"damaged" * 10_000)
    assert listed("--rebuild") == ["one"]
