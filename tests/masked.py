"""Environments in which some actions are illegal: a finite world, and some of Gymnasium.

What is illegal is tempting, and taking it raises ``Illegal``.
"""

from __future__ import annotations

from typing import Any

import gymnasium
import numpy as np
from gymnasium import spaces

from rlstudio.core.arrays import Array
from rlstudio.core.env import DisplayEnv, EnvSpec, World
from rlstudio.core.spaces import Discrete
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.grid.tabular import TabularWorld
from rlstudio.envs.world import Advance, LaneDisplay

STATES, ACTIONS, LIMIT = 12, 5, 15


class Illegal(AssertionError):
    """An illegal action was taken."""


def model() -> TabularModel:
    """A random world of 12 states, the last one terminal; illegal actions promise 10 for staying."""
    rng = np.random.default_rng(5)
    shape = STATES, ACTIONS, 2
    legal = rng.random((STATES, ACTIONS)) < 0.45
    legal[np.arange(STATES), rng.integers(0, ACTIONS, STATES)] = True
    legal[-1] = False  # nobody acts after the end
    next_state = rng.integers(0, STATES, shape)
    reward = rng.normal(size=shape)
    next_state[~legal] = np.arange(STATES)[:, None].repeat(ACTIONS, 1)[~legal][:, None]
    reward[~legal] = 10.0
    probability = np.full(shape, 0.5)
    probability[:, :, 0], probability[:, :, 1] = 0.7, 0.3
    terminated = next_state == STATES - 1
    start = np.zeros(STATES)
    start[:3] = 1 / 3
    return TabularModel(probability, next_state, reward, terminated, start, legal)


class CheckedWorld(TabularWorld):
    """Raises where an illegal action is taken."""

    def _advance(self, action: Array) -> Advance:
        legal = self.legal()
        assert legal is not None
        if not legal[np.arange(self.lanes), action].all():
            raise Illegal
        return super()._advance(action)


class Forbidden(EnvSpec):
    """The finite world as an environment."""

    id = "tests/Forbidden-v0"
    title = "Forbidden"
    blurb = "Some actions are illegal."
    family = "Tests"
    capabilities = frozenset({"model", "clone", "discrete"})
    action_names = tuple("ABCDE")
    key_bindings = {str(number + 1): number for number in range(ACTIONS)}  # noqa: RUF012
    masked = True

    @property
    def observation_space(self) -> Discrete:
        return Discrete(n=STATES)

    @property
    def action_space(self) -> Discrete:
        return Discrete(n=ACTIONS)

    def model(self) -> TabularModel:
        return model()

    def make_world(self, lanes: int, seed: int) -> World:
        return CheckedWorld(model(), lambda: None, LIMIT, lanes, seed)  # type: ignore[arg-type,return-value]

    def make_display(self, seed: int) -> DisplayEnv:
        return LaneDisplay(CheckedWorld(model(), lambda: None, LIMIT, 1, seed))  # type: ignore[arg-type,return-value]


class InfoMask(gymnasium.Env):
    """A point on a ring of 7: two to four of five moves are legal, which ones depends on place and time."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 20}  # noqa: RUF012
    observation_space: spaces.Space = spaces.Box(-1.0, 1.0, (3,), np.float32)
    action_space: spaces.Space = spaces.Discrete(ACTIONS)

    def __init__(self, render_mode: str | None = None) -> None:
        self.render_mode = render_mode
        self.place = self.t = 0

    def seen(self) -> Any:
        angle = 2 * np.pi * self.place / 7
        return np.array([np.sin(angle), np.cos(angle), self.t / 20], np.float32)

    def mask(self) -> Any:
        return np.array([(self.place * 3 + self.t + move) % 5 < 2 + self.place % 3 for move in range(5)])

    def info(self) -> dict[str, Any]:
        return {"action_mask": self.mask().astype(np.int8)}

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        self.place, self.t = int(self.np_random.integers(7)), 0
        return self.seen(), self.info()

    def check(self, action: Any) -> int:
        if not self.mask()[action]:
            raise Illegal(f"the illegal action {action}")
        return int(action)

    def step(self, action: Any) -> Any:
        move = self.check(action)
        self.t += 1
        self.place = (self.place + move) % 7
        ended = self.place == 0
        return self.seen(), 1.0 if ended else -0.1, ended, self.t >= 20, self.info()

    def render(self) -> Any:
        picture = np.full((60, 210, 3), 40, np.uint8)
        picture[20:40, 30 * self.place : 30 * self.place + 30] = (255, 180, 40)
        return picture


class MethodMask(InfoMask):
    """The same by sb3-contrib's method."""

    def info(self) -> dict[str, Any]:
        return {}

    def action_masks(self) -> Any:
        return self.mask().tolist()


class StateMask(InfoMask):
    """With a number as the observation, for tables."""

    observation_space = spaces.Discrete(7)

    def seen(self) -> Any:
        return self.place


class SeveralMask(InfoMask):
    """Two choices at once: a move, and where to look; MaskablePPO's masks for them in one row."""

    action_space = spaces.MultiDiscrete([5, 3])

    def info(self) -> dict[str, Any]:
        return {"action_mask": (self.mask().astype(np.int8), self.looks())}

    def looks(self) -> Any:
        return np.array([self.t % 2 == 0, True, self.place > 3])

    def check(self, action: Any) -> int:
        if not self.looks()[action[1]]:
            raise Illegal(f"the illegal look {action[1]}")
        return super().check(action[0])


class LateStart(InfoMask):
    """Actions are numbered from 10."""

    action_space = spaces.Discrete(ACTIONS, start=10)

    def check(self, action: Any) -> int:
        return super().check(action - 10)


class PictureMask(InfoMask):
    """With a picture as the observation."""

    observation_space = spaces.Box(0, 255, (40, 42), np.uint8)

    def seen(self) -> Any:
        picture = np.zeros((40, 42), np.uint8)
        picture[:, 6 * self.place : 6 * self.place + 6] = 200
        return picture


class Empty(InfoMask):
    def mask(self) -> Any:
        return super().mask() & (self.t < 3)


class EmptyAtTheEnd(InfoMask):
    """No action is legal once the task has ended: that is as it should be."""

    def mask(self) -> Any:
        return super().mask() & (self.place != 0 or self.t == 0)


class Short(InfoMask):
    def info(self) -> dict[str, Any]:
        return {"action_mask": self.mask()[: 5 - (self.t > 1)]}


class NotBoolean(InfoMask):
    def info(self) -> dict[str, Any]:
        return {"action_mask": self.mask() * (0.5 if self.t > 1 else 1.0)}


class Words(InfoMask):
    def info(self) -> dict[str, Any]:
        return {"action_mask": ["yes"] * 5}


class Missing(InfoMask):
    def info(self) -> dict[str, Any]:
        return super().info() if self.t < 2 else {}


class OnlyInStep(InfoMask):
    def info(self) -> dict[str, Any]:
        return super().info() if self.t else {}


class MethodFails(MethodMask):
    def action_masks(self) -> Any:
        if self.t > 1:
            raise KeyError("rules")
        return super().action_masks()


class MethodNone(MethodMask):
    def action_masks(self) -> Any:
        return None if self.t > 1 else super().action_masks()


class DictMask(InfoMask):
    """Within the observation, as PettingZoo has it, and nowhere else."""

    observation_space = spaces.Dict(
        observation=InfoMask.observation_space, action_mask=spaces.Box(0, 1, (ACTIONS,), np.int8)
    )

    def told(self) -> Any:
        return self.mask().astype(np.int8)

    def seen(self) -> Any:
        return {"observation": super().seen(), "action_mask": self.told()}

    def info(self) -> dict[str, Any]:
        return {}


class DictState(DictMask):
    """Beside a number, for tables."""

    observation_space = spaces.Dict(
        observation=spaces.Discrete(7), action_mask=spaces.Box(0, 1, (ACTIONS,), np.int8)
    )

    def seen(self) -> Any:
        return {"observation": self.place, "action_mask": self.told()}


class DictParts(DictMask):
    """Beside several parts of other names; ``info`` holds another thing."""

    observation_space = spaces.Dict(
        action_mask=spaces.MultiBinary(ACTIONS), place=spaces.Discrete(7), time=spaces.Box(0.0, 1.0, (1,))
    )

    def seen(self) -> Any:
        return {"place": self.place, "time": np.array([self.t / 20], np.float32), "action_mask": self.mask()}

    def info(self) -> dict[str, Any]:
        return {"turn": self.t}


class DictPicture(DictMask):
    """Beside a picture."""

    observation_space = spaces.Dict(
        observation=PictureMask.observation_space, action_mask=spaces.Box(0, 1, (ACTIONS,), np.int8)
    )

    def seen(self) -> Any:
        return {"observation": PictureMask.seen(self), "action_mask": self.told()}  # type: ignore[arg-type]


class DictShort(DictMask):
    def told(self) -> Any:
        return super().told()[: 5 - (self.t > 1)]


class DictMissing(DictMask):
    def seen(self) -> Any:
        return {name: part for name, part in super().seen().items() if name != "action_mask" or self.t < 2}


KINDS: dict[str, type[InfoMask]] = {
    kind.__name__: kind
    for kind in (
        InfoMask, MethodMask, StateMask, SeveralMask, LateStart, PictureMask, Empty, EmptyAtTheEnd, Short,
        NotBoolean, Words, Missing, OnlyInStep, MethodFails, MethodNone, DictMask, DictState, DictParts,
        DictPicture, DictShort, DictMissing,
    )
}  # fmt: skip
