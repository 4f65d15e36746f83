"""The solver that tells mistakes at Connect Four is right itself."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from rlstudio.core.registry import environment
from tests.perfect_connect_four import COLUMNS, ROWS, Solver, riddles, stones_of

GAME = environment("rlstudio/ConnectFour-v0").game()


@functools.cache
def by_the_rules(moves: tuple[int, ...]) -> int:
    """1, 0 or -1 for whoever moves, by trying everything with the rules of the environment."""
    position = GAME.begin(1)
    for move in moves:
        position = GAME.play(position, np.array([move]))
    if GAME.over(position)[0]:
        return int(GAME.score(position)[0]) * (1 if len(moves) % 2 == 0 else -1)
    return max(-by_the_rules((*moves, int(move))) for move in np.flatnonzero(GAME.legal(position)[0]))


@pytest.mark.parametrize("seed", range(4))
def test_it_agrees_with_trying_everything(seed: int) -> None:
    for riddle in riddles(4, seed, fewest=35, most=37):
        values = Solver().move_values(*stones_of(riddle.moves))
        assert values == {column: -by_the_rules((*riddle.moves, column)) for column in values}
        best = {column for column, value in values.items() if value == max(values.values())}
        assert riddle.right == best
        assert riddle.open == (len(best) < len(values))


def test_it_knows_wins_and_losses_that_are_seen_at_once() -> None:
    assert Solver().value(*stones_of([0, 6, 1, 6, 2, 5])) == 1
    # Two open ends: whoever moves has lost, whatever is played.
    assert Solver().value(*stones_of([2, 2, 3, 3, 4])) == -1


def test_every_column_that_is_not_full_is_told() -> None:
    for riddle in riddles(2, 9, fewest=34, most=36):
        full = {column for column in range(COLUMNS) if riddle.moves.count(column) == ROWS}
        assert set(Solver().move_values(*stones_of(riddle.moves))) == set(range(COLUMNS)) - full


def test_a_full_column_is_refused() -> None:
    with pytest.raises(ValueError, match="column 0 is full"):
        stones_of([0] * 7)
