"""The interface of policies: decisions, and what the forward pass says about them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rlstudio.core.arrays import Array, Bools, Floats, State
from rlstudio.core.inside.imagined import ManyFutures
from rlstudio.core.inside.looking import Inspected, Reading, Sought
from rlstudio.core.inside.thought import Thinking


@dataclass(slots=True)
class ReturnDistribution:
    """The distribution of the return of every action: N points per action, at ``value``.

    Fixed support (C51): ``value`` (N,) ascending, ``probability`` (..., A, N), rows sum to 1. Quantiles
    (QR-DQN): ``value`` (..., A, N), point i is the quantile (2i + 1) / 2N, all equally likely;
    ``probability`` is None. The leading axis is B lanes in an Insight, and absent in a Snapshot.
    """

    value: Floats
    probability: Floats | None = None


@dataclass(slots=True)
class ActionDistribution:
    """The distribution of a continuous action, whose D dimensions are independent.

    ``mean``, ``deviation`` (..., D) of a Gaussian u; a deviation of 0 is a single point. The action is u
    in the environment's units, or with ``squashed`` tanh(u), scaled from [-1, 1] to the bounds. The
    leading axis is B lanes in an Insight, and absent in a Snapshot.
    """

    mean: Floats
    deviation: Floats
    squashed: bool = False


@dataclass(slots=True)
class Insight:
    """The results of the forward pass that chose the action; None for what the policy does not compute.

    B lanes, A actions. ``action_values`` q_BA, ``action_probabilities`` p_BA (rows sum to 1: the
    distribution that actions are drawn from when exploring), ``value`` v_B. ``return_distribution``: its
    means are the action values. ``legal`` (B, A): the actions that there was to choose from, None for all;
    the others have no probability, and their values mean nothing. ``thought``: the search behind it.
    ``found_reward`` (B,): what it has found out, from demonstrations, that entering each state is worth.
    ``imagined``: what a model makes of the plan that the action begins.
    """

    action_values: Floats | None = None
    action_probabilities: Floats | None = None
    value: Floats | None = None
    return_distribution: ReturnDistribution | None = None
    action_distribution: ActionDistribution | None = None
    legal: Bools | None = None
    thought: Thinking | None = None
    found_reward: Floats | None = None
    imagined: ManyFutures | None = None


@dataclass(slots=True)
class Decision:
    """Actions for a batch of observations.

    ``action``: integers (B,), or floats (B, D) if actions are continuous; ``log_probability`` (B,) of those
    actions if the policy is stochastic; ``explored`` (B,): true for an action that was drawn at random and
    not preferred by the policy.
    """

    action: Array
    insight: Insight
    log_probability: Floats | None = None
    explored: Bools | None = None


class Policy(ABC):
    """Maps observations to decisions. Owns its parameters and its own random generator.

    ``draws``: whether it draws actions from its ``action_probabilities`` even with ``explore`` False.
    ``stochastic``: whether what it learns is a distribution over actions, of which greedy play is only the
    likeliest one; exploration by ε or by added noise is not meant. ``lately``: how names in its ``state()``
    begin that files of earlier versions lack, all of one beginning or none; ``restore`` does without them.
    """

    draws: ClassVar[bool] = False
    stochastic: ClassVar[bool] = False
    lately: ClassVar[tuple[str, ...]] = ()

    @property
    def untold(self) -> frozenset[str]:
        """Fields of Insight that its algorithm shows and this policy does not fill, lacking what it needs."""
        return frozenset()

    @property
    def networks(self) -> Mapping[str, Inspected]:
        """Its networks by names that people read; none for tables and rules."""
        return {}

    def activations(
        self, observation: Array, action: Floats | None = None
    ) -> Mapping[str, Mapping[str, Floats]]:
        """What all layers of each network say of observations (B, *shape), without a trace.

        action (B, D): the continuous ones that a critic is to judge; None: those that the policy prefers.
        """
        return {name: network.activations(observation) for name, network in self.networks.items()}

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """The number said of an action, or the value, as a function of observations; None if there is none.

        index: of which action, or dimension of a continuous one. legal (A,): what there is to choose from.
        action (D,): the continuous one whose value is asked for.
        """
        return None

    @abstractmethod
    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Decide for observations (B, *shape). Changes nothing but the policy's random generator.

        explore: draw actions as in training; otherwise take the greedy (most probable) ones and do not use
        the generator. legal (B, A): take only these actions, at least one each; None: all are legal.
        """

    @abstractmethod
    def state(self) -> State:
        """The parameters that a copy needs to act like this policy."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Load parameters from ``state()``. Raises ValueError for missing names and wrong shapes."""


def decided(policy: Policy, observation: Array, legal: Bools | None, *, explore: bool = False) -> Decision:
    """The policy's decision. Those of algorithms that know of no legal actions are not told of any."""
    if legal is None:
        return policy.decide(observation, explore=explore)
    return policy.decide(observation, explore=explore, legal=legal)
