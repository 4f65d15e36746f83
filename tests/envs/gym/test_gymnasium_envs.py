"""Any environment of Gymnasium: what becomes of its spaces, its ends, its packages and its faults."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core import registry
from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.spaces import Discrete
from rlstudio.envs.gym.environments import PictureSettings


class Counter(gymnasium.Env):
    """Counts its steps. The task ends after ``ends`` of them; every step gives 1."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 12}  # noqa: RUF012
    observation_space: spaces.Space = spaces.Box(-1.0, 99.0, (2,), np.float64)
    action_space: spaces.Space = spaces.Discrete(2)

    def __init__(self, render_mode: str | None = None, ends: int = 1000, truncates: int = 1000) -> None:
        self.render_mode = render_mode
        self.ends, self.truncates = ends, truncates
        self.steps, self.last = 0, None

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[Any, dict]:
        super().reset(seed=seed)
        self.steps, self.draw = 0, self.np_random.random()
        return self.see(), {}

    def see(self) -> Any:
        return np.array([self.steps, self.draw])

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict]:
        assert self.action_space.contains(action), action
        self.last = action
        self.steps += 1
        return self.see(), 1.0, self.steps >= self.ends, self.steps >= self.truncates, {}

    def render(self) -> Any:
        return np.full((2000, 1000, 3), 40 + self.steps, np.uint8)


class Blind(Counter):
    """Draws nothing; sees a dictionary."""

    metadata = {"render_modes": []}  # noqa: RUF012
    observation_space = spaces.Dict(
        {
            "b": spaces.Discrete(3, start=5),
            "a": spaces.Tuple((spaces.MultiBinary(2), spaces.Box(0, 9, (2, 2)))),
        }
    )
    action_space = spaces.MultiDiscrete([3, 2])

    def see(self) -> Any:
        return {"b": np.int64(6), "a": (np.array([1, 0], np.int8), np.full((2, 2), self.steps, np.float32))}


class Camera(Counter):
    """Sees a picture in colour."""

    observation_space = spaces.Box(0, 255, (60, 120, 3), np.uint8)
    action_space = spaces.Box(np.array([[-1.0, 0.0]]), np.array([[1.0, 3.0]]), dtype=np.float64)

    def see(self) -> Any:
        return np.full((60, 120, 3), self.steps, np.uint8)


class Broken(Counter):
    """Fails when it is made."""

    def __init__(self, **more: Any) -> None:
        raise RuntimeError("no such map")


IDS = {
    "Counter-v0": (Counter, {"max_episode_steps": 7}),
    "Ends-v0": (Counter, {"max_episode_steps": 4, "kwargs": {"ends": 4}}),
    "Truncates-v0": (Counter, {"kwargs": {"truncates": 5}}),
    "Blind-v0": (Blind, {"max_episode_steps": 6}),
    "Camera-v0": (Camera, {"max_episode_steps": 9, "reward_threshold": 8.0}),
    "Broken-v0": (Broken, {}),
}


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    for id, (kind, more) in IDS.items():
        gymnasium.register(f"test/{id}", entry_point=kind, **more)
    registry._environment_class.cache_clear()
    yield
    for id in IDS:
        del gymnasium.registry[f"test/{id}"]
    registry._environment_class.cache_clear()


# ---------------------------------------------------------------------------------- ends


def ends(id: str, steps: int, lanes: int = 2, **settings: Any) -> list[tuple[int, bool, bool, float]]:
    """(step, terminated, truncated, length) of lane 0's episodes."""
    spec = registry.environment(id, settings)
    world = spec.make_world(lanes, 0)
    found = []
    for step in range(1, steps + 1):
        t = world.step(np.zeros(lanes, int))
        for episode in t.episodes:
            if episode.lane == 0:
                # The true successor, not the first observation of the next episode.
                assert t.next_observation[0, 0] == episode.length
                assert world.observe()[0, 0] == 0
                found.append((step, bool(t.terminated[0]), bool(t.truncated[0]), episode.length))
    return found


def test_a_limit_truncates_and_a_task_terminates() -> None:
    assert ends("test/Counter-v0", 15) == [(7, False, True, 7), (14, False, True, 7)]
    assert ends("test/Ends-v0", 9) == [(4, True, False, 4), (8, True, False, 4)]  # both at once: it ended
    assert ends("test/Truncates-v0", 6) == [(5, False, True, 5)]
    assert ends("test/Counter-v0", 7, max_steps=3) == [(3, False, True, 3), (6, False, True, 3)]


def test_lanes_have_seeds_of_their_own() -> None:
    spec = registry.environment("test/Counter-v0")
    first, again, other = (spec.make_world(3, seed).observe() for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert len(set(first[:, 1])) == 3
    assert not np.array_equal(first, other)


def test_what_is_described() -> None:
    spec = registry.environment("test/Counter-v0")
    assert (spec.title, spec.frame_rate, spec.default_lanes) == ("Counter", 12.0, 8)
    assert spec.blurb == "Counts its steps."
    assert "clone" in spec.capabilities
    assert spec.key_bindings == {"1": 0, "2": 1}
    camera = registry.environment("test/Camera-v0")
    assert camera.solved_at == 8.0
    assert {"continuous", "pixels"} <= camera.capabilities
    assert camera.human_actions[0] == (0.0, 0.0)
    assert camera.human_actions[1:] == ((-1.0, 0.0), (1.0, 0.0), (0.0, 0.0), (0.0, 3.0))
    with pytest.raises(UnknownId, match="perhaps you mean"):
        registry.environment("Cuonter-v0")


def test_dictionaries_combinations_and_no_picture() -> None:
    spec = registry.environment("test/Blind-v0")
    world = spec.make_world(1, 0)
    assert spec.action_space == Discrete(n=6)
    t = world.step(np.array([3]))
    np.testing.assert_array_equal(world.envs[0].last, [1, 1])
    space = world.envs[0].observation_space
    np.testing.assert_array_equal(t.next_observation[0], spaces.flatten(space, world.envs[0].see()))
    picture = world.frame()
    assert picture.std() > 5  # words, not blackness


def test_pictures_are_stacked_shrunk_and_actions_clipped() -> None:
    spec = registry.environment("test/Camera-v0")
    assert isinstance(spec.settings, PictureSettings)
    assert spec.observation_space.shape == (4, 42, 84)
    world = spec.make_world(2, 0)
    assert world.observe().shape == (2, 4, 42, 84)
    for _ in range(2):
        t = world.step(np.array([[5.0, -5.0], [0.25, 1.0]], np.float32))
    np.testing.assert_array_equal(world.envs[0].last, [[1.0, 0.0]])
    assert world.envs[0].last.dtype == np.float64
    np.testing.assert_array_equal(t.action[0], [5.0, -5.0])  # as given: its log-probability belongs to it
    assert t.next_observation[0, :, 5, 5].tolist() == [0, 0, 1, 2]
    whole = registry.environment("test/Camera-v0", {"size": 0, "stack": 2})
    assert whole.observation_space.shape == (2, 60, 120)
    assert world.frame().shape == (640, 320, 3)


def test_rewinding_by_copy() -> None:
    display = registry.environment("test/Camera-v0").make_display(0)
    display.reset(1)
    display.step(np.array([0.5, 0.5], np.float32))
    moment = display.snapshot()
    once = [display.step(np.zeros(2, np.float32)).observation for _ in range(3)]
    for _ in range(2):
        display.rewind(moment)
        again = [display.step(np.zeros(2, np.float32)).observation for _ in range(3)]
        np.testing.assert_array_equal(once, again)


# ---------------------------------------------------------------------------------- packages and faults


def test_an_environment_that_fails_says_why() -> None:
    with pytest.raises(
        UserError,
        match=r"test/Broken-v0 does not open: RuntimeError: no such map \(test_gymnasium_envs\.py:\d+\)\.",
    ):
        registry.environment("test/Broken-v0")


def test_a_package_of_one_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lab_one.py").write_text(
        "import gymnasium\n"
        "from gymnasium.envs.classic_control import CartPoleEnv\n"
        "gymnasium.register('Short-v0', entry_point=CartPoleEnv, max_episode_steps=5)\n"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [p for p in sys.path if p])
    with pytest.raises(UserError, match="would run the package 'lab_one'"):
        registry.environment("lab_one:Short-v0", imports=False)
    assert "lab_one" not in sys.modules
    spec = registry.environment("lab_one:Short-v0")
    assert (spec.id, spec.title, spec.family) == ("lab_one:Short-v0", "Short", "Your own")
    world = spec.make_world(2, 0)
    assert any(world.step(np.zeros(2, int)).episodes for _ in range(5))
    for id, words in (
        ("no_such_lab:Any-v0", "no package 'no_such_lab'"),
        ("lab_one:Long-v0", "no environment named 'lab_one:Long-v0'"),
        ("lab one:Any-v0", "no name of a Python package"),
    ):
        with pytest.raises(UserError, match=words):
            registry.environment(id)
    del gymnasium.registry["Short-v0"], sys.modules["lab_one"]


def test_a_package_that_declares_a_function_which_registers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lab_declares.py").write_text(
        "import gymnasium\n"
        "def register_envs():\n"
        "    point = 'gymnasium.envs.classic_control:CartPoleEnv'\n"
        "    gymnasium.register('lab/Cart-v0', entry_point=point, max_episode_steps=9)\n"
        "def broken(): raise RuntimeError('no licence')\n"
    )
    about = tmp_path / "lab_declares-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: lab-declares\nVersion: 1\n")
    points = about / "entry_points.txt"
    points.write_text("[gymnasium.envs]\nlab = lab_declares:register_envs\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    try:
        spec = registry.environment("lab_declares:lab/Cart-v0")
    finally:
        gymnasium.registry.pop("lab/Cart-v0", None)
    assert spec.step_limit == 9
    points.write_text("[gymnasium.envs]\nlab = lab_declares:broken\n")
    with pytest.raises(UserError, match=r"does not register its environments: RuntimeError: no licence\."):
        registry.environment("lab_declares:lab/Other-v0")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "Box2D", None)
    for name in [n for n in sys.modules if n.startswith("gymnasium.envs.box2d")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(UserError, match=r"LunarLander-v3 needs the library Box2D.*gymnasium\[box2d\]"):
        registry.environment("LunarLander-v3").make_world(1, 0)


def test_a_driver_that_draws_black_is_not_shown_as_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    world = registry.environment("test/Counter-v0").make_world(1, 0)
    monkeypatch.setattr(Counter, "render", lambda self: np.zeros((50, 50, 3), np.uint8))
    assert world.frame().std() > 5

    def fails(self: Counter) -> None:
        raise RuntimeError("no display")

    monkeypatch.setattr(Counter, "render", fails)
    assert world.frame().std() > 5


def test_sparks_are_for_those_who_watch() -> None:
    """Box2D's particles slow every step down, and change nothing but the picture."""
    spec = registry.environment("LunarLander-v3")
    world, display = spec.make_world(1, 3), spec.make_display(3)
    display.reset(3)
    for _ in range(30):
        seen = world.step(np.array([2])).next_observation
        np.testing.assert_array_equal(seen, display.step(2, render=False).observation)
    assert not world.envs[0].unwrapped.particles
    assert display.world.envs[0].unwrapped.particles
    assert world.frame().std() > 20
    assert not world.envs[0].unwrapped.particles
