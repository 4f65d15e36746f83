"""Catch (Mnih et al. 2014, "Recurrent models of visual attention"): be under the ball when it lands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

CELL = 24  # pixels
GROUND, BALL, PADDLE = (24, 28, 36), (255, 176, 46), (86, 180, 233)


class CatchSettings(Hyperparameters):
    """Each setting is declared once; form, --env-set, help and saved files follow from it."""

    rows: int = setting(10, "Rows", "How many steps the ball falls.", ge=4, le=40, unit="cells")
    columns: int = setting(9, "Columns", "Width of the field.", ge=3, le=40, unit="cells")
    wind: float = setting(
        0.0, "Wind", "How often the ball drifts one column to either side while it falls.", ge=0, le=0.9
    )


class CatchWorld(LaneWorld):
    """Lanes of Catch. State per lane: row and column of the ball, column of the paddle."""

    def __init__(self, settings: CatchSettings, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self.rows, self.columns, self.wind = settings.rows, settings.columns, settings.wind
        self.generator = np.random.default_rng()
        self.state_3B = np.zeros((3, lanes), np.int64)
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self.generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        chosen = list(lanes)
        self.state_3B[0, chosen] = 0
        self.state_3B[1:, chosen] = self.generator.integers(0, self.columns, (len(chosen), 2)).T
        return self._see()[chosen]

    def _advance(self, action: Array) -> Advance:
        ball_row, ball, paddle = self.state_3B
        ball_row += 1
        if self.wind:
            blown = self.generator.random(self.lanes) < self.wind
            ball += blown * self.generator.choice((-1, 1), self.lanes)
            np.clip(ball, 0, self.columns - 1, out=ball)
        paddle += action - 1
        np.clip(paddle, 0, self.columns - 1, out=paddle)
        landed = ball_row == self.rows - 1
        reward = np.where(landed, np.where(ball == paddle, 1.0, -1.0), 0.0).astype(np.float32)
        # Reward to learn from, true score, terminated (the value is 0), truncated (time is up), who restarts.
        nobody = np.zeros(self.lanes, np.bool_)
        return self._see(), reward, reward, landed, nobody, np.flatnonzero(landed).tolist()

    def _see(self) -> Array:
        """(B, 3) between 0 and 1. A new array every time: what was handed out is never written again."""
        scale = np.array([self.rows - 1, self.columns - 1, self.columns - 1])
        seen: Array = (self.state_3B.T / scale).astype(np.float32)
        return seen

    def frame(self, lane: int = 0) -> Frame:
        """A lane as a person sees it."""
        picture = np.full((self.rows * CELL, self.columns * CELL, 3), GROUND, np.uint8)
        row, ball, paddle = self.state_3B[:, lane] * CELL
        picture[row + 4 : row + CELL - 4, ball + 4 : ball + CELL - 4] = BALL
        picture[-CELL // 3 :, paddle : paddle + CELL] = PADDLE
        return picture

    def _dynamics(self) -> State:
        return {"state": self.state_3B.copy(), "generator": generator_state(self.generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        self.state_3B = np.array(state["state"], np.int64)
        restore_generator(self.generator, state["generator"])


class Catch(EnvSpec):
    """A ball falls; the paddle must be under it when it lands."""

    id = "Catch-v0"
    title = "Catch"
    blurb = "A ball falls, a paddle moves: be under it when it lands. Learned in seconds."
    family = "Plug-ins"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("LEFT", "STAY", "RIGHT")
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 2}
    idle_action = 1
    frame_rate = 10.0
    solved_at = 0.95
    return_unit = "points"
    Settings = CatchSettings
    settings: CatchSettings

    @property
    def observation_space(self) -> Box:
        """Row and column of the ball, column of the paddle."""
        return Box(shape=(3,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """Left, stay, right."""
        return Discrete(n=3)

    def make_world(self, lanes: int, seed: int) -> World:
        """Lanes to train in."""
        return CatchWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """One to watch."""
        return LaneDisplay(CatchWorld(self.settings, 1, seed))
