"""The gripper: what fingers do to a box, what slips, and how rewards add up."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.envs.systems import grasp
from rlstudio.envs.systems.grasp import (
    CLOSE,
    DOWN,
    HOLDING,
    LEFT,
    OPEN,
    RIGHT,
    SHUT,
    UP,
    WIDE_OPEN,
    GraspWorld,
)

GRASP = "rlstudio/Grasp-v0"


def placed(x: float, y: float, *, width: float = 4.0, hand: int = WIDE_OPEN, **settings: float) -> GraspWorld:
    """A gripper there, and a box in the middle of the table."""
    world = environment(GRASP, {"unsteady": 0.0, **settings}).make_world(1, 0)
    assert isinstance(world, GraspWorld)
    for name, value in {"x": x, "y": y, "box": 0.0, "width": width, "hand": hand, "off": 0.0}.items():
        world.parts[name][0] = value
    return world


def test_fingers_go_down_beside_the_box_and_stop_on_top_of_it() -> None:
    around, above = placed(0.0, 8.0), placed(3.0, 8.0)
    for world in (around, above):
        world.step(np.array([DOWN]))
    assert around.parts["y"][0] == 4
    assert above.parts["y"][0] == 8  # a finger at 3 - 4.5 is over a box of 4 cm


@pytest.mark.parametrize(("y", "pushed"), [(0.0, True), (8.0, False)])
def test_a_finger_pushes_the_box_only_where_it_is_low(y: float, pushed: bool) -> None:
    world = placed(-7.5, y)
    world.step(np.array([RIGHT]))
    assert world.parts["box"][0] == (2.0 if pushed else 0.0)


def test_a_box_that_is_pushed_off_the_table_ends_the_episode() -> None:
    world = placed(-7.5, 0.0)
    for _ in range(20):
        transition = world.step(np.array([RIGHT]))
        if transition.terminated[0]:
            break
        assert transition.reward[0] > -0.2
    assert transition.reward[0] < -0.9
    assert transition.terminated[0]


def test_it_holds_what_is_between_the_fingers_and_lifts_it() -> None:
    world = placed(1.0, 0.0, slippery=0.0)
    world.step(np.array([CLOSE]))
    assert world.parts["hand"][0] == HOLDING
    assert world.parts["off"][0] == 1.0
    world.step(np.array([LEFT]))
    assert world.parts["box"][0] == -2.0
    for _ in range(5):
        transition = world.step(np.array([UP]))
    assert transition.terminated[0]
    assert transition.reward[0] == pytest.approx(1 + 4 * 0.025 - 0.05)


def test_it_closes_around_nothing_where_there_is_no_box_and_opens_again() -> None:
    world = placed(12.0, 0.0)
    world.step(np.array([CLOSE]))
    assert world.parts["hand"][0] == SHUT
    world.step(np.array([OPEN]))
    assert world.parts["hand"][0] == WIDE_OPEN


def test_a_box_slips_as_often_as_it_is_held_off_its_middle() -> None:
    world = environment(GRASP, {"slippery": 0.2}).make_world(4000, 0)
    assert isinstance(world, GraspWorld)
    world.parts["hand"][:], world.parts["off"][:], world.parts["y"][:] = HOLDING, 1.5, 0.0
    world.parts["box"][:] = world.parts["x"]
    world.step(np.full(4000, UP))
    assert (world.parts["hand"] == SHUT).mean() == pytest.approx(0.3, abs=0.03)


def test_rewards_add_up_to_success_the_way_and_the_steps() -> None:
    """What comes for getting nearer is the change of a promise, so an episode's sum knows only its ends."""
    spec = environment(GRASP)
    world = spec.make_world(64, 5)
    assert isinstance(world, GraspWorld)
    first, total, going = world._promise(), np.zeros(64), np.ones(64, np.bool_)
    length = np.zeros(64)
    while going.any():
        transition = world.step(spec.baselines()[0].act(world.observe()))
        total += transition.reward * going
        length += going
        going &= ~(transition.terminated | transition.truncated)
    last = 0.5 + 0.025 * grasp.TOP
    np.testing.assert_allclose(total, 1 + last - first - 0.05 * length, atol=1e-3)


def test_the_picture_shows_the_fingers() -> None:
    world = placed(-10.0, 12.0)
    before = world.frame().astype(int)
    world.step(np.array([CLOSE]))
    columns = (np.abs(world.frame().astype(int) - before).sum(2) > 60)[:560].nonzero()[1]
    middle = 450 - 10 * 17
    assert middle - 90 < columns.min() < middle < columns.max() < middle + 90
