"""How runs end: closed with a question, killed, or never begun."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from rlstudio.app.tab import endings
from rlstudio.app.tab.comparison.opponents import opponents
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.worker.messages import Finished, OpenStage, RunSpec, Save
from tests.app.gestures import answer
from tests.app.runs import WAIT, learning, pid_of_trainer

pytestmark = pytest.mark.usefixtures("dark")


def test_closing_with_a_run_asks_and_saves(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = learning(qtbot, window)
    asked = answer(monkeypatch, "Cancel")
    window.close()
    assert asked
    assert window.isVisible()
    assert run_tab.playback.going
    answer(monkeypatch, "Save and close")
    assert run_tab.playback.training is not None
    folder = run_tab.playback.training.folder
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    saved = folder / "last.rlstudio"
    assert saved.is_file()
    assert window.settings.recent() == [saved]


def test_the_window_closes_after_a_tab_that_is_being_saved(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = learning(qtbot, window)
    asked = answer(monkeypatch, "Save and close")
    window.close_tab(window.tabs.indexOf(run_tab))
    window.close()
    assert len(asked) == 1, "what is being saved is not asked about again"
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)


def test_nothing_is_left_of_a_tab_that_was_closed(qtbot: QtBot, window: MainWindow) -> None:
    def opened() -> weakref.ref[RunTab]:
        run_tab = learning(qtbot, window)
        info = run_tab.playback.info
        assert info is not None
        run_tab.comparison.begin(next(r for r in opponents(info, build_catalogue()) if r.title == "Random"))
        qtbot.waitUntil(lambda: run_tab.comparison.sides[1].episode > 0, timeout=WAIT)
        run_tab.leave(False)
        return weakref.ref(run_tab)

    tab = opened()
    qtbot.waitUntil(lambda: window.run_tabs() == [], timeout=WAIT)

    def gone() -> bool:
        gc.collect()
        return tab() is None

    qtbot.waitUntil(gone, timeout=WAIT)


def test_a_killed_trainer_leaves_the_window_alive(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    training = run_tab.playback.training
    assert training is not None
    last = training.folder / "last.rlstudio"
    training.send(Save(str(last)))
    qtbot.waitUntil(lambda: training.last_saved is not None and last.is_file(), timeout=WAIT)
    psutil.Process(pid_of_trainer(run_tab)).kill()
    qtbot.waitUntil(lambda: run_tab.playback.state == "failed", timeout=WAIT)
    text = run_tab.messages.text
    assert "The trainer stopped" in text
    assert "Last autosave" in text
    labels = [button.text() for button in run_tab.messages.buttons]
    assert labels == ["Open", "Continue from it"]
    run_tab.messages.buttons[1].click()
    going = window.front_tab()
    assert going is not None
    assert going is not run_tab
    qtbot.waitUntil(lambda: going.playback.state == "running" and going.pictures > 0, timeout=WAIT)
    assert going.playback.training is not None
    assert going.playback.training.folder == training.folder
    assert going.playback.info is not None
    assert going.playback.info.step > 0


def test_only_a_resumable_autosave_offers_to_continue(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    training = run_tab.playback.training
    assert training is not None
    best = training.folder / "best.rlstudio"
    qtbot.waitUntil(best.is_file, timeout=WAIT)
    psutil.Process(pid_of_trainer(run_tab)).kill()
    qtbot.waitUntil(lambda: run_tab.playback.state == "failed", timeout=WAIT)
    assert not (training.folder / "last.rlstudio").exists()
    assert [button.text() for button in run_tab.messages.buttons] == ["Open"]
    run_tab.messages.buttons[0].click()
    played = window.front_tab()
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 0, timeout=WAIT)
    assert not played.can_continue


def test_a_run_that_cannot_start_says_why(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="q_learning"))
    qtbot.waitUntil(lambda: run_tab.playback.state == "failed", timeout=WAIT)
    assert "does not fit" in run_tab.messages.text
    assert not run_tab.playback.going
    assert run_tab.view.waiting
    stage = run_tab.playback.stage
    assert stage is not None
    qtbot.waitUntil(stage.isFinished, timeout=WAIT)
    assert run_tab.messages.text.count("does not fit") == 1
    elsewhere = [label.text() for label in run_tab.view.findChildren(QLabel) if label.isVisible()]
    assert not any("does not fit" in text for text in elsewhere), "said twice"
    assert "The stage stopped" not in run_tab.messages.text


def test_pause_says_when_it_stops_the_stage_alone(qtbot: QtBot, window: MainWindow) -> None:
    pause = window.actions_.pause
    spec = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", seed=0, steps=500)
    run_tab = window.start_run(spec)
    assert pause.text() == "&Pause"
    assert "training and playing" in pause.toolTip()
    playback = run_tab.playback
    qtbot.waitUntil(lambda: playback.state == "finished" and playback.stage_alive, timeout=WAIT)
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


@pytest.mark.parametrize(
    ("scores", "kind", "words", "remedy"),
    [
        (
            (65.0, 500.0, 38_912, True),
            "warning",
            "It forgot: best 500 points at step 38,912 (tested again), last 65. The best plays on.",
            "Watch the last",
        ),
        (
            (490.0, 500.0, 38_912, False),
            "good",
            "Last policy 490 points, best 500 points at step 38,912 (tested again).",
            "Watch the best",
        ),
        (
            (500.0, 500.0, 50_000, False),
            "good",
            "The last policy is the best: 500 points.",
            "Watch the best",
        ),
    ],
)
def test_the_ending_tells_the_last_policy_and_the_best(scores, kind: str, words: str, remedy: str) -> None:
    end = Finished(50_000, "/run/last.rlstudio", "/run/best.rlstudio", *scores)
    found, text, remedies = endings.finished(end, False, Path("/run"), print, "points")
    assert (found, text) == (kind, f"Learning is done after 50,000 steps. {words}")
    assert [label for label, _ in remedies] == [remedy]


def test_a_run_that_forgot_leaves_its_best_agent(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever leaves a run alone finds an agent that plays as well as it ever did, and may learn on."""
    spec = RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", seed=0, steps=3_000)
    run_tab = window.start_run(spec)
    playback = run_tab.playback
    assert playback.training is not None
    assert run_tab.ages.bar.text.text() == "newest"
    folder, finish = playback.training.folder, playback.files.finish
    monkeypatch.setattr(playback.files, "finish", lambda end: finish(replace(end, forgot=True)))
    qtbot.waitUntil(lambda: playback.state == "finished" and playback.stage_alive, timeout=WAIT)
    assert folder is not None
    assert playback.files.to_play(playback.info) == OpenStage(path=str(folder / "best.rlstudio"))
    assert playback.resumable == str(folder / "last.rlstudio")
    qtbot.waitUntil(lambda: run_tab.ages.bar.text.text() == "best", timeout=WAIT)


def test_a_run_that_ends_because_it_is_solved_says_so() -> None:
    end = Finished(8_192, "/run/last.rlstudio", "/run/best.rlstudio", 500.0, 500.0, 8_192, solved=True)
    kind, text, _ = endings.finished(end, False, Path("/run"), print, "points")
    assert (kind, text) == ("good", "Solved: a mean return of 500 points, after learning for 8,192 steps.")


def test_an_agent_that_is_kept_elsewhere_says_where() -> None:
    opened: list[str] = []
    own = Path("/disk/run")
    kind, text, remedies = endings.finished(
        Finished(500, "/disk/run/last.rlstudio", None), False, own, opened.append
    )
    assert (kind, text, remedies) == ("good", "Learning is done after 500 steps.", [])
    end = Finished(500, "/other/last.rlstudio", "/other/best.rlstudio")
    kind, text, remedies = endings.finished(end, False, own, opened.append)
    assert kind == "warning"
    assert text.endswith("/disk/run cannot be written: the agent is kept as /other/last.rlstudio.")
    remedies[0][1]()
    assert opened == ["/other/best.rlstudio"]


def test_what_plays_by_a_rule_has_neither_a_last_policy_nor_a_best() -> None:
    end = Finished(60_000, "/run/last.rlstudio", "/run/best.rlstudio", -8.33, -6.85, 40_000, forgot=True)
    told = endings.finished(end, False, Path("/run"), print, learns=False)
    assert told == ("good", "Playing is done after 60,000 steps. Mean return −8.33.", [])
