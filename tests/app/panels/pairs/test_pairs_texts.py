"""Which is better, of two texts: sheets, keys, a line for one's own, and what is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from rlstudio.app.panels.pairs.panel import PairsPanel
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.worlds.writing import Alphabet
from rlstudio.engine.worker.messages import Judge, TrainingView, Write
from tests.app.panels.sample_views import asked_pair
from tests.app.panels.samples import DARK, THEMES, count, image_of, make_asking, run_info

ASKS = run_info(training=True, asks_people="pairs")
LETTERS = Alphabet("abcdefghijklmnopqrstuvwxyz .", ".", 30)
TEXTS = ("thanks for the tea.", "xqpfzlbthhgplrewvtcuiaaaazvqmj")


def told(panel, **changes):
    pair = {"number": 3, "texts": TEXTS, "prompt": "tea", "person": True, "waits": True, "wanted": 5}
    panel.show_training(TrainingView(1, pair=ShownPair(**(pair | {"alphabet": LETTERS} | changes))))


def shown(qtbot, size=(420, 360), theme=DARK, **changes):
    panel = make_asking(qtbot, PairsPanel, ASKS, size, theme)
    told(panel, **changes)
    return panel


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(420, 360), (240, 300)])
def test_each_text_stands_on_its_sheet(qtbot, theme, size) -> None:
    """Also one whose only word is longer than the sheet."""
    panel = shown(qtbot, size, theme)
    sentences, image = panel.sentences, image_of(panel.sentences)
    ink = QColor(theme.text)
    for side in range(2):
        sheet = sentences.sheet(side)
        assert sentences.half(side).contains(sheet)
        assert count(image, ink, sheet, tolerance=60) > 60
        for edge in (
            sheet.adjusted(2, 2, -sheet.width() + 5, -2),
            sheet.adjusted(sheet.width() - 5, 2, -2, -2),
        ):
            assert count(image, ink, edge, tolerance=60) == 0, "nothing is cut"
    assert sentences.in_words() == f"About tea. Left: {TEXTS[0]} Right: {TEXTS[1]}"


def test_a_key_judges_texts_and_there_is_nothing_to_replay(qtbot) -> None:
    panel = shown(qtbot)
    assert panel.buttons["replay"].isHidden()
    assert panel.clips.isHidden()
    QTest.keyClick(panel.sentences, Qt.Key.Key_Right)
    QTest.keyClick(panel.sentences, Qt.Key.Key_Right)
    assert panel.sent == [Judge(3, "right")]
    told(panel, number=4)
    QTest.mouseClick(panel.sentences, Qt.MouseButton.LeftButton, pos=panel.sentences.rect().center() / 2)
    assert panel.sent[1:] == [Judge(4, "left")]
    assert [button.text() for button in panel.switch.buttons.values()] == ["The reader", "You"]


def test_a_text_of_one_s_own_is_sent_and_the_keys_are_for_the_next_pair(qtbot) -> None:
    panel = shown(qtbot)
    panel.own.line.setFocus()
    QTest.keyClicks(panel.own.line, "Thanks for the rain")
    QTest.keyClick(panel.own.line, Qt.Key.Key_Left)
    assert panel.sent == [], "arrows move the cursor on the line"
    QTest.keyClick(panel.own.line, Qt.Key.Key_Return)
    assert panel.sent == [Write(3, "Thanks for the rain")]
    assert panel.own.line.text() == ""
    assert not panel.can_answer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("thé", "é is not in the alphabet here."),
        ("7 & 8", "& 7 8 are not in the alphabet here."),
        ("a" * 30, "It has 31 letters with its full stop, and 30 fit on the line."),
        ("Thanks for the tea", "This is one of the two: choose it instead."),
        ("thanks for the cats", ""),
    ],
)
def test_what_cannot_be_written_is_said_while_it_is_typed(qtbot, text, said) -> None:
    panel = shown(qtbot)
    panel.own.line.setText(text)
    assert panel.own.words.text() == said
    assert panel.own.words.isHidden() == (not said)
    assert panel.own.button.isEnabled() == (not said)
    QTest.keyClick(panel.own.line, Qt.Key.Key_Return)
    assert len(panel.sent) == (not said)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "waits for 5 more judgements"),
        ({"person": False}, "The reader decides"),
        ({"instead": "It learns to imitate first.", "number": -1}, "It learns to imitate first."),
        ({"number": -1, "waits": False}, "being chosen"),
    ],
)
def test_it_says_what_is_waited_for(qtbot, changes, said) -> None:
    panel = shown(qtbot, **changes)
    assert said in panel.words.text()
    assert panel.own.line.isEnabled() == (changes.get("person", True) and "instead" not in changes)


def test_clips_come_back_with_a_run_of_clips(qtbot) -> None:
    panel = shown(qtbot)
    panel.start(ASKS)
    panel.show_training(TrainingView(1, pair=asked_pair()))
    assert panel.sentences.isHidden()
    assert panel.own.isHidden()
    assert not panel.buttons["replay"].isHidden()
    assert "true reward" in panel.switch.buttons["synthetic"].toolTip()


def test_a_typed_text_says_that_it_counts_twice(qtbot) -> None:
    panel = shown(qtbot)
    QTest.keyClicks(panel.own.line, "thanks for the rain")
    QTest.keyClick(panel.own.line, Qt.Key.Key_Return)
    assert "two judgements" in panel.own.words.text()
    assert not panel.own.words.isHidden()
    QTest.keyClicks(panel.own.line, "t")
    assert panel.own.words.isHidden()


def test_one_click_chooses_and_the_second_of_two_chooses_nothing_more(qtbot) -> None:
    panel = shown(qtbot)
    right = panel.sentences.sheet(1).center().toPoint()
    QTest.mouseClick(panel.sentences, Qt.MouseButton.LeftButton, pos=right)
    assert panel.sent == [Judge(3, "right")]
    told(panel, number=4)
    QTest.mouseDClick(panel.sentences, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseClick(panel.sentences, Qt.MouseButton.RightButton, pos=right)
    assert panel.sent == [Judge(3, "right")]


def test_buttons_have_words_where_there_is_room(qtbot) -> None:
    panel = shown(qtbot, (420, 360))
    there = [button for button in panel.buttons.values() if not button.isHidden()]
    assert [button.text().split()[-1] for button in there] == ["Left", "Equal", "Right", "Skip", "Undo"]
    assert there[0].geometry().right() < there[2].geometry().left()
    narrow = shown(qtbot, (200, 250))
    assert narrow.buttons["left"].text() == "←"
    assert all(button.toolTip() for button in narrow.buttons.values())
