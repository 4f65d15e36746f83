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
