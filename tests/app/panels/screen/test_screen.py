"""The picture of the game, and the line below it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from rlstudio.app.panels.screen.panel import Screen
from rlstudio.core.registry import environment
from tests.app.panels.samples import (
    DARK,
    count,
    full_snapshot,
    image_of,
    make,
    run_info,
    snapshot,
)


def test_screen_shows_the_frame_in_its_colours(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(), size=(480, 400))
    frame = np.zeros((210, 160, 3), np.uint8)
    frame[:105, :80] = 255, 0, 0
    frame[:105, 80:] = 0, 255, 0
    frame[105:, :80] = 0, 0, 255
    screen.show_snapshot(snapshot(frame=frame))
    frame[:] = 7  # it was copied
    image = image_of(screen.picture)
    target = screen.picture.target()
    for u, v, colour in ((0.25, 0.25, "#ff0000"), (0.75, 0.25, "#00ff00"), (0.25, 0.75, "#0000ff")):
        spot = target.topLeft() + QPoint(int(u * target.width()), int(v * target.height()))
        assert image.pixelColor(spot) == QColor(colour)


def test_screen_keeps_the_shape_of_the_picture(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(), size=(900, 700))
    screen.show_snapshot(full_snapshot())
    shown = screen.picture.target()
    assert shown.width() / shown.height() == pytest.approx(4 / 3, rel=0.01)
    screen.picture.set_television(False)
    shown = screen.picture.target()
    assert shown.width() / shown.height() == pytest.approx(160 / 210, rel=0.01)
    assert shown.height() % 210 == 0, "whole pixels where there is room"
    wide = make(qtbot, Screen, run_info(capabilities=()), size=(300, 600))
    wide.show_snapshot(snapshot(frame=np.zeros((400, 600, 3), np.uint8)))
    shown = wide.picture.target()
    assert (shown.width(), shown.height()) == (300, 200)


def test_screen_says_whose_picture_it_is(qtbot) -> None:
    screen = make(qtbot, Screen, run_info())
    screen.show_snapshot(full_snapshot())
    assert screen.line.caption == "policy of step 412,000"
    assert screen.line.figures[0] == "return −3 points"
    screen.show_snapshot(snapshot(source="training", episode_return=1.0))
    assert screen.line.figures[0] == "return 1 point"
    assert screen.line.caption == "training environment"
    assert not screen.covered, "the picture stays when a snapshot brings none"
    screen.show_snapshot(snapshot(human=True))
    assert screen.line.caption == "you are playing"
    assert count(image_of(screen.line), QColor(DARK.accent), tolerance=60) > 10
    screen.show_snapshot(snapshot(human=True, awaits_key=True, episode_step=7))
    assert screen.line.caption == "press a key to go on"
    screen.show_snapshot(snapshot(human=True, awaits_key=True, episode_step=0))
    assert screen.line.caption == "press a key to begin"


def test_of_games_that_wait_at_every_move_it_says_so_only_at_first(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(turn_based=True))
    screen.show_snapshot(snapshot(human=True, awaits_key=True, episode_step=0))
    assert screen.line.caption == "press a key to begin"
    screen.show_snapshot(snapshot(human=True, awaits_key=True, episode_step=7))
    assert screen.line.caption == "you are playing"


def test_at_a_board_it_says_who_one_is_whose_turn_it_is_and_who_won(qtbot) -> None:
    board = environment("rlstudio/ConnectFour-v0").board()
    screen = make(qtbot, Screen, run_info(board=board))

    def said(**now: object) -> str:
        screen.show_snapshot(snapshot(human=True, seat=1, episode_return=0.0, **now))
        return screen.line.caption

    assert said() == "You play red. Your move."
    assert said(seat_moves=False) == "You play red. The agent moves."
    assert said(ended=True) == "A draw."
    screen.show_snapshot(snapshot(human=True, seat=1, ended=True, episode_return=-1.0))
    assert screen.line.caption == "The agent won."
    screen.show_snapshot(snapshot(human=True, seat=0, ended=True, episode_return=1.0))
    assert screen.line.caption == "You won."


def test_pictures_of_one_decision_are_told_once(qtbot, monkeypatch) -> None:
    screen = make(qtbot, Screen, run_info())
    said: list[list[str]] = []
    monkeypatch.setattr(screen.line, "say", lambda _, figures, **__: said.append(figures))
    one = snapshot(frame=np.zeros((4, 4, 3), np.uint8), episode_step=7)
    for colour in range(4):
        screen.show_snapshot(replace(one, frame=np.full((4, 4, 3), colour, np.uint8)))
    assert len(said) == 1
    assert screen.picture.image().pixelColor(0, 0).red() == 3, "the newest picture is shown all the same"
    screen.show_snapshot(replace(one, episode_step=8))
    assert len(said) == 2
    screen.set_show_rate(True)
    for _ in range(2):
        screen.show_snapshot(replace(one, episode_step=8))
    assert len(said) == 4, "how many pictures a second changes with every one of them"
