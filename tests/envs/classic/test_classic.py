"""The worlds in NumPy against Gymnasium's own environments, number for number."""

from __future__ import annotations

import gymnasium
import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.core.spaces import Discrete

CASES = ("Acrobot-v1", "MountainCar-v0", "MountainCarContinuous-v0", "Pendulum-v1")
LIMITS = {"Acrobot-v1": 500, "MountainCar-v0": 200, "MountainCarContinuous-v0": 999, "Pendulum-v1": 200}


@pytest.mark.parametrize("id", CASES)
@pytest.mark.parametrize("lanes", [1, 5])
def test_it_moves_as_gymnasium_s(id: str, lanes: int) -> None:
    spec = environment(id)
    world = spec.make_world(lanes, 3)
    peers = [gymnasium.make(id).unwrapped for _ in range(lanes)]
    for peer in peers:
        peer.reset()
    rng = np.random.default_rng(0)
    ended = 0
    for step in range(600):
        if step % 20 == 0:
            # Fast and far states too; the dynamics of Acrobot are chaotic, so each stretch starts alike.
            scale = {"Pendulum-v1": (9, 8), "Acrobot-v1": (3, 3, 12, 25)}.get(id, (0.9, 0.07))
            world._columns[:] = (rng.uniform(-1, 1, (lanes, len(scale))) * scale).T
            for lane, peer in enumerate(peers):
                peer.state = world._columns[:, lane].copy()
        if isinstance(spec.action_space, Discrete):
            action = rng.integers(0, spec.action_space.n, lanes)
        else:
            action = rng.uniform(-1, 1, (lanes, 1)).astype(np.float32) * spec.action_space.bounds()[1]
        t = world.step(action)
        over = {episode.lane for episode in t.episodes}
        for lane, peer in enumerate(peers):
            seen, reward, terminated, _, _ = peer.step(action[lane])
            # Acrobot's sines of arrays and of single numbers may differ in the last bit.
            np.testing.assert_allclose(t.next_observation[lane], seen, rtol=2e-5, atol=2e-5)
            assert t.reward[lane] == pytest.approx(reward, rel=1e-6, abs=1e-6)
            assert bool(t.terminated[lane]) == terminated
            ended += terminated
            if lane in over:
                peer.state = world._columns[:, lane].copy()
    assert ended or id == "Pendulum-v1"


@pytest.mark.parametrize("id", CASES)
def test_starts_and_spaces_are_gymnasium_s(id: str) -> None:
    spec, peer = environment(id), gymnasium.make(id)
    low, high = spec.observation_space.bounds()
    np.testing.assert_allclose(low, peer.observation_space.low, rtol=1e-6)
    np.testing.assert_allclose(high, peer.observation_space.high, rtol=1e-6)
    ours = spec.make_world(1000, 0).observe()
    theirs = np.stack([peer.reset()[0] for _ in range(1000)])
    np.testing.assert_allclose(ours.mean(0), theirs.mean(0), atol=0.15)
    np.testing.assert_allclose(ours.min(0), theirs.min(0), atol=0.05)
    np.testing.assert_allclose(ours.max(0), theirs.max(0), atol=0.05)
    assert peer.spec is not None
    assert peer.spec.max_episode_steps == LIMITS[id]


@pytest.mark.parametrize("id", CASES)
def test_time_runs_out_and_that_is_no_end(id: str) -> None:
    spec = environment(id)
    world = spec.make_world(2, 0)
    idle = np.ones(2, int) if isinstance(spec.action_space, Discrete) else np.zeros((2, 1), np.float32)
    for step in range(1, LIMITS[id] + 1):
        t = world.step(idle)
        assert bool(t.episodes) == (step == LIMITS[id])
    assert t.truncated.all()
    assert not t.terminated.any()
    assert [episode.length for episode in t.episodes] == [LIMITS[id]] * 2
