"""The tree of a search: the moves it looked at, how often, and why."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.search.rows import MoveRows
from rlstudio.core.inside.thought import Thought
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot

IMAGINED = mark(
    "Imagined by the learned model: below the first row there is no board or picture, and no rule."
)
LINE_MOVES = 12
"""So many moves of the best line are written."""


class TreePanel(Panel):
    """The root's moves and what follows them; the best line in the accent's colour."""

    id = "search_tree"
    title = "Search tree"
    tip = (
        "What the search looked at before this decision. Visits: how often it tried a move; Q: the mean of "
        "what came of it, for whoever makes it (1 won, -1 lost); P: how likely a network thought it, where "
        "there is one; U: what is added to Q so that seldom tried moves get their turn. Click a move to see "
        "the answers to it."
    )
    rate_hz = 4.0
    area: ClassVar[Area] = "right"
    empty_text = "The tree appears here once a move was thought about."
    natural_size = (340, 320)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 4, 6, 4)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.rows = MoveRows()
        self.rows.type_changed.connect(lambda: self.line.setFont(self.rows.type_here()))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.rows)
        column.addWidget(self.line)
        column.addWidget(scroll, 1)
        self.set_body(body)
        self.thought: Thought | None = None

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a search."""
        return "thought" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the tree of the previous run."""
        super().start(info)
        self.thought = None
        self.rows.opened.clear()
        self.rows.show_thought(None, info.action_names)
        self.line.clear()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the tree behind the decision in view."""
        thought = snapshot.decision.thought
        if thought is None or thought is self.thought or self.info is None:
            return
        self.thought = thought
        self.rows.show_thought(thought, self.info.action_names)
        self._say()
        self.mark_filled()

    def _say(self) -> None:
        """Write the best line, and where it is only imagined."""
        thought, info = self.thought, self.info
        if thought is None or info is None:
            return
        moves = [
            said(info.action_names[int(thought.action[move])]) for move in thought.best_line()[:LINE_MOVES]
        ]
        best = tr("Best line: {moves}", moves="  ".join(moves)) if moves else ""
        self.line.setText(f"{best}\n{tr(IMAGINED)}" if thought.imagined else best)

    def changeEvent(self, event: QEvent) -> None:
        """Other names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.rows.set_theme(theme)
        self.line.setFont(self.rows.type_here())
