"""One environment as the studio offers it: described, trained in by lanes, and watched."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.chart import StateChart, plain_chart
from rlstudio.core.events import Transition
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.spaces import Box, Discrete, Space

Frame = NDArray[np.uint8]
"""An RGB picture (height, width, 3)."""

Capability = Literal["model", "clone", "pixels", "discrete", "continuous", "grid"]


class World(ABC):
    """``lanes`` copies of one environment stepped together, restarted by themselves.

    Deterministic for a seed and a sequence of actions. Who steps a World never sees autoreset:
    ``step`` returns true successors, ``observe`` what the next decision is about.
    """

    lanes: int
    native: ClassVar[bool] = False
    """Whether ``state()`` holds what only a simulator's own reader understands, which takes it on trust: it
    is restored only where this program itself has written it (``engine/files/seal.py``)."""

    @abstractmethod
    def observe(self) -> Array:
        """Current observations (lanes, *shape); fresh ones where an episode has just ended.

        The array is never written to again.
        """

    @abstractmethod
    def step(self, action: Array) -> Transition:
        """Act in every lane: integers (lanes,) or floats (lanes, D) for an action space of shape (D,).

        Floats beyond the bounds of the action space are clipped by the world; the transition carries
        them as they were given, because their log-probabilities belong to those.
        """

    @abstractmethod
    def frame(self, lane: int = 0) -> Frame:
        """A lane as a person sees it now; lanes other than 0 perhaps only as the algorithm sees them."""

    def progress(self, lane: int) -> tuple[int, float]:
        """Steps and true score of a lane's running episode; (0, 0.0) where the world does not count them."""
        return 0, 0.0

    def state(self) -> State | None:
        """Everything needed to continue exactly, or None where the emulator cannot be cloned."""
        return None

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        raise NotImplementedError("this world cannot be restored; start fresh episodes instead")

    def close(self) -> None:
        """Free emulators and pictures."""
        return


@dataclass(slots=True)
class Outcome:
    """One decision carried out on a display environment.

    ``frames``: the pictures to show for it in order, at the environment's frame rate (one, or one per
    skipped game frame); empty when ``step`` was asked not to render. ``reward`` is the true one.
    """

    observation: Array
    reward: float
    terminated: bool
    truncated: bool
    frames: list[Frame] = field(default_factory=list)


class DisplayEnv(ABC):
    """One environment for people to watch and play: it renders, and it can be rewound.

    Observations have a leading axis of 1, exactly as a World of one lane gives them.
    """

    @abstractmethod
    def reset(self, seed: int | None = None) -> Array:
        """Start an episode; with a seed, always the same one. Returns the observation (1, *shape)."""

    @abstractmethod
    def step(self, action: Array | int, *, render: bool = True) -> Outcome:
        """Carry out one decision: an integer, an array (1,) of one, or floats (D,) or (1, D)."""

    @abstractmethod
    def frame(self) -> Frame:
        """What the screen shows now."""

    @abstractmethod
    def snapshot(self) -> Any:
        """An opaque moment to come back to, random generators included."""

    @abstractmethod
    def rewind(self, moment: Any) -> Array:
        """Go back to a moment; returns its observation (1, *shape)."""

    def close(self) -> None:
        """Free the emulator."""
        return


@dataclass(slots=True)
class TabularModel:
    """The exact dynamics of a finite environment, as outcomes per state and action.

    S states, A actions, K possible outcomes: ``probability`` (S, A, K), ``next_state`` (S, A, K),
    ``reward`` (S, A, K), ``terminated`` (S, A, K); ``start`` (S,) is the distribution of first states.
    """

    probability: NDArray[np.float64]
    next_state: NDArray[np.int64]
    reward: NDArray[np.float64]
    terminated: NDArray[np.bool_]
    start: NDArray[np.float64]


class GridCell(BaseModel):
    """One cell of a grid as panels draw it; ``state`` is its observation."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    row: int
    column: int
    state: int
    kind: Literal["floor", "start", "goal", "trap"]
    reward: float = 0.0


class GridLayout(BaseModel):
    """Where the states of a grid lie; cells that are not listed are walls."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rows: int
    columns: int
    cells: tuple[GridCell, ...]


class NoSettings(Hyperparameters):
    """An environment that has nothing to set."""


class EnvSpec(ABC):
    """One environment with one choice of its settings. Cheap to make; nothing is opened yet.

    ``frame_rate``: pictures per second at normal speed. ``idle_action``: what happens while a person
    who plays presses nothing (None: the last action goes on). ``turn_based``: it waits for the person.
    ``key_bindings``: Qt key names ("Left", "Space"; held together "Up+Right") to actions. ``solved_at``:
    mean greedy return that counts as solved, or None. ``return_unit``: what a return counts ("points").
    ``lane_megabytes``: about what every further lane takes, so that too many are refused and not begun.

    Continuous actions (a Box of shape (D,)): ``action_names`` name the D dimensions, ``human_actions`` are
    the vectors that a person can choose from, and ``key_bindings`` and ``idle_action`` are indices of it.
    """

    id: str
    title: str
    blurb: str
    family: str
    capabilities: frozenset[Capability]
    action_names: tuple[str, ...]
    key_bindings: Mapping[str, int]
    human_actions: tuple[tuple[float, ...], ...] = ()
    idle_action: int | None = None
    turn_based: bool = False
    frame_rate: float = 30.0
    solved_at: float | None = None
    return_unit: str = ""
    default_lanes: int = 8
    lane_megabytes: float = 0.01
    Settings: ClassVar[type[Hyperparameters]] = NoSettings

    def __init__(self, settings: Hyperparameters | None = None) -> None:
        self.settings = settings if settings is not None else self.Settings()

    def configured(self, values: Mapping[str, Any]) -> Self:
        """The same environment with these settings. Raises UserError for a bad name or value."""
        return type(self)(self.Settings.parse(values, self.id))

    @property
    @abstractmethod
    def observation_space(self) -> Space:
        """What one observation is, under these settings."""

    @property
    @abstractmethod
    def action_space(self) -> Space:
        """What one action is."""

    @abstractmethod
    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""

    @abstractmethod
    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch; ``reset`` is still to be called."""

    def model(self) -> TabularModel | None:
        """The exact dynamics, where they are known and small (capability "model")."""
        return None

    def layout(self) -> GridLayout | None:
        """Where states lie on a grid (capability "grid")."""
        return None

    def chart(self) -> StateChart | None:
        """The dimensions of its states, for maps over two of them; None where a state is no short vector.

        Override it to name them, with units, ends and resting values: by default they are the bare numbers
        of the observation, about which nothing is known.
        """
        return plain_chart(self.observation_space)

    @property
    def frame_skip(self) -> int:
        """How many pictures one decision lasts, at least 1."""
        return 1

    def all_observations(self) -> Array | None:
        """Every observation (S, *shape) of a finite environment, in the order of its states."""
        space = self.observation_space
        return np.arange(space.n) if isinstance(space, Discrete) else None


def one_hot_width(space: Space) -> int:
    """How many inputs a fully connected network has for this space."""
    if isinstance(space, Discrete):
        return space.n
    return int(np.prod(space.shape))


def as_inputs(space: Space, observation: Array) -> Floats:
    """Observations (B, *shape) as network inputs (B, width): one-hot, scaled bytes or flattened floats."""
    if isinstance(space, Discrete):
        inputs = np.zeros((len(observation), space.n), np.float32)
        inputs[np.arange(len(observation)), observation] = 1.0
        return inputs
    flat = observation.reshape(len(observation), -1)
    if isinstance(space, Box) and space.dtype == "uint8":
        return np.multiply(flat, np.float32(1 / 255), dtype=np.float32)
    return flat.astype(np.float32, copy=False)
