"""Bellman's equations solved, against reference solvers and against what is played."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.engine.play import ready_policies
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.watch import exact
from tests.optimal import policy_values, solved

WORLDS = ("rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "FrozenLake-v1", "Taxi-v4")


def model_of(spec: EnvSpec) -> TabularModel:
    model = spec.model()
    assert model is not None
    return model


def policy_of(name: str, spec: EnvSpec, discount: float | None = None):
    kind = algorithm(name)
    config = kind.Config() if discount is None else kind.Config(discount=discount)
    return ready_policies.ready_policy(kind, spec, config, 0)[0]


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


def best_by_definition(model: TabularModel, state: int, steps: int) -> float:
    """Every plan tried out: the best mean return of so many steps from a state."""
    if steps == 0:
        return 0.0
    returns = []
    for action in range(model.probability.shape[1]):
        total = 0.0
        for p, to, r, over in zip(
            model.probability[state, action],
            model.next_state[state, action],
            model.reward[state, action],
            model.terminated[state, action],
            strict=True,
        ):
            total += p * (r + (0.0 if over else best_by_definition(model, int(to), steps - 1)))
        returns.append(total)
    return max(returns)


@pytest.mark.parametrize("seed", range(3))
def test_the_best_return_is_the_best_of_all_plans(seed: int) -> None:
    rng = np.random.default_rng(seed)
    shape = (4, 2, 2)
    start = rng.dirichlet(np.ones(4))
    model = TabularModel(
        rng.dirichlet(np.ones(2), shape[:2]),
        rng.integers(0, 4, shape),
        rng.normal(size=shape),
        rng.random(shape) < 0.2,
        start,
    )
    expected = sum(p * best_by_definition(model, state, 5) for state, p in enumerate(start))
    assert exact.best_return(model, 5) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("env", "settings", "best"),
    [
        ("rlstudio/Treasure-v0", {}, 1.0),
        ("rlstudio/Maze-v0", {"plan": "Sutton and Barto", "step_reward": 0.0, "treasure_reward": 1.0}, 1.0),
        ("FrozenLake-v1", {}, 0.744190),
        ("FrozenLake-v1", {"map_name": "8x8", "max_steps": 200}, 0.913220),
        ("CliffWalking-v1", {}, -13.0),
        ("Taxi-v4", {}, 7.93),
    ],
)
def test_nobody_rises_above_optimal(env: str, settings: dict[str, object], best: float) -> None:
    """The line is that of the undiscounted return within the limit, whatever discount a plan is made for."""
    spec = environment(env, settings)
    line = next(r for r in ready_policies.references(spec) if r.plans).mean_return
    assert line == pytest.approx(best, abs=1e-6)
    for discount in (0.9, 0.95, 0.99, 1.0):
        planned = ready_policies.exact_return(spec, policy_of("value_iteration", spec, discount))
        assert planned is not None
        assert planned <= line + 1e-9


def test_the_best_return_knows_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    model = model_of(environment("FrozenLake-v1", {"map_name": "8x8", "max_steps": 200}))
    endless = exact.best_return(model, None)
    assert endless == pytest.approx(1.0, abs=1e-6)  # against the walls the goal is reached in the end
    monkeypatch.setattr(exact, "MOST_WORK", 100 * model.probability.size)
    assert exact.best_return(model, 100) is not None
    assert exact.best_return(model, 200) is None
    assert exact.best_return(model, None) is None


def test_references_are_the_rules_and_one_planner() -> None:
    found = {r.algorithm: r for r in ready_policies.references(environment("rlstudio/Maze-v0"))}
    assert set(found) == {"value_iteration", "random"}
    assert found["value_iteration"].plans
    assert not found["random"].plans
    assert found["value_iteration"].mean_return == pytest.approx(7.2, abs=1e-6)
    assert found["random"].mean_return < 0
    assert ready_policies.references(environment("CartPole-v1")) == ()


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
