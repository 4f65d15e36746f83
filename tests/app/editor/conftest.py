"""An editor in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.settings import Settings


@pytest.fixture
def editor(qtbot: QtBot, settings: Settings) -> Iterator[WorldEditor]:
    made = WorldEditor(settings)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.document.history.setClean()
    made.close()
    made.deleteLater()
