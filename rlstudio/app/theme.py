"""Colours, one type scale and the widget style: dark, light, and both in large type for a projector.

The palette is set explicitly (asking the platform for a colour scheme does nothing on some of them), and
pyqtgraph gets the same colours as soon as it is imported.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

# Okabe & Ito (2008), told apart by colour-blind eyes too; orange is kept for the accent.
_OKABE_ITO_ON_DARK = ("#56b4e9", "#2bbf94", "#cc79a7", "#f0e442", "#e8743b", "#4c9be0", "#b9c0ca")
_OKABE_ITO_ON_LIGHT = ("#0072b2", "#009e73", "#b0518a", "#a08a00", "#d55e00", "#3f8fc4", "#59606b")


@dataclass(frozen=True)
class Theme:
    """One look. Colours are "#rrggbb"; sizes are points.

    ``accent`` marks the chosen action, the focus and the one main button; ``series`` colours curves in
    order. ``raised`` is a control on a ``surface``, ``surface`` a card or dock on the ``background``.
    """

    name: str
    is_dark: bool
    background: str
    surface: str
    raised: str
    hover: str
    border: str
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
    """The default: a quiet slate on which the game is the brightest thing."""
    return Theme(
        name="dark",
        is_dark=True,
        background="#12151a",
        surface="#1a1e25",
        raised="#242a33",
        hover="#2d343f",
        border="#323a46",
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
    """The same instrument by daylight."""
    return Theme(
        name="light",
        is_dark=False,
        background="#eef0f3",
        surface="#fbfcfd",
        raised="#ffffff",
        hover="#e8edf3",
        border="#cdd4dd",
        text="#1b222c",
        muted="#566072",
        disabled="#8b95a3",
        accent="#b85c00",
        on_accent="#ffffff",
        grid="#e1e5ea",
        good="#00795a",
        warning="#8a6a00",
        danger="#b3261e",
        series=_OKABE_ITO_ON_LIGHT,
    )


def projector(theme: Theme) -> Theme:
    """``theme`` in type that can be read from the last row."""
    return replace(theme, small=13.0, body=14.5, heading=17.0, title=24.0, display=34.0)


_current: Theme = dark()


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
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(theme.body)
    app.setFont(font)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    colour_plots(theme)


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
    """The small part of the look that the palette cannot say: rounding, spacing, hover and focus."""
    colours = {
        name: value for name, value in vars(theme).items() if isinstance(value, str) and name != "name"
    }
    sizes = {name: f"{getattr(theme, name):g}pt" for name in ("small", "body", "heading", "title", "display")}
    return _STYLE.substitute(colours, **{f"pt_{name}": size for name, size in sizes.items()})


_STYLE = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px 7px; }
QMainWindow, QDialog { background: $background; }
QMainWindow::separator { background: $background; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $border; }

QPushButton, QToolButton#stage, QComboBox, QAbstractSpinBox, QLineEdit {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px 10px;
}
QPushButton { padding: 5px 14px; }
QComboBox { padding: 4px 8px; }
QAbstractSpinBox, QLineEdit { padding: 4px 6px; selection-background-color: $accent; selection-color: $on_accent; }
QPushButton:hover, QToolButton#stage:hover, QComboBox:hover { background: $hover; border-color: $disabled; }
QAbstractSpinBox:hover, QLineEdit:hover { border-color: $disabled; }
QPushButton:pressed, QToolButton#stage:pressed, QToolButton#stage:checked { background: $border; }
QToolButton#stage:checked { border-color: $accent; color: $accent; }
QPushButton:focus, QToolButton#stage:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton#stage:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled {
  color: $disabled; background: $surface; border-color: $grid;
}
QPushButton#primary { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 7px 22px; }
QPushButton#primary:hover { border-color: $text; }
QPushButton#primary:focus { border: 2px solid $text; padding: 6px 21px; }
QPushButton#primary:disabled { background: $raised; color: $disabled; border-color: $grid; }
QPushButton#quiet, QToolButton#quiet { background: transparent; border: 1px solid transparent; color: $muted; padding: 3px 6px; border-radius: 6px; }
QPushButton#quiet:hover, QToolButton#quiet:hover { background: $hover; color: $text; }
QPushButton#quiet:focus, QToolButton#quiet:focus { border-color: $accent; }

QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; selection-background-color: $hover; selection-color: $text; outline: 0; padding: 4px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 16px; border: none; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }

QToolBar { background: $surface; border: none; border-bottom: 1px solid $border; spacing: 4px; padding: 5px 8px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 9px; color: $text; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: $border; }
QToolBar QToolButton:focus { border-color: $accent; }
QToolBar QToolButton:disabled { color: $disabled; }
QToolBar::separator { background: $border; width: 1px; margin: 5px 6px; }

QMenuBar { background: $surface; color: $text; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QDockWidget { color: $muted; }
QDockWidget::title { background: $surface; padding: 6px 10px; text-align: left; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QDockWidget > QWidget { background: $surface; border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#transparent { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; width: 0; height: 0; }

QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $muted; border-radius: 2px; }
QSlider::handle:horizontal { background: $text; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $border; }

QCheckBox { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }

QFrame#card { background: $surface; border: 1px solid $border; border-radius: 10px; }
QLabel#muted { color: $muted; }
QLabel#small { color: $muted; font-size: $pt_small; }
QLabel#heading { font-size: $pt_heading; font-weight: 600; }
QLabel#title { font-size: $pt_title; font-weight: 600; }
QLabel#danger { color: $danger; }
QLabel#accent { color: $accent; }
""")
