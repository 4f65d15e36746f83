"""What it writes: texts of every moment, what the reader and the model give, for whom there is a panel."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from rlstudio.app.look.theme import current
from rlstudio.app.panels.texts.written import WIDE, WrittenPanel, as_table
from rlstudio.core.inside.samples import Samples
from rlstudio.engine.snapshot import TrainingView
from tests.app.panels.samples import GRID_INFO, run_info

TOLD = Samples(
    prompts=("tea", "rain"),
    moments=("Before learning", "After imitation", "Now"),
    text=(("q<b>x", ""), ("i like the tea.", "we need rain."), ("", "")),
    points=np.array([[0, np.nan], [2, 1], [np.nan, np.nan]]),
    score=np.array([[np.nan, np.nan], [1.25, -0.5], [np.nan, np.nan]]),
)


def test_it_is_for_trainings_that_write() -> None:
    assert WrittenPanel.fits(GRID_INFO)
    assert not WrittenPanel.fits(run_info())


def test_texts_stand_with_what_they_got(qtbot: QtBot) -> None:
    panel = WrittenPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    panel.show()
    panel.start(GRID_INFO)
    panel.show_training(TrainingView(1))
    assert not panel.filled
    panel.show_training(TrainingView(2, samples=TOLD))
    assert panel.filled
    shown = panel.text.toPlainText()
    for text in (
        "tea",
        "i like the tea.",
        "q<b>x",
        "reader 2",
        "model +1.2",
        "model -0.5",
        "After imitation",
    ):
        assert text in shown
    assert "Now" not in shown
    assert shown.index("i like the tea.") < shown.index("q<b>x")  # narrow: a list, the newest first
    panel.resize(WIDE + 100, 300)
    assert "Topic" in panel.text.toPlainText()
    panel.start(GRID_INFO)
    assert not panel.text.toPlainText()


def test_a_score_that_is_as_good_as_nothing_has_no_sign_below_it() -> None:
    told = replace(TOLD, score=np.full((3, 2), -0.04))
    assert "-0.0" not in as_table(told, current())


def test_moments_without_texts_have_no_column() -> None:
    assert as_table(TOLD, current()).count("<th") == 3
