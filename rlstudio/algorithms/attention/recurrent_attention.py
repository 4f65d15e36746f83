"""The recurrent attention model (Mnih et al. 2014): look where it helps, then say what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from rlstudio.algorithms.attention.gaze_working import (
    DERIVATION,
    gaze_log_probability,
    log_beliefs,
    log_probability,
)
from rlstudio.algorithms.attention.settings import RecurrentAttentionConfig
from rlstudio.algorithms.policy_gradient.on_policy import GRADIENT_NORM, LEARNING_RATE, VALUE_LOSS
from rlstudio.algorithms.policy_gradient.reinforce_objective import gradient_variance
from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import (
    Array,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.schedules import annealed

if TYPE_CHECKING:
    from rlstudio.algorithms.attention.gaze_policy import GazePolicy

MOST_GATHERED = 1_000_000


class RecurrentAttention(Algorithm):
    """Glimpses one after another: the answer learns by its gradient; the gaze has none, and REINFORCE."""

    id = "recurrent_attention"
    title = "Recurrent attention"
    blurb = (
        "Sees a small window, remembers, and chooses where to look next. The answer is learned by its "
        "gradient; where to look has none, so gazes that led to a right answer become more likely."
    )
    family = "policy gradient"
    paper = "Mnih et al. 2014, Recurrent models of visual attention"
    Config = RecurrentAttentionConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="right", title="Right answers", unit="%", group="right answers",
            help="How many of the batch were answered rightly, while the gaze was still drawn by chance.",
        ),
        Metric(
            name="answer_loss", title="Loss of the answer", unit="nats", group="answer", log=True,
            help="-ln of the belief in the right answer after the last glimpse.",
        ),
        Metric(
            name="gaze_loss", title="Loss of the gaze", group="gaze",
            help="-(R - b) · ln π(l|h), all gazes of an episode together: what REINFORCE follows.",
        ),
        Metric(
            name="gaze_variance", title="Variance of the score function", group="variance", log=True,
            help="How far (R - b) · ∇ ln π(l|h) scatters from one episode to the next: the trace of its "
            "covariance, by the means of the gazes. A baseline makes it smaller and its mean no other.",
        ),
        VALUE_LOSS,
        LEARNING_RATE,
        GRADIENT_NORM,
    )  # fmt: skip
    shows = frozenset({"action_distribution", "value"})
    derivation = DERIVATION
    policy: GazePolicy

    def __init__(self, spec: EnvSpec, config: RecurrentAttentionConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.layout = self.policy.layout
        self.network = self.policy.eye
        self.steps = 0
        self.gaze: Array | None = None
        self.batch = self._empty()

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs something that is seen in glimpses, and answers to learn from."""
        if spec.glimpses() is None or "label" not in spec.tells:
            return words(
                "{algorithm} needs pictures that are seen in glimpses, such as “A digit in glimpses”.",
                algorithm=said_within(cls.title),
            )
        return None

    @classmethod
    def measured(cls, config: RecurrentAttentionConfig) -> tuple[Metric, ...]:
        """Nothing of a gaze that is not learned."""
        if config.gaze == "learned":
            return cls.metrics
        return tuple(metric for metric in cls.metrics if metric.group not in ("gaze", "variance"))

    @classmethod
    def make_policy(
        cls, spec: EnvSpec, config: RecurrentAttentionConfig, *, device: str, seed: int
    ) -> GazePolicy:
        """A fresh network, whose gaze is learned or by chance. It is small: it stays on the processor."""
        from rlstudio.algorithms.attention.gaze_network import GazeNetwork
        from rlstudio.algorithms.attention.gaze_policy import GazePolicy, RandomGaze

        layout = spec.glimpses()
        assert layout is not None
        network = GazeNetwork(layout, config.width, np.random.default_rng([seed, 0]))
        kind = GazePolicy if config.gaze == "learned" else RandomGaze
        return kind(network, config.gaze_deviation, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Whole episodes in all lanes, then one update; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        count = self.layout.count
        while True:
            while len(self.batch["label"]) < config.batch_size:
                observation = world.observe()
                policy.deviation = config.gaze_deviation
                #: g_t = f_g(ρ(x, l_{t-1}), l_{t-1});  h_t = f_h(h_{t-1}, g_t);  l_t ~ N(f_l(h_t), σ²)
                decision = policy.decide(observation, explore=True)
                #: Look at l_t; after the last glimpse answer argmax_y f_a(h_T), and R = 1 if it is right
                transition = world.step(decision.action)
                self._gather(observation, decision.action, transition.reward, transition.terminated, world)
                yield Stepped(transition, decision)
                yield from transition.episodes
            batch, self.batch = self.batch, self._empty()
            windows, places, _ = self.layout.split(batch["seen"])
            gaze_BT2, label_B, reward_B1 = batch["gaze"], batch["label"], batch["reward"][:, None]
            episodes, deviation = len(label_B), np.float32(policy.deviation)
            #: Go through the same glimpses again: p_t(y) = f_a(h_t), μ_t = f_l(h_t), b_t = b(h_t)
            logit_BTC, mean_BT2, value_BT = said = network.forward(windows, places)
            log_p_BTC = log_softmax(logit_BTC.reshape(episodes * count, -1)).reshape(logit_BTC.shape)
            #: The answer: ascend Σ_t w_t ∇ ln p_t(y*), which can be differentiated
            right_BTC = np.arange(self.layout.classes) == label_B[:, None, None]
            weight_T = self._weights()
            logit_slope_BTC = (np.exp(log_p_BTC) - right_BTC) * weight_T[:, None] / episodes
            #: The gaze: ascend Σ_t (R - b_t) ∇ ln π(l_t|h_t), with ∇_μ ln N(l; μ, σ²) = (l - μ) / σ²
            expected_BT = value_BT if config.baseline == "learned value" else np.zeros_like(value_BT)
            advantage_BT = reward_B1 - expected_BT
            # The last gaze is not followed by a glimpse: it has led to nothing.
            looked_T = (np.arange(count) < count - 1) & (config.gaze == "learned")
            score_BT2 = (gaze_BT2 - mean_BT2) / deviation**2 * (advantage_BT * looked_T)[..., None]
            mean_slope_BT2 = score_BT2 * np.float32(-config.gaze_weight / episodes)
            #: The baseline: descend Σ_t ∇ (b_t - R)²
            value_slope_BT = (value_BT - reward_B1) * np.float32(2 / value_BT.size)
            #: θ ← θ + α times all three
            rate = annealed(
                config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps
            )
            slopes = (logit_slope_BTC, mean_slope_BT2, value_slope_BT)
            norm = network.descend(
                type(said)(*(slope.astype(np.float32) for slope in slopes)), rate, config.max_grad_norm
            )
            evidence = {
                "windows": windows, "places": places, "gaze": gaze_BT2, "mean": mean_BT2, "label": label_B,
                "log_belief": np.take_along_axis(log_p_BTC, label_B[:, None, None], 2)[..., 0],
                "reward": batch["reward"], "value": value_BT, "advantage": advantage_BT,
                "expected": expected_BT, "looked": looked_T, "weights": weight_T,
                "deviation": float(deviation), "gaze_weight": config.gaze_weight,
            }  # fmt: skip
            metrics = self._report(evidence, score_BT2) | {"learning_rate": rate, "gradient_norm": norm}
            yield Updated(metrics, evidence)

    def _weights(self) -> Array:
        """How much the answer after each glimpse (T,) counts: the last one 1, all others together w."""
        count = self.layout.count
        weight_T = np.full(count, self.config.early_weight / max(1, count - 1), np.float32)
        weight_T[-1] = 1.0
        return weight_T

    def _gather(self, observation: Array, action: Array, reward: Array, over: Array, world: World) -> None:
        """Keep the gazes of the episodes under way, and what is learned from of those that are over."""
        if self.gaze is None or len(self.gaze) != len(observation):
            self.gaze = np.zeros((len(observation), self.layout.count, 2), np.float32)
        taken_B = self.layout.split(observation)[2].sum(1)
        self.gaze[np.arange(len(action)), taken_B - 1] = action[:, :2]
        self.steps += world.lanes
        if over.any():
            found = {"seen": observation, "gaze": self.gaze, "label": world.told()["label"], "reward": reward}
            self.batch = {
                name: np.concatenate([kept, found[name][over].astype(kept.dtype)])
                for name, kept in self.batch.items()
            }

    def _empty(self) -> dict[str, Array]:
        """Episodes that are over, by the names of what is kept of them: none."""
        return {
            "seen": np.zeros((0, self.layout.width), np.float32),
            "gaze": np.zeros((0, self.layout.count, 2), np.float32),
            "label": np.zeros(0, np.int64),
            "reward": np.zeros(0, np.float32),
        }

    def _report(self, evidence: Evidence, score_BT2: Array) -> dict[str, float]:
        """The metrics of an update, without what the optimiser tells."""
        metrics = {
            "right": 100 * float(evidence["reward"].mean()),
            "answer_loss": -float(evidence["log_belief"][:, -1].mean()),
            "value_loss": float(((evidence["value"] - evidence["reward"][:, None]) ** 2).mean()),
        }
        if self.config.gaze == "learned":
            log_p_BT = gaze_log_probability(evidence["gaze"], evidence["mean"], evidence["deviation"])
            loss_BT = -evidence["advantage"] * log_p_BT * evidence["looked"]
            metrics["gaze_loss"] = float(loss_BT.sum(1).mean())
            if len(score_BT2) > 1:
                metrics["gaze_variance"] = gradient_variance(score_BT2.reshape(len(score_BT2), -1))
        return metrics

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The log-probability of the same gazes and the belief in the right answer after the step."""
        said = self.network.peek(evidence["windows"], evidence["places"])
        return {
            "logp": log_probability({**evidence, "mean": said.mean}),
            "lny": log_beliefs(said.logit, evidence["label"]),
        }

    def state(self) -> State:
        """Network, optimiser, counters, the generator, and the episodes gathered so far."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= prefixed("batch", {name: value.copy() for name, value in self.batch.items()})
        state["steps"] = np.asarray(self.steps)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.gaze is not None:
            state["gaze"] = self.gaze.copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.steps = int(whole(state, "steps", ()))
        kept = under("batch", state)
        episodes = len(present(kept, "label"))
        if episodes > MOST_GATHERED:
            raise Unsound(words("the number of episodes gathered, {n}, is impossible", n=episodes))
        self.batch = {
            name: checked(kept, name, (episodes, *value.shape[1:])).astype(value.dtype)
            for name, value in self._empty().items()
        }
        self.batch["label"] = whole(kept, "label", (episodes,), self.layout.classes)
        self.gaze = None
        if "gaze" in state:
            self.gaze = np.array(checked(state, "gaze", (None, self.layout.count, 2)), np.float32)
        restore_generator(self.policy.generator, present(state, "acting_generator"))

    def break_off(self) -> None:
        """Gazes of unfinished episodes are written over as new ones go on; nothing has to be forgotten."""
