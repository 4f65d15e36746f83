"""Where a file is written: the name that was typed, with the ending of the kind that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look.file_dialogs import ask_where, kinds
from tests.app.gestures import answer

FILMS = kinds(("Pages", (".html",)), ("Videos", (".mp4",)), ("Moving pictures", (".gif",)))


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path) -> Callable[[str, int], str]:
    """What is answered when a person types a name and chooses the n-th kind of file."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def ask(name: str, kind: int) -> str:
        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            combo, field = dialog.findChild(QComboBox, "fileTypeCombo"), dialog.findChild(QLineEdit)
            assert isinstance(combo, QComboBox)
            assert isinstance(field, QLineEdit)
            for _ in range(kind):
                QTest.keyClick(combo, Qt.Key.Key_Down)
            field.setText(name)
            dialog.accept()
            if dialog.isVisible():  # it went on asking
                dialog.reject()

        QTimer.singleShot(50, fill)
        proposal = str(tmp_path / "proposed.html")
        return ask_where(parent, "Save", proposal, FILMS, ".html", ".mp4", ".gif")

    return ask


def test_the_kind_that_is_chosen_gives_the_ending(asked: Callable[[str, int], str], tmp_path: Path) -> None:
    for kind, ending in enumerate((".html", ".mp4", ".gif")):
        assert asked("film", kind) == str(tmp_path / f"film{ending}")


def test_an_ending_that_is_typed_wins_in_capitals_too(
    asked: Callable[[str, int], str], tmp_path: Path
) -> None:
    assert asked("film.gif", 1) == str(tmp_path / "film.gif")
    assert asked("FILM.MP4", 0) == str(tmp_path / "FILM.MP4")


def test_no_file_is_replaced_unasked(
    asked: Callable[[str, int], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "film.v2.mp4"  # Qt takes ".v2" for an ending, and looks for a file film.v2
    there.touch()
    asking: list[str] = []

    def say_no(box: QMessageBox) -> int:
        asking.append(box.text())
        QTimer.singleShot(0, _give_up)  # of the dialog, which asks anew
        return 0

    with monkeypatch.context() as patched:
        patched.setattr(QMessageBox, "exec", say_no)
        assert asked("film.v2", 1) == ""
    assert [there.name in text for text in asking] == [True]
    answer(monkeypatch, "Yes")
    assert asked("film.v2", 1) == str(there)


def _give_up() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
