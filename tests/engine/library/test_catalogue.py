"""The library lists what is in the folders of runs, and a person's words about them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.manifest import Scores
from rlstudio.engine.files.runs import run_folders, trash
from rlstudio.engine.files.runs.in_use import DOING, Shown
from rlstudio.engine.files.runs.notes import NOTES, RunNotes, note_parent
from rlstudio.engine.files.runs.places import note_place
from rlstudio.engine.files.runs.tidy import tidy_runs
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import LibraryEntry, Query
from rlstudio.engine.run.keeping.run_folder import RunFolder
from tests.engine.library.runs import NOW, made_run, settled


def names(library: Library, query: Query | None = None) -> list[str]:
    library.refresh()
    return [entry.name for entry in library.find(query)]


def only(library: Library) -> LibraryEntry:
    library.refresh()
    (entry,) = library.find()
    return entry


def titled(title: str) -> object:
    return lambda notes: notes.model_copy(update={"title": title})


def test_it_lists_what_the_folders_hold(library: Library, data: Path) -> None:
    folder = made_run("one", seed=4, step=1000, steps_budget=5000)
    entry = only(library)
    assert (entry.folder, entry.path) == (str(folder), str(folder / "best.rlstudio"))
    assert (entry.env, entry.algorithm, entry.seed, entry.step, entry.budget) == (
        "CartPole-v1", "ppo", 4, 1000, 5000,
    )  # fmt: skip
    assert (entry.last_return, entry.best_return, entry.written) == (9.0, 14.0, NOW.timestamp())
    assert entry.last == "", "its last file is of the policy alone: nothing goes on from it"
    assert len(np.frombuffer(entry.spark, "<f4")) == 48
    assert 2.0 < np.frombuffer(entry.spark, "<f4").mean() < 4.0, "means of returns between 0 and 6"
    assert library.picture(entry.number).startswith(b"\x89PNG")
    assert entry.deleted is None and not entry.single  # noqa: PT018


def test_what_a_training_can_go_on_from_is_told(library: Library) -> None:
    folder = made_run("one", files=("best.rlstudio",))
    loaded = checkpoint.load(folder / "best.rlstudio")
    state = {"algorithm.x": np.zeros(3)}
    checkpoint.write(
        folder / "last.rlstudio",
        loaded.manifest,
        loaded.policy_state,
        loaded.curves,
        loaded.thumbnail_png,
        state,
    )
    assert only(library).last == str(folder / "last.rlstudio")


def test_changed_and_vanished_folders_are_noticed_and_others_not_read_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = made_run("first"), made_run("second")
    assert names(library) == ["second", "first"]
    from rlstudio.engine.library import catalogue

    read, looked = catalogue.read_run, []
    monkeypatch.setattr(catalogue, "read_run", lambda folder: (looked.append(folder.name), read(folder))[1])
    assert library.refresh() is False
    assert looked == []
    loaded = checkpoint.load(first / "last.rlstudio")
    for name in ("last.rlstudio", "best.rlstudio"):
        checkpoint.write(
            first / name,
            loaded.manifest.model_copy(update={"step": 2000}),
            loaded.policy_state,
            loaded.curves,
            loaded.thumbnail_png,
        )
    os.rename(second, second.with_name(".hidden"))
    assert library.refresh() is True
    assert looked == ["first"]
    assert [(entry.name, entry.step) for entry in library.find()] == [("first", 2000)]


def test_nothing_is_listed_that_does_not_open(library: Library, data: Path) -> None:
    runs = run_folders.runs_folder()
    made_run("sound")
    for name, content in (("cut", -200), ("empty", 0)):
        folder = made_run(name)
        for file in ("last.rlstudio", "best.rlstudio"):
            whole = (folder / file).read_bytes()
            (folder / file).write_bytes(whole[:content])
        settled(folder)
    (runs / "nothing in it").mkdir()
    (runs / "a file").write_text("no run")
    half = made_run("half")
    (half / "best.rlstudio").write_bytes(b"x" * 100)
    settled(half)
    assert names(library) == ["half", "sound"]
    for entry in library.find():
        checkpoint.load(entry.path)
    assert library.find()[0].path == str(half / "last.rlstudio"), "the one of its files that opens"


def test_search_goes_through_all_words(library: Library) -> None:
    pole, maze = made_run("pole"), made_run("maze", env="rlstudio/Maze-v0", algorithm="q_learning")
    library.refresh()
    library.change(
        pole, lambda notes: RunNotes(title="Für die Vorlesung", tags=["Good  one", "exam"], note="ε")
    )
    assert names(library) == ["maze", "pole"]
    for search, found in (
        ("VORLESUNG", ["pole"]), ("exam lesung", ["pole"]), ("exam maze", []), ("cartpole", ["pole"]),
        ("q_learn", ["maze"]), ("ε", ["pole"]), ("100%", []), ("Labyrinth", ["maze"]), ("", ["maze", "pole"]),
    ):  # fmt: skip
        asked = Query(search=search, names={"rlstudio/Maze-v0": "Das Labyrinth"})
        assert names(library, asked) == found, search
    assert maze.is_dir()


def test_filters_and_orders(library: Library) -> None:
    made_run("a", score=1.0, step=300, created=NOW - timedelta(days=900))
    made_run("b", score=None, step=100, scores=Scores(), created=NOW)
    made_run("c", score=7.0, step=200, created=NOW - timedelta(days=1))
    made_run("d", score=3.0, step=400, env="rlstudio/Maze-v0", algorithm="sarsa", created=NOW)
    library.refresh()
    library.change(run_folders.runs_folder() / "c", lambda notes: RunNotes(title="zebra", tags=["x"]))
    library.change(run_folders.runs_folder() / "a", lambda notes: RunNotes(title="Ant", tags=["x", "y"]))
    for query, found in (
        (Query(env="rlstudio/Maze-v0"), "d"), (Query(algorithm="ppo"), "bca"), (Query(tag="x"), "ca"),
        (Query(least=3.0), "dc"), (Query(sort="best"), "cdab"), (Query(sort="oldest"), "acdb"),
        (Query(sort="steps"), "dacb"), (Query(sort="title"), "acdb"), (Query(sort="environment"), "bcad"),
        (Query(sort="algorithm"), "bcad"), (Query(deleted=True), ""), (Query(most=2), "db"),
    ):  # fmt: skip
        assert "".join(entry.name for entry in library.find(query)) == found, query
    week = time.time() - (NOW - timedelta(days=7)).timestamp()
    assert {entry.name for entry in library.find(Query(youngest=week))} == {"b", "c", "d"}
    offered = library.offered()
    assert offered.environments == {"CartPole-v1": 3, "rlstudio/Maze-v0": 1}
    assert (offered.tags, offered.runs, offered.deleted) == ({"x": 2, "y": 1}, 4, 0)


def test_seeds_of_one_configuration_are_known_as_such(library: Library) -> None:
    for seed in range(3):
        made_run(f"seed{seed}", seed=seed, step=seed, created=NOW + timedelta(hours=seed))
    made_run("other", lanes=7, created=NOW + timedelta(hours=1))
    library.refresh()
    entries = {entry.name: entry for entry in library.find()}
    assert {entries[f"seed{seed}"].fingerprint for seed in range(3)} == {entries["seed0"].fingerprint}
    assert entries["seed1"].same == 3
    assert entries["other"].same == 1
    assert names(library, Query(sort="settings")) == ["seed0", "seed1", "seed2", "other"]
    assert len(names(library, Query(fingerprint=entries["seed0"].fingerprint))) == 3


def test_what_a_person_says_is_kept_in_the_folder(library: Library, data: Path) -> None:
    folder = made_run("one")
    library.refresh()
    library.change(
        folder, lambda notes: RunNotes(title="Best so far", tags=["b", "a", "a "], note="Two\nlines")
    )
    library.close()
    for file in (data / "library").iterdir():
        if file.name.startswith("catalogue"):
            file.unlink()
    again = Library()
    entry = only(again)
    again.close()
    assert (entry.title, entry.tags, entry.note) == ("Best so far", ("a", "b"), "Two\nlines")


def test_notes_that_are_not_notes_are_put_aside(library: Library) -> None:
    folder = made_run("one")
    (folder / NOTES).write_text("{broken")
    assert only(library).title == ""
    library.change(folder, lambda notes: notes.model_copy(update={"title": "new"}))
    assert only(library).title == "new"
    assert (folder / f"{NOTES}.unreadable").read_text() == "{broken"
    with pytest.raises(UserError, match="title"):
        library.change(folder, lambda notes: notes.model_copy(update={"title": "x" * 1000}))
    library.change(folder, lambda notes: RunNotes())
    assert not (folder / NOTES).exists()


def test_a_run_of_which_somebody_has_said_something_is_never_tidied_away(library: Library) -> None:
    for name in ("plain", "named"):
        folder = made_run(name)
        for file in folder.iterdir():
            os.utime(file, (1e9, 1e9))
    library.change(run_folders.runs_folder() / "named", lambda notes: RunNotes(tags=["keep"]))
    os.utime(run_folders.runs_folder() / "named" / NOTES, (1e9, 1e9))
    assert [folder.name for folder in tidy_runs(0)] == ["plain"]


def test_deleting_can_be_undone(library: Library) -> None:
    folder = made_run("one")
    entry = only(library)
    deleted = library.delete(entry)
    assert not folder.exists()
    assert library.find() == []
    (gone,) = library.find(Query(deleted=True))
    assert gone.deleted is not None
    assert abs(gone.deleted - time.time()) < 60
    assert library.restore(deleted) == folder
    assert [entry.name for entry in library.find()] == ["one"]
    assert library.find(Query(deleted=True)) == []
    library.delete(only(library))
    made_run("one")
    (gone,) = library.find(Query(deleted=True))
    assert library.restore(Path(gone.folder)).name == "one-2", "its name is taken meanwhile"
    (again,) = (entry for entry in library.find() if entry.name == "one-2")
    library.delete(again)
    (gone,) = library.find(Query(deleted=True))
    library.erase(gone)
    assert not Path(gone.folder).exists()
    assert library.find(Query(deleted=True)) == []


def test_a_run_that_learns_or_is_open_is_not_deleted(library: Library) -> None:
    folder = made_run("one")
    entry = only(library)
    with FileLock(folder / ".lock"), pytest.raises(UserError, match="still learning"):
        library.delete(entry)
    shown = Shown(folder)
    with pytest.raises(UserError, match="open in a window"):
        library.delete(entry)
    assert tidy_runs(0) == []
    shown.end()
    shown.end()
    assert (folder / "last.rlstudio").is_file()
    library.delete(entry)
    assert not folder.exists()


def test_the_trash_is_emptied_late_and_never_by_a_clock_that_jumps(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_run("one")
    deleted = library.delete(only(library))
    begun = time.time()
    now = begun + 400 * 24 * 3600.0
    monkeypatch.setattr(trash.time, "time", lambda: now)
    assert trash.purge() == [], "used on one day only since: perhaps the clock has jumped"

    class Day:
        @classmethod
        def today(cls) -> Day:
            return cls()

        def isoformat(self) -> str:
            return str(now)

    monkeypatch.setattr(trash, "date", Day)
    for _ in range(trash.KEPT_DAYS - 1):
        now += 24 * 3600.0
        assert trash.purge() == []
    now = begun + 3600.0
    assert trash.purge() == [], "many days, but not long ago"
    now = begun + trash.KEPT_SECONDS + 3600.0
    assert trash.purge() == [deleted]


def test_runs_elsewhere_are_listed_and_only_taken_off_the_list(library: Library, tmp_path: Path) -> None:
    folder = made_run("mine", runs=tmp_path / "results")
    assert names(library) == []
    note_place(folder)
    entry = only(library)
    assert (entry.folder, entry.single) == (str(folder), True)
    deleted = library.delete(entry)
    assert names(library) == []
    assert (folder / "last.rlstudio").is_file()
    library.restore(deleted)
    assert names(library) == ["mine"]
    os.rename(folder.parent, tmp_path / "unplugged")
    assert names(library) == [], "not there at this moment"
    os.rename(tmp_path / "unplugged", folder.parent)
    assert names(library) == ["mine"]


def test_a_folder_of_runs_that_was_chosen_before_is_still_looked_at(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_run("usual")
    monkeypatch.setenv(run_folders.RUNS_VARIABLE, str(tmp_path / "chosen"))
    note_place(made_run("chosen"))
    monkeypatch.delenv(run_folders.RUNS_VARIABLE)
    assert sorted(names(library)) == ["chosen", "usual"]
    assert not any(entry.single for entry in library.find())


def test_a_run_knows_what_it_went_on_from(library: Library, tmp_path: Path) -> None:
    old, new = made_run("old"), made_run("new")
    note_parent(new, old / "best.rlstudio")
    note_parent(old, old / "last.rlstudio")
    (tmp_path / "downloads").mkdir()
    library.refresh()
    assert {entry.name: entry.parent for entry in library.find()} == {"old": "", "new": "old"}


def test_a_clock_that_jumps_loses_nothing(library: Library) -> None:
    ahead, behind = made_run("ahead", created=NOW + timedelta(days=9000)), made_run("behind")
    settled(ahead, -9e8)
    settled(behind, 1.7e9)
    assert names(library) == ["ahead", "behind"]
    loaded = checkpoint.load(ahead / "last.rlstudio")
    older = loaded.manifest.model_copy(update={"created": NOW - timedelta(days=9000), "step": 5000})
    for name in ("last.rlstudio", "best.rlstudio"):
        checkpoint.write(ahead / name, older, loaded.policy_state, {}, loaded.thumbnail_png)
    settled(ahead, 1.75e9)
    assert names(library) == ["behind", "ahead"]
    assert library.find()[1].step == 5000, "changed again, though its time is an earlier one"
    assert library.find(Query(youngest=60.0)) == []


def test_duplicates_and_what_learns(library: Library) -> None:
    folder = made_run("one", created=NOW)
    library.change(folder, lambda notes: RunNotes(title="One", tags=["t"]))
    copy = library.duplicate(only(library), "One, copy")
    entries = {entry.title: entry for entry in library.find()}
    assert entries["One, copy"].folder == str(copy)
    assert (entries["One, copy"].tags, entries["One, copy"].parent) == (("t",), "one")
    assert (copy / "best.rlstudio").read_bytes() == (folder / "best.rlstudio").read_bytes()
    recent = made_run("recent", created=NOW.fromtimestamp(time.time(), NOW.tzinfo))
    library.refresh()
    with FileLock(recent / ".lock"):
        in_use = library.in_use(library.find())
    used = {entry.name: in_use[entry.number] for entry in library.find() if entry.number in in_use}
    assert used == {"recent": "unknown"}, "whoever locks it has not said what for"
    assert library.in_use(library.find()) == {}


def test_what_trainings_of_any_process_do_is_known(library: Library) -> None:
    folder = made_run("long ago", created=NOW)
    entry = only(library)
    program = (
        "import sys; from pathlib import Path\n"
        "from rlstudio.engine.run.keeping.run_folder import RunFolder\n"
        f"held = RunFolder(Path({str(folder)!r}))\n"
        "for line in sys.stdin: print(held.note(line.strip()), flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for doing in ("learning", "paused", "learning", "waiting", "testing"):
            child.stdin.write(f"{doing}\n")
            child.stdin.flush()
            child.stdout.readline()
            assert library.in_use([entry]) == {entry.number: doing}
        child.kill()
    assert (folder / DOING).read_text("ascii") == "testing", "its last word"
    assert library.in_use([entry]) == {}, "which nobody believes"
    with FileLock(folder / ".lock"):
        (folder / DOING).write_text("le", "ascii")
        assert library.in_use([entry]) == {entry.number: "unknown"}, "half of a word"
    held = RunFolder(folder)
    assert library.in_use([entry]) == {entry.number: "unknown"}, "it is only beginning"
    held.release()
    assert not (folder / DOING).exists()
