"""What a person changes in the library: notes, copies, files, the trash, and taking a deletion back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.library.telling import Telling
from rlstudio.app.library.thread import LibraryThread
from rlstudio.app.look.file_dialogs import RUN_SUFFIX, ask_run_to_save, kinds
from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs import carrying
from rlstudio.engine.files.runs.notes import RunNotes
from rlstudio.engine.files.runs.trash import InUse
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import LibraryEntry

if TYPE_CHECKING:
    from rlstudio.app.library.page import LibraryPage


class Changes(QObject):
    """Carries changes out beside the window, and says on the page how they went.

    Signal ``changed`` (folder of a run that is to be shown now, or None).
    """

    changed = Signal(object)

    def __init__(self, page: LibraryPage, thread: LibraryThread, folder: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._thread, self._folder = page, thread, folder
        self._deleted: list[list[Path]] = []

    def act(self, name: str, entries: Sequence[LibraryEntry], telling: Telling) -> None:
        """Carry out what ``Details`` names."""
        if name == "delete":
            self._delete(list(entries))
        elif name == "restore":
            self._restore([Path(entry.folder) for entry in entries])
        elif name == "erase":
            self._erase(list(entries))
        elif name == "duplicate":
            title = tr("{run}, copy", run=telling.title(entries[0]))[:200]
            self._thread.do(partial(Library.duplicate, entry=entries[0], title=title), self._after)
        elif name == "export":
            self._export(entries[0], telling)

    def keep(self, entry: LibraryEntry, notes: RunNotes) -> None:
        """Keep what a person has written about a run."""

        def change(library: Library) -> None:
            library.change(Path(entry.folder), lambda before: notes)

        self._thread.do(change, self._after)

    def undo(self) -> None:
        """Bring back what was deleted last on this page."""
        if self._deleted:
            self._restore(self._deleted.pop())

    def ask_import(self) -> None:
        """Take in a run from a file that the person picks."""
        path, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            tr("Import a run"),
            self._folder(),
            kinds((tr("RL Studio runs"), (RUN_SUFFIX,))),
        )
        if path:
            self.take_in(path)

    def take_in(self, path: str) -> None:
        """Make a run of a file."""

        def done(result: Path | UserError) -> None:
            self._after(result)
            if isinstance(result, Path):
                self._page.messages.show_message(
                    "good", tr("The run of {file} is in the library.", file=path)
                )

        self._thread.do(partial(Library.take_in, path=Path(path)), done)

    # ------------------------------------------------------------------------------

    def _after(self, result: object) -> None:
        if isinstance(result, UserError):
            self._page.messages.show_message("problem", _said(result))
        self.changed.emit(result if isinstance(result, Path) else None)

    def _export(self, entry: LibraryEntry, telling: Telling) -> None:
        name = "".join(c if c.isalnum() or c in "-_ " else " " for c in entry.title).strip() or entry.name
        path = ask_run_to_save(self._page.window(), str(Path(self._folder()) / f"{name}{RUN_SUFFIX}"))
        if not path:
            return

        def done(result: UserError | None) -> None:
            if result is not None:
                self._page.messages.show_message("problem", _said(result))
            else:
                told = tr("{run} was written to {file}.", run=telling.title(entry), file=path)
                self._page.messages.show_message("good", told)

        self._thread.do(lambda _: carrying.export_run(Path(entry.folder), Path(path)), done)

    def _delete(self, entries: list[LibraryEntry]) -> None:
        def delete(library: Library) -> tuple[list[Path], UserError | None]:
            moved, refused = [], None
            for entry in entries:
                try:
                    moved.append(library.delete(entry))
                except UserError as error:
                    refused = error
            return moved, refused

        def done(result: tuple[list[Path], UserError | None] | UserError) -> None:
            moved, refused = ([], result) if isinstance(result, UserError) else result
            self.changed.emit(None)
            if moved:
                self._deleted.append(moved)
            told = (
                plural(len(moved), "{n} run is in the trash.", "{n} runs are in the trash.") if moved else ""
            )
            if entries[0].single and moved:
                told = tr("The run is not listed any more; its files stay in {folder}.", folder=moved[0])
            remedies = [(tr("Undo"), self.undo)] if moved else []
            if refused is not None:
                told = f"{_said(refused)} {told}".strip()
            self._page.messages.show_message("problem" if refused is not None else "info", told, remedies)

        self._thread.do(delete, done)

    def _restore(self, deleted: list[Path]) -> None:
        self._deleted = [[path for path in paths if path not in deleted] for paths in self._deleted]
        self._deleted = [paths for paths in self._deleted if paths]

        def restore(library: Library) -> Path:
            return [library.restore(path) for path in deleted][-1]

        self._page.messages.dismiss()
        self._thread.do(restore, self._after)

    def _erase(self, entries: list[LibraryEntry]) -> None:
        box = QMessageBox(self._page.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Delete for good"))
        box.setText(
            plural(
                len(entries),
                "Remove the files of {n} run? That cannot be undone.",
                "Remove the files of {n} runs? That cannot be undone.",
            )
        )
        box.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(staying)
        box.exec()
        agreed = box.clickedButton() is not staying
        box.deleteLater()
        if agreed:

            def erase(library: Library) -> None:
                for entry in entries:
                    library.erase(entry)

            self._thread.do(erase, self._after)


def _said(error: UserError) -> str:
    """A sentence in the person's language, where it is one of those that are usual here."""
    if isinstance(error, InUse):
        if error.learning:
            return tr("A run that a training has open is not deleted; end that first.")
        return tr("A run that is open in a window is not deleted; close it first.")
    return str(error)
