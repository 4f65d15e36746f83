"""Sentences in the person's language, by their templates."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from rlstudio.app.language import saying, switching
from rlstudio.app.language.saying import plain, plural, said, tr
from rlstudio.core.words import counted, words
from tests.app.language.pseudo import pseudo, unsaid

RUSSIAN = {
    "Learn": ["Учить"],
    "Step {step:,}": ["Шаг {step:,}"],
    "{what} is done": ["{what}: готово"],
    "{n:,} steps": ["{n:,} шаг", "{n:,} шага", "{n:,} шагов"],
    "broken {name}": ["без имени {nome}"],
}


class Russian(QTranslator):
    """A few words, with Qt's three forms of numbers."""

    def translate(self, context: Any, source: Any, disambiguation: Any = None, n: int = -1) -> Any:
        forms = RUSSIAN.get(str(source))
        if forms is None:
            return None
        if n < 0 or len(forms) == 1:
            return forms[0]
        few = n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14)
        return forms[0 if n % 10 == 1 and n % 100 != 11 else 1 if few else 2]

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    switching.speak(qapp, switching.LANGUAGES["ru"], [Russian()])
    yield
    switching.use(qapp, "en")


def test_english_is_what_is_written(qapp: QApplication) -> None:
    assert tr("Learn") == "Learn"
    assert tr("Step {step:,}", step=5000) == "Step 5,000"
    assert tr("braces {stay} without values") == "braces {stay} without values"
    assert plural(1, "{n} step", "{n:,} steps") == "1 step"
    assert plural(0, "{n} step", "{n:,} steps") == "0 steps"
    assert plural(2000, "{n} step", "{n:,} steps") == "2,000 steps"


def test_translations_are_found_and_filled_in(russian: None) -> None:
    assert tr("Learn") == "Учить"
    assert tr("Step {step:,}", step=5000) == "Шаг 5,000"
    assert [plural(n, "{n:,} step", "{n:,} steps") for n in (1, 3, 11, 21)] == [
        "1 шаг",
        "3 шага",
        "11 шагов",
        "21 шаг",
    ]
    assert tr("unknown to it") == "unknown to it"


def test_a_wrong_translation_falls_back_to_english(russian: None) -> None:
    assert tr("broken {name}", name="x") == "broken x"


def test_what_a_worker_said_is_translated_by_its_template(russian: None) -> None:
    sentence = words("{what} is done", what=counted(3, "{n:,} step", "{n:,} steps"))
    assert sentence == "3 steps is done"
    arrived = pickle.loads(pickle.dumps(sentence))
    assert arrived == sentence
    assert said(arrived) == "3 шага: готово"
    assert said("Learn") == "Учить"
    assert said("a file's own name") == "a file's own name"
    assert said("") == ""


def test_what_is_shown_is_said_anew_when_the_language_changes(qtbot: QtBot, qapp: QApplication) -> None:
    label, box, button = QLabel(tr("Learn")), QComboBox(), QToolButton()
    for widget in (label, box, button):
        qtbot.addWidget(widget)
    box.addItems([tr("Learn"), "a name of one's own"])
    action = QAction(tr("Step {step:,}", step=7), button)
    button.setDefaultAction(action)
    label.setToolTip(plural(2, "{n:,} step", "{n:,} steps"))
    switching.speak(qapp, switching.LANGUAGES["ru"], [Russian()])
    assert label.text() == "Учить"
    assert label.toolTip() == "2 шага"
    assert [box.itemText(0), box.itemText(1)] == ["Учить", "a name of one's own"]
    assert action.text() == button.text() == "Шаг 7"
    switching.use(qapp, "en")
    assert label.text() == "Learn"
    assert label.toolTip() == "2 steps"
    assert action.text() == "Step 7"


def test_persian_is_written_from_right_to_left(qtbot: QtBot, qapp: QApplication) -> None:
    with pseudo(qapp, right_to_left=True):
        assert qapp.isRightToLeft()
        assert tr("Learn") == "⟦Learn⟧"
    assert not qapp.isRightToLeft()


def test_numbers_and_names_keep_their_direction_in_persian(qapp: QApplication) -> None:
    with pseudo(qapp, right_to_left=True):
        text = tr("{name} is {n:+d}", name="DQN", n=-3)
        assert text == "\u200f⟦\u2068DQN\u2069 is \u2068\u200e-3\u2069⟧"
    assert tr("{name} is {n:+d}", name="DQN", n=-3) == "DQN is -3"


def test_what_is_said_twice_can_still_be_said_anew(russian: None, qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel(said(said("Learn")))
    qtbot.addWidget(label)
    assert label.text() == "Учить"
    switching.use(qapp, "en")
    assert label.text() == "Learn"


def test_the_letter_of_an_action_is_no_part_of_its_name() -> None:
    assert plain("&Open…") == "Open"
    assert plain("打开(&O)…") == "打开"


def test_words_outside_of_brackets_are_found() -> None:
    assert unsaid("steps")
    assert unsaid("⟦Step⟧ and more")
    assert not unsaid("⟦Step ⟦of⟧ it⟧ 12 · Ctrl+Shift+L")


class Joining(QTranslator):
    """A language that has one word where English has two."""

    def translate(self, context: Any, source: Any, disambiguation: Any = None, n: int = -1) -> Any:
        return "одно" if source in ("Value", "value") else None


def test_words_that_a_language_joins_are_two_again_in_the_next(qtbot: QtBot, qapp: QApplication) -> None:
    labels = [QLabel(tr("Value")), QLabel(tr("value"))]
    for label in labels:
        qtbot.addWidget(label)
    switching.speak(qapp, switching.LANGUAGES["ru"], [Joining()])
    assert [label.text().strip("\u2060") for label in labels] == ["одно", "одно"]
    switching.use(qapp, "en")
    assert [label.text() for label in labels] == ["Value", "value"]


def test_a_sentence_in_persian_is_one_in_a_plot_too(qapp: QApplication) -> None:
    saying.isolate(True)
    try:
        assert saying._placed("ارزش Q") == "\u200f\u2067ارزش Q\u2069"
        assert saying._placed("ارزش") == "ارزش"
        assert saying._placed("بازده -3") == "\u200f\u2067بازده \u200e-3\u2069"
    finally:
        saying.isolate(False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system sorts")
def test_without_tables_of_icu_numbers_are_the_same_and_nobody_asks_how_to_sort(monkeypatch) -> None:
    english = switching.of_numbers()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    installed = switching.of_numbers()
    # Of this language alone Qt opens no collator, which without tables complains on standard error.
    assert installed.language() == QLocale.Language.C
    assert english.language() != QLocale.Language.C
    for number in (0, -3, 1_234_567, 1_234.5, 1.25e-5):
        assert installed.toString(number) == english.toString(number)
    assert installed.toDouble("1,234.5") == english.toDouble("1,234.5") == (1234.5, True)
