"""Questions that the world editor asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio.app.look.file_dialogs import WORLD_SUFFIX, ask_to_save, ask_where

_FILTER = "RL Studio worlds (*.rlworld);;All files (*)"


def ask_about_changes(parent: QWidget, name: str) -> bool | None:
    """Ask whether to save a changed world: True to save, False to discard, None to cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle("World editor")
    box.setText(f"{name} has changes that are in no file.")
    return ask_to_save(box, "Save", "Discard changes")


def ask_world_to_open(parent: QWidget, folder: str) -> str:
    """Ask for the file of a world to open; "" if cancelled."""
    path, _ = QFileDialog.getOpenFileName(parent, "Open a world", folder or str(Path.home()), _FILTER)
    return path


def ask_world_to_save(parent: QWidget, folder: str, name: str) -> str:
    """Ask where to save a world; the path has the suffix, "" if cancelled."""
    proposal = Path(folder or Path.home()) / f"{name}{WORLD_SUFFIX}"
    return ask_where(parent, "Save the world", str(proposal), _FILTER, WORLD_SUFFIX)
