"""Bellman's equations solved, against reference solvers and against what is played."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.env import EnvSpec, TabularModel
from rlstudio.core.errors import UserError
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.play import ready_policies
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.watch import exact
from tests.benchmarks.optimal import policy_values, solved

WORLDS = ("rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "FrozenLake-v1", "Taxi-v4")


def model_of(spec: EnvSpec) -> TabularModel:
    model = spec.model()
    assert model is not None
    return model


def policy_of(name: str, spec: EnvSpec, discount: float | None = None):
    kind = algorithm(name)
    return ready_policies.ready_policy(kind, spec, ready_policies.settings_of(kind, discount), 0)[0]


@pytest.mark.parametrize("env", WORLDS)
def test_values_solve_the_equations(env: str) -> None:
    spec = environment(env)
    model = model_of(spec)
    p_SA = np.random.default_rng(0).dirichlet(np.ones(len(spec.action_names)), len(model.start))
    found = exact.policy_values(model, p_SA, 0.95)
    np.testing.assert_allclose(found, policy_values(model, p_SA, 0.95), rtol=1e-9, atol=1e-9)


def test_a_policy_that_never_ends_has_no_undiscounted_value() -> None:
    spec = environment("rlstudio/Maze-v0")
    model = model_of(spec)
    into_the_wall = np.eye(4)[np.zeros(len(model.start), int)]
    assert exact.policy_values(model, into_the_wall, 1.0) is None
    assert exact.mean_return(model, into_the_wall, None) is None
    assert exact.policy_values(model, into_the_wall, 0.9) is not None


@pytest.mark.parametrize("env", WORLDS)
def test_the_planned_opponent_is_optimal(env: str) -> None:
    spec = environment(env)
    model = model_of(spec)
    policy = policy_of("value_iteration", spec, 0.97)
    v_S, _ = solved(model, 0.97)
    np.testing.assert_allclose(exact.policy_values(model, exact.acts(spec, policy), 0.97), v_S, atol=1e-6)


def test_the_grid_world_in_numbers_that_are_known() -> None:
    """Optimal: from the 14 cells 1, 2 or 3 steps to a corner (Sutton and Barto 2018, figure 4.1)."""
    spec = environment("rlstudio/GridWorld-v0")
    model = model_of(spec)
    best = ready_policies.exact_return(spec, policy_of("policy_iteration", spec))
    v_S, _ = solved(model, 1.0)
    assert best == pytest.approx(float(model.start @ v_S), abs=1e-9)
    figure = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0]
    uniform = exact.acts(spec, policy_of("random", spec))
    np.testing.assert_allclose(exact.policy_values(model, uniform, 1.0), figure, atol=1e-9)


def test_values_are_solved_anew_only_for_other_actions(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = environment("rlstudio/Maze-v0")
    solved_for: list[float] = []
    solve = exact.policy_values
    monkeypatch.setattr(
        exact,
        "policy_values",
        lambda model, p, discount: (solved_for.append(discount), solve(model, p, discount))[1],
    )
    judge = exact.Judge(spec)
    chance = judge.values(policy_of("random", spec))
    assert judge.values(policy_of("random", spec)) is chance
    assert solved_for == [1.0]
    planned = judge.values(policy_of("value_iteration", spec))
    assert planned is not None
    assert chance is not None
    assert float(model_of(spec).start @ planned) == pytest.approx(7.2, abs=1e-6)
    assert solved_for == [1.0, 1.0] or solved_for == [1.0, 1.0, 0.99]
    assert exact.Judge(environment("CartPole-v1")).values(policy_of("random", spec)) is None


@pytest.mark.parametrize("env", ["rlstudio/GridWorld-v0", "CliffWalking-v1", "FrozenLake-v1"])
def test_chance_gets_what_is_worked_out_with_the_time_limit(env: str) -> None:
    """Within four standard errors of 3000 episodes."""
    spec = environment(env)
    policy = policy_of("random", spec)
    found = ready_policies.exact_return(spec, policy)
    assert found is not None
    played = evaluate(spec, policy, 3000, seed=3, lanes=100)
    assert abs(played.mean - found) < 4 * played.std / np.sqrt(3000)


def test_the_time_limit_counts() -> None:
    """Of 200 steps at -1 each no random walk loses more, and left alone it would lose more on average."""
    spec = environment("CliffWalking-v1")
    uniform = exact.acts(spec, policy_of("random", spec))
    endless = exact.mean_return(model_of(spec), uniform, None)
    found = ready_policies.exact_return(spec, policy_of("random", spec))
    assert endless is not None
    assert found is not None
    assert endless < found < 0
    assert exact.mean_return(model_of(spec), uniform, 1) == pytest.approx(-1.0 - 99 / 4)


@pytest.mark.parametrize("env", ["rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "FrozenLake-v1"])
def test_the_planner_gets_what_is_worked_out(env: str) -> None:
    spec = environment(env)
    policy = policy_of("value_iteration", spec)
    found = ready_policies.exact_return(spec, policy)
    assert found is not None
    played = evaluate(spec, policy, 2000, seed=1, lanes=100)
    assert abs(played.mean - found) <= 4 * played.std / np.sqrt(2000) + 1e-5


def test_references_are_the_rules_and_one_planner() -> None:
    found = {r.algorithm: r for r in ready_policies.references(environment("rlstudio/Maze-v0"), 0.99)}
    assert set(found) == {"value_iteration", "random"}
    assert found["value_iteration"].plans
    assert not found["random"].plans
    assert found["value_iteration"].mean_return == pytest.approx(7.2, abs=1e-6)
    assert found["random"].mean_return < 0
    assert ready_policies.references(environment("CartPole-v1"), 0.99) == ()


def test_who_has_to_learn_is_not_ready() -> None:
    spec = environment("rlstudio/Maze-v0")
    with pytest.raises(UserError, match="q_learning is not ready to play: it has to be trained first"):
        policy_of("q_learning", spec)
    with pytest.raises(UserError, match="human is not ready"):
        policy_of("human", spec)


def test_a_plan_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready_policies, "PLANNING_SECONDS", -1.0)
    with pytest.raises(UserError, match="has found no plan for Taxi-v4"):
        policy_of("value_iteration", environment("Taxi-v4"))
