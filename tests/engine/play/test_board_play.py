"""A person plays an agent of a game of two: who moves when, from either side, and going back to it."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.errors import UserError
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


def test_a_move_is_taken_back_with_the_answer_to_it() -> None:
    stage = open_stage("rlstudio/ConnectFour-v0", "mcts", config={"simulations": 30})  # it lasts long enough
    try:
        stage.set_speed(50.0)
        stage.take_over(True)
        world = stage.display.world
        until_asked(stage)
        with pytest.raises(UserError, match="no move in this game"):
            stage.board.take_back(stage.episode)
        before = []
        for _ in range(2):
            before.append((list(world.moves[0]), stage.episode.steps, stage.episode.observation.copy()))
            click(stage, int(np.flatnonzero(stage.episode.legal[0])[0]))
            until_asked(stage)
            assert len(world.moves[0]) == len(before[-1][0]) + 2
        for moves, steps, observation in reversed(before):
            moment = stage.moment
            stage.board.take_back(stage.episode)
            assert world.moves[0] == moves
            assert stage.episode.steps == steps
            np.testing.assert_array_equal(stage.episode.observation, observation)
            np.testing.assert_array_equal(stage.episode.legal, world.legal())
            assert stage._awaits_key
            assert stage.moment != moment
            assert stage.snapshot().episode_step == steps
        other = int(np.flatnonzero(stage.episode.legal[0])[-1])
        click(stage, other)
        until_asked(stage)
        assert world.moves[0][len(before[0][0])] == other, "the game goes on from there"
    finally:
        stage.close()


def test_the_last_move_of_a_lost_game_is_taken_back_as_well() -> None:
    stage = opened()
    try:
        stage.set_speed(50.0)
        stage.take_over(True)
        world = stage.display.world
        while not stage.episode.ended:
            if stage._awaits_key:
                click(stage, int(np.flatnonzero(stage.episode.legal[0])[0]))
            stage.advance()
        over = len(world.moves[0])
        stage.board.take_back(stage.episode)
        assert not stage.episode.ended
        assert stage.episode.score == 0
        assert len(world.moves[0]) < over
        until_asked(stage)
        stage.restart()
        with pytest.raises(UserError, match="no move in this game"):
            stage.board.take_back(stage.episode)
    finally:
        stage.close()


def test_sides_are_swapped_in_the_game_under_way() -> None:
    stage = opened()
    try:
        stage.set_speed(50.0)
        with pytest.raises(UserError, match="take over first"):
            stage.board.swap_sides(stage.episode)
        stage.take_over(True)
        world = stage.display.world
        until_asked(stage)
        seat, played = int(world.seat[0]), len(world.moves[0])
        stage.board.swap_sides(stage.episode)
        assert world.seat[0] == 1 - seat
        assert stage.snapshot(frame=False).seat == 1 - seat
        assert not stage._persons_turn, "now it is the agent's turn"
        until_asked(stage)
        assert len(world.moves[0]) == played + 1
        while not stage.episode.ended:
            if stage._awaits_key:
                click(stage, int(np.flatnonzero(stage.episode.legal[0])[0]))
            stage.advance()
        assert stage.episode.score == world.game.score(world.position)[0] * (1 if seat else -1)
        with pytest.raises(UserError, match="the game is over"):
            stage.board.swap_sides(stage.episode)
    finally:
        stage.close()


def test_what_is_no_game_of_two_has_nothing_to_take_back_or_swap() -> None:
    stage = open_stage("rlstudio/GridWorld-v0", "random")
    try:
        stage.take_over(True)
        for asked in (stage.board.take_back, stage.board.swap_sides):
            with pytest.raises(UserError):
                asked(stage.episode)
    finally:
        stage.close()


def test_the_value_over_a_game_is_that_of_one_side() -> None:
    """What the agent thinks of its own move is good for the person with the opposite sign."""
    stage = opened()
    try:
        stage.set_speed(50.0)
        stage.take_over(True)
        told: list[float] = []
        thought: list[tuple[bool, float]] = []
        while not stage.episode.ended:
            if stage._awaits_key:
                click(stage, int(np.flatnonzero(stage.episode.legal[0])[0]))
            steps = stage.episode.steps
            mine = stage.display.seat_moves()
            stage.advance()
            if stage.episode.steps > steps:
                assert stage.episode.decision is not None
                thought.append((mine, float(stage.episode.decision.insight.value[0])))
                trace = stage.snapshot(frame=False).trace
                told += trace[:, 1].tolist()
        assert {mine for mine, _ in thought} == {True, False}
        wanted = [value if mine else -value for mine, value in thought]
        np.testing.assert_allclose(told, wanted, rtol=1e-6)
        recording = stage._recorder.recording
        np.testing.assert_allclose([recording[i].value for i in range(len(wanted))], wanted, rtol=1e-6)
    finally:
        stage.close()
