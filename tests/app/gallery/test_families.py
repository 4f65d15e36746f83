"""The gallery by family, the list of algorithms by family, and pictures that are not there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.algorithm_list import MISFITS
from rlstudio.app.gallery.cards import CardRole, algorithm_of, environment_of, paint_stand_in, rows
from rlstudio.app.gallery.home import Home
from rlstudio.app.look import theme
from rlstudio.engine.catalogue import build_catalogue
from tests.app.catalogues import CATALOGUE, algorithm, environment

pytestmark = pytest.mark.usefixtures("dark")


@pytest.fixture
def home(qtbot: QtBot) -> Home:
    fits: dict[str, str | None] = {"table": None, "dqn": None, "ppo": None, "plan": None}
    robots = [environment(f"Robot{n}-v0", f"Robot {n}", fits, "Robots") for n in reversed(range(60))]
    others = algorithm("plan", "Planner", "planning"), algorithm("late", "Late", "actor-critic")
    catalogue = CATALOGUE.model_copy(
        update={
            "environments": (*robots, *CATALOGUE.environments),
            "algorithms": (*others, *CATALOGUE.algorithms),
        }
    )
    made = Home()
    qtbot.addWidget(made)
    made.resize(1280, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.gallery.search.setFocus()
    made.show_catalogue(catalogue)
    return made


def shown(home: Home) -> list[str]:
    return [environment_of(index).id for index in rows(home.gallery.cards.model())]


def chip(home: Home, start: str) -> QToolButton:
    chips = home.gallery.families.findChildren(QToolButton)
    return next(chip for chip in chips if chip.text().startswith(start))


def test_where_people_begin_comes_first(home: Home) -> None:
    assert shown(home)[:3] == ["CartPole-v1", "ALE/Pong-v5", "rlstudio/Maze-v0"]
    assert len(shown(home)) == 63


def test_a_chip_shows_its_family_and_says_how_many(home: Home, qtbot: QtBot) -> None:
    assert chip(home, "All").text().split() == ["All", "63"]
    assert chip(home, "Games").text().split() == ["Games", "3"]
    qtbot.mouseClick(chip(home, "Robots"), Qt.MouseButton.LeftButton)
    assert len(shown(home)) == 60
    assert home.gallery.current_id().startswith("Robot")
    qtbot.mouseClick(chip(home, "All"), Qt.MouseButton.LeftButton)
    assert len(shown(home)) == 63


def test_a_search_counts_per_family_and_finds_words_in_any_order(home: Home, qtbot: QtBot) -> None:
    qtbot.keyClicks(home.gallery.search, "12 robot")
    assert shown(home) == ["Robot12-v0"]
    assert chip(home, "Robots").text().split() == ["Robots", "1"]
    assert not chip(home, "Games").isVisible()
    home.gallery.search.clear()
    assert chip(home, "Games").isVisible()


def test_what_is_called_as_typed_comes_first_and_is_chosen(home: Home, qtbot: QtBot) -> None:
    """ "Robot 5" is a part of "Robot 50" to "Robot 59", which stand before it in the catalogue."""
    qtbot.keyClicks(home.gallery.search, "robot 5")
    assert len(shown(home)) > 5
    assert shown(home)[0] == "Robot5-v0" == home.gallery.current_id()
    home.gallery.search.clear()
    assert shown(home)[0] == "CartPole-v1"


def test_in_a_narrow_window_neither_watching_nor_learning_is_cut(home: Home) -> None:
    home.watch_button.show()
    for width in (820, 1000, 1500):
        home.resize(width, 700)
        QApplication.processEvents()
        for button in (home.watch_button, home.learn_button):
            assert button.width() >= button.sizeHint().width(), width


def test_a_search_is_not_lost_in_a_family(home: Home, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(home, "Robots"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(home.gallery.search, "pong")
    assert shown(home) == ["ALE/Pong-v5"]
    assert chip(home, "All").isChecked()


def test_one_that_is_hidden_can_be_shown(home: Home, qtbot: QtBot) -> None:
    qtbot.keyClicks(home.gallery.search, "pong")
    assert home.gallery.reveal("Robot7-v0")
    assert home.gallery.current_id() == "Robot7-v0"
    assert not home.gallery.reveal("Nowhere-v0")


def test_chips_wrap_instead_of_being_cut_off(home: Home) -> None:
    names = [f"A family of many words {number}" for number in range(6)]
    home.gallery.families.show_families(names)
    home.gallery.families.show_counts(dict.fromkeys(names, 1))
    QApplication.processEvents()
    room = home.gallery.families.rect()
    chips = home.gallery.families.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len({chip.y() for chip in chips}) > 1
    assert all(room.contains(chip.geometry()) for chip in chips)


def test_only_pictures_that_are_seen_are_loaded(home: Home) -> None:
    home.grab()
    assert 0 < len(home.gallery.cards.card._pictures) < 30  # type: ignore[attr-defined]


def test_algorithms_stand_in_families_and_misfits_last(home: Home) -> None:
    home.gallery.reveal("Robot7-v0")
    model = home.algorithms.cards.model()
    headings = [(algorithm_of(i).id, i.data(CardRole.HEADING)) for i in rows(model)]
    assert headings == [
        ("plan", "planning"),
        ("table", "value"),
        ("dqn", ""),
        ("ppo", ""),
        ("late", "actor-critic"),
    ]
    home.gallery.reveal("CartPole-v1")
    assert model.index(model.rowCount() - 1, 0).data(CardRole.REASON)
    assert MISFITS in [i.data(CardRole.HEADING) for i in rows(model)]


def test_the_first_choice_learns_with_a_preset_where_there_is_one(home: Home) -> None:
    home.gallery.reveal("Robot7-v0")
    assert home.algorithms.current_id() == "ppo"
    preset = CATALOGUE.presets[0].model_copy(update={"env": "Robot3-v0", "algorithm": "plan"})
    home.show_catalogue(home._catalogue.model_copy(update={"presets": (preset,)}))
    assert home.gallery.current_id() == "Robot7-v0"
    assert home.algorithms.current_id() == "late"
    home.gallery.reveal("Robot3-v0")
    assert home.algorithms.current_id() == "late"


@pytest.mark.parametrize(
    ("env", "algorithm"),
    [
        ("ALE/Pong-v5", "ppo"),
        ("ALE/Breakout-v5", "ppo"),
        ("Pendulum-v1", "sac"),
        ("rlstudio/Maze-v0", "q_learning"),
        ("MountainCar-v0", "dqn"),
    ],
)
def test_a_person_begins_with_what_learns_best(qtbot: QtBot, env: str, algorithm: str) -> None:
    home = Home()
    qtbot.addWidget(home)
    home.show_catalogue(build_catalogue())
    home.gallery.reveal(env)
    assert home.algorithms.current_id() == algorithm


def test_one_algorithm_at_most_is_recommended_for_an_environment() -> None:
    known = build_catalogue()
    for env in known.environments:
        first = [found[0] for a in known.algorithms if (found := known.presets_for(env.id, a.id))]
        assert sum(preset.recommended for preset in first) <= 1, env.id


def test_without_a_picture_there_are_initials_on_colour(qapp: QApplication) -> None:
    picture = QPixmap(170, 96)
    picture.fill(theme.current().colour("background"))
    painter = QPainter(picture)
    paint_stand_in(painter, picture.rect(), "Air Raid", "Atari", theme.current())
    painter.end()
    image = picture.toImage()
    colours = {image.pixel(x, y) for x in range(0, 170, 3) for y in range(0, 96, 3)}
    assert len(colours) > 20
    middle = [image.pixelColor(x, 48).lightness() for x in range(50, 120)]
    corner = [image.pixelColor(x, 90).lightness() for x in range(130, 170)]
    assert max(middle) > max(corner) + 40
