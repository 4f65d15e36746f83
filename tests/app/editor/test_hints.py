"""The sentence below the map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.window import WorldEditor
from tests.app.editor.hands import RIGHT, click, drag, use

pytestmark = pytest.mark.usefixtures("dark")


def hint(editor: WorldEditor) -> str:
    editor.show_hint()
    return editor.hint_text


def test_the_hint_says_what_is_wrong(editor: WorldEditor, qtbot: QtBot) -> None:
    assert hint(editor) == "The nearest goal is 18 steps away; the best possible return is +8.2."
    drag(qtbot, editor, (0, 6), (7, 6))
    assert hint(editor) == "No goal can be reached from the start."
    assert editor.train.isEnabled()
    editor.undo_action.trigger()
    editor.form.field("max_steps").editor.setValue(17)  # type: ignore[attr-defined]
    assert hint(editor) == "The nearest goal is 18 steps away, but an episode ends after 17."
    editor.form.field("max_steps").editor.setValue(18)  # type: ignore[attr-defined]
    assert "best possible return" in hint(editor)
    drag(qtbot, editor, (0, 6), (7, 6))
    use(qtbot, editor, Qt.Key.Key_S)
    click(qtbot, editor, (0, 8))
    assert hint(editor) == "No goal can be reached from 1 of the 2 starts."
    click(qtbot, editor, (7, 11), RIGHT)
    assert hint(editor) == "A world needs at least one goal."
    assert not editor.train.isEnabled()


def test_the_hint_warns_of_a_reward_without_end(editor: WorldEditor, qtbot: QtBot) -> None:
    editor.palette_.reward.editor.setValue(0.5)
    click(qtbot, editor, (3, 2))
    assert "Coming back for the +0.5 in row 4, column 3 pays more" in hint(editor)
    editor.palette_.reward.editor.setValue(0.15)
    click(qtbot, editor, (3, 2))
    assert "best possible return" in hint(editor)


def test_the_hint_comes_by_itself(editor: WorldEditor, qtbot: QtBot) -> None:
    click(qtbot, editor, (7, 11), RIGHT)
    qtbot.waitUntil(lambda: "at least one goal" in editor.hint_text, timeout=5000)
