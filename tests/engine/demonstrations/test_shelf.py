"""The shelf of demonstrations: what lies there, names, the trash, and taking files in."""

from __future__ import annotations

import json
import zipfile

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.demonstrations import shelf
from tests.teachers import demonstrated


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "data_folder", lambda: tmp_path / "data")
    own = tmp_path / "own"
    own.mkdir()
    return own


def test_files_are_listed_with_what_they_say_and_bad_ones_are_counted(folder):
    made = demonstrated(folder / "mine.rldemonstrations")
    (folder / "bad.rldemonstrations").write_bytes(b"nothing")
    (folder / "other.txt").write_text("x")
    kept, unread = shelf.listed([shelf.shelf_folder(), folder, folder])
    assert [(one.path, one.about.env, one.about.episodes) for one in kept] == [(made, "CartPole-v1", 2)]
    assert {path.name for path in unread} == {"bad.rldemonstrations"}


def test_a_link_that_leads_nowhere_hides_no_other_file(folder):
    made = demonstrated(folder / "mine.rldemonstrations")
    (folder / "away.rldemonstrations").symlink_to(folder / "gone" / "away.rldemonstrations")
    (folder / "round.rldemonstrations").symlink_to("round.rldemonstrations")
    kept, _ = shelf.listed([folder])
    assert [one.path for one in kept] == [made]


@pytest.mark.parametrize("created", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_date_that_no_clock_here_can_show_is_damage(folder, created):
    made = demonstrated(folder / "mine.rldemonstrations")
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(folder / "old.rldemonstrations", "w") as new:
        for name in old.namelist():
            held = old.read(name)
            if name == "manifest.json":
                held = json.dumps(json.loads(held) | {"created": created}).encode()
            new.writestr(name, held)
    kept, unread = shelf.listed([folder])
    assert ([one.path.name for one in kept], [path.name for path in unread]) == (
        [made.name],
        ["old" + shelf.SUFFIX],
    )


def test_a_link_is_deleted_and_brought_back_as_a_link(folder):
    (folder / "sub").mkdir()
    made = demonstrated(folder / "sub" / "mine.rldemonstrations")
    link = folder / "link.rldemonstrations"
    link.symlink_to("sub/mine.rldemonstrations")
    trashed = shelf.delete(link)
    assert made.exists()
    assert shelf.bring_back(trashed, link) == link
    assert link.resolve() == made.resolve()


def test_a_file_is_copied_to_the_shelf_once(folder):
    made = demonstrated(folder / "mine.rldemonstrations")
    copy = shelf.take_in(made)
    assert copy == shelf.shelf_folder() / made.name
    assert copy.read_bytes() == made.read_bytes()
    assert shelf.take_in(copy) == copy.resolve()
    assert shelf.take_in(made).name == "mine 2.rldemonstrations"
    bad = folder / "bad.rldemonstrations"
    bad.write_bytes(b"nothing")
    with pytest.raises(UserError, match="bad"):
        shelf.take_in(bad)


def test_names_are_changed_and_no_file_is_lost_by_that(folder):
    first, second = (demonstrated(folder / f"{name}.rldemonstrations") for name in ("a", "b"))
    with pytest.raises(UserError, match="is there already"):
        shelf.rename(first, "b")
    for name in ("x" * 400, "a\0b"):
        with pytest.raises(UserError, match="cannot be renamed"):
            shelf.rename(first, name)
    for name in ("", " ", "x/y", ".hidden"):
        with pytest.raises(UserError, match="cannot be called"):
            shelf.rename(first, name)
    assert first.exists()
    assert second.exists()
    assert shelf.rename(second, "left turns").name == "left turns.rldemonstrations"
    assert shelf.rename(first, "b.rldemonstrations").exists()
    with pytest.raises(UserError, match="cannot be renamed"):
        shelf.rename(first, "gone")


def test_what_is_deleted_comes_back_and_the_trash_stays_small(folder, monkeypatch):
    monkeypatch.setattr(shelf, "IN_TRASH", 2)
    made = demonstrated(folder / "mine.rldemonstrations")
    content = made.read_bytes()
    trashed = shelf.delete(made)
    assert not made.exists()
    assert shelf.listed([shelf.shelf_folder(), folder])[0] == []
    assert shelf.bring_back(trashed, made) == made
    assert made.read_bytes() == content
    for _ in range(4):
        shelf.delete(shelf.take_in(made))
    assert len(list((shelf.shelf_folder() / ".trash").iterdir())) == 2
