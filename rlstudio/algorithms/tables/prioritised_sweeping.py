"""Prioritised sweeping (Moore and Atkeson 1993; Sutton and Barto 2018, section 8.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.tables.learned_model import MODEL_SIZE, LearnedModel
from rlstudio.algorithms.tables.tabular import (
    EPSILON,
    MEAN_Q,
    TD_ERROR,
    TablePolicy,
    TabularConfig,
    TabularControl,
    among,
)
from rlstudio.algorithms.tables.waiting import Waiting
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, State, checked, prefixed, under
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter
from rlstudio.core.hyperparameters import redefault, setting

Backup = tuple[float, float, float, float, list[tuple[float, float, float]]]
"""Target, entry before, α, entry after, and of every outcome its share, reward and the value after it."""


def of(place: int) -> Callable[[Evidence], list[float]]:
    """A source: this number of every backup."""
    return lambda evidence: [backup[place] for backup in evidence["backups"]]


def outcome(place: int) -> Callable[[Evidence], Array]:
    """A source: this number of every outcome, (R, K); rows with fewer outcomes end with zeros."""

    def found(evidence: Evidence) -> Array:
        rows = [backup[4] for backup in evidence["backups"]]
        table_RK = np.zeros((len(rows), max(map(len, rows))))
        for row_K, outcomes in zip(table_RK, rows, strict=True):
            row_K[: len(outcomes)] = [told[place] for told in outcomes]
        return table_RK

    return found


class PrioritisedSweepingConfig(TabularConfig):
    """Everything that can be set about prioritised sweeping."""

    learning_rate: float = redefault(
        TabularConfig, "learning_rate", 1.0, only_if={"learning_rate_falls": ("never", "evenly")}
    )
    planning_steps: int = setting(
        10,
        "Planning steps n",
        "How many entries are corrected after each real step, the most urgent first. Where nothing is left "
        "to correct, planning ends early.",
        ge=1,
        le=1000,
        live=True,
    )
    threshold: float = setting(
        1e-4,
        "Smallest error θ",
        "An entry waits to be corrected only if the model says that it is wrong by more than this. 0 leaves "
        "no error at all; larger values save corrections and leave errors of their size.",
        ge=0,
        le=100,
        live=True,
    )


class PrioritisedSweeping(TabularControl):
    """Learns what the world does, and corrects in thought where the corrections are largest."""

    id = "prioritised_sweeping"
    title = "Prioritised sweeping"
    blurb = (
        "Like Dyna-Q it practises on what it remembers, but never at random: the entry that is most wrong "
        "comes first, then whatever leads there. News runs backwards from where it was met."
    )
    paper = (
        "Moore and Atkeson 1993, Prioritized sweeping: reinforcement learning with less data and less time; "
        "Sutton and Barto 2018, section 8.4"
    )
    Config = PrioritisedSweepingConfig
    metrics = (
        TD_ERROR,
        MEAN_Q,
        EPSILON,
        Metric(
            name="waiting",
            title="Waiting",
            help="How many entries wait to be corrected: those that the model says are wrong by more than θ.",
            unit="pairs",
            group="waiting",
        ),
        Metric(
            name="corrections",
            title="Corrections",
            help="How many entries have been corrected since the beginning: what planning costs.",
            group="corrections",
        ),
        MODEL_SIZE,
    )
    derivation = Derivation(
        letters={
            "s": Letter("S", "planned_state", "the state", "state"),
            "a": Letter("A", "planned_action", "the action thought of", "action"),
            "p": Letter(r"\hat p(s', r \mid S, A)", outcome(0), "how often this outcome of it was seen"),
            "r": Letter("r", outcome(1), "the mean reward of that outcome"),
            "v2": Letter(
                r"\max_a Q(s', a)", outcome(2), "the value of the best action there; 0 where the task ends"
            ),
            "gamma": Letter(r"\gamma", "discount", "the discount"),
            "y": Letter("y", of(0), "the target: what the entry is worth by the model"),
            "q": Letter("Q(S, A)", of(1), "the entry of the table before"),
            "delta": Letter(r"\delta", "td_error", "the error: target minus entry"),
            "alpha": Letter(r"\alpha", of(2), "the learning rate of this entry now"),
            "new": Letter("Q(S, A)", of(3), "the entry after"),
        },
        equations=(
            Equation("Expected update", "y = total(p * (r + gamma * v2))", over="s', r"),
            Equation("Error", "delta = y - q"),
            Equation("Correction", "new <- q + alpha * delta"),
        ),
        columns=("s", "a", "y", "q", "delta"),
        error="delta",
        rows="entries",
        predictions=("q",),
        anew=False,
    )
    config: PrioritisedSweepingConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: PrioritisedSweepingConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a), Model(s, a) for all s, a, and PQueue to empty
        super().__init__(spec, config, device=device, seed=seed)
        self.model = LearnedModel(*self.policy.q_SA.shape)
        self.waiting = Waiting()
        self.corrections = 0
        self._planning_due = False

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 170, in every lane, with expected updates in place of sampled ones.

        Their pseudocode is of a world without chance, where both are the same. Yields Stepped and
        EpisodeEnded, and Updated where anything was corrected.
        """
        config, policy, model, waiting = self.config, self.policy, self.model, self.waiting
        while True:
            if not self._planning_due:
                policy.epsilon = self.epsilon_now()
                #: (a, b) S ← current state; A ← policy(S, Q) (ε-greedy)
                decision = policy.decide(world.observe(), explore=True, legal=world.legal())
                #: (c) Take action A, observe R, S'
                transition = world.step(decision.action)
                self.steps += world.lanes
                if transition.legal is not None:
                    model.note_legal(transition.observation, transition.legal)
                if transition.next_legal is not None:
                    model.note_legal(transition.next_observation, transition.next_legal)
                for s, a, r, s_next, over in zip(
                    transition.observation.tolist(),
                    transition.action.tolist(),
                    transition.reward.tolist(),
                    transition.next_observation.tolist(),
                    transition.terminated.tolist(),
                    strict=True,
                ):
                    #: (d) Model(S, A) ← R, S': one more of this outcome
                    model.add(s, a, r, s_next, over, at=self.steps, last_only=False)
                    #: (e) P ← |Σ_{s', r} p̂(s', r | S, A) [r + γ max_a Q(s', a)] - Q(S, A)|
                    priority = abs(self._expected(s, a) - float(policy.q_SA[s, a]))
                    #: (f) if P > θ, then insert S, A into PQueue with priority P
                    waiting.put((s, a), priority, config.threshold)
                self._planning_due = True
                yield Stepped(transition, decision)
                yield from transition.episodes
            self._planning_due = False
            if len(waiting):
                yield self._sweep(config.planning_steps * world.lanes)

    def _sweep(self, most: int) -> Updated:
        """Correct so many entries at most, the most urgent first."""
        config, q_SA, model, waiting = self.config, self.policy.q_SA, self.model, self.waiting
        states, actions, errors = list[int](), list[int](), list[float]()
        backups, values = list[Backup](), 0.0
        #: (g) Loop repeat n times, while PQueue is not empty
        while len(states) < most and len(waiting):
            #: S, A ← first(PQueue)
            s, a = waiting.first()
            #: y ← Σ_{s', r} p̂(s', r | S, A) [r + γ max_a Q(s', a)]
            target = self._expected(s, a)
            if self.looked_into:
                told = [(p, r, self._best(s2, over)) for p, r, s2, over in model.outcomes(s, a)]
            old, alpha = float(q_SA[s, a]), self.alpha(s, a)
            #: Q(S, A) ← Q(S, A) + α [y - Q(S, A)]
            q_SA[s, a] += alpha * (target - old)
            states.append(s)
            actions.append(a)
            errors.append(target - old)
            values += float(q_SA[s, a])
            if self.looked_into:
                backups.append((target, old, alpha, float(q_SA[s, a]), told))
            #: Loop for all S̄, Ā predicted to lead to S
            for s_before, a_before in model.before.get(s, ()):
                #: P ← |Σ_{s', r} p̂(s', r | S̄, Ā) [r + γ max_a Q(s', a)] - Q(S̄, Ā)|
                priority = abs(self._expected(s_before, a_before) - float(q_SA[s_before, a_before]))
                #: if P > θ, then insert S̄, Ā into PQueue with priority P
                waiting.put((s_before, a_before), priority, config.threshold)
            if alpha < 1:  # a part of its own error is left
                waiting.put((s, a), abs(self._expected(s, a) - float(q_SA[s, a])), config.threshold)
        self.corrections += len(states)
        metrics = {
            "td_error": sum(map(abs, errors)) / len(errors),
            "mean_q": values / len(states),
            "epsilon": self.policy.epsilon,
            "waiting": float(len(waiting)),
            "corrections": float(self.corrections),
            "model_size": float(model.known),
        }
        evidence: dict[str, Any] = {
            "planned_state": np.array(states),
            "planned_action": np.array(actions),
            "td_error": errors,
        }
        if len(backups) == len(states):
            evidence |= {"backups": backups, "discount": config.discount}
        return Updated(metrics, evidence)

    def _expected(self, s: int, a: int) -> float:
        """What a tried pair is worth by the model and the table."""
        discount = self.config.discount
        return sum(
            share * (r + discount * self._best(s_next, over))
            for share, r, s_next, over in self.model.outcomes(s, a)
        )

    def _best(self, s: int, over: bool) -> float:
        """The value of the best legal action of a state; 0 where the task ended."""
        return 0.0 if over else max(among(self.policy.q_SA[s].tolist(), self.model.legal.get(s)))

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The corrected entries, as they became."""
        return {"q": of(3)(evidence)}

    def state(self) -> State:
        """Table, model, what waits, epsilon, generator, counters."""
        return {
            **super().state(),
            "planning_due": np.asarray(self._planning_due),
            "corrections": np.asarray(self.corrections),
            **prefixed("waiting", self.waiting.state()),
            **prefixed("model", self.model.state()),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        due = bool(checked(state, "planning_due", ()))
        corrections = int(checked(state, "corrections", ()))
        self.model.restore(under("model", state))
        self.waiting.restore(under("waiting", state), self.model.shape)
        super().restore(state)
        self.corrections, self._planning_due = corrections, due
