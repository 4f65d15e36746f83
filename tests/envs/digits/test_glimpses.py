"""The sensor against a slow reference, and what a task of glimpses promises."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.core.env import World
from rlstudio.core.registry import environment
from rlstudio.envs.digits.images import SIDE, chosen, digits, enlarged
from rlstudio.envs.digits.sensor import running_sums, sense

ID = "rlstudio/Glimpses-v0"
PLACES = [(0.0, 0.0), (-1.0, -1.0), (1.0, 1.0), (1.0, -0.3), (-0.97, 0.61), (0.33, -0.08)]


def slow_window(picture, place, side, scale):
    """Pixel by pixel: the mean over each block, of which what is beyond the border is black."""
    size, block = len(picture), 2**scale
    column, row = ((p + 1) * size / 2 for p in place)
    top, left = (math.floor(c - side * block / 2 + 0.5) for c in (row, column))
    seen = np.zeros((side, side))
    for i in range(side):
        for j in range(side):
            for y in range(top + i * block, top + (i + 1) * block):
                for x in range(left + j * block, left + (j + 1) * block):
                    if 0 <= y < size and 0 <= x < size:
                        seen[i, j] += picture[y, x] / block**2
    return seen


@pytest.mark.parametrize(("size", "side", "scales"), [(40, 8, 3), (28, 8, 2), (29, 5, 3), (64, 16, 1)])
def test_the_sensor_sees_what_a_slow_one_sees_also_at_borders(size, side, scales):
    pictures = np.random.default_rng(0).random((len(PLACES), size, size), np.float32)
    place = np.array(PLACES, np.float32)
    seen = sense(running_sums(pictures, side, scales), place, size, side, scales)
    for lane, picture in enumerate(pictures):
        for scale in range(scales):
            wanted = slow_window(picture, place[lane].astype(float), side, scale)
            np.testing.assert_allclose(seen[lane, scale], wanted, atol=2e-6)


def test_enlarging_keeps_pixels_and_goes_straight_between_them():
    ink = digits()[0]
    np.testing.assert_array_equal(enlarged(SIDE), ink)
    # Three times as large, the middle one of three is the pixel itself, and next to it a third on the way.
    np.testing.assert_allclose(enlarged(24)[:, 1::3, 1::3], ink, atol=1e-6)
    between = ink[:, 3, 2] + (ink[:, 3, 3] - ink[:, 3, 2]) / 3
    np.testing.assert_allclose(enlarged(24)[:, 10, 8], between, atol=1e-6)


def test_no_picture_is_both_learned_from_and_tested_with():
    learned, kept = chosen(False), chosen(True)
    assert not set(learned.tolist()) & set(kept.tolist())
    assert len(learned) + len(kept) == len(digits()[1]) == 1797
    assert np.bincount(digits()[1][kept], minlength=10).min() > 25


def plays(world: World, beliefs):
    """One episode in every lane with these beliefs (B, 10) of the last step; the last transition."""
    for step in range(6):
        action = np.zeros((world.lanes, 12), np.float32)
        if step == 5:
            action[:, 2:] = beliefs
        transition = world.step(action)
    return transition


def test_the_last_belief_is_the_answer_and_the_label_is_told():
    world = environment(ID).make_world(40, 3)
    said = np.eye(10, dtype=np.float32)[np.arange(40) % 10]
    transition = plays(world, said)
    assert transition.terminated.all()
    right = world.told()["label"] == np.arange(40) % 10
    np.testing.assert_array_equal(transition.reward, right)
    assert 0 < right.sum() < 40
    # Who believes all the same has said nothing.
    assert plays(world, np.full((40, 10), 0.1)).reward.sum() == 0


def test_the_test_world_has_digits_that_training_never_shows():
    spec = environment(ID, {"size": 28, "digit": 28, "clutter": 0, "window": 16, "scales": 1})
    seen = {tuple(picture.ravel().tolist()) for picture in enlarged(28)[chosen(True)]}
    trained, tested = spec.make_world(50, 0), spec.make_test_world(50, 0)
    assert not any(tuple(picture.ravel().tolist()) in seen for picture in trained.picture)
    assert all(tuple(picture.ravel().tolist()) in seen for picture in tested.picture)


def test_what_is_seen_says_nothing_of_where_it_was_not_looked():
    spec = environment(ID)
    world = spec.make_world(3, 0)
    layout = spec.glimpses()
    place = np.array([[0.4, -0.2], [0.0, 0.9], [-3.0, 0.1]], np.float32)
    world.step(np.concatenate([place, np.zeros((3, 10), np.float32)], 1))
    windows, places, taken = layout.split(world.observe())
    assert taken.tolist() == [[True, True, False, False, False, False]] * 3
    np.testing.assert_array_equal(places[:, 1], np.clip(place, -1, 1))
    assert not windows[:, 2:].any()
    shown = layout.joined(windows, places, taken)
    np.testing.assert_array_equal(shown, world.observe())


def test_damaged_states_are_refused():
    world = environment(ID).make_world(2, 0)
    good = world.state()
    for name, value in (("label", [3, 12]), ("taken", [0, 1]), ("windows", None)):
        bad = dict(good)
        bad[f"dynamics.{name}"] = np.array(value) if value else good["dynamics.windows"] * 9 + 2
        with pytest.raises(ValueError, match=name if name != "taken" else "looked"):
            world.restore(bad)
