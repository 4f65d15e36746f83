"""A heading that shows and hides the part below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import set_type

_OTHERWISE = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class Fold(QWidget):
    """A titled part of a form; the heading is a button, so the keyboard opens it too."""

    def __init__(self, title: str, body: QWidget, help: str) -> None:
        super().__init__()
        self.setObjectName("transparent")
        self.body = body
        self.heading = QToolButton()
        self.heading.setObjectName("fold")
        set_type(self.heading, "strong")
        self.heading.setText(title)
        self.heading.setToolTip(help)
        self.heading.setAccessibleName(title)
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.toggled.connect(self.set_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(body)
        self.set_open(False)

    def set_open(self, open: bool) -> None:
        """Show or hide the body."""
        self.heading.setChecked(open)
        self._point()
        self.body.setVisible(open)

    def changeEvent(self, event: QEvent) -> None:
        """Point in other colours, or the other way."""
        super().changeEvent(event)
        if event.type() in _OTHERWISE:
            self._point()

    def _point(self) -> None:
        aside = "chevron-left" if self.isRightToLeft() else "chevron-right"
        show_icon(self.heading, "chevron-down" if self.heading.isChecked() else aside, "muted")
