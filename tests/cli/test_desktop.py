"""The menu entry of a program that pip installed: written where desktops look, and taken away again."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from rlstudio.cli.desktop import remove
from rlstudio.core.system import freedesktop
from rlstudio.core.system.file_types import FILE_TYPES
from tests.cli.running import refused, rlstudio

SUFFIXES = ["rlstudio", "rlreplay", "rlworld", "rldemo", "rllesson", "rlrun", "rldemonstrations"]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of Linux")


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "share \N{CJK UNIFIED IDEOGRAPH-667A}"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    program = tmp_path / "bin folder/rlstudio-app"
    program.parent.mkdir()
    program.touch(0o755)
    monkeypatch.setattr(sys, "argv", [str(program.with_name("rlstudio"))])
    return folder


def left_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_there_and_away_again(share: Path) -> None:
    assert "in the menu now" in rlstudio("desktop", "install").out
    assert set(freedesktop.files("")) <= left_in(share)
    entry = configparser.RawConfigParser()
    entry.read(share / freedesktop.MENU_ENTRY)
    program, argument = shlex.split(entry["Desktop Entry"]["Exec"])
    assert argument == "%f"
    assert Path(program) == Path(sys.argv[0]).with_name("rlstudio-app")
    rlstudio("desktop", "install")
    ran = rlstudio("desktop", "remove")
    assert "no longer in the menu" in ran.out
    assert not left_in(share) & set(freedesktop.files(""))
    assert "nothing to remove" in rlstudio("desktop", "remove").out


def test_what_other_programs_put_there_stays(share: Path) -> None:
    theirs = share / "applications/theirs.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    rlstudio("desktop", "install")
    rlstudio("desktop", "remove")
    assert theirs.read_text() == "theirs"


def test_the_types_are_known_to_the_system(share: Path) -> None:
    if not (shutil.which("gio") and shutil.which("update-mime-database")):
        pytest.skip("needs gio and update-mime-database")
    rlstudio("desktop", "install")
    for kind in FILE_TYPES:
        path = share / f"a file.{kind.suffix}"
        path.write_bytes(b"PK")
        told = subprocess.run(
            ["gio", "info", "-a", "standard::content-type", path], capture_output=True, text=True, check=True
        ).stdout
        assert told.split()[-1] == kind.mime
        if shutil.which("update-desktop-database") is None:
            continue
        opens = subprocess.run(["gio", "mime", kind.mime], capture_output=True, text=True, check=False).stdout
        assert "rlstudio.desktop" in opens


def test_every_kind_of_file_is_said() -> None:
    assert [kind.suffix for kind in FILE_TYPES] == SUFFIXES
    globs = ElementTree.fromstring(freedesktop.file_types()).iter(
        "{http://www.freedesktop.org/standards/shared-mime-info}glob"
    )
    assert [glob.get("pattern") for glob in globs] == [f"*.{suffix}" for suffix in SUFFIXES]


@pytest.mark.parametrize(
    "folder", ["/opt/a b", '/opt/"quoted"', "/opt/100%", "/opt/$HOME`x`", "/opt/a\\b", "/opt/\u0416\u667a"]
)
def test_a_program_in_a_strange_folder(folder: str) -> None:
    """Read back by the rules of the specification: of texts, then of arguments."""
    entry = configparser.RawConfigParser()
    entry.read_string(freedesktop.menu_entry(f"{folder}/rlstudio-app"))
    text = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    assert text.endswith('" %f')
    quoted = text.removesuffix('" %f').removeprefix('"')
    read, characters = "", iter(quoted)
    for character in characters:
        read += next(characters) if character == "\\" else character
    assert read.replace("%%", "%") == f"{folder}/rlstudio-app"


def test_refusals(share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused(rlstudio("desktop", "paint"), "paint")
    share.parent.mkdir(exist_ok=True)
    share.write_text("a file")
    refused(rlstudio("desktop", "install"), "cannot be written", code=1)
    monkeypatch.setattr(sys, "platform", "win32")
    refused(rlstudio("desktop", "install"), "for Linux")


def test_without_the_program_beside_it(share: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "rlstudio")])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    refused(rlstudio("desktop", "install"), "no rlstudio-app", code=1)
    assert not share.exists()
    assert remove(share) == []
