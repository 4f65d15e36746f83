"""Dyna-Q and Dyna-Q+ (Sutton 1990; Sutton and Barto 2018, sections 8.2 and 8.3)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np

from rlstudio.algorithms.learned_model import LearnedModel
from rlstudio.algorithms.tabular import (
    EPSILON,
    MEAN_Q,
    TD_ERROR,
    TablePolicy,
    TabularConfig,
    TabularControl,
    among,
)
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import (
    Array,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
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
    model: Literal["counts", "last outcome"] = setting(
        "counts",
        "Model",
        "What is remembered of an action: every outcome as often as it came, from which planning draws; or "
        "the last one alone, as in the textbook. The last one is right only in a world without chance, and "
        "there it forgets at once what has changed.",
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
        self.generator = np.random.default_rng([seed, 5])
        self.model = LearnedModel(*self.policy.q_SA.shape)
        self._planning_due = False
        self._numbers = {"td_error": 0.0, "mean_q": 0.0, "planning_error": 0.0}

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 164, in every lane.

        Yields Stepped and EpisodeEnded, Updated for the real step, and Updated again for its planning.
        """
        config, policy, model, q_SA = self.config, self.policy, self.model, self.policy.q_SA
        while True:
            if not self._planning_due:
                policy.epsilon = self.epsilon_now()
                #: Choose A from S using the policy derived from Q (ε-greedy)
                decision = policy.decide(world.observe(), explore=True, legal=world.legal())
                #: Take action A, observe R, S'
                transition = world.step(decision.action)
                self.steps += world.lanes
                errors, values = list[float](), 0.0
                if transition.legal is not None:
                    model.note_legal(transition.observation, transition.legal)
                if transition.next_legal is not None:
                    model.note_legal(transition.next_observation, transition.next_legal)
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
                    #: Model(S, A) ← R, S' (one more of this outcome, or it alone)
                    model.add(s, a, r, s_next, over, at=self.steps, last_only=config.model == "last outcome")
                self._numbers["td_error"] = sum(map(abs, errors)) / world.lanes
                self._numbers["mean_q"] = values / world.lanes
                self._planning_due = config.planning_steps > 0
                yield Stepped(transition, decision)
                yield from transition.episodes
                evidence = {"state": transition.observation, "action": transition.action, "td_error": errors}
                yield Updated(self._metrics(), evidence)
            if self._planning_due:
                count = config.planning_steps * world.lanes
                draws = self.generator.random((count, 3)).tolist()
                states, actions, errors = [], [], []
                #: Loop repeat n times
                for first, second, third in draws:
                    #: S ← random previously observed state
                    s = model.states[int(first * len(model.states))]
                    #: A ← random action previously taken in S
                    choices = model.tried[s] if config.bonus == 0 else model.choices(s)
                    a = choices[int(second * len(choices))]
                    #: R, S' ← Model(S, A), drawn from the outcomes seen
                    r, s_next, over = model.draw(s, a, third)
                    if config.bonus:
                        #: Dyna-Q+: R ← R + κ √τ, where τ is how long ago A was tried in S
                        r += config.bonus * math.sqrt(self.steps - int(model.tried_at_SA[s, a]))
                    #: Q(S, A) ← Q(S, A) + α [R + γ max_a Q(S', a) - Q(S, A)]
                    errors.append(self._correct(s, a, r, s_next, over))
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
        target = r
        if not over:
            target += config.discount * max(among(q_SA[s_next].tolist(), self.model.legal.get(s_next)))
        error = target - float(q_SA[s, a])
        q_SA[s, a] += self.alpha(s, a) * error
        return float(error)

    def _metrics(self) -> dict[str, float]:
        return {**self._numbers, "epsilon": self.policy.epsilon, "model_size": float(self.model.known)}

    def state(self) -> State:
        """Table, model, epsilon, generators, counters."""
        return {
            **super().state(),
            "planning_generator": generator_state(self.generator),
            "planning_due": np.asarray(self._planning_due),
            "numbers": np.array(list(self._numbers.values())),
            **prefixed("model", self.model.state()),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        numbers = checked(state, "numbers", (len(self._numbers),))
        due = bool(checked(state, "planning_due", ()))
        generator = present(state, "planning_generator")
        self.model.restore(under("model", state))
        super().restore(state)
        self._numbers = dict(zip(self._numbers, numbers.tolist(), strict=True))
        self._planning_due = due
        restore_generator(self.generator, generator)
