from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from rlstudio.core.spaces import Box
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy import products
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP


@pytest.fixture(autouse=True)
def the_callers_core_alone_afterwards() -> Iterator[None]:
    yield
    products.use_cores(1)


def numbers(*shape: int) -> np.ndarray:
    return np.random.default_rng(len(shape)).standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("towers", [2, 3])
@pytest.mark.parametrize("one_left", [True, False])
def test_several_cores_make_the_same_products(towers, one_left, monkeypatch):
    monkeypatch.setattr(products, "WORTH", 1)
    left = numbers(5, 7) if one_left else numbers(towers, 5, 7)
    right = numbers(towers, 7, 4)
    out = np.zeros((towers, 5, 6), np.float32)
    threads = set()
    matmul = np.matmul

    def noted(*arguments, **more):
        threads.add(threading.current_thread().name)
        return matmul(*arguments, **more)

    monkeypatch.setattr(np, "matmul", noted)
    products.use_cores(2)
    products.multiply(left, right, out[:, :, 1:5])
    assert len(threads) == 2
    np.testing.assert_array_equal(out[:, :, 1:5], matmul(left, right))
    assert (out[:, :, 0] == 0).all()
    assert (out[:, :, 5] == 0).all()


def test_what_is_small_or_a_single_tower_stays_with_the_caller(monkeypatch):
    products.use_cores(2)
    helpers = products._helpers
    monkeypatch.setattr(helpers, "submit", None)
    small = np.zeros((2, 5, 4), np.float32)
    products.multiply(numbers(2, 5, 7), numbers(2, 7, 4), small)
    large = np.zeros((300, 300), np.float32)
    products.multiply(numbers(300, 200), numbers(200, 300), large)
    np.testing.assert_array_equal(large, numbers(300, 200) @ numbers(200, 300))


def test_what_goes_wrong_on_another_core_is_raised(monkeypatch):
    monkeypatch.setattr(products, "WORTH", 1)
    products.use_cores(2)
    wrong = np.zeros((2, 5, 4), np.float32)
    with pytest.raises(ValueError, match="matmul"):
        products.multiply(numbers(2, 5, 7), numbers(2, 8, 4), wrong)
    right = np.zeros((2, 5, 4), np.float32)
    products.multiply(numbers(2, 5, 7), numbers(2, 7, 4), right)
    np.testing.assert_array_equal(right, numbers(2, 5, 7) @ numbers(2, 7, 4))


def test_a_network_learns_the_very_same_on_one_core_and_on_two():
    """Wide enough that its products are shared out."""
    architecture = Architecture(
        Box(shape=(23,)), (("q1", 1), ("q2", 1)), (400, 300), separate_towers=True
    )  # fmt: skip
    states = []
    for cores in (1, 2):
        products.use_cores(cores)
        network = FusedMLP(architecture, np.random.default_rng(0))
        for _ in range(3):
            network.forward(numbers(256, 23))
            network.descend(numbers(256, 2), 1e-3)
        states.append(network.state())
    assert all((states[0][name] == states[1][name]).all() for name in states[0])
