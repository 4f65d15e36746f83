"""The first page on a small projector: 1024x768 in large type, and a lesson beside it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.families import ALL
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.lessons import reading
from tests.app.runs import WAIT


@pytest.fixture
def lecture(qtbot: QtBot, window: MainWindow, dark: None) -> MainWindow:
    window.resize(1024, 768)
    window.actions_.projector.trigger()
    window.home.show_catalogue(build_catalogue(own=False))
    qtbot.wait(100)
    return window


def whole_cards(window: MainWindow) -> int:
    """How many cards are in view up to the name below their picture."""
    cards = window.home.gallery.cards
    room = cards.viewport().rect()
    rects = [cards.visualRect(cards.model().index(row, 0)) for row in range(cards.model().rowCount())]
    return sum(room.top() <= rect.top() and rect.center().y() <= room.bottom() for rect in rects)


def test_several_environments_are_seen_at_once(lecture: MainWindow) -> None:
    families = lecture.home.gallery.families
    assert families.list.isVisible()
    assert whole_cards(lecture) >= 2
    row = families.list.findData("Atari")
    families.list.setCurrentIndex(row)
    families.list.activated.emit(row)
    assert families.current == "Atari"
    families.list.setCurrentIndex(0)
    families.list.activated.emit(0)
    assert families.current == ALL


def test_settings_are_reached_beside_a_lesson(qtbot: QtBot, lecture: MainWindow) -> None:
    home = lecture.home
    assert home.form.isVisible()
    assert home.algorithms.isVisible()
    assert not home.settings_button.isVisible()
    lecture.classroom.open_lesson(str(reading.bundled()[0]))
    qtbot.waitUntil(home.settings_button.isVisible, timeout=WAIT)
    assert home.algorithms.isVisible()
    home.settings_button.click()
    assert home.form.isVisible()
    assert home.learn_button.isVisible()
    assert not home.algorithms.isVisible()
    assert whole_cards(lecture) >= 2
    home.back_button.click()
    assert home.algorithms.isVisible()
    sheet = lecture.classroom.sheet
    assert sheet is not None
    sheet.closed.emit()
    qtbot.waitUntil(home.form.isVisible, timeout=WAIT)
    assert home.algorithms.isVisible()
    assert not home.settings_button.isVisible()
