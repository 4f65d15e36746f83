"""The actions that undo and repeat steps of a world's history.

Qt's own join a word and the step's name, which is no sentence in most languages. Here text and tooltip name
the step, and a button keeps a fixed text, so that it does not move.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from rlstudio.app.language.saying import tr


class Undo(QAction):
    """Undoes the last step."""

    def __init__(self, history: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self.setShortcut(QKeySequence.StandardKey.Undo)
        self.setEnabled(history.canUndo())
        self.triggered.connect(history.undo)
        history.canUndoChanged.connect(self.setEnabled)
        history.undoTextChanged.connect(lambda _: self.say())
        self.say()

    def say(self) -> None:
        """Say what it does, in the language of now."""
        step = self._history.undoText()
        self.setText(tr("&Undo {step}", step=tr(step)) if step else tr("&Undo"))
        self.setIconText(tr("Undo"))


class Redo(QAction):
    """Repeats the step that was undone last."""

    def __init__(self, history: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.setEnabled(history.canRedo())
        self.triggered.connect(history.redo)
        history.canRedoChanged.connect(self.setEnabled)
        history.redoTextChanged.connect(lambda _: self.say())
        self.say()

    def say(self) -> None:
        """Say what it does, in the language of now."""
        step = self._history.redoText()
        self.setText(tr("&Redo {step}", step=tr(step)) if step else tr("&Redo"))
        self.setIconText(tr("Redo"))
