"""The window of the world editor: tools on the left, the map, the rules on the right, a hint below."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QPushButton,
    QToolBar,
)

from rlstudio.app.editor.canvas import Canvas
from rlstudio.app.editor.dialogs import ask_about_changes, ask_world_to_open, ask_world_to_save
from rlstudio.app.editor.document import Document
from rlstudio.app.editor.hints import hint, in_words
from rlstudio.app.editor.page import laid_out
from rlstudio.app.editor.palette import Palette
from rlstudio.app.editor.rules import refused, rules_schema, size_fields, tell_of
from rlstudio.app.editor.undoing import Redo, Undo
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.language.saying import tr
from rlstudio.app.look.file_dialogs import WORLD_SUFFIX, dragged_files
from rlstudio.app.look.fitting.first_size import size_first
from rlstudio.app.look.icons import icon, show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.theme import current, make_primary, set_type
from rlstudio.app.settings import Settings
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending
from rlstudio.core.system.folders import data_folder
from rlstudio.core.words import mark
from rlstudio.envs.grid.settings import WorldSettings

_LOG = logging.getLogger(__name__)
_HINT_MS = 150
_TRAIN = mark("Learn in this world at once, by what is chosen for drawn worlds or else learns best there")
_CHOOSE = mark("Choose the algorithm and its settings for this world in the gallery")
_SYMBOLS = {"info": ("map-marker-path", "muted"), "warning": ("alert-outline", "warning"),
            "problem": ("alert-circle-outline", "danger")}  # fmt: skip


class WorldEditor(QMainWindow):
    """Draws one world at a time.

    Signals: ``train_wanted`` (WorldSettings) at once, ``choice_wanted`` (WorldSettings) of how to
    learn there; ``file_touched`` (path) when a file was opened or written.
    """

    train_wanted = Signal(object)
    choice_wanted = Signal(object)
    file_touched = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.document = Document(self)
        self.canvas = Canvas(self.document)
        self.palette_ = Palette()
        self.palette_.chosen.connect(self._on_tool)
        self.palette_.typed.connect(self.canvas.setFocus)
        self.form = SchemaForm(rules_schema())
        self.form.changed.connect(self._on_rules)
        self.rows, self.columns = size_fields()
        for size in (self.rows, self.columns):
            size.changed.connect(self._on_size)
        tell_of((self.rows, self.columns, self.palette_.reward), self.show_hint)
        self._hint_symbol, self._hint = QLabel(), QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._cell = QLabel()
        self._cell.setObjectName("small")
        set_type(self._cell, "small")
        self._cell.setToolTip(
            tr("Arrow keys move, Space draws, Shift with an arrow key draws on the way, Delete makes floor")
        )
        self.canvas.cell_changed.connect(self._cell.setText)
        self.train = QPushButton(tr("Train in this world"))
        make_primary(self.train)
        self.train.setToolTip(tr("{help} ({keys})", help=tr(_TRAIN), keys="Ctrl+Return"))
        self.train.clicked.connect(self._train)
        self.choose = QPushButton(tr("Choose how to learn…"))
        self.choose.setToolTip(tr("{help} ({keys})", help=tr(_CHOOSE), keys="Ctrl+Shift+Return"))
        self.choose.clicked.connect(self._choose)
        self.messages = MessageBar(self, above=56, beside=self.choose)
        self._make_actions()
        self._lay_out()
        self.setAcceptDrops(True)
        self._hint_timer = QTimer(self)
        self._hint_timer.setSingleShot(True)
        self._hint_timer.setInterval(_HINT_MS)
        self._hint_timer.timeout.connect(self.show_hint)
        self.document.changed.connect(self._show_document)
        self.document.file_changed.connect(self._show_title)
        geometry = settings.layout("editor")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            size_first(self, current().pixels(1120), current().pixels(760))
        self.refresh_theme()
        self._show_document()
        self._show_title()
        self.canvas.move_cursor((0, 0))
        self.canvas.setFocus()

    # ------------------------------------------------------------------ the world shown

    def open(self, path: str) -> bool:
        """Open a world unless the person keeps the current one; a bad file is reported."""
        if not self.may_leave():
            return False
        try:
            self.document.open(path)
        except UserError as error:
            self.messages.show_message("problem", str(error))
            return False
        self.file_touched.emit(path)
        return True

    def show_world(self, settings: WorldSettings) -> bool:
        """Begin with a world that has no file; False if the person keeps the current one."""
        if settings == self._world_or_none():
            return True
        if not self.may_leave():
            return False
        self.document.show(settings)
        return True

    def may_leave(self) -> bool:
        """Whether the world may be closed: it is saved, or the person discards the changes."""
        self.messages.dismiss()  # it was about this world
        if not self.document.modified:
            return True
        save = ask_about_changes(self, self.document.title)
        return save is False or (save is True and self.save())

    def close_unasked(self) -> str:
        """Close without a question. Returns the file that keeps an unsaved world, "" if there is none."""
        kept = ""
        if self.document.modified:
            path = data_folder() / "worlds" / f"{self.document.name} (unsaved){WORLD_SUFFIX}"
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self.document.save(str(path))
            except (UserError, OSError) as error:
                _LOG.error("An unsaved world is lost: %s", error)
            else:
                kept = str(path)
        self.document.clear()
        self.close()
        return kept

    def show_hint(self) -> None:
        """Show the hint about the current world."""
        kind, text = refused(self.rows, self.columns, self.palette_.reward) or hint(self.document)
        symbol, colour = _SYMBOLS[kind]
        side = current().pixels(20)
        self._hint_symbol.setPixmap(icon(symbol, colour).pixmap(side, side))
        self._hint.setText(text)
        for way in (self.train, self.train_action, self.choose, self.choose_action):
            way.setEnabled(kind != "problem")

    @property
    def hint_text(self) -> str:
        """The sentence below the map."""
        return self._hint.text()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for action, symbol in self._icons:
            action.setIcon(icon(symbol))
        show_icon(self.train, "school-outline", "on_accent")
        self.palette_.refresh_theme()
        self.form.refresh_theme()
        self.messages.refresh_theme()
        theme = current()
        for bar in self.findChildren(QToolBar):
            bar.setIconSize(QSize(theme.pixels(28), theme.pixels(24)))  # with some air beside the words
        self._card.setFixedWidth(min(round(theme.body * 29), theme.pixels(340)))
        self.setMinimumSize(theme.pixels(860 if theme.large else 760), theme.pixels(520))
        self._cell.setFont(current().number_font(current().small))
        self.show_hint()
        self.canvas.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what Qt does not."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.undo_action.say()
            self.redo_action.say()
            self._show_title()
            self.show_hint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then close."""
        if not self.may_leave():
            event.ignore()
            return
        self.document.clear()
        self.settings.put_layout("editor", self.saveGeometry())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a world that is dragged onto the map."""
        if _dragged_world(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a world that is dropped."""
        event.acceptProposedAction()
        self.open(_dragged_world(event.mimeData()))

    def _show_document(self) -> None:
        rows, columns = self.document.sketch.size
        self.rows.set_value(rows)
        self.columns.set_value(columns)
        self.form.set_value(self.document.state.rules)
        self._hint_timer.start()

    def _show_title(self) -> None:
        self.setWindowTitle(tr("{name}[*] – World editor – RL Studio", name=self.document.title))
        self.setWindowModified(self.document.modified)

    def _world_or_none(self) -> WorldSettings | None:
        try:
            return self.document.state.world()
        except UserError:
            return None

    # ------------------------------------------------------------------ actions of the person

    def new(self) -> None:
        """Begin a new world."""
        if self.may_leave():
            self.document.clear()

    def ask_open(self) -> None:
        """Open a world that the person picks."""
        path = ask_world_to_open(self, self.settings.own_folder())
        if path:
            self.open(path)

    def save(self) -> bool:
        """Save to the world's file, or ask for one. Returns whether it was saved."""
        return self._save_to(str(self.document.path)) if self.document.path is not None else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save to it. Returns whether it was saved."""
        if self._world_or_none() is None:
            return self._save_to("")
        path = ask_world_to_save(self, self.settings.own_folder(), self.document.name)
        return bool(path) and self._save_to(path)

    def _save_to(self, path: str) -> bool:
        try:
            self.document.state.world()
        except UserError as error:
            problem = tr("This cannot be saved yet. {problem}", problem=in_words(error))
            self.messages.show_message("warning", problem)
            return False
        try:
            self.document.save(path)
        except UserError as error:
            self.messages.show_message("problem", str(error))
            return False
        self.messages.show_message("good", tr("Saved to {path}.", path=path))
        self.file_touched.emit(path)
        return True

    def _train(self) -> None:
        world = self._world_or_none()
        if world is not None:
            self.train_wanted.emit(world)

    def _choose(self) -> None:
        world = self._world_or_none()
        if world is not None:
            self.choice_wanted.emit(world)

    def _on_tool(self, tool: str, reward: float) -> None:
        self.canvas.tool, self.canvas.reward = tool, reward

    def _on_size(self) -> None:
        if not refused(self.rows, self.columns):
            sketch = self.document.sketch.resized(int(self.rows.value()), int(self.columns.value()))
            self.document.draw(sketch, mark("change the size"), kind="size")

    def _on_rules(self) -> None:
        if self.form.problem() is None:
            rules = self.form.value()
            before = self.document.state.rules
            named = [name for name in self.form.names if rules.get(name) != before.get(name)]
            self.document.set_rules(rules, mark("change the rules"), kind="/".join(named))

    # ------------------------------------------------------------------ construction

    def _make_actions(self) -> None:
        self._icons: list[tuple[QAction, str]] = []
        self.new_action = self._action(
            tr("&New"), "file-outline", tr("Begin a new world"), "Ctrl+N", self.new
        )
        self.open_action = self._action(
            tr("&Open…"), "folder-open-outline", tr("Open a world from a file"), "Ctrl+O", self.ask_open
        )
        self.save_action = self._action(
            tr("&Save"), "content-save-outline", tr("Save this world to its file"), "Ctrl+S", self.save
        )
        self.save_as_action = self._action(
            tr("Save &as…"), "content-save-edit-outline", tr("Save this world to another file"),
            "Ctrl+Shift+S", self.save_as,
        )  # fmt: skip
        self.train_action = self._action(
            tr("&Train in this world"), "school-outline", tr(_TRAIN), "Ctrl+Return", self._train
        )
        self.choose_action = self._action(
            tr("C&hoose how to learn…"), "tune", tr(_CHOOSE), "Ctrl+Shift+Return", self._choose
        )
        close = self._action(tr("&Close"), "close", tr("Close the editor"), "Ctrl+W", self.close)
        self.undo_action = Undo(self.document.history, self)
        self.redo_action = Redo(self.document.history, self)
        self._icons += [(self.undo_action, "undo"), (self.redo_action, "redo")]
        file = self.menuBar().addMenu(tr("&File"))
        file.addActions([self.new_action, self.open_action, self.save_action, self.save_as_action])
        file.addSeparator()
        file.addActions([self.train_action, self.choose_action, close])
        edit = self.menuBar().addMenu(tr("&Edit"))
        edit.addActions([self.undo_action, self.redo_action])
        edit.addSeparator()
        edit.addActions(list(self.palette_.actions_.values()))

    def _action(self, text: str, symbol: str, help: str, shortcut: str, act: Any) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tr("{help} ({keys})", help=help, keys=keys))
        action.triggered.connect(lambda _=False: act())
        self._icons.append((action, symbol))
        return action

    def _lay_out(self) -> None:
        bar = self.addToolBar(tr("World"))
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self.new_action, self.open_action, self.save_action])
        bar.addSeparator()
        bar.addActions([self.undo_action, self.redo_action])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        texts = (self._hint_symbol, self._hint, self._cell)
        page, self._card = laid_out(
            self.palette_, self.canvas, (self.rows, self.columns), self.form, (self.train, self.choose), texts
        )
        self.setCentralWidget(page)


def _dragged_world(data: QMimeData) -> str:
    return next((path for path in dragged_files(data) if ending(path) == WORLD_SUFFIX), "")
