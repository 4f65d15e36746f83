"""What a person does to a window that a test cannot do by a click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox


def answer(monkeypatch: pytest.MonkeyPatch, label: str) -> list[str]:
    """The next questions are answered by the button with this label; returns what was asked."""
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(box.text())
        next(b for b in box.buttons() if b.text().replace("&", "") == label).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


def drop(on: QMainWindow, path: Path) -> None:
    """Drop a file onto a window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    free = Qt.KeyboardModifier.NoModifier
    # What was not dragged there before is not dropped.
    QApplication.sendEvent(on, QDragEnterEvent(QPoint(50, 50), action, data, button, free))
    QApplication.sendEvent(on, QDropEvent(QPointF(50, 50), action, data, button, free))
