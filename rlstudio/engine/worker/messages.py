"""Everything that crosses between the window and a worker: commands in, notices out.

Plain data with numpy arrays; importing this costs neither torch nor an environment. Both ends are ours
(the pipe never leaves this computer), so the messages travel pickled; files never do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.core.arrays import Array
from rlstudio.core.chart import ChartRequest
from rlstudio.engine.snapshot import Corrections as Corrections
from rlstudio.engine.snapshot import LaneView as LaneView
from rlstudio.engine.snapshot import ShownDecision as ShownDecision
from rlstudio.engine.snapshot import Snapshot as Snapshot
from rlstudio.engine.snapshot import StateValues as StateValues
from rlstudio.engine.snapshot import TrainingView as TrainingView
from rlstudio.engine.snapshot import VisitCounts as VisitCounts


class RunSpec(BaseModel):
    """One run as asked for; ``config`` and ``env_settings`` hold only what differs from the defaults."""

    model_config = ConfigDict(extra="forbid")
    env: str
    env_settings: dict[str, Any] = Field(default_factory=dict)
    algorithm: str
    config: dict[str, Any] = Field(default_factory=dict)
    preset: str | None = None
    seed: int = Field(default=0, ge=0, lt=2**31)
    lanes: int | None = Field(default=None, ge=1, le=1024)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    steps: int | None = Field(default=None, ge=1)


# ---------------------------------------------------------------------------------- commands


@dataclass(slots=True)
class SendCatalogue:
    """Ask for what can be chosen; answered by CatalogueReady."""


@dataclass(slots=True)
class AddEnvironment:
    """Offer an environment out of a package from now on. Answered by CatalogueReady or Refused."""

    id: str


@dataclass(slots=True)
class RemoveEnvironment:
    """Offer one that was added no longer. Answered by CatalogueReady or Refused."""

    id: str


@dataclass(slots=True)
class Train:
    """Start a run, or continue one from a resumable file. Answered by Started or Failed."""

    spec: RunSpec | None
    autosave_folder: str
    resume: str | None = None
    paused: bool = False


@dataclass(slots=True)
class Pause:
    """Stop time between two events."""


@dataclass(slots=True)
class Resume:
    """Let time go on."""


@dataclass(slots=True)
class Step:
    """While paused: go on until the next event of this kind, then pause again."""

    until: Literal["step", "update", "episode"]


@dataclass(slots=True)
class SetSpeed:
    """Training pace as a multiple of the environment's own frame rate; None: as fast as it goes."""

    factor: float | None


@dataclass(slots=True)
class SetLive:
    """Change a live hyperparameter."""

    name: str
    value: Any


@dataclass(slots=True)
class Save:
    """Write a checkpoint. ``resumable``: with optimiser, replay and generators."""

    path: str
    resumable: bool = True


@dataclass(slots=True)
class SnapshotRequest:
    """The viewer is ready for one snapshot; without this none is made. ``a | b`` asks for both at once."""

    frame: bool = True
    state_values: bool = False
    charts: tuple[ChartRequest, ...] = ()

    def __or__(self, other: SnapshotRequest) -> SnapshotRequest:
        charts = tuple(dict.fromkeys(self.charts + other.charts))
        return SnapshotRequest(self.frame or other.frame, self.state_values or other.state_values, charts)


@dataclass(slots=True)
class TrainingViewRequest:
    """Ask for what a training has and a stage has not; answered once anything has happened since.

    visits: how often each state was seen. lanes: pictures of up to so many lanes, in turn, as many as
    there is time for, each at most ``width`` pixels wide.
    """

    visits: bool = False
    lanes: int = 0
    width: int = 160


@dataclass(slots=True)
class PolicyRequest:
    """Ask for the newest policy if it is newer than ``than_step``; answered by PolicyReady."""

    than_step: int = -1


@dataclass(slots=True)
class Stop:
    """Save the last autosave and end this run or stage. Answered by Finished."""


@dataclass(slots=True)
class OpenStage:
    """Play an agent: a checkpoint file, or an environment and algorithm whose policy is sent after.

    ``ready``: the algorithm needs no training (see engine/play/ready_policies.py): it plays as it is, or
    plans first.
    ``judged_by``: a discount factor; the state map then holds the exact values of a policy that tells none,
    and References follow Started.
    """

    path: str | None = None
    spec: RunSpec | None = None
    seed: int = 0
    ready: bool = False
    judged_by: float | None = None


@dataclass(slots=True)
class SetPolicy:
    """Newest parameters for the stage; ``state`` as Policy.state() gives it."""

    step: int
    state: dict[str, Array]


@dataclass(slots=True)
class SetPlaySpeed:
    """Stage pace as a multiple of the environment's frame rate; None: as fast as it goes."""

    factor: float | None


@dataclass(slots=True)
class SetExplore:
    """Whether the stage draws actions as in training (true) or plays greedily."""

    explore: bool


@dataclass(slots=True)
class TakeOver:
    """Give the controls to the person (true) or back to the agent."""

    human: bool


@dataclass(slots=True)
class HumanAction:
    """What the person holds down; None: nothing. Continuous: a number of ``EnvSpec.human_actions``."""

    action: int | None


@dataclass(slots=True)
class RestartEpisode:
    """Begin a new episode on the stage; with a seed, always the same one."""

    seed: int | None = None


@dataclass(slots=True)
class PlayBySeed:
    """Begin an episode with this seed, the next one with the next, and report their returns as "played".

    ``wait``: after each episode stand still until the next PlayBySeed or RestartEpisode. None: play on as
    before.
    """

    seed: int | None
    wait: bool = False


@dataclass(slots=True)
class Ping:
    """Ask whether anybody is there; answered by Pong between two events."""


@dataclass(slots=True)
class Quit:
    """End the worker process."""


Command = (
    SendCatalogue | AddEnvironment | RemoveEnvironment | Train | Pause | Resume | Step | SetSpeed | SetLive
    | Save | SnapshotRequest | TrainingViewRequest | PolicyRequest | Stop | OpenStage | SetPolicy
    | SetPlaySpeed | SetExplore | TakeOver | HumanAction | RestartEpisode | PlayBySeed | Ping | Quit
)  # fmt: skip


# ---------------------------------------------------------------------------------- notices


@dataclass(slots=True)
class RunInfo:
    """What panels need to know about a run or a stage, once, when it starts.

    ``metrics``: the algorithm's Metric declarations as JSON. ``layout``: GridLayout as JSON or None,
    ``chart``: StateChart likewise. ``training``: whether there is a training, not only an agent that plays.
    ``sweeps``: it plans and never acts, so that what is counted as steps are sweeps.
    ``device``: the one really used ("cpu", "cuda:0"). ``shows``: fields of Insight that are filled.
    ``acts_by``: see ``Algorithm.acts_by``.
    Continuous actions: ``action_low`` and ``action_high`` (D,) are their bounds, else None;
    ``action_names`` name their dimensions, and ``key_bindings`` are numbers of ``EnvSpec.human_actions``.
    """

    env: str
    env_title: str
    algorithm: str
    algorithm_title: str
    action_names: tuple[str, ...]
    key_bindings: dict[str, int]
    capabilities: tuple[str, ...]
    shows: tuple[str, ...]
    metrics: list[dict[str, Any]]
    layout: dict[str, Any] | None
    device: str
    lanes: int
    seed: int
    frame_rate: float
    return_unit: str
    solved_at: float | None
    config: dict[str, Any]
    env_settings: dict[str, Any]
    step: int = 0
    steps_budget: int | None = None
    path: str | None = None
    training: bool = False
    sweeps: bool = False
    turn_based: bool = False
    acts_by: str = "learning"
    action_low: tuple[float, ...] | None = None
    action_high: tuple[float, ...] | None = None
    chart: dict[str, Any] | None = None


@dataclass(slots=True)
class CatalogueReady:
    """What can be chosen, as JSON (see engine/catalogue.py)."""

    catalogue: dict[str, Any]


@dataclass(slots=True)
class Pong:
    """The worker is there and listens."""


@dataclass(slots=True)
class Opening:
    """A run or stage is being opened. ``share``: 0 to 1, None where nobody knows."""

    what: str
    share: float | None


@dataclass(slots=True)
class Started:
    """The run or stage is open."""

    info: RunInfo


@dataclass(slots=True)
class SeriesBatch:
    """Points since the last batch: name -> (x (n,), y (n,)), float64, none lost, in order.

    Names: "return", "length" (x: environment step at which the episode ended), "evaluation" (x: step),
    "steps_per_second", and every metric of the algorithm (x: environment step). A stage tells "return" and
    "length" of a person, and "played" after PlayBySeed (x: seed of the episode, y: its return, NaN where a
    person had a hand in it).
    """

    points: dict[str, tuple[Array, Array]]
    step: int
    updates: int
    episodes: int
    seconds: float


@dataclass(slots=True)
class Reference:
    """What somebody who needs no training gets in an environment, exactly. ``plans``: knowing its rules."""

    algorithm: str
    title: str
    plans: bool
    mean_return: float


@dataclass(slots=True)
class References:
    """What the learner can be compared with; empty where it is not known exactly."""

    found: tuple[Reference, ...]


@dataclass(slots=True)
class PolicyReady:
    """The newest parameters."""

    step: int
    state: dict[str, Array]


@dataclass(slots=True)
class StateChanged:
    """Time was stopped or goes on."""

    state: Literal["running", "paused"]
    step: int


@dataclass(slots=True)
class Saved:
    """A checkpoint was written. ``kind``: "asked", "best" or "last"."""

    path: str
    kind: Literal["asked", "best", "last"]
    step: int
    mean_return: float | None = None


@dataclass(slots=True)
class Refused:
    """A command could not be carried out; the run goes on. ``message`` is one sentence."""

    message: str


@dataclass(slots=True)
class Failed:
    """The run or stage ended by an error. ``traceback`` is for the log; "" for bad input."""

    message: str
    traceback: str = ""


@dataclass(slots=True)
class Finished:
    """The run ended: its budget is used up or it was stopped."""

    step: int
    last: str | None
    best: str | None


@dataclass(slots=True)
class Died:
    """The worker process is gone without a word. Made by the Link, not by the worker."""

    message: str
    exit_code: int | None


Notice = (
    CatalogueReady | Pong | Opening | Started | SeriesBatch | References | Snapshot | TrainingView
    | PolicyReady | StateChanged | Saved | Refused | Failed | Finished | Died
)  # fmt: skip
