"""Tabular double Q-learning (van Hasselt 2010; Sutton and Barto 2018, section 6.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.tables.tabular import (
    EPSILON,
    MEAN_Q,
    TD_ERROR,
    TablePolicy,
    TabularConfig,
    TabularControl,
    among,
    next_legal,
)
from rlstudio.algorithms.tables.working import Correction, corrections, told
from rlstudio.core.arrays import Array, Doubles, State, checked, generator_state, present, restore_generator
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Letter


class DoubleQLearningConfig(TabularConfig):
    """Settings of double Q-learning."""


class TwoTablesPolicy(TablePolicy):
    """Epsilon-greedy on the sum of two tables ``q_2SA``.

    ``q_SA`` is their mean, which has the same greedy actions as the sum.
    """

    def __init__(self, states: int, actions: int, config: TabularConfig, seed: int) -> None:
        super().__init__(states, actions, config, seed)
        self.q_2SA: Doubles = np.full((2, states, actions), config.initial_q)

    def state(self) -> State:
        """Both tables as ``q`` (2, S, A), and epsilon."""
        return {"q": self.q_2SA.copy(), "epsilon": np.asarray(self.epsilon)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take both tables and epsilon from ``state()``."""
        tables = checked(state, "q", self.q_2SA.shape)
        self.epsilon = float(checked(state, "epsilon", ()))
        self.q_2SA[...] = tables
        self.q_SA[...] = 0.5 * (self.q_2SA[0] + self.q_2SA[1])


class DoubleQLearning(TabularControl):
    """Q-learning with two tables: one chooses the best next action, the other gives its value."""

    id = "double_q_learning"
    title = "Double Q-learning"
    blurb = (
        "Two tables, of which one picks the best next action and the other says what it is worth: luck that "
        "made one of them too hopeful is not believed by the other. Compare Q-learning where rewards vary."
    )
    paper = "van Hasselt 2010, Double Q-learning; Sutton and Barto 2018, section 6.7"
    Config = DoubleQLearningConfig
    metrics = (TD_ERROR, MEAN_Q, EPSILON)
    tables = 2
    derivation = corrections(
        r"Q_2(S', \mathrm{argmax}_{a} Q_1(S', a))",
        "what the other table thinks of the action that this one prefers in the state that followed",
        q="Q_1(S, A)",
        letters={"table": Letter("", lambda evidence: evidence["table"] + 1, "the table that was corrected")},
    )
    config: DoubleQLearningConfig
    policy: TwoTablesPolicy

    def __init__(self, spec: EnvSpec, config: DoubleQLearningConfig, *, device: str, seed: int) -> None:
        #: Initialise Q1(s, a) and Q2(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
        self.generator = np.random.default_rng([seed, 5])

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> TwoTablesPolicy:
        """An epsilon-greedy policy on two fresh tables."""
        return TwoTablesPolicy(*cls.table_shape(spec), config, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 136, in every lane; yields Stepped, EpisodeEnded and Updated."""
        config, policy = self.config, self.policy
        mean_SA, tables = policy.q_SA, (policy.q_2SA[0], policy.q_2SA[1])
        while True:
            policy.epsilon = self.epsilon_now()
            #: Choose A from S using the policy ε-greedy in Q1 + Q2
            decision = policy.decide(world.observe(), explore=True, legal=world.legal())
            #: Take action A, observe R, S'
            transition = world.step(decision.action)
            self.steps += world.lanes
            errors, corrected, values = list[float](), list[Correction](), 0.0
            looked = self.looked_into
            #: With probability 0.5 exchange Q1 and Q2
            swapped = self.generator.integers(0, 2, world.lanes)
            # Lane after lane, because two lanes may stand in the same state.
            for s, a, r, s_next, over, swap, legal in zip(
                transition.observation.tolist(),
                transition.action.tolist(),
                transition.reward.tolist(),
                transition.next_observation.tolist(),
                transition.terminated.tolist(),
                swapped.tolist(),
                next_legal(transition),
                strict=True,
            ):
                first_SA, second_SA = tables[swap], tables[1 - swap]
                row = among(first_SA[s_next].tolist(), legal)
                best = row.index(max(row)) if legal is None else legal[row.index(max(row))]
                #: Target: R + γ Q2(S', argmax_a Q1(S', a)), or R alone where the episode terminated
                ahead = 0.0 if over else float(second_SA[s_next, best])
                target = r if over else r + config.discount * ahead
                #: Q1(S, A) ← Q1(S, A) + α [target - Q1(S, A)]
                old, alpha = float(first_SA[s, a]), self.alpha(s, a, swap)
                error = target - old
                first_SA[s, a] += alpha * error
                mean_SA[s, a] = 0.5 * (tables[0][s, a] + tables[1][s, a])
                errors.append(error)
                if looked:
                    corrected.append((ahead, target, old, alpha, float(first_SA[s, a])))
                values += float(mean_SA[s, a])
            yield Stepped(transition, decision)
            yield from transition.episodes
            lanes = world.lanes
            size = sum(map(abs, errors)) / lanes
            metrics = {"td_error": size, "mean_q": values / lanes, "epsilon": policy.epsilon}
            evidence = {"state": transition.observation, "action": transition.action, "td_error": errors}
            if looked:
                evidence |= told(transition, config.discount, corrected)
                evidence["table"] = swapped
            yield Updated(metrics, evidence)

    def state(self) -> State:
        """Both tables, epsilon, generators and step count."""
        return {**super().state(), "table_generator": generator_state(self.generator)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        generator = present(state, "table_generator")
        super().restore(state)
        restore_generator(self.generator, generator)
