"""The real window with real workers: runs, files, closing, and workers that die."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.screen import Screen
from rlstudio.app.settings import read_catalogue
from rlstudio.app.window import MainWindow
from rlstudio.app.workspace import Workspace
from rlstudio.core.errors import UserError
from rlstudio.engine.link import Link
from rlstudio.engine.messages import RunSpec, Save

pytestmark = pytest.mark.usefixtures("dark")
LONG = RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=100_000_000)
WAIT = 40_000


def learning(qtbot: QtBot, window: MainWindow, spec: RunSpec = LONG) -> Workspace:
    """A run whose stage plays and whose curve grows."""
    workspace = window.start_run(spec)
    qtbot.waitUntil(lambda: workspace.stage_alive and workspace.pictures > 0, timeout=WAIT)
    training = workspace.training
    assert training is not None
    qtbot.waitUntil(lambda: "return" in training.series, timeout=WAIT)
    return workspace


def pid_of_trainer() -> int:
    """The worker whose command line is ours and that has used the most time: the trainer."""
    children = psutil.Process().children(recursive=True)
    workers = [c for c in children if "rlstudio.engine.worker" in " ".join(c.cmdline())]
    return max(workers, key=lambda c: sum(c.cpu_times()[:2])).pid


def answer_question(monkeypatch: pytest.MonkeyPatch, label: str) -> list[str]:
    """The next questions are answered by the button with this label; returns what was asked."""
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(box.text())
        button = next(b for b in box.buttons() if b.text().replace("&", "") == label)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


def test_it_fetches_and_keeps_the_catalogue(qtbot: QtBot, window: MainWindow) -> None:
    assert window.catalogue is None
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    ids = [entry["id"] for entry in (window.catalogue or {})["environments"]]
    assert "CartPole-v1" in ids
    assert window.home.ready
    assert read_catalogue() == window.catalogue


def test_a_run_from_learn_to_a_file_that_plays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = learning(qtbot, window)
    assert window.current_workspace() is workspace
    assert workspace.state == "running"
    assert workspace.title == "CartPole · PPO"
    assert {"screen", "actions", "curves"} <= set(workspace.board.panels)
    path = tmp_path / "agent.rlstudio"
    workspace.save(str(path))
    qtbot.waitUntil(path.is_file, timeout=WAIT)
    qtbot.waitUntil(lambda: "Saved to" in workspace.messages.text, timeout=WAIT)
    assert window.settings.recent() == [path]
    played = window.open_file(str(path))
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 3, timeout=WAIT)
    assert played.state == "playing"
    assert played.can_continue
    assert played.stage is not None
    stage = played.stage
    qtbot.waitUntil(lambda: len(stage.series.get("return", ())) > 0, timeout=5000)
    # The run behind this tab rests its stage but goes on learning.
    training = workspace.training
    assert training is not None
    before = training.progress.step
    qtbot.waitUntil(lambda: training.progress.step > before, timeout=WAIT)
    asked = answer_question(monkeypatch, "Close without saving")
    window.close_tab(window.tabs.indexOf(workspace))
    assert asked == ["CartPole · PPO is still learning."]
    qtbot.waitUntil(lambda: workspace not in window.workspaces(), timeout=WAIT)
    assert window.current_workspace() is played


def test_pause_step_and_speed(qtbot: QtBot, window: MainWindow) -> None:
    workspace = learning(qtbot, window)
    training = workspace.training
    assert training is not None
    # The window says "paused" at once; the trainer may be in the middle of an update.
    with qtbot.waitSignal(training.state_changed, timeout=WAIT):
        qtbot.keyClick(workspace.view, Qt.Key.Key_Space)
    assert workspace.state == "paused"
    step = training.progress.step
    qtbot.wait(200)  # what is on its way arrives
    pictures = workspace.pictures
    qtbot.wait(300)
    assert training.progress.step == step
    assert workspace.pictures <= pictures + 1, "the map of states may have its last word"
    assert not workspace.watching_training
    lanes = training.info.lanes if training.info is not None else 0
    qtbot.keyClick(workspace.view, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: training.progress.step == step + lanes, timeout=WAIT)
    assert workspace.watching_training
    updates = training.progress.updates
    window.actions_.step_update.trigger()
    qtbot.waitUntil(lambda: training.progress.updates == updates + 1, timeout=WAIT)
    assert workspace.paused
    qtbot.keyClick(workspace.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: workspace.state == "running", timeout=WAIT)
    assert not workspace.watching_training
    window.actions_.speed.slider.setValue(3)
    assert workspace.speed == 1.0
    assert workspace.watching_training
    slow = training.progress.step
    qtbot.wait(500)
    # 8 lanes at 50 decisions a second would be 400 steps a second; at max it is many thousands.
    assert training.progress.step - slow < 4000
    window.actions_.speed.slider.setValue(window.actions_.speed.slider.maximum())
    assert workspace.speed is None
    assert not workspace.watching_training


def test_the_untrained_policy_plays_while_the_trainer_opens(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.app import training_thread

    gate = threading.Event()
    make = training_thread.TrainingThread._make_link

    def late(self: training_thread.TrainingThread) -> Link:
        gate.wait(WAIT / 1000)
        return make(self)

    monkeypatch.setattr(training_thread.TrainingThread, "_make_link", late)
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    workspace = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", preset="default", seed=3))
    qtbot.waitUntil(lambda: workspace.pictures > 3, timeout=WAIT)
    assert workspace.state == "loading"
    assert not workspace.view.waiting
    screen, curves = workspace.board.panels["screen"], workspace.board.panels["curves"]
    assert isinstance(screen, Screen)
    assert screen.line.caption == "policy of step 0"
    assert "getting ready" in curves.sentence
    assert curves.covered
    qtbot.waitUntil(lambda: "untrained policy plays" in window._status.text(), timeout=WAIT)
    form = workspace.run_dock.form
    assert (form.run.field("lanes").value(), form.run.field("steps").value()) == (8, 100_000)
    assert not window.actions_.step.isEnabled()
    workspace.step("step")
    assert not workspace.paused
    # Time is stopped before there is a trainer: it opens and stands still.
    qtbot.keyClick(workspace.view, Qt.Key.Key_Space)
    assert workspace.state == "paused"
    gate.set()
    training, stage = workspace.training, workspace.stage
    assert training is not None
    assert stage is not None
    with qtbot.waitSignal(training.state_changed, timeout=WAIT, check_params_cb=lambda s, _: s == "paused"):
        pass
    assert workspace.state == "paused"
    assert not curves.covered or "Paused" in curves.sentence
    assert training.info is not None
    assert stage.info is not None
    assert (training.info.config, training.info.seed) == (stage.info.config, stage.info.seed)
    assert workspace.stage is stage
    qtbot.wait(100)
    before = training.progress.step
    qtbot.wait(300)
    assert training.progress.step == before
    qtbot.keyClick(workspace.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: workspace.state == "running" and "return" in training.series, timeout=WAIT)
    qtbot.waitUntil(lambda: "step 0" not in screen.line.caption, timeout=WAIT)


def test_a_person_takes_over(qtbot: QtBot, window: MainWindow) -> None:
    workspace = learning(qtbot, window)
    sent: list[object] = []
    assert workspace.stage is not None
    workspace.keys.action_changed.connect(sent.append)
    qtbot.keyClick(workspace.view, Qt.Key.Key_T)
    assert workspace.human
    assert window.actions_.take_over.isChecked()
    qtbot.keyPress(workspace.view, Qt.Key.Key_Left)
    qtbot.keyPress(workspace.view, Qt.Key.Key_Right)
    qtbot.keyRelease(workspace.view, Qt.Key.Key_Right)
    qtbot.keyRelease(workspace.view, Qt.Key.Key_Left)
    assert sent == [0, 1, 0, None]
    qtbot.keyPress(workspace.view, Qt.Key.Key_Left)
    workspace.keys.release_all()
    assert sent[-1] is None
    qtbot.keyClick(workspace.view, Qt.Key.Key_T)
    assert not workspace.human
    qtbot.keyClick(workspace.view, Qt.Key.Key_Left)
    assert sent[4:] == [0, None]


def test_a_live_setting_reaches_the_run(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    workspace = learning(qtbot, window)
    form = workspace.run_dock.form
    assert not form.run.field("seed").isEnabled()
    rate = form.config.field("learning_rate")
    assert rate.isEnabled()
    sent: list[tuple[str, object]] = []
    form.live_changed.connect(lambda name, value: sent.append((name, value)))
    rate.focusProxy().stepUp()  # type: ignore[union-attr]
    assert sent
    assert sent[0][0] == "learning_rate"
    qtbot.wait(200)
    assert workspace.state == "running"
    assert workspace.messages.text == ""


def test_closing_with_a_run_asks_and_saves(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = learning(qtbot, window)
    asked = answer_question(monkeypatch, "Cancel")
    window.close()
    assert asked
    assert window.isVisible()
    assert workspace.going
    answer_question(monkeypatch, "Save and close")
    assert workspace.training is not None
    folder = workspace.training.folder
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    saved = folder / "last.rlstudio"
    assert saved.is_file()
    assert window.settings.recent() == [saved]


def test_a_killed_trainer_leaves_the_window_alive(qtbot: QtBot, window: MainWindow) -> None:
    workspace = learning(qtbot, window)
    training = workspace.training
    assert training is not None
    last = training.folder / "last.rlstudio"
    training.send(Save(str(last)))
    qtbot.waitUntil(lambda: training.last_saved is not None and last.is_file(), timeout=WAIT)
    psutil.Process(pid_of_trainer()).kill()
    qtbot.waitUntil(lambda: workspace.state == "failed", timeout=WAIT)
    text = workspace.messages.text
    assert "The trainer stopped" in text
    assert "Last autosave" in text
    labels = [button.text() for button in workspace.messages._buttons]
    assert labels == ["Open", "Continue from it"]
    workspace.messages._buttons[1].click()
    going = window.current_workspace()
    assert going is not None
    assert going is not workspace
    qtbot.waitUntil(lambda: going.state == "running" and going.pictures > 0, timeout=WAIT)
    assert going.training is not None
    assert going.training.folder == training.folder
    assert going.info is not None
    assert going.info.step > 0


def test_only_a_resumable_autosave_offers_to_continue(qtbot: QtBot, window: MainWindow) -> None:
    workspace = learning(qtbot, window)
    training = workspace.training
    assert training is not None
    best = training.folder / "best.rlstudio"
    qtbot.waitUntil(best.is_file, timeout=WAIT)
    psutil.Process(pid_of_trainer()).kill()
    qtbot.waitUntil(lambda: workspace.state == "failed", timeout=WAIT)
    assert not (training.folder / "last.rlstudio").exists()
    assert [button.text() for button in workspace.messages._buttons] == ["Open"]
    workspace.messages._buttons[0].click()
    played = window.current_workspace()
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 0, timeout=WAIT)
    assert not played.can_continue


def test_a_run_that_cannot_start_says_why(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.start_run(RunSpec(env="CartPole-v1", algorithm="q_learning"))
    qtbot.waitUntil(lambda: workspace.state == "failed", timeout=WAIT)
    assert "does not fit" in workspace.messages.text
    assert not workspace.going
    assert workspace.view.waiting
    qtbot.waitUntil(lambda: workspace.stage is not None and workspace.stage.isFinished(), timeout=WAIT)
    assert workspace.messages.text.count("does not fit") == 1
    elsewhere = [label.text() for label in workspace.view.findChildren(QLabel) if label.isVisible()]
    assert not any("does not fit" in text for text in elsewhere), "said twice"
    assert "The stage stopped" not in workspace.messages.text


def test_a_stage_that_fails_before_the_trainer_is_there_is_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rlstudio.app import stage_thread

    make, tried = stage_thread.StageThread._make_link, []

    def first_fails(self: stage_thread.StageThread) -> Link:
        tried.append(self)
        if len(tried) == 1:
            raise UserError("no worker for the stage.")
        return make(self)

    monkeypatch.setattr(stage_thread.StageThread, "_make_link", first_fails)
    workspace = learning(qtbot, window)
    assert len(tried) == 2
    assert workspace.messages.text == ""


def test_settings_show_what_the_run_really_uses(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    workspace = learning(qtbot, window, RunSpec(env="CartPole-v1", algorithm="ppo", config={"discount": 0.9}))
    form, info = workspace.run_dock.form, workspace.info
    assert info is not None
    assert form.run.field("lanes").value() == info.lanes
    assert form.run.field("steps").value() is None
    assert form.preset.currentText() == "Default settings"
    shown = {name: form.config.field(name).value() for name in form.config.names}
    assert shown == {name: info.config[name] for name in shown}


def empty(path: Path) -> None:
    path.touch()


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", "{}")


def missing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize("make", [empty, picture, other_zip, missing])
def test_a_bad_file_is_one_sentence(window: MainWindow, tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "bad.rlstudio"
    make(path)
    assert window.open_file(str(path)) is None
    text = window.home.messages.text
    assert "bad.rlstudio" in text
    assert "\n" not in text
    assert window.tabs.count() == 1


def test_files_can_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.rlstudio"
    path.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert "bad.rlstudio" in window.home.messages.text


def test_themes_and_projector_are_remembered(window: MainWindow, qapp: QApplication) -> None:
    from rlstudio.app import theme

    window.actions_.light.trigger()
    assert not theme.current().is_dark
    window.actions_.projector.trigger()
    assert theme.current().large
    assert qapp.font().pointSizeF() == pytest.approx(theme.current().body)
    assert window.settings.flag("light")
    assert window.settings.flag("projector")
    window.actions_.projector.trigger()
    window.actions_.light.trigger()
    assert theme.current() == theme.dark()


def test_a_broken_layout_falls_back_to_the_default(qtbot: QtBot, window: MainWindow) -> None:
    from PySide6.QtCore import QByteArray

    from rlstudio.app.panel_board import PanelBoard
    from rlstudio.app.run_dock import RunDock
    from rlstudio.app.stage_view import StageView
    from tests.app.test_threads import INFO

    board = PanelBoard(StageView(), RunDock({}))
    qtbot.addWidget(board)
    board.resize(1200, 700)
    board.show()
    board.fill(INFO)
    board.restore(QByteArray(b"no layout at all"))
    qtbot.waitUntil(
        lambda: all(panel.isVisible() for panel in board.panels.values() if panel is not board.game)
    )


def test_every_action_has_help_and_no_two_share_a_shortcut(window: MainWindow) -> None:
    from PySide6.QtGui import QAction

    seen: dict[str, str] = {}
    for action in window.actions_.findChildren(QAction):
        assert action.toolTip()
        for shortcut in action.shortcuts():
            text = shortcut.toString()
            assert text not in seen, f"{text}: {seen.get(text)} and {action.text()}"
            seen[text] = action.text()
    assert {"Space", ".", "T", "R", "C", "F11", "Ctrl+S", "Ctrl+O"} <= set(seen)


def test_a_trained_agent_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.home.choose("rlstudio/GridWorld-v0", "ppo")
    assert not window.home.watch_button.isVisible()
    assert not window.actions_.watch.isEnabled()
    window.home.choose("CartPole-v1", "ppo")
    assert window.home.watch_button.isVisible()
    assert "mean return 500" in window.home.watch_button.toolTip()
    qtbot.mouseClick(window.home.watch_button, Qt.MouseButton.LeftButton)
    played = window.current_workspace()
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 3, timeout=WAIT)
    assert played.title == "CartPole · PPO"
    assert window.settings.recent() == []
    window.tabs.setCurrentIndex(0)
    window.home.choose("rlstudio/Maze-v0", "ppo")
    qtbot.keyClick(window.home.gallery.cards, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    played = window.current_workspace()
    assert played is not None
    assert played.job.path is not None
    assert "maze" in played.job.path


def test_shortcuts_leave_typing_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    workspace = learning(qtbot, window)
    rate = workspace.run_dock.form.config.field("learning_rate").focusProxy()
    assert rate is not None
    rate.setFocus()
    qtbot.waitUntil(rate.hasFocus, timeout=WAIT)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_X):
        qtbot.keyClick(rate, key)
    assert workspace.state == "running"
    assert not workspace.human
    assert not workspace.exploring
    # Space presses the button that has the focus, as everywhere.
    button = workspace.view.explore_button
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=WAIT)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert workspace.exploring
    assert workspace.state == "running"


def test_the_way_back_to_the_gallery_is_written_out_beside_many_runs(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1280, 720)
    whole = window.tabs.tabBar().tabSizeHint(0).width()
    for number in range(12):
        window.tabs.addTab(QWidget(), f"A long title of a run, number {number}")
    QApplication.processEvents()
    bar = window.tabs.tabBar()
    assert bar.tabRect(0).width() >= whole
    assert bar.tabRect(1).width() < bar.tabSizeHint(1).width(), "there was no need to shorten anything"
