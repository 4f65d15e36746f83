"""On-policy Monte Carlo control for ε-soft policies (Sutton and Barto 2018, section 5.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np

from rlstudio.algorithms.tabular import (
    EPSILON,
    MEAN_Q,
    TablePolicy,
    TabularConfig,
    TabularControl,
    next_legal,
)
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Ints, State, checked, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import setting

Step = tuple[int, int, float]
"""State, action, and the reward after it."""


class MonteCarloConfig(TabularConfig):
    """Settings of Monte Carlo control."""

    learning_rate: float = setting(
        0.1,
        "Step size α",
        "How far each return moves an entry of the table; used where only recent returns count.",
        gt=0,
        le=1,
        live=True,
    )
    averaging: Literal["all returns", "recent returns"] = setting(
        "recent returns",
        "Average over",
        "All returns ever seen from a state and action, as in the book, or mostly the recent ones: early "
        "returns come from a policy that was still bad.",
        live=True,
    )
    visits: Literal["first", "every"] = setting(
        "first",
        "Visits that count",
        "Where an episode comes through the same state and action several times: the return after the first "
        "time only, or the returns after every time.",
        live=True,
    )


class MonteCarlo(TabularControl):
    """Plays whole episodes, then credits every action on the way with what came after it."""

    id = "monte_carlo"
    title = "Monte Carlo control"
    blurb = (
        "Waits for the end of each episode and credits every action on the way with the whole return that "
        "followed. No guess is built on another guess."
    )
    paper = "Sutton and Barto 2018, section 5.4"
    Config = MonteCarloConfig
    metrics = (
        Metric(
            name="return_error",
            title="Surprise",
            help="Absolute difference between the returns of an episode and what the table had said.",
            group="error",
        ),
        MEAN_Q,
        EPSILON,
    )
    evidence = frozenset()
    config: MonteCarloConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: MonteCarloConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
        self.returns_SA: Ints = np.zeros(self.policy.q_SA.shape, np.int64)
        self._paths: list[list[Step]] = []

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 101, in every lane; yields Stepped, EpisodeEnded and Updated.

        The book's episodes all terminate. After a truncation, the table's estimate Σ_a π(a|S_T) Q(S_T, a)
        stands for the rest, because a return that is cut off would favour long episodes.
        """
        policy, q_SA = self.policy, self.policy.q_SA
        if len(self._paths) != world.lanes:
            self._paths = [[] for _ in range(world.lanes)]
        while True:
            policy.epsilon = self.epsilon_now()
            #: Generate an episode following π (ε-greedy): S_0, A_0, R_1, ..., S_T-1, A_T-1, R_T
            decision = policy.decide(world.observe(), explore=True, legal=world.legal())
            transition = world.step(decision.action)
            self.steps += world.lanes
            updates = []
            for path, s, a, r, s_next, over, late, legal in zip(
                self._paths,
                transition.observation.tolist(),
                transition.action.tolist(),
                transition.reward.tolist(),
                transition.next_observation.tolist(),
                transition.terminated.tolist(),
                transition.truncated.tolist(),
                next_legal(transition),
                strict=True,
            ):
                path.append((s, a, r))
                if over or late:
                    #: G ← 0
                    g = 0.0 if over else policy.expected(q_SA[s_next].tolist(), legal)
                    updates.append(self._credit(path, g))
                    path.clear()
            yield Stepped(transition, decision)
            yield from transition.episodes
            for metrics, states, actions in updates:
                #: π(a|s) ← ε-greedy with respect to Q
                metrics["epsilon"] = policy.epsilon
                yield Updated(metrics, {"state": states, "action": actions})

    def _credit(self, path: list[Step], g: float) -> tuple[dict[str, float], Ints, Ints]:
        """Correct the table with one whole episode; returns metrics and the entries of the episode."""
        config, q_SA, returns_SA = self.config, self.policy.q_SA, self.returns_SA
        first: dict[tuple[int, int], int] = {}
        for t, (s, a, _) in enumerate(path):
            first.setdefault((s, a), t)
        errors, values, corrected = 0.0, 0.0, 0
        #: Loop for each step of the episode, t = T-1, T-2, ..., 0
        for t in range(len(path) - 1, -1, -1):
            s, a, r = path[t]
            #: G ← γG + R_t+1
            g = config.discount * g + r
            #: Unless the pair S_t, A_t appears in an earlier step (first-visit only)
            if config.visits == "every" or first[s, a] == t:
                #: Append G to Returns(S_t, A_t)
                returns_SA[s, a] += 1
                recent = config.averaging == "recent returns"
                #: Q(S_t, A_t) ← average(Returns(S_t, A_t))
                step_size = config.learning_rate if recent else 1.0 / int(returns_SA[s, a])
                error = g - float(q_SA[s, a])
                q_SA[s, a] += step_size * error
                errors += abs(error)
                values += float(q_SA[s, a])
                corrected += 1
        metrics = {"return_error": errors / corrected, "mean_q": values / corrected}
        return metrics, np.array([s for s, _, _ in path]), np.array([a for _, a, _ in path])

    def break_off(self) -> None:
        """Forget unfinished episodes, which have no return."""
        self._paths = []

    def state(self) -> State:
        """Table, counts of returns, epsilon, generator, step count, and the episodes under way."""
        steps = [step for path in self._paths for step in path]
        return {
            **super().state(),
            "returns": self.returns_SA.copy(),
            "path.length": np.array([len(path) for path in self._paths], np.int64),
            "path.state": np.array([s for s, _, _ in steps], np.int64),
            "path.action": np.array([a for _, a, _ in steps], np.int64),
            "path.reward": np.array([r for _, _, r in steps], np.float64),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        returns = whole(state, "returns", self.returns_SA.shape)
        lengths = whole(state, "path.length", (None,))
        total, (states, actions) = (int(lengths.sum()),), self.returns_SA.shape
        columns = (
            whole(state, "path.state", total, states),
            whole(state, "path.action", total, actions),
            checked(state, "path.reward", total),
        )
        super().restore(state)
        self.returns_SA[...] = returns
        steps = list(zip(*(column.tolist() for column in columns), strict=True))
        ends = np.cumsum(lengths).tolist()
        self._paths = [steps[end - length : end] for end, length in zip(ends, lengths.tolist(), strict=True)]
