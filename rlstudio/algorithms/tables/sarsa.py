"""SARSA (Rummery and Niranjan 1994; Sutton and Barto 2018, section 6.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms.tables.tabular import (
    EPSILON,
    MEAN_Q,
    TD_ERROR,
    TablePolicy,
    TabularConfig,
    TabularControl,
    next_legal,
)
from rlstudio.algorithms.tables.working import Correction, corrections, told
from rlstudio.core.arrays import Array, Bools, State, checked, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.policy import Decision


class SarsaConfig(TabularConfig):
    """Settings of SARSA."""


class Sarsa(TabularControl):
    """State, action, reward, state, action: learns the value of its own behaviour, exploration included."""

    id = "sarsa"
    title = "SARSA"
    blurb = (
        "Learns what its own behaviour is worth, random steps included, so it keeps away from edges where a "
        "stumble is dear. Compare it with Q-learning on the cliff."
    )
    paper = (
        "Rummery and Niranjan 1994, On-line Q-learning using connectionist systems; "
        "Sutton and Barto 2018, section 6.4"
    )
    Config = SarsaConfig
    metrics = (TD_ERROR, MEAN_Q, EPSILON)
    derivation = corrections("Q(S', A')", "the value of the action that it takes next")
    config: SarsaConfig
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: SarsaConfig, *, device: str, seed: int) -> None:
        #: Initialise Q(s, a) for all states s and actions a
        super().__init__(spec, config, device=device, seed=seed)
        self._planned_state: Array = np.zeros(0, np.int64)
        self._planned: Decision | None = None

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 130, in every lane; yields Stepped, EpisodeEnded and Updated."""
        config, policy, q_SA = self.config, self.policy, self.policy.q_SA
        while True:
            observation, legal_BA = world.observe(), world.legal()
            decision = self._planned
            if decision is None or not self._still_fits(observation, legal_BA):
                policy.epsilon = self.epsilon_now()
                #: Initialise S; choose A from S using the policy derived from Q (ε-greedy)
                decision = policy.decide(observation, explore=True, legal=legal_BA)
            #: Take action A, observe R, S'
            transition = world.step(decision.action)
            self.steps += world.lanes
            policy.epsilon = self.epsilon_now()
            #: Choose A' from S' using the policy derived from Q (ε-greedy)
            following = policy.decide(world.observe(), explore=True, legal=world.legal())
            errors, corrected, values = list[float](), list[Correction](), 0.0
            looked = self.looked_into
            # Lane after lane, because two lanes may stand in the same state.
            for s, a, r, s_next, a_next, over, late, legal in zip(
                transition.observation.tolist(),
                transition.action.tolist(),
                transition.reward.tolist(),
                transition.next_observation.tolist(),
                following.action.tolist(),
                transition.terminated.tolist(),
                transition.truncated.tolist(),
                next_legal(transition),
                strict=True,
            ):
                if late:
                    # Truncated: A' above belongs to the next episode, so another is drawn for S'.
                    a_next, _ = policy.choose(q_SA[s_next].tolist(), legal)
                #: Target: R + γ Q(S', A'), or R alone where the episode terminated
                ahead = 0.0 if over else float(q_SA[s_next, a_next])
                target = r if over else r + config.discount * ahead
                #: Q(S, A) ← Q(S, A) + α [target - Q(S, A)]
                old, alpha = float(q_SA[s, a]), self.alpha(s, a)
                error = target - old
                q_SA[s, a] += alpha * error
                errors.append(error)
                new = float(q_SA[s, a])
                values += new
                if looked:
                    corrected.append((ahead, target, old, alpha, new))
            #: S ← S'; A ← A'
            self._planned_state, self._planned = world.observe(), following
            yield Stepped(transition, decision)
            yield from transition.episodes
            lanes = world.lanes
            size = sum(map(abs, errors)) / lanes
            metrics = {"td_error": size, "mean_q": values / lanes, "epsilon": policy.epsilon}
            evidence = {"state": transition.observation, "action": transition.action, "td_error": errors}
            if looked:
                evidence |= told(transition, config.discount, corrected)
            yield Updated(metrics, evidence)

    def _still_fits(self, observation: Array, legal_BA: Bools | None) -> bool:
        """Whether the actions already chosen are for these observations, and legal there."""
        planned = self._planned
        if planned is None or not np.array_equal(self._planned_state, observation):
            return False
        planned.insight.legal = legal_BA
        return legal_BA is None or bool(legal_BA[np.arange(len(observation)), planned.action].all())

    def state(self) -> State:
        """Table, epsilon, generator, step count, and the actions already chosen for the next step."""
        decision = self._planned
        action = np.zeros(0, np.int64) if decision is None else np.asarray(decision.action, np.int64)
        explored = np.zeros(0, np.bool_) if decision is None else np.asarray(decision.explored)
        return {
            **super().state(),
            "planned.state": self._planned_state.copy(),
            "planned.action": action.copy(),
            "planned.explored": explored.copy(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        states, actions = self.policy.q_SA.shape
        action = whole(state, "planned.action", (None,), actions)
        planned_state = whole(state, "planned.state", action.shape, states)
        explored = checked(state, "planned.explored", action.shape)
        super().restore(state)
        self._planned_state, self._planned = planned_state, None
        if len(action):
            insight = self.policy.decide(planned_state, explore=False).insight
            self._planned = Decision(action, insight, None, explored.copy())
