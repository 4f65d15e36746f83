"""Base of value and policy iteration: the exact model as arrays, the backup, and the planned policy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms.progress import quickest
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array, Bools, Doubles, Ints, State, checked
from rlstudio.core.env import EnvSpec
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import said_within, words
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.nn.acting.masks import best_action, legal_values


class PlanningConfig(Hyperparameters):
    """Settings of every method that sweeps over all states of a known model."""

    discount: float = setting(
        0.99,
        "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead. At 1, every policy "
        "has to come to an end for its values to exist.",
        ge=0,
        le=1,
        live=True,
    )
    tolerance: float = setting(
        1e-8,
        "Tolerance θ",
        "The sweeps are over when none changes any value by this much.",
        gt=0,
        le=1e3,
        log=True,
        live=True,
    )
    in_place: bool = setting(
        False,
        "In place",
        "Within a sweep, states use the values that earlier states have just got. Otherwise every state "
        "uses the values of the last sweep.",
    )


class Backups:
    """Sweeps over all states of a model: q(s, a) = Σ p(s', r | s, a) [r + γ v(s')].

    In place, states are visited in the order of their numbers. Many states are computed at once:
    ``batches`` are such that each state is computed after the earlier states that it leads to, and
    before or with the later ones.
    """

    def __init__(self, model: TabularModel, *, in_place: bool) -> None:
        self.model = model
        self.legal_SA = model.allowed()
        self.told: dict[str, Any] = {}
        reward_SA = (model.probability * model.reward).sum(axis=2)
        goes_on_SAK = np.where(model.terminated, 0.0, model.probability)
        states = len(model.start)
        groups: list[slice | Ints] = [slice(None)]
        if in_place:
            level_S = _levels(model.next_state.reshape(states, -1), goes_on_SAK.reshape(states, -1) > 0)
            groups = [np.flatnonzero(level_S == level) for level in range(int(level_S.max()) + 1)]
        self.batches: list[tuple[slice | Ints, Doubles, Array, Ints]] = []
        for group in groups:
            chance, successor = goes_on_SAK[group], model.next_state[group]
            if chance.shape[2] == 1:
                chance, successor = chance[:, :, 0], successor[:, :, 0]
            self.batches.append((group, reward_SA[group], chance, successor))

    def sweep(self, v_S: Doubles, q_SA: Doubles, discount: float, policy_SA: Doubles | None = None) -> float:
        """Back up every state once, into ``v_S`` and ``q_SA``; returns the largest change of a value.

        v becomes the mean of q under ``policy_SA``, or its maximum over the legal actions without one.
        ``told``: what this sweep began with, and what followed by which it was backed up.
        """
        followed: list[tuple[slice | Ints, Array]] = []
        self.told = {"before": v_S.copy(), "followed": followed, "discount": discount, "backups": self}
        legal_SA = self.legal_SA
        change = 0.0
        for group, reward_BA, chance, successor in self.batches:
            following = chance * v_S[successor]
            followed.append((group, following))
            q_BA = reward_BA + discount * (following if following.ndim == 2 else following.sum(axis=2))
            if policy_SA is None:
                v_B = legal_values(q_BA, None if legal_SA is None else legal_SA[group]).max(axis=1)
            else:
                v_B = (policy_SA[group] * q_BA).sum(axis=1)
            change = max(change, float(np.abs(v_B - v_S[group]).max()))
            v_S[group], q_SA[group] = v_B, q_BA
        return change


def _levels(next_SN: Ints, counts_SN: Array) -> Ints:
    """The batch of each state, for ``Backups``."""
    level = [0] * len(next_SN)
    for state, (row, counts) in enumerate(zip(next_SN.tolist(), counts_SN.tolist(), strict=True)):
        others = [other for other, counted in zip(row, counts, strict=True) if counted]
        # level[state] already includes the demands of earlier states that lead here.
        here = max([level[state], *(level[other] + 1 for other in others if other < state)])
        level[state] = here
        for other in others:
            if other > state:
                level[other] = max(level[other], here)
    return np.array(level)


class PlannedPolicy(Policy):
    """Acts by a table of probabilities p_SA; shows the current values v_S and q_SA.

    ``legal_SA``: the actions that planning may choose from; None: all.
    """

    def __init__(self, states: int, actions: int, *, shows_probabilities: bool) -> None:
        self.v_S: Doubles = np.zeros(states)
        self.q_SA: Doubles = np.zeros((states, actions))
        self.p_SA: Doubles = np.full((states, actions), 1.0 / actions)
        self.shows_probabilities = shows_probabilities
        self.legal_SA: Bools | None = None

    def allow(self, legal_SA: Bools | None) -> None:
        """Begin with equal probabilities of these actions."""
        self.legal_SA = legal_SA
        if legal_SA is not None:
            self.p_SA[...] = legal_SA / legal_SA.sum(axis=1, keepdims=True)

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """The first of the most probable actions of states (B,); never at random."""
        p_BA = self.p_SA[observation]
        insight = Insight(
            action_values=self.q_SA[observation].astype(np.float32),
            action_probabilities=p_BA.astype(np.float32) if self.shows_probabilities else None,
            value=self.v_S[observation].astype(np.float32),
            legal=legal,
        )
        return Decision(best_action(p_BA, legal), insight)

    def improve(self) -> int:
        """Make it greedy on q_SA, all best actions alike; returns the number of changed states."""
        q_SA = legal_values(self.q_SA, self.legal_SA)
        best_S = q_SA.max(axis=1)
        slack_S = 1e-9 * np.maximum(1.0, np.abs(best_S))
        lost_S = best_S - (self.p_SA * self.q_SA).sum(axis=1)
        best_SA = q_SA >= (best_S - slack_S)[:, None]
        self.p_SA[...] = best_SA / best_SA.sum(axis=1, keepdims=True)
        return int((lost_S > slack_S).sum())

    def hurry(self, model: TabularModel) -> None:
        """Of equally good actions keep those that lead to an end soonest, so that it never walks in place."""
        quick_SA = quickest(model, self.p_SA > 0)
        self.p_SA[...] = quick_SA / quick_SA.sum(axis=1, keepdims=True)

    def state(self) -> State:
        """Values ``v`` (S,), action values ``q`` (S, A), probabilities ``p`` (S, A)."""
        return {"v": self.v_S.copy(), "q": self.q_SA.copy(), "p": self.p_SA.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the tables from ``state()``."""
        v = checked(state, "v", self.v_S.shape)
        q = checked(state, "q", self.q_SA.shape)
        p = checked(state, "p", self.p_SA.shape)
        self.v_S[...], self.q_SA[...], self.p_SA[...] = v, q, p


class Planner(Algorithm):
    """A method that never acts: it sweeps over the states of ``spec.model()`` until nothing changes.

    It has one lane, which is never stepped; its steps are sweeps.
    """

    family: ClassVar[Literal["planning", "imitation"]] = "planning"
    acts_by = "planning"
    Config: ClassVar[type[Hyperparameters]] = PlanningConfig
    lanes = 1
    sweep_rate = 6.0
    obeys_masks = True
    policy: PlannedPolicy

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        model = spec.model()
        if model is None:
            raise ValueError(self.misfit(spec))
        self.model = model
        self.policy.allow(model.allowed())
        self.backups = Backups(model, in_place=getattr(config, "in_place", False))

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs an exact model."""
        if spec.model_fault:
            return words(
                "{algorithm} plans with the exact rules of a world. {fault}",
                algorithm=said_within(cls.title),
                fault=said_within(spec.model_fault),
            )
        if "model" not in spec.capabilities:
            return words(
                "{algorithm} plans with the exact rules of a world, and of this one no table of what leads "
                "where is known.",
                algorithm=said_within(cls.title),
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> PlannedPolicy:
        """A policy with equal probabilities."""
        states, actions = spec.observation_space, spec.action_space
        if not (isinstance(states, Discrete) and isinstance(actions, Discrete)):
            raise ValueError(cls.misfit(spec))
        shows = "action_probabilities" in cls.shows
        return PlannedPolicy(states.n, actions.n, shows_probabilities=shows)

    def state(self) -> State:
        """The tables."""
        return self.policy.state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(state)
