"""Two screens beside each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.tab.comparison.side_by_side import Beside


class Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("with_map", [True, False])
def test_no_part_of_it_is_shown_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, with_map: bool
) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    beside = Beside(Screen(), Grid() if with_map else None)
    qtbot.addWidget(beside)
    beside.show()
    qapp.removeEventFilter(shown)
    assert shown.found == ["Beside"]
    assert beside.map_button.isVisible() == with_map
