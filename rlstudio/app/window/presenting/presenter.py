"""The presenter's switches: frozen picture, spotlight, big number, sheet of keys, full screen."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.theme import current
from rlstudio.app.window.presenting.big_number import BigNumber
from rlstudio.app.window.presenting.full_screen import FullScreen
from rlstudio.app.window.presenting.keys_sheet import KeysSheet, keys_of
from rlstudio.app.window.presenting.quantities import Quantity, quantities
from rlstudio.app.window.presenting.spotlight import Spotlight
from rlstudio.core.words import mark

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow

_TEXT_S = 0.25


class Presenter(QObject):
    """``frozen``: the tab whose picture is held while its training goes on; None: none is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.frozen: RunTab | None = None
        self._frozen_at = 0
        self._held: list[Quantity] = []
        self._due = 0.0
        self.chosen = "return"
        self.banner = QLabel(window)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.banner.hide()
        self.spotlight = Spotlight(window)
        self.big = BigNumber(window, window.tabs)
        self.keys: KeysSheet | None = None
        actions = window.actions_
        actions.keys.triggered.connect(self.show_keys)
        actions.freeze.triggered.connect(self._freeze)
        actions.spotlight.triggered.connect(self.spotlight.set_on)
        actions.big_number.triggered.connect(self._next_quantity)
        self.full_screen = FullScreen(window, actions.full_screen)
        actions.numbers_menu.aboutToShow.connect(self._fill_menu)
        window.tabs.currentChanged.connect(lambda _: self._on_tab())
        self._on = False
        self._away = QShortcut(QKeySequence("Esc"), window, lambda: self.choose(""))
        self._away.setEnabled(False)

    # ------------------------------------------------------------------ keys

    def show_keys(self) -> None:
        """Show every key of the window, until the next one is pressed."""
        self.keys = KeysSheet(keys_of(self._window.menuBar()), self._window)
        self.keys.destroyed.connect(self._forget_keys)
        self.big.hide()
        self.keys.open()

    def _forget_keys(self) -> None:
        self.keys, self._due = None, 0.0

    # ------------------------------------------------------------------ freeze

    def _freeze(self, on: bool) -> None:
        front = self._window.front_tab()
        self.frozen = front if on else None
        if self.frozen is not None:
            self._frozen_at = _held_step(self.frozen)
            self._held = [
                replace(one, value=float(self._frozen_at)) if one.name == "step" else one
                for one in quantities(self.frozen)
            ]
            self._show_number()
        self._due = 0.0
        self._window.actions_.freeze.setChecked(self.frozen is not None)
        self._tell()

    def _on_tab(self) -> None:
        """Another tab comes to the front: it is not frozen, and has numbers of its own."""
        if self.frozen is not None:
            self._freeze(False)
        self._due = 0.0
        if self._window.front_tab() is None:
            self.big.hide()
            self._window.actions_.spotlight.setChecked(False)
            self.spotlight.set_on(False)

    def _tell(self) -> None:
        frozen = self.frozen
        if frozen is None:
            self.banner.hide()
            return
        sweeps, then = frozen.status.sweeps, self._frozen_at
        now, trains = _step(frozen), frozen.playback.training_going
        parts = [tr("Frozen at sweep {n:,}", n=then) if sweeps else tr("Frozen at step {n:,}", n=then)]
        if trains and not frozen.playback.paused:
            going = mark("learning goes on: sweep {n:,}") if sweeps else mark("learning goes on: step {n:,}")
            parts.append(tr(going, n=now))
        elif frozen.playback.training is not None and not trains:
            over = (
                mark("learning has ended at sweep {n:,}")
                if sweeps
                else mark("learning has ended at step {n:,}")
            )
            parts.append(tr(over, n=now))
        theme = current()
        self.banner.setText(joined([*parts, tr("F goes on")], "  ·  "))
        self.banner.setFont(theme.font(theme.heading, bold=True))
        self.banner.setStyleSheet(
            f"background: {theme.accent}; color: {theme.on_accent}; border-radius: 8px; padding: 3px 16px;"
        )
        self.banner.adjustSize()
        # Beside the tabs of the runs: below them it would lie over what is frozen.
        tabs = self._window.tabs
        left = tabs.x() + max(0, tabs.width() - self.banner.width() - 8)
        self.banner.move(left, tabs.y() + (tabs.tabBar().height() - self.banner.height()) // 2)
        self.banner.show()
        self.banner.raise_()

    # ------------------------------------------------------------------ big number

    def _next_quantity(self) -> None:
        """Show the first quantity, then the next one at every call, then none."""
        there = self._quantities()
        # What is not known yet, such as a planner's test, would be a dash for all to see.
        shown = self.chosen if self._on else None
        names = [one.name for one in there if one.value is not None or one.name == shown]
        if not names:
            return
        if not self._on:
            self._on = True
            self.chosen = self.chosen if self.chosen in names else names[0]
        elif self.chosen in names[:-1]:
            self.chosen = names[names.index(self.chosen) + 1]
        else:
            self.chosen, self._on = names[0], False
        self._show_number()

    def choose(self, name: str) -> None:
        """Show this quantity; "": none."""
        self._on = bool(name)
        self.chosen = name or self.chosen
        self._show_number()

    def _quantities(self) -> list[Quantity]:
        front = self._window.front_tab()
        if self.frozen is not None:
            return self._held  # of the same step as the rest
        return quantities(front) if front is not None else []

    def _show_number(self) -> None:
        self._window.actions_.big_number.setChecked(self._on)
        found = next((one for one in self._quantities() if one.name == self.chosen), None)
        self._away.setEnabled(self._on)
        if not self._on or found is None or self.keys is not None:
            self.big.hide()
        else:
            self.big.show_value(said(found.title), found.value, said(found.unit))

    def _fill_menu(self) -> None:
        menu = self._window.actions_.numbers_menu
        menu.clear()
        for quantity in self._quantities():
            action = QAction(said(quantity.title), menu)
            action.setCheckable(True)
            action.setChecked(self._on and quantity.name == self.chosen)
            action.triggered.connect(lambda on, name=quantity.name: self.choose(name if on else ""))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(tr("Open a run to see its numbers")).setEnabled(False)

    # ------------------------------------------------------------------ time and look

    def tick(self, now: float) -> bool:
        """One frame; returns whether the picture is held."""
        if now >= self._due and (self._on or self.frozen is not None):
            self._due = now + _TEXT_S
            self._tell()
            if self._on:
                self._show_number()
        if self.spotlight.isVisible():
            self.spotlight.raise_()
        return self.frozen is not None

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self._tell()
        self.big.update()
        self.spotlight.update()
        if self.keys is not None:
            self.keys.close()


def _held_step(tab: RunTab) -> int:
    """Show all that has come; returns the steps of training behind it, as the stage's caption tells them.

    What is counted is a little ahead of the policy that plays.
    """
    tab.board.hurry()
    tab.tick(time.perf_counter())
    newest, info = tab.board.newest, tab.playback.info
    if newest is None or info is None or info.acts_by not in ("learning", "planning"):
        return _step(tab)
    return newest.policy_step if newest.past is None else newest.past.thought_by


def _step(tab: RunTab) -> int:
    return tab.status.progress.step
