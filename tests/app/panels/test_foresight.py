"""How far a model stays true: the errors over the steps that it imagines."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from rlstudio.app.panels.search.foresight import ENOUGH, KINDS, Foresight
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import foreseen
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
