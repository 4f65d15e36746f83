"""Which is better? Two clips in step, keys, what is told, and nothing said twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rlstudio.app.panels.pairs.panel import PairsPanel
from rlstudio.engine.worker.messages import Judge, SetLive, TrainingView
from tests.app.panels.sample_views import asked_pair
from tests.app.panels.samples import DARK, THEMES, count, image_of, make_asking, run_info

ASKS = run_info(training=True, asks_people="pairs")
RED, BLUE = QColor(200, 0, 0), QColor(0, 0, 200)


def shown(qtbot, size=(460, 360), theme=DARK, **changes):
    panel = make_asking(qtbot, PairsPanel, ASKS, size, theme)
    panel.pair_request()
    tell(panel, **changes)
    return panel


def tell(panel, **changes):
    panel.show_training(TrainingView(1, pair=asked_pair(**changes)))


def test_it_fits_a_training_that_asks_people() -> None:
    assert PairsPanel.fits(ASKS)
    assert not PairsPanel.fits(run_info(asks_people="pairs")), "an agent that only plays"
    assert not PairsPanel.fits(run_info(training=True))


@pytest.mark.parametrize("theme", THEMES)
def test_both_clips_stand_side_by_side(qtbot, theme) -> None:
    clips = shown(qtbot, theme=theme).clips
    image = image_of(clips)
    for side, (own, other) in enumerate(((RED, BLUE), (BLUE, RED))):
        box = clips.picture_rect(side)
        assert count(image, own, box, tolerance=8) > 0.9 * box.width() * box.height()
        assert count(image, other, clips.half(side), tolerance=8) == 0
        assert clips.half(side).contains(box)


def test_clips_play_in_step_and_begin_again(qtbot) -> None:
    panel = shown(qtbot)
    clips = panel.clips
    panel.snapshot_request(100.0)
    seen = []
    for tick in range(40):
        panel.snapshot_request(100.0 + tick / 20)
        seen.append(clips.step)
    assert seen[:5] == [0, 1, 2, 3, 4]
    assert seen[5:17] == [4] * 12, "the last picture rests"
    assert seen[18:21] == [1, 2, 3]
    panel.buttons["replay"].click()
    assert clips.step == 0


KEYS = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Down: "equal", Qt.Key.Key_Equal: "equal",
    Qt.Key.Key_Up: "skip",
}  # fmt: skip


@pytest.mark.parametrize("key", list(KEYS))
def test_a_key_judges_the_pair_that_is_seen_once(qtbot, key) -> None:
    panel = shown(qtbot)
    QTest.keyClick(panel.clips, key)
    QTest.keyClick(panel.clips, key)
    assert panel.sent == [Judge(3, KEYS[key])], "what was said is not said again before there is another pair"
    assert not panel.buttons["left"].isEnabled()
    tell(panel, number=4)
    QTest.keyClick(panel.clips, key)
    assert panel.sent[1:] == [Judge(4, KEYS[key])]


def test_no_pair_is_judged_unseen(qtbot) -> None:
    panel = shown(qtbot)
    tell(panel, number=4, pictures=None)
    assert panel.clips.number == 3
    QTest.keyClick(panel.clips, Qt.Key.Key_Left)
    panel.buttons["right"].click()
    assert panel.sent == []
    assert "drawn" in panel.words.text()


def test_undo_is_offered_where_something_can_be_undone(qtbot) -> None:
    panel = shown(qtbot, undo=False)
    assert not panel.buttons["undo"].isEnabled()
    tell(panel)
    QTest.keyClick(panel.clips, Qt.Key.Key_Backspace)
    assert panel.sent == [Judge(-1, "undo")]


def test_its_keys_are_its_own_while_it_has_the_focus(qtbot) -> None:
    clips = shown(qtbot).clips
    for key, modifiers, own in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(clips, event)
        assert event.isAccepted() == own


def test_who_judges_is_switched_here(qtbot) -> None:
    panel = shown(qtbot)
    assert panel.switch.mode == "person"
    assert panel.sent == [], "what is told commands nothing"
    panel.switch.buttons["synthetic"].click()
    assert panel.sent == [SetLive("judge", "synthetic")]
    tell(panel)  # told before the change arrived
    assert panel.switch.mode == "synthetic"
    tell(panel, person=False)
    tell(panel, person=True)
    assert panel.switch.mode == "person"
    assert len(panel.sent) == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"waits": True, "wanted": 2}, "waits for 2 more judgements"),
        ({"person": False}, "synthetic judge decides"),
        ({"fault": "No clip can be shown."}, "No clip can be shown."),
        ({"number": -1, "pictures": None}, "being chosen"),
        ({}, "Meanwhile the training goes on"),
    ],
)
def test_it_says_what_is_waited_for(qtbot, changes, said) -> None:
    assert said in shown(qtbot, **changes).words.text()


def test_counts_and_rewards_are_told(qtbot) -> None:
    panel = shown(qtbot)
    assert panel.counts.text() == "12 judgements · agreement 75 % · 4 pairs in line"
    assert panel.clips.in_words() == "Learned reward: left 0, right 0.5."
    tell(panel, agreement=None, reward=None, spread=None)
    assert panel.counts.text() == "12 judgements · 4 pairs in line"
    assert "Nothing has been learned" in panel.clips.in_words()


def test_pictures_that_are_there_are_not_asked_for_again(qtbot) -> None:
    panel = shown(qtbot)
    panel.pair_request()
    tell(panel)  # as large as they are asked for now
    assert panel.pair_request().known == 3
    panel.resize(900, 500)
    assert panel.pair_request().known == -1, "larger ones are wanted"
    panel.start(ASKS)
    assert panel.pair_request().known == -1


def test_buttons_have_words_where_there_is_room(qtbot) -> None:
    assert shown(qtbot, size=(800, 400)).buttons["left"].text() == "← Left"
    assert shown(qtbot, size=(200, 250)).buttons["left"].text() == "←"


@pytest.mark.parametrize("state", ["finished", "failed"])
def test_nothing_is_asked_once_the_run_is_over(qtbot, state) -> None:
    panel = shown(qtbot)
    panel.set_state(state)
    assert "nobody is asked" in panel.words.text()
    QTest.keyClick(panel.clips, Qt.Key.Key_Left)
    QTest.keyClick(panel.clips, Qt.Key.Key_Backspace)
    assert panel.sent == []
    assert not panel.buttons["undo"].isEnabled()
