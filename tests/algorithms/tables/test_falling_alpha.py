"""α that falls: exactly the mean of all targets, exactly the schedule, and what it is good for."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.tables.monte_carlo import MonteCarloConfig
from rlstudio.core.errors import UserError
from rlstudio.core.events import Stepped
from rlstudio.core.registry import algorithm, environment
from tests.optimal import optimal_action_values

LAKE = "FrozenLake-v1"
ONE_TABLE = ("q_learning", "sarsa", "expected_sarsa", "dyna_q")


def made(name, **config):
    kind, spec = algorithm(name), environment(LAKE)
    if name == "dyna_q":
        config = {"planning_steps": 0, **config}
    return kind(spec, kind.Config(**config), device="cpu", seed=0), spec


def steps(learner, spec, count, lanes=1, seed=0):
    """What happened in so many steps: (state, action, reward, next state, terminated), lane after lane."""
    taken = []
    for event in learner.learn(spec.make_world(lanes, seed)):
        if len(taken) >= count:
            return taken
        if isinstance(event, Stepped):
            t = event.transition
            columns = (t.observation, t.action, t.reward, t.next_observation, t.terminated)
            taken += list(zip(*(column.tolist() for column in columns), strict=True))
    raise AssertionError


@pytest.mark.parametrize("name", ONE_TABLE)
@pytest.mark.parametrize("lanes", [1, 3])
def test_one_nth_is_the_mean_of_all_targets(name, lanes):
    """Where nothing counts that comes later (γ = 0) the targets are the rewards; the first guess is gone."""
    learner, spec = made(
        name, learning_rate_falls="with visits", visit_exponent=1.0, discount=0.0, initial_q=7.0,
        epsilon_final=1.0,
    )  # fmt: skip
    rewards: dict[tuple[int, int], list[float]] = {}
    for s, a, r, _, _ in steps(learner, spec, 6000, lanes):
        rewards.setdefault((s, a), []).append(r)
    assert sum(len(set(found)) > 1 for found in rewards.values()) >= 2  # chance decides there
    for entry, found in rewards.items():
        assert learner.policy.q_SA[entry] == pytest.approx(np.mean(found), abs=1e-12)
        assert learner.visits_TSA[0][entry] == len(found)


def test_each_of_two_tables_counts_its_own_corrections():
    learner, spec = made(
        "double_q_learning", learning_rate_falls="with visits", visit_exponent=1.0, discount=0.0,
        epsilon_final=1.0,
    )  # fmt: skip
    swaps, sums = np.random.default_rng([0, 5]), {}
    for s, a, r, _, _ in steps(learner, spec, 6000):
        table = int(swaps.integers(0, 2, 1)[0])
        sums.setdefault((table, s, a), []).append(r)
    for entry, found in sums.items():
        assert learner.policy.q_2SA[entry] == pytest.approx(np.mean(found), abs=1e-12)
        assert learner.visits_TSA[entry] == len(found)


@pytest.mark.parametrize("falls", ["with visits", "evenly"])
def test_it_falls_as_it_says(falls):
    learner, spec = made("q_learning", learning_rate_falls=falls, visit_exponent=0.7, schedule_steps=1500)
    table, visits = np.zeros_like(learner.policy.q_SA), {}
    for now, (s, a, r, s_next, over) in enumerate(steps(learner, spec, 3000), 1):
        visits[s, a] = visits.get((s, a), 0) + 1
        alpha = visits[s, a] ** -0.7 if falls == "with visits" else 0.5 * max(0.05, 1 - 0.95 * now / 1500)
        table[s, a] += alpha * (r + (0.0 if over else 0.99 * table[s_next].max()) - table[s, a])
    np.testing.assert_allclose(learner.policy.q_SA, table, atol=1e-9)
    assert table.any()


def test_in_a_world_of_chance_it_comes_closer_to_the_exact_values():
    """A grid where three steps of ten slip: with a constant α the table trembles for ever."""
    spec, kind = environment("rlstudio/GridWorld-v0", {"slip": 0.3}), algorithm("q_learning")
    exact = optimal_action_values(spec.model(), 0.9)

    def error(**config):
        config = kind.Config(discount=0.9, epsilon_final=1.0, **config)
        learner = kind(spec, config, device="cpu", seed=0)
        steps(learner, spec, 40_000, lanes=4)
        return float(np.sqrt(np.mean((learner.policy.q_SA - exact)[1:15] ** 2)))

    falling = error(learning_rate_falls="with visits")
    assert falling < 0.1
    assert falling < 0.5 * error(learning_rate=0.1)
    assert falling < 0.25 * error(learning_rate=0.5)


def test_settings_of_earlier_files_mean_what_they_meant():
    every = MonteCarloConfig.parse({"averaging": "all returns"}, "monte_carlo")
    assert (every.learning_rate_falls, every.visit_exponent) == ("with visits", 1.0)
    assert (
        MonteCarloConfig.parse({"averaging": "recent returns"}, "monte_carlo").learning_rate_falls == "never"
    )
    with pytest.raises(UserError, match="averaging"):
        MonteCarloConfig.parse({"averaging": "none"}, "monte_carlo")


def test_an_exponent_at_which_nothing_converges_is_refused():
    with pytest.raises(UserError, match=r"0\.5"):
        MonteCarloConfig.parse({"visit_exponent": 0.5}, "monte_carlo")
