"""SARSA, expected SARSA, Monte Carlo control and Dyna-Q: updates rebuilt from events, and what they reach."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from rlstudio.algorithms.random import RandomPolicy
from rlstudio.algorithms.tables.dyna_q import DynaQ, DynaQConfig
from rlstudio.algorithms.tables.expected_sarsa import ExpectedSarsa, ExpectedSarsaConfig
from rlstudio.algorithms.tables.learned_model import MOST_OUTCOMES, LearnedModel
from rlstudio.algorithms.tables.monte_carlo import MonteCarlo, MonteCarloConfig
from rlstudio.algorithms.tables.q_learning import QLearning, QLearningConfig
from rlstudio.algorithms.tables.sarsa import Sarsa, SarsaConfig
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Box, Discrete
from tests.optimal import optimal_action_values, policy_values

MAZE = "rlstudio/Maze-v0"
SHORT = {"max_steps": 25}


def events(algorithm, lanes, steps, seed=0):
    """Events until so many steps have been taken and all that follows from the last one has happened."""
    taken = 0
    for event in algorithm.learn(algorithm.spec.make_world(lanes, seed)):
        if isinstance(event, Stepped):
            taken += 1
            if taken > steps:
                return
        yield event


def lanes_of(transition):
    return zip(
        transition.observation.tolist(),
        transition.action.tolist(),
        transition.reward.tolist(),
        transition.next_observation.tolist(),
        transition.terminated.tolist(),
        transition.truncated.tolist(),
        strict=True,
    )


def soft(row, epsilon):
    best = row == row.max()
    return (1 - epsilon) * best / best.sum() + epsilon / len(row)


def test_sarsa_learns_from_the_action_it_takes_next():
    """Every update from two consecutive steps of the record; the last step of an episode by itself."""
    spec = environment(MAZE)
    algorithm = Sarsa(spec, SarsaConfig(learning_rate=0.3, discount=0.9), device="cpu", seed=0)
    steps = [
        (event.transition, algorithm.policy.q_SA.copy())
        for event in events(algorithm, 1, 800)
        if isinstance(event, Stepped)
    ]
    table = np.zeros_like(steps[0][1])
    terminations = 0
    for (transition, after), (following, _) in itertools.pairwise(steps):
        (s, a, r, s_next, over, late), *_ = lanes_of(transition)
        a_next = int(following.action[0])
        assert not late
        terminations += over
        target = r if over else r + 0.9 * table[s_next, a_next]
        table[s, a] += 0.3 * (target - table[s, a])
        np.testing.assert_allclose(after, table, atol=1e-6)
    assert terminations > 5


def test_sarsa_bootstraps_where_time_runs_out():
    """A world without an end in reach: its values approach -1 / (1 - γ), not those of short episodes."""
    spec = environment("rlstudio/GridWorld-v0", {"rows": 20, "columns": 20, "max_steps": 5})
    for kind, config in (
        (Sarsa, SarsaConfig),
        (ExpectedSarsa, ExpectedSarsaConfig),
        (QLearning, QLearningConfig),
        (MonteCarlo, MonteCarloConfig),
    ):
        learner = kind(spec, config(discount=0.5, epsilon_final=1.0), device="cpu", seed=0)
        list(events(learner, 4, 20_000))
        assert learner.policy.q_SA[210].mean() == pytest.approx(-2.0, abs=0.25), kind


@pytest.mark.parametrize("lanes", [1, 4])
def test_expected_sarsa_is_the_definition(lanes):
    spec = environment(MAZE, SHORT)
    config = ExpectedSarsaConfig(learning_rate=0.3, discount=0.9, exploration_steps=600)
    algorithm = ExpectedSarsa(spec, config, device="cpu", seed=0)
    table = np.zeros_like(algorithm.policy.q_SA)
    for event in events(algorithm, lanes, 400):
        if isinstance(event, Stepped):
            epsilon = algorithm.policy.epsilon
            for s, a, r, s_next, over, _ in lanes_of(event.transition):
                target = r if over else r + 0.9 * soft(table[s_next], epsilon) @ table[s_next]
                table[s, a] += 0.3 * (target - table[s, a])
            np.testing.assert_allclose(algorithm.policy.q_SA, table, atol=1e-9)
    assert np.abs(table).max() > 1


def test_expected_sarsa_converges_to_the_values_of_its_own_policy():
    """With α = 1 in a world without chance it becomes q of the ε-greedy policy, by a linear solve."""
    spec = environment("rlstudio/GridWorld-v0", {"max_steps": 30})
    config = ExpectedSarsaConfig(
        learning_rate=1.0, discount=0.9, epsilon_initial=0.3, epsilon_final=0.3, exploration_steps=1
    )
    algorithm = ExpectedSarsa(spec, config, device="cpu", seed=0)
    list(events(algorithm, 4, 15_000))
    q_SA, model = algorithm.policy.q_SA, spec.model()
    # Equal values differ by rounding where the way was another one.
    p_SA = np.array([soft(row, 0.3) for row in q_SA.round(9)])
    v_S = policy_values(model, p_SA, 0.9)
    exact = model.reward[..., 0] + 0.9 * np.where(model.terminated[..., 0], 0, v_S[model.next_state[..., 0]])
    np.testing.assert_allclose(q_SA[1:15], exact[1:15], atol=1e-6)


@pytest.mark.parametrize("visits", ["first", "every"])
@pytest.mark.parametrize("averaging", ["all returns", "recent returns"])
@pytest.mark.parametrize("lanes", [1, 3])
def test_monte_carlo_is_the_definition(visits, averaging, lanes):
    """Returns of whole episodes by their definition, a slow sum for each step."""
    spec = environment(MAZE, {"trap_ends": False, "rows": 5, "columns": 5, "max_steps": 60, "loops": 1.0})
    given = {"visits": visits, "averaging": averaging, "discount": 0.9, "learning_rate": 0.2}
    config = MonteCarloConfig.parse(given, "monte_carlo")  # as files of earlier versions have it
    algorithm = MonteCarlo(spec, config, device="cpu", seed=1)
    table = np.zeros_like(algorithm.policy.q_SA)
    returns = {}
    paths = [[] for _ in range(lanes)]
    finished, cut = 0, 0
    for event in events(algorithm, lanes, 1500, seed=2):
        if not isinstance(event, Stepped):
            continue
        for path, (s, a, r, s_next, over, late) in zip(paths, lanes_of(event.transition), strict=True):
            path.append((s, a, r))
            if not (over or late):
                continue
            rest = 0.0 if over else soft(table[s_next], algorithm.policy.epsilon) @ table[s_next]
            cut += late
            finished += over
            pairs = [(s, a) for s, a, _ in path]
            for t in reversed(range(len(path))):
                if visits == "first" and pairs[t] in pairs[:t]:
                    continue
                rewards = [r for _, _, r in path[t:]]
                g = sum(0.9**k * r for k, r in enumerate(rewards)) + 0.9 ** len(rewards) * rest
                entry = pairs[t]
                if averaging == "all returns":
                    returns.setdefault(entry, []).append(g)
                    table[entry] = np.mean(returns[entry])
                else:
                    table[entry] += 0.2 * (g - table[entry])
            path.clear()
        np.testing.assert_allclose(algorithm.policy.q_SA, table, atol=1e-6)
    assert finished > 5
    assert cut > 5


def test_monte_carlo_forgets_an_episode_that_was_broken_off():
    """The new episode begins where the old one stood: against the wall at the end of the corridor."""
    spec = environment("rlstudio/Treasure-v0", {"length": 5})
    learner = MonteCarlo(
        spec, MonteCarloConfig(visits="every", learning_rate_falls="with visits"), device="cpu", seed=0
    )
    world, steps = spec.make_world(1, 0), 0
    for event in learner.learn(world):
        steps += isinstance(event, Stepped)
        if steps > 3 and world.observe()[0] == 0:
            break
    learner.break_off()
    steps = 0
    for event in learner.learn(spec.make_world(1, 1)):
        steps += isinstance(event, Stepped)
        if isinstance(event, Updated):
            break
    assert learner.visits_TSA.sum() == steps


@pytest.mark.parametrize("bonus", [0.0, 0.2])
def test_dyna_q_is_the_definition(bonus):
    """Real and planned updates, rebuilt from the record and from which pairs were planned."""
    spec = environment(MAZE, SHORT)
    config = DynaQConfig(learning_rate=0.4, discount=0.9, planning_steps=7, bonus=bonus)
    algorithm = DynaQ(spec, config, device="cpu", seed=0)
    table = np.zeros_like(algorithm.policy.q_SA)
    model, tried_at, steps, planned, untried = {}, {}, 0, 0, 0

    def correct(s, a, r, s_next, over):
        target = r if over else r + 0.9 * table[s_next].max()
        table[s, a] += 0.4 * (target - table[s, a])

    for event in events(algorithm, 2, 300):
        if isinstance(event, Stepped):
            steps += 2
            for s, a, r, s_next, over, _ in lanes_of(event.transition):
                correct(s, a, r, s_next, over)
                model[s, a] = r, s_next, over
                tried_at[s, a] = steps
            np.testing.assert_allclose(algorithm.policy.q_SA, table, atol=1e-9)
        elif isinstance(event, Updated) and "planned_state" in event.evidence:
            known = {s for s, _ in model}
            for s, a in zip(
                event.evidence["planned_state"].tolist(),
                event.evidence["planned_action"].tolist(),
                strict=True,
            ):
                planned += 1
                assert s in known
                if bonus == 0:
                    assert (s, a) in model
                untried += (s, a) not in model
                r, s_next, over = model.get((s, a), (0.0, s, False))
                correct(s, a, r + bonus * np.sqrt(steps - tried_at.get((s, a), 0)), s_next, over)
            np.testing.assert_allclose(algorithm.policy.q_SA, table, atol=1e-9)
            assert event.metrics["model_size"] == len(model)
    assert planned == 300 * 2 * 7
    assert (untried > 0) == (bonus > 0)


def test_dyna_q_without_planning_is_q_learning():
    spec = environment(MAZE)
    dyna = DynaQ(spec, DynaQConfig(planning_steps=0), device="cpu", seed=4)
    plain = QLearning(spec, QLearningConfig(), device="cpu", seed=4)
    for learner in (dyna, plain):
        list(events(learner, 2, 500))
    np.testing.assert_array_equal(dyna.policy.q_SA, plain.policy.q_SA)


def test_dyna_q_becomes_exact():
    spec = environment("rlstudio/GridWorld-v0", {"max_steps": 30})
    config = DynaQConfig(learning_rate=1.0, discount=0.9, planning_steps=20, epsilon_final=1.0)
    learner = DynaQ(spec, config, device="cpu", seed=0)
    list(events(learner, 1, 2000))
    exact = optimal_action_values(spec.model(), 0.9)
    np.testing.assert_allclose(learner.policy.q_SA[1:15], exact[1:15], atol=1e-6)


def chances(learner):
    """What the learned model draws for each pair, as exact as its counts: (s, a) -> {outcome: chance}."""
    found = {}
    for s in learner.model.states:
        for a in learner.model.tried[s]:
            grid = (np.arange(2000) + 0.5) / 2000
            outcomes = [learner.model.draw(s, a, chance) for chance in grid.tolist()]
            found[s, a] = {outcome: outcomes.count(outcome) / 2000 for outcome in set(outcomes)}
    return found


def test_the_model_draws_what_was_seen_as_often_as_it_was_seen():
    model = LearnedModel(3, 2)
    for r, s_next, over in ((1.0, 2, True), (0.0, 1, False), (3.0, 2, True), (2.0, 2, True)):
        model.add(0, 1, r, s_next, over, at=7, last_only=False)
    drawn = [model.draw(0, 1, chance) for chance in (0.0, 0.74, 0.76, 0.999)]
    assert drawn == [(2.0, 2, True)] * 2 + [(0.0, 1, False)] * 2
    assert model.draw(0, 0, 0.5) == (0.0, 0, False)
    assert (model.known, model.tried, model.tried_at_SA[0, 1]) == (1, {0: [1]}, 7)
    model.add(0, 1, 5.0, 1, False, at=8, last_only=True)
    assert {model.draw(0, 1, chance) for chance in (0.0, 0.5, 0.99)} == {(5.0, 1, False)}


def test_the_memory_of_one_pair_is_bounded():
    model = LearnedModel(1000, 1)
    for number in range(1000):
        model.add(0, 0, float(number), number, False, at=1, last_only=False)
        model.add(0, 0, 0.5, 0, True, at=1, last_only=False)
    assert len(model.state()["count"]) == MOST_OUTCOMES
    assert model.state()["count"].max() == 1000
    assert model.draw(0, 0, 0.5)[2] is True


def test_a_models_file_that_makes_no_sense_is_refused():
    model = LearnedModel(3, 2)
    model.add(0, 1, 1.0, 2, True, at=1, last_only=False)
    state = model.state()
    for name, value in (
        ("count", np.zeros(1, np.int64)), ("next", np.array([3])), ("pairs", np.array([[0, 2]])),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=name):
            LearnedModel(3, 2).restore({**state, name: value})
    twice = {name: np.repeat(value, 2, 0) for name, value in state.items() if name != "tried_at"}
    with pytest.raises(ValueError, match="count"):
        LearnedModel(3, 2).restore({**state, **twice})


def test_planning_is_right_in_a_world_of_chance():
    """On slippery ice the last outcome alone is an illusion; with all, Q* of what was seen is found."""
    spec = environment("FrozenLake-v1")
    errors = {}
    for kind in ("counts", "last outcome"):
        config = DynaQConfig(
            learning_rate=0.02, discount=0.9, planning_steps=20, epsilon_final=1.0, model=kind
        )
        learner = DynaQ(spec, config, device="cpu", seed=0)
        list(events(learner, 1, 6000))
        if kind == "counts":
            found, exact = chances(learner), np.zeros((16, 4))
            for _ in range(200):
                best = exact.max(1)
                for pair, outcomes in found.items():
                    exact[pair] = sum(
                        chance * (r + 0.9 * best[s_next] * (not over))
                        for (r, s_next, over), chance in outcomes.items()
                    )
            truth = spec.model()
            for (_, s_next, _), chance in found[0, 1].items():
                real = truth.probability[0, 1][truth.next_state[0, 1] == s_next].sum()
                assert chance == pytest.approx(real, abs=0.07)
        errors[kind] = np.abs(learner.policy.q_SA - exact).max()
    assert errors["counts"] < 0.1
    assert errors["last outcome"] > 0.2


def test_dyna_q_plus_goes_where_it_has_not_been_for_long():
    """The bonus makes it come back to every action that does not end the episode, without any chance."""
    spec = environment("rlstudio/GridWorld-v0", {"rows": 3, "columns": 3})
    oldest = {}
    for bonus in (0.0, 0.5):
        config = DynaQConfig(bonus=bonus, epsilon_initial=0.0, epsilon_final=0.0, planning_steps=20)
        learner = DynaQ(spec, config, device="cpu", seed=0)
        list(events(learner, 1, 3000))
        age_SA = learner.steps - learner.model.tried_at_SA
        age_SA[spec.model().terminated[..., 0]] = 0
        oldest[bonus] = age_SA[1:8].max()
    assert oldest[0.5] < 300
    assert oldest[0.0] > 2000


def test_random_actions_are_even_and_watching_leaves_the_run_alone():
    policy = RandomPolicy(Discrete(n=3), 0)
    counts = np.bincount(policy.decide(np.zeros(3000), explore=False).action, minlength=3)
    assert counts == pytest.approx(1000, abs=110)
    first = policy.decide(np.zeros(5), explore=True).action
    fresh = RandomPolicy(Discrete(n=3), 0)
    np.testing.assert_array_equal(first, fresh.decide(np.zeros(5), explore=True).action)
    box = RandomPolicy(Box(shape=(2,), low=(-1.0, 0.0), high=(1.0, 5.0)), 0)
    actions = box.decide(np.zeros(4000), explore=True).action
    assert actions.shape == (4000, 2)
    assert actions.dtype == np.float32
    np.testing.assert_allclose(actions.mean(0), [0.0, 2.5], atol=0.1)
    np.testing.assert_allclose(actions.min(0), [-1, 0], atol=0.01)
    np.testing.assert_allclose(actions.max(0), [1, 5], atol=0.01)
