"""Questions that the world editor asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.file_dialogs import WORLD_SUFFIX, ask_to_save, ask_where


def ask_about_changes(parent: QWidget, name: str) -> bool | None:
    """Ask whether to save a changed world: True to save, False to discard, None to cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("World editor"))
    box.setText(tr("{name} has changes that are in no file.", name=name))
    return ask_to_save(box, tr("Save"), tr("Discard changes"))


def ask_world_to_open(parent: QWidget, folder: str) -> str:
    """Ask for the file of a world to open; "" if cancelled."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("Open a world"), folder or str(Path.home()), _worlds())
    return path


def ask_world_to_save(parent: QWidget, folder: str, name: str) -> str:
    """Ask where to save a world; the path has the suffix, "" if cancelled."""
    proposal = Path(folder or Path.home()) / f"{name}{WORLD_SUFFIX}"
    return ask_where(parent, tr("Save the world"), str(proposal), _worlds(), WORLD_SUFFIX)


def _worlds() -> str:
    """The kinds of files that dialogs offer, as Qt writes them."""
    return f"{tr('RL Studio worlds')} (*{WORLD_SUFFIX});;{tr('All files')} (*)"
