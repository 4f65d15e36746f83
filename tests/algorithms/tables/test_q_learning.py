from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.tables.q_learning import QLearning, QLearningConfig
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import environment
from tests.optimal import greedy_path_is_optimal, optimal_action_values

MAZE = "rlstudio/Maze-v0"


@pytest.mark.parametrize("lanes", [1, 5])
def test_updates_are_the_definition(lanes):
    """The table after many steps, rebuilt from the events by the formula alone."""
    spec = environment(MAZE)
    config = QLearningConfig(learning_rate=0.3, discount=0.9, initial_q=0.5)
    algorithm = QLearning(spec, config, device="cpu", seed=0)
    table = np.full(algorithm.policy.q_SA.shape, 0.5)
    steps = 0
    for event in algorithm.learn(spec.make_world(lanes, 0)):
        if isinstance(event, Updated):
            np.testing.assert_allclose(algorithm.policy.q_SA, table, rtol=1e-4, atol=1e-4)
            steps += 1
            if steps == 300:
                break
        elif isinstance(event, Stepped):
            happened = event.transition
            for lane in range(lanes):
                entry = int(happened.observation[lane]), int(happened.action[lane])
                future = 0.9 * table[happened.next_observation[lane]].max()
                target = happened.reward[lane] + (0.0 if happened.terminated[lane] else future)
                table[entry] += 0.3 * (target - table[entry])
    assert np.abs(table - 0.5).max() > 1


def test_it_converges_to_value_iteration():
    """With every action tried often and α = 1 in a world without chance, Q becomes Q*."""
    spec = environment("rlstudio/GridWorld-v0")
    config = QLearningConfig(learning_rate=1.0, discount=0.9, epsilon_final=1.0)
    algorithm = QLearning(spec, config, device="cpu", seed=0)
    steps = 0
    for event in algorithm.learn(spec.make_world(1, 0)):
        steps += isinstance(event, Stepped)
        if steps == 5000:
            break
    model = spec.model()
    exact = optimal_action_values(model, 0.9)
    visited = np.flatnonzero(algorithm.policy.q_SA.any(axis=1))
    assert len(visited) >= 14
    np.testing.assert_allclose(algorithm.policy.q_SA[visited], exact[visited], atol=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_the_maze_is_solved(seed):
    spec = environment(MAZE)
    algorithm = QLearning(spec, QLearningConfig(), device="cpu", seed=seed)
    steps, episodes = 0, 0
    for event in algorithm.learn(spec.make_world(1, seed)):
        steps += isinstance(event, Stepped)
        episodes += isinstance(event, EpisodeEnded)
        if steps == 20_000:
            break
    assert episodes > 20
    assert greedy_path_is_optimal(spec, algorithm.policy, 0.99)


def test_epsilon_and_ties():
    spec = environment(MAZE)
    policy = QLearning.make_policy(spec, QLearningConfig(), device="cpu", seed=0)
    policy.q_SA[3] = [0, 1, 1, 0]
    policy.epsilon = 0.0
    states = np.full(1000, 3)
    decision = policy.decide(states, explore=True)
    counts = np.bincount(decision.action, minlength=4)
    assert counts[0] == counts[3] == 0
    assert counts[1] == pytest.approx(500, abs=60)
    assert not decision.explored.any()
    assert (policy.decide(states, explore=False).action == 1).all()
    policy.epsilon = 0.4
    decision = policy.decide(states, explore=True)
    assert decision.explored.mean() == pytest.approx(0.4, abs=0.05)


def test_misfits_say_why():
    assert QLearning.misfit(environment(MAZE)) is None
    assert "row per state" in QLearning.misfit(environment("CartPole-v1"))
