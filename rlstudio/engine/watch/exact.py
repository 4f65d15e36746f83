"""What policies of a finite environment are exactly worth, and the best of them (Bellman 1957)."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import Policy, decided
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.nn.acting.masks import legal_values

SOLVED_STATES = 3000
"""Worlds with more states are not solved, because the system of equations takes S² numbers."""

MOST_WORK = 500_000_000
"""Outcomes (states x actions x outcomes of each x steps) that ``best_return`` looks at: about 5 seconds."""


def acts(spec: EnvSpec, policy: Policy) -> Doubles | None:
    """The action probabilities p (S, A) of a policy when it plays (``explore`` false).

    None if the states cannot be listed, or if the policy draws actions and does not tell their
    probabilities.
    """
    observations = spec.all_observations()
    if observations is None:
        return None
    decision = decided(policy, observations, spec.all_legal())
    if policy.draws:
        drawn_SA = decision.insight.action_probabilities
        return None if drawn_SA is None else drawn_SA.astype(np.float64)
    greedy_SA: Doubles = np.eye(len(spec.action_names))[np.asarray(decision.action)]
    return greedy_SA


def policy_values(model: TabularModel, p_SA: Doubles, discount: float) -> Doubles | None:
    """V (S,) of the policy p_SA: the solution of v = r + γ P v (Sutton and Barto 2018, section 4.1).

    None if there is no solution, which happens at γ = 1 for a policy that need not end, and if there are
    more than ``SOLVED_STATES`` states.
    """
    states = len(model.start)
    if states > SOLVED_STATES:
        return None
    goes_on_SAK = np.where(model.terminated, 0.0, model.probability) * p_SA[:, :, None]
    transition_SS = np.zeros((states, states))
    source = np.broadcast_to(np.arange(states)[:, None, None], goes_on_SAK.shape)
    np.add.at(transition_SS, (source, model.next_state), goes_on_SAK)
    try:
        v_S = np.linalg.solve(np.eye(states) - discount * transition_SS, _rewards(model, p_SA))
    except np.linalg.LinAlgError:
        return None
    # The matrix is nearly singular if the policy almost never ends; such values mean nothing.
    return v_S.astype(np.float64) if np.abs(v_S).max() < 1e9 else None


class Judge:
    """The exact values of a policy in a finite environment, solved again only when its actions change.

    discount: γ; None: 1 if the policy always ends, else 0.99.
    """

    def __init__(self, spec: EnvSpec, discount: float | None = None) -> None:
        self._spec = spec
        self._discounts = (1.0, 0.99) if discount is None else (discount,)
        self._model = spec.model()
        self._p_SA: Doubles | None = None
        self._v_S: Doubles | None = None

    def values(self, policy: Policy) -> Doubles | None:
        """V (S,) of the policy when it plays; None if the model is unknown or too large."""
        model = self._model
        if model is None or len(model.start) > SOLVED_STATES:
            return None
        p_SA = acts(self._spec, policy)
        if p_SA is None:
            return None
        if self._p_SA is None or not np.array_equal(p_SA, self._p_SA):
            self._p_SA = p_SA
            solved = (policy_values(model, p_SA, discount) for discount in self._discounts)
            self._v_S = next((v_S for v_S in solved if v_S is not None), None)
        return self._v_S


def mean_return(model: TabularModel, p_SA: Doubles, limit: int | None) -> float | None:
    """Mean undiscounted return of an episode by the policy p_SA, over the distribution of starts.

    limit: the number of steps after which an episode is cut off; v_k = r + P v_(k-1) is iterated as often.
    None if too little is known of episodes (``TabularModel.whole``); without a limit also if the policy need
    not end.
    """
    if not model.whole:
        return None
    if limit is None:
        endless_S = policy_values(model, p_SA, 1.0)
        return None if endless_S is None else float(model.start @ endless_S)
    goes_on_SAK = np.where(model.terminated, 0.0, model.probability) * p_SA[:, :, None]
    reward_S = _rewards(model, p_SA)
    v_S: Doubles = np.zeros(len(model.start))
    for _ in range(limit):
        following_S: Doubles = reward_S + (goes_on_SAK * v_S[model.next_state]).sum(axis=(1, 2))
        settled = np.abs(following_S - v_S).max() < 1e-12
        v_S = following_S
        if settled:
            break
    return float(model.start @ v_S)


def best_return(model: TabularModel, limit: int | None) -> float | None:
    """The highest mean undiscounted return that any policy can have within ``limit`` steps, over all starts.

    Backward induction (Puterman 1994, section 4.5): with k steps to go an action is worth
    q_k(s, a) = Σ p(s', r | s, a) [r + max_a' q_(k-1)(s', a')], and q_0 = 0. What is best may depend on how
    many steps are left; a policy that does not know them gets at most this. limit None: the limit of v_k, if
    there is one. None if ``MOST_WORK`` is done before the last step and before nothing changes any more, and
    if too little is known of episodes (``TabularModel.whole``).
    """
    if not model.whole:
        return None
    reward_SA = (model.probability * model.reward).sum(axis=2)
    goes_on_SAK, legal_SA = np.where(model.terminated, 0.0, model.probability), model.allowed()
    affordable = MOST_WORK // model.probability.size
    v_S: Doubles = np.zeros(len(model.start))
    for _ in range(affordable if limit is None else min(limit, affordable)):
        q_SA: Doubles = reward_SA + (goes_on_SAK * v_S[model.next_state]).sum(axis=2)
        better_S: Doubles = legal_values(q_SA, legal_SA).max(axis=1)
        settled = np.abs(better_S - v_S).max() < 1e-12
        v_S = better_S
        if settled:
            break
    else:
        if limit is None or limit > affordable:
            return None
    return float(model.start @ v_S)


def _rewards(model: TabularModel, p_SA: Doubles) -> Doubles:
    r_S: Doubles = (model.probability * model.reward * p_SA[:, :, None]).sum(axis=(1, 2))
    return r_S
