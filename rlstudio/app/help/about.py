"""What the program is, its version, and the licence of everything in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rlstudio import __version__
from rlstudio.app.help.licences import Component, components
from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.icons import app_icon
from rlstudio.app.look.theme import current
from rlstudio.core.words import mark

_FREE = mark(
    "RL Studio is free software under the MIT licence. Its libraries keep their own licences, listed here."
)
_ATARI = mark(
    "This copy contains ale-py, which runs the Atari games and is under the GPL-2.0: whoever passes on a "
    "bundle with it does so under the terms of the GPL."
)
_NO_ATARI = mark("This copy is without ale-py, so it has no Atari games.")


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About RL Studio"))
        self._components: list[Component] = components()
        picture = QLabel()
        side = current().pixels(64)
        picture.setPixmap(app_icon().pixmap(side, side))
        title = QLabel(f"RL Studio {__version__}")
        title.setFont(current().font(current().title, bold=True))
        what = QLabel(tr("Pick a game and an algorithm, and watch the agent learn live."))
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(what)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(picture)
        top.addLayout(words, 1)
        atari = any(component.name == "ale-py" for component in self._components)
        games = tr(_ATARI if atari else _NO_ATARI)
        note = QLabel(tr("{sentence} {more}", sentence=tr(_FREE), more=games))
        note.setObjectName("muted")
        note.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Libraries"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for component in self._components:
            self.list.addItem(f"{component.name} {component.version}".strip())
        self.licence = QLabel()
        self.licence.setTextFormat(Qt.TextFormat.PlainText)
        self.licence.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setFont(fixed_font())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self.licence)
        column.addWidget(self.text, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(page)
        split.setSizes([current().pixels(230), current().pixels(690)])
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        around = QVBoxLayout(self)
        around.setContentsMargins(18, 16, 18, 14)
        around.setSpacing(12)
        around.addLayout(top)
        around.addWidget(note)
        around.addWidget(split, 1)
        around.addLayout(end)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(current().pixels(960), current().pixels(620))

    def _show(self, row: int) -> None:
        component = self._components[row]
        self.licence.setText(tr("Licence: {licence}", licence=said(component.licence)))
        self.text.setPlainText(component.text or tr("Its package brings no text of the licence along."))
