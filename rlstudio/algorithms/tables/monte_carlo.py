"""On-policy Monte Carlo control for ε-soft policies (Sutton and Barto 2018, section 5.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import numpy as np

from rlstudio.algorithms.tables.tabular import (
    EPSILON,
    MEAN_Q,
    TablePolicy,
    TabularConfig,
    TabularControl,
    next_legal,
)
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, State, checked, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark

Step = tuple[int, int, float]
"""State, action, and the reward after it."""
Credit = tuple[float, float, float, float, float, bool]
"""How one step was credited: G of what followed, G, Q(s, a) before and after, α, whether it counted."""


def credit(place: int) -> Callable[[Evidence], list[float]]:
    """A source: this number of every step's ``Credit``."""
    return lambda evidence: [step[place] for step in evidence["credits"]]


def surprises(evidence: Evidence) -> list[float]:
    """G - Q(s, a) of every step."""
    return [g - old for _, g, old, _, _, _ in evidence["credits"]]


class MonteCarloConfig(TabularConfig):
    """Settings of Monte Carlo control."""

    learning_rate: float = setting(
        0.1,
        "Step size α",
        "How far each return moves an entry of the table.",
        gt=0,
        le=1,
        live=True,
        only_if={"learning_rate_falls": ("never", "evenly")},
    )
    learning_rate_falls: Literal["never", "with visits", "evenly"] = setting(
        "never",
        "α falls",
        "never: mostly recent returns count, because early ones come from a policy that was still bad. "
        "with visits: the n-th return of an entry moves it by 1 / n^ω; with ω = 1 it is the mean of all, as "
        "in the book. evenly: α falls to a twentieth over the schedule's steps.",
        group="Schedule",
    )
    visits: Literal["first", "every"] = setting(
        "first",
        "Visits that count",
        "Where an episode comes through the same state and action several times: the return after the first "
        "time only, or the returns after every time.",
        live=True,
        titles={"first": mark("first visit"), "every": mark("every visit")},
    )

    @classmethod
    def translated(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Earlier versions asked which returns to average: all of them, or recent ones."""
        meant: dict[str, dict[str, Any]] = {
            "all returns": {"learning_rate_falls": "with visits", "visit_exponent": 1.0},
            "recent returns": {"learning_rate_falls": "never"},
        }
        today = dict(values)
        if str(today.get("averaging")) in meant:
            today |= meant[str(today.pop("averaging"))]
        return today


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
    derivation = Derivation(
        letters={
            "s": Letter("S_t", "state", "the state", "state"),
            "a": Letter("A_t", "action", "the action that was taken there", "action"),
            "r": Letter(
                "R_{t+1}", lambda evidence: [r for _, _, r in evidence["path"]], "the reward after it"
            ),
            "gamma": Letter(r"\gamma", "discount", "the discount"),
            "after": Letter("G_{t+1}", credit(0), "the return of what came after"),
            "g": Letter("G_t", credit(1), "the return from here"),
            "q": Letter("Q(S_t, A_t)", credit(2), "the entry of the table before"),
            "delta": Letter(r"\delta", surprises, "return minus entry"),
            "alpha": Letter(r"\alpha", credit(4), "the step size of this entry now"),
            "new": Letter("Q(S_t, A_t)", credit(3), "the entry after"),
            "counts": Letter(r"\mathrm{counts}", credit(5), "this visit counts", "flag"),
        },
        equations=(
            Equation("Return", "g = r + gamma * after"),
            Equation("Surprise", "delta = g - q"),
            Equation("Correction", "new <- q + alpha * delta", "counts"),
        ),
        columns=("s", "a", "r", "g", "counts", "delta"),
        error="delta",
        rows="steps of the episode",
        predictions=("q",),
        anew=False,
        notes=(
            Note(
                "not counts",
                "This pair of state and action came up earlier in the episode: only its first time counts.",
            ),
        ),
    )
    config: MonteCarloConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: MonteCarloConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
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
            #: Generate an episode following π (ε-greedy): S_0, A_0, R_1, ..., S_{T-1}, A_{T-1}, R_T
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
                    updates.append(self._credit(path[:], g))
                    path.clear()
            yield Stepped(transition, decision)
            yield from transition.episodes
            for metrics, evidence in updates:
                #: π(a|s) ← ε-greedy with respect to Q
                metrics["epsilon"] = policy.epsilon
                yield Updated(metrics, evidence)

    def _credit(self, path: list[Step], g: float) -> tuple[dict[str, float], dict[str, Any]]:
        """Correct the table with one whole episode; returns metrics and evidence."""
        config, q_SA = self.config, self.policy.q_SA
        first: dict[tuple[int, int], int] = {}
        for t, (s, a, _) in enumerate(path):
            first.setdefault((s, a), t)
        errors, values, corrected, credits = 0.0, 0.0, 0, list[Credit]()
        #: Loop for each step of the episode, t = T-1, T-2, ..., 0
        for t in range(len(path) - 1, -1, -1):
            s, a, r = path[t]
            #: G ← γ G + R_{t+1}
            after, g = g, config.discount * g + r
            old = float(q_SA[s, a])
            alpha, counts = 0.0, config.visits == "every" or first[s, a] == t
            #: Unless the pair S_t, A_t appears in an earlier step (first-visit only)
            if counts:
                #: Append G to Returns(S_t, A_t)
                error, alpha = g - old, self.alpha(s, a)
                #: Q(S_t, A_t) ← average(Returns(S_t, A_t)), which α = 1 / n keeps exactly
                q_SA[s, a] += alpha * error
                errors += abs(error)
                values += float(q_SA[s, a])
                corrected += 1
            if self.looked_into:
                credits.append((after, g, old, float(q_SA[s, a]), alpha, counts))
        metrics = {"return_error": errors / corrected, "mean_q": values / corrected}
        evidence: dict[str, Any] = {
            "state": np.array([s for s, _, _ in path]),
            "action": np.array([a for _, a, _ in path]),
        }
        if self.looked_into:
            evidence |= {"path": path, "credits": credits[::-1], "discount": config.discount}
        return metrics, evidence

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The entries of the episode's steps, as they became when each was credited."""
        return {"q": credit(3)(evidence)}

    def break_off(self) -> None:
        """Forget unfinished episodes, which have no return."""
        self._paths = []

    def state(self) -> State:
        """Table, epsilon, generator, step count, and the episodes under way."""
        steps = [step for path in self._paths for step in path]
        return {
            **super().state(),
            "path.length": np.array([len(path) for path in self._paths], np.int64),
            "path.state": np.array([s for s, _, _ in steps], np.int64),
            "path.action": np.array([a for _, a, _ in steps], np.int64),
            "path.reward": np.array([r for _, _, r in steps], np.float64),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        lengths = whole(state, "path.length", (None,))
        total, (states, actions) = (int(lengths.sum()),), self.policy.q_SA.shape
        columns = (
            whole(state, "path.state", total, states),
            whole(state, "path.action", total, actions),
            checked(state, "path.reward", total),
        )
        super().restore(state)
        steps = list(zip(*(column.tolist() for column in columns), strict=True))
        ends = np.cumsum(lengths).tolist()
        self._paths = [steps[end - length : end] for end, length in zip(ends, lengths.tolist(), strict=True)]
