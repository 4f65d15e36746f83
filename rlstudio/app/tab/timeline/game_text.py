"""The game of two in view as text: to be copied, saved, opened, changed and set up again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.look.file_dialogs import ask_where, kinds
from rlstudio.app.look.theme import current
from rlstudio.app.tab.timeline.timeline import Timeline
from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import documents_folder
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.worker import messages as m

_MOST_BYTES = 1_000_000


class GameWindow(QDialog):
    """The text, with what can be done with it. set_up: called with what stands there.

    stem: the beginning of the proposed file's name; ending: what it ends in.
    """

    def __init__(self, told: m.GameTold, stem: str, set_up: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The game as text"))
        self._ending, self._stem = told.ending, stem
        about = QLabel(
            tr(
                "The moves until the position in view. Set up plays what stands here from the beginning and "
                "leaves the game to you and the agent: change the moves, or put those of another game in "
                "their place."
            )
        )
        about.setWordWrap(True)
        self.text = QPlainTextEdit(told.text)
        self.text.setFont(fixed_font())
        self.text.setAccessibleName(tr("The moves"))
        keep_left_to_right(self.text)
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.copy = buttons.addButton(tr("&Copy"), role.ActionRole)
        self.save = buttons.addButton(tr("&Save…"), role.ActionRole)
        self.open_file = buttons.addButton(tr("&Open…"), role.ActionRole)
        self.play = buttons.addButton(tr("Set &up"), role.ApplyRole)
        close = buttons.addButton(tr("C&lose"), role.RejectRole)
        self.copy.setToolTip(tr("Copy the whole text"))
        self.save.setToolTip(tr("Save the text to a file"))
        self.open_file.setToolTip(tr("Read a game from a file"))
        self.play.setToolTip(tr("Play these moves again, and go on from there"))
        close.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.save.clicked.connect(self._save)
        self.open_file.clicked.connect(self._open)
        self.play.clicked.connect(lambda: set_up(self.text.toPlainText()))
        self.text.textChanged.connect(self.trouble.hide)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        self.resize(current().pixels(620), current().pixels(460))

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _kinds(self) -> str:
        return kinds((tr("Games as text"), (".sgf", ".txt", ".pgn")))

    def _save(self) -> None:
        path = str(documents_folder() / (self._stem + self._ending))
        out = ask_where(self, tr("Save the game"), path, self._kinds(), self._ending)
        if not out:
            return
        try:
            with replacing(Path(out)) as part:
                part.write_text(self.text.toPlainText(), encoding="utf-8")
        except UserError as error:
            self.show_trouble(said(str(error)))

    def _open(self) -> None:
        path = QFileDialog.getOpenFileName(self, tr("Open a game"), str(documents_folder()), self._kinds())[0]
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Put a file's text in the place of what stands there."""
        try:
            with path.open("rb") as file:
                found = file.read(_MOST_BYTES + 1)
            if len(found) > _MOST_BYTES:
                self.show_trouble(tr("The file is too large to be one game."))
            else:
                self.text.setPlainText(_decoded(found))
        except (OSError, ValueError):
            self.show_trouble(tr("{name} is no text that can be read.", name=path.name))


def _decoded(found: bytes) -> str:
    """The text of a file; older games of chess are in Latin 1, as the standard of PGN has it.

    Raises ValueError for what is no text.
    """
    if b"\0" in found:
        raise ValueError
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError:
        return found.decode("latin-1")


class GameText(QObject):
    """Shows the game in view as text when it is asked to. stem: of the proposed file's name."""

    def __init__(self, timeline: Timeline, stem: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._timeline, self._stem, self._parent = timeline, stem, parent
        self.window_: GameWindow | None = None
        self._asked = False
        timeline.playback.threads.begun.connect(self._listen)

    def ask(self) -> None:
        """Ask for the text; it is shown when it comes."""
        self._asked = True
        self._timeline.playback.to_stage(m.TellGame())

    def _listen(self, thread: LinkThread) -> None:
        thread.game_told.connect(self._take)
        thread.refused.connect(self._on_refused)

    def _take(self, told: m.GameTold) -> None:
        if self.window_ is not None:  # what it holds has been set up, and the person has taken over
            self._timeline.take_over(True)
            self.window_.accept()
        elif self._asked:
            self._asked = False
            self.window_ = GameWindow(told, self._stem(), self._set_up, self._parent)
            self.window_.finished.connect(self._forget)
            self.window_.open()

    def _set_up(self, text: str) -> None:
        self._timeline.return_to_now()
        self._timeline.playback.to_stage(m.SetUpGame(text))

    def _on_refused(self, sentence: str) -> None:
        self._asked = False
        if self.window_ is not None:
            self.window_.show_trouble(said(sentence))

    def _forget(self) -> None:
        if self.window_ is not None:
            self.window_.deleteLater()
            self.window_ = None
