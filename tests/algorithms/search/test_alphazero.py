"""AlphaZero's parts: noise, temperatures, loss, memory, Gumbel's choice of moves."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.algorithms.search.games import Positions, UnderWay, as_bytes
from rlstudio.algorithms.search.gumbel import final_moves, halving, improved, lagging
from rlstudio.algorithms.search.objective import compared
from rlstudio.algorithms.search.puct import dirichlet, tempered
from rlstudio.core.events import EpisodeEnded, Updated
from rlstudio.core.registry import environment
from tests.algorithms.games import (
    FOUR,
    TTT,
    WINS,
    after,
    alphazero,
    draws_nothing_in_a_test,
    judged,
    positions,
)


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


def test_the_value_learns_outcomes_mixed_with_what_searches_found():
    """By the definition, in plain loops over the games."""
    spec, learner = alphazero(TTT, hidden=(8,), simulations=4, learning_starts=10, search_share=0.25)
    noted: list[list[tuple]] = [[] for _ in range(8)]
    told: list[tuple] = []
    for event in learner.learn(spec.make_world(8, 0)):
        if isinstance(event, Updated):
            break
        if isinstance(event, EpisodeEnded):
            continue
        tree, ended = learner.policy.tree, event.transition.terminated
        for lane, root in enumerate(tree.root):
            found = sum(tree.total[root]) / sum(tree.visits[root])
            noted[lane].append((tree.sign[root], found))
            if ended[lane]:
                won = event.transition.reward[lane] * tree.sign[root]
                told += [(sign * won, found) for sign, found in noted[lane]]
                noted[lane] = []
    memory = learner.memory.first(100)
    np.testing.assert_allclose(memory.outcome, [one for one, _ in told], atol=1e-6)
    np.testing.assert_allclose(memory.searched, [one for _, one in told], atol=1e-6)
    sample = event.evidence["sample"]
    wanted = [0.75 * z + 0.25 * q for z, q in zip(sample.outcome, sample.searched, strict=True)]
    np.testing.assert_allclose(event.evidence["target"], wanted, atol=1e-6)
    error = np.mean([(v - y) ** 2 for v, y in zip(event.evidence["compared"].value, wanted, strict=True)])
    assert event.metrics["value_loss"] == pytest.approx(error, rel=1e-4)


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_what_searches_found_is_kept_with_the_games(share):
    """Going on from a state learns the same; without it, as in older files, outcomes are learned."""
    config = {"hidden": (8,), "simulations": 2, "learning_starts": 10, "search_share": share}
    spec, learner = alphazero(TTT, **config)
    world = spec.make_world(8, 0)
    events = learner.learn(world)
    while learner.memory.count < 60 or learner.owed >= 1:
        next(events)
    state, again = learner.state(), alphazero(TTT, **config)[1]
    again.restore(state)
    for name, value in again.state().items():
        np.testing.assert_array_equal(value, state[name], err_msg=name)
    older = {name: value for name, value in state.items() if not name.endswith(".searched")}
    again.restore(older)
    np.testing.assert_array_equal(again.memory.first(100).searched, learner.memory.first(100).outcome)
    with pytest.raises(ValueError, match="values lie between"):
        again.restore({**state, "memory.searched": state["memory.searched"] + 2})


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
    draws_nothing_in_a_test(*alphazero(TTT, simulations=20))


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
    with pytest.raises(ValueError, match="5, is more than the memory holds, 4"):
        Positions(game, 4).restore(memory.state())


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
        ("owed", 1e15, "number of updates owed, .* is impossible"),
        ("owed", -1.0, "number of updates owed, .* is impossible"),
        ("memory.visits", 1e30, "add up to 1"),
        ("memory.legal", 0, "only legal moves"),
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


def test_what_was_legal_is_found_out_where_it_was_not_noted():
    """As in files from before it was: what is learned from and what goes on are the same."""
    spec, learner = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)
    events = learner.learn(spec.make_world(8, 0))
    for _ in range(30):
        next(events)
    state = learner.state()
    again = alphazero(TTT, hidden=(8,), simulations=2, learning_starts=10)[1]
    again.restore({name: value for name, value in state.items() if not name.endswith(".legal")})
    for name, value in again.state().items():
        np.testing.assert_array_equal(value, state[name], err_msg=name)


@pytest.mark.parametrize("id", ["rlstudio/Othello-v0", "rlstudio/ConnectFour-v0", "rlstudio/Breakthrough-v0"])
def test_convolutions_judge_a_board(id):
    """Logits of all actions and a value, also where cells have no action of their own; it learns."""
    more = {"body": "convolutions", "filters": 4, "blocks": 1, "simulations": 2, "batch_size": 16}
    spec, learner = alphazero(id, hidden=(8,), learning_starts=10, **more)
    game = spec.game()
    prior, value = learner.policy.judge(game.begin(2))
    assert prior.shape == (2, game.actions)
    assert value.shape == (2,)
    learner.memory.add(
        as_bytes(game.observe(game.begin(16))), prior[:1].repeat(16, 0), np.ones(16, np.float32)
    )
    learner.owed = 30.0
    events = learner.learn(spec.make_world(2, 0))
    losses = [next(events).metrics["value_loss"] for _ in range(30)]
    assert losses[-1] < 0.5 * losses[0]
