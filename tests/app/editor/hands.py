"""Drawing by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.forms.world_sketch import Cell

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


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
