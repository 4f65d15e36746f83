"""Where to look: beliefs against a slow Bayes, what looks cost, and what tells most."""

from __future__ import annotations

import numpy as np

from rlstudio.core.registry import environment
from rlstudio.engine.play.ready_policies import rule_returns
from rlstudio.envs.systems.views import MARKS, OBJECTS, SIDES, ViewsWorld, most_information, updated, way

VIEWS = "rlstudio/Views-v0"


def test_every_object_is_another_one_and_two_sides_tell_nothing() -> None:
    assert len({tuple(row) for row in MARKS.tolist()}) == OBJECTS
    assert [side for side in range(SIDES) if len(set(MARKS[:, side].tolist())) == 1] == [0, 3]
    assert [side for side in range(SIDES) if MARKS[:, side].sum() == 4] == [1, 4, 6]


def test_beliefs_are_bayess_rule_look_by_look() -> None:
    rng = np.random.default_rng(0)
    belief = rng.dirichlet(np.ones(OBJECTS), 20)
    side, seen = rng.integers(SIDES, size=20), rng.integers(2, size=20)
    found = updated(belief, side, seen, 0.2)
    for row in range(20):
        joint = [belief[row, k] * (0.8 if MARKS[k, side[row]] == seen[row] else 0.2) for k in range(OBJECTS)]
        np.testing.assert_allclose(found[row], np.array(joint) / sum(joint))


def test_ways_are_the_shorter_ones() -> None:
    assert [int(way(np.array(0), np.array(side))) for side in range(SIDES)] == [0, 1, 2, 3, 4, 3, 2, 1]


def test_looks_and_turns_cost_and_being_sure_ends_it() -> None:
    world = environment(VIEWS).make_world(500, 0)
    assert isinstance(world, ViewsWorld)
    right = ended = 0
    for _ in range(60):
        camera, thing = world.parts["camera"].copy(), world.parts["object"].copy()
        action = environment(VIEWS).baselines()[1].act(world.observe())
        transition = world.step(action)
        paid = -1 - 0.25 * way(camera, action)
        over = transition.terminated
        np.testing.assert_allclose(transition.reward[~over], paid[~over], atol=1e-6)
        belief = transition.next_observation[:, :OBJECTS]
        assert ((belief.max(1) >= 0.95 - 1e-6) == over).all()
        verdict = np.where(belief.argmax(1) == thing, 5, -5)
        np.testing.assert_allclose(transition.reward[over], (paid + verdict)[over], atol=1e-5)
        right, ended = right + (verdict[over] > 0).sum(), ended + over.sum()
    # A belief of 95 % and more is right at least so often: it is calibrated.
    assert 0.95 < right / ended < 0.99


def test_the_most_informative_side_halves_the_objects() -> None:
    even = np.full((1, OBJECTS + SIDES), 1 / OBJECTS)
    assert most_information(even, 0.1)[0] == 1
    # Between the last two objects sides 2 and 5 (from 1) are alike or rare; only sides 6 and 7 tell.
    two = np.zeros((1, OBJECTS + SIDES))
    two[0, [6, 7]] = 0.5
    assert most_information(two, 0.1)[0] in (5, 6)


def test_going_round_costs_more_than_twice_as_much() -> None:
    spec = environment(VIEWS)
    found = [rule_returns(spec, rule, 512, 3).mean() for rule in spec.baselines()]
    np.testing.assert_allclose(found, (-12.5, -5.3), atol=0.8)


def test_the_picture_follows_the_camera() -> None:
    world = environment(VIEWS).make_world(1, 0)
    pictures = []
    for side in (1, 5):
        world.step(np.array([side]))
        assert world.progress(0)[0] > 0
        yellow = (np.abs(world.frame().astype(int) - (248, 210, 90)).sum(2) < 20).nonzero()
        pictures.append((yellow[0].mean(), yellow[1].mean()))
    assert pictures[0][1] > 300 > 200 > pictures[1][1]
    assert pictures[0][0] < pictures[1][0]
