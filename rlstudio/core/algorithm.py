"""One learning rule."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Array, State
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Policy

InsightField = Literal[
    "action_values", "action_probabilities", "value", "return_distribution", "action_distribution"
]
ActsBy = Literal["learning", "planning", "rule", "person"]
"""How an algorithm comes to act, see ``Algorithm``."""


class Metric(BaseModel):
    """One scalar that an algorithm reports with its updates.

    ``group``: metrics of one group share a plot. ``unit``: "" for a pure number.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    title: str
    help: str
    unit: str = ""
    group: str = ""
    log: bool = False


class Algorithm(ABC):
    """One learning rule. Owns its networks, memory, optimiser and random generator.

    ``state()`` plus the world's state is all that continuing needs: ``learn()`` may be closed at any
    yield and called again. ``lanes``: how many environments it wants (None: any number). ``acts_by``:
    "learning" from experience, for as long as it is let; "planning", where ``learn()`` ends by itself with a
    policy that is final; a "rule", as it is, where there is nothing to learn; or a "person" at the keyboard,
    where ``learn()`` refuses.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    blurb: ClassVar[str]
    family: ClassVar[Literal["planning", "tabular", "value", "policy gradient", "actor-critic", "baseline"]]
    paper: ClassVar[str]
    Config: ClassVar[type[Hyperparameters]]
    metrics: ClassVar[tuple[Metric, ...]] = ()
    shows: ClassVar[frozenset[InsightField]] = frozenset()
    evidence: ClassVar[frozenset[str]] = frozenset()
    """Names in ``Updated.evidence`` that panels may ask for: numbers (n,) that are never written to again."""
    lanes: ClassVar[int | None] = None
    sweep_rate: ClassVar[float | None] = None
    """For a method that never acts but sweeps over a known model, so that its steps are sweeps: how many
    per second a person can follow. None: it acts, at the environment's pace."""
    acts_by: ClassVar[ActsBy] = "learning"

    policy: Policy

    def __init__(self, spec: EnvSpec, config: Hyperparameters, *, device: str, seed: int) -> None:
        self.spec = spec
        self.device = device
        self.seed = seed

    @classmethod
    @abstractmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Why this algorithm cannot learn this environment, as a sentence in plain words; None if it can."""

    @classmethod
    @abstractmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> Policy:
        """A policy with fresh parameters: what a viewer restores a checkpoint into."""

    @abstractmethod
    def learn(self, world: World) -> Iterator[Event]:
        """The textbook loop, for ever: yields after every step, episode end and update."""

    @abstractmethod
    def state(self) -> State:
        """All that must survive."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""

    def break_off(self) -> None:  # noqa: B027
        """The world begins new episodes in every lane: what was gathered of the old ones must not join them.

        Called after ``restore`` where a world could not be stored. By default there is nothing to forget.
        """
