"""A person at a board: taking back and swapping sides by the buttons under the board and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.stage_view import StageView
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec, Snapshot
from tests.app.runs import WAIT

TTT = RunSpec(
    env="rlstudio/TicTacToe-v0", algorithm="alphazero", seed=1, steps=100_000_000,
    config={"simulations": 4, "hidden": [8]},
)  # fmt: skip


def test_a_move_is_taken_back_and_sides_are_swapped(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = window.start_run(TTT)
    shown, receive = list[Snapshot](), run_tab.board.receive
    monkeypatch.setattr(run_tab.board, "receive", lambda newest: (shown.append(newest), receive(newest)))
    qtbot.waitUntil(lambda: run_tab.playback.stage_alive and run_tab.pictures > 0, timeout=WAIT)
    view = run_tab.view
    back, swap = window.actions_.take_back, window.actions_.swap_sides
    assert not back.isEnabled()
    assert not view.back_button.isHidden()
    assert not view.back_button.isEnabled()
    qtbot.mouseClick(view.human_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].human, timeout=WAIT)
    assert window.actions_.take_over.text() == view.human_button.text() == "Give back"
    before = shown[-1].episode
    qtbot.mouseClick(view.restart_button, Qt.MouseButton.LeftButton)
    assert back.isEnabled()
    assert view.swap_button.isEnabled()

    def seen() -> Snapshot:
        return shown[-1]

    def asked() -> bool:
        return bool(shown) and seen().human and seen().seat_moves and not seen().ended

    qtbot.waitUntil(lambda: asked() and seen().episode > before and seen().episode_step <= 1, timeout=WAIT)
    begun, seat = seen().episode_step, seen().seat
    legal = seen().decision.legal
    assert legal is not None
    run_tab.timeline.take_action(int(legal.argmax()))
    qtbot.waitUntil(lambda: asked() and seen().episode_step == begun + 2, timeout=WAIT)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked() and seen().episode_step == begun, timeout=WAIT)
    qtbot.mouseClick(view.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no move in this game" in run_tab.messages.text, timeout=WAIT)
    qtbot.mouseClick(view.swap_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked() and seen().seat == 1 - seat, timeout=WAIT)
    assert seen().episode_step == begun + 1, "the agent has made the move that was the person's"
    assert swap.isEnabled()
    assert not run_tab.board.game.turned, "nobody has a side of this board"
    assert window.actions_.turn_board.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_V)
    assert run_tab.board.game.turned
    assert run_tab.settings.text("turned/rlstudio/TicTacToe-v0") == "playing", "kept for the next game"
    assert run_tab.board_side.told == ["playing"]
    run_tab.reset_layout()
    assert not run_tab.board.game.turned


def test_buttons_of_a_board_are_where_there_is_one(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    assert view.back_button.isHidden()
    view.show_board(True, playing=False)
    assert not view.swap_button.isHidden()
    assert not view.swap_button.isEnabled()
    view.show_board(True, playing=True, alone=True)
    assert view.back_button.isEnabled()
    assert view.swap_button.isHidden(), "nobody is there to change places with"


@pytest.mark.usefixtures("dark")
def test_no_button_is_cut_in_a_narrow_view(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.set_stage_alive(True)
    view.show_board(True, playing=True)
    view.resize(view.minimumSizeHint().width(), 300)
    view.show()
    qtbot.wait(50)
    for button in view._buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
    assert view._speed.width() >= view._speed.minimumSizeHint().width()
    view.resize(1000, 300)
    qtbot.wait(50)
    assert view._play_label.isVisible()
    assert view.back_button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.mark.usefixtures("dark")
def test_how_to_play_is_read_before_the_words_of_buttons_are(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.set_stage_alive(True)
    view.show_board(True, playing=True)
    view.show_human(True, "Click a cell · P to pass")
    view.show()
    told = view.keys_label.fontMetrics().horizontalAdvance("Click a cell")
    whole = 0
    for wide in range(view.minimumSizeHint().width() + told, 1100, 30):
        view.resize(wide, 300)
        qtbot.wait(1)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        words = [button for button in view._buttons[1:] if button.toolButtonStyle() == beside]
        assert view.keys_label.width() >= told or not words, wide
        whole += view.keys_label.width() >= told
    assert whole > 10
