"""How the trees of searches grew: what is told of it comes to the very tree that was searched."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.inside.growth import PHASES
from rlstudio.core.inside.thought import Thought, thought_at
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.watch.source import source_of

SEARCHES = (
    ("mcts", {"simulations": 90}),
    ("alphazero", {"simulations": 60, "hidden": [8]}),
    ("alphago", {"hidden": [8]}),
)
GAMES = ("rlstudio/TicTacToe-v0", "rlstudio/ConnectFour-v0")


def thought(name: str, settings: dict[str, object], env: str, moves: int = 2, lane: int = 1) -> Thought:
    """What is thought in the second of three positions after some moves by chance."""
    kind, spec = algorithm(name), environment(env)
    policy = kind.make_policy(spec, kind.Config.parse(settings, name), device="cpu", seed=1)
    game, rng = spec.game(), np.random.default_rng(5)
    position = game.begin(3)
    for _ in range(moves):
        legal = game.legal(position)
        position = game.play(position, np.array([rng.choice(np.flatnonzero(row)) for row in legal]))
    seen = game.observe(position)
    found = policy.decide(seen, explore=False, legal=game.legal(position)).insight.thought
    assert found is not None
    return found.told(lane)


def ways(tree: Thought) -> dict[tuple[int, ...], tuple[float, ...]]:
    found: dict[tuple[int, ...], tuple[float, ...]] = {}
    for number in range(len(tree.action)):
        way, move = [], number
        while move >= 0:
            way.insert(0, int(tree.action[move]))
            move = int(tree.parent[move])
        numbers = tree.visits, tree.value, tree.prior, tree.bonus
        found[tuple(way)] = tuple(float(column[number]) for column in numbers)
    return found


@pytest.mark.parametrize("env", GAMES)
@pytest.mark.parametrize(("name", "settings"), SEARCHES)
def test_at_its_end_the_growth_is_the_tree_that_was_searched(name, settings, env) -> None:
    """Visits, Q, P and the algorithm's own U of all its moves."""
    tree = thought(name, settings, env, moves=5 if env == GAMES[0] else 2)
    growth = tree.growth()
    assert growth is not None
    growth.go_to(len(growth))
    grown = ways(thought_at(growth))
    for way, numbers in ways(tree).items():
        np.testing.assert_allclose(grown[way], numbers, rtol=3e-4, atol=1e-5, err_msg=str(way))


@pytest.mark.parametrize(("name", "settings"), SEARCHES)
def test_every_choice_is_the_highest_of_the_numbers_that_are_shown(name, settings) -> None:
    growth = thought(name, settings, GAMES[1]).growth()
    assert growth is not None
    untried = 0
    for simulation in range(len(growth)):
        for step in growth.steps(simulation):
            growth.show(simulation, step)
            if step.phase != "Select":
                continue
            beside, u = growth.beside(step.path), growth.bonuses(step.path)
            rank = {
                a: (edge.total / edge.visits if edge.visits else 0.0) + u[a] for a, edge in beside.items()
            }
            if name == "mcts" and not beside[step.action].visits:
                untried += 1
                continue
            assert rank[step.action] >= max(rank.values()) - 1e-4
    assert (untried == len(growth)) == (name == "mcts"), "a rollout for each new position, no end near"


@pytest.mark.parametrize(("name", "settings"), SEARCHES)
def test_steps_come_in_their_order_and_can_be_gone_back(name, settings) -> None:
    growth = thought(name, settings, GAMES[0], moves=4).growth()
    assert growth is not None
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
    } | ({(*steps[0].path, steps[0].action): 0} if len(growth.path(20)) == 1 else {})


@pytest.mark.parametrize("name", [name for name, _ in SEARCHES])
def test_each_phase_has_its_line(name) -> None:
    listing = source_of(algorithm(name)).listing
    lines = [listing.line_of(phase) for phase in PHASES]
    assert None not in lines
    assert len(set(lines)) == len(PHASES)
    for spot in lines:
        assert spot is not None
        assert listing.sections[spot[0]].search
    assert not any(section.search for section in source_of(algorithm("dqn")).listing.sections)


def test_where_nothing_is_told_of_its_growth_there_is_none() -> None:
    assert (
        thought("alphazero", {"simulations": 8, "selection": "gumbel", "hidden": [8]}, GAMES[0]).course
        is None
    )
