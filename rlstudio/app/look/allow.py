"""Controls that are not possible now, and say why where they say what they do."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from rlstudio.app.language.saying import said_anew, tr

_WHY = "whyNotNow"
"""The property of a control that is not possible now: why."""
_HERE = "\0"


def allow(control: QAction | QWidget, why: str) -> None:
    """Enable a control; or disable it, and add to its tooltip why it is: a sentence, "" for nothing."""
    help = help_of(control)
    control.setProperty(_WHY, why)
    explain(control, help)
    control.setEnabled(not why)


def help_of(control: QAction | QWidget) -> str:
    """What a control does, by its tooltip, without why that is not possible now."""
    tip, why = control.toolTip(), why_not_now(control)
    before, _, after = _not_now(_HERE, why).partition(_HERE) if why else ("", "", "")
    if tip.startswith(before) and tip.endswith(after):
        return tip[len(before) : len(tip) - len(after)]
    return tip


def explain(control: QAction | QWidget, help: str) -> None:
    """Say what a control does; why that is not possible now is still said with it."""
    why = why_not_now(control)
    control.setToolTip(_not_now(help, why) if why else help)


def why_not_now(control: QAction | QWidget) -> str:
    """Why it is not possible now, in the language of now; of a button that shows an action, that one's."""
    if isinstance(control, QToolButton):
        control = control.defaultAction() or control
    return said_anew(str(control.property(_WHY) or ""))


def _not_now(help: str, why: str) -> str:
    return tr("{help}\n\nNot now: {why}", help=help, why=why)
