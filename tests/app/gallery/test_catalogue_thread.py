"""The list of what can be chosen, where one's own environments are slow or take the worker with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.catalogue_thread import CatalogueThread
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.files import added_environments

_PACKAGE = """
import gymnasium, os
class Wont(gymnasium.Env):
    def __init__(self): os._exit(3)
gymnasium.register("Wont-v0", entry_point=Wont)
gymnasium.register("Fine-v0", entry_point="gymnasium.envs.classic_control:CartPoleEnv")
"""


@pytest.mark.parametrize(("name", "dies"), [("Wont-v0", True), ("Fine-v0", False)])
def test_what_is_built_in_comes_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, dies: bool
) -> None:
    (tmp_path / "list_lab.py").write_text(_PACKAGE)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    id = f"list_lab:{name}"
    added_environments.remember(id)
    begun: list[Catalogue] = []
    ready: list[Catalogue] = []
    failed: list[str] = []
    thread = CatalogueThread("process")
    thread.begun.connect(begun.append)
    thread.ready.connect(ready.append)
    thread.failed.connect(failed.append)
    with qtbot.waitSignal(thread.finished, timeout=60_000):
        thread.start()
    qtbot.waitUntil(lambda: bool(ready or failed), timeout=5000)
    assert begun[0].environment("CartPole-v1") is not None
    assert begun[0].environment(id) is None
    if dies:
        assert "exit code 3" in failed[0]
        assert f"It was opening {id}; rlstudio envs --remove {id} takes it out of the list." in failed[0]
    else:
        assert ready[0].environment(id) is not None
        assert ready[0].own == (id,)
