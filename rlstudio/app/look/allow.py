"""Controls that are not possible now, and say why where they say what they do."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_NOT_NOW = "\n\nNot now: "


def allow(control: QAction | QWidget, why: str) -> None:
    """Enable a control; or disable it, and add to its tooltip why it is: a sentence, "" for nothing."""
    help = help_of(control)
    control.setToolTip(f"{help}{_NOT_NOW}{why}" if why else help)
    control.setEnabled(not why)


def help_of(control: QAction | QWidget) -> str:
    """What a control does, by its tooltip, without why that is not possible now."""
    return control.toolTip().partition(_NOT_NOW)[0]
