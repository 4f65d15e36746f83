"""Everything that crosses between the window and a worker: commands in, notices out, and what they carry.

Importing this loads neither torch nor an environment. Messages are pickled, because both ends are this
program on this computer; files are never pickled.
"""

from __future__ import annotations

from rlstudio.engine.run_info import Recorded as Recorded
from rlstudio.engine.run_info import RunInfo as RunInfo
from rlstudio.engine.run_spec import RunSpec as RunSpec
from rlstudio.engine.shown_update import ShownUpdate as ShownUpdate
from rlstudio.engine.shown_update import UpdateQuestion as UpdateQuestion
from rlstudio.engine.snapshot import AgeView as AgeView
from rlstudio.engine.snapshot import Corrections as Corrections
from rlstudio.engine.snapshot import LaneView as LaneView
from rlstudio.engine.snapshot import Snapshot as Snapshot
from rlstudio.engine.snapshot import StateValues as StateValues
from rlstudio.engine.snapshot import TrainingView as TrainingView
from rlstudio.engine.snapshot import VisitCounts as VisitCounts
from rlstudio.engine.timeline import BranchPoint as BranchPoint
from rlstudio.engine.timeline import PastMoment as PastMoment
from rlstudio.engine.timeline import TimelineNews as TimelineNews
from rlstudio.engine.worker.commands import AddEnvironment as AddEnvironment
from rlstudio.engine.worker.commands import AskArguments as AskArguments
from rlstudio.engine.worker.commands import Branch as Branch
from rlstudio.engine.worker.commands import BranchRequest as BranchRequest
from rlstudio.engine.worker.commands import CancelReplay as CancelReplay
from rlstudio.engine.worker.commands import Command as Command
from rlstudio.engine.worker.commands import HumanAction as HumanAction
from rlstudio.engine.worker.commands import ImportAgent as ImportAgent
from rlstudio.engine.worker.commands import Look as Look
from rlstudio.engine.worker.commands import OpenReplay as OpenReplay
from rlstudio.engine.worker.commands import OpenStage as OpenStage
from rlstudio.engine.worker.commands import OpenWall as OpenWall
from rlstudio.engine.worker.commands import Pause as Pause
from rlstudio.engine.worker.commands import Ping as Ping
from rlstudio.engine.worker.commands import PlayBySeed as PlayBySeed
from rlstudio.engine.worker.commands import PolicyRequest as PolicyRequest
from rlstudio.engine.worker.commands import Quit as Quit
from rlstudio.engine.worker.commands import RemoveEnvironment as RemoveEnvironment
from rlstudio.engine.worker.commands import RestartEpisode as RestartEpisode
from rlstudio.engine.worker.commands import Resume as Resume
from rlstudio.engine.worker.commands import Save as Save
from rlstudio.engine.worker.commands import SaveReplay as SaveReplay
from rlstudio.engine.worker.commands import SendCatalogue as SendCatalogue
from rlstudio.engine.worker.commands import SetExplore as SetExplore
from rlstudio.engine.worker.commands import SetLive as SetLive
from rlstudio.engine.worker.commands import SetPlaySpeed as SetPlaySpeed
from rlstudio.engine.worker.commands import SetPolicy as SetPolicy
from rlstudio.engine.worker.commands import SetSpeed as SetSpeed
from rlstudio.engine.worker.commands import ShowAge as ShowAge
from rlstudio.engine.worker.commands import SnapshotRequest as SnapshotRequest
from rlstudio.engine.worker.commands import Statements as Statements
from rlstudio.engine.worker.commands import Step as Step
from rlstudio.engine.worker.commands import StepLine as StepLine
from rlstudio.engine.worker.commands import Stop as Stop
from rlstudio.engine.worker.commands import StopWhen as StopWhen
from rlstudio.engine.worker.commands import SwapSides as SwapSides
from rlstudio.engine.worker.commands import TakeBack as TakeBack
from rlstudio.engine.worker.commands import TakeOver as TakeOver
from rlstudio.engine.worker.commands import TimelineRequest as TimelineRequest
from rlstudio.engine.worker.commands import Train as Train
from rlstudio.engine.worker.commands import TrainingViewRequest as TrainingViewRequest
from rlstudio.engine.worker.commands import Until as Until
from rlstudio.engine.worker.commands import WallRequest as WallRequest
from rlstudio.engine.worker.notices import AgentImported as AgentImported
from rlstudio.engine.worker.notices import ArgumentsReady as ArgumentsReady
from rlstudio.engine.worker.notices import BranchReady as BranchReady
from rlstudio.engine.worker.notices import CatalogueReady as CatalogueReady
from rlstudio.engine.worker.notices import ConditionMet as ConditionMet
from rlstudio.engine.worker.notices import Died as Died
from rlstudio.engine.worker.notices import Failed as Failed
from rlstudio.engine.worker.notices import Finished as Finished
from rlstudio.engine.worker.notices import MoreToSay as MoreToSay
from rlstudio.engine.worker.notices import Notice as Notice
from rlstudio.engine.worker.notices import Opening as Opening
from rlstudio.engine.worker.notices import PolicyReady as PolicyReady
from rlstudio.engine.worker.notices import Pong as Pong
from rlstudio.engine.worker.notices import Reference as Reference
from rlstudio.engine.worker.notices import References as References
from rlstudio.engine.worker.notices import Refused as Refused
from rlstudio.engine.worker.notices import ReplayWriting as ReplayWriting
from rlstudio.engine.worker.notices import Saved as Saved
from rlstudio.engine.worker.notices import SeriesBatch as SeriesBatch
from rlstudio.engine.worker.notices import Started as Started
from rlstudio.engine.worker.notices import StateChanged as StateChanged
from rlstudio.engine.worker.notices import WallView as WallView
