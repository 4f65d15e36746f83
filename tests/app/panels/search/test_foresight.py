"""How far a model stays true: the errors over the steps that it imagines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.search.errors_ahead import ENOUGH, KINDS
from rlstudio.app.panels.search.foresight import Foresight
from rlstudio.app.panels.search.nearest_positions import PICTURE_WIDTH
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import foreseen, positions
from tests.app.panels.samples import (
    DARK,
    LIGHT,
    count,
    image_of,
    make,
    run_info,
)

INFO = run_info(training=True, evidence=Foresight.needs_evidence)


def test_it_fits_a_training_that_imagines() -> None:
    assert Foresight.fits(INFO)
    assert not Foresight.fits(run_info(evidence=Foresight.needs_evidence)), (
        "nothing is compared without updates"
    )
    assert not Foresight.fits(run_info(training=True, evidence=Foresight.needs_evidence[:-1]))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_errors_by_k_are_what_the_updates_told(qtbot, theme) -> None:
    panel = make(qtbot, Foresight, INFO, theme=theme)
    panel.show_training(TrainingView(1, evidence=(foreseen(), foreseen())))
    plot = panel.plot
    assert [k for k, _, _ in plot.errors("value")] == [0, 1, 2, 3, 4, 5]
    np.testing.assert_allclose([error for _, error, _ in plot.errors("value")], np.arange(6) / 10)
    np.testing.assert_allclose([mean for _, _, mean in plot.errors("value")], 1.0)
    assert [k for k, _, _ in plot.errors("reward")] == [1, 2, 3, 4, 5]
    np.testing.assert_allclose([error for _, error, _ in plot.errors("reward")], np.arange(1, 6) / 100)
    assert plot.top("value") == 1.0
    image = image_of(plot)
    for number, kind in enumerate(KINDS):
        for k, error, _ in plot.errors(kind):
            at = plot.place(kind, k, error)
            spot = QRectF(at - QPointF(3, 3), at + QPointF(3, 3))
            assert count(image, theme.series_colour(number), spot) > 5, (kind, k)
    line = plot._line()  # numbers of k stand below the one, and a title above the other
    assert plot.rect_of("value").bottom() + 2 * line < plot.rect_of("reward").top()
    assert "0.5 at 5" in plot.in_words()


def test_a_step_of_which_nothing_is_known_is_left_out(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    told = foreseen()
    short = {name: array[told[f"{name.split('_')[-1] if name[-1] != 'k' else name[:-2]}_k"] < 3]
             for name, array in told.items()}  # fmt: skip
    panel.show_training(TrainingView(1, evidence=(short,)))
    assert [k for k, _, _ in panel.plot.errors("value")] == [0, 1, 2]


def test_old_updates_are_forgotten(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    wrong = foreseen()
    wrong["imagined_value"] = wrong["imagined_value"] + 100
    panel.show_training(TrainingView(1, evidence=(wrong,)))
    each = len(wrong["value_k"])
    for _ in range(ENOUGH // each + 1):
        panel.show_training(TrainingView(1, evidence=(foreseen(),)))
    assert panel.plot.errors("value")[0][1] == 0
    panel.start(INFO)
    assert panel.plot.errors("value") == []


def test_pictures_are_asked_for_while_positions_are_shown(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    assert panel.foreseen_width() == 0
    panel.switch.choose("positions")
    assert panel.foreseen_width() == PICTURE_WIDTH
    panel.switch.choose("errors")
    assert panel.foreseen_width() == 0


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("size", [(300, 260), (700, 300)])
def test_what_came_stands_above_the_nearest_position(qtbot, theme, size) -> None:
    panel = make(qtbot, Foresight, INFO, theme=theme)
    panel.switch.choose("positions")
    panel.resize(*size)
    panel.show_training(TrainingView(1, foreseen=positions()))
    shown = panel.positions
    image, spots = image_of(shown), shown.spots()
    assert len(spots) == 4
    for k, (above, below) in enumerate(spots):
        assert below.top() > above.bottom()
        assert QRectF(shown.rect()).contains(above.united(below)), k
        inner = QPointF(4, 4)
        for spot, colour in ((above, QColor(0, 0, 220)), (below, QColor(220, 0, 0))):
            area = QRectF(spot.topLeft() + inner, spot.bottomRight() - inner)
            assert count(image, colour, area) > 0.8 * area.width() * area.height(), k
        same = count(image, QColor(theme.good), below.adjusted(-2, -2, 2, 2))
        assert (same > 20) == (k < 3), "a rim where it is what came"
    words = shown.in_words()
    assert "512" in words
    assert "1.75" in words
    assert words.count("the very position that came") == 3
    assert "3: NOOP, distance 0.75" in words


def test_at_its_least_the_positions_can_be_seen(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    panel.switch.choose("positions")
    panel.resize(300, panel.minimumSizeHint().height())
    panel.show_training(TrainingView(1, foreseen=positions()))
    for above, below in panel.positions.spots():
        assert min(above.height(), below.height()) >= 20
        assert QRectF(panel.positions.rect()).contains(above.united(below))


def test_what_nothing_draws_stands_in_numbers(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    panel.switch.choose("positions")
    panel.resize(700, 400)
    panel.show_training(TrainingView(1, foreseen=positions(pictures=False)))
    shown = panel.positions
    above, below = shown.texts()
    assert above[0].splitlines()[1] == "input 1 1"
    assert above[0].splitlines()[-1] == "…", "eight numbers, of which six are shown"
    assert above[:3] == below[:3]
    assert below[3].startswith("input 0 24.5")
    blank = image_of(shown).copy()
    shown.start(INFO)
    assert image_of(shown) != blank
    assert shown.in_words() == ""


def test_states_by_number(qtbot) -> None:
    panel = make(qtbot, Foresight, INFO)
    told = replace(positions(pictures=False), real=np.arange(4), nearest=np.array([0, 1, 2, 9]))
    panel.show_training(TrainingView(1, foreseen=told))
    assert panel.positions.texts()[1] == ["state 0", "state 1", "state 2", "state 9"]
