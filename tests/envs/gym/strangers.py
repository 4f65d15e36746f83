"""Small environments of Gymnasium, each with one fault or peculiarity that environments of people have."""

from __future__ import annotations

import sys
from typing import Any

import gymnasium
import numpy as np
from gymnasium import spaces


class Line(gymnasium.Env):
    """A point on a line; go right."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 20}  # noqa: RUF012
    observation_space: spaces.Space = spaces.Box(-10.0, 10.0, (2,), np.float32)
    action_space: spaces.Space = spaces.Discrete(2)

    def __init__(self, render_mode: str | None = None) -> None:
        self.render_mode = render_mode
        self.x, self.t = 0.0, 0

    def obs(self) -> Any:
        return np.array([self.x, self.t / 50], np.float32)

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        self.x, self.t = float(self.np_random.uniform(-1, 1)), 0
        return self.obs(), {}

    def reward(self) -> Any:
        return 1.0 if self.x > 2 else -0.1

    def move(self, action: Any) -> None:
        self.x += 0.2 if action == 1 else -0.2

    def step(self, action: Any) -> Any:
        self.t += 1
        self.move(action)
        return self.obs(), self.reward(), bool(abs(self.x) > 3), self.t >= 50, {}

    def render(self) -> Any:
        return np.full((60, 200, 3), 90, np.uint8)


class RewardArray(Line):
    def reward(self) -> Any:
        return np.array([super().reward()])


class RewardNone(Line):
    def reward(self) -> Any:
        return None if self.t > 3 else 1.0


class RewardNaN(Line):
    def reward(self) -> Any:
        return float("nan") if self.t == 7 else 0.1


class RewardHuge(Line):
    def reward(self) -> Any:
        return 1e39


class SeenNaN(Line):
    def obs(self) -> Any:
        seen = super().obs()
        if self.t == 5:
            seen[0] = np.nan
        return seen


class SeenHuge(Line):
    observation_space = spaces.Box(-np.inf, np.inf, (2,), np.float64)

    def obs(self) -> Any:
        return np.array([self.x, 1e39 if self.t == 4 else 0.0])


class SeenNone(Line):
    def obs(self) -> Any:
        return None


class SeenTooLong(Line):
    def obs(self) -> Any:
        return np.zeros(3, np.float32)


class KeyMissing(Line):
    observation_space = spaces.Dict(a=spaces.Box(-10, 10, (1,)), b=spaces.Discrete(3))

    def obs(self) -> Any:
        return {"a": np.array([self.x], np.float32)}


class OutOfSpace(Line):
    observation_space = spaces.Discrete(4)

    def obs(self) -> Any:
        return self.t


class StateArray(Line):
    observation_space = spaces.Discrete(60)

    def obs(self) -> Any:
        return np.array([self.t])


class Raises(Line):
    def step(self, action: Any) -> Any:
        if self.t == 6:
            raise RuntimeError("the simulator lost its connection")
        return super().step(action)


class RaisesNothing(Line):
    def step(self, action: Any) -> Any:
        assert self.t < 6
        return super().step(action)


class Exits(Line):
    def step(self, action: Any) -> Any:
        if self.t == 6:
            sys.exit(3)
        return super().step(action)


class Asks(Line):
    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        raise EOFError("EOF when reading a line")


class OldStep(Line):
    def step(self, action: Any) -> Any:
        seen, reward, terminated, truncated, info = super().step(action)
        return seen, reward, terminated or truncated, info


class OldReset(Line):
    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        return super().reset(seed=seed)[0]


class Seedless(Line):
    def reset(self) -> Any:  # type: ignore[override]
        return self.obs(), {}


class Typed(Line):
    def move(self, action: Any) -> None:
        assert action.dtype == np.int64
        super().move(action.item())


class Mission(spaces.Space):
    def __init__(self) -> None:
        super().__init__(dtype=str)

    def contains(self, x: Any) -> bool:
        return isinstance(x, str)

    def sample(self, mask: Any = None, probability: Any = None) -> Any:
        return "go"


class Instructed(Line):
    observation_space = spaces.Dict(x=spaces.Box(-9, 9, (1,)), mission=Mission(), text=spaces.Text(9))

    def obs(self) -> Any:
        return {"x": np.array([self.x], np.float32), "mission": "go right", "text": "go"}


class Spaceless(gymnasium.Env):
    pass


class Refuses(Line):
    def __init__(self, render_mode: str | None = None) -> None:
        raise AssertionError


class Endless(Line):
    def step(self, action: Any) -> Any:
        self.t += 1
        return self.obs(), 1.0, False, False, {}


class Counted(Line):
    """Counts how many copies are open, and how many ever were."""

    now, ever, most = 0, 0, 1 << 30

    def __init__(self, render_mode: str | None = None) -> None:
        super().__init__(render_mode)
        kind = type(self)
        if kind.now >= kind.most:
            raise OSError("address in use")
        kind.now, kind.ever = kind.now + 1, kind.ever + 1

    def close(self) -> None:
        type(self).now -= 1

    def __deepcopy__(self, memo: Any) -> Any:
        raise TypeError("a socket cannot be copied")


class Single(Counted):
    """Only one can be open at a time."""

    now, ever, most = 0, 0, 1


def kinds() -> dict[str, type[gymnasium.Env]]:
    """All of them by name."""
    found = [kind for kind in globals().values() if isinstance(kind, type) and kind is not gymnasium.Env]
    return {kind.__name__: kind for kind in found if issubclass(kind, gymnasium.Env)}
