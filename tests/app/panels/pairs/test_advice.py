"""What would you do? The state in question, keys and buttons, and nothing said twice."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from rlstudio.app.panels.pairs.advice import AdvicePanel, keys_of, sign_of
from rlstudio.engine.worker.messages import Judge, TrainingView
from tests.app.panels.sample_views import asked_state
from tests.app.panels.samples import DARK, THEMES, count, image_of, make_asking, run_info

ASKS = run_info(
    training=True, asks_people="actions", needs_person=True, action_names=("left", "none", "right"),
    key_bindings={"Left": 0, "Right": 2, "Up+Right": 1},
)  # fmt: skip


def shown(qtbot, size=(460, 480), info=ASKS, theme=DARK, **changes):
    panel = make_asking(qtbot, AdvicePanel, info, size, theme)
    panel.advice_request()
    tell(panel, **changes)
    return panel


def tell(panel, **changes):
    panel.show_training(TrainingView(1, advice=asked_state(**changes)))


def test_it_fits_a_training_that_a_person_teaches() -> None:
    assert AdvicePanel.fits(ASKS)
    assert not AdvicePanel.fits(run_info(training=True, asks_people="actions")), "an agent teaches"
    assert not AdvicePanel.fits(run_info(asks_people="actions", needs_person=True)), "nothing learns"
    assert not AdvicePanel.fits(run_info(training=True, asks_people="pairs", needs_person=True))


@pytest.mark.parametrize("theme", THEMES)
def test_what_led_to_the_state_plays_and_the_state_rests(qtbot, theme) -> None:
    panel = shown(qtbot, theme=theme)
    reds = []
    for tick in range(14):
        panel.snapshot_request(50.0 + tick / 8)
        inside = panel.view.picture_rect().adjusted(6, 6, -6, -6)
        image = image_of(panel.view)
        found = [red for red in (60, 130, 200) if count(image, QColor(red, 0, 0), inside, tolerance=8)]
        reds.append(found)
    assert reds == [[60], [130], *[[200]] * 12], "the last picture rests"
    panel.buttons["replay"].click()
    assert panel.view.step == 0


@pytest.mark.parametrize(
    ("key", "action"),
    [(Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 2), (Qt.Key.Key_2, 1), (Qt.Key.Key_0, "skip")],
)
def test_a_key_answers_once(qtbot, key, action) -> None:
    panel = shown(qtbot)
    QTest.keyClick(panel.view, key)
    QTest.keyClick(panel.view, key)
    assert panel.sent == [Judge(7, action)], "what was said is not said again before there is another state"
    assert not panel.choices[0].isEnabled()
    tell(panel, number=8)
    panel.choices[2].click()
    assert panel.sent[1:] == [Judge(8, 2)]


def test_no_state_is_answered_unseen(qtbot) -> None:
    panel = shown(qtbot)
    tell(panel, number=8, pictures=None)
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    panel.choices[1].click()
    assert panel.sent == []


def test_the_last_answer_is_taken_back(qtbot) -> None:
    panel = shown(qtbot, undo=False)
    assert not panel.buttons["undo"].isEnabled()
    tell(panel)
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert panel.sent == [Judge(-1, "undo")]


def test_what_is_not_legal_cannot_be_said(qtbot) -> None:
    panel = shown(qtbot, legal=np.array([True, False, True]))
    assert [button.isEnabled() for button in panel.choices] == [True, False, True]
    QTest.keyClick(panel.view, Qt.Key.Key_2)
    assert panel.sent == []


def test_actions_stand_with_their_keys(qtbot) -> None:
    panel = shown(qtbot)
    assert [button.text() for button in panel.choices] == ["←  left", "2  none", "→  right"]
    keys = keys_of(ASKS)
    assert keys == {"1": 0, "2": 1, "3": 2, "Left": 0, "Right": 2}
    assert sign_of(5, keys) == ""
    many = run_info(
        training=True, asks_people="actions", needs_person=True,
        action_names=tuple(f"action number {n}" for n in range(18)), key_bindings={},
    )  # fmt: skip
    panel = shown(qtbot, info=many, size=(420, 560))
    boxes = [button.geometry() for button in panel.choices]
    assert not any(one.intersects(two) for n, one in enumerate(boxes) for two in boxes[:n])
    assert panel.view.height() > 100


def test_counts_are_told(qtbot) -> None:
    panel = shown(qtbot)
    assert "waits for your answer" in panel.words.text()
    counted = ["12 answers", "2 of 6 until it learns", "agreed with you in 75 % of the last play"]
    assert panel.counts.text().split(" · ") == counted
    tell(panel, number=-1, pictures=None, agreement=None, asked=0, waits=False)
    assert panel.counts.text() == "12 answers"
    assert "next state" in panel.words.text()


def test_pictures_that_are_there_are_not_asked_for_again(qtbot) -> None:
    panel = shown(qtbot)
    panel.advice_request()
    tell(panel)
    assert panel.advice_request().known == 7
    panel.resize(900, 500)
    assert panel.advice_request().known == -1, "larger ones are wanted"
    panel.start(ASKS)
    assert panel.advice_request().known == -1


@pytest.mark.parametrize("state", ["finished", "failed"])
def test_nothing_is_asked_once_the_run_is_over(qtbot, state) -> None:
    panel = shown(qtbot)
    panel.set_state(state)
    assert "nobody is asked" in panel.words.text()
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    panel.choices[1].click()
    assert panel.sent == []
    assert not any(button.isEnabled() for button in (*panel.choices, panel.buttons["undo"]))
