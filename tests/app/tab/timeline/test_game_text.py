"""The game in view as text: shown, changed, set up again, saved and opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.tab.timeline import game_text
from rlstudio.app.tab.timeline.game_text import GameWindow
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT

FOUR = RunSpec(
    env="rlstudio/ConnectFour-v0", algorithm="alphazero", seed=1, steps=100_000_000,
    config={"simulations": 2, "hidden": [8]},
)  # fmt: skip
TEXT = "1. D D 2. C E 3. B"


def shown(qtbot: QtBot, window: MainWindow, run_tab: RunTab) -> GameWindow:
    qtbot.waitUntil(window.actions_.game_text.isEnabled, timeout=WAIT)
    window.actions_.game_text.trigger()
    qtbot.waitUntil(lambda: run_tab.game_text.window_ is not None, timeout=WAIT)
    found = run_tab.game_text.window_
    assert found is not None
    return found


def test_a_game_is_told_changed_and_set_up(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = window.start_run(FOUR)
    assert not window.actions_.game_text.isEnabled()
    qtbot.waitUntil(lambda: run_tab.playback.stage_alive and run_tab.pictures > 0, timeout=WAIT)
    dialog = shown(qtbot, window, run_tab)
    assert '[Game "Connect Four"]' in dialog.text.toPlainText()

    dialog.text.setPlainText("1. D X")
    dialog.play.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT)
    assert "move 2 of the text, X, is none of this game" in dialog.trouble.text()
    assert not run_tab.playback.human

    dialog.text.setPlainText(TEXT)
    assert not dialog.trouble.isVisible()
    dialog.play.click()
    qtbot.waitUntil(lambda: run_tab.game_text.window_ is None, timeout=WAIT)
    assert run_tab.playback.human
    assert run_tab.view.human_button.isChecked()

    moves = len([word for word in TEXT.split() if not word.endswith(".")])
    qtbot.waitUntil(lambda: getattr(run_tab.board.newest, "episode_step", 0) == moves, timeout=WAIT)
    dialog = shown(qtbot, window, run_tab)
    told = dialog.text.toPlainText()
    assert told.endswith(f"{TEXT}\n*\n")
    monkeypatch.setattr(game_text, "ask_where", lambda *_: str(tmp_path / "game.txt"))
    dialog.save.click()
    assert (tmp_path / "game.txt").read_text() == told
    dialog.text.setPlainText("")
    path = (str(tmp_path / "game.txt"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: path)
    dialog.open_file.click()
    assert dialog.text.toPlainText() == told

    (tmp_path / "game.txt").write_bytes("{Müller} 1. D".encode("latin-1"))
    dialog.open_file.click()
    assert dialog.text.toPlainText() == "{Müller} 1. D"
    (tmp_path / "game.txt").write_bytes(b"\xff\xfe\x00")
    dialog.open_file.click()
    assert "game.txt is no text" in dialog.trouble.text()
    (tmp_path / "game.txt").write_bytes(b"D " * 600_000)
    dialog.open_file.click()
    assert "too large" in dialog.trouble.text()
    (tmp_path / "game.txt").unlink()
    dialog.open_file.click()
    assert "no text that can be read" in dialog.trouble.text()
    monkeypatch.setattr(game_text, "ask_where", lambda *_: str(tmp_path / "missing" / "a" / "game.txt"))
    dialog.save.click()
    assert dialog.trouble.text()
    dialog.reject()
    assert run_tab.game_text.window_ is None


def test_what_is_no_game_of_two_has_no_text(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.start_run(RunSpec(env="rlstudio/GridWorld-v0", algorithm="random"))
    qtbot.waitUntil(lambda: run_tab.playback.stage_alive and run_tab.pictures > 0, timeout=WAIT)
    assert not window.actions_.game_text.isEnabled()
