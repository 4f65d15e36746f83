"""The cross-entropy method (Rubinstein 1999; for games: Szita and Lőrincz 2006, algorithm 1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import Array, Bools, Doubles, State, generator_state, restore_generator
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Box, Discrete, as_inputs, one_hot_width

WIDEST = 2000  # inputs times actions; guessing does not reach further


class CrossEntropyConfig(Hyperparameters):
    """Each setting is declared once; form, --set, help and saved files follow from it."""

    population: int = setting(
        40, "Population", "So many policies are guessed and tried before the best are kept.",
        ge=2, le=10_000, log=True, unit="episodes",
    )  # fmt: skip
    elite_share: float = setting(
        0.2, "Share of the best", "The part of the population from which the next guesses are made.",
        gt=0, le=1, live=True,
    )  # fmt: skip
    deviation: float = setting(
        5.0, "Deviation at first", "How widely the first guesses are spread around zero.",
        gt=0, le=1000, log=True,
    )  # fmt: skip
    extra_noise: float = setting(
        0.1, "Extra noise", "Added to the spread after every generation, so that it never stops looking.",
        ge=0, le=100, live=True,
    )  # fmt: skip


class LinearSoftmax(Policy):
    """π(a|s) = softmax(θᵀ [s, 1]); ``mean`` and ``deviation`` (I + 1, A) are what θ is guessed from."""

    def __init__(self, spec: EnvSpec, deviation: float, seed: int) -> None:
        assert isinstance(spec.action_space, Discrete)
        self.space = spec.observation_space
        shape = (one_hot_width(self.space) + 1, spec.action_space.n)
        self.mean_IA: Doubles = np.zeros(shape)
        self.deviation_IA: Doubles = np.full(shape, deviation)
        self.generator = np.random.default_rng([seed, 2])

    def guess(self, count: int) -> Doubles:
        """Policies (count, I + 1, A) drawn around the mean."""
        noise = self.generator.standard_normal((count, *self.mean_IA.shape))
        return self.mean_IA + self.deviation_IA * noise

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Greedy: by the mean. Exploring: by one guess for each observation.

        legal: always None, as the rule does not say ``obeys_masks``.
        """
        if explore:
            return self.decide_by(self.guess(len(observation)), observation)
        p_BA = self._probabilities(self.mean_IA[None], observation)
        return Decision(p_BA.argmax(1), Insight(action_probabilities=p_BA.astype(np.float32)))

    def decide_by(self, theta_BIA: Doubles, observation: Array) -> Decision:
        """Actions drawn by these policies, one for each of the observations (B, *shape)."""
        p_BA = self._probabilities(theta_BIA, observation)
        draw_B1 = self.generator.random((len(p_BA), 1))
        action_B = (p_BA[:, :-1].cumsum(1) <= draw_B1).sum(1)
        likeliest_B = p_BA.argmax(1)
        log_probability_B = np.log(p_BA[np.arange(len(p_BA)), action_B]).astype(np.float32)
        insight = Insight(action_probabilities=p_BA.astype(np.float32))
        return Decision(action_B, insight, log_probability_B, action_B != likeliest_B)

    def _probabilities(self, theta_BIA: Doubles, observation: Array) -> Doubles:
        inputs_BI = as_inputs(self.space, observation)
        inputs_BI = np.concatenate([inputs_BI, np.ones((len(inputs_BI), 1))], axis=1)
        logits_BA = np.matmul(inputs_BI[:, None, :], theta_BIA)[:, 0]
        p_BA = np.exp(logits_BA - logits_BA.max(1, keepdims=True))
        shares_BA: Doubles = p_BA / p_BA.sum(1, keepdims=True)
        return shares_BA

    def state(self) -> State:
        """``mean`` and ``deviation``: all that a viewer needs."""
        return {"mean": self.mean_IA.copy(), "deviation": self.deviation_IA.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take them back; ValueError when one is missing or misshapen."""
        for name in ("mean", "deviation"):
            if name not in state:
                raise ValueError(f"the array {name!r} is missing")
            if state[name].shape != self.mean_IA.shape:
                raise ValueError(f"{name} has shape {state[name].shape}, not {self.mean_IA.shape}")
        self.mean_IA, self.deviation_IA = np.array(state["mean"]), np.array(state["deviation"])


class CrossEntropy(Algorithm):
    """Guess policies, try each for an episode, and guess again around the best."""

    id = "cross_entropy"
    title = "Cross-entropy method"
    blurb = (
        "No gradient at all: guess forty policies, try each for one episode, keep the best fifth and guess "
        "again around these. Surprisingly hard to beat on small problems."
    )
    family = "policy gradient"
    paper = "Rubinstein 1999; Szita and Lőrincz 2006, Learning Tetris using the noisy cross-entropy method"
    Config = CrossEntropyConfig
    metrics = (
        Metric(name="elite_return", title="Elite return", help="Mean return of the best guesses."),
        Metric(name="spread", title="Spread", help="Mean deviation of the guesses.", log=True),
    )
    shows = frozenset({"action_probabilities"})
    policy: LinearSoftmax

    def __init__(self, spec: EnvSpec, config: CrossEntropyConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        empty = np.zeros((0, *self.policy.mean_IA.shape))
        self.trying_NIA: Doubles = empty  # the guess that each lane is trying now
        self.tried_GIA: Doubles = empty  # those that have been tried in this generation
        self.return_G: Doubles = np.zeros(0)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Why an environment is beyond it, in words for people; None where it fits."""
        if not isinstance(spec.action_space, Discrete):
            return "This cross-entropy method chooses among a few actions, and here they are on a scale."
        space = spec.observation_space
        if isinstance(space, Box) and space.is_image:
            return "The cross-entropy method guesses a few weights, and pictures would need too many."
        if one_hot_width(space) * spec.action_space.n > WIDEST:
            return "The cross-entropy method guesses a few weights, and here it would need too many."
        return None

    @classmethod
    def make_policy(
        cls, spec: EnvSpec, config: CrossEntropyConfig, *, device: str, seed: int
    ) -> LinearSoftmax:
        """What a viewer restores a saved file into."""
        return LinearSoftmax(spec, config.deviation, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Every lane tries guesses one after the other; yields Stepped, EpisodeEnded and Updated."""
        config, policy = self.config, self.policy
        if len(self.trying_NIA) != world.lanes:
            #: Draw θ_1 ... θ_N from N(μ, σ²)
            self.trying_NIA = policy.guess(world.lanes)
        while True:
            #: Try θ_i for one episode; its return is f(θ_i)
            decision = policy.decide_by(self.trying_NIA, world.observe())
            transition = world.step(decision.action)
            for ended in transition.episodes:
                tried = self.trying_NIA[ended.lane : ended.lane + 1]
                self.tried_GIA = np.concatenate([self.tried_GIA, tried])
                self.return_G = np.append(self.return_G, ended.episode_return)
                self.trying_NIA[ended.lane] = policy.guess(1)[0]
            # What was learned from this step is in place before the step is told of: a file may be saved at
            # any event, and then nothing may be owed.
            metrics = self._improve() if len(self.return_G) >= config.population else None
            yield Stepped(transition, decision)
            yield from transition.episodes
            if metrics is not None:
                yield Updated(metrics)

    def _improve(self) -> dict[str, float]:
        config, policy = self.config, self.policy
        #: Keep the elite: the ρN guesses with the highest returns
        count = max(1, round(config.elite_share * len(self.return_G)))
        best = np.argsort(self.return_G, kind="stable")[-count:]
        #: μ ← mean of the elite; σ ← deviation of the elite, plus noise
        policy.mean_IA = self.tried_GIA[best].mean(0)
        policy.deviation_IA = self.tried_GIA[best].std(0) + config.extra_noise
        elite_return = float(self.return_G[best].mean())
        self.tried_GIA, self.return_G = self.tried_GIA[:0], self.return_G[:0]
        return {"elite_return": elite_return, "spread": float(policy.deviation_IA.mean())}

    def state(self) -> State:
        """All that continuing needs, half a generation and the random generator included."""
        return {
            **self.policy.state(),
            "trying": self.trying_NIA.copy(),
            "tried": self.tried_GIA.copy(),
            "returns": self.return_G.copy(),
            "generator": generator_state(self.policy.generator),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``; ValueError when something is missing."""
        for name in ("trying", "tried", "returns", "generator"):
            if name not in state:
                raise ValueError(f"the array {name!r} is missing")
        self.policy.restore(state)
        self.trying_NIA, self.tried_GIA = np.array(state["trying"]), np.array(state["tried"])
        self.return_G = np.array(state["returns"])
        restore_generator(self.policy.generator, state["generator"])
