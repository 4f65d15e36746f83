"""Drawing a world by mouse and by keyboard, and undoing it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.forms.world_sketch import REWARD, Cell, Sketch
from rlstudio.app.look import theme
from rlstudio.envs.grid.drawing import FLOOR, GOAL, START, TRAP, WALL
from tests.app.editor.hands import RIGHT, click, drag, place, use

pytestmark = pytest.mark.usefixtures("dark")


def test_click_with_every_tool(editor: WorldEditor, qtbot: QtBot) -> None:
    keys = {
        Qt.Key.Key_W: WALL, Qt.Key.Key_T: TRAP, Qt.Key.Key_G: GOAL, Qt.Key.Key_S: START, Qt.Key.Key_F: FLOOR,
    }  # fmt: skip
    for column, (key, mark) in enumerate(keys.items(), 1):
        use(qtbot, editor, key)
        assert editor.palette_.tool == mark
        click(qtbot, editor, (3, column))
        assert editor.document.sketch.mark((3, column)) == mark
    editor.palette_.reward.editor.setValue(-3.5)
    assert editor.palette_.tool == REWARD, "whoever sets the number wants to draw it"
    click(qtbot, editor, (5, 5))
    use(qtbot, editor, Qt.Key.Key_R)
    assert editor.document.sketch.rewards == {(5, 5): -3.5}
    click(qtbot, editor, (5, 5), RIGHT)
    assert editor.document.sketch.rewards == {}
    click(qtbot, editor, (3, 1), RIGHT)
    assert editor.document.sketch.mark((3, 1)) == FLOOR


def test_a_reward_by_keyboard(editor: WorldEditor, qtbot: QtBot) -> None:
    """R chooses the tool, R again the number; Enter goes back to the map."""
    editor.canvas.setFocus()
    editor.canvas.move_cursor((1, 1))
    qtbot.keyClick(editor.canvas, Qt.Key.Key_R)
    assert editor.canvas.hasFocus()
    qtbot.keyClick(editor.canvas, Qt.Key.Key_R)
    number = editor.palette_.reward.editor
    assert number.hasFocus()
    qtbot.keyClicks(number, "-2.5")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert editor.canvas.hasFocus()
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Space)
    assert editor.document.sketch.rewards == {(1, 1): -2.5}


def test_the_number_keeps_the_keyboard(editor: WorldEditor, qtbot: QtBot) -> None:
    """A letter typed into a number chooses no tool."""
    editor.rows.editor.setFocus()
    qtbot.keyClick(editor.rows.editor, Qt.Key.Key_T)
    assert editor.palette_.tool == WALL


def test_a_drag_is_one_step_and_leaves_no_gaps(editor: WorldEditor, qtbot: QtBot) -> None:
    before = editor.document.sketch
    drag(qtbot, editor, (2, 1), (2, 8))
    assert editor.document.sketch.rows[2] == ".########..."
    drag(qtbot, editor, (4, 0), (4, 3), (6, 3))
    assert editor.document.history.count() == 2
    editor.undo_action.trigger()
    assert editor.document.sketch.rows[4] == "." * 12
    assert editor.document.sketch.rows[2] == ".########..."
    editor.undo_action.trigger()
    assert editor.document.sketch == before
    assert not editor.undo_action.isEnabled()
    editor.redo_action.trigger()
    assert editor.document.sketch.rows[2] == ".########..."


def test_a_stroke_that_changes_nothing_is_no_step(editor: WorldEditor, qtbot: QtBot) -> None:
    drag(qtbot, editor, (2, 1), (2, 1))
    use(qtbot, editor, Qt.Key.Key_W)
    drag(qtbot, editor, (2, 1), (2, 1))
    assert editor.document.history.count() == 1


def test_the_keyboard_alone(editor: WorldEditor, qtbot: QtBot) -> None:
    canvas = editor.canvas
    canvas.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(canvas, key)
    assert canvas.spot == (0, 2), "the edge holds it"
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_T)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert editor.document.sketch.rows[:2] == ("S.#.........", "..X.........")
    assert canvas.accessibleDescription() == "Row 2, column 3: trap"
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert editor.document.sketch.mark((1, 2)) == FLOOR


def test_a_click_shows_on_the_map(editor: WorldEditor, qtbot: QtBot) -> None:
    def middle(cell: Cell) -> int:
        picture = editor.canvas.grab().toImage()
        at = place(editor, cell) * picture.devicePixelRatio()
        return picture.pixelColor(at).lightness()

    assert middle((4, 4)) > 200
    click(qtbot, editor, (4, 4))
    assert middle((4, 4)) < 100


def test_size_and_rules_are_undone_too(editor: WorldEditor, qtbot: QtBot) -> None:
    editor.rows.editor.setValue(9)
    editor.rows.editor.setValue(10)
    editor.columns.editor.setValue(5)
    assert editor.document.sketch.size == (10, 5)
    editor.form.field("slip").editor.setValue(0.25)  # type: ignore[attr-defined]
    assert editor.document.state.rules == {"slip": 0.25}
    editor.undo_action.trigger()
    assert editor.form.field("slip").value() == 0
    editor.undo_action.trigger()
    assert editor.document.sketch == Sketch.blank(8, 12), "one size after the other is one step"
    assert editor.rows.value() == 8


@pytest.mark.parametrize("look", [theme.dark, theme.light])
def test_both_themes_and_large_type_are_drawn(editor: WorldEditor, qtbot: QtBot, look: object) -> None:
    before = theme.current()
    try:
        theme._current = theme.projector(look())  # type: ignore[operator]
        editor.refresh_theme()
        assert not editor.grab().isNull()
        assert editor.canvas.side() >= 16
    finally:
        theme._current = before
