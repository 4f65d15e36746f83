"""Runs read for a comparison: from their folders, from a file, and what is said of those that cannot be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.comparing.axes import over
from rlstudio.engine.comparing.runs import open_run, read_compared, version_of
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.notes import RunNotes, change_notes
from rlstudio.engine.library.reading import fingerprint
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.session import Session
from rlstudio.engine.run.setup import set_up
from tests.engine.checkpoints import parts
from tests.engine.library.runs import made_run
from tests.engine.sessions import finish, spec


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_folder_and_its_file(tmp_path: Path) -> None:
    folder = made_run("pole", runs=tmp_path, seed=5, episodes=200)
    change_notes(folder, lambda notes: RunNotes(title="The best of all"))
    found = read_compared(folder)
    assert (found.called, found.name, found.seed, found.episodes) == ("The best of all", "pole", 5, 200)
    assert found.settings["lanes"] == 2
    assert "learning_rate" in found.settings
    assert len(found.curves["return"][0]) == 200
    file = read_compared(folder / "best.rlstudio")
    assert file.fingerprint == found.fingerprint
    assert file.called == "best.rlstudio"


def test_a_damaged_last_file_leaves_the_best_one(tmp_path: Path) -> None:
    folder = made_run("pole", runs=tmp_path)
    (folder / "last.rlstudio").write_bytes(b"PK nothing")
    assert read_compared(folder).name == "pole"
    (folder / "best.rlstudio").write_bytes(b"")
    with pytest.raises(UserError, match=r"last\.rlstudio"):
        read_compared(folder)


@pytest.mark.parametrize("what", ["nothing", "empty", "text", "no curves", "another kind"])
def test_what_is_no_run_is_said_in_a_sentence(tmp_path: Path, what: str) -> None:
    path = tmp_path / "some.rlstudio"
    if what == "nothing":
        path = tmp_path
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "text":
        path.write_text("hello")
    elif what == "no curves":
        checkpoint.write(path, **parts(curves={}))
    else:
        path = tmp_path / "some.csv"
        path.write_text("1,2")
    with pytest.raises(UserError) as failed:
        read_compared(path)
    sentence = str(failed.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_run_that_is_open_is_of_the_configuration_of_its_file(tmp_path: Path) -> None:
    session = Session(Run(set_up(spec(algorithm="ppo", steps=4000, seed=2)), tmp_path))
    finish(session)
    info, curves = session.run.info(), session.run.recorder.curves()
    opened = open_run(str(tmp_path), "", info, curves, session.run.episodes)
    saved = read_compared(tmp_path)
    assert opened.fingerprint == saved.fingerprint == fingerprint(checkpoint.peek(tmp_path / "last.rlstudio"))
    assert opened.settings == saved.settings
    assert opened.seed == saved.seed == 2
    seconds, returns = over(saved, "return", "seconds")
    assert len(returns) == len(saved.curves["return"][1])
    assert 0 < seconds[-1] <= session.run.seconds


def test_one_that_was_changed_while_it_learned_is_of_another_configuration(tmp_path: Path) -> None:
    """Whether it is open or saved: it began as the others did and went on as they did not."""
    plain = Session(Run(set_up(spec(algorithm="ppo", steps=4000)), tmp_path / "plain"))
    finish(plain)
    session = Session(Run(set_up(spec(algorithm="ppo", steps=4000)), tmp_path / "changed"))
    begun = session.run.info()
    session.run.set_live("learning_rate", 0.125)
    finish(session)
    changed, saved = tuple(session.run.changed), read_compared(tmp_path / "changed")
    opened = open_run("open", "", replace(begun, changed=changed), session.run.recorder.curves(), 1)
    assert opened.fingerprint == saved.fingerprint != read_compared(tmp_path / "plain").fingerprint
    assert opened.settings["learning_rate"] == saved.settings["learning_rate"] == "0.0003 → 0.125"
    assert session.run.info().changed == changed


def test_a_version_changes_with_the_file(tmp_path: Path) -> None:
    folder = made_run("pole", runs=tmp_path, files=("last.rlstudio",))
    before = version_of(folder)
    assert before == version_of(folder)
    made = made_run("other", runs=tmp_path, step=5000)
    (made / "last.rlstudio").replace(folder / "last.rlstudio")
    assert version_of(folder) != before
    assert version_of(tmp_path / "nowhere") == ()
