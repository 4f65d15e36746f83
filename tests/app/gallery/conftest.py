"""The gallery, open before the person."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.home import Home
from tests.app.catalogues import CATALOGUE


@pytest.fixture
def home(qtbot: QtBot) -> Home:
    made = Home()
    qtbot.addWidget(made)
    made.resize(1300, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.gallery.search.setFocus()
    made.show_catalogue(CATALOGUE)
    return made
