"""Policy iteration (Howard 1960; Sutton and Barto 2018, section 4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms.planning.planner import PlannedPolicy, Planner, PlanningConfig
from rlstudio.algorithms.planning.working import BACKUP, LETTERS
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Doubles, State, checked
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Swept
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter, Note
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark

EVALUATION, IMPROVEMENT = mark("policy evaluation"), mark("policy improvement")
"""The two phases of its sweeps."""


class PolicyIterationConfig(PlanningConfig):
    """Everything that can be set about policy iteration."""

    evaluation_sweeps: int = setting(
        10_000,
        "Sweeps per evaluation",
        "After at most so many sweeps of evaluation the policy is improved, converged or not. A few are "
        "often enough; 1 is value iteration in another guise.",
        ge=1,
        le=1_000_000,
        log=True,
        unit="sweeps",
        live=True,
    )


class PolicyIteration(Planner):
    """Finds out what a policy is worth, makes it greedy on that, and again until it stays."""

    id = "policy_iteration"
    title = "Policy iteration"
    blurb = (
        "Knows the rules of the world and only thinks: it works out what acting at random is worth, makes "
        "the policy greedy on that, works out what the new one is worth, until nothing can be improved."
    )
    paper = "Howard 1960, Dynamic Programming and Markov Processes; Sutton and Barto 2018, section 4.3"
    Config = PolicyIterationConfig
    metrics = (
        Metric(
            name="max_change",
            title="Largest change Δ",
            help="By how much the last sweep changed the value of the state that changed most.",
            group="change",
            log=True,
        ),
        Metric(name="mean_value", title="Mean value", help="Mean of V(s) over all states.", group="value"),
        Metric(
            name="improvements",
            title="Improvements",
            help="How many times the policy has been made greedy.",
            group="improvements",
        ),
        Metric(
            name="changed_states",
            title="States improved",
            help="In how many states the last improvement found something better to do.",
            unit="states",
            group="changed",
        ),
    )
    shows = frozenset({"action_values", "action_probabilities", "value"})
    derivation = Derivation(
        letters=LETTERS
        | {
            "pi": Letter(r"\pi(a \mid s)", "policy", "how likely the policy that is evaluated takes each"),
            "improving": Letter("", "improving", "the policy was improved, no value was swept", "flag"),
            "old": Letter("v", "before", "the value of the state before"),
            "new": Letter("V(s)", "v", "the value of the state after"),
            "change": Letter(
                "V(s) - v",
                lambda evidence: evidence["v"] - evidence["before"],
                "how much the sweep changed it",
            ),
            "known": Letter("q(s, a)", "q", "what each action is worth"),
            "mean": Letter(r"\sum_a \pi(a \mid s) q(s, a)", None, "what the old policy is worth here"),
            "best": Letter(r"\max_a q(s, a)", None, "what the new policy is worth here at least"),
            "gain": Letter(r"\Delta", None, "what the improvement found here"),
        },
        equations=(
            BACKUP,
            Equation("New value", "new <- total(pi * known)", "not improving", over="a"),
            Equation("Change", "change = new - old", "not improving"),
            Equation("Old policy", "mean = total(pi * known)", "improving", over="a"),
            Equation("New policy", "best = max(qs)", "improving"),
            Equation("Improvement", "gain = best - mean", "improving"),
        ),
        columns=("s", "a", "old", "new", "change"),
        error="change",
        rows="states",
        notes=(
            Note(
                "improving", "The policy was made greedy on these values; values change with the next sweep."
            ),
        ),
    )
    config: PolicyIterationConfig
    policy: PlannedPolicy

    def __init__(self, spec: EnvSpec, config: PolicyIterationConfig, *, device: str, seed: int) -> None:
        #: 1. Initialise V(s) for all states, and π: every action alike
        super().__init__(spec, config, device=device, seed=seed)
        self.sweeps = 0
        self.improvements = 0
        self.change = 0.0
        self.changed = 0
        self.evaluated = False
        self.stable = False

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 80; yields Swept for every sweep of either kind, ends when stable."""
        config, policy = self.config, self.policy
        while not self.stable:
            #: 2. Policy evaluation: loop
            while not self.evaluated:
                #: V(s) ← Σ_a π(a|s) Σ_s',r p(s', r | s, a) [r + γ V(s')] for every s; Δ ← largest change
                self.change = self.backups.sweep(policy.v_S, policy.q_SA, config.discount, policy.p_SA)
                self.sweeps += 1
                #: until Δ < θ (or patience ends: modified policy iteration)
                self.evaluated = self.change < config.tolerance or self.sweeps >= config.evaluation_sweeps
                yield self._swept(EVALUATION, policy.p_SA)
            #: 3. Policy improvement: π(s) ← argmax_a Σ_s',r p(s', r | s, a) [r + γ V(s')] for every s
            followed = policy.p_SA.copy()
            self.changed = policy.improve()
            self.improvements += 1
            #: If the policy is stable then stop, else go to 2
            self.stable = self.changed == 0 and self.change < config.tolerance
            self.sweeps, self.evaluated = 0, False
            if self.stable:
                #: Of actions that are equally good, π(s) takes one that comes to an end soonest
                policy.hurry(self.model)
            yield self._swept(IMPROVEMENT, followed)

    def _swept(self, phase: str, policy_SA: Doubles) -> Swept:
        told, tables = self.backups.told, self.policy
        improving = phase == IMPROVEMENT
        evidence = told | {"v": tables.v_S, "q": tables.q_SA, "policy": policy_SA, "improving": improving}
        if improving:
            evidence["before"] = tables.v_S
        metrics = {
            "max_change": self.change,
            "mean_value": float(self.policy.v_S.mean()),
            "improvements": float(self.improvements),
        }
        if self.improvements:
            metrics["changed_states"] = float(self.changed)
        return Swept(metrics, phase, evidence)

    def state(self) -> State:
        """The tables, and how far evaluation and improvement are."""
        progress = (self.sweeps, self.improvements, self.changed, self.evaluated, self.stable)
        return {
            **super().state(),
            "progress": np.array(progress, np.int64),
            "change": np.asarray(self.change),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        progress = checked(state, "progress", (5,)).tolist()
        change = float(checked(state, "change", ()))
        super().restore(state)
        self.change = change
        self.sweeps, self.improvements, self.changed = progress[:3]
        self.evaluated, self.stable = bool(progress[3]), bool(progress[4])
