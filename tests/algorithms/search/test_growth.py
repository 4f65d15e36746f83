"""How the trees of searches grew: what is told of it comes to the very tree that was searched."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from rlstudio.core.inside.growth import DECIDE, PHASES, Growth
from rlstudio.core.inside.ranking import Gumbel, Imagined, halving, rounds
from rlstudio.core.inside.thought import Thought, thought_at
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.watch.source import source_of

SEARCHES: dict[str, tuple[str, dict[str, object]]] = {
    "uct": ("mcts", {"simulations": 90}),
    "puct": ("alphazero", {"simulations": 60, "hidden": [8]}),
    "both networks": ("alphago", {"hidden": [8]}),
    "gumbel": ("alphazero", {"simulations": 60, "hidden": [8], "selection": "gumbel", "considered": 5}),
    "imagined": ("muzero", {"simulations": 50, "hidden": [8], "discount": 0.9}),
}
GAMES = ("rlstudio/TicTacToe-v0", "rlstudio/ConnectFour-v0")
LANE = 1


def policy_of(search: str, env: str) -> Policy:
    name, settings = SEARCHES[search]
    kind = algorithm(name)
    return kind.make_policy(environment(env), kind.Config.parse(settings, name), device="cpu", seed=1)


def decided(search: str, env: str, moves: int = 2, *, explore: bool = False) -> Decision:
    """What is decided in three positions after some moves by chance."""
    game, rng = environment(env).game(), np.random.default_rng(5)
    assert game is not None
    position = game.begin(3)
    for _ in range(moves):
        legal = game.legal(position)
        position = game.play(position, np.array([rng.choice(np.flatnonzero(row)) for row in legal]))
    legal = game.legal(position)
    return policy_of(search, env).decide(game.observe(position), explore=explore, legal=legal)


def balanced(explore: bool = False) -> Decision:
    """What MuZero decides on CartPole, where values have no bounds."""
    seen = np.random.default_rng(3).normal(size=(3, 4)).astype(np.float32)
    return policy_of("imagined", "CartPole-v1").decide(seen, explore=explore)


def told(decision: Decision) -> Thought:
    assert decision.insight.thought is not None
    return decision.insight.thought.told(LANE)


def grown(decision: Decision) -> Growth:
    growth = told(decision).growth()
    assert growth is not None
    return growth


def ways(tree: Thought) -> dict[tuple[int, ...], tuple[float, ...]]:
    found: dict[tuple[int, ...], tuple[float, ...]] = {}
    for number in range(len(tree.action)):
        way, move = [], number
        while move >= 0:
            way.insert(0, int(tree.action[move]))
            move = int(tree.parent[move])
        columns = tree.visits, tree.value, tree.prior, tree.bonus, tree.reward, tree.better
        found[tuple(way)] = tuple(math.nan if one is None else float(one[number]) for one in columns)
    return found


def every_decision() -> list[Any]:
    found = [
        pytest.param(lambda s=search, e=env, x=explore: decided(s, e, 5 if e == GAMES[0] else 2, explore=x),
                     id=f"{search} {env[9:-3]} {'drawn' if explore else 'greedy'}")
        for search in SEARCHES for env in GAMES for explore in (False, True)
    ]  # fmt: skip
    return [
        *found,
        pytest.param(balanced, id="CartPole greedy"),
        pytest.param(lambda: balanced(True), id="CartPole drawn"),
    ]


@pytest.mark.parametrize("decide", every_decision())
def test_at_its_end_the_growth_is_the_tree_that_was_searched(decide) -> None:
    """Visits, Q, P, U, rewards and π' of all its moves, to the last bit."""
    tree = told(decide())
    growth = tree.growth()
    assert growth is not None
    growth.go_to(len(growth))
    again = ways(thought_at(growth))
    assert sum(numbers[0] for way, numbers in again.items() if len(way) == 1) == len(growth)
    for way, numbers in ways(tree).items():
        np.testing.assert_array_equal(again[way], numbers, err_msg=str(way))


@pytest.mark.parametrize("decide", every_decision())
def test_every_choice_is_the_highest_of_the_numbers_that_are_shown(decide) -> None:
    growth = grown(decide())
    choices = untried = 0
    for simulation in range(len(growth)):
        for step in growth.steps(simulation):
            growth.show(simulation, step)
            if step.phase != "Select":
                continue
            choices += 1
            tree = thought_at(growth, (*step.path, step.action))
            rows = {way: number for number, way in enumerate(ways(tree))}
            assert tree.rank is not None
            beside = {way[-1]: tree.rank[row] for way, row in rows.items() if way[:-1] == step.path}
            assert len(beside) == len(growth.nodes[step.path].action), "every move that could be chosen"
            if np.isinf(beside[step.action]):
                untried += 1  # which of them comes first is up to chance
                continue
            assert beside[step.action] == np.nanmax(list(beside.values()))
            node = growth.nodes[step.path]
            assert growth.ranks(step.path).best() == node.place(step.action)
    assert choices > len(growth), "some ways are longer than a move"
    assert untried in (0, len(growth)) or growth.course.judge == "chance"


@pytest.mark.parametrize("search", SEARCHES)
def test_steps_come_in_their_order_and_can_be_gone_back(search) -> None:
    growth = grown(decided(search, GAMES[0], moves=4))
    growth.go_to(20)
    before = ways(thought_at(growth))
    steps = growth.steps(20)
    order = [PHASES.index(step.phase) for step in steps]
    assert order == sorted(order)
    assert order[-2:] == [2, 3]
    assert steps[-1].path == growth.path(20)
    growth.show(20, steps[-1])
    after = ways(thought_at(growth))
    changed = {way for way in after if before.get(way, (0,))[0] != after[way][0]}
    assert changed == {steps[-1].path[:deep] for deep in range(1, len(steps[-1].path) + 1)}
    growth.go_to(len(growth))
    growth.show(20, steps[0])
    assert {way: numbers[0] for way, numbers in ways(thought_at(growth)).items()} == {
        way: numbers[0] for way, numbers in before.items()
    }


@pytest.mark.parametrize("search", SEARCHES)
def test_looking_changes_no_search(search) -> None:
    """The next decisions of a policy whose trees are told are those of one that nobody looks at."""
    env = GAMES[1]
    game = environment(env).game()
    assert game is not None
    seen, blind = policy_of(search, env), policy_of(search, env)
    position = game.begin(2)
    for _ in range(3):
        mine, other = (
            policy.decide(game.observe(position), explore=True, legal=game.legal(position))
            for policy in (seen, blind)
        )
        assert mine.insight.thought is not None
        course = mine.insight.thought.told(0).growth()
        assert course is not None
        course.go_to(len(course))
        np.testing.assert_array_equal(mine.action, other.action)
        np.testing.assert_array_equal(mine.insight.action_probabilities, other.insight.action_probabilities)
        np.testing.assert_array_equal(mine.insight.action_values, other.insight.action_values)
        position = game.play(position, mine.action)


@pytest.mark.parametrize("search", SEARCHES)
def test_each_phase_has_its_line(search) -> None:
    listing = source_of(algorithm(SEARCHES[search][0])).listing
    growth = grown(decided(search, GAMES[0]))
    steps = [step for simulation in range(len(growth)) for step in growth.steps(simulation)]
    assert {step.phase for step in steps} == {*PHASES, *([DECIDE] if search == "gumbel" else [])}
    names = {growth.line(step) for step in steps}
    lines = {listing.line_of(name) for name in names}
    assert None not in lines
    assert len(lines) == len(names)
    for spot in lines:
        assert spot is not None
        assert listing.sections[spot[0]].search
    assert not any(section.search for section in source_of(algorithm("dqn")).listing.sections)


@pytest.mark.parametrize(("moves", "simulations"), [(7, 32), (16, 16), (4, 50), (2, 7), (82, 64), (5, 3)])
def test_rounds_promise_no_more_visits_than_there_are(moves, simulations) -> None:
    every = list(rounds(moves, simulations))
    promised = sum(stage.left * stage.times for stage in every)
    assert simulations <= promised < simulations + every[-1].left
    assert len(halving(moves, simulations)) == simulations


def test_sequential_halving_is_told_round_by_round() -> None:
    growth = grown(decided("gumbel", GAMES[1]))
    rule = growth.course.rule
    assert isinstance(rule, Gumbel)
    assert rule.considered == 5
    assert [(stage.left, stage.times) for stage in rounds(5, 60)] == [(5, 4), (2, 10), (2, 10)]
    tried: dict[int, list[int]] = {}
    for simulation in range(len(growth)):
        number, count, stage, due = rule.round_at(simulation)
        assert count == 3
        move = growth.path(simulation)[0]
        tried.setdefault(number, []).append(move)
        growth.go_to(simulation)
        root = growth.nodes[()]
        assert root.visits[root.place(move)] == due == halving(5, 60)[simulation]
        assert stage.left >= len(set(tried[number]))
    assert [len(set(moves)) for moves in tried.values()] == [5, 2, 2]
    assert set(tried[1]) >= set(tried[2])


@pytest.mark.parametrize("explore", [False, True])
def test_what_gumbel_decides_is_the_last_step(explore) -> None:
    decision = decided("gumbel", GAMES[1], explore=explore)
    growth = grown(decision)
    *_, last = growth.steps(len(growth) - 1)
    assert last.phase == DECIDE
    assert last.action == decision.action[LANE]
    assert growth.course.rule.noise.any() == explore  # type: ignore[union-attr]
    growth.show(len(growth) - 1, last)
    ranks, visits = growth.ranks(()), growth.nodes[()].visits
    assert ranks.due is not None
    assert set(visits[ranks.due]) == {visits.max()}


def test_gains_of_an_imagined_way_are_made_of_rewards_and_the_last_value() -> None:
    """Equation 3 of MuZero, and with two players the next value is the other's."""
    for decision, factor in ((balanced(), 0.9), (decided("imagined", GAMES[1]), -0.9)):
        growth = grown(decision)
        course, rule = growth.course, growth.course.rule
        assert isinstance(rule, Imagined)
        assert rule.factor == pytest.approx(factor)
        for simulation in range(len(growth)):
            path = growth.path(simulation)
            growth.go_to(simulation + 1)
            value = float(course.estimate[simulation + 1])
            for depth in reversed(range(len(path))):
                value = growth.reward(path[: depth + 1]) + factor * value
                assert course.gain[simulation, depth] == pytest.approx(value, rel=1e-4, abs=1e-6)


def test_a_reward_is_known_from_the_step_that_imagines_it() -> None:
    growth = grown(balanced())
    steps = growth.steps(4)
    for step in steps:
        growth.show(4, step)
        tree = ways(thought_at(growth, growth.path(4)))
        assert math.isnan(tree[growth.path(4)][4]) == (step.phase == "Select")


def test_moves_that_were_never_tried_come_by_their_prior() -> None:
    for search in ("puct", "gumbel", "imagined"):
        tree = told(decided(search, GAMES[1], explore=True))
        growth = tree.growth()
        assert growth is not None
        growth.go_to(3)
        few = thought_at(growth)
        order = few.children()
        untried = order[few.visits[order] == 0]
        assert len(untried) > 2
        assert np.all(np.diff(few.prior[untried]) <= 0)
        assert np.any(np.diff(few.prior[untried]) < 0)
        assert np.all(np.diff(few.visits[order]) <= 0)
