"""Gymnasium's finite worlds, stepped by table: cliff walking, Frozen Lake and Taxi.

The dynamics are Gymnasium's, read from its ``P``; lanes, pictures and exact models are like those of grids.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.core.env import (
    Capability,
    DisplayEnv,
    EnvSpec,
    World,
)
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Discrete
from rlstudio.core.worlds.finite import GridCell, GridLayout, TabularModel
from rlstudio.envs.grid.map import Kind
from rlstudio.envs.grid.painter import ICE, MEADOW, GridPainter, Look
from rlstudio.envs.grid.tabular import StatePainter, TabularWorld
from rlstudio.envs.gym.told.model import read_model
from rlstudio.envs.world import LaneDisplay

# Copies of Gymnasium's lakes, so that their size is known without importing it; a test compares them.
LAKES = {
    "4x4": ("SFFF", "FHFH", "FFFH", "HFFG"),
    "8x8": (
        "SFFFFFFF", "FFFFFFFF", "FFFHFFFF", "FFFFFHFF", "FFFHFFFF", "FHHFFFHF", "FHFFHFHF", "FFFHFFFG",
    ),
}  # fmt: skip


class ToyText(EnvSpec):
    """One of Gymnasium's finite worlds, stepped by table."""

    family = "Grids"
    capabilities: frozenset[Capability] = frozenset({"model", "clone", "discrete", "grid"})
    turn_based = True
    frame_rate = 8.0
    default_lanes = 1
    settings: CliffSettings | LakeSettings | TaxiSettings

    @abstractmethod
    def _options(self) -> dict[str, Any]:
        """These settings as Gymnasium's keyword arguments."""

    @abstractmethod
    def _make_painter(self) -> StatePainter:
        """The painter of its states."""

    @cached_property
    def _model(self) -> TabularModel:
        import gymnasium

        env = gymnasium.make(self.id, **self._options())
        try:
            own: Any = env.unwrapped
            states, actions = own.observation_space.n, own.action_space.n
            model = read_model(own.P, own.initial_state_distrib, states, actions)
            if self.masked:
                model.legal = np.array([own.action_mask(state) for state in range(states)], np.bool_)
        finally:
            env.close()
        return model

    @property
    def action_space(self) -> Discrete:
        """The actions, in the order of their names."""
        return Discrete(n=len(self.action_names))

    def model(self) -> TabularModel:
        """The exact dynamics; arrays are shared, do not write to them."""
        return self._model

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return TabularWorld(self._model, self._make_painter, self.settings.max_steps, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(TabularWorld(self._model, self._make_painter, self.settings.max_steps, 1, seed))


class ToyGrid(ToyText):
    """A toy-text world whose states are the cells of a grid, numbered by rows."""

    look: ClassVar[Look]

    @abstractmethod
    def _picture(self) -> tuple[str, ...]:
        """Rows of letters: S start, G goal, H and C traps, anything else floor."""

    def _rewards(self) -> dict[str, float]:
        """The reward for entering a cell by its letter, as the map shows it."""
        return {}

    @property
    def observation_space(self) -> Discrete:
        """The number of the agent's cell."""
        return Discrete(n=sum(map(len, self._picture())))

    def layout(self) -> GridLayout:
        """The positions of the states."""
        rows, rewards = self._picture(), self._rewards()
        kinds: dict[str, Kind] = {"S": "start", "G": "goal", "H": "trap", "C": "trap"}
        cells = [
            GridCell(
                row=row,
                column=column,
                state=row * len(line) + column,
                kind=kinds.get(letter, "floor"),
                reward=rewards.get(letter, 0.0),
            )
            for row, line in enumerate(rows)
            for column, letter in enumerate(line)
        ]
        return GridLayout(rows=len(rows), columns=len(rows[0]), cells=tuple(cells))

    def _make_painter(self) -> StatePainter:
        return GridPainter(self.layout(), self.look)


class CliffSettings(Hyperparameters):
    """Cliff walking."""

    is_slippery: bool = setting(
        False,
        "Slippery",
        "Each move goes astray to one of its two sides as often as it goes where it should.",
    )
    max_steps: int = setting(
        500, "Longest episode", "An episode is cut off after this many steps.", ge=1, le=100_000, unit="steps"
    )


class CliffWalking(ToyGrid):
    """Walk along the edge of a cliff (Sutton and Barto 2018, example 6.6)."""

    id = "CliffWalking-v1"
    title = "Cliff walking"
    blurb = (
        "The shortest way leads along the edge, and a fall costs 100. Q-learning dares it, SARSA takes the "
        "detour."
    )
    action_names = ("UP", "RIGHT", "DOWN", "LEFT")
    key_bindings: Mapping[str, int] = {"Up": 0, "Right": 1, "Down": 2, "Left": 3}
    look = MEADOW
    Settings = CliffSettings
    settings: CliffSettings

    def _options(self) -> dict[str, Any]:
        return {"is_slippery": self.settings.is_slippery}

    def _picture(self) -> tuple[str, ...]:
        return "." * 12, "." * 12, "." * 12, "S" + "C" * 10 + "G"

    def _rewards(self) -> dict[str, float]:
        return {"C": -100.0}


class LakeSettings(Hyperparameters):
    """Frozen Lake."""

    map_name: Literal["4x4", "8x8"] = setting("4x4", "Map", "Which of Gymnasium's two lakes.")
    is_slippery: bool = setting(
        True, "Slippery", "Moves go astray to one of their two sides; otherwise they go where they should."
    )
    success_rate: float = setting(
        1 / 3,
        "Chance of the wanted move",
        "On slippery ice: how often a move goes where it should.",
        ge=0,
        le=1,
    )
    max_steps: int = setting(
        100,
        "Longest episode",
        "An episode is cut off after this many steps; Gymnasium allows 200 on the large lake.",
        ge=1,
        le=100_000,
        unit="steps",
    )


class FrozenLake(ToyGrid):
    """Cross the ice to the present without falling into a hole."""

    id = "FrozenLake-v1"
    title = "Frozen Lake"
    blurb = "Cross the ice to the treasure. It is slippery: the best way is not to walk where you want to go."
    action_names = ("LEFT", "DOWN", "RIGHT", "UP")
    key_bindings: Mapping[str, int] = {"Left": 0, "Down": 1, "Right": 2, "Up": 3}
    look = ICE
    Settings = LakeSettings
    settings: LakeSettings

    def _options(self) -> dict[str, Any]:
        settings = self.settings
        return {
            "map_name": settings.map_name,
            "is_slippery": settings.is_slippery,
            "success_rate": settings.success_rate,
        }

    def _picture(self) -> tuple[str, ...]:
        return LAKES[self.settings.map_name]

    def _rewards(self) -> dict[str, float]:
        return {"G": 1.0}


class TaxiSettings(Hyperparameters):
    """Taxi."""

    is_rainy: bool = setting(
        False, "Rain", "In the rain a drive goes to one of its two sides one time out of five."
    )
    legal_only: bool = setting(
        True,
        "Legal actions only",
        "No agent drives into a wall, picks up where nobody waits, or drops off where nobody may: it takes "
        "only what Gymnasium's action mask allows. Off: agents have to learn it, at 10 for each mistake.",
    )
    max_steps: int = setting(
        200, "Longest episode", "An episode is cut off after this many steps.", ge=1, le=100_000, unit="steps"
    )


class Taxi(ToyText):
    """Fetch a passenger and drive to the hotel (Dietterich 2000)."""

    id = "Taxi-v4"
    title = "Taxi"
    blurb = "Find the passenger, pick up, drive, drop off at the right corner: 500 states that are no map."
    capabilities: frozenset[Capability] = frozenset({"model", "clone", "discrete"})
    action_names = ("SOUTH", "NORTH", "EAST", "WEST", "PICK UP", "DROP OFF")
    key_bindings: Mapping[str, int] = {"Down": 0, "Up": 1, "Right": 2, "Left": 3, "Space": 4, "Return": 5}
    Settings = TaxiSettings
    settings: TaxiSettings

    def __init__(self, settings: Hyperparameters | None = None) -> None:
        super().__init__(settings)
        self.masked = self.settings.legal_only

    @property
    def observation_space(self) -> Discrete:
        """((row * 5 + column) * 5 + passenger) * 4 + destination, as in Gymnasium."""
        return Discrete(n=500)

    def _options(self) -> dict[str, Any]:
        return {"is_rainy": self.settings.is_rainy}

    def _make_painter(self) -> StatePainter:
        from rlstudio.envs.toy_text.taxi_painter import TaxiPainter

        return TaxiPainter()
