"""Value and policy iteration against the definition, a linear solve and the book's pictures."""

from __future__ import annotations

import time

import numpy as np
import pytest

from rlstudio.algorithms import progress
from rlstudio.algorithms.planning.planner import Backups
from rlstudio.algorithms.planning.policy_iteration import PolicyIteration, PolicyIterationConfig
from rlstudio.algorithms.planning.value_iteration import ValueIteration, ValueIterationConfig
from rlstudio.core.registry import environment
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.engine.play.ready_policies import exact_return
from tests.optimal import greedy_path_is_optimal, solved

WORLDS = [
    ("rlstudio/GridWorld-v0", {}, 1.0),
    ("rlstudio/Maze-v0", {}, 0.99),
    ("rlstudio/Maze-v0", {"slip": 0.3, "trap_ends": False}, 0.95),
]
SWITCHES = [
    (ValueIteration, {}),
    (ValueIteration, {"in_place": True}),
    (PolicyIteration, {}),
    (PolicyIteration, {"in_place": True}),
    (PolicyIteration, {"evaluation_sweeps": 3}),
]


def random_model(seed: int, states: int = 12) -> TabularModel:
    """Any state may lead to any other, also to itself; some outcomes are impossible, some end it."""
    rng = np.random.default_rng(seed)
    shape = (states, 3, 4)
    probability = rng.dirichlet([0.5] * 4, shape[:2])
    probability[..., 3] = 0.0
    probability /= probability.sum(axis=2, keepdims=True)
    return TabularModel(
        probability,
        rng.integers(0, states, shape),
        rng.normal(size=shape),
        rng.random(shape) < 0.1,
        np.full(states, 1 / states),
    )


def swept_slowly(
    model: TabularModel, v: list[float], discount: float, *, in_place: bool, policy: list[list[float]] | None
) -> list[float]:
    """One sweep as the book writes it, state after state."""
    new = v if in_place else list(v)
    for s in range(len(v)):
        q = []
        for a in range(model.probability.shape[1]):
            total = 0.0
            for k in range(model.probability.shape[2]):
                future = 0.0 if model.terminated[s, a, k] else v[model.next_state[s, a, k]]
                total += model.probability[s, a, k] * (model.reward[s, a, k] + discount * future)
            q.append(total)
        new[s] = max(q) if policy is None else sum(p * x for p, x in zip(policy[s], q, strict=True))
    return new


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("by_policy", [False, True])
def test_a_sweep_is_the_definition(seed, in_place, by_policy):
    model = random_model(seed)
    policy = np.random.default_rng(seed).dirichlet([1.0] * 3, 12) if by_policy else None
    v_S, q_SA = np.random.default_rng(seed + 9).normal(size=12), np.zeros((12, 3))
    slow = v_S.tolist()
    backups = Backups(model, in_place=in_place)
    for _ in range(4):
        before = list(slow)
        slow = swept_slowly(
            model, slow, 0.9, in_place=in_place, policy=None if policy is None else policy.tolist()
        )
        change = backups.sweep(v_S, q_SA, 0.9, policy)
        np.testing.assert_allclose(v_S, slow, atol=1e-12)
        assert change == pytest.approx(np.abs(np.subtract(slow, before)).max())


def test_in_place_on_a_grid_goes_by_diagonals():
    model = environment("rlstudio/GridWorld-v0", {"rows": 12, "columns": 9}).model()
    assert len(Backups(model, in_place=True).batches) <= 12 + 9 - 1


@pytest.mark.parametrize(("env", "settings", "discount"), WORLDS)
@pytest.mark.parametrize(("kind", "switches"), SWITCHES)
def test_it_finds_the_exact_values(env, settings, discount, kind, switches):
    spec = environment(env, settings)
    config = kind.Config(discount=discount, **switches)
    planner = kind(spec, config, device="cpu", seed=0)
    sweeps = len(list(planner.learn(spec.make_world(1, 0))))
    assert 3 < sweeps < 5000
    v_S, q_SA = solved(spec.model(), discount)
    np.testing.assert_allclose(planner.policy.v_S, v_S, atol=1e-6)
    np.testing.assert_allclose(planner.policy.q_SA, q_SA, atol=1e-6)
    assert greedy_path_is_optimal(spec, planner.policy, discount)


def test_the_first_evaluation_is_the_books_figure():
    """Sutton and Barto 2018, figure 4.1: the equiprobable random policy on the 4x4 grid."""
    spec = environment("rlstudio/GridWorld-v0")
    planner = PolicyIteration(spec, PolicyIterationConfig(discount=1.0), device="cpu", seed=0)
    for event in planner.learn(spec.make_world(1, 0)):
        if event.metrics["improvements"] == 1:
            break
    expected = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0]
    np.testing.assert_allclose(planner.policy.v_S, expected, atol=1e-5)
    # Cell 2 goes left only; cell 5, on the diagonal, goes up or left.
    np.testing.assert_allclose(planner.policy.p_SA[[2, 5]], [[0, 0, 0, 1], [0.5, 0, 0, 0.5]])


def test_value_iteration_moves_one_cell_a_sweep():
    spec = environment("rlstudio/GridWorld-v0", {"rows": 2, "columns": 8})
    planner = ValueIteration(spec, ValueIterationConfig(discount=1.0), device="cpu", seed=0)
    sweeps = [planner.policy.v_S.copy() for _ in planner.learn(spec.make_world(1, 0))]
    for count, v_S in enumerate(sweeps, 1):
        assert v_S.min() == max(-count, min(sweeps[-1]))


def test_a_large_maze_takes_no_time():
    spec = environment("rlstudio/Maze-v0", {"rows": 40, "columns": 40, "slip": 0.1})
    exact, _ = solved(spec.model(), 0.99)
    best = np.inf
    for _ in range(3):
        planner = ValueIteration(spec, ValueIterationConfig(), device="cpu", seed=0)
        start = time.process_time()
        list(planner.learn(spec.make_world(1, 0)))
        best = min(best, time.process_time() - start)
    np.testing.assert_allclose(planner.policy.v_S, exact, atol=1e-6)
    assert best < 0.5  # seconds of the processor; it takes 0.05


def test_misfits_say_why():
    for kind in (ValueIteration, PolicyIteration):
        assert kind.misfit(environment("rlstudio/Maze-v0")) is None
        assert "exact rules" in kind.misfit(environment("CartPole-v1"))


def test_of_equal_actions_the_quickest_are_kept():
    """A fork with free steps: stay, the long way (2 steps), the short one (1), a room without an end."""
    shape = (3, 4, 1)
    next_state = np.array([[[0], [1], [0], [2]], [[1], [1], [0], [1]], [[2], [2], [2], [2]]])
    terminated = np.zeros(shape, bool)
    terminated[0, 2] = terminated[1, 0] = True
    model = TabularModel(np.ones(shape), next_state, np.zeros(shape), terminated, np.array([1.0, 0, 0]))
    everything = np.ones((3, 4), bool)
    quick = progress.quickest(model, everything)
    np.testing.assert_array_equal(quick, [[0, 0, 1, 0], [1, 0, 0, 0], [1, 1, 1, 1]])
    without_the_short_way = everything.copy()
    without_the_short_way[0, 2] = False
    np.testing.assert_array_equal(progress.quickest(model, without_the_short_way)[0], [0, 1, 0, 0])


def test_chance_counts_by_its_mean():
    """One action ends at once half of the time (2 steps on average), the other surely after 3: 2 < 3."""
    probability = np.zeros((3, 2, 2))
    probability[..., 0] = 1.0
    probability[0, 0] = 0.5
    next_state = np.array([[[0, 0], [1, 1]], [[2, 2], [2, 2]], [[0, 0], [0, 0]]])
    terminated = np.zeros((3, 2, 2), bool)
    terminated[0, 0, 1] = terminated[2] = True
    model = TabularModel(probability, next_state, np.zeros((3, 2, 2)), terminated, np.array([1.0, 0, 0]))
    np.testing.assert_array_equal(progress.quickest(model, np.ones((3, 2), bool))[0], [True, False])


@pytest.mark.parametrize("kind", [ValueIteration, PolicyIteration])
@pytest.mark.parametrize(
    ("env", "settings", "best"),
    [
        ("rlstudio/Treasure-v0", {}, 1.0),
        ("rlstudio/Maze-v0", {"plan": "Sutton and Barto", "step_reward": 0.0, "treasure_reward": 1.0}, 1.0),
        ("rlstudio/Maze-v0", {"step_reward": 0.0}, 10.0),
        ("FrozenLake-v1", {"is_slippery": False}, 1.0),
    ],
)
def test_where_steps_are_free_it_does_not_walk_in_place(env, settings, best, kind):
    spec = environment(env, settings)
    planner = kind(spec, kind.Config(discount=1.0), device="cpu", seed=0)
    list(planner.learn(spec.make_world(1, 0)))
    assert exact_return(spec, planner.policy) == pytest.approx(best, abs=1e-9)


def test_a_tie_that_is_too_dear_is_left(monkeypatch):
    spec = environment("rlstudio/Treasure-v0")
    model = spec.model()
    everything = np.ones(model.probability.shape[:2], bool)
    monkeypatch.setattr(progress, "MOST_WORK", 1)
    np.testing.assert_array_equal(progress.quickest(model, everything), everything)
