"""The interface of environments: their description, worlds to train in, and displays to watch."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Self

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.events import Transition
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.spaces import Discrete, Space
from rlstudio.core.words import words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.core.worlds.chart import StateChart, plain_chart
from rlstudio.core.worlds.finite import GridLayout, TabularModel
from rlstudio.core.worlds.game import BoardLayout, Game, Opponent
from rlstudio.core.worlds.glimpses import GlimpseLayout
from rlstudio.core.worlds.writing import Writing

Frame = NDArray[np.uint8]
"""An RGB picture (height, width, 3)."""

Capability = Literal["model", "clone", "pixels", "discrete", "continuous", "grid", "parts"]
MirrorAxis = Literal["columns", "rows"]


@dataclass(frozen=True)
class Mirror:
    """A reflection of the picture in which the game is the same game.

    axis: what is reversed, "columns" (left and right change places) or "rows" (top and bottom).
    actions: for each action the one that does in the mirror what it does here, e.g. (0, 2, 1).
    """

    axis: MirrorAxis
    actions: tuple[int, ...]

    def reflected(self, pictures: Array) -> Array:
        """Pictures (..., rows, columns) as the mirror shows them: a view."""
        return pictures[..., ::-1] if self.axis == "columns" else pictures[..., ::-1, :]


class World(ABC):
    """``lanes`` copies of one environment, stepped together and restarted automatically.

    It is deterministic for a seed and a sequence of actions. Autoreset is hidden: ``step`` returns the true
    successors, and ``observe`` the observations for the next decision.
    """

    lanes: int
    native: ClassVar[bool] = False
    """Whether ``state()`` holds bytes that a simulator's own reader loads without checking them. They are
    restored only if this program has written them (``engine/files/seal.py``)."""
    keeps_endings: bool = False
    """Whether the last picture of each episode of lane 0 is kept for people; it costs a drawing each."""
    ending: Frame | None = None
    """That picture, of the newest episode that has ended."""

    @abstractmethod
    def observe(self) -> Array:
        """The present observations (lanes, *shape), of a new episode if one has just ended.

        The array is not changed later.
        """

    def legal(self) -> Bools | None:
        """Which actions are legal now, (lanes, A), at least one in each lane; None where all always are.

        They belong to what ``observe`` returns. Policies take no others; the array is not changed later.
        """
        return None

    @abstractmethod
    def step(self, action: Array) -> Transition:
        """Act in every lane: integers (lanes,) or floats (lanes, D) for an action space of shape (D,).

        The world clips floats to the bounds of the action space. The transition holds them unclipped, because
        their log-probabilities belong to the unclipped actions.
        """

    def play_both(self) -> None:
        """Step both sides of a game of two from now on: a step is one move of whoever's turn it is.

        Observations, legal actions and rewards are those of the side that moves, returns those of the first
        player. Where ``EnvSpec.game`` is None there are no two sides.
        """
        raise NotImplementedError("this world is no game of two")

    @abstractmethod
    def frame(self, lane: int = 0) -> Frame:
        """The picture of a lane for people; lanes other than 0 may look as the algorithm sees them."""

    def begin(self, seed: int | None = None) -> Array:
        """Start every lane afresh, with a seed always the same way. Returns the observations."""
        raise NotImplementedError("this world cannot be begun anew; open another one instead")

    def told(self) -> Mapping[str, Array]:
        """What is told after a step to those who learn by labels, by the names of ``EnvSpec.tells``.

        Each is (lanes, ...), of the step just taken; no action may follow from it. Not changed later.
        """
        return {}

    def progress(self, lane: int) -> tuple[int, float]:
        """Steps and true score of a lane's running episode; (0, 0.0) if the world does not count them."""
        return 0, 0.0

    def state(self) -> State | None:
        """Everything needed to continue exactly; None if the environment cannot be cloned."""
        return None

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        raise Unsound(words("this world cannot be restored; start fresh episodes instead"))

    def close(self) -> None:
        """Free emulators and pictures."""
        return


@dataclass(slots=True)
class Outcome:
    """One decision carried out on a display environment.

    ``frames``: its pictures in order, at the environment's frame rate (one, or one per skipped game frame);
    empty without rendering. ``reward`` is the true one.
    """

    observation: Array
    reward: float
    terminated: bool
    truncated: bool
    frames: list[Frame] = field(default_factory=list)


class DisplayEnv(ABC):
    """One environment to watch and play, which renders and can be rewound.

    Observations have a leading axis of 1, like those of a World with one lane.
    """

    @property
    def native(self) -> bool:
        """Whether a ``snapshot`` holds what ``World.native`` says of states."""
        return False

    @abstractmethod
    def reset(self, seed: int | None = None) -> Array:
        """Start an episode and return its observation (1, *shape). The same seed gives the same episode."""

    def legal(self) -> Bools | None:
        """Which actions are legal now, (1, A); None where all always are."""
        return None

    @abstractmethod
    def step(self, action: Array | int, *, render: bool = True) -> Outcome:
        """Carry out one decision: an integer, an array (1,) of one, or floats (D,) or (1, D)."""

    def play_both(self, on: bool) -> None:  # noqa: B027
        """Leave the moves of both sides of a game of two to ``step`` from now on.

        Or no more, from the next game on. What is no game of two makes nothing of it.
        """

    def seat(self) -> int | None:
        """The side that rewards are about, FIRST or SECOND; None but in a game of two."""
        return None

    def seat_moves(self) -> bool:
        """Whether it is the turn of the side that rewards are about; always, but in a game of two."""
        return True

    def swap_sides(self) -> Array:
        """Make rewards those of the other side of a game of two; returns the observation (1, *shape).

        Raises UserError where not both sides are left to ``step``.
        """
        raise UserError(words("there are no two sides here that could be swapped."))

    def moves(self) -> tuple[int, ...] | None:
        """Those of both sides of a game of two, until now; None: it is no such game."""
        return None

    @abstractmethod
    def frame(self) -> Frame:
        """The present picture."""

    def hide(self, on: bool) -> bool:
        """Let pictures show a person who plays no more than the agent sees. Whether that changes them."""
        return False

    @abstractmethod
    def snapshot(self) -> Any:
        """An opaque copy of the present state, with the random generators, for ``rewind``."""

    @abstractmethod
    def rewind(self, moment: Any) -> Array:
        """Return to a state of ``snapshot``; returns its observation (1, *shape)."""

    def close(self) -> None:
        """Free the emulator."""
        return


class NoSettings(Hyperparameters):
    """The settings of an environment without settings."""


class EnvSpec(ABC):
    """One environment with one choice of its settings. Making it opens nothing.

    ``frame_rate``: pictures per second at normal speed. ``idle_action``: the action while a person who plays
    presses no key (None: the last action is repeated). ``turn_based``: it waits for the person.
    ``key_bindings``: Qt key names ("Left", "Space"; held together "Up+Right") to actions. ``solved_at``:
    mean greedy return that counts as solved, or None. ``return_unit``: what a return counts ("points").
    ``lane_megabytes``: about the memory of each lane; lanes that do not fit are refused.
    ``remarks``: sentences that a person who trains in it should know, such as what the agent does not see.
    ``keeps_copies``: opening a copy may cost much, so that those for evaluations are few and are kept.
    ``endless``: nothing is known that ends every episode, neither a limit nor the task.
    ``fixed_horizon``: nothing but its time limit ends an episode.
    ``ends_by_length``: the longest episodes end by the task itself, as a text does where the line is full.
    ``masked``: its worlds tell which actions are legal, and only these are to be taken.
    ``model_fault``: why the model that it tells is not used; empty where there is none to use.
    ``tells``: what its worlds tell to those who learn by labels (``World.told``).
    ``kind_names``: what the kinds are called that they tell.
    ``missing``: a sentence about what its worlds need and is not installed; empty where nothing is missing.

    Continuous actions (a Box of shape (D,)): ``action_names`` name the D dimensions, ``action_units`` say
    what 1 of each is ("N m", "× 120 N m"; empty where that is told nowhere), ``human_actions`` are the
    vectors that a person can choose from; ``key_bindings`` and ``idle_action`` are indices of them.
    """

    id: str
    title: str
    blurb: str
    family: str
    capabilities: frozenset[Capability]
    action_names: tuple[str, ...]
    action_units: tuple[str, ...] = ()
    key_bindings: Mapping[str, int]
    human_actions: tuple[tuple[float, ...], ...] = ()
    idle_action: int | None = None
    turn_based: bool = False
    frame_rate: float = 30.0
    solved_at: float | None = None
    return_unit: str = ""
    default_lanes: int = 8
    lane_megabytes: float = 0.01
    remarks: tuple[str, ...] = ()
    keeps_copies: bool = False
    endless: bool = False
    fixed_horizon: bool = False
    ends_by_length: bool = False
    masked: bool = False
    model_fault: str = ""
    tells: frozenset[str] = frozenset()
    kind_names: tuple[str, ...] = ()
    missing: str = ""
    Settings: ClassVar[type[Hyperparameters]] = NoSettings

    def __init__(self, settings: Hyperparameters | None = None) -> None:
        self.settings = settings if settings is not None else self.Settings()

    def configured(self, values: Mapping[str, Any]) -> Self:
        """The same environment with these settings. Raises UserError for a bad name or value."""
        return type(self)(self.Settings.parse(values, self.id))

    @property
    @abstractmethod
    def observation_space(self) -> Space:
        """The space of observations under these settings."""

    @property
    @abstractmethod
    def action_space(self) -> Space:
        """The space of actions."""

    @abstractmethod
    def make_world(self, lanes: int, seed: int) -> World:
        """Open a world of ``lanes`` copies to train in."""

    def make_test_world(self, lanes: int, seed: int) -> World:
        """Open a world to be tested in. Where there are data, on those that no training sees."""
        return self.make_world(lanes, seed)

    @abstractmethod
    def make_display(self, seed: int) -> DisplayEnv:
        """Open a display to watch; ``reset`` must be called first. It does as ``make_test_world``."""

    def model(self) -> TabularModel | None:
        """The exact dynamics; None unless they are known and small (capability "model")."""
        return None

    @property
    def time_limit(self) -> int | None:
        """Steps after which an episode is cut off; None: never."""
        return getattr(self.settings, "max_steps", None) or None

    @property
    def mirror(self) -> Mirror | None:
        """The reflection under which it stays the same, for pictures; None if there is none."""
        return None

    def layout(self) -> GridLayout | None:
        """The places of the states on a grid; None without the capability "grid"."""
        return None

    def game(self) -> Game | None:
        """The rules of a game of two, for search and self-play; None for all else."""
        return None

    def writing(self) -> Writing | None:
        """Its texts and those of people, where an action is the next symbol of a text; else None."""
        return None

    def rivals(self) -> Mapping[str, Callable[[], Opponent]]:
        """Makers of the fixed opponents against which agents are rated, by name, the weakest first.

        The weakest is rated 0. Empty where there is no game of two.
        """
        return {}

    def glimpses(self) -> GlimpseLayout | None:
        """How observations and actions of a task of glimpses are laid out; None for all else."""
        return None

    def baselines(self) -> tuple[Baseline, ...]:
        """Rules that an agent should beat, or cannot, the one to beat first; empty if there are none."""
        return ()

    def board(self) -> BoardLayout | None:
        """Where its board is in the picture, and what clicks on it mean; None if it has none."""
        return None

    def chart(self) -> StateChart | None:
        """The dimensions of its states, for maps over two of them; None if a state is not a short vector.

        By default they are the numbers of the observation without names or units. Override it to give names,
        units, ends and resting values.
        """
        return plain_chart(self.observation_space)

    @property
    def seen_area(self) -> tuple[float, float, float, float] | None:
        """The part of its picture that observations of pictures show, shares (left, top, right, bottom).

        None: an observation is no picture, or another one than what is drawn for people.
        """
        return None

    def picture_of(self, observation: Array) -> Frame | None:
        """The picture of an observation (*shape); None where it does not tell all that is drawn."""
        return None

    @property
    def frame_skip(self) -> int:
        """How many frames a decision lasts, at least 1."""
        return 1

    def all_observations(self) -> Array | None:
        """All observations (S, *shape) of a finite environment, in the order of its states; else None."""
        space = self.observation_space
        return np.arange(space.n) if isinstance(space, Discrete) else None

    def all_legal(self) -> Bools | None:
        """Which actions are legal in each of ``all_observations``, (S, A); None: all, or it is not known."""
        model = self.model() if self.masked else None
        return None if model is None else model.allowed()
