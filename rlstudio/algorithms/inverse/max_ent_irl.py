"""Maximum-entropy inverse reinforcement learning (Ziebart et al. 2008; in worlds of chance, 2010)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np

from rlstudio.algorithms.inverse.demonstrated import goes_on, soft_plan, walked
from rlstudio.algorithms.inverse.inverse import MEASURES, InverseConfig, InverseRL
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Doubles, State, checked
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Swept
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark
from rlstudio.core.worlds.finite import TabularModel

PHASE = mark("gradient ascent")


class MaxEntIRLConfig(InverseConfig):
    """Everything that can be set about maximum-entropy inverse reinforcement learning."""

    tolerance: float = setting(
        0.01,
        "Tolerance θ",
        "It is over when no state's found reward changes by this much in a sweep.",
        gt=0,
        le=10,
        log=True,
        live=True,
    )
    expert_temperature: float = setting(
        0.02,
        "Expert's temperature",
        "How little differences between actions mean to the one who demonstrates, as a share of the largest "
        "reward of the world: near 0 the best way is always taken, and the larger it is, the more "
        "demonstrations stray.",
        gt=0,
        le=1,
        log=True,
        group="Demonstrations",
    )
    starts: Literal["anywhere", "where episodes begin"] = setting(
        "anywhere",
        "Demonstrations begin",
        "Where the demonstrations begin. Nothing can be found out about places that no demonstration comes "
        "near, so that one beginning alone tells little.",
        group="Demonstrations",
    )
    demonstrations: int = setting(
        400,
        "Demonstrations",
        "So many episodes are shown. The fewer, the more of their chance is taken for intention.",
        ge=1,
        le=20_000,
        log=True,
        unit="episodes",
        group="Demonstrations",
    )
    learning_rate: float = setting(
        0.3,
        "Learning rate α",
        "How far the found reward moves at each sweep for a visit too few or too many.",
        gt=0,
        le=10,
        log=True,
        live=True,
    )
    momentum: float = setting(
        0.8, "Momentum β", "How much of its last movement the found reward keeps at each sweep.",
        ge=0, le=0.99, live=True,
    )  # fmt: skip
    prior: float = setting(
        0.001,
        "Prior λ",
        "How strongly the found reward is drawn to 0. Without it, the reward of places that are never "
        "entered sinks for ever.",
        ge=0,
        le=1,
        log=True,
        live=True,
    )


class MaxEntIRL(InverseRL):
    """Raises the reward of what the expert enters more often than its own policy, until both agree."""

    id = "max_ent_irl"
    title = "Maximum-entropy IRL"
    blurb = (
        "Sees only how somebody acts, and asks what that one must want: it changes the reward of every cell "
        "until the policy that this reward implies goes where the demonstrations go. The expert is the exact "
        "planner of this very world, with some softness; its reward is hidden and shown beside what is found."
    )
    paper = (
        "Ziebart et al. 2008, Maximum Entropy Inverse Reinforcement Learning; in worlds of chance Ziebart et "
        "al. 2010, Modeling Interaction via the Principle of Maximum Causal Entropy"
    )
    Config = MaxEntIRLConfig
    metrics = (
        *MEASURES,
        Metric(
            name="mismatch",
            title="Visits that do not match",
            help="How far the policy's expected entries of all states are from those of the "
            "demonstrations, as a share of these.",
            unit="%",
            group="mismatch",
        ),
    )
    derivation = Derivation(
        letters={
            "s": Letter("s", "states", "the state that is entered", "state"),
            "shown": Letter(
                r"\tilde{f}_s", "shown", "how often a demonstration enters it; later entries count less"
            ),
            "expected": Letter("D_s", "expected", "how often the policy of the found reward enters it"),
            "old": Letter(r"\theta_s", "before", "its found reward before the sweep"),
            "prior": Letter(r"\lambda", "prior", "the prior"),
            "gradient": Letter(r"\nabla L_s", "gradient", "the gradient of the demonstrations' likelihood"),
            "held": Letter("m_s", "held", "its last movement"),
            "kept": Letter(r"\beta", "momentum", "the momentum"),
            "moved": Letter("m_s", "moved", "its movement now"),
            "rate": Letter(r"\alpha", "rate", "the learning rate"),
            "new": Letter(r"\theta_s", "w", "its found reward after the sweep"),
            "gap": Letter(
                r"\tilde{f}_s - D_s",
                lambda evidence: evidence["shown"] - evidence["expected"],
                "how many more entries were shown than are expected",
            ),
        },
        equations=(
            Equation("Gradient", "gradient = shown - expected - prior * old"),
            Equation("Movement", "moved <- kept * held + gradient"),
            Equation("Found reward", "new <- old + rate * moved"),
        ),
        columns=("s", "shown", "expected", "new", "gap"),
        error="gap",
        rows="states",
    )
    config: MaxEntIRLConfig

    def __init__(self, spec: EnvSpec, config: MaxEntIRLConfig, *, device: str, seed: int) -> None:
        anywhere = config.starts == "anywhere"
        super().__init__(spec, config, device=device, seed=seed, everywhere=anywhere)
        temperature = config.expert_temperature * max(float(np.abs(self.model.reward).max()), 1e-12)
        _, _, self.expert_SA = soft_plan(self.model, self.true_SA / temperature, config.discount)
        #: f̃ ← the mean of γ^t f(s_{t+1}) over the demonstrations; f(s) has one feature for each state
        self.shown_S, _ = walked(
            self.model,
            self.expert_SA,
            self.start_S,
            config.discount,
            count=config.demonstrations,
            longest=spec.time_limit or 1_000,
            rng=np.random.default_rng([seed, 11]),
        )
        self.moved_S: Doubles = np.zeros(len(self.start_S))
        self.converged = False

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of the paper within its gradient ascent; yields Swept, and ends when converged."""
        config, policy, model = self.config, self.policy, self.model
        #: Loop: climb the log-likelihood L(θ) of the demonstrations
        while not self.converged:
            #: Backward pass: Z_{s_i,a} = Σ_k P(s_k | s_i, a) e^{θ·f(s_k)} Z_{s_k}, Z_{s_i} = Σ_a Z_{s_i,a}
            plan = soft_plan(model, self.found_SA(), config.discount, policy.v_S)
            #: Local action probabilities: P(a | s_i) = Z_{s_i,a} / Z_{s_i}, with V = log Z and Q = log Z_a
            policy.v_S, policy.q_SA, policy.p_SA = plan
            #: Forward pass: D_{s,t+1} = Σ_{s_i} Σ_a D_{s_i,t} P(a | s_i) P(s | a, s_i), D_s = Σ_t γ^t D_{s,t}
            expected_S = expected_entries(model, policy.p_SA, self.start_S, config.discount)
            #: Gradient: ∇L(θ) = f̃ - Σ_s D_s f(s), less what the prior takes
            before_S, held_S = policy.w_S.copy(), self.moved_S
            gradient_S = self.shown_S - expected_S - config.prior * before_S
            #: θ ← θ + α (β m + ∇L(θ)), m being the last movement
            self.moved_S = config.momentum * held_S + gradient_S
            policy.w_S += config.learning_rate * self.moved_S
            change = float(np.abs(policy.w_S - before_S).max())
            #: until no θ_s changes by as much as the tolerance
            self.converged = change < config.tolerance
            mismatch = float(np.abs(self.shown_S - expected_S).sum() / self.shown_S.sum())
            yield Swept(
                self.measured_now(change) | {"mismatch": 100.0 * mismatch},
                PHASE,
                evidence={
                    "states": np.arange(len(before_S)),
                    "shown": self.shown_S,
                    "expected": expected_S,
                    "before": before_S,
                    "prior": config.prior,
                    "gradient": gradient_S,
                    "held": held_S,
                    "momentum": config.momentum,
                    "moved": self.moved_S,
                    "rate": config.learning_rate,
                    "w": policy.w_S,
                },
            )

    def state(self) -> State:
        """The tables, what was demonstrated, the last movement, and whether it is over."""
        return {
            **super().state(),
            "shown": self.shown_S.copy(),
            "moved": self.moved_S.copy(),
            "converged": np.asarray(self.converged),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        converged = bool(checked(state, "converged", ()))
        shown_S = checked(state, "shown", self.shown_S.shape)
        moved_S = checked(state, "moved", self.moved_S.shape)
        super().restore(state)
        self.shown_S, self.moved_S = np.array(shown_S, np.float64), np.array(moved_S, np.float64)
        self.converged = converged


def expected_entries(model: TabularModel, p_SA: Doubles, start_S: Doubles, discount: float) -> Doubles:
    """How often a policy is expected to enter each state (S,); an entry after t steps counts γ^t."""
    on_SAK, next_N = p_SA[:, :, None] * goes_on(model), model.next_state.ravel()
    total_S: Doubles = np.zeros(len(start_S))
    here_S: Doubles = start_S
    while here_S.sum() > 1e-7:
        total_S = total_S + here_S
        moving_SAK = here_S[:, None, None] * on_SAK
        here_S = np.asarray(discount * np.bincount(next_N, moving_SAK.ravel(), len(start_S)), np.float64)
    entering_SAK = total_S[:, None, None] * p_SA[:, :, None] * model.probability
    return np.asarray(np.bincount(next_N, entering_SAK.ravel(), len(start_S)), np.float64)
