"""A setting with an editor of its own: the form shows a picture and a button that opens the editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.forms.field import Field, Schema
from rlstudio.app.language.saying import tr
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import current
from rlstudio.core.words import mark

Picture = Callable[[Any, QSize, float], QPixmap]
"""A function of value, size in pixels and device pixel ratio that returns a picture of the value."""


def _world_picture(value: Any, room: QSize, ratio: float) -> QPixmap:
    from rlstudio.app.forms.world_cells import small_picture

    return small_picture(value, room, ratio)


@dataclass(frozen=True)
class Editor:
    """What a form shows of a value that has an editor: its picture, and the words of the button."""

    picture: Picture
    edit: str


EDITORS: Mapping[str, Editor] = {"world": Editor(_world_picture, mark("Edit the map…"))}
"""The editors that a setting may name (``setting(..., editor=...)``)."""


class EditorField(Field):
    """A picture of the value, and a button. Signal ``edit_wanted`` when the person wants to edit it."""

    edit_wanted = Signal()

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        self._value: Any = schema.get("default")
        editor = EDITORS[schema["editor"]]
        self._preview = _Preview(editor.picture)
        self.button = QPushButton(tr(editor.edit))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.edit_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._preview)
        column.addWidget(self.button)
        self.setFocusProxy(self.button)
        self._preview.show_value(self._value)

    def value(self) -> Any:
        """The value as JSON."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show this value."""
        self._value = value
        self._preview.show_value(value)


class _Preview(Spoken, QWidget):
    """The value's picture, as large as it fits."""

    spoken_role = Role.Graphic
    spoken_name = "Map"

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._value: Any = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_value(self, value: Any) -> None:
        self._value = value
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low, for a line of a form."""
        return QSize(120, round(9 * current().body))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in the middle; nothing for an invalid value."""
        try:
            picture = self._picture(self._value, self.size(), self.devicePixelRatioF())
        except ValueError:
            return  # starting a run with it shows the error
        size = picture.deviceIndependentSize()
        with QPainter(self) as painter:
            painter.setOpacity(1.0 if self.isEnabled() else 0.6)
            painter.drawPixmap(
                round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2), picture
            )
