"""A page of curves with four runs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.compare.page import ComparePage
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from tests.app.compare.runs import answered, made
from tests.app.library.pages import choose, listing, press
from tests.app.runs import WAIT


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, dark: None) -> ComparePage:
    """Three seeds of one configuration, and a single run of another, chosen in the library."""
    window._show_catalogue(build_catalogue(own=False))
    for seed in range(3):
        made(f"slow{seed}", seed)
    made("quick", 7, height=300.0, learning_rate=0.01)
    window.actions_.library.trigger()
    library = window.library.page
    assert library is not None
    listing(qtbot, library, ["slow0", "slow1", "slow2", "quick"])
    choose(library, "slow0", "slow1", "slow2", "quick")
    press(library, "compare")
    page = window.curves.page
    assert page is not None
    assert window.curves.in_front
    answered(qtbot, page)
    qtbot.waitUntil(lambda: not page.plot._owed and page.plot.ranges.x[1] > 1.0, timeout=WAIT)
    return page
