"""C51, the categorical algorithm: learn the whole distribution of returns (Bellemare et al. 2017).

Acting, memory, target network and every switch are DQN's; here stand the two things that differ, the
target distribution and the loss.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import numpy as np
from pydantic import model_validator

from rlstudio.algorithms.deep_q.dqn import DQN
from rlstudio.algorithms.deep_q.objective import LossGradient
from rlstudio.algorithms.deep_q.q_network import q_network
from rlstudio.algorithms.deep_q.return_range import Range, ReturnRange, beyond, widened
from rlstudio.algorithms.deep_q.settings import DeepQConfig
from rlstudio.algorithms.deep_q.working import (
    COLUMNS,
    LETTERS,
    NOTES,
    WEIGHTED,
    WEIGHTING,
    by_steps,
    of_taken,
)
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats, Ints, State, checked, prefixed, under
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Transition
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Spread
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.distributions import CategoricalReturns, softmax
from rlstudio.nn.acting.masks import best_action
from rlstudio.nn.memory.replay import Batch


class C51Config(DeepQConfig):
    """DQN's settings, and the support of the distributions."""

    atoms: int = setting(
        51,
        "Atoms N",
        "Into how many bars the range of returns is divided.",
        ge=2,
        le=1001,
        unit="atoms",
        group="Distribution",
    )
    return_range: Literal["found", "fixed"] = setting(
        "found",
        "Range of the bars",
        "found: from the rewards. Where the world's model is known, these are all it can pay; elsewhere "
        "those met before the first update, and the range is widened when a larger one comes, which "
        "stretches what was learned. Returns are bounded by the largest reward divided by 1 - γ, or by the "
        "last one of an episode. fixed: the two numbers below, as in the papers; what lies outside is taken "
        "for their ends.",
        group="Distribution",
    )
    lowest_return: float = setting(
        -10.0,
        "Lowest return",
        "The lowest bar of a fixed range. Returns below it are taken for it: it must hold all discounted "
        "returns.",
        ge=-1e6,
        le=1e6,
        group="Distribution",
        only_if={"return_range": ("fixed",)},
    )
    highest_return: float = setting(
        10.0,
        "Highest return",
        "The highest bar of a fixed range. Returns above it are taken for it.",
        ge=-1e6,
        le=1e6,
        group="Distribution",
        only_if={"return_range": ("fixed",)},
    )

    @model_validator(mode="before")
    @classmethod
    def _ends_alone_fix_the_range(cls, values: Any) -> Any:
        """Whoever names an end and no kind of range, such as an older file, means a fixed one."""
        if not isinstance(values, dict) or "return_range" in values:
            return values
        fixed = "lowest_return" in values or "highest_return" in values
        return {**values, "return_range": "fixed"} if fixed else values

    @model_validator(mode="after")
    def _range_is_one(self) -> Self:
        if not self.lowest_return < self.highest_return:
            raise Unsound(words("the lowest return must be below the highest return"))
        return self

    def first_support(self, spec: EnvSpec) -> Floats:
        """The atoms z (N,), evenly spread: fixed, or by the model, or from -1 to 1 until more is known."""
        if self.return_range == "fixed":
            return self.spread((self.lowest_return, self.highest_return))
        return self.spread(ReturnRange.of_model(spec).ends(self.discount) or (-1.0, 1.0))

    def spread(self, ends: Range) -> Floats:
        """Atoms (N,) evenly between two ends."""
        return np.linspace(*ends, self.atoms, dtype=np.float32)


def project(reward_B: Floats, discount_B: Floats, p_BN: Floats, support_N: Floats) -> Floats:
    """The distribution of r + discount * Z on the support again (Bellemare et al. 2017, algorithm 1).

    Z has probabilities p_BN on ``support_N``; ``discount_B`` is 0 where the episode terminated. Every moved
    atom's mass goes to its two neighbours on the support, in proportion to nearness. Returns (B, N).
    """
    batch, atoms = p_BN.shape
    low, step = support_N[0], (support_N[-1] - support_N[0]) / (atoms - 1)
    moved_BN = reward_B[:, None] + discount_B[:, None] * support_N
    place_BN = np.clip((moved_BN - low) / step, 0.0, atoms - 1.0)
    # The atom below; the last one is its own upper neighbour with nothing to give.
    below_BN = np.minimum(place_BN.astype(np.int64), atoms - 2)
    up_BN = place_BN - below_BN
    slot = below_BN + (np.arange(batch) * atoms)[:, None]
    flat, size = slot.reshape(-1), batch * atoms
    mass = np.bincount(flat, (p_BN * (1.0 - up_BN)).reshape(-1), size)
    mass += np.bincount(flat + 1, (p_BN * up_BN).reshape(-1), size + 1)[:size]
    projected: Floats = mass.reshape(batch, atoms).astype(np.float32)
    return projected


def categorical_gradient(p_BAN: Floats, action_B: Ints, target_BN: Floats) -> tuple[Floats, Floats]:
    """Gradient of the mean cross entropy -sum_i m_i ln p_i(s, a) with respect to the logits.

    d/d logits = p - m for the action taken, 0 for the others. Returns it (B, A * N) and the cross
    entropies (B,) in nats.
    """
    batch = len(action_B)
    rows_B = np.arange(batch)
    p_BN = p_BAN[rows_B, action_B]
    gradient_BAN = np.zeros_like(p_BAN)
    gradient_BAN[rows_B, action_B] = (p_BN - target_BN) / np.float32(batch)
    entropy_B: Floats = -(target_BN * np.log(np.maximum(p_BN, np.float32(1e-30)))).sum(1)
    return gradient_BAN.reshape(batch, -1), entropy_B


def predicted(evidence: Evidence) -> Floats:
    """p_i(s, a) (B, N) before the step, not below what its logarithm was taken of."""
    batch, support_N = evidence["batch"], evidence["support"]
    p_BAN = softmax(evidence["q"].reshape(len(batch.action), -1, len(support_N)))
    found: Floats = np.maximum(of_taken(p_BAN, batch.action), np.float32(1e-30))
    return found


def likeliest(evidence: Evidence) -> Floats:
    """z_j (B,): the likeliest bar of Z(s', a*)."""
    next_output, choice = evidence["ahead"]
    batch, support_N = evidence["batch"], evidence["support"]
    shape = (len(batch.action), -1, len(support_N))
    best_B = best_action(softmax(choice.reshape(shape)) @ support_N, batch.next_legal)
    place_B = of_taken(softmax(next_output.reshape(shape)), best_B).argmax(1)
    found: Floats = support_N[place_B]
    return found


def bars(evidence: Evidence) -> Floats:
    """The support as (B, N)."""
    support_N = evidence["support"]
    return np.broadcast_to(support_N, (len(evidence["batch"].action), len(support_N)))


CLIPPED_SHARE = 0.02
"""Mean share of clipped mass from which a person is warned."""
CLIPPED_MEMORY = 0.002
"""How fast that mean follows new updates."""


class C51(DQN):
    """DQN that learns how likely every return is, not only the return to be expected."""

    id = "c51"
    title = "C51"
    blurb = (
        "Learns for each action how likely every return is, as 51 bars, where DQN learns only the mean. "
        "The richer target often makes it learn better."
    )
    paper = "Bellemare et al. 2017, A distributional perspective on reinforcement learning"
    Config = C51Config
    metrics = (
        *DQN.metrics,
        Metric(
            name="clipped",
            title="Outside the bars",
            help="Share of the targets' probability that lies outside the range of the bars and is taken for "
            "its ends. Above a few percent the range is too narrow, and values are wrong.",
            group="clipped",
        ),
    )
    shows = frozenset({"action_values", "action_probabilities", "return_distribution"})
    derivation = Derivation(
        letters=LETTERS
        | {
            "z": Letter("z_i", bars, "the returns that the bars stand for"),
            "zj": Letter("z_j", likeliest, "the likeliest return of the best next action"),
            "low": Letter(r"V_{\mathrm{MIN}}", lambda evidence: evidence["support"][0], "the lowest bar"),
            "high": Letter(r"V_{\mathrm{MAX}}", lambda evidence: evidence["support"][-1], "the highest bar"),
            "moved": Letter(r"\hat{\mathcal{T}} z_j", None, "where that return goes"),
            "m": Letter("m_i", "target", "the target: how likely each return should be"),
            "p": Letter("p_i(s, a)", predicted, "the prediction before the step"),
            "y": Letter(
                r"\mathbb{E}[m]",
                lambda evidence: evidence["target"] @ evidence["support"],
                "the target's mean",
            ),
            "q": Letter(
                "Q(s, a)",
                lambda evidence: predicted(evidence) @ evidence["support"],
                "the mean of the prediction before the step",
            ),
            "loss": Letter("L", None, "the cross entropy of this transition, in nats"),
            "weighted": WEIGHTED,
        },
        equations=(
            *by_steps("Likeliest bar", "moved = clip( r + gamma * zj , low , high )", "not terminated"),
            *by_steps("Every bar", "moved = clip( r , low , high )", "terminated"),
            Equation("Mean of the target", "y = total(m * z)", over="i"),
            Equation("Mean of the prediction", "q = total(p * z)", over="i"),
            Equation("Difference", "delta = y - q"),
            Equation("Loss", "loss = -total(m * ln(p))", over="i", mean="loss"),
            WEIGHTING,
        ),
        columns=COLUMNS,
        error="delta",
        predictions=("q", "p"),
        observation="batch.observation",
        next_observation="batch.next_observation",
        notes=NOTES,
        spread=Spread("m", "p", "z"),
    )
    config: C51Config
    policy: CategoricalReturns

    def __init__(self, spec: EnvSpec, config: C51Config, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.rewards = ReturnRange.of_model(spec)
        self.found = self.rewards.ends(config.discount) is not None
        self.clipped = self.clipped_mean = 0.0
        self.warned = False

    @classmethod
    def make_policy(
        cls,
        spec: EnvSpec,
        config: C51Config,  # type: ignore[override]
        *,
        device: str,
        seed: int,
    ) -> CategoricalReturns:
        """An epsilon-greedy policy over a fresh network of N logits for each action."""
        network = q_network(cls, spec, config, device=device, seed=seed, points=config.atoms)
        generator = np.random.default_rng([seed, 2])
        support_N, heat = config.first_support(spec), config.first_temperature
        return CategoricalReturns(network, generator, config.epsilon_initial, support_N, heat)

    def saw(self, transition: Transition) -> None:
        """Remember the smallest and the largest rewards: the range of returns follows from them."""
        if self.config.return_range == "found":
            self.rewards.note(transition)

    def _find_range(self) -> None:
        """Set the support when rewards are first known; widen it when returns can be larger than it."""
        ends = self.rewards.ends(self.config.discount)
        if self.config.return_range == "fixed" or ends is None:
            return
        support_N = self.policy.support
        now = float(support_N[0]), float(support_N[-1])
        slack = 1e-5 * (now[1] - now[0])
        if not self.found:
            self.found, self.policy.support = True, self.config.spread(ends)
        elif ends[0] < now[0] - slack or ends[1] > now[1] + slack:
            self.policy.support = self.config.spread(widened(now, ends))

    def targets(self, batch: Batch) -> Floats:
        """m (B, N): the distribution of r + γ Z(s', a*), projected onto the atoms."""
        self._find_range()
        next_output, choice = self.ahead(batch)
        support_N, rows_B = self.policy.support, np.arange(len(batch.reward))
        next_p_BAN = self.policy.probabilities(next_output)
        choice_p_BAN = next_p_BAN if choice is next_output else self.policy.probabilities(choice)
        #: Q(s_{t+1}, a) := Σ_i z_i p_i(s_{t+1}, a);  a* ← argmax_a Q(s_{t+1}, a)
        best_B = best_action(choice_p_BAN @ support_N, batch.next_legal)
        #: T̂z_j ← [r_t + γ_t z_j] clipped to [V_MIN, V_MAX], with γ_t = 0 where the episode terminated
        discount_B = (1.0 - batch.terminated) * self.discount(batch)
        next_p_BN = next_p_BAN[rows_B, best_B]
        self._note_clipped(beyond(batch.reward, discount_B, next_p_BN, support_N))
        #: m_l ← m_l + p_j(s_{t+1}, a*)(u - b_j), m_u ← m_u + p_j(s_{t+1}, a*)(b_j - l)
        return project(batch.reward, discount_B, next_p_BN, support_N)

    def _note_clipped(self, share: float) -> None:
        """Follow how much the targets lose at the ends of the range; warn once where it is a lot."""
        self.clipped = share
        self.clipped_mean += CLIPPED_MEMORY * (share - self.clipped_mean)
        if self.clipped_mean > CLIPPED_SHARE and not self.warned:
            self.warned = True
            low, high = self.policy.support[[0, -1]].tolist()
            self.warnings.append(
                words(
                    "{algorithm} can only tell returns from {low:g} to {high:g}, and many are outside: its "
                    "values are wrong. Begin a new run with a wider range, or let the range be found.",
                    algorithm=said_within(self.title),
                    low=low,
                    high=high,
                )
            )

    def report(
        self, batch: Batch, output: Floats, target: Floats, found: LossGradient, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        metrics, evidence = super().report(batch, output, target, found, norm)
        return metrics | {"clipped": self.clipped}, evidence | {"support": self.policy.support}

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The distribution of the batch's actions after the step, and its mean."""
        again = {**evidence, "q": self.network(evidence["batch"].observation)}
        p_BN = predicted(again)
        return {"p": p_BN, "q": p_BN @ evidence["support"]}

    def state(self) -> State:
        """DQN's, the rewards met, and how much lay outside the range."""
        state = super().state() | prefixed("rewards", self.rewards.state())
        state["clipping"] = np.array([self.found, self.clipped_mean, self.warned], float)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        clipping = checked(state, "clipping", (3,))
        super().restore(state)
        self.rewards.restore(under("rewards", state))
        self.found, self.clipped_mean, self.warned = bool(clipping[0]), float(clipping[1]), bool(clipping[2])

    def compare(self, output: Floats, action_B: Ints, target: Floats) -> LossGradient:
        """Cross entropy; what surprises is the divergence from target to prediction, as in Rainbow."""
        support_N, rows_B = self.policy.support, np.arange(len(action_B))
        p_BAN = self.policy.probabilities(output)
        #: Minimise the cross-entropy -Σ_i m_i log p_i(s_t, a_t)
        gradient, entropy_B = categorical_gradient(p_BAN, action_B, target)
        error_B: Floats = np.matmul(p_BAN[rows_B, action_B] - target, support_N, dtype=np.float32)
        own_B: Floats = (target * np.log(np.maximum(target, np.float32(1e-30)))).sum(1)
        return LossGradient(gradient, error_B, entropy_B + own_B, float(entropy_B.mean()))

    def mean_target(self, target: Floats) -> float:
        """Mean return of the target distributions."""
        return float((target @ self.policy.support).mean())
