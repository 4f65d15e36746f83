"""The middle of a board: the stage, and what is said where every panel is hidden."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.core.words import mark

HIDDEN = mark("All panels are hidden; the View menu lists them one by one.")


class Centre(QWidget):
    """The stage, and below it, or in its place, a line with a button. Signal ``panels_wanted``."""

    panels_wanted = Signal()

    def __init__(self, stage: QWidget) -> None:
        super().__init__()
        self._stage = stage
        self.notice = QWidget()
        self.notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = QLabel(tr(HIDDEN))
        words.setObjectName("muted")
        self.button = QPushButton(tr("Show panels"))
        self.button.setToolTip(tr("Put every panel back where it was"))
        self.button.setAccessibleDescription(tr(HIDDEN))
        self.button.clicked.connect(self.panels_wanted)
        row = QHBoxLayout(self.notice)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(words)
        row.addWidget(self.button)
        row.addStretch(1)
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stage, 1)
        column.addWidget(self.notice)

    def arrange(self, *, stage: bool, notice: bool) -> None:
        """Show the stage, the notice, both or nothing."""
        self._stage.setVisible(stage)
        self.notice.setVisible(notice)
        self.setVisible(stage or notice)
