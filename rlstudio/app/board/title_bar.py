"""The title bar of a dock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.icons import show_icon


class TitleBar(QWidget):
    """A dock's title and the button that hides it; dragging moves the dock, a double click enlarges it."""

    def __init__(self, dock: QDockWidget, enlarge: Callable[[], None], hide: Callable[[], None]) -> None:
        super().__init__()
        self._enlarge = enlarge
        self.setToolTip(tr("Double click: this panel alone, and back (Ctrl+E)"))
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dock = dock
        name = dock.windowTitle()
        # Titles that asked for their whole width would push docks over each other in a narrow window.
        title = self._title = ElidedLabel()
        self._show(name)
        title.setObjectName("muted")
        self._hide = QToolButton()
        self._hide.setObjectName("tiny")
        self._hide.setToolTip(tr("Hide “{panel}”; the View menu brings it back", panel=name))
        self._hide.setAccessibleName(tr("Hide {panel}", panel=name))
        self._hide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hide.clicked.connect(lambda: hide())
        self.refresh_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.addWidget(title, 1)
        row.addWidget(self._hide)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """This panel alone, or everything in its place again."""
        self._enlarge()
        event.accept()

    def say(self, remark: str) -> None:
        """Show a remark behind the title, or none."""
        name = self._dock.windowTitle()
        self._show(tr("{panel} · {remark}", panel=name, remark=remark) if remark else name)

    def _show(self, title: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(f"{title}\n{self.toolTip()}")  # it may be cut

    def refresh_theme(self) -> None:
        """Redraw the icon in the colours of the current theme."""
        show_icon(self._hide, "close", "muted", around=4)
