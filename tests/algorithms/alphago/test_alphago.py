"""AlphaGo's parts: losses, the mixed value, who plays whom, which positions are kept, the order of stages."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.alphago.alphago import HELD_OUT, IMITATE, JUDGE, RECORD, REINFORCE, AlphaGo
from rlstudio.algorithms.alphago.games import Picked, chances, chosen
from rlstudio.algorithms.alphago.working import judged, towards
from rlstudio.algorithms.search.chance import seeds_of
from rlstudio.algorithms.search.games import Positions, Sample
from rlstudio.algorithms.search.rollouts import played_out
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.core.worlds.game import FIRST
from tests.algorithms.alphago.alphagos import alphago, through
from tests.algorithms.games import FOUR, TTT, WINS, after, draws_nothing_in_a_test, positions


def sample_of(game, position, generator) -> Sample:
    legal = game.legal(position)
    move = np.array([generator.choice(np.flatnonzero(row)) for row in legal])
    outcome = generator.choice([-1.0, 0.0, 1.0], len(position)).astype(np.float32)
    return Sample(
        game.observe(position), legal, np.eye(game.actions, dtype=np.float32)[move], outcome, outcome
    )


def test_gradients_are_those_of_autograd():
    import torch

    game, position = positions(FOUR, 9)
    generator = np.random.default_rng(0)
    sample = sample_of(game, position, generator)
    output = generator.standard_normal((9, 7)).astype(np.float32)
    weight = generator.choice([-1.0, 0.0, 1.0], 9).astype(np.float32)
    found = towards(output, sample, weight)
    leaf = torch.tensor(output, dtype=torch.float64, requires_grad=True)
    logits = leaf.masked_fill(~torch.tensor(sample.legal), -1e8)
    said = (torch.log_softmax(logits, 1) * torch.tensor(sample.visits)).sum(1)
    loss = -torch.tensor(weight) * said
    loss.mean().backward()
    np.testing.assert_allclose(found.gradient, leaf.grad.numpy(), atol=1e-6)
    np.testing.assert_allclose(found.loss, loss.detach().numpy(), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(found.predicted, said.detach().numpy(), rtol=1e-5)

    output = generator.standard_normal((9, 1)).astype(np.float32)
    value = judged(output, sample.outcome)
    leaf = torch.tensor(output, dtype=torch.float64, requires_grad=True)
    loss = (torch.tanh(leaf[:, 0]) - torch.tensor(sample.outcome)) ** 2
    loss.mean().backward()
    np.testing.assert_allclose(value.gradient, leaf.grad.numpy(), atol=1e-6)
    np.testing.assert_allclose(value.loss, loss.detach().numpy(), rtol=1e-5)


def test_a_step_by_the_policy_gradient_makes_won_moves_likelier():
    game, position = positions(TTT, 8)
    _, learner = alphago()
    sample = sample_of(game, position, np.random.default_rng(1))
    sample.outcome[:] = [1, -1] * 4
    network = learner.reinforced
    before = chances(network, sample.observation, sample.legal)
    found = towards(network.forward(sample.observation), sample, sample.outcome)
    network.descend(found.gradient, 1e-2)
    change = ((chances(network, sample.observation, sample.legal) - before) * sample.visits).sum(1)
    for sign in (1, -1):
        assert (sign * change[sample.outcome == sign]).sum() > 0


@pytest.mark.parametrize("mixing", [0.0, 0.3, 1.0])
def test_a_leaf_is_worth_the_network_and_a_game_by_chance(mixing):
    game, position = positions(FOUR, 30)
    _, learner = alphago(FOUR, mixing=mixing)
    policy = learner.policy
    prior, value = policy.judge(position)
    np.testing.assert_array_equal(
        prior, chances(policy.network, game.observe(position), game.legal(position))
    )
    assert (prior[~game.legal(position)] == 0).all()
    for row in range(30):
        here = position[row : row + 1]
        v = float(np.tanh(policy.judging(game.observe(here))[0, 0]))
        score = float(played_out(game, here, seeds_of(here, policy.seed), 0)[0])
        z = score if game.turn(here)[0] == FIRST else -score
        assert value[row] == pytest.approx((1 - mixing) * v + mixing * z, abs=1e-6)


def won_by_chance(game, position) -> float:
    """The probability that the first player wins if all moves are by chance: every game, one by one."""
    if game.over(position)[0]:
        return float(game.score(position)[0] == 1)
    legal = np.flatnonzero(game.legal(position)[0])
    return float(np.mean([won_by_chance(game, game.play(position, np.array([move]))) for move in legal]))


def test_games_by_chance_are_fair_and_the_same_again():
    """They are won as often as all games there are say, and the same seed plays the same game."""
    game, position = after(TTT, [0, 3, 1, 4])  # cell 2 wins for the first player at once
    many = np.repeat(position, 4000, axis=0)
    seeds = np.arange(4000, dtype=np.uint64)
    score = played_out(game, many, seeds, 0)
    np.testing.assert_array_equal(score, played_out(game, many, seeds, 0))
    assert not np.array_equal(score, played_out(game, many, seeds, 1))
    exact = won_by_chance(game, position)
    assert (score == 1).mean() == pytest.approx(exact, abs=0.03)


@pytest.mark.parametrize(("id", "moves", "wins", "value"), WINS)
@pytest.mark.parametrize("mixing", [0.0, 1.0])
def test_it_sees_a_win_at_hand(id, moves, wins, value, mixing):
    game, position = after(id, moves)
    _, learner = alphago(id, simulations=120, mixing=mixing)
    observation = game.observe(position)
    decision = learner.policy.decide(observation, explore=False, legal=game.legal(position))
    assert decision.action[0] == wins
    assert decision.insight.action_values[0, wins] == pytest.approx(value)


def test_a_test_draws_nothing():
    draws_nothing_in_a_test(*alphago(simulations=20))


def test_only_wanted_positions_are_kept_with_the_outcome_of_whoever_moved():
    game = environment(TTT).game()
    games, memory, position = Picked(game, 1), Positions(game, 10), game.begin(1)
    for number, move in enumerate([0, 3, 1, 4, 2]):
        games.pick(game.observe(position), np.array([move]), np.array([number in (1, 4)]))
        position = game.play(position, np.array([move]))
    again = Picked(game, 1)
    again.restore(games.state())
    for one in (games, again):
        memory.forget()
        assert one.finish(0, 1.0, memory) == 2
        told = memory.first(10)
        assert told.outcome.tolist() == [-1, 1]
        assert told.visits.argmax(1).tolist() == [3, 2]
        assert one.moves()[0] == 0


def test_moves_are_drawn_from_the_network_of_whoever_plays():
    game, position = positions(TTT, 6)
    _, learner = alphago()
    networks = [learner.imitating, learner.reinforced, learner._new_pool(1)._fresh()]
    who = np.array([0, 2, 1, 1, 0, 2])
    observation, legal = game.observe(position), game.legal(position)
    action, p = chosen(networks, who, observation, legal, np.random.default_rng(0))
    for row in range(6):
        alone = chances(networks[who[row]], observation[row : row + 1], legal[row : row + 1])
        np.testing.assert_allclose(p[row], alone[0], rtol=1e-5, atol=1e-7)
    assert legal[np.arange(6), action].all()
    drawn = [chosen(networks, who, observation, legal, np.random.default_rng(s))[0] for s in range(3000)]
    often = np.array([np.bincount(column, minlength=9) for column in np.array(drawn).T]) / 3000
    np.testing.assert_allclose(often, p, atol=0.035)


def test_the_stages_come_one_after_the_other_and_each_moves_its_own_network():
    spec, learner = alphago()
    networks = learner._learning()
    moves = {IMITATE: "imitating", REINFORCE: "reinforced", JUDGE: "judging"}
    before = {name: network.state() for name, network in networks.items()}
    seen = []
    for stage, event in through(learner, spec.make_world(4, 0), 5):
        if not seen or seen[-1] != stage:
            seen.append(stage)
        now = {name: network.state() for name, network in networks.items()}
        changed = {
            name
            for name in networks
            if any(not np.array_equal(now[name][k], before[name][k]) for k in now[name])
        }
        if isinstance(event, Updated):
            assert event.metrics["stage"] == stage
            expected = {moves[stage]}
            if stage == IMITATE and learner.stage == REINFORCE:  # ρ = σ
                expected.add("reinforced")
                for name, value in now["imitating"].items():
                    np.testing.assert_array_equal(now["reinforced"][name], value)
                    np.testing.assert_array_equal(learner.pool.selves[0].state()[name], value)
            assert changed == expected
        else:
            assert not changed
        before = now
    assert seen == [RECORD, IMITATE, REINFORCE, JUDGE, REINFORCE]


def test_games_are_held_out_whole():
    spec, learner = alphago(learning_starts=200)
    finished = 0
    for stage, event in through(learner, spec.make_world(4, 0), 1):
        if isinstance(event, Stepped) and stage == RECORD:
            finished += len(event.transition.episodes)
    held = learner.held_out.first(10_000)
    # Every game begins on an empty board, once.
    begins = (held.observation[:, :2].sum((1, 2, 3)) == 0).sum()
    assert begins == -(-finished // HELD_OUT) >= 3


def test_the_expert_is_imitated_not_what_it_drew():
    spec, learner = alphago(expert_simulations=60)
    for _, event in through(learner, spec.make_world(3, 0), 1):
        if isinstance(event, Stepped):
            shares, game = event.decision.insight.action_probabilities, learner.games
            for lane in range(3):
                if game._visits[lane]:
                    assert game._visits[lane][-1].argmax() == shares[lane].argmax()


def test_one_position_of_each_game_is_judged_and_it_follows_a_move_by_chance():
    spec, learner = alphago(valued_positions=60)
    for _ in through(learner, spec.make_world(4, 0), 3):
        pass
    turning = learner.pool.turning.copy()
    kept, finished = [], 0
    for stage, event in through(learner, spec.make_world(4, 0), 1):
        if isinstance(event, Stepped) and stage == JUDGE:
            for ended in event.transition.episodes:
                finished += 1
                kept.append(ended.length > turning[ended.lane] + 1)
            turning = learner.pool.turning.copy()
    assert 60 <= sum(kept) <= finished
    assert learner.judged.count == 60


def test_points_against_the_imitating_policy_are_counted():
    _, learner = alphago()
    learner._seat(4)
    pool = learner.pool
    for _ in range(3):
        pool.keep(learner.reinforced.state())
    game = learner.policy.game
    games, position = Picked(game, 4), np.repeat(game.begin(1), 4, axis=0)
    pool.rival[:], pool.side[:] = [0, 0, 1, 0], [0, 1, 0, 0]
    assert pool.mine(game.observe(position)).tolist() == [True, False, True, True]
    games.pick(game.observe(position), np.zeros(4, int), np.ones(4, bool))
    assert pool.score is None
    score, scored = 0.0, 0
    for lane, first, points in ((0, 1.0, 1.0), (1, 1.0, 0.0), (2, 1.0, None), (3, 0.0, 0.5)):
        pool.finish(games, lane, 1.0, first)
        if points is not None:
            scored += 1
            score += (points - score) / scored  # the mean of all, until there are many
        assert pool.score == pytest.approx(score)
    assert pool.ended == 4
    games.pick(game.observe(position), np.zeros(4, int), np.zeros(4, bool))
    pool.finish(games, 1, 1.0, 1.0)
    assert pool.ended == 4, "a game without a move of one's own has nothing to learn from"
    assert len(pool.take().outcome) == 4
    assert pool.ended == 0
    for _ in range(300):
        pool.keep(learner.reinforced.state())
    assert pool.numbers[0] == 0
    assert len(pool.selves) == len(pool.numbers) <= 11
    assert pool.rival.max() < len(pool.selves)


def test_every_stage_goes_on_exactly():
    for stages in (1, 2, 3, 4):
        (spec, straight), (_, first), (_, second) = (alphago(seed=seed) for seed in (0, 0, 9))
        world, other, third = (spec.make_world(3, seed) for seed in (7, 7, 1))
        for learner, where in ((straight, world), (first, other)):
            for _ in through(learner, where, stages):
                pass
            advance(learner, where, 15)
        state, there = first.state(), other.state()
        assert there is not None
        second.restore({name: value.copy() for name, value in state.items()})
        third.restore(there)
        for name, value in second.state().items():
            np.testing.assert_array_equal(value, state[name], err_msg=name)
        advance(straight, world, 60)
        advance(second, third, 60)
        for name, value in straight.state().items():
            np.testing.assert_array_equal(value, second.state()[name], err_msg=f"{stages} {name}")


def advance(learner: AlphaGo, world, events: int) -> None:
    for number, _ in enumerate(learner.learn(world)):
        if number + 1 == events:
            return


def test_what_does_not_fit_is_refused():
    spec, learner = alphago()
    for _ in through(learner, spec.make_world(3, 0), 3):
        pass
    state = learner.state()
    for name, value in (
        ("stage", np.asarray(9)), ("owed", np.asarray(-1.0)), ("pool.score", np.asarray(2.0)),
        ("pool.side", np.full(3, 5)), ("pool.rival", np.full(3, 99)), ("games.wanted", np.full(1, 3)),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"."):
            alphago()[1].restore({**state, name: value})
