"""A language in which every text that passes through ``tr`` and its like is put in brackets.

What is read on the screen without brackets was not passed through them, so nobody can translate it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from rlstudio.app.language import switching

OPEN, SHUT = "⟦", "⟧"
# What no language changes: tags, keys, units of the metric system, formulas, and names of files.
_NO_WORDS = re.compile(
    r"</?[a-z]+[^<>]*>|"
    r"(Ctrl|Shift|Alt|Esc|Home|End|PgUp|PgDown|PageUp|PageDown|Space|Return|Enter|Del|Ins|Tab|F\d+|"
    r"Backspace|Up|Down|Left|Right)(?=[+\s,·/)]|$)|\b\d+(\.\d+)?\s?(MB|GB|KB|Hz|ms|s|px|m|rad|N|x)\b|[A-Z]{3}\d?"
)
_WORD = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """Every text, in brackets; Qt's own texts too."""

    def translate(self, context: Any, source: Any, disambiguation: Any = None, n: int = -1) -> str:
        """The text in brackets."""
        return f"{OPEN}{source}{SHUT}"

    def isEmpty(self) -> bool:
        """It has something to say of everything."""
        return False


@contextmanager
def pseudo(app: QApplication, *, right_to_left: bool = False) -> Iterator[None]:
    """The program speaks the language of brackets."""
    name = "fa" if right_to_left else "en"
    switching.speak(app, switching.LANGUAGES[name], [Pseudo()])
    try:
        yield
    finally:
        switching.use(app, "en")


def unsaid(text: str) -> bool:
    """Whether words of a text stand outside of brackets."""
    depth, rest = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == SHUT)
        if not depth:
            rest.append(letter)
    return bool(_WORD.search(_NO_WORDS.sub("", "".join(rest))))


def unsaid_texts(shown: QWidget, *, names: frozenset[str] = frozenset()) -> list[str]:
    """Every text in a widget that nobody can translate, with the class of its widget.

    names: texts that are names of people's own things, the same in every language.
    """
    texts = shown_texts(shown)
    return sorted({f"{kind}: {text!r}" for kind, text in texts if text not in names and unsaid(text)})


def shown_texts(shown: QWidget) -> list[tuple[str, str]]:
    """Every text in a widget, after the class of its widget."""
    with _drawn() as drawn:
        shown.grab()
    texts = [("drawn", text) for text in drawn]
    for widget in (shown, *shown.findChildren(QWidget)):
        kind = type(widget).__name__
        texts += [(f"{kind}", text) for text in _of(widget)]
        texts += [(f"{kind}: action", text) for a in widget.actions() for text in (a.text(), a.toolTip())]
    return [(kind, text) for kind, text in texts if text]


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    elif isinstance(widget, QMenu | QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QDoubleSpinBox):
        yield widget.specialValueText()  # units have a test of their own
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    elif isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            if isinstance(item, QGraphicsTextItem):
                yield item.toPlainText()
            elif isinstance(item, QGraphicsSimpleTextItem):
                yield item.text()


@contextmanager
def _drawn() -> Iterator[list[str]]:
    """Note what our own painters draw as text."""
    found: list[str] = []
    draw = QPainter.drawText

    def noted(self: QPainter, *arguments: Any) -> Any:
        found.extend(a for a in arguments if isinstance(a, str))
        return draw(self, *arguments)

    QPainter.drawText = noted  # type: ignore[method-assign]
    try:
        yield found
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]
