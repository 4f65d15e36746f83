"""Double Q-learning: against a slow reference, and the bias that it was made against."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.tables.double_q_learning import DoubleQLearning, DoubleQLearningConfig
from rlstudio.algorithms.tables.q_learning import QLearning, QLearningConfig
from rlstudio.core.events import EpisodeEnded, Stepped
from rlstudio.core.registry import environment
from tests.algorithms.tables.bias import MaximizationBias
from tests.optimal import optimal_action_values

MAZE = "rlstudio/Maze-v0"


@pytest.mark.parametrize("lanes", [1, 4])
def test_updates_are_the_definition(lanes):
    """Both tables after many steps, rebuilt from the events; which one was corrected is read off them."""
    spec = environment(MAZE, {"max_steps": 25})
    config = DoubleQLearningConfig(learning_rate=0.3, discount=0.9, initial_q=0.5)
    learner = DoubleQLearning(spec, config, device="cpu", seed=0)
    coins = np.random.default_rng([0, 5])
    tables = [np.full(learner.policy.q_SA.shape, 0.5) for _ in range(2)]
    steps, corrected, cut, ended = 0, [0, 0], 0, 0
    for event in learner.learn(spec.make_world(lanes, 0)):
        if not isinstance(event, Stepped):
            continue
        happened = event.transition
        for lane, coin in enumerate(coins.integers(0, 2, lanes)):
            mine, other = tables[coin], tables[1 - coin]
            entry = int(happened.observation[lane]), int(happened.action[lane])
            following = int(happened.next_observation[lane])
            target = float(happened.reward[lane])
            if not happened.terminated[lane]:  # where time ran out the successor still counts
                target += 0.9 * other[following, np.argmax(mine[following])]
            mine[entry] += 0.3 * (target - mine[entry])
            corrected[coin] += 1
            cut += bool(happened.truncated[lane])
            ended += bool(happened.terminated[lane])
        np.testing.assert_allclose(learner.policy.q_2SA, tables, atol=1e-9)
        np.testing.assert_allclose(learner.policy.q_SA, (tables[0] + tables[1]) / 2, atol=1e-9)
        steps += 1
        if steps == 600:
            break
    assert min(cut, ended) > 3
    assert min(corrected) > 0.4 * sum(corrected)
    assert np.abs(tables[0] - tables[1]).max() > 0.1


def test_it_acts_by_the_sum_and_shows_the_mean():
    policy = DoubleQLearning.make_policy(environment(MAZE), DoubleQLearningConfig(), device="cpu", seed=0)
    state = policy.state()
    state["q"][0, 3], state["q"][1, 3] = [0, 3, 2, 0], [0, 0, 2, 3]
    policy.restore(state)
    decision = policy.decide(np.array([3]), explore=False)
    assert decision.action.tolist() == [2]
    np.testing.assert_allclose(decision.insight.action_values, [[0, 1.5, 2, 1.5]])


def test_it_converges_to_value_iteration():
    """With every action tried often and α = 1 in a world without chance, both tables become Q*."""
    spec = environment("rlstudio/GridWorld-v0")
    config = DoubleQLearningConfig(learning_rate=1.0, discount=0.9, epsilon_final=1.0)
    learner = DoubleQLearning(spec, config, device="cpu", seed=0)
    steps = 0
    for event in learner.learn(spec.make_world(1, 0)):
        steps += isinstance(event, Stepped)
        if steps == 12_000:
            break
    exact = optimal_action_values(spec.model(), 0.9)
    for table in learner.policy.q_2SA:
        np.testing.assert_allclose(table[1:15], exact[1:15], atol=1e-4)


def share_of_left(kind, config, runs=100, episodes=300):
    """How often the first action of an episode is "left", (episodes,), over independent runs."""
    spec, left = MaximizationBias(), np.zeros(episodes)
    for seed in range(runs):
        world, episode = spec.make_world(1, seed), 0
        for event in kind(spec, config, device="cpu", seed=seed).learn(world):
            if isinstance(event, Stepped) and event.transition.observation[0] == 0:
                left[episode] += spec.is_left(int(event.transition.action[0]))
            elif isinstance(event, EpisodeEnded):
                episode += 1
                if episode == episodes:
                    break
    return left / runs


def test_it_is_not_fooled_by_luck():
    """Sutton and Barto 2018, example 6.7: left is worse on average, and sometimes looks better.

    As in their figure 6.5 Q-learning goes left nearly always for a while, double Q-learning hardly ever more
    often than chance (50 %), on its way to the 5 % that exploration alone takes.
    """
    same = {"learning_rate": 0.1, "discount": 1.0, "epsilon_initial": 0.1, "epsilon_final": 0.1}
    single = share_of_left(QLearning, QLearningConfig(**same))
    double = share_of_left(DoubleQLearning, DoubleQLearningConfig(**same))
    assert single[10:60].mean() > 0.8, "0.91 over 200 runs"
    assert double[10:60].mean() < 0.5, "0.40"
    assert single.mean() > double.mean() + 0.2, "0.47 and 0.15 over all 300 episodes"
    assert double[-100:].mean() < 0.08, "0.06"
