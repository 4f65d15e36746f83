"""The few questions that the window asks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio import __version__

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

SUFFIX = ".rlstudio"
WORLD_SUFFIX = ".rlworld"
_FILTER = "RL Studio agents (*.rlstudio);;All files (*)"
_OPENABLE = "Agents and worlds (*.rlstudio *.rlworld);;All files (*)"


def ask_about_closing(parent: QWidget, runs: Sequence[RunTab], subject: str) -> bool | None:
    """What is to happen with these runs: True saves, False does not, None stays.

    They go on while the question stands; it says how they stand then.
    """
    if not any(run.going for run in runs):
        return False
    from rlstudio.app.tab import words

    box = QMessageBox(parent)
    box.setWindowTitle(f"Close {subject}")
    box.setTextFormat(Qt.TextFormat.PlainText)  # the names of files stand in it

    def tell() -> None:
        going = [run for run in runs if run.going]
        text, more = words.going_on(going) if going else words.ended(runs)
        box.setText(text)
        box.setInformativeText(more)
        for button in box.buttons() if not going else ():
            # Nothing is left that could be lost.
            role = box.buttonRole(button)
            button.setHidden(role == QMessageBox.ButtonRole.DestructiveRole)
            if role == QMessageBox.ButtonRole.AcceptRole:
                button.setText("Close")

    tell()
    for run in runs:
        run.changed.connect(tell)
    try:
        return ask_to_save(box, "Save and close", "Close without saving")
    finally:
        for run in runs:
            run.changed.disconnect(tell)


def ask_to_save(box: QMessageBox, save: str, lose: str) -> bool | None:
    """Ask by two buttons with these words, and Cancel: True for saving, False for losing it, else None."""
    box.setIcon(QMessageBox.Icon.Question)
    saving = box.addButton(save, QMessageBox.ButtonRole.AcceptRole)
    losing = box.addButton(lose, QMessageBox.ButtonRole.DestructiveRole)
    staying = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(saving)
    box.setEscapeButton(staying)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return True if chosen is saving else False if chosen is losing else None


def ask_file_to_open(parent: QWidget, folder: str) -> str:
    """The file of an agent or a world to open, "" for none."""
    path, _ = QFileDialog.getOpenFileName(parent, "Open an agent or a world", folder, _OPENABLE)
    return path


def ask_agent_to_compare(parent: QWidget, folder: str) -> str:
    """The file of an agent to play beside another, "" for none."""
    path, _ = QFileDialog.getOpenFileName(parent, "Compare with an agent", folder, _FILTER)
    return path


def ask_file_to_save(parent: QWidget, proposal: str) -> str:
    """Where to save an agent, with the suffix; "" for nowhere."""
    return ask_where(parent, "Save the agent", proposal, _FILTER, SUFFIX)


def ask_where(parent: QWidget, title: str, proposal: str, filter: str, suffix: str) -> str:
    """Where to write a file, with the suffix; "" for nowhere. Asks before one is replaced."""
    dialog = QFileDialog(parent, title, str(Path(proposal).parent), filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # The dialog adds it before it looks whether there is such a file.
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(Path(proposal).name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    if not chosen:
        return ""
    return chosen[0] if chosen[0].endswith(suffix) else chosen[0] + suffix


def show_about(parent: QWidget) -> None:
    """Version and licences."""
    QMessageBox.about(
        parent,
        "About RL Studio",
        f"<h3>RL Studio {__version__}</h3>"
        "<p>Pick a game and an algorithm, and watch the agent learn live.</p>"
        "<p>MIT licence. The Atari games run in ale-py, which is GPL-2.0.</p>",
    )
