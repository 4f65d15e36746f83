"""Dyna-Q and Dyna-Q+ (Sutton 1990; Sutton and Barto 2018, sections 8.2 and 8.3)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms.tabular import EPSILON, MEAN_Q, TD_ERROR, TablePolicy, TabularConfig, TabularControl
from rlstudio.core.algorithm import Metric
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
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import setting


class DynaQConfig(TabularConfig):
    """Everything that can be set about Dyna-Q."""

    planning_steps: int = setting(
        10,
        "Planning steps n",
        "How many remembered steps are lived through again in thought after each real one. 0 is plain "
        "Q-learning.",
        ge=0,
        le=1000,
        live=True,
    )
    bonus: float = setting(
        0.0,
        "Bonus κ for long untried",
        "Above 0 this is Dyna-Q+: planning adds κ√τ to the reward of what was last tried τ steps ago, so the "
        "agent goes and looks whether the world has changed.",
        ge=0,
        le=10,
        live=True,
    )


class DynaQ(TabularControl):
    """Q-learning that also learns what the world does, and practises on it in thought."""

    id = "dyna_q"
    title = "Dyna-Q"
    blurb = (
        "Q-learning that remembers what each action did and practises on the memory between two real steps: "
        "values run back from the treasure in a few episodes."
    )
    paper = (
        "Sutton 1990, Integrated architectures for learning, planning, and reacting; "
        "Sutton and Barto 2018, sections 8.2 and 8.3"
    )
    Config = DynaQConfig
    metrics = (
        TD_ERROR,
        Metric(
            name="planning_error",
            title="Error in planning",
            help="Mean absolute correction by the planning steps after one real step: 0 when the table "
            "agrees with all that is remembered.",
            group="error",
        ),
        MEAN_Q,
        EPSILON,
        Metric(
            name="model_size",
            title="Known",
            help="How many pairs of state and action the model remembers.",
            unit="pairs",
            group="model",
        ),
    )
    config: DynaQConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: DynaQConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) and Model(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
        shape = self.policy.q_SA.shape
        self.generator = np.random.default_rng([seed, 5])
        # What is not known yet is believed to change nothing (only Dyna-Q+ ever asks).
        self.next_SA: Ints = np.repeat(np.arange(shape[0]), shape[1]).reshape(shape)
        self.reward_SA: Doubles = np.zeros(shape)
        self.terminated_SA: Bools = np.zeros(shape, np.bool_)
        self.tried_at_SA: Ints = np.zeros(shape, np.int64)
        self.tried: dict[int, list[int]] = {}
        """Actions taken so far in each state seen so far, in the order of their first time."""
        self._states: list[int] = []
        self._known = 0
        self._planning_due = False
        self._numbers = {"td_error": 0.0, "mean_q": 0.0, "planning_error": 0.0}

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 164, in every lane.

        Yields Stepped and EpisodeEnded, Updated for the real step, and Updated again for its planning.
        """
        config, policy, q_SA = self.config, self.policy, self.policy.q_SA
        while True:
            if not self._planning_due:
                policy.epsilon = self.epsilon_now()
                #: Choose A from S using the policy derived from Q (ε-greedy)
                decision = policy.decide(world.observe(), explore=True)
                #: Take action A, observe R, S'
                transition = world.step(decision.action)
                self.steps += world.lanes
                errors, values = list[float](), 0.0
                # Lane after lane, because two lanes may stand in the same state.
                for s, a, r, s_next, over in zip(
                    transition.observation.tolist(),
                    transition.action.tolist(),
                    transition.reward.tolist(),
                    transition.next_observation.tolist(),
                    transition.terminated.tolist(),
                    strict=True,
                ):
                    #: Q(S, A) ← Q(S, A) + α [R + γ max_a Q(S', a) - Q(S, A)]
                    errors.append(self._correct(s, a, r, s_next, over))
                    values += float(q_SA[s, a])
                    #: Model(S, A) ← R, S' (what was last seen)
                    self._remember(s, a, r, s_next, over)
                self._numbers["td_error"] = sum(map(abs, errors)) / world.lanes
                self._numbers["mean_q"] = values / world.lanes
                self._planning_due = config.planning_steps > 0
                yield Stepped(transition, decision)
                yield from transition.episodes
                evidence = {"state": transition.observation, "action": transition.action, "td_error": errors}
                yield Updated(self._metrics(), evidence)
            if self._planning_due:
                count = config.planning_steps * world.lanes
                draws = self.generator.random((count, 2)).tolist()
                states, actions, errors = [], [], []
                #: Loop repeat n times
                for first, second in draws:
                    #: S ← random previously observed state
                    s = self._states[int(first * len(self._states))]
                    #: A ← random action previously taken in S
                    choices = self.tried[s] if config.bonus == 0 else range(q_SA.shape[1])
                    a = choices[int(second * len(choices))]
                    #: R, S' ← Model(S, A)
                    r, s_next = float(self.reward_SA[s, a]), int(self.next_SA[s, a])
                    if config.bonus:
                        #: Dyna-Q+: R ← R + κ √τ, where τ is how long ago A was tried in S
                        r += config.bonus * math.sqrt(self.steps - int(self.tried_at_SA[s, a]))
                    #: Q(S, A) ← Q(S, A) + α [R + γ max_a Q(S', a) - Q(S, A)]
                    errors.append(self._correct(s, a, r, s_next, bool(self.terminated_SA[s, a])))
                    states.append(s)
                    actions.append(a)
                self._planning_due = False
                self._numbers["planning_error"] = sum(map(abs, errors)) / max(1, count)
                yield Updated(
                    self._metrics(),
                    {
                        "planned_state": np.array(states),
                        "planned_action": np.array(actions),
                        "td_error": errors,
                    },
                )

    def _correct(self, s: int, a: int, r: float, s_next: int, over: bool) -> float:
        """One step of Q-learning on one entry; returns its error."""
        q_SA, config = self.policy.q_SA, self.config
        target = r if over else r + config.discount * max(q_SA[s_next].tolist())
        error = target - float(q_SA[s, a])
        q_SA[s, a] += config.learning_rate * error
        return float(error)

    def _remember(self, s: int, a: int, r: float, s_next: int, over: bool) -> None:
        self.reward_SA[s, a], self.next_SA[s, a], self.terminated_SA[s, a] = r, s_next, over
        self.tried_at_SA[s, a] = self.steps
        actions = self.tried.get(s)
        if actions is None:
            actions = self.tried[s] = []
            self._states.append(s)
        if a not in actions:
            actions.append(a)
            self._known += 1

    def _metrics(self) -> dict[str, float]:
        return {**self._numbers, "epsilon": self.policy.epsilon, "model_size": float(self._known)}

    def state(self) -> State:
        """Table, model, epsilon, generators, counters."""
        pairs = [(s, a) for s in self._states for a in self.tried[s]]
        return {
            **super().state(),
            "planning_generator": generator_state(self.generator),
            "planning_due": np.asarray(self._planning_due),
            "numbers": np.array(list(self._numbers.values())),
            "model.next": self.next_SA.copy(),
            "model.reward": self.reward_SA.copy(),
            "model.terminated": self.terminated_SA.copy(),
            "model.tried_at": self.tried_at_SA.copy(),
            "model.pairs": np.array(pairs, np.int64).reshape(len(pairs), 2),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        shape = self.policy.q_SA.shape
        model = {name: checked(state, f"model.{name}", shape) for name in ("next", "reward", "terminated")}
        tried_at = whole(state, "model.tried_at", shape)
        pairs = whole(state, "model.pairs", (None, 2))
        if not (pairs < shape).all():
            raise ValueError("the array 'model.pairs' holds no pairs of state and action")
        whole(state, "model.next", shape, shape[0])
        numbers = checked(state, "numbers", (len(self._numbers),))
        due = bool(checked(state, "planning_due", ()))
        generator = present(state, "planning_generator")
        super().restore(state)
        self.next_SA[...], self.reward_SA[...] = model["next"], model["reward"]
        self.terminated_SA[...], self.tried_at_SA[...] = model["terminated"], tried_at
        self.tried = {}
        for s, a in pairs.tolist():
            self.tried.setdefault(s, []).append(a)
        self._states = list(self.tried)
        self._known = len(pairs)
        self._numbers = dict(zip(self._numbers, numbers.tolist(), strict=True))
        self._planning_due = due
        restore_generator(self.generator, generator)
