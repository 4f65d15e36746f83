"""Charts of the environments: points are states, and what was observed lies where it should."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.env import EnvSpec
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.spaces import Discrete
from rlstudio.core.worlds.chart import StateChart

NAMED = [
    id
    for id in BUILT_IN_ENVIRONMENTS
    if (chart := environment(id).chart()) is not None and all(d.rest is not None for d in chart.dimensions)
]
"""Environments that say what their dimensions are, and where each of them rests."""


def chart_of(spec: EnvSpec) -> StateChart:
    found = spec.chart()
    assert found is not None
    return found


def observed(spec: EnvSpec, steps: int = 60) -> np.ndarray:
    """Observations of random play, (steps * 2, *shape)."""
    world, rng = spec.make_world(2, 5), np.random.default_rng(0)
    seen = []
    try:
        for _ in range(steps):
            if isinstance(spec.action_space, Discrete):
                action = rng.integers(0, spec.action_space.n, 2)
            else:
                low, high = spec.action_space.bounds()
                action = rng.uniform(low, high, (2, *low.shape)).astype(np.float32)
            seen.append(world.step(action).next_observation)
    finally:
        world.close()
    return np.concatenate(seen)


@pytest.mark.parametrize("id", [*NAMED, "Hopper-v5", "Swimmer-v5"])
def test_observations_come_back_from_their_points(id: str) -> None:
    spec = environment(id)
    chart = chart_of(spec)
    seen = observed(spec)
    points = chart.points(seen)
    assert points.shape == (len(seen), len(chart.dimensions))
    again = chart.observations(points)
    assert again.shape == seen.shape
    assert again.dtype == np.float32
    # MuJoCo tells where bodies are a moment later than their angles.
    np.testing.assert_allclose(again, seen, atol=2e-3 if spec.family == "MuJoCo" else 2e-6)


@pytest.mark.parametrize("id", NAMED)
def test_axes_have_ends_and_a_place_to_rest(id: str) -> None:
    spec = environment(id)
    chart = chart_of(spec)
    for dimension in chart.dimensions:
        assert dimension.low is not None
        assert dimension.high is not None
        assert dimension.rest is not None
        assert dimension.low <= dimension.rest <= dimension.high
    # The middles of the axes are states as the environment could show them.
    rng = np.random.default_rng(1)
    low, high = (np.array([getattr(d, end) for d in chart.dimensions], float) for end in ("low", "high"))
    points = rng.uniform(low, high, (200, len(low)))
    np.testing.assert_allclose(chart.points(chart.observations(points)), points, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "id", ["CartPole-v1", "MountainCar-v0", "Pendulum-v1", "Acrobot-v1", "LunarLander-v3"]
)
def test_ordinary_play_is_on_the_map(id: str) -> None:
    spec = environment(id)
    chart = chart_of(spec)
    points = chart.points(observed(spec, 200))
    for axis in chart.axes:
        dimension = chart.dimensions[axis]
        inside = (points[:, axis] >= dimension.low) & (points[:, axis] <= dimension.high)
        assert inside.mean() > 0.9


def test_the_pendulum_is_charted_by_its_angle() -> None:
    chart = chart_of(environment("Pendulum-v1"))
    upright, hanging = chart.observations(np.array([[0.0, 0.5], [np.pi, -2.0]]))
    np.testing.assert_allclose(upright, [1, 0, 0.5], atol=1e-6)
    np.testing.assert_allclose(hanging, [-1, 0, -2], atol=1e-6)


def test_no_environment_has_lost_its_names() -> None:
    """The bare numbers of an observation stand in for a chart that is gone, and nothing else would fail."""
    assert len(NAMED) >= 11


def test_what_is_unknown_is_not_made_up() -> None:
    for id in ("Hopper-v5", "Swimmer-v5"):
        assert {d.rest for d in chart_of(environment(id)).dimensions} == {None}
    assert environment("Ant-v5").chart() is None
    assert environment("CarRacing-v3").chart() is None
    assert environment("rlstudio/Maze-v0").chart() is None
    assert environment("Blackjack-v1").chart() is None
