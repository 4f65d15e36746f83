"""Names of tabs where there is little room for them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.window.tabs import RunTabs


@pytest.mark.usefixtures("dark")
def test_names_of_runs_are_cut_before_those_of_pages(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tabs = RunTabs(QWidget())
    qtbot.addWidget(tabs)
    runs = [QWidget() for _ in range(7)]
    monkeypatch.setattr(RunTabs, "runs", lambda self: runs)
    tabs.addTab(QWidget(), "Library")
    tabs.addTab(QWidget(), "Curves")
    for number, run in enumerate(runs):
        tabs.addTab(run, f"Lunar Lander · QR-DQN · seed {number}")
    tabs.resize(1200, 300)
    tabs.show()
    qtbot.wait(20)
    bar = tabs.tabBar()
    for place in range(3):
        assert bar.tabRect(place).width() >= bar.tabSizeHint(place).width(), tabs.tabText(place)
    assert all(bar.tabRect(place).width() < bar.tabSizeHint(place).width() for place in range(3, 10))
    assert bar.tabRect(9).right() <= 1200
