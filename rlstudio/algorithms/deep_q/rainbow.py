"""Rainbow: all improvements of DQN at once (Hessel et al. 2018).

Nothing is new here but the choice: C51's distributional learning with every switch of DQN on. Each can
still be turned off, which is how the paper measures what it is worth (its figure 3).
"""

from __future__ import annotations

from rlstudio.algorithms.deep_q.c51 import C51, C51Config
from rlstudio.core.hyperparameters import redefault


class RainbowConfig(C51Config):
    """C51's settings with the paper's choices as defaults."""

    #: Double Q-learning: a* by the learning network, its distribution by the target network
    double: bool = redefault(C51Config, "double", True)
    #: Prioritised replay: p_t ∝ (divergence of prediction from target)^ω
    prioritized: bool = redefault(C51Config, "prioritized", True)
    priority_exponent: float = redefault(C51Config, "priority_exponent", 0.5)
    importance_initial: float = redefault(C51Config, "importance_initial", 0.4)
    #: Dueling networks: p_i(s, a) from V_i(s) + A_i(s, a) - mean_a' A_i(s, a'), by a softmax over i
    dueling: bool = redefault(C51Config, "dueling", True)
    #: Multi-step learning: R_t^(n) = Σ_{k<n} γ^k r_{t+k+1}, then γ^n z
    n_step: int = redefault(C51Config, "n_step", 3)
    #: Noisy nets in place of ε-greedy: y = (b + W x) + (b_noisy ⊙ ε^b + (W_noisy ⊙ ε^w) x)
    noisy: bool = redefault(C51Config, "noisy", True)
    noise_initial: float = redefault(C51Config, "noise_initial", 0.5)
    learning_rate: float = redefault(C51Config, "learning_rate", 6.25e-5)
    adam_epsilon: float = redefault(C51Config, "adam_epsilon", 1.5e-4)


class Rainbow(C51):
    """C51, double, dueling, prioritised, n-step and noisy, all at once."""

    id = "rainbow"
    title = "Rainbow"
    blurb = (
        "All improvements of DQN at once: distributions, double, dueling, priorities, several rewards per "
        "target, and noise that learns how much to explore."
    )
    paper = "Hessel et al. 2018, Rainbow: combining improvements in deep reinforcement learning"
    Config = RainbowConfig
