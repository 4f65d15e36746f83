"""The table of choices by kind: shares of rows, the newest updates, and what a screen reader is told."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from rlstudio.app.panels.actions.choices import ENOUGH, Choices
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.samples import DARK, LIGHT, image_of, make, run_info

INFO = run_info(training=True, evidence=("kind", "route"), action_names=("a", "b", "c"))


def view(*updates: tuple[list[float], list[float]]) -> TrainingView:
    told = tuple({"kind": np.array(kind, float), "route": np.array(route, float)} for kind, route in updates)
    return TrainingView(1, evidence=told)


def test_it_fits_a_training_that_tells_kinds_and_choices() -> None:
    assert Choices.fits(INFO)
    assert not Choices.fits(run_info(training=True, evidence=("route",)))
    assert not Choices.fits(run_info(evidence=("kind", "route"))), "an agent that only plays tells no kinds"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_cells_are_shares_of_their_row(qtbot, theme) -> None:
    panel = make(qtbot, Choices, INFO, theme=theme)
    panel.show_training(view(([0, 0, 0, 0, 2], [0, 0, 0, 1, 2]), ([2, 9, 0], [2, -1, np.nan])))
    np.testing.assert_array_equal(panel.table.share[0], [0.75, 0.25, 0.0])
    assert np.isnan(panel.table.share[1]).all()
    np.testing.assert_array_equal(panel.table.share[2], [0.0, 0.0, 1.0])
    assert panel.table.in_words() == "kind 1: 75% a; kind 3: 100% c"
    assert panel.exported_numbers()["kind 1"][1].tolist() == [0.75, 0.25, 0.0]
    image = image_of(panel.table)

    def colour(row: int, column: int) -> QColor:
        spot = panel.table.cell(row, column).topLeft().toPoint()
        return image.pixelColor(spot.x() + 3, spot.y() + 3)

    assert colour(0, 0) != colour(0, 1)
    assert colour(0, 1) != colour(0, 2)
    assert colour(2, 0) == colour(2, 1) == colour(0, 2)


def test_kinds_have_the_names_that_the_environment_gives_them(qtbot) -> None:
    info = run_info(
        training=True, evidence=("kind", "route"), action_names=("a", "b"), kind_names=("0°", "90°")
    )
    table = make(qtbot, Choices, info).table
    table.add([(np.array([0.0, 1.0]), np.array([1.0, 0.0]))])
    assert table.in_words() == "kind 0°: 100% b; kind 90°: 100% a"
    assert [table.kind_of(row) for row in range(3)] == ["0°", "90°", "3"]


def test_old_updates_are_forgotten(qtbot) -> None:
    panel = make(qtbot, Choices, INFO)
    for route in (0, 1):
        for _ in range(ENOUGH // 10):
            panel.show_training(view(([0] * 10, [route] * 10)))
    assert panel.table.share[0].tolist() == [0.0, 1.0, 0.0]


def test_headings_get_shorter_with_their_room(qtbot) -> None:
    angles = ("network 0°", "network 90°", "network 180°", "network 270°")
    table = make(
        qtbot, Choices, run_info(training=True, evidence=("kind", "route"), action_names=angles)
    ).table
    told = []
    for width in (900, 260, 90):
        table.resize(width, 200)
        told.append(tuple(table.headings()))
    assert told == [angles, ("0°", "90°", "180°", "270°"), ("1", "2", "3", "4")]
