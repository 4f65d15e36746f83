"""Nothing that panels of curves, bars, maps and memories show is without a translation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rlstudio.app.look.spoken import Spoken
from rlstudio.app.panels import PANELS
from rlstudio.app.panels.memory.memory import MemoryPanel
from rlstudio.app.panels.panel import Panel, ReferenceLine
from rlstudio.app.panels.screen.strip import Strip
from rlstudio.core.words import words
from tests.app.language.pseudo import pseudo, unsaid, unsaid_texts
from tests.app.panels.sample_views import remembered
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    full_series,
    full_snapshot,
    full_view,
    image_of,
)

HERE = (
    "actions", "distribution", "returns", "value", "curves", "metrics", "grid", "td_errors", "workers",
    "doctor", "memory", "honesty",
)  # fmt: skip
INFO = replace(GRID_INFO, solved_at=475.0, config={"discount": 0.9})


def filled(qtbot, name: str, width: int = 900) -> Panel:
    panel = PANELS[name]()
    qtbot.addWidget(panel)
    panel.set_theme(DARK)
    panel.resize(width, 500)
    panel.start(INFO)
    panel.set_state("running")
    panel.show()
    show(panel)
    return panel


def show(panel: Panel) -> None:
    panel.show_snapshot(full_snapshot())
    panel.show_training(full_view())
    panel.show_series(full_series())
    panel.show_references([ReferenceLine(words("optimal {value} (exact)", value=3), 3.0)])
    panel.show_change("epsilon", words("epsilon is {value} now", value=0.5), 200)


def unsaid_in(panel: Panel) -> list[str]:
    """What is read or spoken of a panel, and in its menu."""
    menu = QMenu()
    panel.fill_menu(menu)
    found = unsaid_texts(panel) + unsaid_texts(menu)
    for widget in (panel, *panel.findChildren(QWidget)):
        strip = isinstance(widget, Strip)  # of the screen's room
        if isinstance(widget, Spoken) and not strip and unsaid(widget.in_words()):
            found.append(f"spoken: {widget.in_words()!r}")
    return found


@pytest.mark.parametrize("name", HERE)
def test_everything_is_said(qtbot, qapp: QApplication, name: str) -> None:
    with pseudo(qapp):
        panel = filled(qtbot, name)
        assert not panel.covered
        assert unsaid_in(panel) == []
        for state in ("paused", "finished", "failed"):
            panel.set_state(state)
            assert unsaid_in(panel) == []


@pytest.mark.parametrize("name", HERE)
def test_everything_is_said_anew(qtbot, qapp: QApplication, name: str) -> None:
    panel = filled(qtbot, name)
    image_of(panel)  # axes find their place
    qapp.processEvents()
    before = image_of(panel)
    with pseudo(qapp):
        qapp.processEvents()
        assert unsaid_in(panel) == []
        assert image_of(panel) != before
    qapp.processEvents()
    assert image_of(panel) == before


@pytest.mark.parametrize("name", HERE)
def test_why_a_panel_is_empty_is_said(qtbot, qapp: QApplication, name: str) -> None:
    with pseudo(qapp):
        panel = PANELS[name]()
        qtbot.addWidget(panel)
        panel.resize(400, 300)
        assert unsaid_in(panel) == []
        panel.start(INFO)
        for state in ("loading", "running", "paused", "finished", "failed"):
            panel.set_state(state)
            assert panel.covered
            assert unsaid_in(panel) == []
        panel.set_state("failed", words("It ended after {steps} steps.", steps=3))
        assert unsaid_in(panel) == []


@pytest.mark.parametrize("mode", ["arrows", "values", "actions", "probabilities", "visits", "lately"])
def test_a_grid_describes_its_cells_and_colours(qtbot, qapp: QApplication, mode: str) -> None:
    with pseudo(qapp):
        panel = filled(qtbot, "grid")
        panel.switch.choose(mode)
        show(panel)
        assert unsaid_in(panel) == []
        cells = [(row, column) for row in range(2) for column in range(3)]
        assert [text for cell in cells if unsaid(text := panel.map.describe(*cell))] == []


@pytest.mark.parametrize("pictures", [True, False])
def test_a_transition_is_told_whole(qtbot, qapp: QApplication, pictures: bool) -> None:
    with pseudo(qapp):
        panel = filled(qtbot, "memory")
        assert isinstance(panel, MemoryPanel)
        panel.view = remembered(pictures=pictures)
        for shown in panel.view.shown:
            for span, ended in ((1, True), (1, False), (3, True), (3, False)):
                assert not unsaid(panel.about(replace(shown, span=span, terminated=ended)))


def test_an_order_of_transitions_is_asked_for_in_english(qtbot, qapp: QApplication) -> None:
    with pseudo(qapp):
        panel = filled(qtbot, "memory")
        panel.order.setCurrentIndex(2)
        assert panel.memory_request().order == "most drawn"


@pytest.mark.parametrize("name", [name for name in HERE if name not in ("memory", "doctor")])
def test_figures_go_from_left_to_right(qtbot, qapp: QApplication, name: str) -> None:
    with pseudo(qapp, right_to_left=True):
        panel = filled(qtbot, name)
        figures = [
            one for one in panel.findChildren(QWidget) if isinstance(one, Spoken) and hasattr(one, "theme")
        ]
        assert panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert figures
        for figure in figures:
            assert figure.layoutDirection() is Qt.LayoutDirection.LeftToRight, figure
