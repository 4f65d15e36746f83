"""Letters for every language, also on machines without fonts of it: bundled ones, asked after the usual font.

They are parts of Noto (packaging/fonts.py). All are known to Qt from the beginning (1 ms of the processor),
which opens one of them when a text needs it: names of files and runs may be in any language. Those of the
language that is spoken are asked first.
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
_loaded: dict[str, list[str]] = {}
"""The families that Qt knows from each file."""
_wanted: list[str] = []
_real: dict[str, str] = {}
"""The families of fonts that have no name of their own ("Sans Serif"), by these names."""


def want(code: str) -> None:
    """Let texts of this language have their letters from now on."""
    _load()
    families = (family for name in _FILES.get(code, ()) for family in _loaded[name])
    _wanted[:] = dict.fromkeys(families)


def _load() -> None:
    if _loaded:
        return
    # Once others are loaded they would stand in for fonts without a name of their own.
    for kind in (QFontDatabase.SystemFont.GeneralFont, QFontDatabase.SystemFont.FixedFont):
        font = QFontDatabase.systemFont(kind)
        _real[font.families()[0]] = QFontInfo(font).family()
    for name in dict.fromkeys(name for names in _FILES.values() for name in names):
        number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        _loaded[name] = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []


def with_letters(font: QFont) -> QFont:
    """The font, with the bundled letters for what it does not have."""
    _load()
    made, usual = QFont(font), font.families()[0]
    made.setFamilies([_real.get(usual, usual), *_wanted])
    return made


def fixed_font() -> QFont:
    """The font of code, whose letters are of equal width."""
    return with_letters(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))


def give_letters(app: QApplication) -> None:
    """Give them to everything that is open."""
    app.setFont(with_letters(app.font()))
    for widget in app.allWidgets():
        # Others follow the application's font.
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(with_letters(widget.font()))
