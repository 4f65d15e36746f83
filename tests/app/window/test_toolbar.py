"""What stands in the toolbar stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.language.saying import plain
from rlstudio.app.window.actions import WindowActions
from rlstudio.app.window.toolbar import toolbar_of


@pytest.mark.parametrize("stage_alone", [False, True])
def test_buttons_do_not_move_when_one_of_them_is_renamed(qtbot: QtBot, stage_alone: bool) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = WindowActions(window)
    bar = toolbar_of(actions)
    window.addToolBar(bar)
    window.resize(1400, 300)
    window.show()

    def places() -> list[int]:
        qtbot.wait(10)
        widgets: list[QWidget] = [bar.widgetForAction(action) for action in bar.actions()]
        return [widget.x() for widget in widgets if widget.isVisible()]

    found, texts = [], []
    for paused in (False, True, False):
        actions.show_paused(paused, stage_alone=stage_alone)
        texts.append(actions.pause.text())
        found.append(places())
    assert texts[0] == texts[2] != texts[1]
    assert found[0] == found[1] == found[2]


def test_buttons_are_named_without_the_mark_of_a_letter(qtbot: QtBot) -> None:
    """In Chinese it stands in brackets behind the word, which belong into menus alone."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = WindowActions(window)
    bar = toolbar_of(actions)
    for words in ("学习(&L)", "&Learn"):
        actions.learn.setText(words)
        button = bar.widgetForAction(actions.learn)
        assert isinstance(button, QToolButton)
        assert button.text() == plain(words)
        assert actions.learn.text() == words
