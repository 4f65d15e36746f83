"""Panels where there is little room: nothing is covered, and large type stays large."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QToolButton

from rlstudio.app.look import theme
from rlstudio.app.panels.actions.panel import ActionsPanel
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.values.panel import Value
from tests.app.panels.samples import DARK, GRID_INFO, full_series, full_snapshot, make, visited

FIVE = replace(GRID_INFO, shows=("action_values",))
LARGE = theme.projector(DARK)


@pytest.mark.parametrize("width", [150, 190, 260, 420])
@pytest.mark.parametrize("look", [DARK, LARGE], ids=["plain", "large"])
def test_the_badge_covers_no_button_of_the_map(qtbot, look, width: int) -> None:
    panel = make(qtbot, Grid, FIVE, size=(width, 200), theme=look)
    panel.show_snapshot(full_snapshot())
    panel.set_state("finished")
    panel.show_training(visited())
    qtbot.wait(10)
    buttons = [b for b in panel.switch.findChildren(QToolButton) if b.isVisible()]
    assert len(buttons) == 5
    badge = panel.badge.geometry()
    for button in buttons:
        place = button.rect().translated(button.mapTo(panel, button.rect().topLeft()))
        assert panel.badge.isHidden() or not place.intersects(badge)
    if width >= 190 and look is DARK:
        assert panel.badge.isVisible(), "there is room for both"


def test_a_curve_keeps_its_title_beside_the_badge(qtbot) -> None:
    panel = make(qtbot, Curves, GRID_INFO, size=(296, 200))
    panel.show_series(full_series())
    panel.set_state("finished")
    legend = panel.plot("return").legend
    title = QFontMetricsF(DARK.font(bold=True)).horizontalAdvance("Return per episode")
    assert legend.left_for_title >= title
    assert panel.badge.isVisible()
    panel.set_theme(LARGE)
    panel.resize(186, 190)
    panel.set_state("finished")
    assert legend.left_for_title >= QFontMetricsF(LARGE.font(bold=True)).horizontalAdvance("Return")


def test_large_type_makes_no_smaller_labels(qtbot) -> None:
    sizes = []
    for look in (DARK, LARGE):
        panel = make(qtbot, ActionsPanel, FIVE, size=(240, 108), theme=look)
        panel.show_snapshot(full_snapshot())
        panel.set_state("finished")
        panel.bars.grab()
        sizes.append(QFontMetricsF(panel.bars.font_in_use()).height())
    assert sizes[1] > sizes[0]


def test_the_figure_has_a_short_name(qtbot) -> None:
    panel = make(qtbot, Value, FIVE, size=(240, 140), theme=LARGE)
    assert panel.figure.labels == ("highest Q-value", "max Q")
