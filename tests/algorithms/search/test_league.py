"""AlphaZero's league: who plays whom, what is counted, and that nothing changes without it."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.search.league import FORGETTING, NOBODY, League
from rlstudio.core.events import EpisodeEnded, Stepped
from tests.algorithms.games import FOUR, TTT, alphazero


def league(lanes: int = 8, share: float = 0.5) -> tuple[League, object]:
    spec, learner = alphazero(TTT, simulations=4)
    game = spec.game()

    def make():
        return learner.make_policy(spec, learner.config, device="cpu", seed=0)

    return League(game, make, lanes, share, 1), learner


def ended(lane: int, score: float) -> EpisodeEnded:
    return EpisodeEnded(lane, score, 5, False)


def test_past_selves_play_in_the_last_lanes_from_either_side():
    found, learner = league()
    found.note([ended(lane, 1.0) for lane in range(8)])
    assert (found.opponent == NOBODY).all(), "there is no past self yet"
    assert found.games.sum() == 0
    found.keep(100, learner.policy.state())
    sides = [found.side.copy()]
    for _ in range(3):
        found.note([ended(lane, 1.0) for lane in range(8)])
        sides.append(found.side.copy())
    assert (found.opponent[:4] == NOBODY).all()
    assert (found.opponent[4:] == 0).all()
    assert (np.diff(np.array(sides)[1:, 4:], axis=0) != 0).all(), "sides change from game to game"
    one, _ = league(1, 0.9)
    assert one.first == 1, "lane 0 always plays itself"


def test_points_are_those_of_the_agents_side_and_older_games_count_less():
    found, learner = league(4, 0.75)
    found.keep(100, learner.policy.state())
    found.opponent[:] = [NOBODY, 0, 0, 0]
    found.side[:] = [0, 0, 1, 1]
    found.note([ended(0, 1.0), ended(1, 1.0), ended(2, 1.0), ended(3, 0.0)])
    # A win as the first player, a loss as the second, a draw.
    f = FORGETTING
    assert found.games[-1, 0] == pytest.approx(1 + f + f * f)
    assert found.points[-1, 0] == pytest.approx(f * f * 1 + f * 0 + 0.5)
    np.testing.assert_allclose(found.points + found.points.T, found.games)
    found.opponent[1] = 0
    before = found.games.copy()
    found.note([EpisodeEnded(1, 0.0, 3, True)])
    np.testing.assert_array_equal(found.games, before)


def test_who_is_hard_to_beat_is_drawn_more_often():
    found, learner = league()
    for step in (1, 2):
        found.keep(step, learner.policy.state())
    found.games[-1, :2], found.points[-1, :2] = [9, 9], [8.5, 4.5]
    wanted = np.array([(1 - 9 / 10) ** 2, (1 - 5 / 10) ** 2]) + 1e-3
    np.testing.assert_allclose(found.weights(), wanted / wanted.sum())
    drawn = np.bincount([found.draw() for _ in range(4000)], minlength=2) / 4000
    np.testing.assert_allclose(drawn, found.weights(), atol=0.02)


def test_a_past_self_keeps_what_was_the_agents_and_few_stay():
    found, learner = league()
    found.keep(10, learner.policy.state())
    found.games[-1, 0], found.games[0, -1] = 4, 4
    found.points[-1, 0], found.points[0, -1] = 3, 1
    found.keep(20, learner.policy.state())
    np.testing.assert_array_equal(found.games, [[0, 4, 4], [4, 0, 0], [4, 0, 0]])
    np.testing.assert_array_equal(found.points, [[0, 1, 1], [3, 0, 0], [3, 0, 0]])
    told = found.standings(25)
    assert told.step.tolist() == [10, 20, 25]
    for step in range(30, 1000, 10):
        found.keep(step, learner.policy.state())
        assert len(found.selves) == len(found.steps) == len(found.games) - 1
        assert found.opponent.max() < len(found.selves)
    assert found.steps[0] == 10
    assert found.steps[-1] == 990
    assert len(found.selves) <= 9
    np.testing.assert_array_equal(found.games[0, 1:], 4), "everybody after it began with its record"


def test_only_the_past_selfs_turns_are_played_by_it():
    spec, learner = alphazero(FOUR, simulations=4)
    game = spec.game()
    found = League(game, lambda: learner.make_policy(spec, learner.config, device="cpu", seed=0), 6, 0.7, 0)
    found.keep(1, learner.policy.state())
    found.opponent[:] = [NOBODY, NOBODY, 0, 0, 0, 0]
    found.side[:] = [0, 1, 0, 1, 0, 1]
    position = game.begin(6)
    position[4:] = game.play(position[4:], np.array([3, 3]))
    asked = []

    class Told:
        generator, temperature = None, 1.0

        def decide(self, observation, *, explore, legal):
            asked.append((observation, explore, self.temperature))
            return type("Decision", (), {"action": np.full(len(observation), 6)})()

    found.selves[0] = Told()
    temperature = np.arange(6.0)[:, None]
    moves = found.moves(game.observe(position), game.legal(position), np.zeros(6, int), temperature)
    assert moves.tolist() == [0, 0, 0, 6, 6, 0]
    observation, explore, drawn_at = asked[0]
    np.testing.assert_array_equal(observation, game.observe(position)[[3, 4]])
    assert explore
    assert drawn_at.tolist() == [[3.0], [4.0]]


def played(learner, spec, steps: int, world=None):
    world = world or spec.make_world(8, 0)
    events = learner.learn(world)
    taken = []
    while len(taken) < steps:
        event = next(events)
        if isinstance(event, Stepped):
            taken.append(event.transition.action.copy())
    events.close()
    return taken, world


def test_it_is_off_by_default_and_then_there_is_none():
    spec, learner = alphazero(TTT, simulations=4, learning_starts=50, batch_size=16)
    played(learner, spec, 60)
    assert learner.league is None
    assert learner.standings() is None
    assert not [name for name in learner.state() if name.startswith("league")]


def test_agents_of_a_league_go_on_exactly():
    config = {
        "simulations": 4, "learning_starts": 50, "batch_size": 16, "league_share": 0.5, "league_every": 100,
    }  # fmt: skip
    spec, learner = alphazero(TTT, **config)
    _, world = played(learner, spec, 60)
    assert len(learner.league.selves) >= 3
    assert learner.standings().games[-1].sum() > 5
    state, there = learner.state(), world.state()
    _, again = alphazero(TTT, **config)
    other = spec.make_world(8, 5)
    other.play_both()
    other.restore(there)
    again.restore({name: value.copy() for name, value in state.items()})
    for name, value in again.state().items():
        np.testing.assert_array_equal(value, state[name], err_msg=name)
    one, _ = played(learner, spec, 40, world)
    two, _ = played(again, spec, 40, other)
    np.testing.assert_array_equal(one, two)
    for bad in ({"league.side": np.full(8, 2)}, {"league.opponent": np.full(8, 99)}):
        with pytest.raises(ValueError, match="integers"):
            again.restore({**state, **bad})


def test_a_self_that_always_loses_is_beaten():
    """Against past selves that know nothing the agent's score in the league rises with learning."""
    spec, learner = alphazero(
        TTT, simulations=12, learning_starts=200, batch_size=64, league_share=0.5, league_every=10_000,
        learning_rate=5e-3, hidden=(32,),
    )  # fmt: skip
    learner.league = learner._new_league(8)
    learner.league.keep(0, learner.policy.state())
    played(learner, spec, 1200)
    told = learner.standings()
    assert told.points[-1, 0] / told.games[-1, 0] > 0.7
