"""Base of inverse reinforcement learning on a known world: demonstrations, the found reward, its measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.inverse.demonstrated import beginnings, expected, goes_on, resting
from rlstudio.algorithms.planning.planner import PlannedPolicy, Planner
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Bools, Doubles, State, checked
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.policy import Decision, Insight
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import counted, said_within, words
from rlstudio.nn.acting.masks import best_action, legal_values


class InverseConfig(Hyperparameters):
    """Settings of every method that finds the reward behind demonstrations on a known world."""

    discount: float = setting(
        0.95,
        "Discount γ",
        "How much a reward one step later is worth now, to the one who demonstrates as well.",
        ge=0,
        le=0.999,
    )


MEASURES = (
    Metric(
        name="max_change",
        title="Largest change Δ",
        help="By how much the last sweep changed the found reward of the state that changed most.",
        group="change",
        log=True,
    ),
    Metric(
        name="correlation",
        title="Correlation with the true reward",
        help="Pearson's correlation of the found reward with the true one, over all states that can be "
        "entered. 1: the same but for its scale and its zero, which demonstrations cannot tell.",
        group="correlation",
    ),
    Metric(
        name="regret",
        title="Regret",
        help="How much of the true return is lost by acting as the found reward says: 0 % is as good as the "
        "best policy, 100 % as bad as acting at random.",
        unit="%",
        group="regret",
    ),
)
"""What every method that finds rewards reports: the true reward is known here, and only measures use it."""


LARGEST = 1e9
"""No reward is found that is larger."""


class RewardPolicy(PlannedPolicy):
    """Acts by a table of probabilities that a found reward w_S implies; shows that reward."""

    def __init__(self, states: int, actions: int) -> None:
        super().__init__(states, actions, shows_probabilities=True)
        self.w_S: Doubles = np.zeros(states)

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """The first of the most probable actions of states (B,); what entering these is found to be worth.

        Its values are in the unit of the found reward, which is none of the world's, and are not told.
        """
        p_BA = self.p_SA[observation]
        insight = Insight(
            action_probabilities=p_BA.astype(np.float32),
            found_reward=self.w_S[observation].astype(np.float32),
            legal=legal,
        )
        return Decision(best_action(p_BA, legal), insight)

    def state(self) -> State:
        """The tables, and the found reward ``w`` (S,)."""
        return {**super().state(), "w": self.w_S.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the tables from ``state()``."""
        w = checked(state, "w", self.w_S.shape)
        if not (np.abs(w) <= LARGEST).all():  # of what is no number a plan is sought for long
            raise Unsound(words("found rewards must be numbers of at most {largest:g}", largest=LARGEST))
        super().restore(state)
        self.w_S[...] = w


class InverseRL(Planner):
    """Finds the reward of entering each state that explains how somebody acts; knows where actions lead.

    everywhere: whether the expert begins in any state, or where episodes do. best_SA (S, A): the best policy.
    The true reward is used to make demonstrations and to measure what was found, for nothing else.
    """

    family = "imitation"
    Config: ClassVar[type[Hyperparameters]] = InverseConfig
    metrics: ClassVar[tuple[Metric, ...]] = MEASURES
    shows = frozenset({"action_probabilities", "found_reward"})
    config: Any
    policy: RewardPolicy
    most_states = 2_000

    def __init__(
        self, spec: EnvSpec, config: Any, *, device: str, seed: int, everywhere: bool = True
    ) -> None:
        model = spec.model()
        if model is None:
            raise ValueError(self.misfit(spec))
        super().__init__(spec, config, device=device, seed=seed)
        self.start_S = beginnings(model, everywhere=everywhere)
        self.true_SA = expected(model, model.reward)
        self.true_S = model.entry_reward()
        self._acting_S = np.setdiff1d(np.arange(len(self.true_S)), resting(model))
        self._value_of_chance = self._worth(self.policy.p_SA)
        self.best_SA = _greedy(self._best_plan())
        self._best_value = self._worth(self.best_SA)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs an exact model that is not too large."""
        reason = super().misfit(spec)
        states = spec.observation_space
        if reason is not None or not isinstance(states, Discrete):
            return reason
        if states.n > cls.most_states:
            return words(
                "{algorithm} solves equations over all states at once: {many} are more than the {most} that "
                "it takes.",
                algorithm=said_within(cls.title),
                many=counted(states.n, "{n} state", "{n} states"),
                most=cls.most_states,
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> RewardPolicy:
        """A policy with equal probabilities that knows of no reward."""
        states, actions = spec.observation_space, spec.action_space
        if not (isinstance(states, Discrete) and isinstance(actions, Discrete)):
            raise ValueError(cls.misfit(spec))
        return RewardPolicy(states.n, actions.n)

    def found_SA(self) -> Doubles:
        """What the found reward says of each action: the mean of that of the states it may enter."""
        return expected(self.model, self.policy.w_S[self.model.next_state])

    def measured_now(self, change: float) -> dict[str, float]:
        """``MEASURES`` of the reward and the policy as they are; change: the largest of the last sweep."""
        known_S = np.isfinite(self.true_S)
        found_S, true_S = self.policy.w_S[known_S], self.true_S[known_S]
        spread = float(found_S.std() * true_S.std())
        covariance = float(((found_S - found_S.mean()) * (true_S - true_S.mean())).mean())
        lost = self._best_value - self._worth(_greedy(self.policy.p_SA))
        measures = {"max_change": change}
        if spread > 1e-12:  # else all that was found is alike, or all that is true
            measures["correlation"] = covariance / spread
        to_lose = self._best_value - self._value_of_chance
        if to_lose > 1e-12:
            measures["regret"] = 100.0 * lost / to_lose
        return measures

    def _best_plan(self) -> Doubles:
        """The action values (S, A) of the true reward."""
        v_S, q_SA = np.zeros(len(self.start_S)), np.zeros_like(self.true_SA)
        while self.backups.sweep(v_S, q_SA, self.config.discount) > 1e-9 * max(1.0, np.abs(v_S).max()):
            pass
        legal_SA: Doubles = legal_values(q_SA, self.model.allowed())
        return legal_SA

    def _worth(self, p_SA: Doubles) -> float:
        """The true discounted return of a policy (S, A) from where the demonstrations begin."""
        model, here_S = self.model, self._acting_S
        flow_SAK = p_SA[:, :, None] * goes_on(model)
        leads_SS = np.zeros((len(p_SA), len(p_SA)))
        np.add.at(leads_SS, (np.arange(len(p_SA))[:, None, None], model.next_state), flow_SAK)
        known_SS = np.eye(len(here_S)) - self.config.discount * leads_SS[np.ix_(here_S, here_S)]
        worth_S = np.linalg.solve(known_SS, (p_SA * self.true_SA).sum(axis=1)[here_S])
        return float(self.start_S[here_S] @ worth_S)


def _greedy(preference_SA: Doubles) -> Doubles:
    """The policy that takes the action of the highest preference, the first of several, as it is played."""
    taken_SA: Doubles = np.eye(preference_SA.shape[1])[preference_SA.argmax(axis=1)]
    return taken_SA
