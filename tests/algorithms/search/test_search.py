"""Search trees against slow recursive references, and forced wins for each side."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.search.chance import draws, seeds_of
from rlstudio.algorithms.search.mcts import MCTS, MCTSConfig, TreeSearch
from rlstudio.algorithms.search.tree import visit_shares
from rlstudio.core.registry import algorithm, environment
from tests.algorithms.games import FOUR, TTT, WINS, after, alphazero, judged, positions
from tests.envs.boards.test_board_rules import GAMES


class Node:
    """One node of the reference, whose children are made when they are first looked at."""

    def __init__(self, game, position):
        self.game, self.position = game, position
        self.legal = np.flatnonzero(game.legal(position[None])[0]).tolist()
        self.over = bool(game.over(position[None])[0])
        self.turn = int(game.turn(position[None])[0])
        self.visits = dict.fromkeys(self.legal, 0)
        self.total = dict.fromkeys(self.legal, 0.0)
        self.children = {}
        self.prior = {}

    def after(self, move):
        return self.game.play(self.position[None], np.array([move]))[0]


def reference_uct(game, position, seed, simulations, c):
    """Recursive, one game; chance as the search under test draws it."""
    number = [0]

    def order(node, count):
        places = 2**40 + count * game.actions + np.arange(game.actions)
        found = draws(seed[:, None], places)[0].astype(np.float32) * np.float32(1e5)
        node.prior = {move: float(found[move]) for move in node.legal}

    def rollout(place, simulation):
        move = 0
        while not game.over(place[None])[0]:
            legal = np.flatnonzero(game.legal(place[None])[0])
            share = draws(seed, (simulation + 1) * 2**20 + move)[0]
            place = game.play(place[None], legal[[int(share * len(legal))]])[0]
            move += 1
        return float(game.score(place[None])[0])

    def visit(node, simulation):
        """The score for the first player of one simulation from here."""
        if node.over:
            return float(game.score(node.position[None])[0])

        def rank(move):
            if not node.visits[move]:
                return 1e6 + node.prior[move]
            spread = math.sqrt(math.log(sum(node.visits.values())) / node.visits[move])
            return node.total[move] / node.visits[move] + c * spread

        move = max(node.legal, key=lambda m: (rank(m), -m))
        if move in node.children:
            score = visit(node.children[move], simulation)
        else:
            child = node.children[move] = Node(game, node.after(move))
            order(child, simulation + 1)
            score = rollout(child.position, simulation)
        node.visits[move] += 1
        node.total[move] += score if node.turn == 0 else -score
        number[0] += 1
        return score

    root = Node(game, position)
    order(root, 0)
    for simulation in range(simulations):
        visit(root, simulation)
    return root


@pytest.mark.parametrize("id", GAMES)
def test_uct_is_the_recursive_one(id):
    game, position = positions(id, 6)
    search = TreeSearch(game, MCTSConfig(simulations=60, exploration=1.1), 3)
    seed = seeds_of(position, 3)
    tree = search.search(position, seed)
    for lane in range(len(position)):
        root = reference_uct(game, position[lane], seed[lane : lane + 1], 60, 1.1)
        node = tree.root[lane]
        assert {m: int(tree.visits[node, m]) for m in root.legal} == root.visits
        for move in root.legal:
            assert tree.total[node, move] == pytest.approx(root.total[move], abs=1e-4)
        assert tree.visits[node].sum() == 60


def reference_puct(game, position, judge, simulations, c):
    def expand(node):
        prior, value = judge(node.position[None])
        node.prior = {move: float(prior[0, move]) for move in node.legal}
        return float(value[0]) * (1 if node.turn == 0 else -1)

    def visit(node):
        if node.over:
            return float(game.score(node.position[None])[0])
        spread = c * math.sqrt(1 + sum(node.visits.values()))

        def rank(move):
            n = node.visits[move]
            return node.total[move] / max(n, 1) + node.prior[move] * spread / (1 + n)

        move = max(node.legal, key=lambda m: (rank(m), -m))
        if move in node.children:
            score = visit(node.children[move])
        else:
            child = node.children[move] = Node(game, node.after(move))
            score = float(game.score(child.position[None])[0]) if child.over else expand(child)
        node.visits[move] += 1
        node.total[move] += score if node.turn == 0 else -score
        return score

    root = Node(game, position)
    expand(root)
    for _ in range(simulations):
        visit(root)
    return root


@pytest.mark.parametrize("id", GAMES)
def test_puct_is_the_recursive_one(id):
    game, position = positions(id, 6, seed=1)
    _, learner = alphazero(id, simulations=70, exploration=2.0)
    tree = learner.policy.search(position, judge=judged(game))
    for lane in range(len(position)):
        root = reference_puct(game, position[lane], judged(game), 70, 2.0)
        node = tree.root[lane]
        assert {m: int(tree.visits[node, m]) for m in root.legal} == root.visits
        for move in root.legal:
            assert tree.total[node, move] == pytest.approx(root.total[move], abs=1e-4)


@pytest.mark.parametrize("id", GAMES)
def test_many_searches_are_each_alone(id):
    game, position = positions(id, 5, seed=2)
    search = TreeSearch(game, MCTSConfig(simulations=40), 0)
    _, learner = alphazero(id, simulations=40)
    together, seed = search.search(position, seeds_of(position, 0)), seeds_of(position, 0)
    thought = learner.policy.search(position, judge=judged(game))
    for lane in range(len(position)):
        one = slice(lane, lane + 1)
        alone = search.search(position[one], seed[one])
        np.testing.assert_array_equal(alone.visits[0], together.visits[together.root[lane]])
        np.testing.assert_array_equal(alone.total[0], together.total[together.root[lane]])
        alone = learner.policy.search(position[one], judge=judged(game))
        np.testing.assert_array_equal(alone.visits[0], thought.visits[thought.root[lane]])


@pytest.mark.parametrize(("id", "moves", "wins", "value"), WINS)
@pytest.mark.parametrize("name", ["mcts", "alphazero"])
def test_a_win_at_hand_is_seen_by_either_side(id, moves, wins, value, name):
    """The move that wins is taken, and its value is +1 for whoever makes it, before anything is learned."""
    game, position = after(id, moves)
    spec, kind = environment(id), algorithm(name)
    learner = kind(spec, kind.Config(simulations=300), device="cpu", seed=0)
    decision = learner.policy.decide(game.observe(position), explore=False, legal=game.legal(position))
    assert decision.action[0] == wins
    assert decision.insight.action_values[0, wins] == pytest.approx(value)
    assert decision.insight.value[0] > 0.5
    assert (decision.insight.action_probabilities[~game.legal(position)] == 0).all()


@pytest.mark.parametrize("name", ["mcts", "alphazero"])
@pytest.mark.parametrize("moves", [[0, 4, 1], [0, 4, 3, 6]])
def test_a_loss_that_threatens_is_prevented(name, moves):
    """Whoever does not answer has lost, and every other move is seen to be worth less than 0."""
    game, position = after(TTT, moves)
    spec, kind = environment(TTT), algorithm(name)
    learner = kind(spec, kind.Config(simulations=800), device="cpu", seed=0)
    decision = learner.policy.decide(game.observe(position), explore=False)
    guard = 2
    assert decision.action[0] == guard
    worth = decision.insight.action_values[0]
    others = game.legal(position)[0].copy()
    others[guard] = False
    assert (worth[others] < worth[guard] - 0.2).all()


def test_where_the_game_is_over_nothing_grows():
    game, position = after(TTT, [0, 3, 1, 4, 2])
    search = TreeSearch(game, MCTSConfig(simulations=20), 0)
    tree = search.search(position, seeds_of(position, 0))
    assert tree.used[0] == 1
    assert (tree.visits == 0).all()
    np.testing.assert_allclose(visit_shares(tree).sum(1), 1)


def test_the_last_move_is_looked_at_without_a_rollout_beyond_the_end():
    """One empty cell: all simulations go there, and the game's score comes back each time."""
    game, position = after(TTT, [0, 1, 2, 4, 3, 5, 7, 6])
    search = TreeSearch(game, MCTSConfig(simulations=25), 0)
    tree = search.search(position, seeds_of(position, 0))
    assert tree.visits[0, 8] == 25
    assert tree.used[0] == 2
    score = game.score(game.play(position, np.array([8])))[0]
    assert tree.total[0, 8] == 25 * score


def test_the_search_is_the_same_for_a_seed():
    game, position = positions(FOUR, 3)
    seen = game.observe(position)
    one, same, other = (TreeSearch(game, MCTSConfig(simulations=50), seed) for seed in (1, 1, 2))
    first, second, third = (
        s.decide(seen, explore=False).insight.action_probabilities for s in (one, same, other)
    )
    np.testing.assert_array_equal(first, second)
    assert not np.array_equal(first, third)
    np.testing.assert_array_equal(first, one.decide(seen, explore=False).insight.action_probabilities)


def test_more_thought_is_stronger():
    """20 simulations win most games of tic-tac-toe against chance; 300 lose none."""
    from rlstudio.engine.run.evaluation import evaluate

    spec = environment(TTT)
    little, much = (
        evaluate(spec, MCTS(spec, MCTSConfig(simulations=n), device="cpu", seed=0).policy, 40, seed=1)
        for n in (20, 300)
    )
    assert little.mean > 0.5
    assert much.mean > 0.8
    assert min(much.returns) >= 0


def test_draws_are_even_and_independent():
    found = draws(np.arange(2000, dtype=np.uint64)[:, None], np.arange(50))
    assert found.min() >= 0
    assert found.max() < 1
    assert found.mean() == pytest.approx(0.5, abs=0.005)
    assert abs(np.corrcoef(found[:, 0], found[:, 1])[0, 1]) < 0.08
    assert abs(np.corrcoef(found[:-1, 0], found[1:, 0])[0, 1]) < 0.08
    # The reference implementation's first numbers for the seed 1234567.
    z = [6457827717110365317, 3203168211198807973]
    got = draws(np.array([1234567], np.uint64), 0)[0], draws(np.array([1234567], np.uint64), 1)[0]
    assert got == pytest.approx([x / 2**64 for x in z], abs=1e-15)


@pytest.mark.parametrize("name", ["mcts", "alphazero"])
def test_what_is_told_of_a_tree_is_what_it_holds(name):
    """Visits below a move add up to those of the move, one less; PUCT's U by its formula; the best line."""
    spec, kind = environment(FOUR), algorithm(name)
    learner = kind(spec, kind.Config(simulations=60), device="cpu", seed=0)
    world = spec.make_world(3, 0)
    insight = learner.policy.decide(world.observe(), explore=False, legal=world.legal()).insight
    thought = insight.thought.told(1)
    roots = thought.children()
    assert len(roots) == 7
    assert thought.visits[roots].sum() == 60
    np.testing.assert_allclose(
        thought.visits[roots] / 60, insight.action_probabilities[1, thought.action[roots]], rtol=1e-6
    )
    told = thought.visits[roots] > 0
    seen = insight.action_values[1, thought.action[roots]]
    np.testing.assert_allclose(thought.value[roots][told], seen[told], rtol=1e-6)
    assert thought.more == 0
    for move in range(len(thought.action)):
        below = thought.children(move)
        if thought.visits[move] > 0 and len(below):
            assert thought.visits[below].sum() == thought.visits[move] - 1
    for move in roots:
        n, total = thought.visits[move], 60
        if name == "alphazero":
            wanted = learner.config.exploration * thought.prior[move] * math.sqrt(1 + total) / (1 + n)
        else:
            wanted = learner.config.exploration * math.sqrt(math.log(total) / max(n, 1))
            assert math.isnan(thought.prior[move])
        assert thought.bonus[move] == pytest.approx(wanted, rel=1e-5)
    line = thought.best_line()
    assert thought.visits[line[0]] == thought.visits[roots].max()
    assert [thought.parent[move] for move in line] == [-1, *line[:-1]]
