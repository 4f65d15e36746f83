"""AlphaGo gets stronger at each of its stages, at tic-tac-toe, whose every position a solver knows."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from rlstudio.algorithms.alphago.alphago import IMITATE, JUDGE, REINFORCE, AlphaGo
from rlstudio.algorithms.alphago.games import chances
from rlstudio.core.events import Updated
from rlstudio.core.registry import environment
from rlstudio.core.worlds.game import FIRST, Game
from rlstudio.nn.network import Network
from tests.algorithms.alphago.alphagos import alphago, through
from tests.algorithms.games import TTT

GAME: Game = environment(TTT).game()


@cache
def worth(position: bytes) -> float:
    """The first player's score if both play without a mistake."""
    here = np.frombuffer(position, GAME.begin(1).dtype)[None]
    if GAME.over(here)[0]:
        return float(GAME.score(here)[0])
    after = [worth(GAME.play(here, np.array([move])).tobytes()) for move in np.flatnonzero(GAME.legal(here))]
    return max(after) if GAME.turn(here)[0] == FIRST else min(after)


@cache
def hard() -> np.ndarray:
    """All positions (N, W) in which some moves are mistakes and others are not."""
    worth(GAME.begin(1).tobytes())
    found, front = set[bytes](), {GAME.begin(1).tobytes()}
    while front:
        following = set[bytes]()
        for told in front:
            here = np.frombuffer(told, GAME.begin(1).dtype)[None]
            moves = np.flatnonzero(GAME.legal(here)) if not GAME.over(here)[0] else []
            after = [GAME.play(here, np.array([move])).tobytes() for move in moves]
            following |= set(after)
            if len({worth(one) for one in after}) > 1:
                found.add(told)
        front = following
    return np.stack([np.frombuffer(told, GAME.begin(1).dtype) for told in sorted(found)])


def without_mistake(move: np.ndarray) -> float:
    """The share of moves (N,) in the hard positions that are none."""
    after = GAME.play(hard(), move)
    pairs = zip(hard(), after, strict=True)
    return float(np.mean([worth(one.tobytes()) == worth(other.tobytes()) for one, other in pairs]))


def by_policy(network: Network) -> float:
    """How well its likeliest moves do in the hard positions."""
    return without_mistake(chances(network, GAME.observe(hard()), GAME.legal(hard())).argmax(1))


def by_value(network: Network) -> float:
    """How well the moves do there after which it thinks least of the one who is to answer."""
    rows, moves = np.nonzero(GAME.legal(hard()))
    after = GAME.play(hard()[rows], moves)
    mine = np.where(GAME.turn(hard())[rows] == FIRST, 1, -1) * GAME.score(after)
    hoped = np.full((len(hard()), GAME.actions), -np.inf)
    hoped[rows, moves] = np.where(GAME.over(after), mine, -np.tanh(network(GAME.observe(after))[:, 0]))
    return without_mistake(hoped.argmax(1))


def by_search(learner: AlphaGo) -> float:
    """How well the search does there."""
    decision = learner.policy.decide(GAME.observe(hard()), explore=False, legal=GAME.legal(hard()))
    return without_mistake(decision.action)


def against_chance(network: Network, games: int = 1000) -> float:
    """Its score against random moves, its own moves drawn as well, from both sides."""
    generator, side = np.random.default_rng(0), np.arange(games) % 2
    position = np.repeat(GAME.begin(1), games, axis=0)
    while len(here := np.flatnonzero(~GAME.over(position))):
        legal = GAME.legal(position[here])
        mine = GAME.turn(position[here]) == side[here]
        p = np.where(mine[:, None], chances(network, GAME.observe(position[here]), legal), legal)
        share = generator.random((len(here), 1)) * p.sum(1, keepdims=True)
        move = (p.cumsum(1) > share).argmax(1)
        position[here] = GAME.play(position[here], move)
    return float((GAME.score(position) * np.where(side == 0, 1, -1)).mean() + 1) / 2


def test_it_gets_better_at_each_stage():
    """Fresh, by imitation, by the policy gradient, by the value network; measured by play, not by itself."""
    spec, learner = alphago(
        seed=1, expert_simulations=60, learning_starts=1500, epochs=40, reinforced_games=6000,
        episodes_per_update=32, valued_positions=3000, learning_rate=3e-3, hidden=(64,), pool_every=10,
        batch_size=64, simulations=32, mixing=0.0,
    )  # fmt: skip
    fresh_policy, fresh_value = by_policy(learner.imitating), by_value(learner.judging)
    told: dict[int, list[dict[str, float]]] = {}
    for stage, event in through(learner, spec.make_world(32, 0), 4, most=20_000):
        if isinstance(event, Updated):
            told.setdefault(stage, []).append(dict(event.metrics))
    imitating = by_policy(learner.imitating)
    assert fresh_policy < 0.5 < 0.9 < imitating
    assert against_chance(learner.imitating) > 0.83
    # Against random moves it is worth more to win than to make no mistake, and the gradient knows wins alone.
    assert against_chance(learner.reinforced) > against_chance(learner.imitating) + 0.02
    assert by_value(learner.judging) > fresh_value + 0.05
    assert by_search(learner) > max(0.97, imitating), "all of it is better than any part"
    # What the run itself reports says the same; the expert agrees with itself in about 55 % of positions.
    assert told[IMITATE][-1]["agreement"] > max(50, told[IMITATE][0]["agreement"] + 10)
    # Of some forty games, against a policy that is as good: within two and a half standard errors.
    assert told[REINFORCE][0]["score"] == pytest.approx(50, abs=20)
    assert told[REINFORCE][-1]["score"] > 60
    assert told[JUDGE][-1]["value_error"] < told[JUDGE][0]["value_error"]
