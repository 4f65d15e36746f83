"""The parts of an observation: pictures as pictures, numbers by their names."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import Theme, current, dress
from rlstudio.app.panels.screen.strip import NOW, Strip
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.parts import places, space_of, values
from rlstudio.core.spaces import Box, Part

MOST_NUMBERS = 12
"""Of longer parts only so many numbers are shown."""
MOST_ACROSS = 3
"""More pictures than this stand in two rows."""


def is_coloured(part: Part) -> bool:
    """Whether a picture is shown in colour: bytes of brightness in threes, red, green and blue."""
    return part.dtype == "uint8" and part.top == 255 and part.shape[0] % 3 == 0


def as_pictures(part: Part, picture: Array) -> NDArray[np.uint8]:
    """A picture (C, h, w) as bright as the network sees it: (C, h, w) in grey, or (C / 3, h, w, 3).

    Codes, which the network sees in two ways, are shown by their logarithms: small ones can be told apart.
    """
    if is_coloured(part):
        channels, high, wide = part.shape
        coloured: NDArray[np.uint8] = picture.reshape(channels // 3, 3, high, wide).transpose(0, 2, 3, 1)
        return coloured
    seen: Floats = picture.astype(np.float32)
    if part.codes:
        seen = np.log1p(seen) * np.float32(1 / math.log(256))
    else:
        seen *= np.float32(1 / part.top)
        if part.dtype == "float32" and seen.min() < 0:
            seen = (seen + np.float32(1)) * np.float32(0.5)
    return (255 * np.clip(seen, 0, 1)).astype(np.uint8)


def labels(part: Part) -> list[str] | None:
    """What stands below the pictures of a part; None for moments."""
    if is_coloured(part):
        return [""] if part.shape[0] == 3 else None
    return (
        [""] if part.shape[0] == 1 else [tr("channel {index}", index=index) for index in range(part.shape[0])]
    )


def as_text(part: Part, numbers: Array) -> str:
    """Numbers in a row, in the environment's own units."""
    shown = "  ".join(
        str(int(value)) if part.dtype == "uint8" else short(float(value)) for value in numbers[:MOST_NUMBERS]
    )
    if part.size <= MOST_NUMBERS:
        return shown
    return plural(part.size, "{n:,} number:  {shown}  …", "{n:,} numbers:  {shown}  …", shown=shown)


class PartsView(QWidget):
    """The pictures beside each other under their names, and a line for each part that is numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.strips: dict[str, Strip] = {}
        self.numbers: dict[str, QLabel] = {}
        self._names: list[QLabel] = []
        self._space: Box | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._inside: QWidget | None = None

    def begin(self, parts: tuple[Part, ...]) -> None:
        """Make room for these parts and forget what was shown."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.deleteLater()
        self._space = space_of(parts) if parts else None
        self.strips, self.numbers, self._names = {}, {}, []
        self._inside = inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        pictures, rows = QGridLayout(), QGridLayout()
        pictures.setSpacing(4)
        column.addLayout(pictures, 1)
        count = sum(part.is_picture for part in parts)
        across = count if count <= MOST_ACROSS else -(-count // 2)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(1, 1)
        for part in parts:
            name = QLabel(said(part.name))
            name.setTextFormat(Qt.TextFormat.PlainText)
            self._names.append(name)
            if part.is_picture:
                row, place = divmod(len(self.strips), across)
                strip = self.strips[part.name] = Strip()
                strip.setMinimumSize(36, 36)
                pictures.addWidget(name, 2 * row, place)
                pictures.addWidget(strip, 2 * row + 1, place)
                pictures.setRowStretch(2 * row + 1, 1)
                pictures.setColumnStretch(place, 2 if part.shape[0] > 1 and not is_coloured(part) else 1)
            else:
                line = self.numbers[part.name] = QLabel()
                line.setTextFormat(Qt.TextFormat.PlainText)
                line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                rows.addWidget(name, len(self.numbers) - 1, 0)
                rows.addWidget(line, len(self.numbers) - 1, 1)
        column.addLayout(rows)
        self._column.addWidget(inside)
        self.set_theme(self.theme)

    def show_observation(self, observation: Array, last: str = NOW) -> bool:
        """Show bytes (W,); returns whether they are of these parts. last: what a newest picture is called."""
        space = self._space
        if space is None or observation.shape != space.shape:
            return False
        for part, place in places(space):
            (found,) = values(part, place, observation[np.newaxis])
            if part.is_picture:
                self.strips[part.name].show_pictures(as_pictures(part, found), labels(part), last)
            else:
                line, text = self.numbers[part.name], as_text(part, found)
                if line.text() != text:
                    line.setText(text)
                    line.setToolTip(text)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        for name in self._names:
            name.setFont(theme.font(theme.small))
            dress(name, f"color: {theme.muted}")
        for line in self.numbers.values():
            line.setFont(theme.number_font(theme.small))
            dress(line, f"color: {theme.text}")
        for strip in self.strips.values():
            strip.set_theme(theme)
