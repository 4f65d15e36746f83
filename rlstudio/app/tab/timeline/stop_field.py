"""The field for a condition at which time is to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.first_size import keep_on_screen
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.past.condition import NAMES, Condition, names_of
from rlstudio.engine.worker.messages import RunInfo

_HELP = mark("Stop time where this holds, and look at that moment:")


class StopField(QWidget):
    """A line to write a condition in, what it may name, and why it cannot be read.

    ``chosen`` (condition, or None for none).
    """

    chosen = Signal(object)

    def __init__(self, button: QToolButton) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText("td > 2 and r == 0")
        self.line.setAccessibleName(tr("Condition to stop at"))
        self.line.returnPressed.connect(self.apply)
        self.clear = QPushButton(tr("Never"))
        self.clear.setToolTip(tr("Stop nowhere any more"))
        self.clear.clicked.connect(self.forget)
        self.fault = QLabel()
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.clear)
        names = QGridLayout()
        names.setHorizontalSpacing(16)
        names.setVerticalSpacing(2)
        self._names = tuple(NAMES)
        self._explained: dict[str, tuple[QLabel, QLabel]] = {}
        for place, (name, meaning) in enumerate(NAMES.items()):
            explained = QLabel(said(meaning))
            explained.setObjectName("muted")
            self._explained[name] = QLabel(name), explained
            for column, label in enumerate(self._explained[name]):
                names.addWidget(label, place, column)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.addWidget(QLabel(tr(_HELP)))
        rows.addLayout(row)
        rows.addWidget(self.fault)
        rows.addLayout(names)
        self._menu = QMenu(button)
        inside = QWidgetAction(self._menu)
        inside.setDefaultWidget(self)
        self._menu.addAction(inside)
        self._menu.aboutToShow.connect(self.line.setFocus)
        # Its size is known once it is shown: names and a fault come and go, and type grows.
        self._menu.aboutToShow.connect(lambda: QTimer.singleShot(0, self, self._fit))
        button.setMenu(self._menu)

    def show_info(self, info: RunInfo) -> None:
        """Offer the names that are known of what is shown."""
        self._names = names_of(info)
        for name, labels in self._explained.items():
            for label in labels:
                label.setVisible(name in self._names)

    def say(self, condition: str | None) -> None:
        """Show the condition that holds; None: there is none."""
        self.line.setText(condition or "")

    def apply(self) -> None:
        """Take over the condition; a wrong one is named, and nothing changes."""
        text = self.line.text().strip()
        if not text:
            self.forget()
            return
        try:
            condition = Condition(text, self._names)
        except UserError as error:
            self.fault.setText(said(str(error)))
            self.fault.show()
            self._fit()
            return
        self.fault.hide()
        self.chosen.emit(condition.text)
        self._menu.hide()

    def _fit(self) -> None:
        """As large as what is in it, and wholly on the screen."""
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.hasHeightForWidth() else 0)
        self.adjustSize()
        self._menu.adjustSize()
        keep_on_screen(self._menu)

    def forget(self) -> None:
        """Stop nowhere."""
        self.line.clear()
        self.fault.hide()
        self.chosen.emit(None)
        self._menu.hide()
