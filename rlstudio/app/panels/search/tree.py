"""The tree of a search: the moves it looked at, how often, and why."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.search.rows import REST, MoveRows
from rlstudio.app.panels.search.walk import Walk
from rlstudio.app.panels.search.walk_bar import WalkBar
from rlstudio.app.panels.search.words_over_rows import WordsOverRows
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.core.inside.thought import Thought
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

IMAGINED = mark(
    "Imagined by the learned model: below the first row there is no board or picture, and no rule."
)
SLOWLY = 3
"""So many simulations go on step by step, further ones each at a time."""
_LINES, _MOST_OF_WINDOW = 16, 0.28
"""Lines of text for which there is room while a search is gone through, in so much of the window at most."""
LINE_MOVES = 12
"""So many moves of the best line are written."""


class TreePanel(Panel):
    """The root's moves and what follows them; the best line in the accent's colour."""

    id = "search_tree"
    title = "Search tree"
    tip = (
        "What the search looked at before this decision. Visits: how often it tried a move; Q: the mean of "
        "what came of it, for whoever makes it (1 won, -1 lost); P: how likely a network thought it, where "
        "there is one; U: what is added to Q so that seldom tried moves get their turn. In a learned model r "
        "is the reward that it imagines, and Q̄ is Q brought to between 0 and 1 by the least and the largest "
        "value of the tree (Schrittwieser et al. 2019, equations 2 and 5; c: c₁ + ln((N + c₂ + 1) / c₂); N "
        "counts the look at the state, too). Where moves are chosen by gumbel, π′ is what the search makes "
        "of P (Danihelka et al. 2022, equations 8 to 14). Click a move to see the answers to it. Step by "
        "step: how the tree grew, simulation by simulation; the panel Algorithm marks the line that does it."
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
        self.rows = MoveRows()
        self._view = WordsOverRows(self.rows)
        self.line = self._view.line
        self.bar = WalkBar()
        self.bar.switched.connect(self._switch)
        self.bar.forward.connect(lambda: self._go(forward=True))
        self.bar.back.connect(lambda: self._go(forward=False))
        self.bar.next_wanted.connect(self._to_next)
        self.bar.moved.connect(lambda simulation: self._to(simulation, end=True))
        self.bar.hide()
        self.walk: Walk | None = None
        column.addWidget(self.bar)
        column.addWidget(self._view, 1)
        self.set_body(body)
        self.thought: Thought | None = None
        self._still = self._past = False

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a search."""
        return "thought" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the tree of the previous run."""
        super().start(info)
        self.thought = None
        self.bar.on.setChecked(False)
        self.bar.hide()
        self.rows.opened.clear()
        self.rows.show_thought(None, info.action_names)
        self._view.say("")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the tree behind the decision in view."""
        thought = snapshot.decision.thought
        was_past, self._past = self._past, snapshot.past is not None
        self._still = snapshot.decision.at_rest or self._past
        if was_past and not self._past and self.state == "running":
            self._leave()
        if thought is None or thought is self.thought or self.info is None:
            return
        if self.walk is not None and (not self._still or _same(thought, self.thought)):
            return  # whoever goes through a search is not torn out of it
        self.thought = thought
        self.bar.setVisible(thought.course is not None and len(thought.course.action) > 0)
        if self.bar.on.isChecked():
            self._begin()
        else:
            self._show_whole()
        self.mark_filled()

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Show the state of the run."""
        goes_on = self.state == "paused" and state == "running"
        super().set_state(state, message)
        if goes_on:
            self._leave()

    def _leave(self) -> None:
        """Time goes on: a search that is gone through would be of another moment than board and bars."""
        self.bar.on.setChecked(False)

    # ------------------------------------------------------------------ step by step

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Nothing besides; what goes on by itself does so at the rate at which this is asked."""
        if self.walk is not None and self.bar.play.isChecked():
            if self.walk.simulation < SLOWLY:
                self._go(forward=True)
            else:
                self._to_next()
        return super().snapshot_request(now)

    def step_line(self) -> bool:
        """One step of the search on, where nothing learns whose lines could be stepped."""
        if self.info is None or self.info.training or self.bar.isHidden():
            return False
        if self.walk is None:
            self.bar.on.setChecked(True)
        else:
            self._go(forward=True)
        return True

    def _switch(self, on: bool) -> None:
        if on:
            self._begin()
            if self.walk is not None and not self._still:
                self.still_wanted.emit()  # board, bars and tree are of one moment then
        else:
            self._show_whole()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """More while a search is gone through: a step's numbers and some moves are read together."""
        usual = super().minimumSizeHint()
        lines = _LINES * self.fontMetrics().lineSpacing() if self.walk is not None else 0
        most = int(_MOST_OF_WINDOW * self.window().height())  # bars beside it are read in large type, too
        return QSize(usual.width(), max(usual.height(), min(lines, most)))

    def _begin(self) -> None:
        growth = self.thought.growth() if self.thought is not None else None
        if growth is None or not len(growth) or self.info is None:
            self.bar.on.setChecked(False)
            return
        self.walk = Walk(growth, self.info.action_names)
        self._show_step()

    def _show_whole(self) -> None:
        """The tree as it was when the move was chosen."""
        self.walk = None
        if self.thought is not None and self.info is not None:
            self.rows.show_thought(self.thought, self.info.action_names)
        self._say()
        self.phase_shown.emit("")

    def _go(self, *, forward: bool) -> None:
        if self.walk is not None:
            if not forward:
                self.walk.back()
            elif not self.walk.forward():
                self.bar.stop()
            self._show_step()

    def _to(self, simulation: int, *, end: bool) -> None:
        if self.walk is not None:
            self.walk.to(simulation, end=end)
            self._show_step()

    def _to_next(self) -> None:
        """To the end of the present simulation, or of the next one where that has come."""
        if self.walk is not None:
            over = self.walk.over
            if over and self.walk.simulation + 1 == len(self.walk):
                self.bar.stop()
            self._to(self.walk.simulation + over, end=True)

    def _show_step(self) -> None:
        walk = self.walk
        assert walk is not None
        assert self.info is not None
        unfolded = {path for path in self.rows.opened if path[-1] == REST}
        self.rows.opened = unfolded | {walk.way[:depth] for depth in range(1, len(walk.way))}
        self.rows.show_thought(walk.thought(), self.info.action_names, walk.way)
        self.bar.show_place(walk.simulation, len(walk))
        self._say()
        self.phase_shown.emit(walk.line)

    def _say(self) -> None:
        """Write the best line, and where it is only imagined."""
        thought, info = self.thought, self.info
        if thought is None or info is None:
            return
        if self.walk is not None:
            self._view.say(self.walk.told())
            self._view.see(self.walk.way)
            return
        moves = [
            said(info.action_names[int(thought.action[move])]) for move in thought.best_line()[:LINE_MOVES]
        ]
        best = tr("Best line: {moves}", moves="  ".join(moves)) if moves else ""
        self._view.say(f"{best}\n{tr(IMAGINED)}" if thought.imagined else best)

    def changeEvent(self, event: QEvent) -> None:
        """Other names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.rows.set_theme(theme)
        self.bar.refresh_theme()
        self._view.refresh_type()


def _same(one: Thought, other: Thought | None) -> bool:
    """Whether it is the same thought, told once more."""
    if other is None:
        return False
    arrays = zip(one.arrays(), other.arrays(), strict=False)
    return all(np.array_equal(mine, theirs, equal_nan=mine.dtype.kind == "f") for mine, theirs in arrays)
