"""The menu of opponents to compare a run with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from rlstudio.app.language.saying import said, tr
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
            self.addAction(tr("Once the agent plays")).setEnabled(False)
            return
        for opponent in opponents(info, comparison.catalogue):
            # Also in its name: a tooltip needs a pointer.
            title, reason = said(opponent.title), said(opponent.reason)
            if reason:
                title = tr("{opponent}: {reason}", opponent=title, reason=reason)
            self._add(title, opponent.symbol, said(opponent.help), partial(comparison.begin, opponent))
            allow(self.actions()[-1], reason)
        self._add(
            tr("Another agent from a file…"),
            "folder-open-outline",
            tr("An agent of the same environment"),
            self._ask,
        )
        self.addSeparator()
        wait = self.addAction(tr("Begin episodes together"))
        wait.setToolTip(tr("Whoever ends first waits for the other; off: each goes on by itself"))
        wait.setCheckable(True)
        wait.setChecked(comparison.together)
        wait.triggered.connect(comparison.set_together)
        self._add(
            tr("Where do they disagree?"),
            "set-split",
            tr("The moments in which both would do otherwise in the same state, with what each thinks there"),
            lambda: comparison.disagreeing.begin(self._button.window()),
        )
        allow(self.actions()[-1], said(comparison.disagreeing.why_not))
        if comparison.on:
            self._add(tr("End the comparison"), "close", tr("Let the run play alone again"), comparison.end)

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
