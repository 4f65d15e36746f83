"""The preferences: both ways with the window's own switches, and trust that can be withdrawn."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from rlstudio.app.settings import Settings
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.preferences import Preferences
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.files import added_environments

pytestmark = pytest.mark.usefixtures("dark")
ID = "gymnasium.envs:Nothing-v0"


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: MainWindow) -> Preferences:
    window.actions_.preferences.trigger()
    return next(iter(window.findChildren(Preferences)))


def test_switches_go_both_ways(window: MainWindow) -> None:
    dialog = opened(window)
    light = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Light theme")
    light.click()
    assert window.actions_.light.isChecked()
    assert window.settings.flag("light")
    window.actions_.light.trigger()
    assert not light.isChecked()
    dialog.accept()


def test_trust_is_withdrawn(window: MainWindow, qtbot: QtBot) -> None:
    added_environments.remember(ID)
    window.catalogue = Catalogue(version="0", own=tuple(added_environments.ids()))
    dialog = opened(window)
    assert added_environments.trusted(ID)
    withdraw = dialog.findChildren(QPushButton, "remove")
    assert [button.accessibleName() for button in withdraw] == [f"Withdraw {ID}"]
    withdraw[0].click()
    qtbot.waitUntil(lambda: not dialog.findChildren(QPushButton, "remove"), timeout=60_000)
    assert not added_environments.trusted(ID)
    assert dialog.said.text() == "None yet."
    assert window.catalogue is not None
    assert window.catalogue.own == ()
    dialog.accept()
