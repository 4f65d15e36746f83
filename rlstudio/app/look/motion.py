"""Whether things may move on the screen that nobody has moved: animations of the window's parts."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressBar

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_reduced = False
_usual: frozenset[Qt.UIEffect] = frozenset()
"""The effects that the system had on before they were stopped."""


def reduced() -> bool:
    """Whether a person wants as little motion as possible; what is played and learned still moves."""
    return _reduced


def system_reduces() -> bool:
    """Whether the system says so. Qt knows it on Windows only; elsewhere False."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def apply(app: QApplication, reduce: bool) -> None:
    """Stop, or allow, what moves by itself: sliding docks, fading menus and tooltips, swinging bars."""
    global _reduced, _usual
    if reduce and not _reduced:
        _usual = frozenset(effect for effect in _EFFECTS if app.isEffectEnabled(effect))
    for effect in _usual:
        app.setEffectEnabled(effect, not reduce)
    _reduced = reduce
    for widget in app.allWidgets():
        if isinstance(widget, QMainWindow):
            widget.setAnimated(not reduce)
        elif isinstance(widget, BusyBar):
            widget.settle()


class BusyBar(QProgressBar):
    """How much is done; it swings while nobody knows, or stays empty where a person wants little motion."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.show_share(None)

    def show_share(self, share: float | None) -> None:
        """How much is done, 0 to 1; None: nobody knows."""
        self._share = share
        self.settle()

    def settle(self) -> None:
        """Swing or stand still."""
        swings = self._share is None and not reduced()
        self.setRange(0, 0 if swings else 1000)
        self.setValue(round(1000 * (self._share or 0.0)))
