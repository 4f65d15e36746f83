"""How runs end: closed with a question, killed, or never begun."""

from __future__ import annotations

import gc
import weakref

import psutil
import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from rlstudio.app.rivals import rivals
from rlstudio.app.window import MainWindow
from rlstudio.app.workspace import Workspace
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.messages import RunSpec, Save
from tests.app.gestures import answer
from tests.app.runs import WAIT, learning, pid_of_trainer

pytestmark = pytest.mark.usefixtures("dark")


def test_closing_with_a_run_asks_and_saves(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = learning(qtbot, window)
    asked = answer(monkeypatch, "Cancel")
    window.close()
    assert asked
    assert window.isVisible()
    assert workspace.going
    answer(monkeypatch, "Save and close")
    assert workspace.training is not None
    folder = workspace.training.folder
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    saved = folder / "last.rlstudio"
    assert saved.is_file()
    assert window.settings.recent() == [saved]


def test_the_window_closes_after_a_tab_that_is_being_saved(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = learning(qtbot, window)
    asked = answer(monkeypatch, "Save and close")
    window.close_tab(window.tabs.indexOf(workspace))
    window.close()
    assert len(asked) == 1, "what is being saved is not asked about again"
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)


def test_nothing_is_left_of_a_tab_that_was_closed(qtbot: QtBot, window: MainWindow) -> None:
    def opened() -> weakref.ref[Workspace]:
        workspace = learning(qtbot, window)
        info = workspace.info
        assert info is not None
        workspace.comparison.begin(next(r for r in rivals(info, build_catalogue()) if r.title == "Random"))
        qtbot.waitUntil(lambda: workspace.comparison._sides[1].episode > 0, timeout=WAIT)
        workspace.leave(False)
        return weakref.ref(workspace)

    tab = opened()
    qtbot.waitUntil(lambda: window.workspaces() == [], timeout=WAIT)

    def gone() -> bool:
        gc.collect()
        return tab() is None

    qtbot.waitUntil(gone, timeout=WAIT)


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


def test_pause_says_when_it_stops_the_stage_alone(qtbot: QtBot, window: MainWindow) -> None:
    pause = window.actions_.pause
    spec = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", seed=0, steps=500)
    workspace = window.start_run(spec)
    assert pause.text() == "&Pause"
    assert "training and playing" in pause.toolTip()
    qtbot.waitUntil(lambda: workspace.state == "finished" and workspace.stage_alive, timeout=WAIT)
    assert pause.text() == "&Pause stage"
    assert "nothing is training" in pause.toolTip()
    pause.trigger()
    assert pause.text() == "Play on"
    pause.trigger()
    window.resize(1000, 640)
    qtbot.wait(50)
    window.actions_.projector.trigger()
    qtbot.wait(100)
    for action in (window.actions_.save, window.actions_.projector):
        buttons = [b for b in action.associatedObjects() if isinstance(b, QToolButton)]
        assert [b.isVisible() for b in buttons] == [True], "the longer words push nothing off the toolbar"
