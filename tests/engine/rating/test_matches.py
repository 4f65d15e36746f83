"""Games of one against many, at once, are those that would be played one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from rlstudio.core.arrays import Array, Ints
from rlstudio.core.registry import environment
from rlstudio.engine.rating.matches import OPENING, Matches, Player
from tests.algorithms.games import FOUR, TTT, alphazero

GAMES = (TTT, FOUR, "rlstudio/Breakthrough-v0")


class Ordered:
    """Takes the legal move with the highest number after ``shift``, counted round; notes what it was told."""

    def __init__(self, game, shift: int) -> None:
        self.game, self.shift, self.told = game, shift, []

    def one(self, position: Array) -> int:
        legal = np.flatnonzero(self.game.legal(position[None])[0])
        return int(max(legal, key=lambda move: (move + self.shift) % self.game.actions))

    def choose(
        self, position: Array, moves: Sequence[Sequence[int]], generators: Sequence[np.random.Generator]
    ) -> Ints:
        self.told += [(row.copy(), list(played)) for row, played in zip(position, moves, strict=True)]
        return np.array([self.one(row) for row in position])


def replayed(game, moves: Sequence[int]) -> Array:
    position = game.begin(1)
    for move in moves:
        position = game.play(position, np.array([move]))
    return position[0]


def alone(game, opening: Sequence[int], players: tuple[Ordered, Ordered]) -> float:
    """One game by a plain loop; the first player's points."""
    position = replayed(game, opening)
    while not game.over(position[None])[0]:
        move = players[int(game.turn(position[None])[0])].one(position)
        position = game.play(position[None], np.array([move]))[0]
    return (float(game.score(position[None])[0]) + 1) / 2


@pytest.mark.parametrize("id", GAMES)
def test_points_are_those_of_games_one_by_one(id):
    game = environment(id).game()
    agent, others = Ordered(game, 0), [Ordered(game, shift) for shift in (1, 3, 5)]
    matches = Matches(game, agent, others, 8, seed=4)
    openings = [list(moves) for moves in matches._moves]
    for _ in matches.play():
        pass
    wanted = []
    for number, other in enumerate(others):
        points = 0.0
        for row in range(8):
            opening = openings[8 * number + row]
            first = alone(game, opening, (agent, other) if row % 2 == 0 else (other, agent))
            points += first if row % 2 == 0 else 1 - first
        wanted.append(points)
    assert matches.points.tolist() == wanted
    for player in (agent, *others):
        for position, moves in player.told:
            np.testing.assert_array_equal(position, replayed(game, moves))


def test_openings_are_by_chance_in_pairs_and_end_no_game():
    game = environment(FOUR).game()
    one, same, other = (Matches(game, Ordered(game, 0), [Ordered(game, 1)], 60, seed) for seed in (1, 1, 2))
    moves = one._moves
    assert {len(played) for played in moves} == {OPENING}
    assert moves[::2] == moves[1::2]
    assert moves == same._moves
    assert moves != other._moves
    assert len({tuple(played) for played in moves}) > 15
    assert not game.over(one._position).any()


def test_an_odd_number_of_games_is_made_even():
    game = environment(TTT).game()
    matches = Matches(game, Ordered(game, 0), [Ordered(game, 1)], 5, seed=0)
    list(matches.play())
    assert matches.games == 6


def test_an_agent_at_play_draws_nothing_and_searches_the_same_among_many():
    spec, learner = alphazero(FOUR, simulations=12)
    game, policy = spec.game(), learner.policy
    before = policy.generator.bit_generator.state
    position = game.play(game.begin(5), np.arange(5))
    chosen = Player(game, policy).choose(position, [[0]] * 5, [])
    assert policy.generator.bit_generator.state == before
    for row in range(5):
        assert Player(game, policy).choose(position[row : row + 1], [[0]], [])[0] == chosen[row]


def test_rivals_play_legal_moves_and_the_stronger_search_wins_more():
    spec = environment(FOUR)
    game = spec.game()
    rivals = {name: make() for name, make in spec.rivals().items()}
    assert next(iter(rivals)) == "random"
    if len(rivals) == 1:
        pytest.skip("open_spiel is not installed")
    weak, strong = list(rivals.values())[1:]
    matches = Matches(game, strong, [rivals["random"], weak], 20, seed=0)
    list(matches.play())
    assert matches.points[0] >= 19
    assert matches.points[1] >= 11
