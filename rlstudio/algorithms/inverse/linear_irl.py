"""Inverse reinforcement learning as a linear programme (Ng and Russell 2000, sections 3 and 4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms.inverse.demonstrated import goes_on
from rlstudio.algorithms.inverse.inverse import MEASURES, InverseConfig, InverseRL
from rlstudio.algorithms.inverse.simplex import Pivot, Simplex
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Bools, Doubles, Ints, State, checked
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Swept
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter, Note
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.nn.acting.masks import legal_values

SAME = 1e-7
"""Actions whose values differ by less are equally good; a reward below this share of the largest is none."""
PHASE = mark("simplex method")


class LinearIRLConfig(InverseConfig):
    """Everything that can be set about inverse reinforcement learning as a linear programme."""

    penalty: float = setting(
        0.9,
        "Penalty λ",
        "What the programme pays for each unit of reward. The larger it is, the fewer states have one; from "
        "some value on none has, and the answer is R = 0.",
        ge=0,
        le=1_000,
    )
    largest_reward: float = setting(
        1.0, "Largest reward",
        "No reward is found larger than this, nor below minus this. It is the unit of what is found.",
        gt=0, le=1_000, log=True,
    )  # fmt: skip


class LinearIRL(InverseRL):
    """Of all rewards by which a known policy is optimal, finds the one that sets it apart most."""

    id = "linear_irl"
    title = "Linear-programming IRL"
    blurb = (
        "Knows the whole policy of an expert and asks which rewards make it optimal. Many do, R = 0 among "
        "them. It takes those by which the expert's action beats the second best by most, less a penalty λ "
        "on the size of rewards: a linear programme, solved by the simplex method pivot by pivot."
    )
    paper = "Ng and Russell 2000, Algorithms for Inverse Reinforcement Learning"
    Config = LinearIRLConfig
    metrics = (
        *MEASURES,
        Metric(
            name="objective",
            title="Objective",
            help="What the programme maximises: the margins less the penalty. Each sweep is one pivot.",
            group="objective",
        ),
        Metric(
            name="margin",
            title="Sum of margins",
            help="By how much the expert's action is worth more than the second best, over all states.",
            group="objective",
        ),
        Metric(
            name="rewarded",
            title="States with a reward",
            help="In how many states the found reward is not 0.",
            unit="states",
            group="rewarded",
        ),
        Metric(
            name="explained",
            title="States explained",
            help="The share of states in which the expert's action is a best one by the found reward. "
            "R = 0 explains all of them.",
            unit="%",
            group="explained",
        ),
        Metric(
            name="told_apart",
            title="States told apart",
            help="The share of states in which the expert's action is better than every other one that leads "
            "elsewhere. R = 0 tells none.",
            unit="%",
            group="explained",
        ),
    )
    derivation = Derivation(
        letters={
            "i": Letter("i", "constraints", "the constraint"),
            "bound": Letter("b_i", "before", "what its variable was before the pivot"),
            "entry": Letter("a_{ij}", "entry", "how fast the entering variable uses it up"),
            "leaves": Letter("", "leaves", "this constraint is met first, its variable leaves", "flag"),
            "step": Letter(r"\theta", "step", "how far the entering variable grows"),
            "new": Letter("b_i", "after", "what its variable is after the pivot"),
            "cost": Letter(r"\bar{c}_j", "cost", "what the objective gains for each unit of the step"),
            "old_z": Letter("z", "old_objective", "the objective before the pivot"),
            "z": Letter("z", "objective", "the objective after the pivot"),
            "change": Letter(
                r"\Delta b_i", lambda evidence: evidence["after"] - evidence["before"], "how much it changed"
            ),
        },
        equations=(
            Equation("Step", "step = bound / entry", "leaves"),
            Equation("New value", "new <- step", "leaves"),
            Equation("New value", "new <- bound - entry * step", "not leaves"),
            Equation("Objective", "z <- old_z + cost * step"),
        ),
        columns=("i", "bound", "entry", "new", "change"),
        error="change",
        rows="constraints",
        notes=(Note("leaves", "The variable that entered stands in this row from now on."),),
    )
    most_states = 300
    config: LinearIRLConfig

    def __init__(self, spec: EnvSpec, config: LinearIRLConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.expert_S: Ints = self.best_SA.argmax(axis=1)
        self.margin_RS, self.state_R = margins(self.model, self.expert_S, self._acting_S, config.discount)
        states, known = len(self.expert_S), np.unique(self.state_R)
        # With R = u - v and u, v ≥ 0, and t_s for the minimum at s.
        #: maximise Σ_s min_{a≠a_1} {(P_{a_1}(s) - P_a(s)) (I - γ P_{a_1})^{-1} R} - λ ‖R‖_1
        gain = np.concatenate((np.full(2 * states, -config.penalty), np.ones(len(known))))
        #: subject to (P_{a_1}(s) - P_a(s)) (I - γ P_{a_1})^{-1} R ≥ 0 for every s and every a ≠ a_1
        least = (self.state_R[:, None] == known).astype(np.float64)
        beaten = np.hstack((-self.margin_RS, self.margin_RS, least))
        #: and |R_i| ≤ R_max for every i
        small = np.hstack((np.eye(states), np.eye(states), np.zeros((states, len(known)))))
        limits = np.concatenate((np.zeros(len(beaten)), np.full(states, config.largest_reward)))
        self.programme = Simplex(np.vstack((beaten, small)), limits, gain)
        self.converged = False
        self._follow()

    def learn(self, world: World) -> Iterator[Event]:
        """The simplex method; yields Swept for every pivot, and ends where none gains anything."""
        policy = self.policy
        #: Loop from R = 0, which meets every constraint:
        while not self.converged:
            objective, before_S = self.programme.objective, policy.w_S
            #: j ← the variable at 0 that gains most for each unit; it grows until a constraint i is met
            pivot = self.programme.pivot()
            #: R ← u - v, and the policy that is optimal by it
            self._follow()
            #: until no variable gains anything
            self.converged = pivot.leaves < 0
            change = float(np.abs(policy.w_S - before_S).max())
            yield Swept(self._measures(change), PHASE, evidence=self._told(pivot, objective))

    def _follow(self) -> None:
        """Read the reward from the programme, and plan with it."""
        states, policy, config = len(self.expert_S), self.policy, self.config
        x = self.programme.solution()
        policy.w_S = np.asarray(x[:states] - x[states : 2 * states], np.float64)
        policy.v_S, policy.q_SA = best_values(
            self.model, self.found_SA(), config.discount, policy.p_SA.argmax(axis=1)
        )
        best_SA = best_actions(policy.q_SA, self.model.allowed(), config.largest_reward)
        policy.p_SA = best_SA / best_SA.sum(axis=1, keepdims=True)

    def _measures(self, change: float) -> dict[str, float]:
        w_S = self.policy.w_S
        margin_R = self.margin_RS @ w_S
        least_S = np.full(len(self.expert_S), np.inf)
        np.minimum.at(least_S, self.state_R, margin_R)
        least = least_S[np.isfinite(least_S)]
        little = SAME * self.config.largest_reward
        told = {
            "objective": self.programme.objective,
            "margin": float(least.sum()),
            "rewarded": float((np.abs(w_S) > little).sum()),
            "explained": 100.0 * float((least > -little).mean()),
            "told_apart": 100.0 * float((least > little).mean()),
        }
        return self.measured_now(change) | told

    def _told(self, pivot: Pivot, before: float) -> dict[str, object]:
        rows = np.arange(len(pivot.entry_M))
        return {
            "constraints": rows,
            "before": pivot.before_M,
            "entry": pivot.entry_M,
            "leaves": rows == pivot.leaves,
            "step": pivot.step,
            "after": pivot.after_M,
            "cost": pivot.cost,
            "old_objective": before,
            "objective": self.programme.objective,
        }

    def state(self) -> State:
        """The tables, the simplex method's, and whether it is over."""
        return {**super().state(), **self.programme.state(), "converged": np.asarray(self.converged)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        converged = bool(checked(state, "converged", ()))
        super().restore(state)
        self.programme.restore(state)
        self.converged = converged


def margins(model: TabularModel, expert_S: Ints, acting_S: Ints, discount: float) -> tuple[Doubles, Ints]:
    """By how much the expert's action beats each other one, as rows (R, S) to multiply a reward (S,) with.

    The rows are (P_{a_1}(s) - P_a(s)) (I - γ P_{a_1})^{-1}, with the reward of a state got on entering it and
    nothing after an end; and which state each is about (R,). Left out: illegal actions, and those that lead
    to the same as the expert's.
    """
    states, actions, _ = model.probability.shape
    enters_SAS, stays_SAS = (np.zeros((states, actions, states)) for _ in range(2))
    place = (np.arange(states)[:, None, None], np.arange(actions)[None, :, None], model.next_state)
    np.add.at(enters_SAS, place, model.probability)
    np.add.at(stays_SAS, place, goes_on(model))
    every = np.arange(states)
    worth_SS = np.linalg.solve(
        np.eye(states) - discount * stays_SAS[every, expert_S], enters_SAS[every, expert_S]
    )
    q_SAS = enters_SAS + discount * stays_SAS @ worth_SS
    ahead_SAS = q_SAS[every, expert_S][:, None] - q_SAS
    differs_SA = np.abs(ahead_SAS).max(axis=2) > SAME
    allowed = model.allowed()
    if allowed is not None:
        differs_SA &= allowed
    state_R, action_R = np.nonzero(differs_SA)
    kept_R = np.isin(state_R, acting_S)
    state_R, action_R = state_R[kept_R], action_R[kept_R]
    return ahead_SAS[state_R, action_R], state_R


def best_values(
    model: TabularModel, reward_SA: Doubles, discount: float, begin_S: Ints
) -> tuple[Doubles, Doubles]:
    """V (S,) and Q (S, A) of the best policy for rewards (S, A), by policy iteration from a policy (S,)."""
    every, chance_SAK, allowed = np.arange(len(begin_S)), goes_on(model), model.allowed()
    action_S = begin_S
    while True:
        leads_SS = np.zeros((len(every), len(every)))
        np.add.at(leads_SS, (every[:, None], model.next_state[every, action_S]), chance_SAK[every, action_S])
        v_S = np.linalg.solve(np.eye(len(every)) - discount * leads_SS, reward_SA[every, action_S])
        q_SA = reward_SA + discount * (chance_SAK * v_S[model.next_state]).sum(axis=2)
        legal_SA = legal_values(q_SA, allowed)
        better_S = legal_SA.max(axis=1) > legal_SA[every, action_S] + 1e-10 * max(1.0, np.abs(v_S).max())
        if not better_S.any():
            return np.asarray(v_S, np.float64), np.asarray(q_SA, np.float64)
        action_S = np.where(better_S, legal_SA.argmax(axis=1), action_S)


def best_actions(q_SA: Doubles, allowed: Bools | None, unit: float) -> Bools:
    """Which actions (S, A) are best; those that differ by less than ``SAME`` of a unit alike."""
    legal_SA = legal_values(q_SA, allowed)
    best_SA: Bools = legal_SA >= legal_SA.max(axis=1, keepdims=True) - SAME * unit
    return best_SA
