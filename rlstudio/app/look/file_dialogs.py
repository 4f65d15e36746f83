"""File dialogs, and the files of a drag that the program can open."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.core.system.file_types import FOREIGN_SUFFIXES, SUFFIXES, ending
from rlstudio.engine.files.runs.run_folders import agent_in

SUFFIX = ".rlstudio"
WORLD_SUFFIX = ".rlworld"
DEMO_SUFFIX = ".rldemo"
LESSON_SUFFIX = ".rllesson"
REPLAY_SUFFIX = ".rlreplay"
RUN_SUFFIX = ".rlrun"
DEMONSTRATIONS_SUFFIX = ".rldemonstrations"
"""Of all files that the program opens."""


_LABELS = {
    QFileDialog.DialogLabel.LookIn: "Look in:",
    QFileDialog.DialogLabel.FileType: "Files of type:",
}
"""Labels that Qt has given a mnemonic, and that its translations know without one alone."""


_ONE_ENDING = re.compile(r"\(\*(\.\w+)\)$")
"""In a kind of files as Qt writes it, "Videos (*.mp4)"."""


def say_labels(dialog: QFileDialog) -> None:
    """Say in the person's language what Qt's own translations miss: English stood among Russian words."""
    for label, text in _LABELS.items():
        told = QCoreApplication.translate("QFileDialog", text)
        if told != text:
            dialog.setLabelText(label, told)


def dragged_files(data: QMimeData) -> list[str]:
    """Paths in dragged or dropped data that the program opens: files by their endings, folders of runs."""
    opened = (*SUFFIXES, *FOREIGN_SUFFIXES)
    return [path for path in all_dragged(data) if ending(path) in opened or agent_in(Path(path)) is not None]


def all_dragged(data: QMimeData) -> list[str]:
    """Paths of all files and folders of this computer in dragged or dropped data."""
    return [path for url in data.urls() if (path := url.toLocalFile())]


def kinds(*offered: tuple[str, Sequence[str]]) -> str:
    """Kinds of files to choose from, as Qt takes them: each is a name and the ends of its files."""
    return ";;".join(f"{name} ({' '.join(f'*{end}' for end in ends)})" for name, ends in offered)


def _all_files() -> tuple[str, Sequence[str]]:
    return tr("All files"), ("",)


def _of_others() -> tuple[str, Sequence[str]]:
    return tr("Agents of other libraries"), FOREIGN_SUFFIXES


def _agents() -> str:
    return kinds((tr("RL Studio agents"), (SUFFIX,)), _all_files())


def ask_to_save(box: QMessageBox, save: str, lose: str) -> bool | None:
    """Ask with two buttons of these texts, and Cancel: True to save, False to discard, else None."""
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    saving = box.addButton(save, QMessageBox.ButtonRole.AcceptRole)
    losing = box.addButton(lose, QMessageBox.ButtonRole.DestructiveRole)
    staying = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(saving)
    box.setEscapeButton(staying)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return True if chosen is saving else False if chosen is losing else None


def ask_file_to_open(parent: QWidget, folder: str) -> str:
    """Ask for a file of any kind that the program opens; "" if cancelled."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Open a file"),
        folder,
        kinds(
            (tr("Agents, runs, worlds, recordings, demonstrations, demos, lessons"), SUFFIXES),
            _of_others(),
            _all_files(),
        ),
    )
    return path


def ask_agent_to_compare(parent: QWidget, folder: str) -> str:
    """Ask for an agent to compare with; "" if cancelled."""
    offered = kinds((tr("RL Studio agents"), (SUFFIX,)), _of_others(), _all_files())
    path, _ = QFileDialog.getOpenFileName(parent, tr("Compare with an agent"), folder, offered)
    return path


def ask_for_setting(parent: QWidget, folder: str, endings: Sequence[str]) -> str:
    """Ask for the file that a setting names, with one of these endings; "" if cancelled."""
    offered = kinds((", ".join(endings), endings), _all_files())
    path, _ = QFileDialog.getOpenFileName(parent, tr("Choose a file"), folder, offered)
    return path


def ask_file_to_save(parent: QWidget, proposal: str) -> str:
    """Ask where to save an agent; the path has the suffix, "" if cancelled."""
    return ask_where(parent, tr("Save the agent"), proposal, _agents(), SUFFIX)


def ask_demo_to_save(parent: QWidget, proposal: str) -> str:
    """Ask where to save a demo; the path has the suffix, "" if cancelled."""
    demos = kinds((tr("RL Studio demos"), (DEMO_SUFFIX,)), _all_files())
    return ask_where(parent, tr("Save as a demo"), proposal, demos, DEMO_SUFFIX)


def ask_run_to_save(parent: QWidget, proposal: str) -> str:
    """Ask where to write a whole run; the path has the suffix, "" if cancelled."""
    runs = kinds((tr("RL Studio runs"), (RUN_SUFFIX,)), _all_files())
    return ask_where(parent, tr("Export the run"), proposal, runs, RUN_SUFFIX)


def ask_where(parent: QWidget, title: str, proposal: str, filter: str, suffix: str, *others: str) -> str:
    """Ask where to write a file; the path has one of these suffixes.

    A name without one gets that of the kind of file that was chosen, ``suffix`` where that has several or
    none. "" if cancelled. Asks before replacing a file.
    """
    dialog = QFileDialog(parent, title, str(Path(proposal).parent), filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)

    def missing(kind: str) -> str:
        found = _ONE_ENDING.search(kind)
        return found[1] if found is not None else suffix

    # The dialog adds the suffix before it checks whether the file exists.
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(missing(kind).removeprefix(".")))
    dialog.selectFile(Path(proposal).name)
    path = ""
    while dialog.exec():
        chosen = dialog.selectedFiles()[0]
        whole = ending(chosen) in (suffix, *others)
        path = chosen if whole else chosen + missing(dialog.selectedNameFilter())
        # Of "film.v2" the dialog has looked for a file of that name, not for film.v2.mp4.
        if whole or not os.path.exists(path) or _may_replace(dialog, path):
            break
        path = ""
    dialog.deleteLater()
    return path


def _may_replace(dialog: QFileDialog, path: str) -> bool:
    """Ask in the words of Qt's own question."""
    text = QCoreApplication.translate("QFileDialog", "%1 already exists.\nDo you want to replace it?")
    box = QMessageBox(QMessageBox.Icon.Warning, dialog.windowTitle(), text.replace("%1", Path(path).name))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    box.exec()
    return box.standardButton(box.clickedButton()) == QMessageBox.StandardButton.Yes
