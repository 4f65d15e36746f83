"""Tabular Q-learning (Watkins 1989; Sutton and Barto 2018, section 6.5)."""

from __future__ import annotations

from collections.abc import Iterator

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
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated


class QLearningConfig(TabularConfig):
    """Settings of Q-learning."""


class QLearning(TabularControl):
    """Q-learning: a table of action values, corrected after every step."""

    id = "q_learning"
    title = "Q-learning"
    blurb = (
        "Keeps a table of what each action is worth in each state and corrects one entry after every step. "
        "The classic to begin with."
    )
    paper = "Watkins and Dayan 1992, Q-learning; Sutton and Barto 2018, section 6.5"
    Config = QLearningConfig
    metrics = (TD_ERROR, MEAN_Q, EPSILON)
    derivation = corrections(r"\max_{a} Q(S', a)", "the value of the best action in the state that followed")
    config: QLearningConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: QLearningConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 131, in every lane; yields Stepped, EpisodeEnded and Updated."""
        config, policy, q_SA = self.config, self.policy, self.policy.q_SA
        while True:
            policy.epsilon = self.epsilon_now()
            #: Choose A from S using the policy derived from Q (ε-greedy)
            decision = policy.decide(world.observe(), explore=True, legal=world.legal())
            #: Take action A, observe R, S'
            transition = world.step(decision.action)
            self.steps += world.lanes
            errors, corrected, values = list[float](), list[Correction](), 0.0
            looked = self.looked_into
            # Lane after lane, because two lanes may stand in the same state.
            for s, a, r, s_next, over, legal in zip(
                transition.observation.tolist(),
                transition.action.tolist(),
                transition.reward.tolist(),
                transition.next_observation.tolist(),
                transition.terminated.tolist(),
                next_legal(transition),
                strict=True,
            ):
                #: Target: R + γ max_a Q(S', a), or R alone where the episode terminated
                best = 0.0 if over else max(among(q_SA[s_next].tolist(), legal))
                target = r if over else r + config.discount * best
                #: Q(S, A) ← Q(S, A) + α [target - Q(S, A)]
                old, alpha = float(q_SA[s, a]), self.alpha(s, a)
                error = target - old
                q_SA[s, a] += alpha * error
                errors.append(error)
                new = float(q_SA[s, a])
                values += new
                if looked:
                    corrected.append((best, target, old, alpha, new))
            yield Stepped(transition, decision)
            yield from transition.episodes
            lanes = world.lanes
            size = sum(map(abs, errors)) / lanes
            metrics = {"td_error": size, "mean_q": values / lanes, "epsilon": policy.epsilon}
            evidence = {"state": transition.observation, "action": transition.action, "td_error": errors}
            if looked:
                evidence |= told(transition, config.discount, corrected)
            yield Updated(metrics, evidence)
