"""Questions that the window asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from rlstudio.app.look.file_dialogs import ask_to_save

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


def ask_about_closing(parent: QWidget, runs: Sequence[RunTab], subject: str) -> bool | None:
    """Ask whether to save these runs: True to save, False to discard, None to cancel.

    They go on while the question is open, and its text follows their state.
    """
    if not any(run.playback.going for run in runs):
        return False
    from rlstudio.app.tab import words

    box = QMessageBox(parent)
    box.setWindowTitle(f"Close {subject}")
    box.setTextFormat(Qt.TextFormat.PlainText)  # it contains names of files

    def tell() -> None:
        going = [run.status for run in runs if run.playback.going]
        text, more = words.going_on(going) if going else words.ended([run.status for run in runs])
        box.setText(text)
        box.setInformativeText(more)
        for button in box.buttons() if not going else ():
            # There is nothing left to lose.
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
