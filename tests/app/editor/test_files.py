"""A world kept in a file, and what happens to changes that are in none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from rlstudio.app.editor import window as editor_window
from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.forms.world_sketch import Sketch
from rlstudio.engine.files import world_file
from rlstudio.envs.grid.drawing import WALL
from rlstudio.envs.grid.settings import WorldSettings
from tests.app.editor.hands import RIGHT, click, drag
from tests.app.gestures import answer, drop

pytestmark = pytest.mark.usefixtures("dark")


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
    assert editor.windowTitle() == "bridge[*] – World editor – RL Studio"
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
    editor.new()
    assert editor.messages.text == "", "it was said of the world before"


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
