from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.memory.priorities import BRANCHES, Priorities, SumTree
from rlstudio.nn.memory.replay import FrameReplay, RowReplay
from tests.nn.memory.lanes import SIDE, STACK, Counting, Film


@pytest.mark.parametrize("size", [1, 5, BRANCHES, BRANCHES + 1, 5000, BRANCHES**2 * 2])
def test_tree_against_a_plain_search(size):
    generator = np.random.default_rng(size)
    tree, plain = SumTree(size), np.zeros(size)
    for _ in range(20):
        index = generator.integers(0, size, 40)
        weight = generator.random(40) * (generator.random(40) > 0.3)
        tree.set(index, weight)
        plain[index] = weight
        assert tree.total == pytest.approx(plain.sum())
        if plain.sum() == 0:
            continue
        place = generator.random(100) * plain.sum() * (1 - 1e-12)
        found = tree.find(place)
        edges = np.concatenate([[0], plain.cumsum()])
        assert (plain[found] > 0).all()
        assert (edges[found] <= place + 1e-9).all()
        assert (place <= edges[found + 1] + 1e-9).all()


def test_the_very_end_is_a_leaf_with_weight():
    tree = SumTree(200)
    tree.set(np.array([3, 77]), np.array([0.1, 0.2]))
    np.testing.assert_array_equal(tree.find(np.array([0.0, tree.total, tree.total * 2])), [3, 77, 77])


@pytest.mark.parametrize("exponent", [0.0, 0.6, 1.0])
def test_frequencies_and_weights_are_the_papers(exponent):
    priorities = Priorities(100, exponent)
    priorities.welcome(np.arange(4))
    error = np.array([0.5, -1.0, 4.0, 2.0], np.float32)
    priorities.update(np.arange(4), error)
    expected = (np.abs(error) + Priorities.epsilon) ** exponent
    expected /= expected.sum()
    generator = np.random.default_rng(0)
    drawn, weights = zip(*(priorities.draw(32, generator, 0.5) for _ in range(1500)), strict=True)
    frequency = np.bincount(np.concatenate(drawn), minlength=4) / (1500 * 32)
    np.testing.assert_allclose(frequency, expected, rtol=0.03)
    for index, weight in zip(drawn[:50], weights[:50], strict=True):
        raw = (4 * expected[index]) ** -0.5
        np.testing.assert_allclose(weight, raw / raw.max(), rtol=1e-5)


def test_new_transitions_come_with_the_highest_priority():
    priorities = Priorities(50, 1.0)
    priorities.welcome(np.array([0]))
    priorities.update(np.array([0]), np.array([7.0], np.float32))
    priorities.welcome(np.array([1]))
    assert priorities.tree.leaves[1] == pytest.approx(7, rel=1e-5)
    priorities.forget(np.array([0]))
    index, _ = priorities.draw(64, np.random.default_rng(0), 1.0)
    assert set(index.tolist()) == {1}


def test_full_correction_makes_the_mean_fair():
    """With beta = 1 the weighted mean over draws is the plain mean, whatever the priorities."""
    priorities, generator = Priorities(20, 1.0), np.random.default_rng(0)
    x = np.arange(20.0)
    priorities.update(np.arange(20), (1 + x).astype(np.float32))
    total = weight_sum = 0.0
    for _ in range(3000):
        index, _ = priorities.draw(32, generator, 1.0)
        weight = 1 / priorities.tree.leaves[index]  # without the batch's own maximum
        total += (weight * x[index]).sum()
        weight_sum += weight.sum()
    assert total / weight_sum == pytest.approx(x.mean(), rel=0.02)


@pytest.mark.parametrize("n", [1, 3])
def test_frames_are_drawn_only_where_usable(n):
    replay = FrameReplay(Box(shape=(STACK, SIDE, SIDE), dtype="uint8"), 120, 2, n, 0.6)
    film, generator = Film(2, seed=1), np.random.default_rng(0)
    for step in range(200):
        replay.add(film.step())
        usable = replay.usable.reshape(-1)
        np.testing.assert_array_equal(replay.priorities.tree.leaves[: usable.size] > 0, usable)
        if step % 10 == 9:
            batch = replay.sample(16, generator, 0.4)
            assert usable[batch.index].all()
            replay.learned(batch, generator.standard_normal(16).astype(np.float32))


def test_a_full_ring_forgets_old_priorities():
    replay = RowReplay(Discrete(n=1_000_000), 16, lanes=2, n_step=2, priority_exponent=1.0)
    world = Counting(2, seed=0)
    for _ in range(100):
        replay.add(world.step())
    replay.priorities.update(np.arange(16), np.full(16, 1e-3, np.float32))
    replay.priorities.highest = 5.0
    before = replay.position
    added = 0
    while not added:
        replay.add(world.step())
        added = (replay.position - before) % 16
    fresh = (before + np.arange(added)) % 16
    np.testing.assert_allclose(replay.priorities.tree.leaves[fresh], 5.0)
    assert replay.priorities.tree.total == pytest.approx(5.0 * added + (16 - added) * 1.001e-3, rel=1e-3)
