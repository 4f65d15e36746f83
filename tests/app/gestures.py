"""What a person does to a window that a test cannot do by a click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget


def answer(monkeypatch: pytest.MonkeyPatch, label: str) -> list[str]:
    """The next questions are answered by the button with this label; returns what was asked."""
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(box.text())
        next(b for b in box.buttons() if b.text().replace("&", "") == label).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


_MOUSE = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drag_in(on: QWidget, data: QMimeData) -> bool:
    """Drag something onto a widget; returns whether it may be dropped there."""
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *_MOUSE)
    event.ignore()
    QApplication.sendEvent(on, event)
    return event.isAccepted()


def let_go(on: QWidget, data: QMimeData) -> None:
    """Drop what has been dragged there."""
    QApplication.sendEvent(on, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *_MOUSE))


def drop(on: QWidget, path: Path) -> None:
    """Drop a file onto a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drag_in(on, data)  # what was not dragged there before is not dropped
    let_go(on, data)
