"""Runs in the real window with real workers: begun, paused, stepped, taken over, set."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.pairs.advice import AdvicePanel
from rlstudio.app.panels.pairs.panel import PairsPanel
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.tab import full_speed
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.errors import UserError
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.engine.worker.transport.link import Link
from tests.app.gestures import answer
from tests.app.runs import WAIT, learning, stands

pytestmark = pytest.mark.usefixtures("dark")


def test_a_run_from_learn_to_a_file_that_plays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_speed, "_LEAST_OF_A_PART_S", 0.3)
    run_tab = learning(qtbot, window)
    assert window.front_tab() is run_tab
    assert run_tab.playback.state == "running"
    assert run_tab.title == "CartPole · PPO"
    assert {"screen", "actions", "curves"} <= set(run_tab.board.panels)
    path = tmp_path / "agent.rlstudio"
    run_tab.save(str(path))
    qtbot.waitUntil(path.is_file, timeout=WAIT)
    qtbot.waitUntil(lambda: "Saved to" in run_tab.messages.text, timeout=WAIT)
    assert window.settings.recent() == [path]
    played = window.open_file(str(path))
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 3, timeout=WAIT)
    assert played.playback.state == "playing"
    assert played.can_continue
    assert played.playback.stage is not None
    stage = played.playback.stage
    qtbot.waitUntil(lambda: len(stage.series.get("return", ())) > 0, timeout=5000)
    # The run behind this tab rests its stage but goes on learning.
    training = run_tab.playback.training
    assert training is not None
    before = training.progress.step
    qtbot.waitUntil(lambda: training.progress.step > before, timeout=WAIT)
    asked = answer(monkeypatch, "Close without saving")
    window.close_tab(window.tabs.indexOf(run_tab))
    assert asked == ["CartPole · PPO is still learning."]
    qtbot.waitUntil(lambda: run_tab not in window.run_tabs(), timeout=WAIT)
    assert window.front_tab() is played
    pace = window.settings.pace("CartPole-v1", "ppo")
    assert pace is not None, "the gallery tells by it what the next run will take"
    done = training.progress
    assert 0.5 < pace / (done.step / done.seconds) < 2.0


def test_the_lines_of_the_algorithm_are_there_after_its_end(qtbot: QtBot, window: MainWindow) -> None:
    """Nobody looked at them while it learned; the panel shows them without a mark."""
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="dqn", steps=600))
    qtbot.waitUntil(lambda: run_tab.playback.state == "finished", timeout=WAIT)
    source = run_tab.board.panels["source"]
    assert isinstance(source, SourcePanel)
    assert source.covered
    next(action for action in run_tab.panel_actions() if action.text() == source.title).trigger()
    qtbot.waitUntil(lambda: not source.covered, timeout=WAIT)
    assert [row.text for row in source.listing.rows if row.text.startswith("Sample")]
    assert source.listing.current is None


def test_the_gallery_is_told_the_pace_of_full_speed_alone(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = learning(qtbot, window)
    training, answers = run_tab.playback.training, answer(monkeypatch, "Close without saving")
    assert training is not None
    run_tab.playback.set_speed(1.0)
    qtbot.waitUntil(lambda: run_tab._full_speed._since.step > 0, timeout=WAIT)
    run_tab._full_speed.note()
    assert window.settings.pace("CartPole-v1", "ppo") is None, "it learns slowly because it is asked to"
    run_tab.playback.set_speed(None, go_on=True)
    run_tab._full_speed._since = replace(training.progress, seconds=training.progress.seconds - 3.0, step=0)
    run_tab._full_speed.note()
    assert window.settings.pace("CartPole-v1", "ppo") is None, "the first seconds tell nothing of the rest"
    slow = run_tab._full_speed._since = replace(training.progress, seconds=training.progress.seconds - 1000.0)
    qtbot.waitUntil(lambda: training.progress.step > slow.step + 1000, timeout=WAIT)
    window.close_tab(window.tabs.indexOf(run_tab))
    assert answers
    pace, done = window.settings.pace("CartPole-v1", "ppo"), training.progress
    expected = (done.step - slow.step) / (done.seconds - slow.seconds)
    assert pace == pytest.approx(expected, rel=0.3), "what came before it was fast does not count"


def test_pause_step_and_speed(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    training = run_tab.playback.training
    assert training is not None
    # The window says "paused" at once; the trainer may be in the middle of an update.
    with qtbot.waitSignal(training.state_changed, timeout=WAIT):
        qtbot.keyClick(run_tab.view, Qt.Key.Key_Space)
    assert run_tab.playback.state == "paused"
    step = training.progress.step
    pictures = stands(qtbot, lambda: run_tab.pictures)
    qtbot.wait(300)
    assert training.progress.step == step
    assert run_tab.pictures == pictures, "nothing moves, and the map of states needs no picture"
    assert not run_tab.playback.watching_training
    lanes = training.info.lanes if training.info is not None else 0
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: training.progress.step == step + lanes, timeout=WAIT)
    assert run_tab.playback.watching_training
    updates = training.progress.updates
    window.actions_.step_update.trigger()
    qtbot.waitUntil(lambda: training.progress.updates == updates + 1, timeout=WAIT)
    assert run_tab.playback.paused
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: run_tab.playback.state == "running", timeout=WAIT)
    assert not run_tab.playback.watching_training
    window.actions_.speed.slider.setValue(3)
    assert run_tab.playback.speed == 1.0
    assert run_tab.playback.watching_training
    slow = training.progress.step
    qtbot.wait(500)
    # 8 lanes at 50 decisions a second would be 400 steps a second; at max it is many thousands.
    assert training.progress.step - slow < 4000
    window.actions_.speed.slider.setValue(window.actions_.speed.slider.maximum())
    assert run_tab.playback.speed is None
    assert not run_tab.playback.watching_training


def test_the_untrained_policy_plays_while_the_trainer_opens(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.app.links import training_thread

    gate = threading.Event()
    make = training_thread.TrainingThread._make_link

    def late(self: training_thread.TrainingThread) -> Link:
        gate.wait(WAIT / 1000)
        return make(self)

    monkeypatch.setattr(training_thread.TrainingThread, "_make_link", late)
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", preset="default", seed=3))
    qtbot.waitUntil(lambda: run_tab.pictures > 3, timeout=WAIT)
    assert run_tab.playback.state == "loading"
    assert not run_tab.view.waiting
    screen, curves = run_tab.board.panels["screen"], run_tab.board.panels["curves"]
    assert isinstance(screen, Screen)
    assert screen.line.caption == "policy of step 0"
    assert "getting ready" in curves.sentence
    assert curves.covered
    qtbot.waitUntil(lambda: "untrained policy plays" in window.status_line.label.text(), timeout=WAIT)
    form = run_tab.run_settings.form
    assert (form.run.field("lanes").value(), form.run.field("steps").value()) == (8, 100_000)
    assert not window.actions_.step.isEnabled()
    assert run_tab.device == "", "where the trainer will compute is not known"
    run_tab.playback.step("step")
    assert not run_tab.playback.paused
    # Time is stopped before there is a trainer: it opens and stands still.
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Space)
    assert run_tab.playback.state == "paused"
    gate.set()
    training, stage = run_tab.playback.training, run_tab.playback.stage
    assert training is not None
    assert stage is not None
    with qtbot.waitSignal(training.state_changed, timeout=WAIT, check_params_cb=lambda s, _: s == "paused"):
        pass
    assert run_tab.playback.state == "paused"
    assert not curves.covered or "Paused" in curves.sentence
    assert training.info is not None
    assert stage.info is not None
    assert (training.info.config, training.info.seed) == (stage.info.config, stage.info.seed)
    assert run_tab.playback.stage is stage
    assert run_tab.device == window.actions_.device.text() != ""
    before = stands(qtbot, lambda: training.progress.step)
    qtbot.wait(300)
    assert training.progress.step == before
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: run_tab.playback.state == "running" and "return" in training.series, timeout=WAIT)
    qtbot.waitUntil(lambda: "step 0" not in screen.line.caption, timeout=WAIT)


def test_a_stage_that_fails_before_the_trainer_is_there_is_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.app.links import stage_thread

    make = stage_thread.StageThread._make_link
    tried: list[stage_thread.StageThread] = []

    def first_fails(self: stage_thread.StageThread) -> Link:
        tried.append(self)
        if len(tried) == 1:
            raise UserError("no worker for the stage.")
        return make(self)

    monkeypatch.setattr(stage_thread.StageThread, "_make_link", first_fails)
    run_tab = learning(qtbot, window)
    assert len(tried) == 2
    assert run_tab.messages.text == ""
    # What the first one still had to say is not the trainer's word.
    tried[0].failed.emit("It came late.", "")
    assert run_tab.playback.state == "running"
    assert run_tab.messages.text == ""


def test_a_stage_is_replaced_without_waiting_for_its_worker(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    old = run_tab.playback.stage
    assert old is not None
    old.over = True  # it has just failed, and the window has not heard of it yet
    begun = time.monotonic()
    run_tab.playback.restart_stage()
    assert time.monotonic() - begun < 0.5
    assert run_tab.playback.stage is not old
    qtbot.waitUntil(old.isFinished, timeout=WAIT)
    before = run_tab.pictures
    qtbot.waitUntil(lambda: run_tab.pictures > before + 1, timeout=WAIT)


def test_a_person_takes_over(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    sent: list[object] = []
    assert run_tab.playback.stage is not None
    run_tab.keys.action_changed.connect(sent.append)
    qtbot.keyClick(run_tab.view, Qt.Key.Key_T)
    assert run_tab.playback.human
    assert window.actions_.take_over.isChecked()
    qtbot.keyPress(run_tab.view, Qt.Key.Key_Left)
    qtbot.keyPress(run_tab.view, Qt.Key.Key_Right)
    qtbot.keyRelease(run_tab.view, Qt.Key.Key_Right)
    qtbot.keyRelease(run_tab.view, Qt.Key.Key_Left)
    assert sent == [0, 1, 0, None]
    qtbot.keyPress(run_tab.view, Qt.Key.Key_Left)
    run_tab.keys.release_all()
    assert sent[-1] is None
    qtbot.keyClick(run_tab.view, Qt.Key.Key_T)
    assert not run_tab.playback.human
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Left)
    assert sent[4:] == [0, None]


def test_a_live_setting_reaches_the_run(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    run_tab = learning(qtbot, window)
    form = run_tab.run_settings.form
    assert not form.run.field("seed").isEnabled()
    rate = form.config.field("learning_rate")
    assert rate.isEnabled()
    sent: list[tuple[str, object]] = []
    form.live_changed.connect(lambda name, value: sent.append((name, value)))
    rate.focusProxy().stepUp()  # type: ignore[union-attr]
    assert sent
    assert sent[0][0] == "learning_rate"
    (live,) = window.curves.live().values()
    assert [(one.name, one.after) for one in live.info.changed] == sent, "compared as one that was changed"
    qtbot.wait(200)
    assert run_tab.playback.state == "running"
    assert run_tab.messages.text == ""


def test_a_person_judges_in_a_panel(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    small = {"judge": "person", "first_labels": 2}
    asked = RunSpec(env="Pendulum-v1", algorithm="preferences", lanes=2, steps=100_000, config=small)
    run_tab = learning(qtbot, window, asked)
    panel = run_tab.board.panels["pairs"]
    assert isinstance(panel, PairsPanel)
    for judged in range(2):
        qtbot.waitUntil(lambda: panel.can_answer, timeout=WAIT)
        assert panel.pair is not None
        assert panel.pair.labels == judged
        assert panel.pair.waits
        qtbot.keyClick(panel.clips, Qt.Key.Key_Left)
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: training.progress.step > 512, timeout=WAIT)
    panel.switch.buttons["synthetic"].click()
    assert run_tab.run_settings.form.config.field("judge").value() == "synthetic"
    qtbot.waitUntil(lambda: panel.pair is not None and not panel.pair.person, timeout=WAIT)


def test_a_person_teaches_in_a_panel(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    small = {"teacher": "person", "questions": 2, "rollout_steps": 20, "updates_per_iteration": 5}
    asked = RunSpec(env="CartPole-v1", algorithm="dagger", lanes=1, steps=100_000, config=small)
    run_tab = window.start_run(asked)
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    panel = run_tab.board.panels["advice"]
    assert isinstance(panel, AdvicePanel)
    for answered in range(2):
        qtbot.waitUntil(lambda: panel.can_answer, timeout=WAIT)
        assert panel.advice is not None
        assert panel.advice.labels == answered
        qtbot.waitUntil(lambda: run_tab.status_text.startswith("Waiting for your answer"), timeout=WAIT)
        qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: training.progress.updates == 5, timeout=WAIT)


def test_settings_show_what_the_run_really_uses(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    run_tab = learning(qtbot, window, RunSpec(env="CartPole-v1", algorithm="ppo", config={"discount": 0.9}))
    form, info = run_tab.run_settings.form, run_tab.playback.info
    assert info is not None
    assert form.run.field("lanes").value() == info.lanes
    assert form.run.field("steps").value() is None
    assert form.preset.currentText() == "Own settings", "the discount is not the default"
    shown = {name: form.config.field(name).value() for name in form.config.names}
    assert shown == {name: info.config[name] for name in shown}


def test_shortcuts_leave_typing_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    run_tab = learning(qtbot, window)
    rate = run_tab.run_settings.form.config.field("learning_rate").focusProxy()
    assert rate is not None
    rate.setFocus()
    qtbot.waitUntil(rate.hasFocus, timeout=WAIT)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_X):
        qtbot.keyClick(rate, key)
    assert run_tab.playback.state == "running"
    assert not run_tab.playback.human
    assert not run_tab.playback.exploring
    # Space presses the button that has the focus, as everywhere.
    button = run_tab.view.explore_button
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=WAIT)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert run_tab.playback.exploring
    assert run_tab.playback.state == "running"
