"""A search that one panel goes through, and its lines in another one, both in view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDockWidget, QMainWindow

from rlstudio.app.board.slot import PanelSlot


def follow_search(board: QMainWindow, slots: Sequence[PanelSlot], home: QDockWidget) -> None:
    """Tell every panel which phase of a search another one goes through.

    When that begins, panels that mark its lines are brought into view: where they share a place with the
    other one, or are hidden, to the place of ``home``.
    """
    before = dict.fromkeys(range(len(slots)), "")

    def pass_on(number: int, phase: str) -> None:
        begins, before[number] = phase and not before[number], phase
        for slot in slots:
            if begins and slot.dock is not None and slot.panel.marks_phases:
                _see_beside(board, slot.dock, slots[number].dock, home)
            slot.tell(slot.panel.show_phase, phase)

    for number, slot in enumerate(slots):
        slot.panel.phase_shown.connect(partial(pass_on, number))


def _see_beside(board: QMainWindow, dock: QDockWidget, other: QDockWidget | None, home: QDockWidget) -> None:
    if other is None or other.isHidden():
        return
    if dock.isHidden() or dock in board.tabifiedDockWidgets(other):
        board.tabifyDockWidget(home, dock)
    dock.show()
    dock.raise_()
