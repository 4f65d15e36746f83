"""Games of two to search in: positions, forced wins, and an AlphaZero."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.algorithms.search.chance import draws, seeds_of
from rlstudio.core.env import EnvSpec
from rlstudio.core.registry import algorithm, environment
from tests.envs.boards.test_board_rules import GAMES, played

TTT, FOUR = GAMES[:2]


def positions(id: str, count: int, seed: int = 0) -> tuple:
    """Positions of random games in which somebody is to move."""
    game = environment(id).game()
    rounds = played(game, count, seed)
    found = []
    for lane in range(count):
        there = [position[lane] for position, action in rounds if action[lane] >= 0]
        found.append(there[(lane * 7) % len(there)])
    return game, np.stack(found)


def judged(game):
    """Priors and values made of a position's bytes, not of what happens beside it."""

    def judge(position):
        seed = seeds_of(position, 5)
        legal = game.legal(position)
        raw = draws(seed[:, None], np.arange(game.actions)) * legal
        return (raw / raw.sum(1, keepdims=True)).astype(np.float32), (2 * draws(seed, 999) - 1).astype(
            np.float32
        )

    return judge


def alphazero(id, **config):
    spec = environment(id)
    kind = algorithm("alphazero")
    return spec, kind(spec, kind.Config(**{"hidden": (16,), **config}), device="cpu", seed=0)


def after(id, moves):
    game = environment(id).game()
    position = game.begin(1)
    for move in moves:
        position = game.play(position, np.array([move]))
    return game, position


WINS = [
    (TTT, [0, 3, 1, 4], 2, 1.0),  # the first player completes the upper row
    (TTT, [0, 3, 1, 4, 8], 5, 1.0),  # now the second completes the middle one
    (FOUR, [0, 6, 1, 6, 2, 5], 3, 1.0),
    (FOUR, [0, 6, 1, 6, 4, 6, 4], 6, 1.0),
]


def draws_nothing_in_a_test(spec: EnvSpec, learner: Any) -> None:
    """A search without exploring has no noise: it draws nothing, and says the same again."""
    world = spec.make_world(3, 0)
    before = learner.policy.generator.bit_generator.state
    one = learner.policy.decide(world.observe(), explore=False, legal=world.legal())
    assert learner.policy.generator.bit_generator.state == before
    again = learner.policy.decide(world.observe(), explore=False, legal=world.legal())
    np.testing.assert_array_equal(one.insight.action_probabilities, again.insight.action_probabilities)
    noisy = learner.policy.decide(world.observe(), explore=True, legal=world.legal())
    assert not np.array_equal(noisy.insight.action_probabilities, one.insight.action_probabilities)
