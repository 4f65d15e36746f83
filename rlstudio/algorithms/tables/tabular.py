"""Base of the tabular control methods: the table, its ε-greedy policy, settings and state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.tables.working import entries_after
from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import (
    Array,
    Bools,
    Doubles,
    Ints,
    State,
    checked,
    generator_state,
    present,
    restore_generator,
    whole,
)
from rlstudio.core.env import EnvSpec
from rlstudio.core.events import Transition
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.masks import best_action
from rlstudio.nn.schedules import annealed, linear


class TabularConfig(Hyperparameters):
    """Settings of every method that corrects a table while it acts ε-greedily."""

    learning_rate: float = setting(
        0.5,
        "Learning rate α",
        "How far each step moves an entry of the table towards what was just seen: 1 believes only the last "
        "experience. In a world without chance large values are best.",
        gt=0,
        le=1,
        live=True,
        only_if={"learning_rate_falls": ("never", "evenly")},
    )
    discount: float = setting(
        0.99,
        "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0,
        le=1,
        live=True,
    )
    epsilon_initial: float = setting(
        1.0,
        "ε at first",
        "Share of random actions at the beginning.",
        ge=0,
        le=1,
        live=True,
        group="Exploration",
    )
    epsilon_final: float = setting(
        0.1,
        "ε at last",
        "Share of random actions that remains after the exploration phase.",
        ge=0,
        le=1,
        live=True,
        group="Exploration",
    )
    exploration_steps: int = setting(
        10_000,
        "Exploration phase",
        "Over so many steps ε falls evenly from its first to its last value.",
        ge=1,
        le=100_000_000,
        log=True,
        unit="steps",
        live=True,
        group="Exploration",
    )
    initial_q: float = setting(
        0.0,
        "First guess",
        "What every entry of the table is at the beginning. Values above what can be earned make the agent "
        "try everything once: optimism is a kind of curiosity.",
        ge=-1e6,
        le=1e6,
    )
    learning_rate_falls: Literal["never", "with visits", "evenly"] = setting(
        "never",
        "α falls",
        "with visits: the n-th correction of an entry has α = 1 / n^ω in place of the learning rate, so that "
        "in a world of chance the table settles instead of trembling; evenly: the learning rate falls to a "
        "twentieth over the schedule's steps.",
        group="Schedule",
    )
    visit_exponent: float = setting(
        0.85,
        "Exponent ω",
        "For α that falls with visits. 1: every entry is the plain mean of its targets, which forgets too "
        "slowly that the first ones were guesses; towards 0.5 later targets count more. Above 0.5 the table "
        "converges (Robbins and Monro 1951; Even-Dar and Mansour 2003).",
        gt=0.5,
        le=1,
        live=True,
        group="Schedule",
        only_if={"learning_rate_falls": ("with visits",)},
    )
    schedule_steps: int = redefault(
        NetworkConfig, "schedule_steps", 100_000, only_if={"learning_rate_falls": ("evenly",)}
    )


TD_ERROR = Metric(
    name="td_error",
    title="Mean |TD error|",
    help="Absolute difference between an entry and what the last step says it should be.",
    group="error",
)
MEAN_Q = Metric(
    name="mean_q", title="Mean corrected Q", help="Mean value of the entries just corrected.", group="q"
)
EPSILON = Metric(name="epsilon", title="ε", help="Share of random actions.", group="epsilon")


Legal = list[int] | None
"""The legal actions of one state, in order; None: all."""


def next_legal(transition: Transition) -> Iterable[Legal]:
    """The actions to choose from in the successor of every lane; all where the episode terminated."""
    legal_BA = transition.next_legal
    if legal_BA is None:
        return repeat(None, len(transition.terminated))
    return legal_lists(legal_BA | transition.terminated[:, None])


def legal_lists(legal_BA: Bools) -> list[Legal]:
    """The legal actions of every lane."""
    return [np.flatnonzero(row_A).tolist() for row_A in legal_BA]


def among(row: list[float], legal: Legal) -> list[float]:
    """The values of the legal actions."""
    return row if legal is None else [row[action] for action in legal]


class TablePolicy(Policy):
    """Epsilon-greedy on a table q_SA; ties are broken at random when exploring."""

    def __init__(self, states: int, actions: int, config: TabularConfig, seed: int) -> None:
        self.q_SA: Doubles = np.full((states, actions), config.initial_q)
        self.generator = np.random.default_rng([seed, 2])
        self.epsilon = config.epsilon_initial

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions of states (B,) and the table's rows for them."""
        q_BA = self.q_SA[observation]
        insight = Insight(action_values=q_BA.astype(np.float32), legal=legal)
        if not explore:
            return Decision(best_action(q_BA, legal), insight)
        if legal is None:
            chosen = [self.choose(row) for row in q_BA.tolist()]
        else:
            chosen = [self.choose(*both) for both in zip(q_BA.tolist(), legal_lists(legal), strict=True)]
        return Decision(
            np.array([action for action, _ in chosen]), insight, None, np.array([odd for _, odd in chosen])
        )

    def choose(self, row: list[float], legal: Legal = None) -> tuple[int, bool]:
        """An action drawn ε-greedily by these action values, and whether it was drawn at random."""
        if legal is not None:
            place, odd = self.choose(among(row, legal))
            return legal[place], odd
        random = self.generator.random
        if random() < self.epsilon:
            return int(random() * len(row)), True
        best = max(row)
        if row.count(best) == 1:
            return row.index(best), False
        ties = [action for action, value in enumerate(row) if value == best]
        return ties[int(random() * len(ties))], False

    def expected(self, row: list[float], legal: Legal = None) -> float:
        """Σ_a π(a|s) Q(s, a) for these action values: the mean over what ``choose`` may draw."""
        row = among(row, legal)
        return (1.0 - self.epsilon) * max(row) + self.epsilon * sum(row) / len(row)

    def state(self) -> State:
        """The table ``q`` (S, A) and epsilon."""
        return {"q": self.q_SA.copy(), "epsilon": np.asarray(self.epsilon)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the table and epsilon from ``state()``."""
        table = checked(state, "q", self.q_SA.shape)
        self.epsilon = float(checked(state, "epsilon", ()))
        self.q_SA[...] = table


class TabularControl(Algorithm):
    """A method that keeps a table of action values and acts ε-greedily by it.

    Subclasses write ``learn`` and add their own parts to ``state`` and ``restore``.
    """

    family = "tabular"
    Config = TabularConfig
    shows = frozenset({"action_values"})
    evidence = frozenset({"td_error"})
    obeys_masks = True
    tables: ClassVar[int] = 1
    """How many tables are corrected, each with entries that count their own corrections."""
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.visits_TSA: Ints = np.zeros((self.tables, *self.policy.q_SA.shape), np.int64)
        self.steps = 0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """A table needs discrete states and actions."""
        if not isinstance(spec.observation_space, Discrete):
            return words(
                "{algorithm} keeps one row per state, and here the observations are pictures or "
                "measurements, too many to list.",
                algorithm=said_within(cls.title),
            )
        if not isinstance(spec.action_space, Discrete):
            return words(
                "{algorithm} keeps one column per action, and here the action is a number on a scale.",
                algorithm=said_within(cls.title),
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> TablePolicy:
        """An epsilon-greedy policy on a fresh table."""
        return TablePolicy(*cls.table_shape(spec), config, seed)

    @classmethod
    def table_shape(cls, spec: EnvSpec) -> tuple[int, int]:
        """Numbers of states and actions of the table. Raises ValueError for a misfit."""
        states, actions = spec.observation_space, spec.action_space
        if not (isinstance(states, Discrete) and isinstance(actions, Discrete)):
            raise ValueError(cls.misfit(spec))
        return states.n, actions.n

    def epsilon_now(self) -> float:
        """ε of the schedule at this step."""
        config = self.config
        return linear(config.epsilon_initial, config.epsilon_final, config.exploration_steps, self.steps)

    def alpha(self, s: int, a: int, table: int = 0) -> float:
        """α of the correction of an entry that is made now; where it falls with visits, counts them."""
        config = self.config
        if config.learning_rate_falls == "with visits":
            self.visits_TSA[table, s, a] += 1
            return float(int(self.visits_TSA[table, s, a]) ** -config.visit_exponent)
        falls = config.learning_rate_falls == "evenly"
        return annealed(config.learning_rate, falls, config.schedule_steps, self.steps)

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The corrected entries, as they became."""
        return entries_after(evidence)

    def state(self) -> State:
        """Table, epsilon, generator, step count, and counts of corrections where α falls with them."""
        state = {
            **self.policy.state(),
            "steps": np.asarray(self.steps),
            "generator": generator_state(self.policy.generator),
        }
        counted = self.config.learning_rate_falls == "with visits"
        return state | ({"visits": self.visits_TSA.copy()} if counted else {})

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        steps = int(whole(state, "steps", ()))
        if self.config.learning_rate_falls == "with visits":
            self.visits_TSA[...] = whole(state, "visits", self.visits_TSA.shape)
        self.policy.restore(state)
        restore_generator(self.policy.generator, present(state, "generator"))
        self.steps = steps
