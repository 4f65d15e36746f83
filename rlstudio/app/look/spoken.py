"""What a screen reader is told of widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from rlstudio.app.language.saying import said

Role = QAccessible.Role


class Spoken:
    """Mixed into a widget that paints itself: what it is, its name, and in words what it shows.

    The name is the widget's ``accessibleName``, or ``spoken_name`` where it has none.
    """

    spoken_role = Role.Chart
    spoken_name = ""

    def in_words(self) -> str:
        """What it shows at this moment, made only when a screen reader asks; "": its name says it."""
        return ""


class _Interface(QAccessibleWidget):
    """A painted widget's role, name and description."""

    def text(self, kind: QAccessible.Text) -> str:
        """Name, description and the like."""
        widget, told = self.widget(), ""
        if isinstance(widget, Spoken):
            if kind == QAccessible.Text.Description:
                told = widget.in_words()
            elif kind == QAccessible.Text.Name and not widget.accessibleName():
                told = said(widget.spoken_name)
        return told or super().text(kind)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_role", None)
    return _Interface(thing, role) if isinstance(thing, QWidget) and role is not None else None


_begun = False


def begin() -> None:
    """Let screen readers ask."""
    global _begun
    if not _begun:
        _begun = True
        QAccessible.installFactory(_interface)
