"""What every editor of a setting has."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

Schema = dict[str, Any]


class Field(QWidget):
    """An editor of one setting.

    Signals: ``changed`` when the person has changed its value, or has confirmed what is none; ``mended``
    when another text is being typed, by which what was wrong may be mended.
    """

    changed = Signal()
    mended = Signal()

    def value(self) -> Any:
        """The value as JSON. Raises ValueError with one sentence if the text is invalid."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show this value; does not emit ``changed``."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong with what is typed and what would be right, as one sentence; "" if nothing is."""
        try:
            self.value()
        except ValueError as error:
            return str(error)
        return ""

    def hold(self, editor: QWidget) -> None:
        """Take this widget as its own, which fills it and takes the focus."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor)
        self.setFocusProxy(editor)
