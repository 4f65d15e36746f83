"""Colours, one type scale and the widget style: dark, light, and both in large type for a projector.

The palette is set explicitly (asking the platform for a colour scheme has no effect on some platforms), and
pyqtgraph gets the same colours as soon as it is imported.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from string import Template
from typing import Literal, get_args

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QStackedWidget, QWidget
from shiboken6 import isValid

from rlstudio.app.language import fonts
from rlstudio.core.system.resources import resources

# Okabe & Ito (2008), distinguishable for colour-blind people; orange is reserved for the accent.
_OKABE_ITO_ON_DARK = ("#56b4e9", "#2bbf94", "#cc79a7", "#f0e442", "#e8743b", "#4c9be0", "#b9c0ca")
_OKABE_ITO_ON_LIGHT = ("#0072b2", "#00805d", "#a8487f", "#a08a00", "#d55e00", "#3f8fc4", "#59606b")


@dataclass(frozen=True)
class Theme:
    """One look. Colours are "#rrggbb"; sizes are points; ``scale`` is of what is told in pixels.

    ``accent`` marks the chosen action, the focus and the one main button; ``series`` colours curves in
    order. ``raised`` is a control on a ``surface``, ``surface`` a card or dock on the ``background``;
    ``edge`` is around what is written or ticked in, ``border`` around what its words or its place show.
    """

    name: str
    is_dark: bool
    background: str
    surface: str
    raised: str
    hover: str
    border: str
    edge: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    grid: str
    good: str
    warning: str
    danger: str
    series: tuple[str, ...]
    small: float = 9.0
    body: float = 10.0
    heading: float = 12.0
    title: float = 17.0
    display: float = 24.0
    scale: float = 1.0

    @property
    def large(self) -> bool:
        """Whether this is the projector's type size."""
        return self.body > 12.0

    def colour(self, name: str, alpha: int = 255) -> QColor:
        """A colour of this theme by its field's name, with an opacity of 0 to 255."""
        colour = QColor(str(getattr(self, name)))
        colour.setAlpha(alpha)
        return colour

    def series_colour(self, index: int) -> QColor:
        """The colour of the curve with this index; starts over after the last one."""
        return QColor(self.series[index % len(self.series)])

    def pixels(self, usual: int) -> int:
        """So many pixels of the usual look, in this one."""
        return round(usual * self.scale)

    def font(self, size: float | None = None, *, bold: bool = False) -> QFont:
        """The text font in one of this theme's sizes (default ``body``)."""
        font = QFont(QApplication.font())
        font.setPointSizeF(size or self.body)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def number_font(self, size: float | None = None, *, bold: bool = False) -> QFont:
        """The same font with figures of equal width, so that changing numbers do not jump."""
        font = self.font(size, bold=bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def dark() -> Theme:
    """The default: a dark slate on which the game is brightest."""
    return Theme(
        name="dark",
        is_dark=True,
        background="#12151a",
        surface="#1a1e25",
        raised="#242a33",
        hover="#2d343f",
        border="#323a46",
        edge="#757f8e",
        text="#e4e8ee",
        muted="#9aa4b2",
        disabled="#6b7482",
        accent="#ffb02e",
        on_accent="#1d1503",
        grid="#2a303a",
        good="#2bbf94",
        warning="#f0c542",
        danger="#ff7a66",
        series=_OKABE_ITO_ON_DARK,
    )


def light() -> Theme:
    """The same look on a light ground."""
    return Theme(
        name="light",
        is_dark=False,
        background="#eef0f3",
        surface="#fbfcfd",
        raised="#ffffff",
        hover="#e8edf3",
        border="#cdd4dd",
        edge="#7f8896",
        text="#1b222c",
        muted="#566072",
        disabled="#8b95a3",
        accent="#a55200",
        on_accent="#ffffff",
        grid="#e1e5ea",
        good="#007656",
        warning="#7e6100",
        danger="#b3261e",
        series=_OKABE_ITO_ON_LIGHT,
    )


def projector(theme: Theme, scale: float = 1.0) -> Theme:
    """``theme`` in large type, for a projector. scale: more than 1 where there are many pixels."""
    return replace(
        theme,
        small=13.0 * scale,
        body=14.5 * scale,
        heading=17.0 * scale,
        title=24.0 * scale,
        display=34.0 * scale,
        scale=scale,
    )


_current: Theme = dark()
Size = Literal["small", "body", "strong", "heading"]
_LATER_MS = 250
"""What nobody sees gets its type after so many milliseconds."""
_PIXELS = re.compile(r"\b(\d+)px")
_SIZED = "typeSize"
"""The property of a widget that names its size of type."""


def current() -> Theme:
    """The theme that was applied last."""
    return _current


def palette(theme: Theme) -> QPalette:
    """Every colour role and group, so that nothing falls back to the platform."""
    made = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.series[0],
        role.LinkVisited: theme.series[2],
        role.Light: theme.hover,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.background,
    }
    for name, colour in roles.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return made


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application this look; windows that are open follow at once."""
    global _current
    _current = theme
    # Under a style sheet the style has no name; setting it again would polish every widget once more.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(theme.body)
    app.setFont(fonts.with_letters(font))
    app.setPalette(palette(theme))
    sheet = style_sheet(theme)
    if sheet != app.styleSheet():
        app.setStyleSheet("")  # to replace one sheet by another takes Qt four times as long
        app.setStyleSheet(sheet)
    # Pages that nobody sees have time until what is seen is drawn: they hold most of the widgets.
    behind = list(_pages_behind(app))
    unseen = set(_parts(behind))
    _give_type(part for part in _parts(_windows(app)) if part not in unseen)
    if behind:
        QTimer.singleShot(_LATER_MS, app, lambda: _give_type(_parts(filter(isValid, behind))))
    colour_plots(theme)


def _give_type(widgets: Iterable[QWidget]) -> None:
    font = QApplication.font()
    fonts_by_size = {size: _type(size) for size in get_args(Size)}
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            if size := widget.property(_SIZED):
                widget.setFont(fonts_by_size[size])
        elif widget.font() != font:
            widget.setFont(QFont())  # under a style sheet Qt tells only windows of the application's new font
        if isinstance(widget, QComboBox):  # Qt keeps the least size that it had with the old font
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _parts(wholes: Iterable[QWidget]) -> Iterator[QWidget]:
    """These widgets and all that are in them."""
    for whole in wholes:
        yield whole
        yield from whole.findChildren(QWidget)


def _windows(app: QApplication) -> Iterator[QWidget]:
    """All windows but menus without a parent: pyqtgraph makes some with every plot, opens none."""
    return (top for top in app.topLevelWidgets() if top.parent() is None and not isinstance(top, QMenu))


def _pages_behind(app: QApplication) -> Iterator[QWidget]:
    """Pages of visible stacks, those of tabs included, which stand behind another one."""
    for top in _windows(app):
        for stack in top.findChildren(QStackedWidget):
            if stack.isVisible():
                pages = (stack.widget(i) for i in range(stack.count()) if i != stack.currentIndex())
                yield from filter(None, pages)


def set_type(widget: QWidget, size: Size) -> None:
    """Give a widget type of this size, also in every theme that is applied later.

    Sizes are no part of the style sheet: with another sheet Qt looks at every widget anew, which takes long.
    """
    widget.setProperty(_SIZED, size)
    widget.setFont(_type(size))


def make_primary(button: QPushButton) -> None:
    """Make a button the one that one is most likely to press.

    Its weight is no part of the style sheet either: Qt forgets it, when type changes, in the size that it
    gives the button.
    """
    button.setObjectName("primary")
    set_type(button, "strong")


def _type(size: Size) -> QFont:
    points = _current.body if size == "strong" else getattr(_current, size)
    return _current.font(points, bold=size in ("strong", "heading"))


def dress(widget: QWidget, sheet: str) -> None:
    """Give a widget a style sheet of its own, unless it has this one already."""
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)


def colour_plots(theme: Theme | None = None) -> None:
    """Give pyqtgraph this theme's colours, if it has been imported; call once after importing it."""
    pyqtgraph = sys.modules.get("pyqtgraph")
    if pyqtgraph is None or not hasattr(pyqtgraph, "setConfigOptions"):
        return
    theme = theme or _current
    pyqtgraph.setConfigOptions(
        background=theme.surface, foreground=theme.muted, antialias=False, useOpenGL=False
    )


def style_sheet(theme: Theme) -> str:
    """The part of the look that a palette cannot express: rounding, spacing, hover and focus."""
    colours = {
        name: value for name, value in vars(theme).items() if isinstance(value, str) and name != "name"
    }
    template = Template((Path(__file__).parent / "theme.qss").read_text(encoding="utf-8"))
    sheet = template.substitute(colours, icons=(resources() / "icons").as_posix())
    return (
        _PIXELS.sub(lambda found: f"{theme.pixels(int(found[1]))}px", sheet) if theme.scale != 1.0 else sheet
    )
