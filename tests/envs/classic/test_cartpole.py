from __future__ import annotations

import gymnasium
import numpy as np
import pytest

from rlstudio.envs.classic import cartpole
from rlstudio.envs.classic.cartpole import CartPole, CartPoleWorld


@pytest.mark.parametrize("few", [0, 1000], ids=["arrays", "floats"])
def test_trajectories_are_gymnasiums(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cartpole, "FEW_LANES", few)
    lanes = 12
    world = CartPoleWorld(lanes, 5)
    twins = [gymnasium.make("CartPole-v1").unwrapped for _ in range(lanes)]
    dynamics = world._dynamics()
    for twin, row in zip(twins, dynamics["rows"], strict=True):
        twin.reset(seed=0)
        twin.state = row
    rng = np.random.default_rng(0)
    falls = 0
    for _ in range(120):
        action = rng.integers(0, 2, lanes)
        t = world.step(action)
        for lane, twin in enumerate(twins):
            observation, reward, terminated, _, _ = twin.step(int(action[lane]))
            np.testing.assert_allclose(t.next_observation[lane], observation, rtol=2e-6, atol=1e-7)
            assert t.reward[lane] == reward
            assert t.terminated[lane] == terminated
            if terminated:
                falls += 1
                twin.reset()
                twin.state = world._dynamics()["rows"][lane]
    assert falls > 30


@pytest.mark.parametrize("lanes", [1, 40])
def test_five_hundred_steps_are_a_truncation(lanes: int) -> None:
    world = CartPole().make_world(lanes, 0)
    longest = 0
    for _ in range(1001):
        x = world.observe()
        # A linear controller that holds the cart near the middle for ever.
        t = world.step((0.05 * x[:, 0] + 0.15 * x[:, 1] + x[:, 2] + 0.4 * x[:, 3] > 0).astype(np.int64))
        assert not t.terminated.any()
        for episode in t.episodes:
            assert (episode.length, episode.episode_return, episode.truncated) == (500, 500.0, True)
            assert t.truncated[episode.lane]
            assert not np.array_equal(world.observe()[episode.lane], t.next_observation[episode.lane])
            longest += 1
    assert longest == 2 * lanes


def test_the_picture_follows_cart_and_pole() -> None:
    from rlstudio.envs.classic.cartpole_painter import POLE, paint_cartpole

    def columns_of_pole(x: float, theta: float) -> float:
        picture = paint_cartpole(x, theta)
        assert picture.shape == (400, 600, 3)
        near = np.abs(picture.astype(int) - np.array(POLE)).sum(axis=2) < 30
        return float(np.flatnonzero(near.any(axis=0)).mean())

    middle = columns_of_pole(0.0, 0.0)
    assert middle == pytest.approx(300, abs=4)
    assert columns_of_pole(1.0, 0.0) == pytest.approx(425, abs=4)
    assert columns_of_pole(0.0, 0.15) > middle + 5
    assert columns_of_pole(0.0, -0.15) < middle - 5
