"""The layers of a policy's networks below each other, painted by one widget."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.fitting.room import in_lines
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.network.history import HistogramHistory
from rlstudio.app.panels.network.mosaic import as_image, cells, colour_number, columns_for, maps, scale_of
from rlstudio.app.panels.text import grouped, short, si
from rlstudio.core.arrays import Floats
from rlstudio.core.inside.looking import Layer, NetworkDescription
from rlstudio.core.words import mark

LEAST_MAP, LARGEST_MAP = 30.0, 64.0
LEAST_CELL, LARGEST_CELL = 7.0, 16.0
HISTOGRAM_LINES, HISTORY_LINES = 3.0, 3.5
WIDEST = 320.0
"""Pixels of a histogram at most."""
GAP = 6.0
HIGHEST = 160.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
"""Also of words that are written from right to left: they belong to the pictures."""
MOST_NAMED = 8
"""Outputs that are written as numbers; more are cells."""

KINDS = {"dense": mark("fully connected"), "output": mark("output"), "free": mark("plain numbers")}


@dataclass
class Block:
    """One layer's words, said already, and what stands below them.

    ``names``: of outputs that are written out. ``counts``: a histogram of ``what`` between ``ends``;
    ``earlier``: those before it, the newest above, ``since`` when.
    """

    title: str
    facts: str
    picture: QImage | None = None
    size: tuple[float, float] = (0.0, 0.0)
    numbers: tuple[tuple[str, float], ...] = ()
    counts: Floats | None = None
    ends: tuple[str, str] = ("", "")
    what: str = ""
    earlier: QImage | None = None
    since: str = ""
    heading: bool = False


def layer_title(layer: Layer) -> str:
    """What a layer is, in words: its kind and the name that its parameters have in files."""
    if layer.kind == "convolution":
        kind = tr("{height} × {width} convolution", height=layer.kernel[2], width=layer.kernel[3])
    else:
        kind = tr(KINDS[layer.kind])
    return joined([said(layer.name), kind])


def layer_facts(layer: Layer, idle: str = "") -> str:
    """Its shape, its activation, how many units are idle, and how many parameters it has."""
    shape = " × ".join(map(str, layer.shape))
    parts = [f"{shape} {said(layer.activation)}".rstrip(), idle, _parameters(layer.parameters)]
    return joined(parts)


def network_title(network: NetworkDescription) -> str:
    """Its name, what it sees and how large it is."""
    if len(network.inputs) == 1:
        seen = plural(network.inputs[0], "sees {n} input", "sees {n} inputs")
    else:
        seen = tr("sees {shape}", shape=" × ".join(map(str, network.inputs)))
    return joined([said(network.name), seen, _parameters(network.parameters)])


def _parameters(count: int) -> str:
    return plural(count, "{count} parameter", "{count} parameters", count=si(count))


def filters_of(weights: Floats, inputs: tuple[int, ...]) -> Floats:
    """First-layer weights as maps (N, h, w) of the newest frame; of numbers one, a row for each input."""
    if weights.ndim == 4:
        return weights[:, -1]
    if len(inputs) == 3 and weights.shape[1] == np.prod(inputs):
        shown: Floats = weights.reshape(len(weights), *inputs)[:, -1 if inputs[0] != 2 else 0]
        return shown
    if len(inputs) == 3 and weights.shape[1] == 2 * inputs[1] * inputs[2]:
        halves: Floats = weights.reshape(len(weights), 2, *inputs[1:])[:, 0]
        return halves
    return weights.T[np.newaxis]


class LayersView(Spoken, QWidget):
    """Blocks of words and pictures; as high as it needs to be for its width."""

    spoken_name = "Layers of the network"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.blocks: list[Block] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self._settle()

    def show_blocks(self, blocks: list[Block]) -> None:
        """Show these from above."""
        self.blocks = blocks
        self._settle()
        self.update()

    def in_words(self) -> str:
        """The layers, and outputs that are written out."""
        told = []
        for block in self.blocks:
            numbers = ", ".join(f"{name} {short(value)}".strip() for name, value in block.numbers)
            told.append(", ".join(part for part in (block.title, block.facts, numbers) if part))
        return "; ".join(told)

    @property
    def room(self) -> float:
        """Pixels from the left to the right end of a block."""
        return max(40.0, self.width() - 4.0)

    # ------------------------------------------------------------------ making blocks

    def activation_block(
        self, layer: Layer, values: Floats | None, idle: str, names: tuple[str, ...]
    ) -> Block:
        """What a layer says: feature maps, cells, or outputs as numbers."""
        block = Block(layer_title(layer), layer_facts(layer, idle))
        if values is None:
            return block
        if values.ndim == 1 and layer.kind in ("output", "free") and len(values) <= MOST_NAMED:
            if len(values) == 1:
                names = ("",)
            elif len(names) != len(values):
                names = tuple(str(place) for place in range(len(values)))
            block.numbers = tuple(zip(names, map(float, values), strict=True))
            return block
        return self._pictured(block, values)

    def histogram_block(
        self, layer: Layer, found: HistogramHistory | None, inputs: tuple[int, ...], what: str
    ) -> Block:
        """A layer's weights or gradient: a histogram of all, those before it, and first-layer filters."""
        block = Block(layer_title(layer), layer_facts(layer), what=what)
        if found is None or found.newest is None:
            return block
        low, high = found.ends()
        block.counts, block.ends = found.counts(), (short(low), short(high))
        steps = found.steps
        if steps is not None:
            block.earlier = as_image(found.picture(self.theme))
            block.since = tr(
                "above now, below step {last} back to {first}",
                last=grouped(steps[1]),
                first=grouped(steps[0]),
            )
        if found.newest.filters is not None:
            self._pictured(block, filters_of(found.newest.filters, inputs))
        return block

    def _pictured(self, block: Block, values: Floats) -> Block:
        scale, gap, room = scale_of(values, self.theme), colour_number(self.theme.surface), self.room
        if values.ndim == 1:
            columns = columns_for(len(values), room, LEAST_CELL)
            picture = cells(values, columns, scale, gap)
            side = min(LARGEST_CELL, room / columns)
            block.size = side * columns, side * len(picture)
        elif values.ndim == 2 or len(values) == 1:
            picture = scale.colours(values.reshape(values.shape[-2:]))
            side = min(LARGEST_CELL, room / picture.shape[1])
            block.size = side * picture.shape[1], min(LARGEST_CELL * len(picture), HIGHEST)
        else:
            columns = columns_for(len(values), room, LEAST_MAP)
            picture = maps(values, columns, scale, gap)
            wide = min(room, columns * LARGEST_MAP)
            block.size = wide, wide * picture.shape[0] / picture.shape[1]
        block.picture = as_image(picture)
        return block

    # ------------------------------------------------------------------ painting

    def _words(self, block: Block) -> tuple[list[str], list[str], list[str]]:
        """Title, facts and the words below a history, in lines."""
        metrics = QFontMetricsF(self.theme.font(self.theme.small, bold=block.heading))
        facts = "" if block.heading else block.facts
        told = (block.title, metrics), (facts, QFontMetricsF(self.font()))
        title, below = (in_lines(text, used, self.room) if text else [] for text, used in told)
        return (
            title,
            below,
            in_lines(block.since, QFontMetricsF(self.font()), self.room) if block.since else [],
        )

    def _numbers_across(self, block: Block) -> tuple[int, float]:
        """How many outputs stand beside each other, and pixels for each."""
        metrics = QFontMetricsF(self.font())
        widest = max(
            metrics.horizontalAdvance(words)
            for name, value in block.numbers
            for words in (name, short(value))
        )
        cell = max(min(self.room / len(block.numbers), 90.0), widest + 10)
        return max(1, int(self.room / cell)), cell

    def _height_of(self, block: Block, line: float) -> float:
        title, facts, since = self._words(block)
        high = line * (len(title) + len(facts)) + GAP
        if block.picture is not None:
            high += block.size[1] + 2
        if block.numbers:
            rows = -(-len(block.numbers) // self._numbers_across(block)[0])
            high += line * rows * (2 if block.numbers[0][0] else 1)
        if block.counts is not None:
            high += line * (HISTOGRAM_LINES + 1)
        if block.earlier is not None:
            high += line * (HISTORY_LINES + len(since))
        return high

    def _settle(self) -> None:
        line = QFontMetricsF(self.font()).height()
        high = round(sum(self._height_of(block, line) for block in self.blocks) + GAP)
        if high != self.minimumHeight():
            self.setFixedHeight(max(20, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures have another width: the panel makes them anew with the next moment."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all blocks within the part that is seen."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(event.rect(), QColor(self.theme.surface))
            line, top = QFontMetricsF(self.font()).height(), GAP / 2
            for block in self.blocks:
                high = self._height_of(block, line)
                if top + high >= event.rect().top() and top <= event.rect().bottom():
                    self._paint_block(painter, block, top, line)
                top += high

    def _paint_block(self, painter: QPainter, block: Block, top: float, line: float) -> None:
        theme, width, middle = self.theme, self.room, int(LEFT | Qt.AlignmentFlag.AlignVCenter)
        title, facts, since = self._words(block)
        for told, font, colour in (
            (title, theme.font(theme.small, bold=block.heading), theme.text),
            (facts, self.font(), theme.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for words in told:
                painter.drawText(QRectF(0, top, width, line), middle, words)
                top += line
        if block.picture is not None:
            wide, high = block.size
            painter.drawImage(QRectF(0, top + 2, wide, high), block.picture)
            top += high + 2
        if block.numbers:
            self._paint_numbers(painter, block, top, line)
        if block.counts is not None:
            self._paint_histogram(painter, block, top, line, since)

    def _paint_numbers(self, painter: QPainter, block: Block, top: float, line: float) -> None:
        (across, cell), centre = self._numbers_across(block), int(Qt.AlignmentFlag.AlignCenter)
        for place, (name, value) in enumerate(block.numbers):
            box = QRectF(place % across * cell, top + place // across * 2 * line, cell - 4, line)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(box, centre, name)
            painter.setPen(QColor(self.theme.text))
            shown = box.translated(0, line) if name else box
            painter.drawText(shown, centre if name else int(Qt.AlignmentFlag.AlignVCenter), short(value))

    def _paint_histogram(
        self, painter: QPainter, block: Block, top: float, line: float, since: list[str]
    ) -> None:
        assert block.counts is not None
        high, width = line * HISTOGRAM_LINES, min(self.room, WIDEST)
        each, most = width / len(block.counts), float(block.counts.max()) or 1.0
        colour = self.theme.series_colour(0)
        for place, count in enumerate(block.counts):
            tall = (high - 4) * float(count) / most
            painter.fillRect(QRectF(place * each, top + high - tall, max(1.0, each - 1), tall), colour)
        top += high
        if block.earlier is not None:
            painter.drawImage(QRectF(0, top + 1, width, line * HISTORY_LINES), block.earlier)
            top += line * HISTORY_LINES
        painter.setPen(QColor(self.theme.muted))
        box = QRectF(0, top, width, line)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), block.ends[0])
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), block.what)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), block.ends[1])
        for words in since:
            top += line
            painter.drawText(QRectF(0, top, self.room, line), int(LEFT), words)

    def sizeHint(self) -> QSize:
        """As high as its blocks."""
        return QSize(300, self.minimumHeight())
