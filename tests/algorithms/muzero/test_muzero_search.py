"""MuZero's search in thought: against a recursive reference, by value, with the signs of two players."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.muzero.model import Model
from rlstudio.algorithms.muzero.planner import Planner
from rlstudio.algorithms.muzero.settings import MuZeroConfig
from rlstudio.algorithms.muzero.tree import LatentTree
from rlstudio.core.registry import environment
from tests.algorithms.games import FOUR, TTT, after, draws_nothing_in_a_test
from tests.algorithms.muzero.muzeros import CART, muzero, stirred


class Node:
    """A node of the reference: plain numbers, one tree."""

    def __init__(self, state, prior, estimate, reward=0.0):
        self.state, self.prior, self.estimate, self.reward = state, prior, estimate, reward
        self.children, self.gains = {}, {a: [] for a in range(len(prior))}

    def visits(self, action):
        return len(self.gains[action])

    def q(self, action):
        return float(np.mean(self.gains[action])) if self.gains[action] else self.estimate


def reference(planner, observation, legal, simulations):
    """Appendix B of the paper, recursively, for one observation; returns the root."""
    model, factor = planner.model, planner.factor
    seen = []

    def judged(state, reward=0.0, allowed=None):
        logit, value = model.judge(state[None])
        weight = np.exp(logit[0].astype(float) - logit[0].max())
        if allowed is not None:
            weight = weight * allowed
        seen.append(float(value[0]))
        return Node(state, weight / weight.sum(), float(value[0]), reward)

    def rank(node, action):
        count = 1 + sum(node.visits(a) for a in node.gains)
        low, high = planner.bounds or (min(seen), max(seen))
        spread = math.sqrt(count) / (1 + node.visits(action))
        spread *= planner.config.exploration + math.log((count + 19_652 + 1) / 19_652)
        return (node.q(action) - low) / max(high - low, 1e-6) + node.prior[action] * spread

    def simulate(node, choices):
        action = max(choices, key=lambda a: rank(node, a))
        if action in node.children:
            value = simulate(node.children[action], range(model.actions))
        else:
            reward, state = model.imagine(node.state[None], np.array([action]))
            node.children[action] = judged(state[0], float(reward[0]))
            value = node.children[action].estimate
        gain = node.children[action].reward + factor * value
        node.gains[action].append(gain)
        seen.append(node.q(action))
        return gain

    root = judged(model.encode(observation[None])[0], allowed=legal)
    choices = range(model.actions) if legal is None else np.flatnonzero(legal)
    for _ in range(simulations):
        simulate(root, choices)
    return root


@pytest.mark.parametrize("id", [CART, TTT, FOUR])
@pytest.mark.parametrize("simulations", [1, 2, 30])
def test_all_trees_are_those_of_a_recursive_search(id, simulations):
    spec, learner = muzero(id, simulations=simulations, largest_value=20.0)
    stirred(learner.model)
    world = spec.make_world(6, 0)
    if spec.game() is not None:
        world.play_both()
    rng = np.random.default_rng(1)
    for _ in range(3):
        legal = world.legal()
        world.step(np.array([rng.choice(np.flatnonzero(row)) for row in
                             (np.ones((6, 2), bool) if legal is None else legal)]))  # fmt: skip
    observation, legal = world.observe(), world.legal()
    tree = learner.policy.search(observation, legal)
    for lane in range(6):
        root = reference(
            learner.policy, observation[lane], None if legal is None else legal[lane], simulations
        )
        here = tree.root[lane]
        np.testing.assert_array_equal(tree.visits[here], [root.visits(a) for a in root.gains])
        tried = tree.visits[here] > 0
        np.testing.assert_allclose(tree.q[here][tried], [root.q(a) for a in np.flatnonzero(tried)], rtol=1e-3)
        total = [gain for gains in root.gains.values() for gain in gains]
        assert tree.value()[lane] == pytest.approx(np.mean([root.estimate, *total]), rel=1e-3)
        assert tree.visits[here].sum() == simulations


def test_a_search_of_many_is_that_of_one():
    _, learner = muzero(CART, simulations=20)
    stirred(learner.model)
    observation = np.random.default_rng(0).normal(0, 1, (9, 4)).astype(np.float32)
    together = learner.policy.search(observation, None)
    for lane in range(9):
        alone = learner.policy.search(observation[lane : lane + 1], None)
        np.testing.assert_array_equal(together.visits[together.root[lane]], alone.visits[0])


def test_upper_bounds_by_value():
    """Q̄ + P √N / (1 + N(a)) (c₁ + ln((N + c₂ + 1) / c₂)), after three visits of two actions."""
    _, learner = muzero(CART, exploration=1.25)
    tree = LatentTree(np.zeros((1, 8), np.float32), np.float32([[0.7, 0.3]]), np.float32([0.5]), None, 3, 0.9)
    for reward, value, action in [(1.0, 2.0, 0), (0.0, -1.0, 0), (2.0, 1.0, 1)]:
        tree.grow(lambda tree, node, wanted=action: np.eye(2, dtype=np.float32)[[wanted] * len(node)])
        tree.reward[tree.newest] = reward
        tree.expand(np.zeros((1, 8), np.float32), np.float32([[0.5, 0.5]]), np.float32([value]))
        tree.back_up(np.float32([value]))
    # First 1 + 0.9 * 2 = 2.8; then by the node after it 1 + 0.9 * (0 + 0.9 * -1) = 0.19; last 2 + 0.9 = 2.9.
    np.testing.assert_allclose(tree.q[0], [(2.8 + 0.19) / 2, 2.9], rtol=1e-6)
    np.testing.assert_array_equal(tree.visits[0], [2, 1])
    assert tree.q[1, 0] == pytest.approx(-0.9)
    low, high = -1.0, 2.9  # the least is what was thought of the second node at once
    wide = math.sqrt(4) * (1.25 + math.log((4 + 19_652 + 1) / 19_652))
    expected = [(1.495 - low) / (high - low) + 0.7 * wide / 3, 1 + 0.3 * wide / 2]
    np.testing.assert_allclose(learner.policy.upper_bound(tree, np.array([0]))[0], expected, rtol=1e-5)


class Imagined(Model):
    """A game of two in which whoever moves can win at once by action 1, lose by 2, or pass by 0."""

    def __init__(self, spec, config):
        super().__init__(spec, config, device="cpu", seed=0)

    def encode(self, observation):
        return np.zeros((len(observation), self.width), np.float32)

    def imagine(self, state, action):
        won = np.array([0.0, 1.0, -1.0] + [0.0] * 6, np.float32)[action]
        over = state[:, 0] > 0
        after = state.copy()
        after[:, 0] = np.where(over | (won != 0), 1, 0)
        return np.where(over, 0, won).astype(np.float32), after

    def judge(self, state):
        return np.zeros((len(state), self.actions), np.float32), np.zeros(len(state), np.float32)


@pytest.mark.parametrize(("legal", "value"), [([0, 1, 2], 1.0), ([0, 2], -1.0)])
def test_a_win_is_the_other_ones_loss(legal, value):
    """With a win at hand it is taken; without one, passing hands the win to the opponent."""
    spec, config = environment(TTT), MuZeroConfig(discount=1.0, simulations=400)
    planner = Planner(Imagined(spec, config), config, np.random.default_rng(0), two_players=True)
    mask = np.zeros((1, 9), bool)
    mask[0, legal] = True
    tree = planner.search(np.zeros((1, *spec.observation_space.shape), np.float32), mask)
    assert tree.value()[0] == pytest.approx(value, abs=0.25)
    if value > 0:
        assert tree.visits[0].argmax() == 1
        assert tree.q[0, 1] == 1
    assert tree.q[0, 2] == -1
    passed = int(tree.child[0, 0])
    assert tree.visits[passed].argmax() == 1  # the opponent's win, by its own sign
    assert tree.q[passed, 1] == 1
    assert tree.q[0, 0] < -0.5
    assert (tree.visits[0][~mask[0]] == 0).all()


def test_a_test_has_no_noise_and_draws_nothing():
    draws_nothing_in_a_test(*muzero(TTT, simulations=20))


def test_only_the_root_knows_what_is_legal():
    game, position = after(TTT, [0, 3, 1, 4])
    _, learner = muzero(TTT, simulations=60)
    stirred(learner.model)
    observation, legal = game.observe(position), game.legal(position)
    decision = learner.policy.decide(observation, explore=True, legal=legal)
    assert (decision.insight.action_probabilities[~legal] == 0).all()
    told = decision.insight.thought.told(0)
    first = told.action[told.parent == -1]
    assert set(first.tolist()) == set(np.flatnonzero(legal[0]).tolist())
    assert told.visits[told.parent == -1].sum() == 60
