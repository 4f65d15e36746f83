"""Families of runs, as far as they are still here."""

from __future__ import annotations

import math
import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.carrying import export_run
from rlstudio.engine.files.runs.notes import (
    ORIGIN,
    Change,
    Origin,
    RunNotes,
    note_parent,
    origin_of,
    read_notes,
)
from rlstudio.engine.files.runs.parent_curve import BEFORE, PARENT_RETURN, curve_of_parent
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import LibraryEntry, Query
from tests.engine.library.runs import made_run, settled

RATE = Change(of="algorithm", name="learning_rate", before=0.1, after=0.2)


def family() -> dict[str, Path]:
    """root -> (child -> grandchild), (other); and one that is alone."""
    made = {name: made_run(name) for name in ("root", "child", "grandchild", "other", "alone")}
    for child, parent, step in (("child", "root", 100), ("grandchild", "child", 300), ("other", "root", 200)):
        note_parent(made[child], made[parent] / "last.rlstudio", step, [RATE])
        settled(made[child])
    return made


def entry(library: Library, name: str) -> LibraryEntry:
    library.refresh()
    return next(one for one in library.find() if one.name == name)


def told(library: Library, name: str) -> list[tuple[str, int, int | None]]:
    return [(one.name, one.depth, one.step) for one in library.families([entry(library, name)])]


WHOLE = [("root", 0, None), ("child", 1, 100), ("grandchild", 2, 300), ("other", 1, 200)]


@pytest.mark.parametrize("name", ["root", "child", "grandchild", "other"])
def test_every_member_tells_the_same_family(library: Library, name: str) -> None:
    family()
    assert told(library, name) == WHOLE
    relatives = {one.name: one for one in library.families([entry(library, name)])}
    assert relatives["child"].changed == (RATE,)
    assert relatives["root"].changed == ()


def test_families_of_all_runs_are_told_once(library: Library) -> None:
    family()
    library.refresh()
    relatives = library.families(library.find(Query(sort="oldest")))
    assert sorted(one.name for one in relatives) == ["alone", "child", "grandchild", "other", "root"]
    assert told(library, "alone") == [("alone", 0, None)]


def test_a_parent_in_the_trash_stays_the_parent(library: Library) -> None:
    family()
    library.delete(entry(library, "child"))
    assert told(library, "other") == WHOLE
    relatives = {one.name: one for one in library.families([entry(library, "other")])}
    child = relatives["child"].entry
    assert child is not None
    assert child.deleted is not None


def test_a_parent_that_is_gone_is_named(library: Library) -> None:
    made = family()
    shutil.rmtree(made["root"])
    relatives = library.families([entry(library, "grandchild")])
    assert [(one.name, one.depth, one.entry is None) for one in relatives] == [
        ("root", 0, True),
        ("child", 1, False),
        ("grandchild", 2, False),
        ("other", 1, False),
    ]


def test_runs_that_say_to_descend_from_each_other_end(library: Library) -> None:
    made = family()
    (made["root"] / ORIGIN).write_text(Origin(parent="grandchild").model_dump_json())
    (made["alone"] / ORIGIN).write_text(Origin(parent="alone", step=5).model_dump_json())
    names = [name for name, *_ in told(library, "root")]
    assert sorted(names) == ["child", "grandchild", "other", "root"]
    assert [(name, depth) for name, depth, _ in told(library, "alone")] == [("alone", 0)]
    assert not entry(library, "alone").forked
    assert [one.name for one in library.families(library.find())].count("alone") == 1


def test_of_two_runs_of_one_name_the_parent_is_the_one_beside_its_fork(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.engine.files.runs import run_folders
    from rlstudio.engine.files.runs.places import note_place

    family()
    monkeypatch.setenv(run_folders.RUNS_VARIABLE, str(tmp_path / "chosen"))
    for name in ("root", "late"):
        note_place(made_run(name))
    note_parent(tmp_path / "chosen" / "late", tmp_path / "chosen" / "root" / "last.rlstudio", 50)
    library.refresh()
    late = next(one for one in library.find() if one.name == "late")
    homes = {Path(one.entry.folder).parent for one in library.families([late]) if one.entry is not None}
    assert homes == {tmp_path / "chosen"}


def test_a_run_that_is_sent_keeps_what_it_came_from(library: Library, tmp_path: Path) -> None:
    made = family()
    export_run(made["child"], tmp_path / "child.rlrun")
    origin = origin_of(library.take_in(tmp_path / "child.rlrun"))
    assert origin == Origin(parent="root", step=100, changed=[RATE])


def test_the_curve_of_a_parent_begins_where_they_parted(library: Library) -> None:
    made = family()
    steps = np.linspace(0.0, checkpoint.peek(made["root"] / "last.rlstudio").step, 200)
    note_parent(made["child"], made["root"] / "last.rlstudio", math.ceil(steps[150]))
    x, y = curve_of_parent(made["child"])[PARENT_RETURN]
    np.testing.assert_array_equal(x, steps[151 - BEFORE :])
    np.testing.assert_array_equal(y, (np.arange(200.0) % 7)[151 - BEFORE :])
    library.delete(entry(library, "root"))
    assert len(curve_of_parent(made["child"])[PARENT_RETURN][0]) == 49 + BEFORE, "in the trash it is read too"
    note_parent(made["child"], made["other"] / "last.rlstudio", int(steps[-1]))
    assert curve_of_parent(made["child"]) == {}, "it went no further"
    assert curve_of_parent(made["alone"]) == {}
    shutil.rmtree(made["child"])
    assert curve_of_parent(made["grandchild"]) == {}, "a parent that is gone has none"
    for name in ("../other", "/etc", ""):
        (made["alone"] / ORIGIN).write_text(Origin(parent=name, step=0).model_dump_json())
        assert curve_of_parent(made["alone"]) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no named pipes")
def test_a_pipe_is_no_file_of_notes(tmp_path: Path) -> None:
    for name in ("notes.json", "origin.json"):
        os.mkfifo(tmp_path / name)
    assert read_notes(tmp_path) == RunNotes()
    assert origin_of(tmp_path) is None
