"""Two sides in a real window: the same seeds, one time, scores that are played, and calm ends."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.tab.comparison.comparison import Comparison
from rlstudio.app.tab.comparison.opponents import Opponent, opponents
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.catalogue import EMPTY
from rlstudio.core.system.resources import resources
from rlstudio.engine.worker.hosts.host import Link, ProcessHost
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT, stands

pytestmark = pytest.mark.usefixtures("dark")
AGENTS = resources() / "checkpoints"
MAZE, CARTPOLE = str(AGENTS / "maze-q_learning.rlstudio"), str(AGENTS / "cartpole-ppo.rlstudio")


def playing(qtbot: QtBot, window: MainWindow, path: str) -> RunTab:
    """An agent of a file that plays, in a window that knows what there is."""
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    tab = window.open_file(path)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    return tab


def opponent(tab: RunTab, window: MainWindow, title: str) -> Opponent:
    assert tab.playback.info is not None
    return next(r for r in opponents(tab.playback.info, window.catalogue or EMPTY) if r.title == title)


def against(qtbot: QtBot, window: MainWindow, tab: RunTab, title: str) -> Comparison:
    """A comparison whose other side plays."""
    tab.comparison.begin(opponent(tab, window, title))
    both_play(qtbot, tab)
    return tab.comparison


def both_play(qtbot: QtBot, tab: RunTab) -> None:
    def opened() -> bool:
        return tab.playback.threads.opponent is not None and tab.playback.threads.opponent.info is not None

    qtbot.waitUntil(opened, timeout=WAIT)
    qtbot.waitUntil(lambda: tab.comparison.sides[1].episode > 0, timeout=WAIT)


def counts(comparison: Comparison) -> tuple[int, int]:
    return comparison.scores[0].episodes, comparison.scores[1].episodes


def text_of(tab: RunTab, number: int) -> str:
    screens = tab.view.screens
    line = screens.line if number == 0 else screens.beside.line if screens.beside is not None else None
    assert line is not None
    return " ".join([line.caption, *line.figures])


def labels(tab: RunTab) -> list[str]:
    curves = tab.board.panels["curves"]
    assert isinstance(curves, Curves)
    return [line.label for line in curves.plot("return").references.lines]


def test_the_same_seeds_scores_and_lines(qtbot: QtBot, window: MainWindow) -> None:
    tab = playing(qtbot, window, MAZE)
    tab.playback.set_play_speed(None)
    comparison = against(qtbot, window, tab, "Optimal plan")
    qtbot.waitUntil(lambda: min(counts(comparison)) >= 3, timeout=WAIT)
    (own_seeds, own), (seeds, returns) = comparison.played()
    together = min(len(seeds), len(own_seeds))
    np.testing.assert_array_equal(seeds[:together], own_seeds[:together])
    assert (np.diff(seeds) == 1).all()
    np.testing.assert_allclose(returns, 7.2, atol=1e-5)
    assert own.mean() == pytest.approx(comparison.scores[0].mean, abs=0.5)
    qtbot.waitUntil(lambda: "7.2 ± 0" in text_of(tab, 1), timeout=WAIT)
    assert text_of(tab, 0).startswith("Q-learning")
    assert re.search(r"n ?= ?[0-9]", text_of(tab, 0)), "the shorter form where there is little room"
    found = labels(tab)
    assert [label.split()[0] for label in found] == ["optimal", "random"]
    assert found[0] == "optimal 7.2 (exact)"
    # The map of the other side is the planner's own.
    beside = tab.view.screens.beside
    assert beside is not None
    beside.map_button.click()
    qtbot.waitUntil(lambda: beside.slots[1].panel.filled, timeout=WAIT)
    # The end of it: one screen, no lines, and the agent plays on.
    qtbot.mouseClick(beside.close_button, Qt.MouseButton.LeftButton)
    assert not comparison.on
    assert tab.playback.threads.opponent is None
    assert tab.view.screens.beside is None
    assert tab.view.screens.line.isHidden()
    assert labels(tab) == []
    seen = tab.pictures
    qtbot.waitUntil(lambda: tab.pictures > seen + 3, timeout=WAIT)


def test_time_stands_still_on_both_sides(qtbot: QtBot, window: MainWindow) -> None:
    tab = playing(qtbot, window, CARTPOLE)
    comparison = against(qtbot, window, tab, "Random")
    qtbot.waitUntil(lambda: comparison.sides[1].step > 3, timeout=WAIT)
    opponent = tab.playback.threads.opponent
    assert opponent is not None
    heard: list[str] = []
    opponent.state_changed.connect(lambda state, _: heard.append(state))
    tab.playback.toggle_pause()
    qtbot.waitUntil(lambda: "paused" in heard, timeout=WAIT)
    stood = stands(qtbot, lambda: [(side.episode, side.step) for side in comparison.sides])
    qtbot.wait(300)
    assert [(side.episode, side.step) for side in comparison.sides] == stood
    tab.playback.toggle_pause()
    # Each for itself: whoever falls begins again, and the other one does not wait.
    comparison.set_together(False)
    qtbot.waitUntil(lambda: counts(comparison)[1] >= 2, timeout=WAIT)
    assert counts(comparison)[0] == 0, "CartPole is balanced for ten seconds"
    assert any(label.startswith("random ") and "episodes" in label for label in labels(tab))
    # A new episode begins on both sides, with a seed that neither has played.
    played = comparison.seed
    tab.playback.restart_episode()
    assert comparison.seed > played
    window.tabs.setCurrentIndex(0)
    rested = stands(qtbot, lambda: [(side.episode, side.step) for side in comparison.sides])
    qtbot.wait(300)
    assert [(side.episode, side.step) for side in comparison.sides] == rested


def test_beside_a_training(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    tab = window.start_run(RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", steps=100_000_000))
    training = tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: tab.playback.stage_alive and training.progress.step > 0, timeout=WAIT)
    tab.playback.set_play_speed(None)
    comparison = against(qtbot, window, tab, "Random")
    qtbot.waitUntil(lambda: min(counts(comparison)) >= 2, timeout=WAIT)
    # With the training itself on the screen the other side goes on by itself.
    tab.playback.set_speed(32.0)
    assert tab.playback.watching_training
    before = counts(comparison)[1]
    qtbot.waitUntil(lambda: counts(comparison)[1] > before + 1, timeout=WAIT)
    opponent = tab.playback.threads.opponent
    assert opponent is not None
    heard: list[str] = []
    opponent.state_changed.connect(lambda state, _: heard.append(state))
    tab.playback.step("step")
    qtbot.waitUntil(lambda: "paused" in heard, timeout=WAIT)
    step = stands(qtbot, lambda: comparison.sides[1].step)
    tab.playback.step("step")
    qtbot.waitUntil(lambda: comparison.sides[1].step in (1, step + 1), timeout=WAIT)
    tab.playback.toggle_pause()
    tab.playback.set_speed(None)
    own = counts(comparison)[0]
    qtbot.waitUntil(lambda: counts(comparison)[0] > own, timeout=WAIT)


def test_a_person_beside_an_agent(qtbot: QtBot, window: MainWindow) -> None:
    tab = playing(qtbot, window, CARTPOLE)
    comparison = against(qtbot, window, tab, "A person")
    assert "←" in tab.view.keys_label.text()
    qtbot.wait(300)
    assert [side.step for side in comparison.sides] == [0, 0], "nobody begins before the person does"
    qtbot.keyClick(tab.view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: all(side.step > 2 for side in comparison.sides), timeout=WAIT)
    assert not tab.playback.human
    qtbot.waitUntil(lambda: counts(comparison)[1] == 1, timeout=WAIT)
    comparison.end()
    assert not comparison.keys.active
    assert tab.view.keys_label.text() == ""
    # Whoever takes over on the own side has the keys.
    tab.playback.take_over(True)
    assert tab.keys.active


def test_an_opponent_that_dies_is_told_and_gone(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = playing(qtbot, window, CARTPOLE)
    links: list[Link] = []
    make = LinkThread._make_link

    def kept(self: LinkThread) -> Link:
        links.append(make(self))
        return links[-1]

    monkeypatch.setattr(LinkThread, "_make_link", kept)
    comparison = against(qtbot, window, tab, "Random")
    worker = links[-1]
    assert isinstance(worker, ProcessHost)
    psutil.Process(worker.process_id).kill()
    qtbot.waitUntil(lambda: not comparison.on, timeout=WAIT)
    assert tab.messages.text.startswith("Random cannot play beside this run: ")
    assert tab.view.screens.beside is None
    assert tab.playback.stage_alive
    against(qtbot, window, tab, "Random")


def test_a_file_to_compare_with(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    tab = playing(qtbot, window, CARTPOLE)
    tab.comparison.begin_file(MAZE)
    assert not tab.comparison.on
    assert "has to play CartPole-v1" in tab.messages.text
    broken = tmp_path / "broken.rlstudio"
    broken.write_bytes(b"\x80\x04.")
    tab.comparison.begin_file(str(broken))
    assert not tab.comparison.on
    assert "pickle" in tab.messages.text
    tab.comparison.begin_file(CARTPOLE)
    both_play(qtbot, tab)
    assert text_of(tab, 1).startswith("cartpole-ppo")


def test_what_there_is_may_come_after_the_file(qtbot: QtBot, window: MainWindow) -> None:
    """The first start of all, with a double click on a file."""
    assert window.catalogue is None
    tab = window.open_file(MAZE)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    assert not tab.can_learn
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    assert tab.can_learn
    assert tab.run_settings.ready
    tab.opponent_menu.fill()
    assert "Optimal plan" in [action.text() for action in tab.opponent_menu.actions()]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_menu_comes_by_key_and_says_why_not(qtbot: QtBot, window: MainWindow) -> None:
    compare = window.actions_.compare
    assert not compare.isEnabled()
    tab = playing(qtbot, window, CARTPOLE)
    assert compare.isEnabled()
    assert compare.menu() is tab.opponent_menu
    seen: list[dict[str, tuple[bool, str]]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if menu is tab.opponent_menu:
            seen.append({a.text(): (a.isEnabled(), a.toolTip()) for a in tab.opponent_menu.actions()})
            menu.close()

    QTimer.singleShot(300, look)
    qtbot.keyClick(tab.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT)
    assert seen[0]["Random"][0]
    (plan,) = (text for text in seen[0] if text.startswith("Optimal plan"))
    assert not seen[0][plan][0]
    assert "no table" in plan, "the reason is read without a pointer"
    assert "no table" in seen[0][plan][1]
    assert seen[0]["Another agent from a file…"][0]


def test_a_person_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.home.choose("CartPole-v1", "human")
    assert window.actions_.learn.text() == "&Play"
    window.actions_.learn.trigger()
    tab = window.front_tab()
    assert tab is not None
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    assert tab.playback.training is None
    assert tab.playback.human
    assert not window.actions_.take_over.isEnabled()
    stage = tab.playback.stage
    assert stage is not None
    qtbot.keyClick(tab.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "return" in stage.series, timeout=WAIT)
    curves = tab.board.panels["curves"]
    qtbot.waitUntil(lambda: curves.filled, timeout=WAIT)
    assert window.actions_.learn.text() == "Play anew"
    # It is taken up again after another tab was in front.
    window.tabs.setCurrentIndex(0)
    assert not tab.keys.active
    window.tabs.setCurrentWidget(tab)
    assert tab.playback.human
    assert tab.keys.active
