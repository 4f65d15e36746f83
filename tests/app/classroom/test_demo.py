"""A run saved as a demo opens exactly as it was left."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.board.arrangement import layout_seen
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.values.panel import Value
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.files import agents
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.system.resources import resources
from rlstudio.engine.files import demo_file
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import LONG, WAIT, learning, stands

MAZE = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", seed=3, steps=10_000_000)


def saved(qtbot: QtBot, run_tab: RunTab, path: Path) -> demo_file.Demo:
    run_tab.as_left.save(str(path))
    qtbot.waitUntil(lambda: path.is_file() and "Saved" in run_tab.messages.text, timeout=WAIT)
    return demo_file.read(path)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> RunTab:
    run_tab = window.open_file(str(path))
    assert run_tab is not None, window.home.messages.text
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    return run_tab


def front(run_tab: RunTab) -> dict[str, bool]:
    docks = run_tab.board.findChildren(QDockWidget)
    return {dock.objectName(): not dock.isHidden() for dock in docks}


def test_a_table_is_learned_again_up_to_the_same_step(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    first = learning(qtbot, window, MAZE)
    first.playback.set_speed(16.0)
    first.playback.set_play_speed(0.5)
    first.board.settings_dock.hide()
    shown = front(first)
    demo = saved(qtbot, first, tmp_path / "maze.rldemo")
    training = first.playback.training
    assert training is not None
    assert first.playback.state == "paused"  # there is no moment while time goes on
    assert demo.agent is None
    assert demo.moment is not None
    assert demo.moment.step == training.progress.step > 0
    assert list(tmp_path.glob("*.rlstudio")) == []
    window._leave(first, False)
    qtbot.waitUntil(lambda: not window._leaving, timeout=WAIT)
    again = opened(qtbot, window, tmp_path / "maze.rldemo")
    playback = again.playback
    assert (playback.state, playback.speed, playback.play_speed) == ("paused", 16.0, 0.5)
    assert again.view._speed.currentData() == 0.5
    learned = playback.training
    assert learned is not None
    qtbot.waitUntil(lambda: learned.progress.step == demo.moment.step, timeout=WAIT)
    assert learned.progress.updates == demo.moment.updates
    qtbot.waitUntil(lambda: "td_error" in learned.series, timeout=WAIT)
    for name in ("return", "td_error"):
        assert np.array_equal(learned.series[name].y, training.series[name].y), name
    assert playback.watching_training  # no stage with another policy
    assert front(again) == shown
    playback.step("step")
    qtbot.waitUntil(lambda: learned.progress.step == demo.moment.step + 1, timeout=WAIT)


@pytest.mark.parametrize("answer", [True, False], ids=["saved", "cancelled"])
def test_the_moment_is_the_one_at_which_it_was_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    """While a person thought of a name, learning went on: 7,231 in the name was 30,534 in the file."""
    run_tab, asked = learning(qtbot, window, MAZE), []

    def ask(_window: object, path: str) -> str:
        qtbot.wait(100)  # a person takes longer
        asked.append(tmp_path / Path(path).name)
        return str(asked[0]) if answer else ""

    monkeypatch.setattr(agents, "ask_demo_to_save", ask)
    window.actions_.save_demo.trigger()
    qtbot.waitUntil(lambda: bool(asked) and (not answer or asked[0].is_file()), timeout=WAIT)
    if not answer:
        assert not run_tab.playback.paused, "it goes on as before"
        return
    moment = demo_file.read(asked[0]).moment
    assert moment is not None
    assert str(moment.step) in asked[0].name


def test_what_cannot_be_learned_again_brings_its_agent_along(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    first = learning(qtbot, window, LONG)
    demo = saved(qtbot, first, tmp_path / "pole.rldemo")
    assert demo.agent == "pole.demo.rlstudio"
    assert demo.moment is None
    step = peek(tmp_path / demo.agent).step
    window._leave(first, False)
    qtbot.waitUntil(lambda: not window._leaving, timeout=WAIT)
    again = opened(qtbot, window, tmp_path / "pole.rldemo")
    assert again.playback.state == "paused"
    training = again.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: not again.playback.trainer_opening, timeout=WAIT)  # the stage plays before
    assert training.progress.step == step
    assert training.progress.step < LONG.steps


def test_a_setting_changed_meanwhile_is_no_run_from_the_seed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    run_tab = learning(qtbot, window, MAZE)
    run_tab.run_settings.live_changed.emit("learning_rate", 0.25)
    demo = saved(qtbot, run_tab, tmp_path / "maze.rldemo")
    assert demo.agent == "maze.demo.rlstudio"
    assert demo.run.config["learning_rate"] == 0.25


def test_an_agent_that_only_plays(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    agent = resources() / "checkpoints" / "cartpole-ppo.rlstudio"
    first = window.open_file(str(agent))
    assert first is not None
    qtbot.waitUntil(lambda: first.pictures > 0, timeout=WAIT)
    first.playback.set_explore(True)
    demo = saved(qtbot, first, tmp_path / "play.rldemo")
    assert not demo.learns
    assert (tmp_path / "play.demo.rlstudio").read_bytes() == agent.read_bytes()
    again = opened(qtbot, window, tmp_path / "play.rldemo")
    assert again.playback.training is None
    assert again.playback.exploring
    assert again.view.explore_button.isChecked()


def test_the_episode_in_view_opens_mid_way(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first = window.open_file(str(resources() / "checkpoints" / "cartpole-dqn.rlstudio"))
    assert first is not None
    qtbot.waitUntil(lambda: len(first.timeline.moments) > 20, timeout=WAIT)
    first.timeline.toggle_pause()
    first.timeline.stop_when("step == 400")
    switch = first.board.panels["state_map"].findChild(ModeSwitch)
    assert switch is not None
    switch.choose("actions")
    stands(qtbot, lambda: (first.timeline.moments.stop, first.pictures))
    first.timeline.look(first.timeline.moments.stop - 5)
    demo = saved(qtbot, first, tmp_path / "play.rldemo")
    assert demo.played is not None
    assert demo.played.source == "stage"
    assert demo.scene.look == first.timeline.moments.stop - 5
    first.timeline.return_to_now()
    stands(qtbot, lambda: first.pictures)
    again = opened(qtbot, window, tmp_path / "play.rldemo")
    qtbot.waitUntil(lambda: again.timeline.at == demo.scene.look, timeout=WAIT)
    assert again.playback.state == "paused"
    assert again.timeline.condition == "step == 400"
    assert again.timeline.bar.stop_when.line.text() == "step == 400"
    again.timeline.return_to_now()
    stands(qtbot, lambda: again.pictures)
    assert again.timeline.moments.stop == first.timeline.moments.stop
    newest, before = again.board.newest, first.board.newest
    assert newest is not None
    assert before is not None
    assert (newest.episode, newest.episode_step) == (demo.played.number, demo.played.step)
    assert (newest.episode_return, newest.decision.value) == (before.episode_return, before.decision.value)
    value, old = again.board.panels["value"], first.board.panels["value"]
    assert isinstance(value, Value)
    assert isinstance(old, Value)
    assert np.array_equal(value.trace.rows, old.trace.rows, equal_nan=True)
    shown = again.board.panels["state_map"].findChild(ModeSwitch)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.mode == "actions", timeout=WAIT)


def test_the_layout_comes_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first = learning(qtbot, window, MAZE)
    docks = {dock.objectName(): dock for dock in first.board.findChildren(QDockWidget)}
    first.board.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks["grid"])
    docks["source"].show()
    docks["source"].raise_()
    docks["metrics"].hide()
    qtbot.wait(100)
    first.board.resizeDocks([docks["settings"]], [280], Qt.Orientation.Horizontal)
    qtbot.wait(50)
    demo = saved(qtbot, first, tmp_path / "maze.rldemo")
    assert demo.scene.layout is not None
    again = opened(qtbot, window, tmp_path / "maze.rldemo")
    wanted = demo.scene.layout.model_dump(exclude=_SIZES)
    qtbot.waitUntil(lambda: layout_seen(again.board).model_dump(exclude=_SIZES) == wanted)
    assert wanted["bottom"]["places"][-1]["panels"] == ["grid"]
    assert abs(again.board.settings_dock.width() - first.board.settings_dock.width()) < 8
    window.tabs.setCurrentWidget(first)
    first.board.toggle_enlarged(docks["source"])
    alone = saved(qtbot, first, tmp_path / "alone.rldemo")
    assert first.board.enlarged
    third = window.open_file(str(tmp_path / "alone.rldemo"))
    assert third is not None
    qtbot.waitUntil(lambda: third.board.enlarged, timeout=WAIT)
    assert alone.scene.layout is not None
    assert alone.scene.layout.enlarged == "source"
    assert [name for name, seen in front(third).items() if seen] == ["source"]


_SIZES = {
    side: {"share": True, "places": {"__all__": {"share"}}} for side in ("left", "right", "top", "bottom")
}


def test_a_demo_leaves_the_persons_own_layout_alone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first = learning(qtbot, window, MAZE)
    name = first.board.layout_name
    saved(qtbot, first, tmp_path / "maze.rldemo")
    window._leave(first, False)
    qtbot.waitUntil(lambda: not window._leaving, timeout=WAIT)
    before = window.settings.layout(name)
    again = opened(qtbot, window, tmp_path / "maze.rldemo")
    again.board.settings_dock.hide()
    window._leave(again, False)
    qtbot.waitUntil(lambda: not window._leaving, timeout=WAIT)
    assert window.settings.layout(name) == before


@pytest.mark.parametrize("text", ["{", '{"format_version": 9}', '{"format_version": 1}'])
def test_a_bad_demo_is_reported(qtbot: QtBot, window: MainWindow, tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.rldemo"
    path.write_text(text)
    assert window.open_file(str(path)) is None
    assert "bad.rldemo" in window.home.messages.text
    assert window.home.messages.kind == "problem"
