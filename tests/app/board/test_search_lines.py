"""The lines of a search come into view where another panel goes through it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.app.board.boards import laid_out
from tests.app.panels.samples import GRID_INFO


def test_the_algorithm_is_seen_beside_the_tree_and_marks_its_lines(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot, GRID_INFO)
    tree, source = (next(s for s in board.slots if s.panel.id == id) for id in ("search_tree", "source"))
    assert tree.dock is not None
    assert source.dock is not None
    assert source.dock.isHidden()
    tree.dock.show()
    tree.panel.phase_shown.emit("Select")
    assert not source.dock.isHidden()
    assert source.dock not in board.tabifiedDockWidgets(tree.dock)
    source.dock.hide()
    tree.panel.phase_shown.emit("Expand")
    assert source.dock.isHidden(), "who closes it meanwhile is left alone"
    tree.panel.phase_shown.emit("")
    tree.panel.phase_shown.emit("Select")
    assert not source.dock.isHidden()
