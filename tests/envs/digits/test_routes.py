"""Turned digits and the networks that read them."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.envs.digits.images import SIDE, chosen, digits
from rlstudio.envs.digits.readers import TURNS, read, turned

ID = "rlstudio/Routes-v0"


def test_turns_go_to_the_left_and_four_of_them_are_none():
    ink = digits()[0][:6]
    quarter = turned(ink, np.ones(6, int))
    np.testing.assert_array_equal(quarter[0][0], ink[0][:, -1])
    again = ink
    for _ in range(TURNS):
        again = turned(again, np.ones(6, int))
    np.testing.assert_array_equal(again, ink)
    mixed = turned(ink, np.array([0, 1, 2, 3, 0, 1]))
    np.testing.assert_array_equal(mixed[2], ink[2][::-1, ::-1])


def test_every_reader_reads_what_it_has_learned_and_little_else():
    kept = chosen(held_out=True)
    ink, label = digits()[0][kept], digits()[1][kept]
    right = np.zeros((TURNS, TURNS))
    for turn in range(TURNS):
        said = read(turned(ink, np.full(len(kept), turn)).reshape(len(kept), -1))
        np.testing.assert_allclose(np.exp(said).sum(-1), 1, rtol=1e-5)
        right[turn] = (said.argmax(-1) == label[:, None]).mean(0)
    assert right.diagonal().min() > 0.93
    assert right[~np.eye(TURNS, dtype=bool)].max() < 0.5


def test_the_network_that_is_asked_decides_the_reward():
    world = environment(ID).make_world(300, 0)
    seen = world.observe()
    route = np.arange(300) % TURNS
    transition = world.step(route)
    told = world.told()
    np.testing.assert_array_equal(told["said"], read(seen))
    answer = read(seen)[np.arange(300), route].argmax(1)
    np.testing.assert_array_equal(transition.reward, answer == told["label"])
    assert transition.terminated.all()
    own = route == told["kind"]
    assert transition.reward[own].mean() > 0.9 > 0.5 > transition.reward[~own].mean()
    # What is told is of the step that was taken, not of the digits that lie there now.
    upright = turned(seen.reshape(-1, SIDE, SIDE), (-told["kind"]) % TURNS)
    known = {tuple(picture.ravel()) for picture in digits()[0][chosen(held_out=False)]}
    assert all(tuple(picture.ravel()) in known for picture in upright)


def test_damaged_states_are_refused():
    world = environment(ID).make_world(2, 0)
    good = world.state()
    for name, value in (("turn", np.array([0, 4])), ("picture", good["dynamics.picture"] + 1)):
        with pytest.raises(ValueError, match="turn" if name == "turn" else "ink"):
            world.restore(good | {f"dynamics.{name}": value})
