"""Questions that the window asks, and its other dialogs, whose code is read when they are opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.file_dialogs import ask_to_save
from rlstudio.app.settings import Settings
from rlstudio.core.catalogue import Catalogue

if TYPE_CHECKING:
    from rlstudio.app.gallery.adding.add_environment import AddEnvironmentDialog
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.preferences import Preferences


def environment_dialog(
    parent: QWidget, settings: Settings, catalogue: Catalogue, id: str
) -> AddEnvironmentDialog:
    """Open the dialog that adds environments. id: what stands in it at first."""
    from rlstudio.app.gallery.adding.add_environment import AddEnvironmentDialog

    dialog = AddEnvironmentDialog(settings.host_kind(), catalogue, parent)
    dialog.id.setText(id)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def preferences_dialog(
    parent: QWidget, settings: Settings, own: Sequence[str], switches: Sequence[QAction]
) -> Preferences:
    """Open the dialog of preferences. own: ids of a person's own environments; switches: see there."""
    from rlstudio.app.window.preferences import Preferences

    dialog = Preferences(settings, own, switches, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_about_closing(parent: QWidget, runs: Sequence[RunTab], title: str) -> bool | None:
    """Ask whether to save these runs: True to save, False to discard, None to cancel. title: of the question.

    They go on while the question is open, and its text follows their state.
    """
    if not any(run.playback.going for run in runs):
        return False
    from rlstudio.app.tab import words

    box = QMessageBox(parent)
    box.setWindowTitle(title)
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
                button.setText(tr("Close"))

    tell()
    for run in runs:
        run.changed.connect(tell)
    try:
        return ask_to_save(box, tr("Save and close"), tr("Close without saving"))
    finally:
        for run in runs:
            run.changed.disconnect(tell)
