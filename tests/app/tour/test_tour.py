"""The tour: it points at what is there, blocks nothing, and Escape ends it for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme
from rlstudio.app.window.main_window import MainWindow
from tests.app.catalogues import CATALOGUE
from tests.app.cut_words import cut_words

pytestmark = pytest.mark.usefixtures("dark")


def test_it_is_offered_once(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.first_screen.tour
    search = window.home.gallery.search
    search.setFocus()
    window.first_screen.offer_tour()
    assert not tour.running, "there is nothing to point at yet"
    window._show_catalogue(CATALOGUE)
    window.first_screen.offer_tour()
    assert tour.running
    assert tour.bubble.isVisible()
    assert QApplication.focusWidget() is search, "whoever types goes on typing"
    qtbot.keyClicks(search, "ma")
    assert search.text() == "ma"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not tour.running
    assert not tour.ring.isVisible()
    assert search.text() == "ma", "Escape ended the tour, nothing else"
    window.first_screen.offer_tour()
    assert not tour.running, "it does not come back"


def test_it_points_at_what_is_there_and_covers_none_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window._show_catalogue(CATALOGUE)
    window.actions_.tour.trigger()
    tour = window.first_screen.tour
    qtbot.waitUntil(lambda: tour.running, timeout=2000)
    seen = set()
    for _ in range(6):
        seen.add(tour.bubble.accessibleName())
        assert window.rect().contains(tour.bubble.geometry())
        ring, bubble = tour.ring.geometry(), tour.bubble.geometry()
        assert min(ring.width(), ring.height()) > 10
        assert not ring.intersects(bubble), f"step {tour.number} covers what it is about"
        assert QApplication.focusWidget() is tour.bubble.next_button
        qtbot.keyClick(tour.bubble.next_button, Qt.Key.Key_Return)
    assert len(seen) == 6
    assert not tour.running
    window.actions_.tour.trigger()
    qtbot.waitUntil(lambda: tour.running, timeout=2000)
    tour.bubble._close.click()
    assert not tour.running


def test_it_ends_when_something_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    window._show_catalogue(CATALOGUE)
    window.first_screen.offer_tour()
    assert window.first_screen.tour.running
    window.tabs.addTab(QApplication.focusWidget() or window.home.gallery.search, "other")
    window.tabs.setCurrentIndex(1)
    assert not window.first_screen.tour.running
    window.tabs.setCurrentIndex(0)


def test_its_words_fit_when_type_grows_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 768)
    window._show_catalogue(CATALOGUE)
    window.actions_.tour.trigger()
    tour = window.first_screen.tour
    qtbot.waitUntil(lambda: tour.running, timeout=2000)
    for large in (True, False):
        window.actions_.projector.trigger()
        assert window.actions_.projector.isChecked() == large
        qtbot.wait(400)
        assert not cut_words(tour.bubble)
        assert abs(tour.ring.height() - window.home.header.height()) <= 20
    tour.end()


def test_it_has_the_type_that_was_chosen_before_it_began(window: MainWindow, qapp: QApplication) -> None:
    window._show_catalogue(CATALOGUE)
    theme.apply(qapp, theme.projector(theme.dark()))
    window.first_screen.offer_tour()
    look, bubble = theme.current(), window.first_screen.tour.bubble
    sizes = [part.font().pointSizeF() for part in (bubble._title, bubble._count, bubble.next_button)]
    assert sizes == [look.heading, look.small, look.body]
