"""The simplex method against scipy's, margins against plain loops, and what a programme finds on a grid."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from rlstudio.algorithms.inverse.linear_irl import LinearIRL, LinearIRLConfig, best_values, margins
from rlstudio.algorithms.inverse.simplex import Simplex
from rlstudio.core.registry import environment
from rlstudio.core.worlds.finite import TabularModel
from tests.masked import Forbidden


@pytest.mark.parametrize("seed", range(12))
def test_the_simplex_method_comes_to_scipys_optimum(seed):
    """Many limits are 0, as here: there the method stands still for many pivots."""
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(2, 40, 2)
    a = np.vstack((rng.normal(size=(rows, columns)), np.eye(columns)))
    b = np.concatenate((rng.choice([0.0, 0.0, 1.0], rows), np.ones(columns)))
    c = rng.normal(size=columns)
    programme = Simplex(a, b, c)
    before = 0.0
    while (pivot := programme.pivot()).leaves >= 0:
        assert programme.objective >= before - 1e-12
        assert programme.objective == pytest.approx(before + pivot.cost * pivot.step)
        before = programme.objective
    best = -linprog(-c, a, b, method="highs").fun
    x = programme.solution()
    assert c @ x == pytest.approx(best, abs=1e-7)
    assert (a @ x <= b + 1e-5).all()


def test_what_has_no_limit_and_what_zero_does_not_solve_are_refused():
    with pytest.raises(ValueError, match="without a limit"):
        Simplex(np.array([[-1.0]]), np.ones(1), np.ones(1)).pivot()
    with pytest.raises(ValueError, match="below 0"):
        Simplex(np.ones((1, 1)), -np.ones(1), np.ones(1))


def random_model(seed: int, states: int = 6) -> TabularModel:
    """Two actions with two outcomes each; the last state ends the episode."""
    rng = np.random.default_rng(seed)
    ahead = rng.integers(0, states, (states, 2, 2))
    ahead[-1] = states - 1
    chance = rng.dirichlet([1.0, 1.0], (states, 2))
    return TabularModel(
        chance, ahead, rng.normal(size=ahead.shape), ahead == states - 1, np.full(states, 1 / states)
    )


@pytest.mark.parametrize("seed", range(4))
def test_margins_are_differences_of_action_values_by_plain_loops(seed):
    model, discount = random_model(seed), 0.8
    rng = np.random.default_rng(seed + 9)
    expert, reward = rng.integers(0, 2, 6), rng.normal(size=6)

    def worth(state: int, action: int, value: np.ndarray) -> float:
        total = 0.0
        for k in range(2):
            following = model.next_state[state, action, k]
            future = 0.0 if model.terminated[state, action, k] else value[following]
            total += model.probability[state, action, k] * (reward[following] + discount * future)
        return total

    value = np.zeros(6)
    for _ in range(200):
        value = np.array([worth(s, expert[s], value) for s in range(6)])
    rows, about = margins(model, expert, np.arange(5), discount)
    expected = [worth(s, expert[s], value) - worth(s, 1 - expert[s], value) for s in about]
    np.testing.assert_allclose(rows @ reward, expected, atol=1e-9)
    reward_SA = np.array([[worth(s, a, np.zeros(6)) for a in range(2)] for s in range(6)])
    best_S, best_SA = best_values(model, reward_SA, discount, np.zeros(6, np.int64))
    value = np.zeros(6)
    for _ in range(200):
        value = np.array([max(worth(s, a, value) for a in range(2)) for s in range(6)])
    np.testing.assert_allclose(best_S, value, atol=1e-9)
    np.testing.assert_allclose(best_SA.max(axis=1), value, atol=1e-9)


def learner(env="rlstudio/World-v0", **config):
    spec = environment(env) if isinstance(env, str) else env
    return LinearIRL(spec, LinearIRLConfig(**config), device="cpu", seed=0)


def solved(**config):
    found = learner(**config)
    return found, [event.metrics for event in found.learn(None)]


def test_zero_explains_everything_and_tells_nothing():
    found, told = solved(penalty=3.0)
    assert (found.policy.w_S == 0.0).all()
    assert told[-1]["explained"] == 100.0
    assert told[-1]["told_apart"] == told[-1]["objective"] == told[-1]["rewarded"] == 0.0
    assert told[-1]["regret"] > 90.0


def test_the_larger_the_penalty_the_fewer_states_have_a_reward():
    counts = [solved(penalty=penalty)[1][-1]["rewarded"] for penalty in (0.0, 0.5, 1.0, 1.5, 3.0)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 35
    found, told = solved(penalty=1.5)
    assert 0 < told[-1]["rewarded"] <= 5
    assert told[-1]["told_apart"] == 100.0
    assert told[-1]["regret"] == pytest.approx(0.0, abs=1e-6)
    assert found.policy.w_S.argmax() == np.nanargmax(found.true_S)


@pytest.mark.parametrize("penalty", [0.0, 1.0, 1.5])
def test_the_programme_of_a_grid_has_scipys_optimum(penalty):
    """Written anew with free rewards in place of two halves: max Σ t - λ Σ m, with |R| ≤ m ≤ R_max."""
    found, told = solved(penalty=penalty)
    states, known = len(found.expert_S), np.unique(found.state_R)
    gain = np.concatenate((np.zeros(states), np.full(states, -penalty), np.ones(len(known))))
    least = (found.state_R[:, None] == known).astype(float)
    eye, none = np.eye(states), np.zeros((states, len(known)))
    rows = np.vstack(
        (
            np.hstack((-found.margin_RS, np.zeros_like(found.margin_RS), least)),
            np.hstack((eye, -eye, none)),
            np.hstack((-eye, -eye, none)),
        )
    )
    limits = [(-1, 1)] * states + [(0, 1)] * states + [(0, None)] * len(known)
    best = linprog(-gain, rows, np.zeros(len(rows)), bounds=limits, method="highs")
    assert told[-1]["objective"] == pytest.approx(-best.fun, abs=1e-6)
    assert (found.margin_RS @ found.policy.w_S > -1e-6).all()
    assert (np.abs(found.policy.w_S) <= 1.0 + 1e-6).all()


def test_illegal_actions_are_no_alternatives():
    found = learner(Forbidden(), discount=0.8)
    list(found.learn(None))
    acting = found._acting_S
    assert (found.policy.p_SA[acting][~found.model.legal[acting]] == 0).all()


def test_worlds_of_too_many_states_are_refused():
    spec = environment("rlstudio/Maze-v0", {"rows": 39, "columns": 39})
    assert "300" in str(LinearIRL.misfit(spec))
