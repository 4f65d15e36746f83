"""The first page, read from left to right: what to learn, how, with which settings, and Learn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rlstudio.app.gallery import AlgorithmList, Gallery
from rlstudio.app.icons import icon
from rlstudio.app.notices import MessageBar
from rlstudio.app.run_form import RunForm


class Home(QWidget):
    """Gallery, algorithms and settings side by side.

    Signals: ``learn`` (RunSpec) when the person wants to start; ``ready_changed`` when that becomes
    possible or impossible.
    """

    learn = Signal(object)
    open_wanted = Signal()
    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._catalogue: dict[str, Any] = {"environments": [], "algorithms": []}
        self._environment: dict[str, Any] | None = None
        self.messages = MessageBar()
        self.gallery = Gallery()
        self.algorithms = AlgorithmList()
        self.form = RunForm()
        self.learn_button = QPushButton("Learn")
        self.learn_button.setObjectName("primary")
        self.learn_button.setToolTip("Start learning with these settings (Ctrl+Return)")
        self.learn_button.setAccessibleName("Learn")
        self.learn_button.clicked.connect(self.start)
        self.open_button = QPushButton("Open an agent…")
        self.open_button.setToolTip("Watch an agent from a file (Ctrl+O)")
        self.open_button.setAccessibleName("Open an agent")
        self.open_button.clicked.connect(self.open_wanted)
        self._summary = QLabel()
        self._summary.setObjectName("small")
        self._summary.setWordWrap(True)
        self._waiting = QLabel("Its settings appear here once an\nenvironment and an algorithm are chosen.")
        self._waiting.setObjectName("muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._settings = QStackedWidget()
        self._settings.addWidget(self._waiting)
        self._settings.addWidget(self.form)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._settings)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.learn_button, 1)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(_column("1", "Choose an environment", self.gallery), 11)
        columns.addLayout(_column("2", "Choose how it learns", self.algorithms), 7)
        third = _column("3", "Settings", card)
        third.addWidget(self._summary)
        third.addLayout(buttons)
        columns.addLayout(third, 8)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 12, 18, 14)
        page.setSpacing(10)
        page.addWidget(self.messages)
        page.addLayout(columns, 1)
        self.gallery.chosen.connect(self._show_environment)
        self.algorithms.chosen.connect(self._show_algorithm)
        self.form.changed.connect(self._refresh)
        self.setTabOrder(self.gallery.search, self.gallery.cards)
        self.setTabOrder(self.gallery.cards, self.algorithms.cards)
        self._refresh()

    def show_catalogue(self, catalogue: dict[str, Any]) -> None:
        """Show what can be chosen; a choice made before stays."""
        if catalogue == self._catalogue:
            return
        self._catalogue = catalogue
        self.gallery.show_catalogue(catalogue)

    @property
    def ready(self) -> bool:
        """Whether a pair is chosen and its settings are in order."""
        chosen = self._environment is not None and bool(self.algorithms.current_id())
        return chosen and self.form.problem() is None

    def start(self) -> None:
        """Ask for the run as it is set."""
        if self.ready:
            self.learn.emit(self.form.value())

    def choose(self, environment: str, algorithm: str) -> None:
        """Move both choices, e.g. to those of the last run."""
        if self.gallery.choose(environment):
            self.algorithms.choose(algorithm)

    def refresh_theme(self) -> None:
        """Take the colours of the theme that is current now."""
        self.gallery.refresh_theme()
        self.algorithms.refresh_theme()
        self.form.refresh_theme()
        self.messages.refresh_theme()
        self.learn_button.setIcon(icon("school-outline", "on_accent"))
        self.open_button.setIcon(icon("folder-open-outline", "text"))

    def _show_environment(self, entry: dict[str, Any], on_purpose: bool) -> None:
        if entry is not self._environment:
            self._environment = entry
            self.algorithms.show_environment(entry, self._catalogue.get("algorithms", []))
            if not self.algorithms.current_id():
                self._settings.setCurrentIndex(0)
        if on_purpose:
            self.algorithms.cards.setFocus(Qt.FocusReason.TabFocusReason)
        self._refresh()

    def _show_algorithm(self, entry: dict[str, Any], on_purpose: bool) -> None:
        if self._environment is None:
            return
        self.form.show_pair(self._environment, entry, self._catalogue)
        self._settings.setCurrentIndex(1)
        if on_purpose:
            self.learn_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._refresh()

    def _refresh(self) -> None:
        problem = self.form.problem()
        self.learn_button.setEnabled(self.ready)
        if self._environment is not None and not self.algorithms.current_id():
            self._summary.setText("No algorithm fits this environment; the reasons stand beside each.")
        else:
            self._summary.setText(problem or "")
        self._summary.setVisible(bool(self._summary.text()))
        self.ready_changed.emit()


def _column(number: str, title: str, body: QWidget) -> QVBoxLayout:
    heading = QHBoxLayout()
    heading.setSpacing(8)
    step = QLabel(number)
    step.setObjectName("step")
    name = QLabel(title)
    name.setObjectName("heading")
    heading.addWidget(step)
    heading.addWidget(name, 1)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addLayout(heading)
    column.addWidget(body, 1)
    return column
