"""What a worker tells its window.

Plain data with numpy arrays; importing this loads neither torch nor an environment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from rlstudio.core.arrays import Array
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.disputed import Disagreement
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.snapshot import AgeView, Snapshot, TrainingView
from rlstudio.engine.timeline import BranchPoint, TimelineNews


@dataclass(slots=True)
class CatalogueReady:
    """What can be chosen (see engine/catalogue.py).

    ``complete``: whether a person's own environments are in it. These may take long to open, or end the
    worker; so it is sent without them first.
    """

    catalogue: Catalogue
    complete: bool = True


@dataclass(slots=True)
class ArgumentsReady:
    """What the constructor of an environment can be told: a JSON schema, without properties for nothing.

    ``missing``: what must be told before it can be added, in one sentence, else "".
    """

    id: str
    schema: dict[str, Any]
    missing: str = ""


@dataclass(slots=True)
class WallView:
    """What a wall of ages shows now, in the order of its steps. ``over``: all episodes have ended."""

    ages: tuple[AgeView, ...]
    over: bool


@dataclass(slots=True)
class AgentImported:
    """The agent of another library is a file of this program now: ``path``."""

    path: str


@dataclass(slots=True)
class ShownKept:
    """What a recording shows is a file of demonstrations now: ``path``."""

    path: str


@dataclass(slots=True)
class MoreToSay:
    """What a person has to say of an agent's file before it can be opened, in one sentence.

    ``environments``: ids that would fit, if that is known; ``algorithms``: those to choose from, none if it
    is known.
    """

    message: str
    environments: tuple[str, ...]
    algorithms: tuple[str, ...]


@dataclass(slots=True)
class GameTold:
    """The game of two in view, until the position in view. ``ending``: of a file of such text."""

    text: str
    ending: str


@dataclass(slots=True)
class Pong:
    """The worker responds."""


@dataclass(slots=True)
class Opening:
    """A run or stage is being opened. ``share``: the part that is done, 0 to 1; None if unknown."""

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
    "steps_per_second", and every metric of the algorithm (x: environment step). What a diagnosis looks at:
    "cut_off" (1 where an episode was ended by its time limit), "commonest_action" (its share in greedy
    tests), and those of engine/run/noting/vital_signs.py. "parent_return": of the run that this
    one branched off from, from where the two parted. A stage sends "return" and "length" of a person, and
    "played" after PlayBySeed (x: seed of the episode, y: its return, NaN if a
    person intervened). ``waiting``: the training stands until a person has answered.
    """

    points: dict[str, tuple[Array, Array]]
    step: int
    updates: int
    episodes: int
    seconds: float
    waiting: bool = False


@dataclass(slots=True)
class Reference:
    """The mean return of a policy that needs no training; ``plans``: the best that there is.

    ``episodes``: over how many it was measured; 0: it is exact.
    """

    algorithm: str
    title: str
    plans: bool
    mean_return: float
    episodes: int = 0


@dataclass(slots=True)
class References:
    """Mean returns to compare a learner with; empty if they are not known."""

    found: tuple[Reference, ...]


@dataclass(slots=True)
class ConditionMet:
    """Time stands still, because the condition of StopWhen held at this moment of the recording."""

    moment: int


@dataclass(slots=True)
class BranchReady:
    """A moment to go on from."""

    point: BranchPoint


@dataclass(slots=True)
class ReplayWriting:
    """How far the writing of a replay is: ``share`` of 0 to 1; 1: the file is there.

    ``fault``: one sentence why it was not written, else "".
    """

    path: str
    share: float
    fault: str = ""


@dataclass(slots=True)
class PolicyReady:
    """The newest parameters of the policy."""

    step: int
    state: dict[str, Array]


@dataclass(slots=True)
class StateChanged:
    """The run or stage was paused or continues."""

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
class DemoSaved:
    """What became of SaveDemo. ``fault``: one sentence why it was not written, else ""."""

    path: str
    fault: str = ""


@dataclass(slots=True)
class Remarked:
    """Something that a person should know of how a run or stage opened. ``message`` is a sentence or two."""

    message: str


@dataclass(slots=True)
class Refused:
    """A command could not be carried out; the run continues. ``message`` is one sentence."""

    message: str


@dataclass(slots=True)
class Failed:
    """An error ended the run or stage. ``traceback`` is for the log; "" for bad input."""

    message: str
    traceback: str = ""


@dataclass(slots=True)
class DisputedRecorded:
    """The episode is in this recording, in which the wanted moment has this number."""

    path: str
    moment: int


@dataclass(slots=True)
class Finished:
    """The run ended: its budget is used up or it was stopped.

    ``last``, ``best``: files. ``mean_return``: of the last policy; ``best_return``, ``best_step``: of the
    best one, by a test of its own. ``forgot``: the last policy is clearly worse, see ``evaluation.forgot``.
    ``solved``: it ended before its budget because the environment is solved.
    """

    step: int
    last: str | None
    best: str | None
    mean_return: float | None = None
    best_return: float | None = None
    best_step: int | None = None
    forgot: bool = False
    solved: bool = False


@dataclass(slots=True)
class Died:
    """The worker process has ended unexpectedly. Made by the Link, not by the worker."""

    message: str
    exit_code: int | None


Notice = (
    Disagreement | DisputedRecorded
    | CatalogueReady | ArgumentsReady | AgentImported | ShownKept | MoreToSay | Pong | Opening | Started
    | SeriesBatch | References | Snapshot | WallView
    | TrainingView | TimelineNews | BranchReady | ConditionMet | ReplayWriting | PolicyReady | StateChanged
    | GameTold | Saved | DemoSaved | Remarked | Refused | Failed | Finished | Died
)  # fmt: skip
