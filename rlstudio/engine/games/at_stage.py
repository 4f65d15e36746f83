"""A game on a stage as text, and a text as the game on a stage."""

from __future__ import annotations

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.games import record
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages.notices import GameTold


def told(stage: Stage) -> GameTold:
    """The moves until the position in view, as text. Raises UserError for what is no game of two."""
    game = record.game_of(stage.spec)
    moves = stage.past.moves_in_view() if stage.past.in_view else stage.display.moves()
    if moves is None:
        raise UserError(words("this is no game of two."))
    return GameTold(record.write(stage.spec, moves), record.ending(game))


def set_up(stage: Stage, text: str) -> GameTold:
    """Play the moves of a text again, as the person's, who then has taken over the side that is to move.

    Each move is a decision of the stage, so that the agent thinks about every position. Returns what is set
    up. Raises UserError for a text that is no game of this kind; nothing is changed then.
    """
    game, moves = record.game_of(stage.spec), record.read(stage.spec, text)
    position = record.position_after(stage.spec, moves)
    if stage.agent.kind.acts_by == "person":
        raise UserError(words("a game is set up where an agent plays; open one first."))
    stage.take_over(True)
    stage.restart()
    if stage.display.seat() != game.turn(position)[0]:
        stage.board.swap_sides(stage.episode)
    stage.board.given.extend(moves)
    return GameTold(record.write(stage.spec, moves), record.ending(game))
