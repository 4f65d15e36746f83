"""What an agent does and thinks about an observation, from one forward pass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rlstudio.core.arrays import Array, Bools, Floats, State


@dataclass(slots=True)
class ReturnDistribution:
    """How the return after every action is distributed: N points per action, worth ``value``.

    Fixed support (C51): ``value`` (N,) ascending, ``probability`` (..., A, N), rows sum to 1. Quantiles
    (QR-DQN): ``value`` (..., A, N), point i at the level (2i + 1) / 2N, all equally likely;
    ``probability`` is None. The leading axis is B lanes in an Insight, and absent in a Snapshot.
    """

    value: Floats
    probability: Floats | None = None


@dataclass(slots=True)
class ActionDistribution:
    """What continuous actions are drawn from, each of D dimensions by itself.

    ``mean``, ``deviation`` (..., D) of a Gaussian u; a deviation of 0 is a single point. The action is u
    itself, in the environment's units, or where ``squashed`` tanh(u), stretched from [-1, 1] to the
    bounds. The leading axis is B lanes in an Insight, and absent in a Snapshot.
    """

    mean: Floats
    deviation: Floats
    squashed: bool = False


@dataclass(slots=True)
class Insight:
    """What the forward pass that chose the action had to say; None where there is no such notion.

    B lanes, A actions. ``action_values`` q_BA, ``action_probabilities`` p_BA (rows sum to 1: the
    distribution actions are drawn from when exploring), ``value`` v_B. ``return_distribution``: of which
    the action values are the means.
    """

    action_values: Floats | None = None
    action_probabilities: Floats | None = None
    value: Floats | None = None
    return_distribution: ReturnDistribution | None = None
    action_distribution: ActionDistribution | None = None


@dataclass(slots=True)
class Decision:
    """Actions for a batch of observations.

    ``action``: integers (B,), or floats (B, D) where actions are continuous; ``log_probability`` (B,) of
    those actions where the policy is stochastic; ``explored`` (B,) true where the action was drawn at
    random against the policy's own preference.
    """

    action: Array
    insight: Insight
    log_probability: Floats | None = None
    explored: Bools | None = None


class Policy(ABC):
    """Maps observations to decisions. Owns its parameters and its own random generator.

    ``draws``: whether it acts by chance even when it is watched (``explore`` False), by its
    ``action_probabilities``.
    """

    draws: ClassVar[bool] = False

    @abstractmethod
    def decide(self, observation: Array, *, explore: bool) -> Decision:
        """Decide for observations (B, *shape). Changes nothing but the policy's random generator.

        explore: draw actions as in training; otherwise take the greedy (most probable) ones and
        leave the generator alone.
        """

    @abstractmethod
    def state(self) -> State:
        """The parameters a viewer needs to act as this policy does."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``. Raises ValueError on missing names or wrong shapes."""
