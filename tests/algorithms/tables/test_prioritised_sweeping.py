"""Prioritised sweeping: its queue and its updates by their definition, and what they save against Dyna-Q."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.tables.prioritised_sweeping import PrioritisedSweeping, PrioritisedSweepingConfig
from rlstudio.algorithms.tables.waiting import Waiting
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from tests.optimal import greedy_path_is_optimal, optimal_action_values

LAKE = ("FrozenLake-v1", {})
SLIPPING = ("rlstudio/GridWorld-v0", {"slip": 0.3, "max_steps": 25})
SMALL = ("rlstudio/GridWorld-v0", {"rows": 3, "columns": 3, "slip": 0.3})
SUTTON = {"plan": "Sutton and Barto", "step_reward": 0.0, "treasure_reward": 1.0, "max_steps": 10_000}


def made(env, settings, seed=0, **config):
    spec = environment(env, settings)
    return spec, PrioritisedSweeping(spec, PrioritisedSweepingConfig(**config), device="cpu", seed=seed)


class Slowly:
    """The definition, with dictionaries and a search for the largest priority."""

    def __init__(self, q_SA, discount, threshold, alpha):
        self.q_SA, self.discount, self.threshold, self.alpha = q_SA, discount, threshold, alpha
        self.seen, self.queue = {}, {}

    def error(self, pair):
        worth = [r + self.discount * (0 if over else self.q_SA[s].max()) for r, s, over in self.seen[pair]]
        return np.mean(worth) - self.q_SA[pair]

    def look_at(self, pair):
        self.queue.pop(pair, None)
        if abs(self.error(pair)) > self.threshold:
            self.queue[pair] = abs(self.error(pair))

    def correct(self, pair):
        assert self.queue[pair] == pytest.approx(max(self.queue.values()), abs=1e-9)
        del self.queue[pair]
        self.q_SA[pair] += self.alpha * self.error(pair)
        for before, outcomes in self.seen.items():
            leads = any(s == pair[0] and not over for _, s, over in outcomes)
            if leads or (before == pair and self.alpha < 1):
                self.look_at(before)


@pytest.mark.parametrize("world", [LAKE, SLIPPING], ids=["lake", "slipping"])
@pytest.mark.parametrize(("alpha", "lanes"), [(1.0, 1), (0.5, 2)])
def test_it_is_the_definition(world, alpha, lanes):
    """Table, order of corrections and length of the queue after every step, in worlds of chance."""
    spec, learner = made(
        *world, discount=0.9, threshold=0.01, planning_steps=3, learning_rate=alpha, epsilon_final=1.0
    )
    learner.policy.q_SA[...] = np.random.default_rng(0).normal(size=learner.policy.q_SA.shape)
    slow = Slowly(learner.policy.q_SA.copy(), 0.9, 0.01, alpha)
    steps, corrected = 0, 0
    for event in learner.learn(spec.make_world(lanes, 1)):
        if isinstance(event, Stepped):
            t, steps = event.transition, steps + 1
            if steps > 200:
                break
            columns = (t.observation, t.action, t.reward, t.next_observation, t.terminated)
            for s, a, r, s_next, over in zip(*(column.tolist() for column in columns), strict=True):
                slow.seen.setdefault((s, a), []).append((r, s_next, over))
                slow.look_at((s, a))
        elif isinstance(event, Updated):
            told = event.evidence
            pairs = list(zip(told["planned_state"].tolist(), told["planned_action"].tolist(), strict=True))
            assert len(pairs) <= 3 * lanes
            for pair in pairs:
                slow.correct(pair)
            assert len(pairs) == 3 * lanes or not slow.queue
            np.testing.assert_allclose(learner.policy.q_SA, slow.q_SA, atol=1e-9)
            assert event.metrics["waiting"] == len(slow.queue)
            corrected += len(pairs)
            assert event.metrics["corrections"] == corrected
    assert corrected > 50


def test_nothing_that_does_not_wait_is_wrong():
    """Whatever is wrong by more than θ waits; so an empty queue is a solved model."""
    spec, learner = made(*LAKE, discount=0.95, threshold=1e-3, planning_steps=2, epsilon_final=1.0)
    waited = set()
    for number, _ in enumerate(learner.learn(spec.make_world(1, 0))):
        waiting = {(int(s), int(a)) for s, a in learner.waiting.state()["pairs"]}
        waited |= waiting
        if number % 20 == 0:
            for s in learner.model.states:
                for a in learner.model.tried[s]:
                    error = learner._expected(s, a) - learner.policy.q_SA[s, a]
                    assert ((s, a) in waiting) == (abs(error) > 1e-3)
        if number > 2500:
            break
    assert len(waited) > 20


def test_values_in_a_small_world_of_chance_are_exact():
    """Of the model of what was seen, by value iteration; of the world, as far as its chances are known."""
    spec, learner = made(*SMALL, discount=0.9, threshold=1e-12, planning_steps=2, epsilon_final=1.0)
    for _ in learner.learn(spec.make_world(4, 0)):
        if learner.steps >= 8000:
            break
    while len(learner.waiting):
        learner._sweep(100)
    found = learner.model
    exact_SA = np.zeros((9, 4))
    for _ in range(300):
        best_S = exact_SA.max(1)
        for s in found.states:
            for a in found.tried[s]:
                exact_SA[s, a] = sum(
                    share * (r + 0.9 * best_S[s_next] * (not over))
                    for share, r, s_next, over in found.outcomes(s, a)
                )
    np.testing.assert_allclose(learner.policy.q_SA, exact_SA, atol=1e-9)
    tried_S = sorted(found.states)
    truth_SA = optimal_action_values(spec.model(), 0.9)
    assert np.abs(learner.policy.q_SA - truth_SA)[tried_S].max() < 0.2


def until_optimal(name, seed):
    """Steps and corrections until the greedy way is the best; the experience is the same for both."""
    spec, kind = environment("rlstudio/Maze-v0", SUTTON), algorithm(name)
    config = kind.Config(
        discount=0.95, learning_rate=1.0, epsilon_initial=1.0, epsilon_final=1.0, planning_steps=1
    )
    learner = kind(spec, config, device="cpu", seed=seed)
    steps = corrections = 0
    for event in learner.learn(spec.make_world(1, seed)):
        if isinstance(event, Updated):
            corrections += len(event.evidence["td_error"])
        elif isinstance(event, Stepped):
            if steps % 10 == 0 and greedy_path_is_optimal(spec, learner.policy, 0.95):
                return steps, corrections
            steps += 1
        assert steps < 10_000
    raise AssertionError


@pytest.mark.parametrize("seed", [0, 1])
def test_it_takes_a_tenth_of_the_corrections_of_dyna_q(seed):
    """On Sutton's maze, by the same random walk (Sutton and Barto, example 8.4, in spirit)."""
    steps, corrections = until_optimal("prioritised_sweeping", seed)
    dyna_steps, dyna_corrections = until_optimal("dyna_q", seed)
    assert steps < dyna_steps
    assert corrections < dyna_corrections / 10


def test_the_most_urgent_comes_first_and_each_pair_waits_once():
    waiting = Waiting()
    for pair, priority in (((0, 0), 1.0), ((1, 1), 3.0), ((0, 1), 1.0), ((2, 0), 2.0), ((1, 1), 0.5)):
        waiting.put(pair, priority, 0.1)
    waiting.put((2, 0), 0.1, 0.1)  # no more than θ: it need not wait any longer
    assert len(waiting) == 3
    assert [waiting.first() for _ in range(3)] == [(0, 0), (0, 1), (1, 1)]
    with pytest.raises(IndexError):
        waiting.first()
    for number in range(2000):
        waiting.put((0, number % 3), 1.0 + number, 0.0)
    assert len(waiting._heap) < 200


def test_a_priority_that_is_no_number_does_not_wait():
    waiting = Waiting()
    waiting.put((0, 1), float("nan"), 1e-3)
    waiting.put((1, 0), 1.0, 1e-3)
    waiting.put((1, 0), float("nan"), 1e-3)
    assert len(waiting) == 0


def test_a_queues_file_that_makes_no_sense_is_refused():
    waiting = Waiting()
    waiting.put((1, 1), 0.5, 0.1)
    state = waiting.state()
    with pytest.raises(ValueError, match="pairs"):
        Waiting().restore(state, (1, 2))
    with pytest.raises(ValueError, match="twice"):
        Waiting().restore({name: np.repeat(value, 2, 0) for name, value in state.items()}, (2, 2))
