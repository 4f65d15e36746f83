"""Everything has a name, a role and words, and everything can be worked without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look import motion, spoken
from rlstudio.app.panels import PANELS
from rlstudio.app.window.main_window import MainWindow
from tests.app import speaking
from tests.app.panels.samples import GRID_INFO, full_series, full_snapshot, full_view, make
from tests.app.runs import WAIT, learning


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_is_told_in_words(qtbot: QtBot, name: str) -> None:
    panel = make(qtbot, PANELS[name], GRID_INFO, size=(600, 500))
    assert speaking.unspoken(panel) == [], "while it is empty"
    panel.show_snapshot(full_snapshot())
    panel.show_series(full_series())
    panel.show_training(full_view())
    qtbot.wait(20)
    assert not panel.covered
    assert speaking.unspoken(panel) == []


def test_bars_are_told_with_their_numbers(qtbot: QtBot) -> None:
    spoken.begin()
    panel = make(qtbot, PANELS["actions"], GRID_INFO)
    panel.show_snapshot(full_snapshot())
    face = QAccessible.queryAccessibleInterface(panel.bars)  # type: ignore[attr-defined]
    assert face.role() == QAccessible.Role.Chart
    assert face.text(QAccessible.Text.Name) == "Actions"
    words = face.text(QAccessible.Text.Description)
    assert all(action in words for action in GRID_INFO.action_names)
    numbers = full_snapshot().decision.action_values
    assert numbers is not None
    assert f"{float(numbers[0]):.2f}".replace("-", "−") in words


def test_the_window_is_told_and_reached(qtbot: QtBot, window: MainWindow) -> None:
    assert speaking.unspoken(window) == []
    assert speaking.unreachable(window) == []
    run_tab = learning(qtbot, window)
    qtbot.waitUntil(lambda: speaking.unspoken(window) == [], timeout=WAIT)
    hidden_by_menu = {f"Hide {action.text().replace('&', '')}" for action in run_tab.panel_actions()}
    assert "Hide Learning curve" in hidden_by_menu
    assert speaking.unreachable(window, hidden_by_menu) == []
    docks = [dock for dock in run_tab.board.findChildren(QDockWidget) if dock.isVisible()]
    assert speaking.jumps(window, [*docks, run_tab.view]) == []


def test_dialogs_are_told_and_reached(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.actions_
    for action in (actions.preferences, actions.about, actions.help, actions.lessons, actions.keys):
        action.trigger()
        qtbot.wait(50)
        opened: list[QWidget] = [one for one in window.findChildren(QDialog) if one.isVisible()]
        opened += [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
        for shown in {id(one): one for one in (*opened, window)}.values():
            assert speaking.unspoken(shown) == [], action.text()
            if shown is not window:
                assert speaking.unreachable(shown) == [], action.text()
                shown.close()
    window.add_environment()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert speaking.unspoken(dialog) == []
    dialog.close()


def test_the_editor_of_worlds_is_told_and_reached(qtbot: QtBot, window: MainWindow) -> None:
    window.worlds.edit("world", {})
    editor = window.worlds.editor
    assert editor is not None
    qtbot.waitExposed(editor)
    assert speaking.unspoken(editor) == []
    assert speaking.unreachable(editor) == []
    editor.close()


def test_little_motion_stops_what_moves_by_itself(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    run_tab = learning(qtbot, window)
    bar = motion.BusyBar()
    qtbot.addWidget(bar)
    menus = Qt.UIEffect.UI_AnimateMenu
    before = qapp.isEffectEnabled(menus)
    assert run_tab.board.isAnimated()
    assert (bar.minimum(), bar.maximum()) == (0, 0), "it swings"
    window.actions_.still.trigger()
    try:
        assert window.settings.flag("still")
        assert not run_tab.board.isAnimated()
        assert not window.isAnimated()
        assert not qapp.isEffectEnabled(menus)
        assert bar.maximum() > 0
        bar.show_share(0.5)
        assert bar.value() * 2 == bar.maximum()
    finally:
        window.actions_.still.trigger()
    assert run_tab.board.isAnimated()
    assert not motion.reduced()
    assert qapp.isEffectEnabled(menus) == before


def test_switches_in_menus_show_their_tick(window: MainWindow) -> None:
    for action in window.actions_.children():
        if hasattr(action, "isCheckable") and action.isCheckable():
            assert not action.isIconVisibleInMenu(), action.text()
