"""A page of all runs for the tests of its room."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.library.page import LibraryPage
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from tests.app.library.pages import listing
from tests.engine.library.runs import made_run


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, dark: None) -> LibraryPage:
    """Three runs, listed."""
    window._show_catalogue(build_catalogue(own=False))
    made_run("pole", score=14.0, step=3000)
    made_run("pole2", score=12.0, step=2000, seed=9)
    made_run("maze", env="rlstudio/Maze-v0", algorithm="q_learning", score=1.0)
    window.actions_.library.trigger()
    page = window.library.page
    assert page is not None
    listing(qtbot, page, ["maze", "pole2", "pole"])
    return page
