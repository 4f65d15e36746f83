"""The working of one row from top to bottom: sentences, equations, what the step changed, gradients."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import short
from rlstudio.app.panels.update import typesetting
from rlstudio.app.panels.update.blocks import Block, Heading, Letters, Norms, Pictures, Predictions, Sentence
from rlstudio.app.panels.update.equations import EquationBlock, pieces
from rlstudio.app.panels.update.spread import Spread
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array
from rlstudio.core.parts import places, space_of, values
from rlstudio.core.spaces import Part
from rlstudio.core.words import mark
from rlstudio.engine.shown_update import ShownRow, ShownUpdate

MARGIN = 12.0
ANEW = mark(
    "After: asked anew of the network, for this panel. All rows have moved it together, each its own way."
)
MOST_NUMBERS = 16
"""Of a longer observation so many numbers are written."""


class Working(QScrollArea):
    """Scrolls over the blocks of the row that is worked out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = _Page()
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The update's equations"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for another width."""
        super().resizeEvent(event)
        self.page.arrange(self.viewport().width())


class _Page(Spoken, QWidget):
    spoken_role = Role.Equation
    spoken_name = "The update's equations"

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = current()
        self.update_shown: ShownUpdate | None = None
        self.metrics: tuple[Metric, ...] = ()
        self.parts: tuple[Part, ...] = ()
        self.blocks: list[Block] = []
        self._places: list[QRectF] = []
        self._wide = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def in_words(self) -> str:
        """The equations, read out."""
        return ". ".join(block.words for block in self.blocks if block.words) or tr("no update yet")

    def start(self, metrics: tuple[Metric, ...], parts: tuple[Part, ...]) -> None:
        """Forget the previous run."""
        self.metrics, self.parts = metrics, parts
        self.update_shown, self.blocks, self._places = None, [], []
        self.update()

    def show_update(self, update: ShownUpdate) -> None:
        """Show the row that this update works out."""
        self.update_shown = update
        self._make()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._make()

    def _make(self) -> None:
        """Make the blocks, as soon as their letters are set; until then those of before stay."""
        update = self.update_shown
        if update is not None and typesetting.ready(_pieces(update)):
            self.blocks = list(self._told(update))
            self.setAccessibleDescription(". ".join(block.words for block in self.blocks if block.words))
            self.arrange(self._wide or self.width())
        self.update()

    def _told(self, update: ShownUpdate) -> Iterator[Block]:
        theme, row = self.theme, update.row
        if row is None:
            return
        for note in row.notes:
            yield Sentence(said(note), theme)
        for equation in row.equations:
            yield EquationBlock(equation, update.metrics, theme)
        if row.predictions:
            yield Heading(tr("before and after the step"), theme)
            yield Predictions(row.predictions, theme)
            if update.anew:
                yield Sentence(tr(ANEW), theme, colour="muted")
        if row.spread is not None:
            yield Heading(tr("distributions of the return"), theme)
            yield Spread(row.spread, theme)
        yield from self._seen(row)
        if any(update.norms.values()):
            yield Heading(tr("length of the gradient by layer, before it is limited"), theme)
            yield Norms(update.norms, theme)
        if row.letters:
            yield Heading(tr("letters"), theme)
            yield Letters(row.letters, theme)
        told = [
            f"{said(metric.title)} {short(update.metrics[metric.name])}"
            for metric in self.metrics
            if metric.name in update.metrics
        ]
        if told:
            yield Heading(tr("the whole update"), theme)
            yield Sentence(joined(told, "   ·   "), theme, colour="muted")

    def _seen(self, row: ShownRow) -> Iterator[Block]:
        states = [state for state in (row.state, row.next_state) if state is not None]
        if not states:
            return
        title = tr("what the network saw")
        if len(states) > 1:
            title = tr("what the network saw and what followed")
        if all(state.ndim == 3 for state in states):
            yield Heading(title, self.theme)
            yield Pictures(states, self.theme)
        elif self.parts or all(state.ndim == 1 for state in states):
            yield Heading(title, self.theme)
            for place, state in enumerate(states):
                text = _in_parts(self.parts, state) if self.parts else _numbers(state)
                yield Sentence(f"{'→ ' if place else ''}{text}", self.theme, colour="muted")

    # ------------------------------------------------------------------------------ layout

    def arrange(self, width: int) -> None:
        """Stack the blocks in this width."""
        self._wide = width
        room = max(60.0, width - 2 * MARGIN)
        top, self._places = 8.0, []
        for block in self.blocks:
            high = block.height(room)
            self._places.append(QRectF(MARGIN, top, room, high))
            top += high + (6.0 if isinstance(block, Sentence) else 0.0)
        self.setMinimumHeight(int(top + 8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks in view; go on setting letters where that is not done."""
        update = self.update_shown
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(event.rect(), QColor(self.theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for block, place in zip(self.blocks, self._places, strict=True):
                if place.intersects(QRectF(event.rect())):
                    block.paint(painter, place)
        if update is not None and not typesetting.ready(_pieces(update)):
            self.update()
        elif update is not None and not self.blocks and update.row is not None:
            self._make()


def _pieces(update: ShownUpdate) -> Iterator[str]:
    """All LaTeX that the row needs."""
    row = update.row
    if row is None:
        return
    yield from pieces(row.equations)
    yield r"\rightarrow"
    for letter in row.letters:
        yield letter.symbol
    for prediction in row.predictions:
        yield prediction.symbol


def _numbers(state: Array) -> str:
    told = "  ".join(short(float(value)) for value in np.ravel(state)[:MOST_NUMBERS])
    if state.size <= MOST_NUMBERS:
        return told
    return plural(state.size, "{n:,} number: {shown} …", "{n:,} numbers: {shown} …", shown=told)


def _in_parts(parts: tuple[Part, ...], state: Array) -> str:
    """Of an observation of several parts those that are numbers."""
    space = space_of(parts)
    if state.shape != space.shape:
        return _numbers(state)
    told = []
    for part, place in places(space):
        if not part.is_picture:
            told.append(f"{said(part.name)}: {_numbers(values(part, place, state[np.newaxis])[0])}")
    return "   ".join(told)
