"""Search trees against slow recursive references, forced wins for each side, and AlphaZero's parts."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.search.chance import draws, seeds_of
from rlstudio.algorithms.search.games import Positions, UnderWay, as_bytes
from rlstudio.algorithms.search.gumbel import final_moves, halving, improved, lagging
from rlstudio.algorithms.search.mcts import MCTS, MCTSConfig, TreeSearch
from rlstudio.algorithms.search.objective import compared
from rlstudio.algorithms.search.puct import dirichlet, tempered
from rlstudio.algorithms.search.tree import visit_shares
from rlstudio.core.registry import algorithm, environment
from tests.envs.test_board_rules import GAMES, played

TTT, FOUR = GAMES[:2]


def positions(id: str, count: int, seed: int = 0) -> tuple:
    """Positions of random games in which somebody is to move."""
    game = environment(id).game()
    rounds = played(game, count, seed)
    found = []
    for lane in range(count):
        there = [position[lane] for position, action in rounds if action[lane] >= 0]
        found.append(there[(lane * 7) % len(there)])
    return game, np.stack(found)


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


def judged(game):
    """Priors and values made of a position's bytes, not of what happens beside it."""

    def judge(position):
        seed = seeds_of(position, 5)
        legal = game.legal(position)
        raw = draws(seed[:, None], np.arange(game.actions)) * legal
        return (raw / raw.sum(1, keepdims=True)).astype(np.float32), (2 * draws(seed, 999) - 1).astype(
            np.float32
        )

    return judge


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


def alphazero(id, **config):
    spec = environment(id)
    kind = algorithm("alphazero")
    return spec, kind(spec, kind.Config(**{"hidden": (16,), **config}), device="cpu", seed=0)


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


def after(id, moves):
    game = environment(id).game()
    position = game.begin(1)
    for move in moves:
        position = game.play(position, np.array([move]))
    return game, position


WINS = [
    (TTT, [0, 3, 1, 4], 2, 1.0),  # the first player completes the upper row
    (TTT, [0, 3, 1, 4, 8], 5, 1.0),  # now the second completes the middle one
    (FOUR, [0, 6, 1, 6, 2, 5], 3, 1.0),
    (FOUR, [0, 6, 1, 6, 4, 6, 4], 6, 1.0),
]


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


def test_noise_stays_among_legal_moves_and_has_its_spread():
    legal = np.zeros((4000, 6), bool)
    legal[:, [0, 2, 3, 5]] = True
    noise = dirichlet(legal, 8.0, np.random.default_rng(0))
    assert (noise[:, [1, 4]] == 0).all()
    np.testing.assert_allclose(noise.sum(1), 1, rtol=1e-5)
    # Dir(2, 2, 2, 2): each part has mean 1/4 and variance (1/4)(3/4) / 9.
    np.testing.assert_allclose(noise[:, [0, 2, 3, 5]].mean(0), 0.25, atol=0.01)
    np.testing.assert_allclose(noise[:, 0].var(), 3 / 16 / 9, rtol=0.1)


def test_temperatures():
    shares = np.array([[0.5, 0.25, 0.25, 0], [0.9, 0.1, 0, 0]], np.float32)
    np.testing.assert_allclose(tempered(shares, 1.0), shares, rtol=1e-6)
    half = tempered(shares, np.array([[0.5], [1.0]]))
    np.testing.assert_allclose(half[0], np.array([4, 1, 1, 0]) / 6, rtol=1e-6)
    np.testing.assert_allclose(half[1], shares[1], rtol=1e-6)
    np.testing.assert_allclose(tempered(shares, 0.02)[0], [1, 0, 0, 0], atol=1e-6)


def test_the_gradient_of_the_loss_is_that_of_autograd():
    import torch

    rng = np.random.default_rng(0)
    output = rng.standard_normal((7, 6)).astype(np.float32)
    legal = rng.random((7, 5)) < 0.7
    legal[:, 0] = True
    visits = rng.random((7, 5)).astype(np.float32) * legal
    visits /= visits.sum(1, keepdims=True)
    outcome = rng.choice([-1.0, 0.0, 1.0], 7).astype(np.float32)
    found = compared(output, legal, visits, outcome, 0.7)
    leaf = torch.tensor(output, dtype=torch.float64, requires_grad=True)
    logits = leaf[:, :5].masked_fill(~torch.tensor(legal), -1e8)
    log_p = torch.log_softmax(logits, 1)
    policy = -(torch.tensor(visits) * log_p).sum(1)
    value = (torch.tensor(outcome) - torch.tanh(leaf[:, 5])) ** 2
    (policy + 0.7 * value).mean().backward()
    np.testing.assert_allclose(found.gradient, leaf.grad.numpy(), atol=1e-6)
    np.testing.assert_allclose(found.policy_loss, policy.detach().numpy(), rtol=1e-5)
    np.testing.assert_allclose(found.value_loss, value.detach().numpy(), rtol=1e-5)
    assert (found.gradient[:, :5][~legal] == 0).all()


def test_outcomes_are_those_of_whoever_moved():
    """The first player wins: +1 at its positions, -1 at the other's."""
    game = environment(TTT).game()
    games, memory, position = UnderWay(game, 1), Positions(game, 100), game.begin(1)
    for number, move in enumerate([0, 3, 1, 4, 2]):
        shares = np.eye(9, dtype=np.float32)[[move]]
        games.add(game.observe(position), shares)
        position = game.play(position, np.array([move]))
        assert games.moves()[0] == number + 1
    assert games.finish(0, 1.0, memory) == 5
    state = memory.state()
    np.testing.assert_array_equal(state["outcome"], [1, -1, 1, -1, 1])
    np.testing.assert_array_equal(state["visits"].argmax(1), [0, 3, 1, 4, 2])
    assert games.moves()[0] == 0


def test_what_is_turned_stays_together():
    """The share of visits is on the cell that the last stone of the turned game went to."""
    game, position = after(FOUR, [0, 0, 1])
    memory = Positions(game, 10)
    memory.add(as_bytes(game.observe(position)), np.eye(7, dtype=np.float32)[[2]], np.ones(1, np.float32))
    sample = memory.sample(200, np.random.default_rng(0), turned=True)
    to_left = sample.observation[:, 1, 5, 0] == 1
    assert 50 < to_left.sum() < 150
    np.testing.assert_array_equal(sample.visits.argmax(1), np.where(to_left, 2, 4))
    assert (sample.legal.sum(1) == 7).all()
    plain = memory.sample(20, np.random.default_rng(0), turned=False)
    assert (plain.visits.argmax(1) == 2).all()


def test_a_test_has_no_noise_and_draws_nothing():
    spec, learner = alphazero(TTT, simulations=20)
    world = spec.make_world(3, 0)
    before = learner.policy.generator.bit_generator.state
    one = learner.policy.decide(world.observe(), explore=False, legal=world.legal())
    assert learner.policy.generator.bit_generator.state == before
    again = learner.policy.decide(world.observe(), explore=False, legal=world.legal())
    np.testing.assert_array_equal(one.insight.action_probabilities, again.insight.action_probabilities)
    noisy = learner.policy.decide(world.observe(), explore=True, legal=world.legal())
    assert not np.array_equal(noisy.insight.action_probabilities, one.insight.action_probabilities)


def test_a_ring_forgets_the_oldest():
    game = environment(TTT).game()
    memory, seen = Positions(game, 5), as_bytes(game.observe(game.begin(3)))
    for number in range(3):
        memory.add(seen, np.full((3, 9), 1 / 9, np.float32), np.full(3, number / 10, np.float32))
    assert memory.count == 5
    np.testing.assert_allclose(sorted(memory.state()["outcome"]), [0.1, 0.1, 0.2, 0.2, 0.2], rtol=1e-6)
    other = Positions(game, 5)
    other.restore(memory.state())
    for name, value in memory.state().items():
        np.testing.assert_array_equal(value, other.state()[name])
    with pytest.raises(ValueError, match="memory of 4"):
        Positions(game, 4).restore(memory.state())


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


def test_halving_shares_the_simulations():
    """16 moves and 200 simulations: four rounds of about a quarter each, every one with half the moves."""
    sequence = halving(16, 200)
    assert len(sequence) == 200
    rounds = [sequence[:48], sequence[48:96], sequence[96:144]]
    assert [sorted(set(part)) for part in rounds] == [[0, 1, 2], [3, 4, 5, 6, 7, 8], [*range(9, 21)]]
    assert [part.count(part[0]) for part in rounds] == [16, 8, 4]
    assert halving(1, 4) == (0, 1, 2, 3)
    assert halving(5, 3) == (0, 0, 0)


def test_gumbels_formulas_by_value():
    """Completed Q, σ, π' and the lag of visits, in plain loops over one node."""
    game, position = positions(FOUR, 4)
    _, learner = alphazero(FOUR, simulations=30, selection="gumbel", considered=4)
    tree = learner.policy.search(position, judge=judged(game))
    node = tree.root
    for lane, root in enumerate(node):
        legal = np.flatnonzero(tree.legal[root])
        prior, visits = tree.prior[root], tree.visits[root]
        assert visits.sum() == 30
        assert (visits > 0).sum() <= 4
        q = {a: tree.total[root, a] / visits[a] for a in legal if visits[a]}
        weight = sum(prior[a] for a in q)
        mixed = (tree.estimate[root] + visits.sum() * sum(prior[a] * q[a] for a in q) / weight) / (
            1 + visits.sum()
        )
        full = {a: (q.get(a, mixed) + 1) / 2 for a in legal}
        scores = {a: math.log(prior[a]) + (50 + visits.max()) * full[a] for a in legal}
        top = max(scores.values())
        total = sum(math.exp(scores[a] - top) for a in legal)
        better = improved(tree, node)[lane]
        for a in legal:
            assert better[a] == pytest.approx(math.exp(scores[a] - top) / total, rel=1e-3, abs=1e-6)
        assert better[~tree.legal[root]].sum() == 0
        behind = lagging(tree, node)[lane]
        for a in legal:
            assert behind[a] == pytest.approx(better[a] - visits[a] / 31, abs=1e-5)
        made = final_moves(tree, np.zeros((4, 7), np.float32))[lane]
        most = [a for a in legal if visits[a] == visits.max()]
        assert made == max(most, key=lambda a: scores[a])


def test_gumbel_draws_the_moves_that_it_looks_at():
    """With one simulation a move is drawn by the network's probabilities: g + ln P is the Gumbel trick."""
    game = environment(FOUR).game()
    _, learner = alphazero(FOUR, simulations=1, selection="gumbel")
    position = np.repeat(game.begin(1), 6000, axis=0)
    prior = np.float32([0.4, 0.1, 0.05, 0.05, 0.1, 0.1, 0.2])
    tree = learner.policy.search(
        position, noisy=True, judge=lambda p: (np.tile(prior, (len(p), 1)), np.zeros(len(p), np.float32))
    )
    shares = tree.visits[tree.root].mean(0)
    np.testing.assert_allclose(shares, prior, atol=0.02)


@pytest.mark.parametrize(("id", "moves", "wins", "value"), WINS)
def test_gumbel_sees_a_win_at_hand(id, moves, wins, value):
    game, position = after(id, moves)
    _, learner = alphazero(id, simulations=60, selection="gumbel")
    decision = learner.policy.decide(game.observe(position), explore=False, legal=game.legal(position))
    assert decision.action[0] == wins
    assert decision.insight.action_values[0, wins] == pytest.approx(value)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_tic_tac_toe_is_learned():
    """After 15,000 moves it loses no game to chance and hardly one to open_spiel's search."""
    from rlstudio.engine.run.evaluation import evaluate

    spec, learner = alphazero(TTT, hidden=(64, 64), simulations=25, learning_starts=500)
    steps = 0
    for event in learner.learn(spec.make_world(64, 0)):
        steps += 64 * (type(event).__name__ == "Stepped")
        if steps > 15_000:
            break
    won = evaluate(spec, learner.policy, 100, seed=5)
    assert won.mean > 0.85
    assert min(won.returns) >= 0
    hard = environment(TTT, {"opponent": "uct", "simulations": 100})
    assert evaluate(hard, learner.policy, 60, seed=5).mean > -0.1


def test_a_memory_smaller_than_where_learning_starts_is_learned_from_when_full():
    spec, learner = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=1000, replay_capacity=50)
    events = learner.learn(spec.make_world(16, 0))
    assert any(type(next(events)).__name__ == "Updated" for _ in range(60))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("owed", 1e15, "cannot be owed"),
        ("owed", -1.0, "cannot be owed"),
        ("memory.visits", 1e30, "add up to 1"),
    ],
)
def test_what_cannot_have_been_is_not_gone_on_from(name, value, words):
    spec, learner = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)
    events = learner.learn(spec.make_world(8, 0))
    for _ in range(30):
        next(events)
    state = {key: np.array(part) for key, part in learner.state().items()}
    state[name] = state[name] * value if state[name].ndim else np.asarray(value)
    with pytest.raises(ValueError, match=words):
        alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)[1].restore(state)


def test_games_of_another_number_of_lanes_are_dropped():
    spec, learner = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)
    events = learner.learn(spec.make_world(3, 0))
    next(events)
    again = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)[1]
    again.restore(learner.state())
    next(again.learn(spec.make_world(8, 0)))
    assert again.games.lanes == 8
