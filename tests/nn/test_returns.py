from __future__ import annotations

import numpy as np
import pytest

from rlstudio.nn.returns import discounted_returns, generalised_advantages
from rlstudio.nn.schedules import linear


def test_discounted_returns_by_definition():
    reward = np.random.default_rng(0).standard_normal(20).astype(np.float32)
    expected = [sum(0.9 ** (k - t) * reward[k] for k in range(t, 20)) for t in range(20)]
    np.testing.assert_allclose(discounted_returns(reward, 0.9), expected, rtol=1e-5)


def slow_advantages(reward, value, next_value, terminated, truncated, discount, trace_decay):
    """The definition: the sum of (discount * lambda)**l * delta_{t+l} up to the end of the episode."""
    steps, lanes = reward.shape
    result = np.zeros((steps, lanes))
    for lane in range(lanes):
        for t in range(steps):
            for k in range(t, steps):
                successor = 0.0 if terminated[k, lane] else next_value[k, lane]
                delta = reward[k, lane] + discount * successor - value[k, lane]
                result[t, lane] += (discount * trace_decay) ** (k - t) * delta
                if terminated[k, lane] or truncated[k, lane]:
                    break
    return result


@pytest.mark.parametrize("trace_decay", [0.0, 0.8, 1.0])
def test_generalised_advantages_against_the_definition(trace_decay):
    generator = np.random.default_rng(0)
    reward, value, next_value = generator.standard_normal((3, 30, 4)).astype(np.float32)
    terminated = generator.random((30, 4)) < 0.1
    truncated = ~terminated & (generator.random((30, 4)) < 0.1)
    arguments = (reward, value, next_value, terminated, truncated)
    fast = generalised_advantages(*arguments, discount=0.95, trace_decay=trace_decay)
    assert fast.dtype == np.float32
    np.testing.assert_allclose(fast, slow_advantages(*arguments, 0.95, trace_decay), rtol=1e-4, atol=1e-5)


def test_a_truncated_step_bootstraps_and_a_terminated_one_does_not():
    one = np.ones((1, 1), np.float32)
    yes, no = np.ones((1, 1), bool), np.zeros((1, 1), bool)
    arguments = {"discount": 0.5, "trace_decay": 0.9}
    assert generalised_advantages(one, one, 4 * one, yes, no, **arguments) == 0.0
    assert generalised_advantages(one, one, 4 * one, no, yes, **arguments) == 2.0


def test_linear_schedule_by_value():
    assert [linear(1.0, 0.1, 90, step) for step in (0, 45, 90, 900)] == pytest.approx([1.0, 0.55, 0.1, 0.1])
