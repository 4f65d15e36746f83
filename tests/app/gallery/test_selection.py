"""What is chosen stays chosen and in view, whatever key is pressed and whatever is searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.algorithm_list import AlgorithmList
from rlstudio.app.gallery.card_list import CardList
from rlstudio.app.gallery.cards import CardRole, algorithm_of
from rlstudio.app.gallery.home import Home
from rlstudio.core.catalogue import Preset
from tests.app.catalogues import CATALOGUE, REASON, environment

pytestmark = pytest.mark.usefixtures("dark")


def test_the_chosen_card_is_in_view_when_the_window_opens(qtbot: QtBot) -> None:
    many = tuple(environment(f"Game{i}-v0", f"Game {i}", {"dqn": None}) for i in range(120))
    catalogue = CATALOGUE.model_copy(update={"environments": many})
    for shown_first in (False, True):
        home = Home()
        qtbot.addWidget(home)
        if shown_first:
            home.show()
        home.resize(1300, 700)
        home.show_catalogue(catalogue)
        home.choose("Game77-v0", "dqn")
        home.show()
        home.resize(1440, 900)
        qtbot.waitUntil(lambda home=home: chosen_in_view(home), timeout=1000)
        # One's own scrolling is left alone, also by a change of the window's size.
        home.gallery.cards.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderToMinimum)
        home.resize(1400, 880)
        QApplication.processEvents()
        assert not chosen_in_view(home)


def test_the_chosen_algorithm_stays_in_view_as_the_cards_above_it_grow(qtbot: QtBot) -> None:
    """What learning takes is told a while after the first window has opened."""
    kind = CATALOGUE.algorithms[0]
    several = tuple(kind.model_copy(update={"id": f"rule{n}", "title": f"Rule {n}"}) for n in range(12))
    game = environment("Game-v0", "Game", {entry.id: None for entry in several})
    presets = tuple(
        Preset(env="Game-v0", algorithm=entry.id, name="default", title="Default") for entry in several
    )
    shown = AlgorithmList()
    qtbot.addWidget(shown)
    shown.resize(360, 460)
    shown.show_environment(
        game,
        CATALOGUE.model_copy(update={"algorithms": several, "environments": (game,), "presets": presets}),
    )
    assert shown.choose("rule7")
    shown.show()
    shown.cards.show_current()
    before = shown.cards.visualRect(shown.cards.chosen_index()).height()
    shown.show_estimates(lambda preset: "Learns in about 5 s here")
    qtbot.waitUntil(lambda: shown.cards.visualRect(shown.cards.chosen_index()).height() > before)
    place = shown.cards.visualRect(shown.cards.chosen_index())
    assert place.top() >= 0
    assert place.bottom() < shown.cards.viewport().height()


KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


def many(home: Home) -> None:
    """Rows of cards, the last one not full, and algorithms of which half fit."""
    fits: dict[str, str | None] = {
        a.id: None if n % 2 else REASON for n, a in enumerate(CATALOGUE.algorithms)
    }
    games = tuple(environment(f"Game{i}-v0", f"Game {i}", fits) for i in range(40))
    home.show_catalogue(CATALOGUE.model_copy(update={"environments": games}))
    QApplication.processEvents()


def in_view(cards: CardList) -> bool:
    cards.executeDelayedItemsLayout()
    return cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()).adjusted(1, 1, -1, -1))


@pytest.mark.parametrize("width", [900, 1300])
def test_no_key_loses_the_selection(home: Home, qtbot: QtBot, width: int) -> None:
    """At every border, with every modifier: one environment and one algorithm stay chosen, and in view."""
    many(home)
    home.resize(width, 500)
    for cards in (home.gallery.cards, home.algorithms.cards):
        last = cards.model().rowCount() - 1
        for row in {0, 1, last // 2, last - 1, last}:
            for key in KEYS:
                for modifier in MODIFIERS:
                    cards.setCurrentIndex(cards.model().index(row, 0))
                    qtbot.keyClick(cards, key, modifier)
                    said = row, key, modifier
                    assert len(cards.selectedIndexes()) == 1, said
                    assert in_view(cards), said
                    assert home.gallery.current_id(), said
                    assert home.algorithms.current_id(), said
                    assert home.ready, said
    # With the focus on an algorithm that does not fit, Enter chooses nothing; leaving brings the choice back.
    cards, chosen = home.algorithms.cards, home.algorithms.current_id()
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_End)
    assert cards.currentIndex().data(CardRole.REASON) == REASON
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert home.algorithms.current_id() == chosen
    home.gallery.search.setFocus()
    assert algorithm_of(cards.currentIndex()).id == chosen


def test_typing_and_families_keep_the_selection_in_view(home: Home, qtbot: QtBot) -> None:
    """What is chosen is scrolled to, letter by letter, when the search is cleared, and back from no match."""
    many(home)
    home.resize(900, 500)
    home.choose("Game33-v0", "ppo")
    for text in ("g", "ga", "game 3", "game 33", "", "game 2", "", "nothing like it", "game 1", ""):
        home.gallery.search.setText(text)
        QApplication.processEvents()
        if text == "nothing like it":
            continue
        cards = home.gallery.cards
        assert cards.selectedIndexes() == [cards.currentIndex()], text
        assert in_view(cards), text
        assert text in str(cards.currentIndex().data()).casefold()


def chosen_in_view(home: Home) -> bool:
    return in_view(home.gallery.cards)


def test_without_a_preset_the_choice_is_what_is_recommended_in_environments_alike(home: Home) -> None:
    """The first one of all was a learner from demonstrations, for any environment of one's own."""
    fits = {"dqn": None, "ppo": None}
    known, own = environment("Known-v0", "Known", fits), environment("Own-v0", "Own", fits)
    recommended = Preset(algorithm="ppo", env="Known-v0", name="a", title="A", recommended=True)
    home.show_catalogue(
        CATALOGUE.model_copy(update={"environments": (own, known), "presets": (recommended,)})
    )
    assert home.gallery.choose("Own-v0")
    assert home.algorithms.current_id() == "ppo"
