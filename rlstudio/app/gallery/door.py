"""A large button of two lines: what it does, and a sentence about it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current, set_type


class Door(QPushButton):
    """One of the ways that lead from the first screen. ``symbol``: the name of its icon."""

    def __init__(self, symbol: str, title: str, keys: str) -> None:
        super().__init__()
        self.setObjectName("door")
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._symbol, self._keys = symbol, keys
        self._icon = QLabel()
        self._title = QLabel(title)
        set_type(self._title, "strong")
        self._line = ElidedLabel()
        self._line.setObjectName("muted")
        set_type(self._line, "small")
        for part in (self._icon, self._title, self._line):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 3, 10, 3)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.addWidget(self._icon, 0, 0, 2, 1)
        self._grid.addWidget(self._title, 0, 1, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self._line, 1, 1, Qt.AlignmentFlag.AlignTop)
        self.say("")

    @property
    def title(self) -> str:
        """The first line."""
        return self._title.text()

    @property
    def line(self) -> str:
        """The second line."""
        return self._line.text()

    def say(self, line: str) -> None:
        """Show this second line."""
        self._line.setText(line)
        self.setAccessibleDescription(line)
        self.setToolTip(
            tr("{door} ({keys})\n{line}", door=self.title, keys=self._keys, line=line) if line else self.title
        )

    def set_brief(self, brief: bool) -> None:
        """Whether it has its first line only, which may then take two."""
        self._line.setVisible(not brief)
        self._title.setWordWrap(brief)
        self._grid.setRowStretch(1, not brief)
        bottom, middle = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter
        self._grid.setAlignment(self._title, middle if brief else bottom)

    def height_in(self, width: int) -> int:
        """How high it is when it is this wide: its title may take more than one line."""
        return max(self._grid.sizeHint().height(), self._grid.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """As large as its two lines."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as its first line, and as high as both."""
        return self._grid.minimumSize()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        side = current().pixels(26 if current().large else 22)
        self._icon.setPixmap(
            icon(self._symbol, "accent" if self.isEnabled() else "disabled").pixmap(side, side)
        )


def in_order(*widgets: QWidget) -> None:
    """Let Tab go from each to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
