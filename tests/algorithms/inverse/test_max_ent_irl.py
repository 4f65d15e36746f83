"""Maximum-entropy inverse RL against an enumeration of paths, numeric gradients and a hidden reward."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.inverse.demonstrated import beginnings, resting, soft_plan, walked
from rlstudio.algorithms.inverse.max_ent_irl import MaxEntIRL, MaxEntIRLConfig, expected_entries
from rlstudio.core.registry import environment
from rlstudio.core.worlds.finite import TabularModel
from tests.masked import Forbidden
from tests.masked import model as masked_model

STATES, ACTIONS = 6, 2


def forward_model(seed: int, outcomes: int = 1) -> TabularModel:
    """Every step leads to a state of a higher number; the last one ends the episode, and rests."""
    rng = np.random.default_rng(seed)
    shape = (STATES, ACTIONS, outcomes)
    ahead = np.minimum(np.arange(STATES)[:, None, None] + rng.integers(1, 4, shape), STATES - 1)
    start = np.zeros(STATES)
    start[:2] = 0.3, 0.7
    return TabularModel(
        rng.dirichlet([1.0] * outcomes, shape[:2]), ahead, rng.normal(size=shape), ahead == STATES - 1, start
    )


def paths(model: TabularModel, state: int) -> list[tuple[list[tuple[int, int, int]], float]]:
    """All ways to the end: their (state, action, next state), and how likely the world lets them be."""
    if state == STATES - 1:
        return [([], 1.0)]
    found = []
    for action in range(ACTIONS):
        for k in range(model.probability.shape[2]):
            following = int(model.next_state[state, action, k])
            for rest, chance in paths(model, following):
                step = (state, action, following)
                found.append(([step, *rest], float(model.probability[state, action, k]) * chance))
    return found


def entered(path: list[tuple[int, int, int]], discount: float) -> np.ndarray:
    counts = np.zeros(STATES)
    for t, (_, _, following) in enumerate(path):
        counts[following] += discount**t
    return counts


@pytest.mark.parametrize("seed", range(4))
def test_soft_values_are_the_logarithm_of_a_sum_over_all_paths(seed):
    """Ziebart 2008: without chance and discount P(path) is proportional to the exponential of its reward."""
    model = forward_model(seed)
    theta = np.random.default_rng(seed + 50).normal(size=STATES)
    v_S, _, p_SA = soft_plan(model, theta[model.next_state[:, :, 0]], 1.0)
    for state in range(STATES - 1):
        weights = [math.exp(entered(path, 1.0) @ theta) for path, _ in paths(model, state)]
        assert v_S[state] == pytest.approx(math.log(sum(weights)), abs=1e-9)
        for (path, _), weight in zip(paths(model, state), weights, strict=True):
            likely = math.prod(p_SA[here, action] for here, action, _ in path)
            assert likely == pytest.approx(weight / sum(weights), abs=1e-9)


@pytest.mark.parametrize("seed", range(4))
def test_soft_values_in_a_world_of_chance_are_those_of_plain_loops(seed):
    model, rng = forward_model(seed, outcomes=3), np.random.default_rng(seed)
    reward_SA, slow = rng.normal(size=(STATES, ACTIONS)), np.zeros(STATES)
    for state in reversed(range(STATES - 1)):
        q = []
        for action in range(ACTIONS):
            future = 0.0
            for k in range(3):
                if not model.terminated[state, action, k]:
                    future += model.probability[state, action, k] * slow[model.next_state[state, action, k]]
            q.append(reward_SA[state, action] + 0.9 * future)
        slow[state] = math.log(sum(math.exp(x) for x in q))
    v_S, q_SA, p_SA = soft_plan(model, reward_SA, 0.9)
    np.testing.assert_allclose(v_S[:-1], slow[:-1], atol=1e-9)
    np.testing.assert_allclose(p_SA, np.exp(q_SA - v_S[:, None]), atol=1e-9)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("discount", [1.0, 0.8])
def test_expected_entries_are_those_of_all_paths(seed, discount):
    model = forward_model(seed, outcomes=2)
    p_SA = np.random.default_rng(seed).dirichlet([1.0] * ACTIONS, STATES)
    slow = np.zeros(STATES)
    for state in range(2):
        for path, chance in paths(model, state):
            likely = math.prod(p_SA[here, action] for here, action, _ in path)
            slow += model.start[state] * chance * likely * entered(path, discount)
    np.testing.assert_allclose(expected_entries(model, p_SA, model.start, discount), slow, atol=1e-6)
    shown, states = walked(
        model, p_SA, model.start, discount, count=40_000, longest=50, rng=np.random.default_rng(1)
    )
    np.testing.assert_allclose(shown, slow, atol=0.02)
    assert not (states == STATES - 1).any()


def test_what_is_climbed_is_the_likelihood_of_the_demonstrations():
    """f̃ - D against numeric derivatives of Σ log P(path | θ), without chance."""
    model, rng = forward_model(1), np.random.default_rng(3)
    every = [(state, path) for state in range(2) for path, _ in paths(model, state)]
    weights = rng.dirichlet([1.0] * len(every))
    for state in range(2):  # as many demonstrations from a state as episodes begin there
        here = [n for n, (first, _) in enumerate(every) if first == state]
        weights[here] *= model.start[state] / weights[here].sum()
    shown = sum(weight * entered(path, 1.0) for weight, (_, path) in zip(weights, every, strict=True))

    def likelihood(theta: np.ndarray) -> float:
        total = 0.0
        for weight, (first, path) in zip(weights, every, strict=True):
            z = sum(math.exp(entered(other, 1.0) @ theta) for state, other in every if state == first)
            total += weight * (entered(path, 1.0) @ theta - math.log(z))
        return total

    theta = rng.normal(size=STATES)
    _, _, p_SA = soft_plan(model, theta[model.next_state[:, :, 0]], 1.0)
    gradient = shown - expected_entries(model, p_SA, model.start, 1.0)
    for state in range(STATES):
        small = np.zeros(STATES)
        small[state] = 1e-5
        slope = (likelihood(theta + small) - likelihood(theta - small)) / 2e-5
        assert gradient[state] == pytest.approx(slope, abs=1e-6)


def learner(env="rlstudio/World-v0", seed=0, **config):
    spec = environment(env) if isinstance(env, str) else env
    return MaxEntIRL(spec, MaxEntIRLConfig(**config), device="cpu", seed=seed)


def test_it_finds_the_hidden_reward_of_a_drawn_world():
    found = learner()
    events = list(found.learn(None))
    last = events[-1].metrics
    assert last["correlation"] > 0.8
    assert last["regret"] < 5.0
    assert last["mismatch"] < 5.0
    assert events[0].metrics["regret"] > 50.0
    # The larger treasure is worth most, a trap that nobody entered least.
    assert found.policy.w_S.argmax() == np.nanargmax(found.true_S)
    assert found.policy.w_S.argmin() == np.nanargmin(found.true_S)


def test_regret_is_nothing_for_the_best_policy_and_all_for_chance():
    found = learner()
    found.policy.p_SA = np.eye(4)[found._best_plan().argmax(axis=1)]
    assert found.measured_now(0.0)["regret"] == pytest.approx(0.0, abs=1e-9)
    assert found._worth(np.full((len(found.true_S), 4), 0.25)) == pytest.approx(found._value_of_chance)
    # By rolling out: 20,000 episodes of chance, in the true world.
    model, rng = found.model, np.random.default_rng(0)
    chance_SA = np.full((len(found.true_S), 4), 0.25)
    gain = model.entry_reward()
    entered_S, _ = walked(model, chance_SA, found.start_S, 0.95, count=20_000, longest=400, rng=rng)
    # Bumping into a wall costs the step, and is no entering: the model's own rewards say that apart.
    assert found._value_of_chance == pytest.approx(float(entered_S @ np.nan_to_num(gain)), abs=1.5)


def test_one_beginning_tells_less_than_many():
    one = learner("rlstudio/Maze-v0", starts="where episodes begin", learning_rate=0.1)
    assert set(np.flatnonzero(one.start_S)) == set(np.flatnonzero(one.model.start))
    *_, last = one.learn(None)
    *_, many = learner("rlstudio/Maze-v0", tolerance=0.03).learn(None)
    assert last.metrics["correlation"] < many.metrics["correlation"] - 0.3
    assert last.metrics["regret"] > many.metrics["regret"] + 20


def test_demonstrations_take_only_legal_actions():
    found = learner(Forbidden(), discount=0.8)
    legal_SA = masked_model().legal
    acting = np.setdiff1d(np.arange(len(legal_SA)), resting(found.model))
    list(found.learn(None))
    for p_SA in (found.expert_SA, found.policy.p_SA):
        assert (p_SA[acting][~legal_SA[acting]] == 0).all()
        np.testing.assert_allclose(p_SA.sum(axis=1), 1.0)


def test_beginnings_are_where_something_happens():
    model = forward_model(0)
    np.testing.assert_allclose(beginnings(model, everywhere=True), [0.2] * 5 + [0.0])
    np.testing.assert_allclose(beginnings(model, everywhere=False), model.start)


def test_too_many_states_are_refused_with_their_number():
    spec = environment("rlstudio/Maze-v0", {"rows": 40, "columns": 40})
    assert MaxEntIRL.misfit(spec) is None
    MaxEntIRL.most_states, before = 100, MaxEntIRL.most_states
    try:
        assert "100" in str(MaxEntIRL.misfit(spec))
    finally:
        MaxEntIRL.most_states = before


@pytest.mark.parametrize("wrong", [np.nan, np.inf, 1e300])
def test_found_rewards_that_are_none_are_refused_at_once(wrong: float) -> None:
    learner = MaxEntIRL(environment("rlstudio/GridWorld-v0"), MaxEntIRLConfig(), device="cpu", seed=0)
    state = learner.policy.state()
    state["w"][3] = wrong
    with pytest.raises(ValueError, match="found rewards must be numbers"):
        learner.policy.restore(state)
