"""Files are replaced where they are; what is no file is left as it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files.atomic import replacing


def _write(path: Path, text: str) -> None:
    with replacing(path) as part:
        part.write_text(text)


@pytest.mark.parametrize("before", ["old", None])
def test_a_link_stays_and_its_file_is_written(tmp_path: Path, before: str | None) -> None:
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far" / "file.txt", tmp_path / "link.txt"
    if before is not None:
        target.write_text(before)
    link.symlink_to(Path("far", "file.txt"))
    _write(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert [path.name for path in target.parent.iterdir()] == ["file.txt"]


def test_a_link_in_a_circle_is_refused(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(UserError, match="leads back to itself"):
        _write(one, "new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_and_a_device_are_refused_and_stay(tmp_path: Path, linked: bool) -> None:
    pipe, device = tmp_path / "pipe", Path("/dev/null")
    os.mkfifo(pipe)
    for special in (pipe, device):
        path = special
        if linked:
            path = tmp_path / f"{special.name}.link"
            path.symlink_to(special)
        with pytest.raises(UserError, match="it is a pipe or a device"):
            _write(path, "new")
        assert not stat.S_ISREG(path.stat().st_mode)
