"""The menu of opponents to compare a run with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from rlstudio.app.look.allow import allow
from rlstudio.app.look.file_dialogs import ask_agent_to_compare
from rlstudio.app.look.icons import icon
from rlstudio.app.settings import Settings
from rlstudio.app.tab.comparison.comparison import Comparison
from rlstudio.app.tab.comparison.opponents import opponents


class OpponentMenu(QMenu):
    """Filled when it is shown: opponents without a file, an agent from a file, and how the two play."""

    def __init__(self, comparison: Comparison, button: QToolButton, settings: Settings) -> None:
        super().__init__(button)
        self._comparison, self._button, self._settings = comparison, button, settings
        button.setMenu(self)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the opponents; those that are not possible now give the reason."""
        self.clear()
        comparison, info = self._comparison, self._comparison.info
        if info is None:
            self.addAction("Once the agent plays").setEnabled(False)
            return
        for opponent in opponents(info, comparison.catalogue):
            # Also in its name: a tooltip needs a pointer.
            title = f"{opponent.title}: {opponent.reason}" if opponent.reason else opponent.title
            self._add(title, opponent.symbol, opponent.help, partial(comparison.begin, opponent))
            allow(self.actions()[-1], opponent.reason)
        self._add(
            "Another agent from a file…", "folder-open-outline", "An agent of the same environment", self._ask
        )
        self.addSeparator()
        wait = self.addAction("Begin episodes together")
        wait.setToolTip("Whoever ends first waits for the other; off: each goes on by itself")
        wait.setCheckable(True)
        wait.setChecked(comparison.together)
        wait.triggered.connect(comparison.set_together)
        if comparison.on:
            self._add("End the comparison", "close", "Let the run play alone again", comparison.end)

    def open(self) -> None:
        """Show it under its button."""
        button = self._button
        if button.isEnabled():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.showMenu()

    def _add(self, text: str, symbol: str, help: str, act: Callable[[], object]) -> None:
        entry = self.addAction(icon(symbol), text)
        entry.setToolTip(help)
        entry.triggered.connect(lambda _=False: act())

    def _ask(self) -> None:
        path = ask_agent_to_compare(self._button.window(), self._settings.own_folder())
        if path:
            self._comparison.begin_file(path)
