"""A person plays an agent of a game of two: who moves when, from either side, and going back to it."""

from __future__ import annotations

import numpy as np

from rlstudio.engine.play.stage import Stage
from tests.engine.stages import open_stage, play

TTT = "rlstudio/TicTacToe-v0"


def opened() -> Stage:
    return open_stage(TTT, "mcts", config={"simulations": 30})


def click(stage: Stage, action: int) -> None:
    stage.human_action(action)
    stage.human_action(None)


def until_asked(stage: Stage) -> None:
    """Let it play until it waits for the person."""
    for _ in range(200):
        if stage._awaits_key:
            return
        play(stage, 0.02)
    raise AssertionError("it never asked")


def test_the_agent_answers_a_person() -> None:
    """Every move is a decision of the stage; it waits for the person's, and the agent makes its own."""
    stage = opened()
    try:
        sides = set()
        stage.set_speed(50.0)
        stage.set_paused(True)
        for _ in range(2):
            stage.restart()
            stage.take_over(True)
            stage.set_paused(False)
            world = stage.display.world
            sides.add(int(world.seat[0]))
            rng = np.random.default_rng(0)
            while not stage.episode.ended:
                stage.advance()
                if stage._persons_turn and not stage.episode.ended and stage._awaits_key:
                    played = len(world.moves[0])
                    play(stage, 0.1)
                    assert len(world.moves[0]) == played, "it waits"
                    click(stage, int(rng.choice(np.flatnonzero(stage.episode.legal[0]))))
                elif stage.episode.decision is not None:
                    mine = len(world.moves[0]) % 2 != world.seat[0]  # the last move was of the seat's side
                    shown = stage.snapshot(frame=False).decision
                    assert shown.action == world.moves[0][-1]
                    assert shown.by_agent == (not mine)
            assert stage.decisions > 0
            score = world.game.score(world.position)[0] * (1 if world.seat[0] == 0 else -1)
            assert stage.episode.score == score
            stage.set_paused(True)
        assert sides == {0, 1}
    finally:
        stage.close()


def test_an_illegal_click_does_nothing() -> None:
    stage = opened()
    try:
        stage.set_speed(50.0)
        stage.take_over(True)
        world = stage.display.world
        until_asked(stage)
        taken = np.flatnonzero(~stage.episode.legal[0])
        click(stage, 4 if 4 not in taken else 0)
        assert not stage._awaits_key
        until_asked(stage)
        moves = list(world.moves[0])
        click(stage, moves[0])
        play(stage, 0.2)
        assert world.moves[0] == moves
    finally:
        stage.close()


def test_what_was_played_together_is_shown_again() -> None:
    """Moments before and after taking over, redrawn from states, look as they looked."""
    stage = opened()
    try:
        stage.set_paused(True)
        stage.restart(1)
        pictures = {}
        for step in range(6):
            if step == 1:
                stage.take_over(True)
            if stage._awaits_key:
                click(stage, int(np.flatnonzero(stage.episode.legal[0])[0]))
            number = len(stage._recorder.recording)
            pictures[number] = stage.display.frame().copy()
            stage.step_until("step")
            stage.advance()
            if stage.episode.ended:
                break
        recording = stage._recorder.recording
        thought = recording[0].decision.thought
        assert thought is not None
        assert recording[0].nbytes > sum(part.nbytes for part in thought.arrays())
        scenes = stage.past.review.scenes
        for number, picture in pictures.items():
            np.testing.assert_array_equal(scenes.scene(number).frames[-1], picture)
    finally:
        stage.close()


def test_giving_back_goes_on_to_the_end_and_then_as_before() -> None:
    stage = opened()
    try:
        stage.set_paused(True)
        stage.take_over(True)
        assert stage.display.world.both
        stage.take_over(False)
        while not stage.episode.ended:
            stage.step_until("step")
            stage.advance()
        stage.restart()
        assert not stage.display.world.both
    finally:
        stage.close()


def test_a_snapshot_says_which_side_it_is_and_whose_turn() -> None:
    stage = opened()
    try:
        seats = set()
        for _ in range(2):
            stage.restart()
            stage.take_over(True)
            told = stage.snapshot(frame=False)
            seats.add(told.seat)
            assert told.seat_moves == (
                stage.display.world.game.turn(stage.display.world.position)[0] == told.seat
            )
        assert seats == {0, 1}
    finally:
        stage.close()
