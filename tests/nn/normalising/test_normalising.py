"""Running moments, the network that sees by them and the scale of rewards, against slow references."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.spaces import Box
from rlstudio.nn.network import Architecture
from rlstudio.nn.normalising.moments import RunningMoments
from rlstudio.nn.normalising.network import Normalising
from rlstudio.nn.normalising.rewards import RewardScale
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP


def network(seed=0):
    made = Architecture(Box(shape=(3,)), (("policy", 2), ("value", 1)), (8,))
    return FusedMLP(made, np.random.default_rng(seed))


def test_moments_are_those_of_everything_so_far():
    generator = np.random.default_rng(0)
    seen = [generator.normal([1e6, -3.0, 0.0], [1e3, 0.1, 1e-3], (n, 3)) for n in (1, 7, 40, 2, 500)]
    moments = RunningMoments((3,))
    for batch in seen:
        moments.add(batch.astype(np.float32))
    everything = np.concatenate(seen).astype(np.float32).astype(np.float64)
    # The beginning, variance 1 about the first mean, has the weight of 1e-4 observations.
    weight = np.concatenate([[1e-4], np.ones(len(everything))]) / (1e-4 + len(everything))
    with_the_beginning = np.concatenate([everything[:1], everything])
    mean = weight @ with_the_beginning
    variance = weight @ (with_the_beginning - mean) ** 2 + weight[0] * 1.0
    np.testing.assert_allclose(moments.mean, mean, rtol=1e-9)
    np.testing.assert_allclose(moments.variance, variance, rtol=1e-6)


def test_rewards_are_scaled_as_the_definition_says():
    generator = np.random.default_rng(1)
    reward_TN = generator.normal(50, 400, (60, 3)).astype(np.float32)
    over_TN = generator.random((60, 3)) < 0.1
    scale = RewardScale(3)
    for part in (slice(0, 20), slice(20, 60)):
        scale.add(reward_TN[part], over_TN[part], 0.9)
    returns, running = [], [0.0] * 3
    for t in range(60):
        for lane in range(3):
            running[lane] = 0.9 * running[lane] + float(reward_TN[t, lane])
            returns.append(running[lane])
            if over_TN[t, lane]:
                running[lane] = 0.0
    assert scale.unit == pytest.approx(np.std(returns), rel=1e-4)
    np.testing.assert_allclose(scale.scaled(reward_TN), reward_TN / np.std(returns), rtol=1e-4)
    assert scale.scaled(np.float32([1e9])) == 10.0
    scale.break_off()
    assert not scale.return_N.any()


def test_looking_changes_nothing_and_values_are_told_in_full():
    plain, seeing = network(), Normalising(network(), sees=True)
    generator = np.random.default_rng(0)
    observation = generator.normal([1e6, 0, -5], [10, 1, 0.1], (200, 3)).astype(np.float32)
    seeing.moments.add(observation)
    seeing.unit = 20.0
    before = seeing.state()
    output = seeing(observation)
    centred = (observation - before["observation.mean"]) / np.sqrt(before["observation.variance"] + 1e-8)
    expected = plain(np.clip(centred, -10, 10).astype(np.float32))
    np.testing.assert_allclose(output[:, :2], expected[:, :2], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(output[:, 2], 20 * expected[:, 2], rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(seeing.forward(observation), expected, rtol=1e-4, atol=1e-5)
    for name, array in seeing.state().items():
        np.testing.assert_array_equal(array, before[name])
    other = Normalising(network(5), sees=True)
    other.restore(before)
    np.testing.assert_array_equal(other(observation), output)
    np.testing.assert_array_equal(seeing.twin()(observation), output)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("observation.variance", np.full(3, -1.0)),
        ("observation.mean", np.zeros(2)),
        ("observation.count", np.asarray(0.0)),
        ("value_unit", np.asarray(0.0)),
    ],
)
def test_impossible_statistics_are_refused(name, value):
    seeing = Normalising(network(), sees=True)
    state = seeing.state() | {name: value}
    with pytest.raises(ValueError, match=r"varianc|mean|count|unit|moments"):
        seeing.restore(state)
    del state[name]
    with pytest.raises(ValueError, match=r"varianc|mean|count|unit|moments"):
        seeing.restore(state)
