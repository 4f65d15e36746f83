"""Packages of a person's own are found, also by programs whose Python reads no PYTHONPATH."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import gymnasium
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import packages_folder
from rlstudio.envs.gym.open import known
from rlstudio.processes.child import child_environment

SOURCE = """
import gymnasium
gymnasium.register("Own-v0", entry_point=f"{__name__}:Own")
"""


@pytest.fixture(autouse=True)
def _as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search path without what PYTHONPATH names, as a frozen program's; left as it was."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.delitem(gymnasium.registry, "Own-v0", raising=False)


@pytest.mark.parametrize("where", ["PYTHONPATH", "packages"])
def test_an_own_package_is_found(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path if where == "PYTHONPATH" else packages_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if where == "PYTHONPATH":
        monkeypatch.setenv("PYTHONPATH", str(folder))
    (folder / f"own_in_{where}.py").write_text(SOURCE)
    assert known(f"own_in_{where}:Own-v0")


def test_a_child_is_told_what_pythonpath_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert str(tmp_path) in child_environment()["PYTHONPATH"].split(os.pathsep)


def test_one_that_is_nowhere_is_told_where_it_may_lie() -> None:
    with pytest.raises(UserError, match="no package 'nowhere_at_all' here") as told:
        known("nowhere_at_all:Own-v0")
    assert str(packages_folder()) in str(told.value)
    assert "PYTHONPATH" in str(told.value)
