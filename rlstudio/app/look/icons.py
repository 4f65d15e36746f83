"""Icons in the theme's colours, and the program's own."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from rlstudio.app.look.theme import Theme, current
from rlstudio.core.system.resources import resources

_ALONE, _AIR = 16, 6
"""Pixels of an icon without words, and what is added to the width of one beside words: Qt leaves two."""
_OF_TYPE = 1.6
"""Pixels of an icon beside words for each point of these."""


def icon(name: str, colour: str = "text", theme: Theme | None = None) -> QIcon:
    """A Material Design icon ("play", "pause", ...) in one of the theme's colours."""
    theme = theme or current()
    return _drawn(name, str(getattr(theme, colour)), theme.disabled)


def side_beside_words() -> int:
    """Pixels of an icon that stands beside words of the usual size."""
    return round(_OF_TYPE * current().body)


def show_icon(button: QAbstractButton, name: str, colour: str = "text", *, around: int = 0) -> None:
    """Give a button an icon that suits its type, with some air between it and the words.

    around: pixels of the usual look that a button without words has more than its icon; 0: what it takes.
    """
    theme = current()
    if button.text():
        side = side_beside_words()
        button.setIconSize(QSize(side + theme.pixels(_AIR), side))
    else:
        side = theme.pixels(_ALONE)
        button.setIconSize(QSize(side, side))
        if around:
            button.setFixedSize(side + theme.pixels(around), side + theme.pixels(around))
    button.setIcon(icon(name, colour))


def without_air(button: QAbstractButton) -> None:
    """Give the icon of a button no more width than it has, for there is hardly any room."""
    high = button.iconSize().height()
    button.setIconSize(QSize(high, high))


@cache
def _drawn(name: str, colour: str, disabled: str) -> QIcon:
    return QIcon(_Kept(_font().icon(f"mdi6.{name}", color=colour, color_disabled=disabled)))


@cache
def _font() -> Any:
    """Material Design's icons alone: qtawesome itself loads its other eleven fonts, too."""
    import qtawesome  # type: ignore[import-untyped]
    from qtawesome.iconic_font import IconicFont  # type: ignore[import-untyped]

    return IconicFont(*(files for files in qtawesome._BUNDLED_FONTS if files[0] == "mdi6"))


class _Kept(QIconEngine):
    """Keeps the pictures of an icon out of a font: with every change of type Qt asks for all anew."""

    def __init__(self, drawn: QIcon, pictures: dict[tuple[object, ...], QPixmap] | None = None) -> None:
        super().__init__()
        self._drawn = drawn
        self._pictures = {} if pictures is None else pictures

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in so many pixels; a button that is squeezed for a moment has none for it."""
        if size.isEmpty():
            return QPixmap()
        key = (size.width(), size.height(), mode, state)
        if key not in self._pictures:
            self._pictures[key] = self._drawn.pixmap(size, 1.0, mode, state)
        return self._pictures[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon, as sharp as the device is."""
        self._drawn.paint(painter, rect, mode=mode, state=state)

    def clone(self) -> QIconEngine:
        """Another engine of the same icon."""
        return _Kept(self._drawn, self._pictures)


def app_icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(resources() / "icons" / "rlstudio.svg"))
