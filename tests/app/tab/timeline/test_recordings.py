"""A recording that is saved in the window, and a file of one that is opened in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.network.network import NetworkPanel
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.tab.timeline import saving
from rlstudio.app.tab.timeline.recording_dialog import RecordingDialog
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core import registry
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.past.saved import saving as past_saving
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.watch.source import source_of
from tests.app.gestures import drop
from tests.app.runs import LONG, WAIT, learning
from tests.engine.stages import open_stage


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Some episodes of CartPole by an untrained DQN."""
    stage = open_stage("CartPole-v1", "dqn", config={"hidden": [8]})
    try:
        stage.set_speed(None)
        while stage.decisions < 90:
            stage.note_viewer(True)
            stage.advance()
        list(save_recording(tmp_path / "x.rlreplay", stage.past, stage.info(), None, everything=True))
    finally:
        stage.close()
    return tmp_path / "x.rlreplay"


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> RunTab:
    tab = window.open_file(str(path))
    assert tab is not None
    qtbot.waitUntil(lambda: tab.pictures > 0 and tab.timeline.at is not None, timeout=WAIT)
    return tab


def line(tab: RunTab) -> str:
    screen = tab.board.game
    assert isinstance(screen, Screen)
    return screen.line.caption


def test_a_file_plays_and_its_timeline_goes_anywhere(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    tab = opened(qtbot, window, file)
    timeline, actions = tab.timeline, window.actions_
    assert tab.title == "x"
    qtbot.waitUntil(lambda: (timeline.at or 0) > 3, timeout=WAIT)
    assert timeline.playing, "it plays by itself"
    assert actions.pause.text() == "&Pause stage"
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    assert not timeline.playing
    assert actions.pause.text() == "Play on"
    timeline.look(40)
    qtbot.waitUntil(lambda: "moment 41 of " in line(tab), timeout=WAIT)
    qtbot.keyClick(tab.view, Qt.Key.Key_Comma)
    assert timeline.at == 39
    qtbot.keyClick(tab.view, Qt.Key.Key_N)
    assert timeline.at == 39, "a file has no present"
    last = timeline.moments.stop - 1
    timeline.look(last)
    qtbot.waitUntil(lambda: f"moment {last + 1} of {last + 1}," in line(tab), timeout=WAIT)
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: 0 < (timeline.at or 0) < 30, timeout=WAIT)  # again from the beginning
    assert window.settings.recent()[0] == file.resolve()


def test_what_a_file_cannot_do_is_not_offered(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    tab = opened(qtbot, window, file)
    actions = window.actions_
    for action in (actions.take_over, actions.restart, actions.explore, actions.compare, actions.save):
        assert not action.isEnabled()
    view = tab.view
    for button in (view.human_button, view.restart_button, view.explore_button, view.compare_button):
        assert button.isHidden()
    assert "Recording of CartPole by DQN" in view.keys_label.toolTip()
    assert "Recording of CartPole by DQN" in tab.status_text or tab.status_text == ""
    bar = tab.timeline.bar
    assert bar.now_button.isHidden()
    assert not bar.branch_button.isEnabled()
    assert "Not now: the file of a recording holds what was seen" in bar.branch_button.toolTip()
    assert {"curves", "metrics", "doctor"}.isdisjoint(tab.board.panels)
    source = tab.board.panels["source"]
    assert isinstance(source, SourcePanel)
    next(action for action in tab.panel_actions() if action.text() == source.title).trigger()
    qtbot.waitUntil(lambda: not source.covered, timeout=WAIT)
    assert source.listing.listing == source_of(registry.algorithm("dqn")).listing
    assert source.step_button.isHidden()


def test_a_budget_that_is_not_known_is_the_one_it_would_be_learned_with(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    """No file of a recording tells the budget of its training; it was not "until stopped"."""
    tab = opened(qtbot, window, file)
    form = tab.run_settings.form
    known = build_catalogue()
    tab.show_catalogue(known)
    first = known.presets_for("CartPole-v1", "dqn")[0]
    assert first.steps is not None
    assert form.value().steps == first.steps
    assert form.value().config["hidden"] == [8], "what is known stays"


def test_that_the_parameters_are_missing_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past_saving, "POLICIES_BOUND", 10)
    stage = open_stage("CartPole-v1", "dqn", config={"hidden": [8]})
    stage.set_speed(None)
    while stage.decisions < 30:
        stage.note_viewer(True)
        stage.advance()
    list(save_recording(tmp_path / "x.rlreplay", stage.past, stage.info(), None, everything=True))
    stage.close()
    tab = opened(qtbot, window, tmp_path / "x.rlreplay")
    network = tab.board.panels["network"]
    assert isinstance(network, NetworkPanel)
    qtbot.waitUntil(lambda: "take too much room" in network.sentence, timeout=WAIT)
    assert network.covered
    assert "state_map" not in tab.board.panels


def test_a_dropped_file_opens_and_a_bad_one_is_refused(
    qtbot: QtBot, window: MainWindow, file: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.rlreplay"
    bad.write_bytes(b"nothing")
    drop(window, bad)
    assert window.home.messages.text == f"{bad} is a text file, not an RL Studio recording."
    drop(window, file)
    (tab,) = window.run_tabs()
    qtbot.waitUntil(lambda: tab.pictures > 0, timeout=WAIT)


def test_a_stage_that_plays_is_saved_and_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = learning(qtbot, window, LONG)
    qtbot.waitUntil(lambda: len(tab.timeline.moments) >= 60, timeout=WAIT)
    out = tmp_path / "played.rlreplay"
    asked: list[str] = []

    def answer(_: object, title: str, proposal: str, *kinds: str) -> str:
        asked.append(Path(proposal).name)
        return str(out)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RecordingDialog)
        dialog.all.setChecked(True)
        dialog.accept()

    monkeypatch.setattr(saving, "ask_where", answer)
    QTimer.singleShot(300, choose)
    window.actions_.save_recording.trigger()
    assert asked[0].endswith(".rlreplay")
    qtbot.waitUntil(lambda: tab.messages.text == f"Saved to {out}.", timeout=WAIT)
    assert replay_file.peek(out).moments >= 60
    again = opened(qtbot, window, out)
    info = again.playback.info
    assert info is not None
    assert info.recorded is not None
    assert np.isfinite(info.frame_rate)


def test_a_file_that_plays_is_shown_and_not_opened_again(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    tab = opened(qtbot, window, file)
    window.tabs.setCurrentIndex(0)
    assert window.open_file(str(file)) is tab
    assert window.front_tab() is tab
    assert window.run_tabs() == [tab]
    tab.playback.set_state("failed")
    assert window.open_file(str(file)) is not tab, "another try"


def test_a_film_that_is_typed_for_a_recording_is_a_film(
    qtbot: QtBot, window: MainWindow, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = opened(qtbot, window, file)
    qtbot.waitUntil(lambda: tab.timeline.moments.stop > 90, timeout=WAIT)
    out = tmp_path / "film.gif"

    def answer(_: object, title: str, proposal: str, kinds: str, *suffixes: str) -> str:
        assert "*.gif" in kinds
        assert ".gif" in suffixes
        return str(out)

    monkeypatch.setattr(saving, "ask_where", answer)
    QTimer.singleShot(300, lambda: QApplication.activeModalWidget().accept())  # type: ignore[union-attr]
    window.actions_.save_recording.trigger()
    qtbot.waitUntil(lambda: tab.messages.text == f"Saved to {out}.", timeout=WAIT)
    assert out.read_bytes().startswith(b"GIF8")


def test_the_dialog_says_how_much_there_is(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    tab = opened(qtbot, window, file)
    qtbot.waitUntil(lambda: tab.timeline.moments.stop > 90, timeout=WAIT)
    dialog = RecordingDialog(tab.timeline.moments, None, window)
    qtbot.addWidget(dialog)
    moments = tab.timeline.moments
    assert f"{len(moments)} moments" in dialog.all.text()
    assert f"{len(moments.starts)} episodes" in dialog.all.text()
    assert not dialog.everything
    assert dialog.episode.text() == "The newest episode that has ended"
