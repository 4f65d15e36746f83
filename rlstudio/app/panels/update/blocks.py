"""What else is told of a row, as blocks to paint: what the step changed, sentences, gradients, letters."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.text import figures_after_point, fixed, short
from rlstudio.app.panels.update.typesetting import EM, figures, formula
from rlstudio.core.arrays import Array
from rlstudio.engine.shown_update import ShownPrediction, ToldLetter

MOST_NUMBERS = 4
"""Of what is a longer list only the length is told."""
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Block(Protocol):
    """A part of the working that knows its height."""

    def height(self, width: float) -> float:
        """How high it is in this width."""

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint it into this rectangle of that height."""

    @property
    def words(self) -> str:
        """What it says, for those who hear it."""


class Sentence:
    """One sentence, said already, wrapped."""

    def __init__(self, text: str, theme: Theme, *, colour: str = "text", heading: bool = False) -> None:
        self.words, self.theme, self.colour = text, theme, colour
        self.font = theme.font(theme.heading if heading else theme.body, bold=heading)

    def height(self, width: float) -> float:
        """As many lines as it takes."""
        box = QFontMetricsF(self.font).boundingRect(QRectF(0, 0, width, 10_000), _WORDS, self.words)
        return box.height() + 4

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the text."""
        painter.setFont(self.font)
        painter.setPen(self.theme.colour(self.colour))
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(rect, _WORDS, self.words)
        painter.restore()


class Heading:
    """A small title, said already, above what follows."""

    def __init__(self, text: str, theme: Theme) -> None:
        self.words, self.theme = text, theme
        self.font = theme.font(theme.small)

    def height(self, width: float) -> float:
        """One line, and room above."""
        return 1.7 * QFontMetricsF(self.font).height()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the title over a thin line."""
        painter.setFont(self.font)
        painter.setPen(QColor(self.theme.muted))
        line = QFontMetricsF(self.font).height()
        top = rect.top() + 0.45 * line
        painter.drawText(QRectF(rect.left(), top, rect.width(), line), 0, self.words)
        used = QFontMetricsF(self.font).horizontalAdvance(self.words) + 8
        painter.setPen(QPen(QColor(self.theme.grid), 1))
        y = top + line / 2
        painter.drawLine(QPointF(rect.left() + used, y), QPointF(rect.right(), y))


class Predictions:
    """What was said before the step and what is said after it, number beside number."""

    def __init__(self, predictions: tuple[ShownPrediction, ...], theme: Theme) -> None:
        self.predictions, self.theme = predictions, theme
        self.font = theme.number_font(theme.heading)
        self.em = theme.body * 1.5

    @property
    def words(self) -> str:
        """Before and after, in words."""
        return "; ".join(
            tr(
                "{what}: {before}, after it {after}",
                what=said(p.words),
                before=figures(p.before),
                after=figures(p.after),
            )
            for p in self.predictions
        )

    def _row(self) -> float:
        return max(1.6 * QFontMetricsF(self.font).height(), 1.7 * self.em)

    def height(self, width: float) -> float:
        """A row for each."""
        return self._row() * len(self.predictions)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Symbol, before, arrow, after; the change at the end."""
        theme, metrics = self.theme, QFontMetricsF(self.font)
        widest = max(formula(p.symbol).width for p in self.predictions) / EM * self.em
        told = [_told(p) for p in self.predictions]
        wide = max(metrics.horizontalAdvance(text) for row in told for text in row)
        arrow = formula(r"\rightarrow")
        for place, (one, (before, after, change)) in enumerate(zip(self.predictions, told, strict=True)):
            middle = rect.top() + (place + 0.5) * self._row()
            baseline = middle + metrics.ascent() / 2 - metrics.descent() / 2
            formula(one.symbol).paint(painter, rect.left(), baseline, self.em, QColor(theme.text))
            x = rect.left() + widest + 1.2 * self.em
            painter.setFont(self.font)
            painter.setPen(QColor(theme.muted))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(x, middle - 40, wide, 80), right, before)
            x += wide + 0.7 * self.em
            arrow.paint(painter, x, baseline, self.em, QColor(theme.muted))
            x += arrow.width / EM * self.em + 0.7 * self.em
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(x, middle - 40, wide, 80), right, after)
            x += wide + 1.2 * self.em
            if x + wide <= rect.right():
                painter.setPen(_direction(theme, one.after - one.before))
                painter.drawText(QRectF(x, middle - 40, wide, 80), right, change)


def _told(one: ShownPrediction) -> tuple[str, str, str]:
    """Before, after and change, with as many decimals as the change needs to be seen."""
    change = one.after - one.before
    if change == 0 or not np.isfinite(change):
        return _signed(one.before), _signed(one.after), fixed(change, 0)
    decimals = max(2, min(6, figures_after_point(change, 2)))
    return fixed(one.before, decimals), fixed(one.after, decimals), fixed(change, decimals, sign=True)


def _signed(value: float) -> str:
    text = figures(value)
    return text.replace("-", "−")


def _direction(theme: Theme, change: float) -> QColor:
    """Up is good news, down is bad news, as in the list."""
    return QColor(theme.muted) if change == 0 else QColor(theme.good if change > 0 else theme.danger)


class Norms:
    """How long the gradient of each layer was: a bar for each."""

    def __init__(self, norms: dict[str, dict[str, float]], theme: Theme) -> None:
        self.theme = theme
        self.rows = [
            (joined(said(part) for part in (network, layer)), norm)
            for network, layers in norms.items()
            for layer, norm in layers.items()
        ]
        self.font = theme.number_font(theme.small)

    @property
    def words(self) -> str:
        """The lengths in words."""
        return "; ".join(f"{name}: {short(norm)}" for name, norm in self.rows)

    def _row(self) -> float:
        return 1.25 * QFontMetricsF(self.font).height()

    def height(self, width: float) -> float:
        """A row for each layer."""
        return self._row() * len(self.rows)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Names, bars and numbers."""
        theme, metrics = self.theme, QFontMetricsF(self.font)
        names = min(0.4 * rect.width(), max(metrics.horizontalAdvance(name) for name, _ in self.rows) + 10)
        numbers = max(metrics.horizontalAdvance(short(norm)) for _, norm in self.rows) + 8
        longest = max(max(norm for _, norm in self.rows), 1e-30)
        room = max(0.0, rect.width() - names - numbers)
        painter.setFont(self.font)
        for place, (name, norm) in enumerate(self.rows):
            top = rect.top() + place * self._row()
            painter.setPen(QColor(theme.muted))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, names - 6)
            painter.drawText(QRectF(rect.left(), top, names, self._row()), _LEFT, text)
            wide = room * norm / longest
            bar = QRectF(rect.left() + names, top + 0.25 * self._row(), wide, 0.5 * self._row())
            painter.fillRect(bar, theme.series_colour(2))
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(bar.right() + 6, top, numbers, self._row()), _LEFT, short(norm))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Letters:
    """What each letter is: symbol, number, words, and of how many there are."""

    def __init__(self, letters: tuple[ToldLetter, ...], theme: Theme) -> None:
        self.letters, self.theme = letters, theme
        self.font, self.em = theme.font(theme.small), theme.small * 1.5

    @property
    def words(self) -> str:
        """The letters in words."""
        return "; ".join(f"{said(letter.words)}: {self._number(letter)}" for letter in self.letters)

    def _number(self, letter: ToldLetter) -> str:
        if isinstance(letter.value, float):
            return _signed(letter.value)
        told = [_signed(float(number)) for number in np.asarray(letter.value)]
        if len(told) <= MOST_NUMBERS:
            return ", ".join(told)
        return plural(len(told), "{n} number", "{n} numbers")

    def _row(self) -> float:
        return max(1.35 * QFontMetricsF(self.font).height(), 1.75 * self.em)

    def height(self, width: float) -> float:
        """A row for each."""
        return self._row() * len(self.letters)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Symbol, number, words."""
        theme, metrics = self.theme, QFontMetricsF(self.font)
        symbols = max(formula(letter.symbol).width for letter in self.letters) / EM * self.em
        symbols = min(symbols, 0.5 * rect.width())
        wide = max(metrics.horizontalAdvance(self._number(letter)) for letter in self.letters) + 4
        for place, letter in enumerate(self.letters):
            top = rect.top() + place * self._row()
            baseline = top + self._row() / 2 + metrics.ascent() / 2 - metrics.descent() / 2
            shape = formula(letter.symbol)
            em = self.em * min(1.0, symbols / max(1e-9, shape.width / EM * self.em))
            shape.paint(painter, rect.left(), baseline, em, QColor(theme.text))
            painter.setFont(theme.number_font(theme.small))
            painter.setPen(theme.series_colour(0))
            x = rect.left() + symbols + 10
            painter.drawText(QRectF(x, top, wide, self._row()), _RIGHT, self._number(letter))
            painter.setFont(self.font)
            painter.setPen(QColor(theme.muted))
            room = QRectF(x + wide + 12, top, max(0.0, rect.right() - x - wide - 12), self._row())
            shape_words = f"{said(letter.words)}  {_shape(letter.shape)}"
            painter.drawText(
                room, _LEFT, metrics.elidedText(shape_words, Qt.TextElideMode.ElideRight, room.width())
            )


def _shape(shape: tuple[int, ...]) -> str:
    return "(" + " × ".join(f"{size:,}" for size in shape) + ")"


class Pictures:
    """Stacks of frames in a row: what was seen, and after an arrow what followed."""

    SIDE = 84.0

    def __init__(self, states: list[Array], theme: Theme) -> None:
        self.theme = theme
        self.words = tr("what was seen") if len(states) == 1 else tr("what was seen, and what followed")
        self.stacks = [[_image(frame) for frame in stack] for stack in states]

    def height(self, width: float) -> float:
        """One row of frames."""
        return self._side(width) * self._tallest() + 8

    def _tallest(self) -> float:
        first = self.stacks[0][0]
        return first.height() / max(1, first.width())

    def _side(self, width: float) -> float:
        count = sum(map(len, self.stacks))
        gaps = 3.0 * count + 30.0 * (len(self.stacks) - 1)
        return max(12.0, min(1.5 * self.SIDE * self.theme.body / 10, (width - gaps) / count))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the frames, oldest first."""
        side, x = self._side(rect.width()), rect.left()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for place, stack in enumerate(self.stacks):
            if place:
                arrow = formula(r"\rightarrow")
                em = self.theme.body * 1.6
                middle = rect.top() + side * self._tallest() / 2
                arrow.paint(painter, x + 4, middle + 0.25 * em, em, QColor(self.theme.muted))
                x += 30.0
            for image in stack:
                painter.drawImage(QRectF(x, rect.top(), side, side * self._tallest()), image)
                x += side + 3.0


def _image(frame: Array) -> QImage:
    """A grey frame (h, w) of bytes, owning its memory."""
    rows = np.ascontiguousarray(frame)
    high, wide = rows.shape
    return QImage(rows.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()
