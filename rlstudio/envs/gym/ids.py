"""The studio's own grids and systems as ordinary Gymnasium environments, for any other library.

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
from rlstudio.core.spaces import Discrete, Space
from rlstudio.core.words import words

if TYPE_CHECKING:
    from rlstudio.envs.grid.painter import GridPainter

METADATA: dict[str, Any] = {"render_modes": ["rgb_array"], "render_fps": 8}
IDS = ("rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "rlstudio/Treasure-v0", "rlstudio/World-v0")


NAMES = ("Junction", "Battery", "Market", "Grasp", "Feed", "Views", "Sentences")
WORLDS = tuple(f"rlstudio/{name}-v0" for name in NAMES)
"""Those that are stepped in lanes; through Gymnasium's interface there is one lane."""


class TabularEnv(gymnasium.Env[np.int64, np.int64]):
    """A finite environment of the studio through Gymnasium's interface.

    ``id`` names it; other keyword arguments are its settings, checked as in the studio. The time limit
    is its own (``max_steps``), so it is registered without one.
    """

    metadata = METADATA

    def __init__(self, id: str, render_mode: str | None = None, **settings: Any) -> None:
        from rlstudio.core.registry import environment

        if render_mode not in (None, "rgb_array"):
            raise UserError(
                words(
                    "{id} renders as 'rgb_array' or not at all, not as {render_mode}.",
                    id=id,
                    render_mode=repr(render_mode),
                )
            )
        grid = environment(id, settings)
        model, layout = grid.model(), grid.layout()
        if model is None or layout is None:
            raise UserError(words("{id} is not a grid whose model is known.", id=id))
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
            raise UserError(
                words(
                    "an action is one of 0 to {last}, not {action}.",
                    last=model.probability.shape[1] - 1,
                    action=repr(action),
                )
            )
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


class WorldEnv(gymnasium.Env[Any, Any]):
    """One lane of a world of the studio through Gymnasium's interface.

    ``id`` names it; other keyword arguments are its settings, checked as in the studio. The time limit
    is its own (``max_steps``), so it is registered without one.
    """

    metadata = METADATA

    def __init__(self, id: str, render_mode: str | None = None, **settings: Any) -> None:
        from rlstudio.core.registry import environment

        if render_mode not in (None, "rgb_array"):
            raise UserError(
                words(
                    "{id} renders as 'rgb_array' or not at all, not as {render_mode}.",
                    id=id,
                    render_mode=repr(render_mode),
                )
            )
        spec = environment(id, settings)
        self.render_mode = render_mode
        self.observation_space, self.action_space = (
            as_gymnasium(spec.observation_space),
            as_gymnasium(spec.action_space),
        )
        self._display = spec.make_display(0)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Any, dict[str, Any]]:
        """Start an episode; ``options`` are not used."""
        super().reset(seed=seed)
        return self._display.reset(int(self.np_random.integers(2**31)))[0], {}

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        """Act once."""
        if not self.action_space.contains(action):
            raise UserError(
                words(
                    "{action} is no action of {action_space}.",
                    action=repr(action),
                    action_space=self.action_space,
                )
            )
        outcome = self._display.step(action, render=False)
        return outcome.observation[0], outcome.reward, outcome.terminated, outcome.truncated, {}

    def render(self) -> Frame | None:
        """The picture (H, W, 3), in render mode "rgb_array"."""
        return self._display.frame() if self.render_mode == "rgb_array" else None


def as_gymnasium(space: Space) -> spaces.Space[Any]:
    """The same space in Gymnasium's words."""
    if isinstance(space, Discrete):
        return spaces.Discrete(space.n)
    low, high = space.bounds()
    return spaces.Box(low, high, dtype=np.dtype(space.dtype).type)


def register() -> None:
    """Tell Gymnasium about the ids; called twice, nothing happens the second time."""
    for ids, kind in ((IDS, "TabularEnv"), (WORLDS, "WorldEnv")):
        for id in ids:
            if id not in gymnasium.registry:
                gymnasium.register(id, entry_point=f"rlstudio.envs.gym.ids:{kind}", kwargs={"id": id})


register()
