"""Choosing by keyboard and mouse, and why something cannot be chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.cards import CardRole, algorithm_of, rows
from rlstudio.app.gallery.home import Home
from rlstudio.app.look import theme
from rlstudio.core.catalogue import AgentEntry, DeviceEntry, Preset
from rlstudio.core.work import Speeds, Work
from tests.app.catalogues import CATALOGUE, REASON, environment

pytestmark = pytest.mark.usefixtures("dark")


def test_without_a_catalogue_it_says_that_it_looks(qtbot: QtBot) -> None:
    home = Home()
    qtbot.addWidget(home)
    home.show()
    said = [label.text() for label in home.findChildren(QLabel) if label.isVisible()]
    assert any("Looking up" in text for text in said)
    assert not home.ready
    assert not home.learn_button.isEnabled()


def test_the_whole_choice_by_keyboard(home: Home, qtbot: QtBot) -> None:
    home.algorithms.choose("dqn")
    qtbot.keyClicks(home.gallery.search, "pong")
    assert home.gallery.current_id() == "ALE/Pong-v5"
    home.gallery.search.clear()
    qtbot.keyClick(home.gallery.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is home.gallery.cards
    qtbot.keyClick(home.gallery.cards, Qt.Key.Key_Home)
    qtbot.keyClick(home.gallery.cards, Qt.Key.Key_Right)
    assert home.gallery.current_id() == "ALE/Pong-v5"
    qtbot.keyClick(home.gallery.cards, Qt.Key.Key_Left)
    qtbot.keyClick(home.gallery.cards, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is home.algorithms.cards
    assert home.algorithms.current_id() == "dqn"
    qtbot.keyClick(home.algorithms.cards, Qt.Key.Key_Down)
    qtbot.keyClick(home.algorithms.cards, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is home.learn_button
    with qtbot.waitSignal(home.learn, timeout=1000) as caught:
        qtbot.keyClick(home.learn_button, Qt.Key.Key_Space)
    spec = caught.args[0]
    assert (spec.env, spec.algorithm, spec.preset) == ("CartPole-v1", "ppo", "default")


TIMED = Preset(
    algorithm="ppo",
    env="CartPole-v1",
    name="timed",
    title="Timed",
    steps=100_000,
    work=Work(kind="rollouts", cost=2.0, learned=40_000, goal=475.0),
)
SPEEDS = Speeds(version="0", processor="a processor", cores=2, units={"rollouts": 4000.0})


def takes_of(home: Home, id: str) -> str:
    cards = {algorithm_of(index).id: index for index in rows(home.algorithms.cards.model())}
    return str(cards[id].data(CardRole.TAKES) or "")


def shown(home: Home) -> list[str]:
    home.hide()
    home.show()
    return [label.text() for label in home.findChildren(QLabel) if label.isVisible()]


def test_learn_tells_what_it_will_take(qtbot: QtBot) -> None:
    paces: dict[tuple[str, str], float] = {}
    home = Home(lambda env, algorithm: paces.get((env, algorithm)))
    qtbot.addWidget(home)
    home.resize(1300, 800)
    home.show()
    home.show_catalogue(CATALOGUE.model_copy(update={"presets": (TIMED,)}))

    def said() -> str:
        return next((text for text in shown(home) if text.startswith("100,000 steps")), "")

    home.choose("CartPole-v1", "ppo")
    assert said() == "100,000 steps. How long that takes is told when it learns.", "no speed, no estimate"
    home.show_speeds(SPEEDS)
    assert said() == "100,000 steps: about 50 s at full speed here."
    paces["CartPole-v1", "ppo"] = 400.0
    assert said() == "100,000 steps: about 4 min at full speed, by the last run here."
    home.form.run.set_value({"steps": None})
    assert said() == "", "it goes on until stopped"


def test_under_a_preset_stands_what_it_takes_on_this_computer(home: Home) -> None:
    unknown = TIMED.model_copy(update={"name": "unknown", "title": "Unknown", "work": None})
    home.show_catalogue(CATALOGUE.model_copy(update={"presets": (TIMED, unknown)}))
    home.choose("CartPole-v1", "ppo")
    assert not any("Learns in" in text for text in shown(home)), "nothing is said before it was measured"
    home.show_speeds(SPEEDS)
    assert "Learns in about 20 s here" in shown(home)
    assert takes_of(home, "ppo") == "Learns in about 20 s here"
    assert takes_of(home, "dqn") == "", "its work was not measured"
    assert home.header.teach_door.line == "CartPole by PPO: learns in about 20 s here"
    twice = SPEEDS.model_copy(update={"units": {"rollouts": 8000.0}})
    home.show_speeds(twice)
    assert "Learns in about 10 s here" in shown(home), "a computer twice as fast"
    rate = home.form.config.field("learning_rate")
    rate.set_value(0.1)
    rate.changed.emit()
    assert not any("Learns in" in text for text in shown(home)), "other settings were not measured"
    home.form.preset.setCurrentIndex(1)
    assert not any("Learns in" in text for text in shown(home))


def test_a_gpu_that_was_not_measured_is_not_told_about(home: Home) -> None:
    pictures = TIMED.model_copy(update={"work": Work(kind="pictures", cost=1.0, learned=10, goal=1.0)})
    cuda = (*CATALOGUE.devices, DeviceEntry(id="cuda", title="GPU"))
    home.show_catalogue(CATALOGUE.model_copy(update={"presets": (pictures,)}))
    home.choose("CartPole-v1", "ppo")
    home.show_speeds(SPEEDS.model_copy(update={"units": {"pictures": 1.0}}))
    assert takes_of(home, "ppo") == "Learns in about 10 s here"
    home.show_catalogue(CATALOGUE.model_copy(update={"presets": (pictures,), "devices": cuda}))
    home.choose("CartPole-v1", "ppo")
    assert takes_of(home, "ppo") == ""


def test_typing_on_the_cards_searches(home: Home, qtbot: QtBot) -> None:
    home.gallery.cards.setFocus()
    qtbot.keyClicks(home.gallery.cards, "m")
    qtbot.keyClicks(home.gallery.search, "aze")
    assert home.gallery.search.text() == "maze"
    assert home.gallery.current_id() == "rlstudio/Maze-v0"
    qtbot.keyClick(home.gallery.search, Qt.Key.Key_Escape)
    assert home.gallery.search.text() == ""


def test_a_search_without_a_match_says_so(home: Home, qtbot: QtBot) -> None:
    qtbot.keyClicks(home.gallery.search, "zzz")
    said = [label.text() for label in home.gallery.findChildren(QLabel) if label.isVisible()]
    assert any("No environment matches" in text for text in said)


def test_an_id_that_is_not_here_can_be_added(home: Home, qtbot: QtBot) -> None:
    gallery = home.gallery
    qtbot.keyClicks(gallery.search, "zzz")
    assert not gallery.add_found.isVisible(), "that is no id"
    gallery.search.setText("my_package:Fork-v0")
    assert gallery.add_found.isVisible()
    assert "my_package:Fork-v0" in gallery.add_found.text()
    for add in (gallery.add_found.click, lambda: qtbot.keyClick(gallery.search, Qt.Key.Key_Return)):
        with qtbot.waitSignal(gallery.add_wanted) as wanted:
            add()
        assert wanted.args == ["my_package:Fork-v0"]
    with qtbot.waitSignal(gallery.add_wanted) as wanted:
        gallery.add.click()
    assert wanted.args == [""]


def test_what_the_search_hides_cannot_be_started(home: Home, qtbot: QtBot) -> None:
    qtbot.keyClicks(home.gallery.search, "pong")
    assert home.ready
    qtbot.keyClicks(home.gallery.search, "zzz")
    assert not home.ready
    assert not home.learn_button.isEnabled()
    assert home.agent is None
    home.gallery.search.setText("pong")
    assert home.ready
    assert home.form.value().env == "ALE/Pong-v5"


def test_the_agent_of_the_chosen_settings_is_watched(home: Home) -> None:
    """Of several for one environment; where none is of these settings, the best one."""

    def agent(size: int, mean: float) -> AgentEntry:
        return AgentEntry(
            path=f"{size}.rlstudio", env="CartPole-v1", algorithm="ppo", title=f"Size {size}",
            mean_return=mean, step=9, settings={"size": size},
        )  # fmt: skip

    home.show_catalogue(CATALOGUE.model_copy(update={"agents": (agent(5, 0.5), agent(9, 1.0))}))
    home.choose("CartPole-v1", "ppo")
    for size, found in ((5, 5), (9, 9), (7, 9)):
        home.form.show_environment({"size": size})
        assert home.agent is not None
        assert home.agent.path == f"{found}.rlstudio"
        assert f"Size {found}" in home.watch_button.toolTip()


def test_what_does_not_fit_stands_last_greyed_with_its_reason(home: Home, qtbot: QtBot) -> None:
    model = home.algorithms.cards.model()
    assert isinstance(model, QStandardItemModel)
    assert [algorithm_of(i).id for i in rows(model)] == ["dqn", "ppo", "table"]
    last = model.index(2, 0)
    assert last.data(CardRole.REASON) == REASON
    assert not last.flags() & Qt.ItemFlag.ItemIsSelectable
    text = last.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "does not fit" in text
    assert REASON in text
    chosen = home.algorithms.current_id()
    home.algorithms.cards.setCurrentIndex(last)
    assert home.algorithms.current_id() == chosen, "reading a reason chooses nothing and loses nothing"
    assert home.ready
    home.gallery.choose("rlstudio/Maze-v0")
    assert [algorithm_of(i).id for i in rows(model)] == ["table", "dqn", "ppo"]
    assert home.ready


def test_a_game_that_lacks_a_package_says_so_instead_of_how_it_learns(home: Home) -> None:
    why = "Go needs the package rules, which is not installed here."
    reasons = {entry.id: why for entry in CATALOGUE.algorithms}
    go = environment("rlstudio/Go-v0", "Go", reasons).model_copy(update={"missing": why})
    home.show_catalogue(CATALOGUE.model_copy(update={"environments": (*CATALOGUE.environments, go)}))
    home.gallery.choose("rlstudio/Go-v0")
    assert not home.ready
    assert why in [label.text() for label in home.findChildren(QLabel) if label.isVisible()]
    assert why in home.gallery.cards.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_no_key_begins_to_learn_because_an_agent_is_not_there(home: Home, qtbot: QtBot) -> None:
    agent = AgentEntry(path="a", env="CartPole-v1", algorithm="ppo", title="A", mean_return=1.0, step=1)
    home.show_catalogue(CATALOGUE.model_copy(update={"agents": (agent,)}))
    home.gallery.choose("CartPole-v1")
    home.watch_button.setFocus()
    home.gallery.choose("ALE/Pong-v5")
    assert not home.watch_button.isVisible()
    assert not home.learn_button.hasFocus()


def test_what_was_chosen_comes_back_as_soon_as_it_fits_again(home: Home, qtbot: QtBot) -> None:
    home.choose("rlstudio/Maze-v0", "table")
    qtbot.keyClicks(home.gallery.search, "pong")
    assert home.algorithms.current_id() == "ppo"
    home.gallery.search.clear()
    qtbot.keyClicks(home.gallery.search, "maz")
    qtbot.keyClick(home.gallery.search, Qt.Key.Key_Return)
    assert home.form.value().algorithm == "table"
    # What stands in for it is a choice as soon as the person picks it.
    home.gallery.search.setText("pong")
    qtbot.keyClick(home.algorithms.cards, Qt.Key.Key_Return)
    home.gallery.search.setText("maze")
    assert home.form.value().algorithm == "ppo"
    # So is what the arrow keys lead to.
    qtbot.keyClick(home.algorithms.cards, Qt.Key.Key_Home)
    assert home.algorithms.current_id() == "table"
    home.gallery.search.setText("pong")
    home.gallery.search.setText("maze")
    assert home.form.value().algorithm == "table"


def test_a_learner_without_a_preset_here_gives_way_to_one_that_has_one(home: Home) -> None:
    """Somebody who tried an algorithm elsewhere gets settings that work, and may still take it."""
    assert {one.algorithm for one in CATALOGUE.presets} == {"ppo"}
    home.choose("CartPole-v1", "dqn")
    home.gallery.choose("ALE/Pong-v5")
    assert home.algorithms.current_id() == "ppo"
    home.gallery.choose("CartPole-v1")
    assert home.algorithms.current_id() == "dqn", "what was chosen here comes back"
    home.choose("ALE/Pong-v5", "dqn")
    home.show_catalogue(CATALOGUE.model_copy(update={"version": "1"}))
    assert home.algorithms.current_id() == "dqn"
    home.show_catalogue(CATALOGUE.model_copy(update={"presets": (), "version": "2"}))
    home.gallery.choose("rlstudio/Maze-v0")
    assert home.algorithms.current_id() == "dqn", "where no other has a preset either it is as good as any"


def test_the_reason_is_painted_on_the_card(home: Home, qtbot: QtBot) -> None:
    cards = home.algorithms.cards
    index = cards.model().index(2, 0)
    rect = cards.visualRect(index)
    image = cards.viewport().grab(rect).toImage()
    lower = [
        image.pixelColor(x, y).lightness()
        for y in range(image.height() // 2, image.height() - 16)
        for x in range(20, image.width() - 20)
    ]
    assert max(lower) > 90, "no text below the title"


def test_a_title_of_two_lines_stands_over_what_is_said_below_it(home: Home) -> None:
    cards = home.algorithms.cards
    index, option = cards.model().index(1, 0), QStyleOptionViewItem()
    cards.card.width = 190
    low = cards.card.sizeHint(option, index).height()
    cards.model().setData(index, "A title with many words")
    line = QFontMetrics(theme.current().font(theme.current().heading, bold=True)).lineSpacing()
    assert cards.card.sizeHint(option, index).height() == low + line


def test_names_that_differ_in_their_last_word_look_different(home: Home) -> None:
    cards, looks = home.gallery.cards, []
    index = cards.model().index(0, 0)
    for title in ("Mountain Car, continuous", "Mountain Car, of another kind"):
        cards.model().setData(index, title)
        looks.append(cards.grab(cards.visualRect(index)).toImage())
    assert looks[0] != looks[1]


def test_plug_ins_that_do_not_load_are_listed(home: Home) -> None:
    said = [label.text() for label in home.gallery.findChildren(QLabel) if label.isVisible()]
    assert any("Broken-v0" in text and "no module named lost" in text for text in said)


def test_a_fresh_catalogue_keeps_the_choice(home: Home) -> None:
    home.choose("rlstudio/Maze-v0", "ppo")
    new = CATALOGUE.environments[1].model_copy(update={"id": "New-v0", "title": "New"})
    home.show_catalogue(CATALOGUE.model_copy(update={"environments": (new, *CATALOGUE.environments)}))
    assert home.gallery.current_id() == "rlstudio/Maze-v0"
    assert home.algorithms.current_id() == "ppo"


def test_bad_input_keeps_learn_off_and_says_why(home: Home) -> None:
    home.choose("CartPole-v1", "ppo")
    layers = home.form.config.field("hidden")
    layers.focusProxy().setText("none")  # type: ignore[union-attr]
    layers.changed.emit()
    assert not home.ready
    said = [label.text() for label in home.findChildren(QLabel) if label.isVisible()]
    assert any("whole numbers" in text for text in said)
