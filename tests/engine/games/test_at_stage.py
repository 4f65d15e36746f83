"""A game is told of from a stage, and set up on one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.games import at_stage
from rlstudio.engine.play.stage import Stage
from tests.engine.stages import open_stage

TEXT = "1. D D 2. C E 3. B"


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = open_stage("rlstudio/ConnectFour-v0", "mcts", config={"simulations": 4})
    yield stage
    stage.close()


def played(stage: Stage) -> list[int]:
    return stage.display.world.moves[0]  # type: ignore[attr-defined]


@pytest.mark.parametrize("paused", [False, True])
def test_a_text_is_set_up_and_the_person_moves_next(stage: Stage, paused: bool) -> None:
    stage.set_paused(paused)
    at_stage.set_up(stage, TEXT)
    while stage.board.given:
        assert stage.advance() == 0.0
    assert played(stage) == [3, 3, 2, 4, 1]
    assert stage.human
    assert stage.display.seat() == 1, "the second player is to move, and that is the person"
    assert stage._awaits_key
    assert at_stage.told(stage).text.endswith("1. D D 2. C E 3. B\n*\n")
    recording = stage.past.recorder.recording
    moments = [recording[number] for number in range(len(recording) - 5, len(recording))]
    assert [int(moment.action[0]) for moment in moments] == [3, 3, 2, 4, 1], "each is a moment to look at"
    # A moment of the past is told of until its position.
    stage.past.look(len(recording) - 3)
    assert "1. D D\n*" in at_stage.told(stage).text
    stage.past.look(None)
    stage.board.take_back(stage.episode)
    assert played(stage) == [3, 3, 2, 4]


def test_a_wrong_text_changes_nothing(stage: Stage) -> None:
    stage.step_until("step")
    stage.advance()
    before = list(played(stage))
    with pytest.raises(UserError, match="is none of this game"):
        at_stage.set_up(stage, "1. Z")
    assert played(stage) == before
    assert not stage.human


def test_a_game_that_is_over_stays_to_be_seen(stage: Stage) -> None:
    at_stage.set_up(stage, "1. D D 2. C C 3. B B 4. A")
    while stage.board.given:
        stage.advance()
    assert stage.episode.ended
    assert '[Result "1-0"]' in at_stage.told(stage).text


def move(stage: Stage, name: str) -> None:
    """The person clicks."""
    stage.set_speed(None)
    stage.human_action(stage.spec.action_names.index(name))
    stage.human_action(None)
    count = len(played(stage))
    for _ in range(100):
        stage.advance()
        if len(played(stage)) > count:
            return
    raise AssertionError(f"{name} was not played")


def test_a_game_of_chess_is_set_up_from_pgn_and_gone_on_with() -> None:
    stage = open_stage("rlstudio/Chess-v0", "mcts", config={"simulations": 2})
    names = stage.spec.action_names
    at_stage.set_up(stage, '[White "x"]\n\n1. e4 {good} e5 2. Qh5 Nc6 3. Bc4 Nf6')
    while stage.board.given:
        stage.advance()
    shown = stage.snapshot()
    assert (shown.seat, shown.seat_moves, shown.human) == (0, True, True)
    assert names.index("h5f7") in shown.choices
    move(stage, "h5f7")
    assert stage.episode.ended
    assert stage.snapshot().choices is None
    assert "4. Qxf7#\n1-0" in at_stage.told(stage).text
    stage.board.take_back(stage.episode)
    assert len(played(stage)) == 6
    stage.close()


def test_whoever_closes_a_box_moves_again() -> None:
    """The stage waits for the person twice, and the agent moves when it is its turn."""
    settings = {"game": "dots_and_boxes(num_rows=1,num_cols=2)"}
    stage = open_stage("rlstudio/OpenSpiel-v0", "mcts", env_settings=settings, config={"simulations": 2})
    at_stage.set_up(stage, "h0,0 v0,0 h1,0")
    while stage.board.given:
        stage.advance()
    assert stage.display.seat() == 1
    move(stage, "v0,1")
    assert len(played(stage)) == 4
    assert stage._awaits_key
    move(stage, "h0,1")
    assert not stage.snapshot().seat_moves
    while not stage.display.seat_moves() and not stage.episode.ended:
        stage.advance()
    assert len(played(stage)) >= 6
    stage.close()
