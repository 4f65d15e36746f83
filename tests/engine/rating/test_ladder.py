"""Which agents stay, which one is the best, and that everybody's games count."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.engine.rating.elo import Fit, fitted
from rlstudio.engine.rating.ladder import Ladder
from rlstudio.envs.boards.opponents import RandomOpponent
from tests.algorithms.games import TTT, alphazero


def ladder(games: int = 4) -> tuple[Ladder, object]:
    spec, learner = alphazero(TTT, simulations=4)
    game = spec.game()
    kind = type(learner)

    def make():
        return kind.make_policy(spec, learner.config, device="cpu", seed=0)

    return Ladder(game, {"chance": lambda: RandomOpponent(game)}, make, 3), learner


def climbed(found: Ladder, learner, steps: list[int], games: int = 4) -> None:
    for step in steps:
        found.enter(step, learner.policy.state(), f"at {step}", games)
        assert found.busy
        while not found.advance(10.0):
            pass
        assert not found.busy


def test_everybody_has_played_who_is_there_and_the_fit_is_of_all_games():
    found, learner = ladder()
    climbed(found, learner, [10, 20, 30, 40])
    told = found.standings()
    assert told.names == ("chance", *[""] * (len(told.names) - 1))
    assert np.isnan(told.step[0])
    assert told.step[-1] == 40
    assert (told.games[-1, :-1] == 4).all()
    np.testing.assert_array_equal(told.points + told.points.T, told.games)
    fit = fitted(found._points)
    np.testing.assert_array_equal(found.fit.rating, fit.rating)
    assert told.rating[0] == 0
    assert told.rating[-1] == fit.rating[found.newest.number]
    assert told.error[-1] == fit.error[found.newest.number]


def test_an_agent_that_learns_on_is_played_against_as_it_was():
    found, learner = ladder()
    state = {name: value.copy() for name, value in learner.policy.state().items()}
    climbed(found, learner, [10])
    for value in learner.policy.state().values():
        value += 1.0
    kept = found.agents[0].player.policy.state()
    for name, value in state.items():
        np.testing.assert_array_equal(kept[name], value)


def test_who_is_interrupted_is_not_rated():
    found, learner = ladder()
    climbed(found, learner, [10])
    found.enter(20, learner.policy.state(), "", 4)
    found.advance(0.0)
    found.give_up()
    assert not found.busy
    assert found.newest.step == 10
    climbed(found, learner, [30])
    assert [one.step for one in found.agents] == [10, 30]


@pytest.mark.parametrize(
    ("ratings", "error", "best"),
    [
        ([100.0, 100.0, 100.0], 0.0, 2),  # ties go to the newest
        ([100.0, 300.0, 280.0], 0.0, 1),  # it has got worse, and that is known
        ([100.0, 300.0, 280.0], 30.0, 2),  # it may as well be as good
        ([100.0, 300.0, 100.0], 30.0, 1),
        ([100.0, 200.0, 300.0], 30.0, 2),
    ],
)
def test_the_best_is_the_newest_of_those_that_may_be_the_highest(ratings, error, best):
    found, learner = ladder()
    for number in range(3):
        found.add(number, learner.policy.state(), "")
    covariance = np.diag([0.0, *[error**2 / 2] * 3])
    found.fit = Fit(np.array([0.0, *ratings]), covariance)
    assert found.best() is found.agents[best]


def test_the_highest_stays_to_be_played_against(monkeypatch):
    found, learner = ladder()
    climbed(found, learner, [10, 20])
    strong = found.agents[1]

    def as_if(points, prior=0.5):
        rating = np.zeros(len(points))
        rating[strong.number] = 500.0
        return Fit(rating, np.zeros((len(points), len(points))))

    monkeypatch.setattr("rlstudio.engine.rating.ladder.fitted", as_if)
    climbed(found, learner, list(range(30, 120, 10)))
    assert strong in found.agents
    assert found.best() is strong
    assert len(found.agents) <= 7


def test_games_without_rivals_rate_nobody():
    assert environment("CartPole-v1").rivals() == {}
