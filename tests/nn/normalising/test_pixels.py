"""Pictures as standardised numbers, against slow references."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.env import Mirror
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.nn.network import Architecture
from rlstudio.nn.normalising.network import PIXEL_MEMORY, Normalising
from rlstudio.nn.normalising.pixels import Pixels
from rlstudio.nn.on_torch.network import TorchNetwork

MIRROR = Mirror("columns", (1, 0))


def frames(count, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, 3, 4, 5), dtype=np.uint8)


def seeing(pixels):
    inputs = pixels.space(Box(shape=(3, 4, 5), dtype="uint8"))
    made = Architecture(inputs, (("policy", 2), ("value", 1)), (8,))
    network = TorchNetwork(made, device="cpu", generator=np.random.default_rng(0))
    return Normalising(network, sees=True, pixels=pixels)


def test_a_difference_is_of_the_two_newest_frames():
    given = frames(6)
    inputs = Pixels(difference=True).inputs(given)
    wide = given.astype(float)
    np.testing.assert_allclose(inputs[:, 0], wide[:, 2] / 128)
    np.testing.assert_allclose(inputs[:, 1], (wide[:, 2] - wide[:, 1]) / 128)
    np.testing.assert_allclose(Pixels(difference=False).inputs(given), wide / 128)
    with pytest.raises(UserError, match="at least 2 stacked frames"):
        Pixels(difference=True).space(Box(shape=(1, 4, 5), dtype="uint8"))


@pytest.mark.parametrize("difference", [True, False])
def test_every_pixel_is_standardised_by_its_own_statistics(difference):
    pixels = Pixels(difference)
    network = seeing(pixels)
    given = frames(50)
    given[:, :, 0, 0] = 200  # never changes: not blown up
    given[:, :, 1, 1] = np.where(np.arange(50) == 7, 255, 3)[:, None]  # hardly ever: cut off
    for part in (given[:20], given[20:]):
        network.add(part)
    inputs = pixels.inputs(given).astype(float)
    deviation = np.maximum(inputs.std(0), 0.05)
    expected = np.clip((inputs - inputs.mean(0)) / deviation, -5, 5)
    np.testing.assert_allclose(network.seen(given), expected, atol=2e-3)
    assert network.seen(given).max() == 5.0
    np.testing.assert_allclose(network(given), network.network(network.last_seen), rtol=1e-6)


def test_what_the_mirror_shows_is_seen_as_the_reflection_of_what_is_seen():
    network = seeing(Pixels(True, MIRROR))
    given = frames(40)
    given[..., 3] //= 4  # darker on the right: without the mirror its statistics would differ
    network.add(given)
    reflected = MIRROR.reflected(network.seen(given))
    np.testing.assert_allclose(network.seen(MIRROR.reflected(given)), reflected, atol=1e-5)


def test_old_pictures_are_forgotten():
    network = seeing(Pixels(False))
    network.moments.memory = 100.0
    for _ in range(30):
        network.add(np.zeros((100, 3, 4, 5), np.uint8))
    for _ in range(30):
        network.add(np.full((100, 3, 4, 5), 128, np.uint8))
    assert network.moments.mean.min() > 0.99
    assert network.moments.deviation.max() < 0.05
    assert seeing(Pixels(False)).moments.memory == PIXEL_MEMORY


def test_statistics_are_in_the_state():
    network, other = seeing(Pixels(True)), seeing(Pixels(True))
    network.add(frames(30))
    other.restore(network.state())
    np.testing.assert_array_equal(other(frames(4, 1)), network(frames(4, 1)))
    np.testing.assert_array_equal(network.twin()(frames(4, 1)), network(frames(4, 1)))


def test_a_mirror_reverses_rows_or_columns():
    picture = np.arange(6).reshape(2, 3)
    assert MIRROR.reflected(picture).tolist() == [[2, 1, 0], [5, 4, 3]]
    assert Mirror("rows", ()).reflected(picture).tolist() == [[3, 4, 5], [0, 1, 2]]
