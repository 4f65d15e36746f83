"""Changes the language of the program while it runs: Qt's own texts, ours, and the direction of writing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolBox,
    QToolButton,
    QWidget,
)

from rlstudio.app.language import fonts
from rlstudio.app.language.saying import isolate, said_anew
from rlstudio.core.system.resources import resources


@dataclass(frozen=True)
class Language:
    """A language: its code, the name that its speakers call it, and Qt's name for its texts."""

    code: str
    name: str
    qt: str
    right_to_left: bool = False


LANGUAGES = {
    language.code: language
    for language in (
        Language("en", "English", "en"),
        Language("zh", "中文", "zh_CN"),
        Language("ru", "Русский", "ru"),
        Language("fa", "فارسی", "fa", right_to_left=True),
    )
}
"""The languages that the program can speak, by their codes."""
_installed: list[QTranslator] = []
_current = LANGUAGES["en"]


def current() -> Language:
    """The language that the window speaks."""
    return _current


def of_the_system() -> str:
    """The code of the first of the person's languages that the program speaks; "en" where it speaks none."""
    known = {language.code for language in spoken()}
    for wanted in QLocale.system().uiLanguages():
        code = wanted.partition("-")[0].lower()
        if code in known:
            return code
    return "en"


def spoken() -> list[Language]:
    """The languages that there are texts of, English first."""
    return [language for language in LANGUAGES.values() if language.code == "en" or _own(language).is_file()]


def use(app: QApplication, code: str) -> None:
    """Speak this language from now on; windows that are open follow at once. An unknown code is English."""
    language = next((one for one in spoken() if one.code == code), LANGUAGES["en"])
    texts = [] if language.code == "en" else _texts_of(language)
    speak(app, language, texts)


def of_numbers() -> QLocale:
    """Numbers as in English everywhere: figures in plots, tables and files are then the same.

    The installed program on Linux has none of ICU's tables (packaging/freeze.py). Of every language but C Qt
    would ask them how to sort, and write "Could not create collator" to standard error at each question of
    files; C's numbers are English ones as soon as it may group their digits.
    """
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        numbers = QLocale.c()
        numbers.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        return numbers
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def speak(app: QApplication, language: Language, texts: list[QTranslator]) -> None:
    """Speak a language by these texts, the last one asked first."""
    global _current
    _current = language
    isolate(language.right_to_left)
    QLocale.setDefault(of_numbers())
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    fonts.want(language.code)
    fonts.give_letters(app)
    # Last: whoever says its words anew at once has their letters and their direction.
    for translator in _installed:
        app.removeTranslator(translator)
    _installed[:] = texts
    for translator in texts:
        app.installTranslator(translator)
    for window in app.topLevelWidgets():
        for action in window.findChildren(QAction):  # in no menu, maybe, at this moment
            _action(action)
    for widget in app.allWidgets():
        _say_anew(widget)
        widget.update()


def keep_left_to_right(widget: QWidget) -> None:
    """Numbers, plots, games and code are written from left to right in every language."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _texts_of(language: Language) -> list[QTranslator]:
    """Qt's own texts and those of the program."""
    found = []
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language.qt}.qm")
    for path in (of_qt, _own(language)):
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(str(path)):
            found.append(translator)
    return found


def _own(language: Language) -> Path:
    return resources() / "languages" / f"rlstudio_{language.code}.qm"


def _say_anew(widget: QWidget) -> None:
    """The words of a widget, of its actions and of what it lists."""
    _each(widget.toolTip, widget.setToolTip)
    _each(widget.statusTip, widget.setStatusTip)
    _each(widget.whatsThis, widget.setWhatsThis)
    _each(widget.windowTitle, widget.setWindowTitle)
    _each(widget.accessibleName, widget.setAccessibleName)
    _each(widget.accessibleDescription, widget.setAccessibleDescription)
    for action in widget.actions():
        _action(action)
    if isinstance(widget, QMenu | QGroupBox):
        _each(widget.title, widget.setTitle)
    elif isinstance(widget, QAbstractButton | QLabel):
        _each(widget.text, widget.setText)
    elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        _each(widget.placeholderText, widget.setPlaceholderText)
    elif isinstance(widget, QComboBox):
        _each(widget.placeholderText, widget.setPlaceholderText)
        _items(widget.count(), widget.itemText, widget.setItemText)
        for row in range(widget.count()):
            tip = widget.itemData(row, Qt.ItemDataRole.ToolTipRole)
            if tip:
                widget.setItemData(row, said_anew(str(tip)), Qt.ItemDataRole.ToolTipRole)
    elif isinstance(widget, QAbstractSpinBox):
        _each(widget.specialValueText, widget.setSpecialValueText)
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            _each(widget.prefix, widget.setPrefix)
            _each(widget.suffix, widget.setSuffix)
    elif isinstance(widget, QProgressBar):
        _each(widget.format, widget.setFormat)
    elif isinstance(widget, QTabBar | QTabWidget):
        _items(widget.count(), widget.tabText, widget.setTabText)
        _items(widget.count(), widget.tabToolTip, widget.setTabToolTip)
        for way in ("Left", "Right"):  # Qt names these once
            for button in widget.findChildren(QToolButton, f"Scroll{way}Button"):
                button.setAccessibleName(QCoreApplication.translate("QTabBar", f"Scroll {way}"))
    elif isinstance(widget, QToolBox):
        _items(widget.count(), widget.itemText, widget.setItemText)


def _action(action: QAction) -> None:
    _each(action.text, action.setText)
    _each(action.toolTip, action.setToolTip)
    _each(action.statusTip, action.setStatusTip)


def _each(read: Callable[[], str], write: Callable[[str], object]) -> None:
    text = read()
    if text and (anew := said_anew(text)) != text:
        write(anew)


def _items(count: int, read: Callable[[int], str], write: Callable[[int, str], object]) -> None:
    for place in range(count):
        _each(lambda: read(place), lambda text: write(place, text))  # noqa: B023 called at once
