"""Files of every kind can be dropped anywhere, also on fields that would take them for text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from rlstudio.app.window.drops import FileDrops
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.system.file_types import SUFFIXES

pytestmark = pytest.mark.usefixtures("dark")


def drag(target: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


def files(*paths: Path) -> QMimeData:
    """As a file manager gives them: as addresses, and as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_is_opened_wherever_it_is_dropped(window: MainWindow, tmp_path: Path, suffix: str) -> None:
    drops = next(iter(window.findChildren(FileDrops)))
    opened: list[str] = []
    drops.dropped.disconnect()
    drops.dropped.connect(opened.append)
    search = window.home.gallery.search
    for target in (window, search, window.home.gallery.cards.viewport(), window.home.header.open_door):
        data = files(tmp_path / f"a{suffix}")
        assert drag(target, data)
        assert drops.frame.isVisible()
        drop(target, data)
        assert not drops.frame.isVisible()
    assert opened == [str(tmp_path / f"a{suffix}")] * 4
    assert search.text() == ""


def test_other_files_are_left_to_whom_they_concern(window: MainWindow, tmp_path: Path) -> None:
    drops = next(iter(window.findChildren(FileDrops)))
    assert not drag(window, files(tmp_path / "a.zip"))
    assert not drops.frame.isVisible()
    drag(window, files(tmp_path / "a.rlworld"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not drops.frame.isVisible()
