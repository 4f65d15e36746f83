"""Cells of a grid in which every action is worth the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rlstudio.app.panels.grid.grid import Grid
from rlstudio.engine.worker.messages import StateValues, TrainingView, VisitCounts
from tests.app.panels.samples import GRID_INFO, count, image_of, make, snapshot

LEARNS = replace(GRID_INFO, shows=("action_values",))
PLANS = replace(LEARNS, sweeps=True)
TIED = (0, 1)
"""Where state 1 lies."""
SENTENCE = "All actions are worth the same here"


def table(*tied: float) -> StateValues:
    """Q-values (5, 4) that prefer something everywhere but, perhaps, in state 1."""
    q_SA = np.tile(np.array([0.0, 0.5, 0.1, 0.2], np.float32), (5, 1))
    q_SA[1] = tied
    return StateValues(action_values=q_SA)


def ink(panel: Grid) -> int:
    """Pixels of the tied cell that are not of its ground."""
    image, box = image_of(panel.map), panel.map.cell_rect(*TIED).adjusted(4, 4, -4, -4)
    ground = image.pixelColor(box.topLeft().toPoint())
    area = box.toAlignedRect()
    return area.width() * area.height() - count(image, ground, box, 6)


def test_a_plan_that_prefers_nothing_says_so(qtbot) -> None:
    panel = make(qtbot, Grid, PLANS, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=table(-3, -3, -3, -3)))
    assert ink(panel) > 50
    assert SENTENCE in panel.map.describe(*TIED)
    assert SENTENCE not in panel.map.describe(0, 0)


def test_before_the_first_sweep_nothing_is_known(qtbot) -> None:
    panel = make(qtbot, Grid, PLANS, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=np.zeros((5, 4), np.float32))))
    assert ink(panel) < 50
    assert SENTENCE not in panel.map.describe(*TIED)


@pytest.mark.parametrize("tried", [0, 1])
def test_a_learner_knows_of_a_tie_once_it_has_tried_every_action(qtbot, tried: int) -> None:
    panel = make(qtbot, Grid, LEARNS, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=table(0, 0, 0, 0)))
    total_SA = np.ones((5, 4), np.int64)
    total_SA[1, 3] = tried
    told = VisitCounts(total_SA, np.zeros(5, np.int64), np.ones(5, np.float32), 100)
    image_of(panel)
    panel.map._rendered_at -= 1.0
    panel.show_training(TrainingView(1, told))
    assert (ink(panel) > 50) == bool(tried)
    assert (SENTENCE in panel.map.describe(*TIED)) == bool(tried)


def test_several_of_many_are_not_a_tie_of_all(qtbot) -> None:
    panel = make(qtbot, Grid, PLANS, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=table(-3, -3, -3, -4)))
    assert SENTENCE not in panel.map.describe(*TIED)
