"""Letters for every language, also on machines without fonts of it: bundled ones, asked after the usual font.

They are parts of Noto (packaging/fonts.py), loaded when their language is first spoken.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from rlstudio.core.system.resources import resources

_FILES = {
    "zh": ("NotoSansSC-Regular.otf",),
    "ru": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "fa": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", "NotoSans-Regular.ttf"),
}
_loaded: dict[str, list[str]] = {}
"""Families by file."""
_wanted: list[str] = []


def want(code: str) -> None:
    """Let texts of this language have their letters from now on."""
    found = [family for name in _FILES.get(code, ()) for family in _families(name)]
    _wanted[:] = dict.fromkeys(found)


def with_letters(font: QFont) -> QFont:
    """The font, with the bundled letters for what it does not have."""
    made = QFont(font)
    made.setFamilies([*font.families()[:1], *_wanted])
    return made


def give_letters(app: QApplication) -> None:
    """Give them to everything that is open."""
    app.setFont(with_letters(app.font()))
    for widget in app.allWidgets():
        # Others follow the application's font.
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(with_letters(widget.font()))


def _families(name: str) -> list[str]:
    if name not in _loaded:
        number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        _loaded[name] = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return _loaded[name]
