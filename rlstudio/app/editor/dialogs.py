"""The few questions that the world editor asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio.app.look.file_dialogs import WORLD_SUFFIX, ask_to_save, ask_where

_FILTER = "RL Studio worlds (*.rlworld);;All files (*)"


def ask_about_changes(parent: QWidget, name: str) -> bool | None:
    """What is to happen with a world that has changed: True saves, False does not, None stays."""
    box = QMessageBox(parent)
    box.setWindowTitle("World editor")
    box.setText(f"{name} has changes that are in no file.")
    return ask_to_save(box, "Save", "Discard changes")


def ask_world_to_open(parent: QWidget, folder: str) -> str:
    """The file of a world to open, "" for none."""
    path, _ = QFileDialog.getOpenFileName(parent, "Open a world", folder or str(Path.home()), _FILTER)
    return path


def ask_world_to_save(parent: QWidget, folder: str, name: str) -> str:
    """Where to save a world, with the suffix; "" for nowhere."""
    proposal = Path(folder or Path.home()) / f"{name}{WORLD_SUFFIX}"
    return ask_where(parent, "Save the world", str(proposal), _FILTER, WORLD_SUFFIX)
