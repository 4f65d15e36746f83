"""Tabular Q-learning (Watkins 1989; Sutton and Barto 2018, section 6.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import Array, Floats, State, generator_state, restore_generator
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Discrete
from rlstudio.nn.network import checked, present
from rlstudio.nn.schedules import linear


class QLearningConfig(Hyperparameters):
    """Everything that can be set about Q-learning."""

    learning_rate: float = setting(
        0.5, "Learning rate α",
        "How far each step moves an entry of the table towards what was just seen: 1 believes only the last "
        "experience. In a world without chance large values are best.", gt=0, le=1, live=True,
    )  # fmt: skip
    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0, le=1, live=True,
    )  # fmt: skip
    epsilon_initial: float = setting(
        1.0, "ε at first", "Share of random actions at the beginning.",
        ge=0, le=1, live=True, group="Exploration",
    )  # fmt: skip
    epsilon_final: float = setting(
        0.1, "ε at last", "Share of random actions that remains after the exploration phase.",
        ge=0, le=1, live=True, group="Exploration",
    )  # fmt: skip
    exploration_steps: int = setting(
        10_000, "Exploration phase", "Over so many steps ε falls evenly from its first to its last value.",
        ge=1, le=100_000_000, log=True, unit="steps", live=True, group="Exploration",
    )  # fmt: skip
    initial_q: float = setting(
        0.0, "First guess",
        "What every entry of the table is at the beginning. Values above what can be earned make the agent "
        "try everything once: optimism is a kind of curiosity.", ge=-1e6, le=1e6,
    )  # fmt: skip


class TablePolicy(Policy):
    """Epsilon-greedy on a table q_SA; equally good actions are tied by chance when exploring."""

    def __init__(self, states: int, actions: int, config: QLearningConfig, seed: int) -> None:
        self.q_SA: Floats = np.full((states, actions), config.initial_q, np.float32)
        self.generator = np.random.default_rng([seed, 2])
        self.epsilon = config.epsilon_initial

    def decide(self, observation: Array, *, explore: bool) -> Decision:
        """The table's rows of states (B,) and the actions chosen by them (or at random)."""
        q_BA = self.q_SA[observation]
        insight = Insight(action_values=q_BA)
        if not explore:
            return Decision(q_BA.argmax(1), insight)
        random = self.generator.random
        actions, explored = [], []
        for row in q_BA.tolist():
            explores = random() < self.epsilon
            if explores:
                actions.append(int(random() * len(row)))
            else:
                best = max(row)
                if row.count(best) == 1:
                    actions.append(row.index(best))
                else:
                    ties = [action for action, value in enumerate(row) if value == best]
                    actions.append(ties[int(random() * len(ties))])
            explored.append(explores)
        return Decision(np.array(actions), insight, None, np.array(explored))

    def state(self) -> State:
        """The table ``q`` (S, A) and epsilon."""
        return {"q": self.q_SA.copy(), "epsilon": np.asarray(self.epsilon)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the table and epsilon from ``state()``."""
        table = checked(state, "q", self.q_SA.shape)
        self.epsilon = float(checked(state, "epsilon", ()))
        self.q_SA[...] = table


class QLearning(Algorithm):
    """Q-learning: a table of what every action in every state is worth, corrected after every step."""

    id = "q_learning"
    title = "Q-learning"
    blurb = (
        "Keeps a table of what each action is worth in each state and corrects one entry after every step. "
        "The classic to begin with."
    )
    family = "tabular"
    paper = "Watkins and Dayan 1992, Q-learning; Sutton and Barto 2018, section 6.5"
    Config = QLearningConfig
    metrics = (
        Metric(
            name="td_error",
            title="TD error",
            help="Absolute difference between an entry and what the last step says it should be.",
            group="error",
        ),
        Metric(
            name="mean_q",
            title="Mean Q",
            help="Mean value of the entries just corrected.",
            group="q",
        ),
        Metric(name="epsilon", title="ε", help="Share of random actions.", group="epsilon"),
    )
    shows = frozenset({"action_values"})
    policy: TablePolicy

    def __init__(self, spec: EnvSpec, config: QLearningConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        #: Initialise Q(s, a) for all states s and actions a
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.steps = 0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """A table needs states and actions that can be counted."""
        if not isinstance(spec.observation_space, Discrete):
            return (
                "Q-learning keeps one row per state, and here the observations are pictures or measurements, "
                "too many to list."
            )
        if not isinstance(spec.action_space, Discrete):
            return "Q-learning keeps one column per action, and here the action is a number on a scale."
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: QLearningConfig, *, device: str, seed: int) -> TablePolicy:
        """An epsilon-greedy policy on a fresh table."""
        states, actions = spec.observation_space, spec.action_space
        if not (isinstance(states, Discrete) and isinstance(actions, Discrete)):
            raise ValueError(cls.misfit(spec))
        return TablePolicy(states.n, actions.n, config, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 131, in every lane; yields Stepped, EpisodeEnded and Updated."""
        config, policy, q_SA = self.config, self.policy, self.policy.q_SA
        while True:
            policy.epsilon = linear(
                config.epsilon_initial, config.epsilon_final, config.exploration_steps, self.steps
            )
            #: Choose A from S using the policy derived from Q (ε-greedy)
            decision = policy.decide(world.observe(), explore=True)
            #: Take action A, observe R, S'
            transition = world.step(decision.action)
            self.steps += world.lanes
            errors, values = 0.0, 0.0
            # Lane after lane, because two lanes may stand in the same state.
            for s, a, r, s_next, over in zip(
                transition.observation.tolist(),
                transition.action.tolist(),
                transition.reward.tolist(),
                transition.next_observation.tolist(),
                transition.terminated.tolist(),
                strict=True,
            ):
                #: Target: R + γ max_a Q(S', a), or R alone where the episode terminated
                target = r if over else r + config.discount * max(q_SA[s_next].tolist())
                #: Q(S, A) ← Q(S, A) + α [target - Q(S, A)]
                error = target - float(q_SA[s, a])
                q_SA[s, a] += config.learning_rate * error
                errors += abs(error)
                values += float(q_SA[s, a])
            yield Stepped(transition, decision)
            yield from transition.episodes
            lanes = world.lanes
            metrics = {"td_error": errors / lanes, "mean_q": values / lanes, "epsilon": policy.epsilon}
            yield Updated(metrics, {"state": transition.observation, "action": transition.action})

    def state(self) -> State:
        """Table, epsilon, generator and step count."""
        return {
            **self.policy.state(),
            "steps": np.asarray(self.steps),
            "generator": generator_state(self.policy.generator),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        steps = int(checked(state, "steps", ()))
        self.policy.restore(state)
        restore_generator(self.policy.generator, present(state, "generator"))
        self.steps = steps
