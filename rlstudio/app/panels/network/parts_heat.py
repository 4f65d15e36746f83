"""Which inputs mattered in the pictures of an observation of several parts: each a map of its own."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.network.heat import as_ground, heat_image, strength, top_of
from rlstudio.app.panels.screen.parts_view import as_pictures
from rlstudio.app.panels.screen.picture import Picture
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.parts import loose_places, places, space_of, values
from rlstudio.core.spaces import Part

WHOLE = (0.0, 0.0, 1.0, 1.0)
MOST_ACROSS = 3
"""More pictures than this stand in two rows."""


def number_names(parts: tuple[Part, ...]) -> list[tuple[str, str]]:
    """Name, said already, and unit of every number of the parts that are no pictures."""
    return [
        (said(part.name) if part.size == 1 else f"{said(part.name)} {place}", "")
        for part in parts
        if not part.is_picture
        for place in range(part.size)
    ]


def of_numbers(parts: tuple[Part, ...], importance: Floats) -> Floats:
    """What of importance (S,) belongs to ``number_names``."""
    found = [importance[place] for part, place in loose_places(space_of(parts)) if not part.is_picture]
    return np.concatenate(found) if found else np.empty(0, np.float32)


class PartsHeat(QWidget):
    """The pictures beside each other in grey, what mattered over them, and how much it was below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.pictures: dict[str, Picture] = {}
        self.labels: dict[str, QLabel] = {}
        self._parts: tuple[Part, ...] = ()
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def begin(self, parts: tuple[Part, ...]) -> None:
        """Make room for the pictures among these parts."""
        self._column.removeWidget(self._inside)
        self._inside.deleteLater()
        self._parts, self.pictures, self.labels = parts, {}, {}
        self._inside = QWidget(self)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        count = sum(part.is_picture for part in parts)
        across = count if count <= MOST_ACROSS else -(-count // 2)
        for part in parts:
            if part.is_picture:
                row, place = divmod(len(self.pictures), across)
                picture = self.pictures[part.name] = Picture(self._inside)
                picture.pixels = True
                picture.setMinimumSize(36, 36)
                label = self.labels[part.name] = QLabel(self._inside)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                grid.addWidget(picture, 2 * row, place)
                grid.addWidget(label, 2 * row + 1, place)
                grid.setRowStretch(2 * row, 1)
        self._column.addWidget(self._inside)
        self.set_theme(self.theme)

    def show_importance(self, observation: Array, importance: Floats, unit: str) -> None:
        """Show what mattered (S,) in an observation (W,) of these parts, in a unit that was said."""
        space = space_of(self._parts)
        seen = {part.name: values(part, place, observation[np.newaxis])[0] for part, place in places(space)}
        for part, place in loose_places(space):
            if not part.is_picture:
                continue
            picture, layer = (
                self.pictures[part.name],
                strength(importance[place].reshape(part.shape), newest=False),
            )
            top = top_of(layer)
            picture.show_frame(as_ground(as_pictures(part, seen[part.name])[-1]))
            picture.show_heat(heat_image(layer, top), WHOLE)
            name, most = said(part.name), short(top)
            self.labels[part.name].setText(tr("{part}\n0 to {top}", part=name, top=most))
            words = tr("{part}: colours from 0 to {top} {unit}", part=name, top=most, unit=unit)
            self.labels[part.name].setToolTip(words)
            picture.setAccessibleName(words)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        for picture in self.pictures.values():
            picture.theme = theme
            picture.update()
        for label in self.labels.values():
            label.setFont(theme.number_font(theme.small))
            label.setStyleSheet(f"color: {theme.muted}")
