"""A run goes out and in as one file; a file that is no run makes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs import ages_file, carrying, run_folders
from rlstudio.engine.files.runs.ages_file import Age, AgesManifest
from rlstudio.engine.files.runs.notes import RunNotes, read_notes
from rlstudio.engine.library.catalogue import Library
from tests.engine.checkpoints import edited, with_manifest, written
from tests.engine.library.runs import made_run

NAME = "20260110-120000-cartpole-v1-ppo"


@pytest.fixture
def file(library: Library, tmp_path: Path) -> Path:
    folder = made_run(NAME)
    library.change(folder, lambda notes: RunNotes(title="Sent", tags=["mail"], note="Look"))
    path = tmp_path / "sent.rlrun"
    carrying.export_run(folder, path)
    return path


def test_it_comes_back_as_it_was(library: Library, file: Path) -> None:
    folder = run_folders.runs_folder() / NAME
    assert library.take_in(file).name == f"{NAME}-2", "its name is taken"
    library.refresh()
    os.rename(folder, folder.with_name(".away"))
    assert library.take_in(file) == folder
    for name in carrying.FILES:
        assert (folder / name).read_bytes() == (folder.with_name(".away") / name).read_bytes()
    assert read_notes(folder) == RunNotes(title="Sent", tags=["mail"], note="Look")
    assert {entry.title for entry in library.find()} == {"Sent"}
    library.refresh()
    assert len(library.find()) == 2
    assert not list(run_folders.runs_folder().glob("*.part"))


def test_one_file_of_a_run_is_enough(library: Library, tmp_path: Path) -> None:
    carrying.export_run(made_run(NAME, files=("last.rlstudio",)), tmp_path / "one.rlrun")
    assert [path.name for path in library.take_in(tmp_path / "one.rlrun").iterdir() if path.suffix] == [
        "last.rlstudio"
    ]
    with pytest.raises(UserError, match="holds no run"):
        carrying.export_run(tmp_path, tmp_path / "none.rlrun")
    assert not (tmp_path / "none.rlrun").exists()


def put(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda members: members.__setitem__(name, content)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (put("evil.txt", b"x"), "does not belong there"),
        (put("../last.rlstudio", b"x"), "does not belong there"),
        (put("manifest.json", b"{"), "not JSON"),
        (put("manifest.json", b'{"format_version": 9}'), "newer RL Studio"),
        (put("manifest.json", b'{"notes": {"title": 3}}'), "title"),
        (put("best.rlstudio", b"no zip"), "best.rlstudio is a text file"),
        (put("last.rlstudio", b""), "last.rlstudio is empty"),
        (lambda members: [members.pop(name) for name in carrying.FILES], "incomplete"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_run_makes_nothing(
    library: Library, file: Path, change: Callable[[dict[str, bytes]], None], words: str
) -> None:
    before = sorted(run_folders.runs_folder().iterdir())
    with pytest.raises(UserError, match=words) as refused:
        library.take_in(edited(file, change))
    assert str(file) in str(refused.value)
    assert ".part" not in str(refused.value)
    assert sorted(run_folders.runs_folder().iterdir()) == before


def test_its_files_are_of_one_run(library: Library, file: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "other.rlstudio", algorithm="dqn").read_bytes()
    with pytest.raises(UserError, match="not of the same run"):
        library.take_in(edited(file, put("best.rlstudio", other)))


def test_a_name_in_a_file_leads_nowhere_else(library: Library, file: Path) -> None:
    for name in ("../../outside", "/tmp/outside", ".trash", "", "a b"):
        folder = library.take_in(with_manifest(file, name=name))
        assert folder.parent == run_folders.runs_folder()
        assert folder.name.endswith(("cartpole-v1-ppo", "-2", "-3", "-4", "-5"))


def test_other_kinds_of_file_say_what_they_are(library: Library, file: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="a whole run"):
        checkpoint.load(file)
    with pytest.raises(UserError, match="is an agent"):
        library.take_in(written(tmp_path / "agent.rlstudio"))
    with zipfile.ZipFile(tmp_path / "z.rlrun", "w") as archive:
        archive.writestr("a", "b")
    with pytest.raises(UserError, match="not an RL Studio run"):
        library.take_in(tmp_path / "z.rlrun")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_killed_while_it_takes_one_in(library: Library, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import os, signal\n"
        "from pathlib import Path\n"
        "from rlstudio.engine.files.runs import carrying\n"
        "carrying._checked = lambda *given: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"carrying.import_run(Path({str(file)!r}))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert len(list(run_folders.runs_folder().glob(".run.*.part"))) == 1
    library.refresh()
    assert [entry.name for entry in library.find()] == [NAME]
    run_folders.sweep_leftovers()
    assert [path.name for path in run_folders.runs_folder().iterdir()] == [NAME]


def with_ages(folder: Path, env: str = "CartPole-v1") -> Path:
    state = {"weight": np.arange(6, dtype=np.float32)}
    about = AgesManifest(env=env, algorithm="ppo", seed=3, ages=[Age(step=0), Age(step=900, score=8.0)])
    ages_file.write(folder / ages_file.NAME, about, [ages_file.filled_by(state)] * 2)
    return folder / ages_file.NAME


def test_the_ages_of_a_run_go_with_it(library: Library, tmp_path: Path) -> None:
    ages = with_ages(made_run(NAME))
    carrying.export_run(ages.parent, tmp_path / "sent.rlrun")
    for copy in (library.take_in(tmp_path / "sent.rlrun"), carrying.duplicate_run(ages.parent, "Copy")):
        assert (copy / ages_file.NAME).read_bytes() == ages.read_bytes()
    ages.write_bytes(b"PK damaged")
    carrying.export_run(ages.parent, tmp_path / "without.rlrun")
    assert not (library.take_in(tmp_path / "without.rlrun") / ages_file.NAME).exists()


def test_ages_of_another_run_or_damaged_ones_are_refused(library: Library, tmp_path: Path) -> None:
    ages = with_ages(made_run(NAME), "Acrobot-v1")
    carrying.export_run(ages.parent, tmp_path / "sent.rlrun")
    with pytest.raises(UserError, match=r"its ages\.rlages are of another run"):
        library.take_in(tmp_path / "sent.rlrun")
    path = edited(tmp_path / "sent.rlrun", put(ages_file.NAME, b"PK\x03\x04 nothing of the kind"))
    with pytest.raises(UserError, match=r"sent\.rlrun is refused: ages\.rlages is cut off"):
        library.take_in(path)
    assert [folder.name for folder in run_folders.runs_folder().iterdir()] == [NAME]
