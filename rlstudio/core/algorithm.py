"""The interface of algorithms."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal, Protocol

from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Array, State
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event
from rlstudio.core.formulas.derivation import Derivation, Evidence
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.inside.advice import AsksForAdvice
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.core.inside.pairs import Asks
from rlstudio.core.inside.remembered import Memory
from rlstudio.core.inside.samples import Samples
from rlstudio.core.inside.standings import Standings
from rlstudio.core.policy import Policy
from rlstudio.core.words import Sayable, said_within, words

InsightField = Literal[
    "action_values",
    "action_probabilities",
    "value",
    "return_distribution",
    "action_distribution",
    "thought",
    "found_reward",
    "imagined",
]
ValueOf = Literal["state", "action"]
ActsBy = Literal["learning", "planning", "rule", "person"]
"""How an algorithm comes to act, see ``Algorithm``."""
PeopleTell = Literal["nothing", "pairs", "actions"]
TaughtBy = Literal["nobody", "demonstrations", "expert"]
"""From what an algorithm learns besides rewards, see ``Algorithm``."""


class Metric(BaseModel):
    """One scalar that an algorithm reports with its updates.

    ``group``: metrics of one group share a plot. ``unit``: "" for a pure number. Values are reported
    in this unit: with "%" half of all is 50. ``error``: the curve of its standard errors, if it has one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    title: str
    help: Sayable
    unit: str = ""
    group: str = ""
    log: bool = False
    error: str = ""


class NotesGradients(Protocol):
    """A network that can note the gradient by which it learned last."""

    def note_gradients(self, on: bool) -> None:
        """Begin to note, or stop and forget."""

    def noted_gradients(self) -> Mapping[str, Array]:
        """The last one since noting began, by names as in ``state()``; empty if it has not learned since."""


class Algorithm(ABC):
    """One learning rule. Owns its networks, memory, optimiser and random generator.

    ``state()`` and the world's state are all that continuing needs: ``learn()`` may be closed at any yield
    and called again. ``lanes``: how many environments it needs (None: any number). ``acts_by``: "learning"
    from experience, without an end; "planning", where ``learn()`` ends by itself with a final policy; a
    "rule" that has nothing to learn; or a "person" at the keyboard, where ``learn()`` raises UserError.
    ``paper``: where the rule was published. ``metrics``: what its updates report. ``shows``: the fields of
    Insight that its policy fills. What the declarations bring is a table of CONTRIBUTING.md.

    ``policy``: who acts, and what a checkpoint holds. ``replay``: its memory, where it ``remembers``, from
    its first step on. ``asks``: the questions to a person, where it ``asks_people``. ``demonstrations``,
    ``teacher``: whom it learns from, see ``taught_by``.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    blurb: ClassVar[str]
    family: ClassVar[
        Literal[
            "planning",
            "tabular",
            "value",
            "policy gradient",
            "actor-critic",
            "search",
            "imitation",
            "baseline",
        ]
    ]
    paper: ClassVar[str]
    Config: ClassVar[type[Hyperparameters]]
    metrics: ClassVar[tuple[Metric, ...]] = ()
    shows: ClassVar[frozenset[InsightField]] = frozenset()
    evidence: ClassVar[frozenset[str]] = frozenset()
    """Names in ``Updated.evidence`` that panels may ask for: numbers (n,) that are never written to again."""
    derivation: ClassVar[Derivation | None] = None
    """The equations of an update and what in its evidence their letters are; None if it never learns."""
    value_of: ClassVar[ValueOf] = "state"
    """What ``Insight.value`` is the value of: the state, or in it the action that was chosen, Q(s, a)."""
    lanes: ClassVar[int | None] = None
    sweep_rate: ClassVar[float | None] = None
    """For a planner, which sweeps over a known model and whose steps are sweeps: how many sweeps per second a
    person can follow. None: it acts in the environment, at the environment's pace."""
    acts_by: ClassVar[ActsBy] = "learning"
    thinks_by: ClassVar[tuple[type, ...]] = ()
    """The classes whose methods with ``#:`` lines are its search, in the order of reading; () for none."""
    followed: ClassVar[str] = ""
    """Whose lines are followed where several processes carry out ``learn``: one sentence."""
    obeys_masks: ClassVar[bool] = False
    """Whether it takes only legal actions where a world tells which these are (``World.legal``)."""

    plays_itself: ClassVar[bool] = False
    """Whether it learns a game of two by moving for both sides, with the settings of ``RatedConfig``: then
    its agents are rated, and the best one is chosen by that."""
    without_rewards: ClassVar[frozenset[int] | Literal["always"]] = frozenset()
    """Values of its metric ``stage`` at which it learns from something else than rewards, such as what people
    did: then returns tell nothing of how it learns."""
    writes: ClassVar[bool] = False
    """Whether it writes texts, and keeps ``samples`` of them for people."""
    added: ClassVar[tuple[str, ...]] = ()
    """What the states in files of earlier versions lack: names of arrays, or what their names begin with."""
    test_episodes: ClassVar[int] = 20
    """The most episodes of a test: fewer where each action is thought over for long."""
    remembers: ClassVar[bool] = False
    """Whether it draws what it learns from out of a ``replay`` memory."""
    asks_people: ClassVar[PeopleTell] = "nothing"
    """What a person may tell it by ``asks``: which of two clips is better, or what to do in a state."""
    taught_by: ClassVar[TaughtBy] = "nobody"
    """Whether it needs ``demonstrations``, or an expert as ``teacher``, to be asked what to do.

    Whoever runs it gives it these before ``learn``, as its settings say (``TaughtConfig``). They are part of
    its ``state()``, so that what goes on from a file needs no other one."""

    policy: Policy
    replay: Memory | None = None
    asks: Asks | AsksForAdvice | None = None
    demonstrations: Demonstrations | None = None
    teacher: Policy | None = None

    def __init__(self, spec: EnvSpec, config: Hyperparameters, *, device: str, seed: int) -> None:
        self.spec = spec
        self.device = device
        self.seed = seed
        self.looked_into = False
        """Whether somebody looks into updates. What costs time to note is in their evidence only then."""
        self.warnings: list[str] = []
        """Sentences for the person who trains; whoever runs this takes them out."""

    @classmethod
    @abstractmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Why this algorithm cannot learn this environment, as a plain sentence; None if it can."""

    @classmethod
    def refusal(cls, spec: EnvSpec) -> str | None:
        """Why it is not offered here: its misfit, or illegal actions that it knows nothing of; else None.

        A plug-in whose ``misfit`` raises is refused for that.
        """
        try:
            reason = cls.misfit(spec)
        except Exception as error:
            return words(
                "{algorithm} does not say whether it fits {environment}: {error_kind}: {error}.",
                algorithm=said_within(cls.title),
                environment=said_within(spec.title),
                error_kind=type(error).__name__,
                error=error,
            )
        if reason is None and spec.masked and not cls.obeys_masks:
            return words(
                "{algorithm} takes any action, and {environment} says that some are not legal.",
                algorithm=said_within(cls.title),
                environment=said_within(spec.title),
            )
        return reason

    @classmethod
    def shown(cls, config: Any) -> frozenset[InsightField]:
        """Those of ``shows`` that a policy with these settings tells."""
        return cls.shows

    @classmethod
    def measured(cls, config: Any) -> tuple[Metric, ...]:
        """Those of ``metrics`` that updates with these settings report, once they were measured."""
        return cls.metrics

    @classmethod
    def needs_person(cls, config: Any) -> bool:
        """Whether with these settings it waits until a person has answered (``Waiting``)."""
        return False

    @classmethod
    @abstractmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> Policy:
        """A policy with new parameters, into which a checkpoint can be restored."""

    @abstractmethod
    def learn(self, world: World) -> Iterator[Event]:
        """The textbook loop, without an end: yields after every step, episode end and update."""

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What it says after an update of what this was about: the letters ``derivation.predictions``.

        Called right after that update, if somebody looks. Draws nothing and changes nothing.
        """
        return {}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The networks that its updates move, by name."""
        return {}

    def standings(self) -> Standings | None:
        """Who of its own past selves has beaten whom while it learned; None where they do not play."""
        return None

    def samples(self) -> Samples | None:
        """Texts that it has written, where ``writes``."""
        return None

    def foreseen(self) -> Foreseen | None:
        """Steps that its learned model imagines, beside those that really came; None where it has none."""
        return None

    @abstractmethod
    def state(self) -> State:
        """Everything that continuing needs."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""

    def break_off(self) -> None:  # noqa: B027
        """Forget unfinished episodes, because the world begins new episodes in every lane.

        Called after ``restore`` if the world could not be restored. By default does nothing.
        """
