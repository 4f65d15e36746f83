from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import generator_state, prefixed, restore_generator, under


def test_a_restored_generator_goes_on_as_if_never_stopped() -> None:
    first = np.random.default_rng(3)
    first.random(7)
    state = generator_state(first)
    expected = first.random(5)
    second = np.random.default_rng(99)
    restore_generator(second, state)
    np.testing.assert_array_equal(second.random(5), expected)


def test_prefixes_nest_and_unnest() -> None:
    state = {"weight": np.ones(2), "bias.x": np.zeros(1)}
    nested = prefixed("network", state)
    assert set(nested) == {"network.weight", "network.bias.x"}
    assert set(under("network", nested)) == set(state)
    assert under("net", nested) == {}
