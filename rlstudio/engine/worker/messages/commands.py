"""What a window asks of a worker.

Plain data with numpy arrays; importing this loads neither torch nor an environment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from rlstudio.core.arrays import Array
from rlstudio.engine.run_spec import Fork, Moment, RunSpec
from rlstudio.engine.timeline import BranchPoint
from rlstudio.engine.worker.messages.by_person import ByPerson
from rlstudio.engine.worker.messages.looks import PolicyRequest, SnapshotRequest, TrainingViewRequest


@dataclass(slots=True)
class SendCatalogue:
    """Ask for what can be chosen; answered by CatalogueReady."""


@dataclass(slots=True)
class AddEnvironment:
    """Add an environment of a package to the catalogue. Answered by CatalogueReady or Refused.

    ``settings``: what its constructor is told; answered by ArgumentsReady where something is missing.
    """

    id: str
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class AskArguments:
    """Ask what the constructor of an environment can be told. Answered by ArgumentsReady or Refused."""

    id: str


@dataclass(slots=True)
class RemoveEnvironment:
    """Remove an added environment. Answered by CatalogueReady or Refused."""

    id: str


@dataclass(slots=True)
class ImportAgent:
    """Make a file of this program of an agent of another library. env, algorithm: what its file does not say.

    Answered by AgentImported, MoreToSay or Refused.
    """

    path: str
    env: str | None = None
    algorithm: str | None = None


@dataclass(slots=True)
class KeepShown:
    """Put what a recording shows on the shelf of demonstrations. Answered by ShownKept or Refused.

    ``name``: of the file, without its ending. The recording is removed.
    """

    path: str
    name: str


@dataclass(slots=True)
class FindDisagreement:
    """Ask where two agents disagree on a seed. Answered by Disagreement or Refused."""

    a: OpenStage
    b: OpenStage
    seed: int


@dataclass(slots=True)
class RecordDisputed:
    """Play the episode of an agent on a seed again and write it to a recording. See ``FindDisagreement``.

    ``step``, ``score``: of the moment that is wanted. Answered by DisputedRecorded or Refused.
    """

    opening: OpenStage
    seed: int
    step: int
    score: float
    path: str


@dataclass(slots=True)
class Train:
    """Start a run, or continue one from a resumable file. Answered by Started or Failed.

    fork: what it does otherwise than the run of that file. moment: it first learns up to there.
    references: References follow Started. left: a demo, as which its episode is shown.
    """

    spec: RunSpec | None
    autosave_folder: str
    resume: str | None = None
    paused: bool = False
    moment: Moment | None = None
    references: bool = False
    fork: Fork | None = None
    left: str | None = None


@dataclass(slots=True)
class Pause:
    """Pause between two events."""


@dataclass(slots=True)
class Resume:
    """Continue after a pause."""


Until = Literal["step", "update", "episode"]
Statements = tuple[tuple[int, int], ...]
"""(section, line) of statements of an algorithm, see ``Listing``."""


@dataclass(slots=True)
class Step:
    """While paused: continue until the next event of this kind, then pause again."""

    until: Until


@dataclass(slots=True)
class StepLine:
    """Go on until a line of the algorithm is about to be carried out, and stand still before it.

    ``targets``: the statements in question; empty: whichever is next.
    """

    targets: Statements = ()


@dataclass(slots=True)
class SetSpeed:
    """Training pace as a multiple of the environment's own frame rate; None: full speed."""

    factor: float | None


@dataclass(slots=True)
class SetLive:
    """Change a live hyperparameter."""

    name: str
    value: Any


@dataclass(slots=True)
class Save:
    """Write a checkpoint. ``resumable``: with optimiser, replay memory and random generators."""

    path: str
    resumable: bool = True


@dataclass(slots=True)
class SaveDemo:
    """Write a demo with what is shown now. ``manifest``: the ``Demo`` as JSON. Answered by DemoSaved.

    ``curves``: as they are shown, name -> (x (n,), y (n,)), of a run that will be learned again.
    """

    path: str
    manifest: str
    curves: dict[str, tuple[Array, Array]] = field(default_factory=dict)


@dataclass(slots=True)
class Stop:
    """Write the last autosave and end this run or stage. Answered by Finished."""


@dataclass(slots=True)
class Branch:
    """Where a stage begins, and what it does first: an action's number, or a vector (D,)."""

    point: BranchPoint
    action: int | tuple[float, ...]


@dataclass(slots=True)
class OpenStage:
    """Play an agent: a checkpoint file, or an environment and algorithm whose policy is sent later.

    ``ready``: the algorithm needs no training (see engine/play/ready_policies.py): it plays as it is, or
    plans first.
    ``branch``: it goes on from a moment of another stage, to the end of that episode, and begins paused.
    ``judged_by``: a discount factor. The state map then holds the exact values of a policy that estimates
    none, and References follow Started.
    ``env``: what the agent of a file of another library plays, with ``env_settings``.
    ``left``: a demo, as which it opens, standing still.
    """

    path: str | None = None
    spec: RunSpec | None = None
    seed: int = 0
    ready: bool = False
    judged_by: float | None = None
    branch: Branch | None = None
    env: str | None = None
    env_settings: dict[str, Any] = field(default_factory=dict)
    left: str | None = None


@dataclass(slots=True)
class OpenWall:
    """Play several ages of a run in step, all on one seed. Answered by Started or Failed.

    ``agent``: what a stage would open to play this run; ``ages``: its file of ages; ``steps``: of these.
    """

    agent: OpenStage
    ages: str
    steps: tuple[int, ...]
    seed: int = 0


@dataclass(slots=True)
class WallRequest:
    """Ask for the pictures of a wall of ages, each at most ``width`` pixels wide; answered by WallView."""

    width: int


@dataclass(slots=True)
class OpenReplay:
    """Show the recording of a file. Answered by Started or Failed; its first moment is in view then."""

    path: str


@dataclass(slots=True)
class SetPolicy:
    """New parameters for the stage; ``state`` as Policy.state() returns it."""

    step: int
    state: dict[str, Array]


@dataclass(slots=True)
class ShowAge:
    """Let the stage play a policy that a run has kept of its past, one seed again and again.

    ``path``: the run's file of ages; None: the newest policy again, which SetPolicy goes on to set meanwhile.
    ``step``: of the age. Refused where the file or the policy in it cannot be used.
    """

    path: str | None
    step: int = 0
    seed: int = 0


@dataclass(slots=True)
class SetPlaySpeed:
    """Pace of the stage as a multiple of the environment's frame rate; None: full speed."""

    factor: float | None


@dataclass(slots=True)
class SetExplore:
    """Whether the stage draws actions as in training (true) or plays greedily."""

    explore: bool


@dataclass(slots=True)
class RestartEpisode:
    """Begin a new episode on the stage; the same seed gives the same episode."""

    seed: int | None = None


@dataclass(slots=True)
class PlayBySeed:
    """Begin an episode with this seed, the next one with the next, and report their returns as "played".

    ``wait``: after each episode wait for the next PlayBySeed or RestartEpisode. Seed None: stop that.
    """

    seed: int | None
    wait: bool = False


@dataclass(slots=True)
class Look:
    """Show a moment of what the stage has played, still or ``playing`` on; None: the present again.

    The stage goes on behind it. A moment that is no longer kept means the nearest one that is. ``to_end``: it
    plays to the end of that episode only.
    """

    moment: int | None
    playing: bool = False
    to_end: bool = False


@dataclass(slots=True)
class StopWhen:
    """Stop time at a moment where this holds (``engine/past/condition.py``); None: at none any more.

    Answered by ConditionMet, or Refused if it cannot be read.
    """

    condition: str | None


@dataclass(slots=True)
class BranchRequest:
    """Ask for a moment to go on from in another stage; answered by BranchReady or Refused."""

    moment: int


@dataclass(slots=True)
class SaveReplay:
    """Write what was played: the episode of this moment, or without one the newest that has ended.

    ``path``: of a page (.html), a video (.mp4), an animated .gif or a recording (.rlreplay); of the last
    ``everything`` that is kept may be written, up to the moment. Answered by ReplayWriting, again and again.
    """

    path: str
    moment: int | None = None
    everything: bool = False


@dataclass(slots=True)
class CancelReplay:
    """Give up what SaveReplay began; nothing of it is left."""


@dataclass(slots=True)
class TimelineRequest:
    """Ask for the recorded moments from ``since`` on; answered by TimelineNews."""

    since: int = 0


@dataclass(slots=True)
class Ping:
    """Ask whether the worker responds; answered by Pong between two events."""


@dataclass(slots=True)
class Quit:
    """End the worker process."""


Command = (
    FindDisagreement | RecordDisputed
    | SendCatalogue | AddEnvironment | AskArguments | RemoveEnvironment | ImportAgent | KeepShown | Train
    | Pause | Resume | Step | StepLine | SetSpeed | SetLive | Save | SaveDemo | SnapshotRequest
    | TrainingViewRequest | PolicyRequest | Stop | OpenStage | OpenWall | WallRequest | OpenReplay | SetPolicy
    | ShowAge | SetPlaySpeed | SetExplore | ByPerson | RestartEpisode
    | PlayBySeed | Look | StopWhen | BranchRequest | SaveReplay | CancelReplay | TimelineRequest | Ping
    | Quit
)  # fmt: skip
