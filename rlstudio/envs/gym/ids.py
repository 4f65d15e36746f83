"""The studio's own grids and sentences as ordinary Gymnasium environments, for any other library.

Gymnasium 1.x loads no entry points: importing this module registers them, after which
``gymnasium.make("rlstudio/Maze-v0", rows=9)`` works. Keyword arguments are the settings. In one line,
without an import: ``gymnasium.make("rlstudio.envs.gym.ids:rlstudio/Maze-v0")``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import gymnasium
import numpy as np
from gymnasium import spaces

from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.core.env import DisplayEnv
    from rlstudio.envs.grid.painter import GridPainter

METADATA: dict[str, Any] = {"render_modes": ["rgb_array"], "render_fps": 8}
IDS = ("rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "rlstudio/Treasure-v0", "rlstudio/World-v0")
SENTENCES = "rlstudio/Sentences-v0"


class TabularEnv(gymnasium.Env[np.int64, np.int64]):
    """A finite environment of the studio through Gymnasium's interface.

    ``id`` names it; other keyword arguments are its settings, checked as in the studio. The time limit
    is its own (``max_steps``), so it is registered without one.
    """

    metadata = METADATA

    def __init__(self, id: str, render_mode: str | None = None, **settings: Any) -> None:
        from rlstudio.core.registry import environment

        if render_mode not in (None, "rgb_array"):
            raise UserError(f"{id} renders as 'rgb_array' or not at all, not as {render_mode!r}.")
        grid = environment(id, settings)
        model, layout = grid.model(), grid.layout()
        if model is None or layout is None:
            raise UserError(f"{id} is not a grid whose model is known.")
        self.render_mode = render_mode
        self.observation_space: spaces.Space[Any] = spaces.Discrete(len(model.start))
        self.action_space: spaces.Space[Any] = spaces.Discrete(model.probability.shape[1])
        self._model, self._layout = model, layout
        self._limit: int = grid.settings.model_dump()["max_steps"]
        self._painter: GridPainter | None = None
        self._state = 0
        self._steps = 0

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[np.int64, dict[str, Any]]:
        """Start an episode; ``options`` are not used."""
        super().reset(seed=seed)
        self._state = int(self.np_random.choice(len(self._model.start), p=self._model.start))
        self._steps = 0
        return np.int64(self._state), {}

    def step(self, action: Any) -> tuple[np.int64, float, bool, bool, dict[str, Any]]:
        """Draw one outcome of the exact model."""
        model = self._model
        act = int(action)
        if not 0 <= act < model.probability.shape[1]:
            raise UserError(f"an action is one of 0 to {model.probability.shape[1] - 1}, not {action!r}.")
        chances = model.probability[self._state, act]
        outcome = int(self.np_random.choice(len(chances), p=chances))
        reward = float(model.reward[self._state, act, outcome])
        terminated = bool(model.terminated[self._state, act, outcome])
        self._state = int(model.next_state[self._state, act, outcome])
        self._steps += 1
        truncated = not terminated and self._steps >= self._limit
        return np.int64(self._state), reward, terminated, truncated, {}

    def render(self) -> Frame | None:
        """The grid with the agent on it, (H, W, 3), in render mode "rgb_array"."""
        if self.render_mode != "rgb_array":
            return None
        if self._painter is None:
            from rlstudio.envs.grid.painter import GridPainter

            self._painter = GridPainter(self._layout)
        return self._painter.paint(self._state)


class SentencesEnv(gymnasium.Env[Any, np.int64]):
    """Sentences through Gymnasium's interface; keyword arguments are the settings."""

    metadata = METADATA

    def __init__(self, render_mode: str | None = None, **settings: Any) -> None:
        from rlstudio.core.registry import environment

        if render_mode not in (None, "rgb_array"):
            raise UserError(f"{SENTENCES} renders as 'rgb_array' or not at all, not as {render_mode!r}.")
        spec = environment(SENTENCES, settings)
        self.render_mode = render_mode
        self.observation_space: spaces.Space[Any] = spaces.Box(
            0.0, 1.0, spec.observation_space.shape, np.float32
        )
        self.action_space: spaces.Space[Any] = spaces.Discrete(len(spec.action_names))
        self._last = len(spec.action_names) - 1
        self._display: DisplayEnv = spec.make_display(0)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Any, dict[str, Any]]:
        """Ask for the next topic; ``options`` are not used."""
        super().reset(seed=seed)
        return self._display.reset(seed)[0], {}

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        """Write a symbol."""
        act = int(action)
        if not 0 <= act <= self._last:
            raise UserError(f"an action is one of 0 to {self._last}, not {action!r}.")
        told = self._display.step(act, render=False)
        return told.observation[0], told.reward, told.terminated, told.truncated, {}

    def render(self) -> Frame | None:
        """The sheet (H, W, 3), in render mode "rgb_array"."""
        return self._display.frame() if self.render_mode == "rgb_array" else None


def register() -> None:
    """Tell Gymnasium about the ids; called twice, nothing happens the second time."""
    for id in IDS:
        if id not in gymnasium.registry:
            gymnasium.register(id, entry_point="rlstudio.envs.gym.ids:TabularEnv", kwargs={"id": id})
    if SENTENCES not in gymnasium.registry:
        gymnasium.register(SENTENCES, entry_point="rlstudio.envs.gym.ids:SentencesEnv")


register()
