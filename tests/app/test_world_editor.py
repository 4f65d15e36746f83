"""Drawing a world: by mouse, by keyboard, undone, kept in a file, and trained in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from rlstudio.app import theme
from rlstudio.app.editor import window as editor_window
from rlstudio.app.editor.sketch import REWARD, Cell, Sketch
from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.settings import Settings
from rlstudio.app.window import MainWindow
from rlstudio.engine import world_file
from rlstudio.envs.grid_drawing import FLOOR, GOAL, START, TRAP, WALL
from rlstudio.envs.grid_settings import WorldSettings
from tests.app.catalogues import CATALOGUE, environment

pytestmark = pytest.mark.usefixtures("dark")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WAIT = 40_000


@pytest.fixture
def editor(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorldEditor]:
    made = WorldEditor(settings)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.document.history.setClean()
    made.close()
    made.deleteLater()


def place(editor: WorldEditor, cell: Cell) -> QPoint:
    return editor.canvas.box(cell).center().toPoint()


def click(qtbot: QtBot, editor: WorldEditor, cell: Cell, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mouseClick(editor.canvas, button, pos=place(editor, cell))


def use(qtbot: QtBot, editor: WorldEditor, key: Qt.Key) -> None:
    qtbot.keyClick(editor.canvas, key)


def drag(qtbot: QtBot, editor: WorldEditor, *cells: Cell) -> None:
    qtbot.mousePress(editor.canvas, LEFT, pos=place(editor, cells[0]))
    for cell in cells[1:]:
        qtbot.mouseMove(editor.canvas, pos=place(editor, cell))
    qtbot.mouseRelease(editor.canvas, LEFT, pos=place(editor, cells[-1]))


def hint(qtbot: QtBot, editor: WorldEditor) -> str:
    editor.show_hint()
    return editor.hint_text


def answer(monkeypatch: pytest.MonkeyPatch, label: str) -> list[str]:
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(box.text())
        next(b for b in box.buttons() if b.text().replace("&", "") == label).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


def drop(on: MainWindow | WorldEditor, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    on.dropEvent(QDropEvent(QPointF(50, 50), action, data, button, Qt.KeyboardModifier.NoModifier))


# ---------------------------------------------------------------------------------- what tools do


def test_what_the_tools_do_to_a_cell() -> None:
    sketch = Sketch.blank(2, 3)
    assert sketch.rows == ("S..", "..G")
    assert sketch.painted((0, 1), WALL, 1.0).rows == ("S#.", "..G")
    rewarded = sketch.painted((0, 1), WALL, 1.0).painted((0, 1), REWARD, -2.5)
    assert (rewarded.mark((0, 1)), rewarded.rewards) == (FLOOR, {(0, 1): -2.5}), "a wall becomes floor"
    assert rewarded.words((0, 1)) == "floor, −2.5"
    assert rewarded.painted((0, 1), REWARD, 0.0).rewards == {}
    assert sketch.painted((1, 2), REWARD, 0.0).rewards == {(1, 2): 0.0}, "a goal may be worth nothing"
    assert rewarded.painted((0, 1), TRAP, 1.0).rewards == {}
    assert sketch.painted((0, 1), FLOOR, 1.0) is sketch
    larger = rewarded.resized(3, 4)
    assert larger.rows == ("S...", "..G.", "....")
    assert larger.resized(2, 2).rows == ("S.", "..")
    assert rewarded.resized(2, 1 + 1).rewards == {(0, 1): -2.5}
    assert larger.painted((2, 3), REWARD, 1.0).resized(2, 3).rewards == {(0, 1): -2.5}


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


# ---------------------------------------------------------------------------------- hints


def test_the_hint_says_what_is_wrong(editor: WorldEditor, qtbot: QtBot) -> None:
    assert hint(qtbot, editor) == "The nearest goal is 18 steps away; the best possible return is +8.2."
    drag(qtbot, editor, (0, 6), (7, 6))
    assert hint(qtbot, editor) == "No goal can be reached from the start."
    assert editor.train.isEnabled()
    editor.undo_action.trigger()
    editor.form.field("max_steps").editor.setValue(17)  # type: ignore[attr-defined]
    assert hint(qtbot, editor) == "The nearest goal is 18 steps away, but an episode ends after 17."
    editor.form.field("max_steps").editor.setValue(18)  # type: ignore[attr-defined]
    assert "best possible return" in hint(qtbot, editor)
    drag(qtbot, editor, (0, 6), (7, 6))
    use(qtbot, editor, Qt.Key.Key_S)
    click(qtbot, editor, (0, 8))
    assert hint(qtbot, editor) == "No goal can be reached from 1 of the 2 starts."
    click(qtbot, editor, (7, 11), RIGHT)
    assert hint(qtbot, editor) == "A world needs at least one goal."
    assert not editor.train.isEnabled()


def test_the_hint_warns_of_a_reward_without_end(editor: WorldEditor, qtbot: QtBot) -> None:
    editor.palette_.reward.editor.setValue(0.5)
    click(qtbot, editor, (3, 2))
    assert "Coming back for the +0.5 in row 4, column 3 pays more" in hint(qtbot, editor)
    editor.palette_.reward.editor.setValue(0.15)
    click(qtbot, editor, (3, 2))
    assert "best possible return" in hint(qtbot, editor)


def test_the_hint_comes_by_itself(editor: WorldEditor, qtbot: QtBot) -> None:
    click(qtbot, editor, (7, 11), RIGHT)
    qtbot.waitUntil(lambda: "at least one goal" in editor.hint_text, timeout=5000)


# ---------------------------------------------------------------------------------- files


def test_save_and_open(
    editor: WorldEditor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bridge.rlworld"
    monkeypatch.setattr(editor_window, "ask_world_to_save", lambda *_: str(path))
    drag(qtbot, editor, (2, 1), (2, 8))
    assert editor.isWindowModified()
    with qtbot.waitSignal(editor.file_touched):
        editor.save_action.trigger()
    assert not editor.isWindowModified()
    assert editor.windowTitle() == "bridge[*] – World editor"
    assert world_file.read(path).map.rows[2] == ".########..."
    click(qtbot, editor, (5, 5))
    editor.save_action.trigger()
    assert world_file.read(path).map.rows[5] == ".....#......"
    editor.new()
    assert editor.document.sketch == Sketch.blank(8, 12)
    assert editor.open(str(path))
    assert editor.document.sketch.rows[5] == ".....#......"
    assert not editor.undo_action.isEnabled()


def test_an_unfinished_world_is_not_saved(editor: WorldEditor, qtbot: QtBot, tmp_path: Path) -> None:
    click(qtbot, editor, (7, 11), RIGHT)
    assert not editor.save()
    assert editor.messages.text == "This cannot be saved yet. A world needs at least one goal."


def test_a_bad_file_leaves_what_is_there(editor: WorldEditor, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bad.rlworld"
    path.write_text("{}")
    assert not editor.open(str(path))
    assert "says no format_version" in editor.messages.text
    assert editor.document.sketch == Sketch.blank(8, 12)


def test_a_world_can_be_dropped_on_the_editor(editor: WorldEditor, tmp_path: Path) -> None:
    path = tmp_path / "dropped.rlworld"
    world_file.write(path, WorldSettings.parse({"map": {"rows": ["S.", ".G"]}}, "the world"))
    drop(editor, path)
    assert editor.document.sketch.rows == ("S.", ".G")
    assert editor.document.path == path


@pytest.mark.parametrize("name", ["bridge", "bridge.rlworld"])
def test_no_file_is_replaced_unasked(
    editor: WorldEditor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The suffix that is added counts: "bridge" means bridge.rlworld, and that is there."""
    path = tmp_path / "bridge.rlworld"
    path.write_text("another")
    editor.settings.put("folder", str(tmp_path))
    asked: list[str] = []

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    def save() -> None:
        dialog = next(
            w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()
        )
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(name)
        QTimer.singleShot(200, refuse)
        dialog.accept()
        dialog.reject()

    QTimer.singleShot(200, save)
    assert not editor.save_as()
    assert "bridge.rlworld already exists" in asked[0]
    assert path.read_text() == "another"
    assert editor.document.path is None


def test_changes_are_asked_about(
    editor: WorldEditor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, editor, (4, 4))
    asked = answer(monkeypatch, "Cancel")
    editor.new()
    assert asked == ["Unnamed world has changes that are in no file."]
    assert not editor.close()
    assert editor.document.sketch.mark((4, 4)) == WALL
    path = tmp_path / "kept.rlworld"
    monkeypatch.setattr(editor_window, "ask_world_to_save", lambda *_: str(path))
    answer(monkeypatch, "Save")
    editor.new()
    assert world_file.read(path).map.rows[4] == "....#......."
    assert editor.document.sketch == Sketch.blank(8, 12)
    click(qtbot, editor, (4, 4))
    answer(monkeypatch, "Discard changes")
    assert editor.close()


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


# ---------------------------------------------------------------------------------- in the program


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    made = MainWindow(settings)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.warm_up()
    qtbot.waitUntil(lambda: made.catalogue is not None, timeout=WAIT)
    yield made
    for workspace in made.workspaces():
        made._leave(workspace, False)
    qtbot.waitUntil(lambda: not made._leaving, timeout=WAIT)
    if made.worlds.editor is not None:
        made.worlds.editor.document.history.setClean()
    made.close()
    made.deleteLater()


def test_from_the_gallery_through_the_editor_to_a_run(qtbot: QtBot, window: MainWindow) -> None:
    window.home.choose("CartPole-v1", "ppo")
    window.home.gallery.draw.click()
    editor = window.worlds.editor
    assert editor is not None
    assert editor.isVisible()
    drag(qtbot, editor, (2, 1), (2, 8))
    qtbot.mouseClick(editor.train, LEFT)
    home = window.home
    assert home.gallery.current_id() == world_file.ENVIRONMENT
    rows = home.form.value().env_settings["map"]["rows"]
    assert rows[2] == ".########..."
    # Another way to learn is chosen: the world stays.
    home.algorithms.choose("sarsa")
    home.algorithms.choose("q_learning")
    spec = home.form.value()
    assert (spec.algorithm, spec.env_settings["map"]["rows"]) == ("q_learning", rows)
    workspace = window.start_run(spec)
    qtbot.waitUntil(lambda: workspace.stage_alive and workspace.pictures > 0, timeout=WAIT)
    training = workspace.training
    assert training is not None
    qtbot.waitUntil(lambda: training.info is not None, timeout=WAIT)
    assert training.info is not None
    assert training.info.env_settings["map"]["rows"] == rows
    # What learns there can be looked at and changed for the next run.
    workspace.run_dock.set_running(False)
    workspace.run_dock.form.env_settings.field("map").button.click()  # type: ignore[attr-defined]
    assert editor.document.sketch.rows == tuple(rows)
    assert editor.document.modified, "it is the same world: nothing was lost"


def test_a_world_drawn_before_the_gallery_is_there_is_chosen_when_it_is(
    qtbot: QtBot, settings: Settings
) -> None:
    world = environment(world_file.ENVIRONMENT, "Own world", {"table": None, "dqn": None, "ppo": None})
    world["settings_schema"] = WorldSettings.model_json_schema()
    catalogue = {**CATALOGUE, "environments": [*CATALOGUE["environments"], world]}
    window = MainWindow(settings)
    window.show()
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    drag(qtbot, editor, (2, 1), (2, 8))
    qtbot.mouseClick(editor.train, LEFT)
    assert window.home.gallery.current_id() == ""
    window._on_catalogue(catalogue)
    assert window.home.gallery.current_id() == world_file.ENVIRONMENT
    assert window.home.form.value().env_settings["map"]["rows"][2] == ".########..."
    # The gallery is filled anew when an environment is added: what was drawn stays.
    another = environment("Another-v0", "Another", {"table": None, "dqn": None, "ppo": None})
    window._on_catalogue({**catalogue, "environments": [another, *catalogue["environments"]]})
    assert window.home.gallery.current_id() == world_file.ENVIRONMENT
    assert window.home.form.value().env_settings["map"]["rows"][2] == ".########..."
    editor.document.history.setClean()
    assert window.close()
    window.deleteLater()


def test_the_form_shows_the_map_and_opens_the_editor(qtbot: QtBot, window: MainWindow) -> None:
    assert window.home.choose_with(world_file.ENVIRONMENT, {"slip": 0.5})
    form = window.home.form.env_settings
    assert form.is_marked("slip")
    assert not form.is_marked("map")
    form.field("map").button.click()  # type: ignore[attr-defined]
    editor = window.worlds.editor
    assert editor is not None
    assert editor.document.sketch == Sketch.of(WorldSettings().map)
    assert editor.form.field("slip").value() == 0.5
    picture = form.field("map").grab().toImage()
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 8, "the map itself is shown"


def test_a_file_opens_the_editor(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.rlworld"
    world_file.write(path, WorldSettings.parse({"map": {"rows": ["S.", ".G"]}}, "the world"))
    drop(window, path)
    editor = window.worlds.editor
    assert editor is not None
    assert editor.document.sketch.rows == ("S.", ".G")
    assert window.settings.recent() == [path]
    assert window.current_workspace() is None


def test_the_window_does_not_close_over_a_world_that_would_be_lost(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    click(qtbot, editor, (4, 4))
    asked = answer(monkeypatch, "Cancel")
    assert not window.close()
    assert len(asked) == 1
    answer(monkeypatch, "Discard changes")
    assert window.close()
    assert not editor.isVisible()
