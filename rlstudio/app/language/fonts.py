"""Letters for every language, also on machines without fonts of it: bundled ones, asked after the usual font.

They are parts of Noto (packaging/fonts.py), loaded when their language is first spoken.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from rlstudio.core.system.resources import resources

_FILES = {
    "zh": ("NotoSansSC-Regular.otf",),
    "ru": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "fa": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", "NotoSans-Regular.ttf"),
}
_loaded: list[int] = []
"""Qt's numbers of the files that are loaded."""
_wanted: list[str] = []
_real: dict[str, str] = {}
"""The families of fonts that have no name of their own ("Sans Serif"), by these names."""


def want(code: str) -> None:
    """Let texts of this language have their letters from now on."""
    for number in _loaded:
        QFontDatabase.removeApplicationFont(number)
    # Once others are loaded they would stand in for fonts without a name of their own.
    for kind in (QFontDatabase.SystemFont.GeneralFont, QFontDatabase.SystemFont.FixedFont):
        font = QFontDatabase.systemFont(kind)
        _real[font.families()[0]] = QFontInfo(font).family()
    folder = resources() / "fonts"
    numbers = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES.get(code, ())]
    _loaded[:] = [number for number in numbers if number >= 0]
    families = [family for number in _loaded for family in QFontDatabase.applicationFontFamilies(number)]
    _wanted[:] = dict.fromkeys(families)


def with_letters(font: QFont) -> QFont:
    """The font, with the bundled letters for what it does not have."""
    made, usual = QFont(font), font.families()[0]
    if _wanted:
        usual = _real.get(usual, usual)
    else:
        usual = next((name for name, real in _real.items() if real == usual), usual)
    made.setFamilies([usual, *_wanted])
    return made


def give_letters(app: QApplication) -> None:
    """Give them to everything that is open."""
    app.setFont(with_letters(app.font()))
    for widget in app.allWidgets():
        # Others follow the application's font.
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(with_letters(widget.font()))
