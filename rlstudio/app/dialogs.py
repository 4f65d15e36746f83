"""The few questions that the window asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio import __version__

SUFFIX = ".rlstudio"
WORLD_SUFFIX = ".rlworld"
_FILTER = "RL Studio agents (*.rlstudio);;All files (*)"
_OPENABLE = "Agents and worlds (*.rlstudio *.rlworld);;All files (*)"


def ask_about_closing(parent: QWidget, going: Sequence[str], subject: str) -> bool | None:
    """What is to happen with the runs of these titles: True saves, False does not, None stays."""
    if not going:
        return False
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(f"Close {subject}")
    one = len(going) == 1
    box.setText(f"{going[0]} is still learning." if one else f"{len(going)} runs are still learning.")
    box.setInformativeText(
        "Saving keeps everything that is needed to continue later; you find it under Open recent."
    )
    save = box.addButton("Save and close", QMessageBox.ButtonRole.AcceptRole)
    without = box.addButton("Close without saving", QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    return True if chosen is save else False if chosen is without else None


def ask_file_to_open(parent: QWidget, folder: str) -> str:
    """The file of an agent or a world to open, "" for none."""
    path, _ = QFileDialog.getOpenFileName(parent, "Open an agent or a world", folder, _OPENABLE)
    return path


def ask_file_to_save(parent: QWidget, proposal: str) -> str:
    """Where to save an agent, with the suffix; "" for nowhere."""
    path, _ = QFileDialog.getSaveFileName(parent, "Save the agent", proposal, _FILTER)
    return path if not path or path.endswith(SUFFIX) else path + SUFFIX


def show_about(parent: QWidget) -> None:
    """Version and licences."""
    QMessageBox.about(
        parent,
        "About RL Studio",
        f"<h3>RL Studio {__version__}</h3>"
        "<p>Pick a game and an algorithm, and watch the agent learn live.</p>"
        "<p>MIT licence. The Atari games run in ale-py, which is GPL-2.0.</p>",
    )
