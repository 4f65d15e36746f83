"""What the window shows: one moment of an agent that plays or learns, and views of a training.

Plain data with numpy arrays, which ``engine/worker/messages`` carries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.env import Frame
from rlstudio.core.inside.advice import ShownAdvice
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.core.inside.imagined import Futures
from rlstudio.core.inside.looking import Embedding, GradientView, NetworkView, Saliency
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.inside.remembered import MemoryView
from rlstudio.core.inside.samples import Samples
from rlstudio.core.inside.standings import Standings
from rlstudio.core.inside.thought import Thought
from rlstudio.core.policy import ActionDistribution, ReturnDistribution
from rlstudio.core.worlds.chart import ChartValues
from rlstudio.engine.listing import Listing, Place
from rlstudio.engine.shown_update import ShownUpdate
from rlstudio.engine.timeline import Honesty, PastMoment

GOES_ON, TERMINATED, CUT_OFF = 0.0, 1.0, 2.0
"""How an episode went on after a decision: by another one, not at all because the task ended with it, or
unknown because it was cut off (by a time limit, by a person, or by the end of what is known)."""


@dataclass(slots=True)
class StateValues:
    """A policy's values and probabilities in every state of a finite environment: S states, A actions.

    ``action_values`` of illegal actions are minus infinity. ``found_reward`` (S,): what it has found that
    entering a state is worth, and ``true_reward`` (S,), what that really is; NaN: nobody can enter it.
    """

    action_values: Floats | None = None
    action_probabilities: Floats | None = None
    value: Floats | None = None
    found_reward: Floats | None = None
    true_reward: Floats | None = None


@dataclass(slots=True)
class Corrections:
    """Corrected entries Q(state, action) of a table (n,). ``planned``: by planning, not by a real step."""

    state: Ints
    action: Ints
    planned: Bools

    @classmethod
    def joined(cls, parts: Sequence[Corrections]) -> Corrections:
        """Join these in order. Raises ValueError if there are none."""
        return cls(
            np.concatenate([part.state for part in parts]),
            np.concatenate([part.action for part in parts]),
            np.concatenate([part.planned for part in parts]),
        )


@dataclass(frozen=True, slots=True)
class ShownDecision:
    """The last decision and its forward pass. What a policy does not tell is None.

    ``at_rest``: time stands still. Then it is what the policy thinks of the state in view, and no action is
    taken yet: ``came_by`` is the action that led here (``explored``: whether that was drawn to explore), and
    ``before_values``, ``before_probabilities`` (A,) are the same ones before the last update, if that has
    changed them.

    ``action``: the number of the action that was taken, or ``action_vector`` (D,): the continuous action as
    the policy gave it (the world clips it to its bounds). Both are None before the first step.
    ``explored``: the action was drawn to explore. ``inputs``: what the network saw, if that has pictures:
    stacked frames (K, h, w), or the bytes (W,) of ``RunInfo.parts``. ``legal`` (A,): the actions that there
    was to choose from; None: all. ``observation`` (*shape): what it was decided on, raw; None: unknown.
    ``thought``: the search before it; ``imagined``: the futures of its plan. ``by_agent``: the agent decided
    while a person has the keys: in a game of two the person has one side.
    """

    action: int | None = None
    action_vector: Floats | None = None
    explored: bool = False
    action_values: Floats | None = None
    action_probabilities: Floats | None = None
    value: float | None = None
    return_distribution: ReturnDistribution | None = None
    action_distribution: ActionDistribution | None = None
    inputs: Array | None = None
    legal: Bools | None = None
    at_rest: bool = False
    came_by: int | None = None
    before_values: Floats | None = None
    before_probabilities: Floats | None = None
    observation: Array | None = None
    thought: Thought | None = None
    imagined: Futures | None = None
    by_agent: bool = False


@dataclass(slots=True)
class Snapshot:
    """One moment as the viewer sees it; lane 0 where it shows training.

    ``frame`` (H, W, 3) or None. ``policy_step``: environment steps of training behind this policy. ``human``:
    a person has the controls. ``state_index``: the present state of a finite environment. ``ended``: the
    episode has ended. ``seat``: the side in a game of two that the return is about, FIRST or SECOND, and
    ``seat_moves``: whether it is its turn. ``choices`` (n,): the legal moves while a person is to move there.
    ``waits``: it has ended, and the stage waits for the next request. ``awaits_key``: for a person's key.
    ``trace`` (n, 4): [decision number, value estimate or max Q (NaN if none), reward, ending] of every
    decision since the last snapshot; ending: ``GOES_ON``, or how the episode ended with it, ``TERMINATED`` or
    ``CUT_OFF``. The newest one may be told again, when its episode is cut off later. ``anew``: the trace
    does not go on from what was told before, but replaces it. ``trail`` (n, D): the agent's
    path on its environment's chart since the last snapshot, the present place last; a row of NaN stands
    before a point that does not follow its predecessor. ``corrected``: the table entries that updates
    corrected since the last snapshot. ``phase``: which part of planning the last sweep was. ``charts``,
    ``saliency``, ``networks``: those that were requested, of this very decision. ``honesty``, ``embedding``:
    of the whole recording. ``listing``: the algorithm's source, if that was requested.
    ``past``: which moment of the recording this is; None: the present. Then the decision is the one that was
    made about the state in view.
    """

    source: Literal["stage", "training"]
    policy_step: int
    episode: int
    episode_step: int
    episode_return: float
    decision: ShownDecision = ShownDecision()
    frame: Frame | None = None
    human: bool = False
    state_index: int | None = None
    ended: bool = False
    seat: int | None = None
    seat_moves: bool = True
    choices: Ints | None = None
    waits: bool = False
    awaits_key: bool = False
    trace: Doubles | None = None
    anew: bool = False
    trail: Doubles | None = None
    state_values: StateValues | None = None
    corrected: Corrections | None = None
    phase: str = ""
    charts: tuple[ChartValues, ...] = ()
    saliency: tuple[Saliency, ...] = ()
    networks: tuple[NetworkView, ...] = ()
    honesty: Honesty | None = None
    embedding: Embedding | None = None
    listing: Listing | None = None
    past: PastMoment | None = None


@dataclass(slots=True)
class VisitCounts:
    """How often training was in each of S states.

    ``total`` (S, A): how often each action was taken. ``ends`` (S,): how many episodes ended there.
    ``recent`` (S,): visits of both kinds, whose weight decays by 1/e in ``memory`` steps.
    """

    total: Ints
    ends: Ints
    recent: Floats
    memory: int

    @property
    def visits(self) -> Ints:
        """All visits (S,)."""
        visits: Ints = self.total.sum(axis=1) + self.ends
        return visits


@dataclass(slots=True)
class AgeView:
    """One agent of a wall of ages: its step, the test there, and the true score of its running episode.

    ``frame``: None where it has not changed. ``ended``: its episode is over, and it waits for the others.
    """

    age: int
    test: float | None
    score: float
    ended: bool
    frame: Frame | None = None


@dataclass(slots=True)
class LaneView:
    """One lane of a training: its picture, and the steps and true score of its running episode."""

    frame: Frame
    steps: int
    score: float


Evidence = dict[str, Doubles]
"""What one update did: numbers (n,) by the names that were asked for and that it has."""


@dataclass(slots=True)
class TrainingView:
    """What a training has and a stage has not. ``lanes``: those that were drawn for this view.

    ``evidence``: of the last updates since the view before, in order, as much of it as was asked for.
    ``place``: where it is in its source. ``listing``: that source.
    ``update``: one update from within, if that was asked for and one has happened since.
    ``memory``: what its replay memory holds. ``gradients``: of one update, if that was asked for before it.
    ``standings``: who has beaten whom, in tests and in its league, where there are such games.
    ``samples``: texts that it has written. ``foreseen``: what its model imagines.
    ``pair``: the two clips that a person is asked about. ``advice``: the state.
    """

    step: int
    visits: VisitCounts | None = None
    lanes: dict[int, LaneView] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    update: ShownUpdate | None = None
    place: Place | None = None
    listing: Listing | None = None
    memory: MemoryView | None = None
    gradients: GradientView | None = None
    standings: tuple[Standings, ...] = ()
    samples: Samples | None = None
    foreseen: Foreseen | None = None
    pair: ShownPair | None = None
    advice: ShownAdvice | None = None
