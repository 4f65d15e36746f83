"""Dyna-Q and Dyna-Q+ (Sutton 1990; Sutton and Barto 2018, sections 8.2 and 8.3)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np

from rlstudio.algorithms import figures
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
from rlstudio.algorithms.tables.working import Correction, corrections, told
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
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Equation, Evidence, Letter, Source
from rlstudio.core.hyperparameters import ABOVE_ZERO, setting

NUMBERS = ("td_error", "mean_q", "planning_error")
"""What is measured by a real step or by planning, and told again with the other."""


def of_either(name: str) -> Source:
    """The states or actions of real steps, or of those in thought."""
    return lambda evidence: evidence.get(name, evidence.get(f"planned_{name}"))


def lived(place: int) -> Source:
    """Of every step, real or in thought: reward, how long untried, reward with bonus, successor, end."""

    def found(evidence: Evidence) -> list[float]:
        thought = evidence.get("thought")
        if thought is not None:
            return [step[place] for step in thought]
        real: Transition = evidence["transition"]
        columns = (real.reward, 0 * real.reward, real.reward, real.next_observation, real.terminated)
        return list(columns[place])

    return found


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
        only_if={"planning_steps": ABOVE_ZERO},
    )
    bonus: float = setting(
        0.0,
        "Bonus κ for long untried",
        "Above 0 this is Dyna-Q+: planning adds κ√τ to the reward of what was last tried τ steps ago, so the "
        "agent goes and looks whether the world has changed.",
        ge=0,
        le=10,
        live=True,
        only_if={"planning_steps": ABOVE_ZERO},
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
        MODEL_SIZE,
    )
    derivation = corrections(
        r"\max_{a} Q(S', a)",
        "the value of the best action in the state that followed",
        letters={
            "s": Letter("S", of_either("state"), "the state", "state"),
            "a": Letter("A", of_either("action"), "the action, taken or thought of", "action"),
            "seen": Letter("R", lived(0), "the reward that the model remembers"),
            "kappa": Letter(r"\kappa", "bonus", "the bonus for what was long untried"),
            "tau": Letter(r"\tau", lived(1), "steps since this was last tried"),
            "r": Letter("R", lived(2), "the reward that followed, in thought with its bonus"),
            "s2": Letter("S'", lived(3), "the state that followed", "state"),
            "terminated": Letter(r"\mathrm{end}", lived(4), "the episode terminated there", "flag"),
        },
        first=(Equation("Reward in planning", "r = seen + kappa * sqrt(tau)", "kappa > 0 and tau > 0"),),
    )
    added = ("numbers_known",)
    config: DynaQConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: DynaQConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) and Model(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
        self.generator = np.random.default_rng([seed, 5])
        self.model = LearnedModel(*self.policy.q_SA.shape)
        self._planning_due = False
        # Of the last real step and the last planning, once there was one.
        self._numbers: dict[str, float] = {}

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
                errors, corrected, values = list[float](), list[Correction](), 0.0
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
                    corrected.append(self._correct(s, a, r, s_next, over))
                    values += float(q_SA[s, a])
                    #: Model(S, A) ← R, S' (one more of this outcome, or it alone)
                    model.add(s, a, r, s_next, over, at=self.steps, last_only=config.model == "last outcome")
                errors = [target - old for _, target, old, _, _ in corrected]
                self._numbers["td_error"] = sum(map(abs, errors)) / world.lanes
                self._numbers["mean_q"] = values / world.lanes
                self._planning_due = config.planning_steps > 0
                yield Stepped(transition, decision)
                yield from transition.episodes
                evidence = {
                    "state": transition.observation,
                    "action": transition.action,
                    "td_error": errors,
                }
                if self.looked_into:
                    evidence |= told(transition, config.discount, corrected) | {"bonus": 0.0}
                yield Updated(self._metrics(), evidence)
            if self._planning_due:
                count = config.planning_steps * world.lanes
                draws = self.generator.random((count, 3)).tolist()
                states, actions, thought, corrected = [], [], [], list[Correction]()
                #: Loop repeat n times
                for first, second, third in draws:
                    #: S ← random previously observed state
                    s = model.states[int(first * len(model.states))]
                    #: A ← random action previously taken in S
                    choices = model.tried[s] if config.bonus == 0 else model.choices(s)
                    a = choices[int(second * len(choices))]
                    #: R, S' ← Model(S, A), drawn from the outcomes seen
                    r, s_next, over = model.draw(s, a, third)
                    seen, untried = r, 0
                    if config.bonus:
                        #: Dyna-Q+: R ← R + κ √τ, where τ is how long ago A was tried in S
                        untried = self.steps - int(model.tried_at_SA[s, a])
                        r += config.bonus * math.sqrt(untried)
                    #: Q(S, A) ← Q(S, A) + α [R + γ max_a Q(S', a) - Q(S, A)]
                    corrected.append(self._correct(s, a, r, s_next, over))
                    if self.looked_into:
                        thought.append((seen, untried, r, s_next, over))
                    states.append(s)
                    actions.append(a)
                self._planning_due = False
                errors = [target - old for _, target, old, _, _ in corrected]
                self._numbers["planning_error"] = sum(map(abs, errors)) / max(1, count)
                evidence = {
                    "planned_state": np.array(states),
                    "planned_action": np.array(actions),
                    "td_error": errors,
                }
                if len(thought) == count:
                    evidence |= {"thought": thought, "bonus": config.bonus}
                    evidence |= {"discount": config.discount, "corrections": corrected}
                yield Updated(self._metrics(), evidence)

    def _correct(self, s: int, a: int, r: float, s_next: int, over: bool) -> Correction:
        """One step of Q-learning on one entry."""
        q_SA, config = self.policy.q_SA, self.config
        best = 0.0 if over else max(among(q_SA[s_next].tolist(), self.model.legal.get(s_next)))
        target = r if over else r + config.discount * best
        old, alpha = float(q_SA[s, a]), self.alpha(s, a)
        q_SA[s, a] += alpha * (target - old)
        return best, target, old, alpha, float(q_SA[s, a])

    def _metrics(self) -> dict[str, float]:
        return {**self._numbers, "epsilon": self.policy.epsilon, "model_size": float(self.model.known)}

    def state(self) -> State:
        """Table, model, epsilon, generators, counters."""
        return {
            **super().state(),
            "planning_generator": generator_state(self.generator),
            "planning_due": np.asarray(self._planning_due),
            **figures.kept("numbers", self._numbers, NUMBERS),
            **prefixed("model", self.model.state()),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        numbers = figures.found("numbers", state, NUMBERS)
        due = bool(checked(state, "planning_due", ()))
        generator = present(state, "planning_generator")
        self.model.restore(under("model", state))
        super().restore(state)
        self._numbers = numbers
        self._planning_due = due
        restore_generator(self.generator, generator)
