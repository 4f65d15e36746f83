"""Value iteration (Bellman 1957; Sutton and Barto 2018, section 4.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms.planning.planner import PlannedPolicy, Planner, PlanningConfig
from rlstudio.algorithms.planning.working import BACKUP, LETTERS
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, State, checked
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Swept
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter


class ValueIterationConfig(PlanningConfig):
    """Everything that can be set about value iteration."""


class ValueIteration(Planner):
    """Sweeps over all states: each is worth the best of what its actions lead to."""

    id = "value_iteration"
    title = "Value iteration"
    blurb = (
        "Knows the rules of the world and only thinks: sweep by sweep, each state becomes worth the best "
        "that its actions lead to. Watch the values spread from the goal."
    )
    paper = "Bellman 1957, Dynamic Programming; Sutton and Barto 2018, section 4.4"
    Config = ValueIterationConfig
    metrics = (
        Metric(
            name="max_change",
            title="Largest change Δ",
            help="By how much the last sweep changed the value of the state that changed most.",
            group="change",
            log=True,
        ),
        Metric(name="mean_value", title="Mean value", help="Mean of V(s) over all states.", group="value"),
    )
    shows = frozenset({"action_values", "value"})
    derivation = Derivation(
        letters=LETTERS
        | {
            "old": Letter("v", "before", "the value of the state before the sweep"),
            "new": Letter("V(s)", "v", "the value of the state after the sweep"),
            "change": Letter(
                "V(s) - v",
                lambda evidence: evidence["v"] - evidence["before"],
                "how much the sweep changed it",
            ),
        },
        equations=(
            BACKUP,
            Equation("New value", "new <- max(qs)"),
            Equation("Change", "change = new - old"),
        ),
        columns=("s", "a", "old", "new", "change"),
        error="change",
        rows="states",
    )
    config: ValueIterationConfig
    policy: PlannedPolicy

    def __init__(self, spec: EnvSpec, config: ValueIterationConfig, *, device: str, seed: int) -> None:
        #: Initialise V(s) for all states s, with V(terminal) = 0
        super().__init__(spec, config, device=device, seed=seed)
        self.converged = False

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 83; yields Swept, and ends when it has converged."""
        config, policy = self.config, self.policy
        #: Loop:
        while not self.converged:
            #: V(s) ← max_a Σ_s',r p(s', r | s, a) [r + γ V(s')] for every s, and Δ ← the largest |v - V(s)|
            change = self.backups.sweep(policy.v_S, policy.q_SA, config.discount)
            #: π(s) = argmax_a Σ_s',r p(s', r | s, a) [r + γ V(s')]
            policy.improve()
            #: until Δ < θ
            self.converged = change < config.tolerance
            if self.converged:
                #: Of actions that are equally good, π(s) takes one that comes to an end soonest
                policy.hurry(self.model)
            evidence = self.backups.told | {"v": policy.v_S, "q": policy.q_SA}
            yield Swept({"max_change": change, "mean_value": float(policy.v_S.mean())}, evidence=evidence)

    def state(self) -> State:
        """The tables, and whether they are final."""
        return {**super().state(), "converged": np.asarray(self.converged)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        converged = bool(checked(state, "converged", ()))
        super().restore(state)
        self.converged = converged
