"""A run at every age: the slider under the stage, and the wall of ages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.text import grouped
from rlstudio.app.tab.ages.bar import AgeBar
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import LONG, WAIT, learning
from tests.engine.sessions import learned_run


@pytest.fixture(scope="module")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return learned_run(tmp_path_factory.mktemp("run"), algorithm="ppo", steps=4000) / "last.rlstudio"


def opened(qtbot: QtBot, window: MainWindow, agent: Path) -> RunTab:
    run_tab = window.open_file(str(agent))
    assert run_tab is not None
    qtbot.waitUntil(lambda: len(run_tab.ages.ages) > 3 and run_tab.pictures > 0, timeout=WAIT)
    return run_tab


def played(run_tab: RunTab) -> str:
    """Whose policy the line below the picture names."""
    assert run_tab.board.game is not None
    return run_tab.board.game.line.caption


def shows(qtbot: QtBot, run_tab: RunTab, step: int) -> None:
    qtbot.waitUntil(lambda: played(run_tab) == f"policy of step {grouped(step)}", timeout=WAIT)


def test_the_bar_says_age_and_test_and_keeps_what_was_chosen(qtbot: QtBot) -> None:
    bar = AgeBar()
    qtbot.addWidget(bar)
    bar.resize(600, 34)
    bar.show_ages([Age(step=0)], sweeps=False)
    assert not bar.slider.isEnabled(), "one age is no choice"
    assert not bar.wall_button.isEnabled()
    assert "not yet two" in bar.slider.toolTip()
    ages = [Age(step=0), Age(step=100, score=12.5), Age(step=200), Age(step=400)]
    bar.show_ages(ages, sweeps=False)
    assert bar.slider.isEnabled()
    assert "not yet two" not in bar.slider.toolTip()
    assert (bar.at, bar.text.text()) == (None, "newest")
    assert not bar.newest_button.isEnabled()
    chosen: list[object] = []
    bar.chosen.connect(chosen.append)
    bar.slider.setValue(1)
    assert bar.text.text() == "step 100, test 12.5"
    assert bar.newest_button.isEnabled()
    bar.go(-1)
    assert bar.text.text() == "step 0"
    bar.go(2)
    bar.show_ages([Age(step=0), Age(step=230), Age(step=500), Age(step=1000)], sweeps=True)
    assert bar.text.text() == "sweep 230", "the nearest that is left"
    bar.newest_button.click()
    assert chosen == [1, 0, 2, None]
    bar.show_ages(ages, sweeps=False)
    assert bar.at is None, "the newest stays the newest"


def test_the_picture_stays_where_it_is_when_ages_come(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.start_run(LONG)
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    game = run_tab.board.game
    assert game is not None
    bar = run_tab.ages.bar
    assert bar.isVisible()
    bar.show_ages([], sweeps=False)  # none is in the file yet
    qtbot.wait(50)
    before = game.mapTo(window, game.rect().topLeft()), game.size()
    bar.show_ages([Age(step=0), Age(step=100), Age(step=1000)], sweeps=False)
    qtbot.wait(50)
    assert bar.slider.isEnabled()
    assert (game.mapTo(window, game.rect().topLeft()), game.size()) == before


def test_where_no_agents_are_kept_there_is_no_bar(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="random", steps=100_000_000))
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    assert run_tab.ages.bar.isHidden()


def test_the_stage_plays_the_agent_of_then_on_one_seed(qtbot: QtBot, window: MainWindow, agent: Path) -> None:
    run_tab = opened(qtbot, window, agent)
    ages = ages_file.peek(agent.with_name(ages_file.NAME)).ages
    stage = run_tab.playback.stage
    assert stage is not None
    for place in (0, 3):
        run_tab.ages.bar.slider.setValue(place)
        shows(qtbot, run_tab, ages[place].step)
    window.actions_.younger.trigger()
    shows(qtbot, run_tab, ages[2].step)
    window.actions_.older.trigger()
    shows(qtbot, run_tab, ages[3].step)
    assert window.actions_.now.isEnabled()
    window.actions_.now.trigger()
    shows(qtbot, run_tab, 4000)
    assert run_tab.ages.at is None
    assert not window.actions_.now.isEnabled()


def test_it_works_while_a_training_goes_on_and_while_it_stands_still(
    qtbot: QtBot, window: MainWindow
) -> None:
    run_tab = learning(qtbot, window, LONG)
    playback = run_tab.playback
    qtbot.waitUntil(lambda: len(run_tab.ages.ages) > 3, timeout=WAIT)
    assert playback.training is not None
    run_tab.ages.bar.slider.setValue(1)
    shows(qtbot, run_tab, run_tab.ages.ages[1].step)
    before = playback.training.progress.step
    qtbot.waitUntil(lambda: playback.training.progress.step > before, timeout=WAIT)
    window.actions_.pause.trigger()
    qtbot.waitUntil(lambda: playback.state == "paused", timeout=WAIT)
    run_tab.ages.bar.slider.setValue(2)
    shows(qtbot, run_tab, run_tab.ages.ages[2].step)
    pictures = run_tab.pictures
    qtbot.waitUntil(lambda: run_tab.pictures > pictures + 20, timeout=WAIT)
    assert playback.state == "paused", "the training stands still all the while"
    playback.set_speed(1.0)
    assert not playback.watching_training, "an age is played by the stage, at any pace of the training"
    window.actions_.step.trigger()
    assert run_tab.ages.at is None, "a step is one of the training, and is seen there"
    assert playback.watching_training


def test_a_damaged_file_is_told_in_one_sentence_and_the_run_opens(
    qtbot: QtBot, window: MainWindow, agent: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy" / "last.rlstudio"
    copy.parent.mkdir()
    copy.write_bytes(agent.read_bytes())
    copy.with_name(ages_file.NAME).write_bytes(b"PK\x03\x04 and no more")
    run_tab = window.open_file(str(copy))
    assert run_tab is not None
    qtbot.waitUntil(lambda: "is cut off" in run_tab.messages.text, timeout=WAIT)
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    assert run_tab.ages.bar.isHidden()
    assert not window.actions_.wall.isEnabled()


def test_a_wall_plays_and_ends_with_its_tab(
    qtbot: QtBot, window: MainWindow, agent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: None)  # off screen it would not get the keyboard
    run_tab = opened(qtbot, window, agent)
    window.actions_.wall.trigger()
    wall = run_tab.ages.wall
    assert wall is not None
    assert len(wall.steps) == min(9, len(run_tab.ages.ages))
    qtbot.waitUntil(lambda: "return" in wall.tiles.in_words(), timeout=WAIT)
    told = wall.tiles.in_words().split("; ")
    assert [one.split(", ")[0] for one in told] == [f"step {grouped(step)}" for step in wall.steps]
    first = wall.tiles.picture(0)
    qtbot.mouseClick(wall.tiles, Qt.MouseButton.LeftButton, pos=first.center().toPoint())
    menu = next(child for child in wall.findChildren(QAction) if child.isCheckable() and child.isChecked())
    assert menu.text() == "step 0"
    other = run_tab.ages.ages[2].step
    wall.put(0, other)
    assert wall.steps[0] == other
    thread = wall.thread_
    assert thread is not None
    qtbot.waitUntil(lambda: thread.info is not None, timeout=WAIT)
    wall.toggle_pause()
    assert wall.pause_button.text() == "Play on"
    window.actions_.wall.trigger()
    assert run_tab.ages.wall is wall, "one is enough"
    window._leave(run_tab, False)
    qtbot.waitUntil(lambda: not window._leaving, timeout=WAIT)
    assert run_tab.ages.wall is None
