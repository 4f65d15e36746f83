"""The page of demonstrations: a list of files, and what can be done with the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
)

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.file_dialogs import DEMONSTRATIONS_SUFFIX, kinds
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.page import LookingPage, nothing_there, whole_column
from rlstudio.app.look.theme import current, make_primary, set_type
from rlstudio.app.panels.text import short
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.demonstrations import shelf
from rlstudio.engine.demonstrations.shelf import Kept
from rlstudio.engine.files import demonstrations_file

COLUMNS = (
    mark("Name"),
    mark("Environment"),
    mark("Shown by"),
    mark("Episodes"),
    mark("Steps"),
    mark("Mean return"),
    mark("Date"),
)
WHO = {"person": mark("a person"), "agent": mark("an agent"), "planner": mark("a planner")}
_PICTURE = QSize(72, 48)


class DemonstrationsPage(LookingPage):
    """All files of demonstrations in the shelf and beside the person's own files.

    Signal ``learn_wanted`` (``Kept``): to learn from that file by cloning.
    """

    learn_wanted = Signal(object)

    def __init__(self, folder: Callable[[], str]) -> None:
        """folder: where the person's own files are, and where file dialogs begin."""
        super().__init__()
        self._folder, self._catalogue = folder, EMPTY
        self._kept: list[Kept] = []
        self._deleted = shelf.deleted()  # what was deleted before a restart comes back, too
        self.messages = MessageBar(self)
        self.heading, self.count = QLabel(tr("Demonstrations")), QLabel()
        set_type(self.heading, "heading")
        self.count.setObjectName("muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Demonstrations"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setObjectName("shelf")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._sync)
        self.list.itemActivated.connect(lambda *_: self.learn())
        self.nothing = nothing_there()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.nothing)
        self.learn_button, self.rename_button = QPushButton(), QPushButton()
        self.delete_button, self.take_in_button = QPushButton(), QPushButton()
        make_primary(self.learn_button)
        for button, act in (
            (self.learn_button, self.learn),
            (self.rename_button, self.ask_name),
            (self.delete_button, self.delete),
            (self.take_in_button, self.ask_file),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
        self._lay_out()
        for key, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (Qt.Key.Key_F2, self.ask_name),
            (Qt.Key.Key_Delete, self.delete),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._say()
        self.refresh_theme()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.take_in_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.learn_button)
        row.addStretch(1)
        row.addWidget(self.rename_button)
        row.addWidget(self.delete_button)
        column = whole_column(self)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(row)

    # ------------------------------------------------------------------ what is listed

    def look(self, choose: Path | None = None) -> None:
        """List the files as they are now; ``choose``: the one that is to be chosen."""
        kept, unread = shelf.listed([shelf.shelf_folder(), Path(self._folder())])
        told = plural(len(kept), "{n:,} file", "{n:,} files")
        if unread:
            told = tr("{files}, and {n} that cannot be read", files=told, n=len(unread))
        self.count.setText(told)
        self.nothing.setText(
            tr(
                "There are no demonstrations yet. Play yourself (Human in the gallery), then choose Keep as "
                "demonstrations in the menu that saves what was played. What rlstudio demonstrate writes to "
                "{folder} is listed by itself; other files can be taken in, or dropped on the window.",
                folder=self._folder(),
            )
        )
        if kept != self._kept or choose is not None:
            before = self.chosen()
            self._kept = kept
            self._fill(choose or (before.path if before is not None else None))
        self.pages.setCurrentIndex(0 if kept else 1)
        self._sync()

    def _fill(self, choose: Path | None) -> None:
        self.list.clear()
        for one in self._kept:
            about = one.about
            entry = self._catalogue.environment(about.env)
            texts = (
                one.path.stem,
                said(entry.title) if entry is not None else about.env,
                self._maker(one),
                f"{about.episodes:,}",
                f"{about.steps:,}",
                short(about.mean_return),
                f"{about.created.astimezone():%Y-%m-%d %H:%M}",
            )
            item = QTreeWidgetItem(list(texts))
            item.setToolTip(0, str(one.path))
            for column in (3, 4, 5):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, _picture(one.path))
            self.list.addTopLevelItem(item)
            if one.path == choose:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        for column in range(1, len(COLUMNS)):
            self.list.resizeColumnToContents(column)

    def _maker(self, one: Kept) -> str:
        """Whoever showed it: the algorithm of an agent, if it is known."""
        about = one.about
        if about.made_by != "agent" or not about.maker:
            return tr(WHO[about.made_by])
        entry = self._catalogue.algorithm(about.maker)
        return about.maker if entry is None else said(entry.title)

    def chosen(self) -> Kept | None:
        """The file that is selected."""
        rows = self.list.selectionModel().selectedRows()
        return self._kept[rows[0].row()] if rows and rows[0].row() < len(self._kept) else None

    def _sync(self) -> None:
        chosen = self.chosen()
        for button in (self.learn_button, self.rename_button, self.delete_button):
            button.setEnabled(chosen is not None)

    # ------------------------------------------------------------------ what is done

    def learn(self) -> None:
        """Set up cloning from the file that is chosen."""
        chosen = self.chosen()
        if chosen is not None:
            self.learn_wanted.emit(chosen)

    def take_in(self, path: str) -> None:
        """Copy a file to the shelf unless it is listed where it is, and choose it."""
        there = Path(path).resolve()
        lies_there = there.parent == Path(self._folder()).resolve()

        def take_in() -> None:
            if lies_there:
                demonstrations_file.peek(there)
            self.look(there if lies_there else shelf.take_in(there))

        self._try(take_in)

    def ask_file(self) -> None:
        """Take in a file that the person picks."""
        offered = kinds((tr("Demonstrations"), (DEMONSTRATIONS_SUFFIX,)))
        path, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Take in demonstrations"), self._folder(), offered
        )
        if path:
            self.take_in(path)

    def ask_name(self) -> None:
        """Ask for another name of the file that is chosen."""
        chosen = self.chosen()
        if chosen is None:
            return
        name, agreed = QInputDialog.getText(
            self.window(), tr("Rename"), tr("Name of the file"), text=chosen.path.stem
        )
        if agreed:
            self.rename(name)

    def rename(self, name: str) -> None:
        """Give the file that is chosen another name."""
        chosen = self.chosen()
        if chosen is not None:
            self._try(lambda: self.look(shelf.rename(chosen.path, name)))

    def delete(self) -> None:
        """Move the file that is chosen into the trash; that can be undone."""
        chosen = self.chosen()
        if chosen is None:
            return

        def delete() -> None:
            self._deleted.append((shelf.delete(chosen.path), chosen.path))
            self.look()
            text = tr(
                "{file} is in the trash, which keeps the last {n} files.",
                file=chosen.path.name,
                n=shelf.IN_TRASH,
            )
            self.messages.show_message("info", text, [(tr("Undo"), self.undo)])

        self._try(delete)

    def undo(self) -> None:
        """Bring back what was deleted last on this page."""
        if self._deleted:
            trashed, path = self._deleted.pop()
            self._try(lambda: self.look(shelf.bring_back(trashed, path)))

    def _try(self, act: Callable[[], None]) -> None:
        self.messages.dismiss()  # what it says was before this
        try:
            act()
        except UserError as error:
            self.messages.show_message("problem", str(error))
            self.look()

    # ------------------------------------------------------------------ how it looks

    def _say(self) -> None:
        self.heading.setText(tr("Demonstrations"))
        self.list.setHeaderLabels([tr(column) for column in COLUMNS])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for button, text, tip in (
            (self.learn_button, tr("Learn from it"), tr("Set up cloning with this file")),
            (self.rename_button, tr("Rename…"), tr("Give the file another name (F2)")),
            (
                self.delete_button,
                tr("Delete"),
                tr(
                    "Move the file to the trash, which keeps the last {n} files; that can be undone (Del)",
                    n=shelf.IN_TRASH,
                ),
            ),
            (self.take_in_button, tr("Take in a file…"), tr("Copy a file of demonstrations to the shelf")),
        ):
            button.setText(text)
            button.setToolTip(tip)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments as this does."""
        self._catalogue = catalogue
        chosen = self.chosen()
        self._fill(chosen.path if chosen is not None else None)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.messages.refresh_theme()
        self.list.setIconSize(_PICTURE * current().scale)
        for button, name, colour in (
            (self.learn_button, "school-outline", "on_accent"),
            (self.rename_button, "pencil-outline", "text"),
            (self.delete_button, "delete-outline", "text"),
            (self.take_in_button, "tray-arrow-down", "text"),
        ):
            show_icon(button, name, colour)

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_catalogue(self._catalogue)


def _picture(path: Path) -> QIcon:
    """The picture of a file in the middle of its place; the place alone where it cannot be read."""
    place = QPixmap(_PICTURE * 2)
    place.fill(Qt.GlobalColor.transparent)
    found = QPixmap()
    with suppress(UserError):
        found.loadFromData(demonstrations_file.picture(path))
    if not found.isNull():
        smooth = Qt.TransformationMode.SmoothTransformation
        found = found.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio, smooth)
        with QPainter(place) as painter:
            painter.drawPixmap(
                (place.width() - found.width()) // 2, (place.height() - found.height()) // 2, found
            )
    made = QIcon(place)
    made.addPixmap(place, QIcon.Mode.Selected)  # as it is, not in the colour of what is selected
    return made
