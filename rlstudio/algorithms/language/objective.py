"""What comparisons, and the leash to a first policy, ask of a model of language."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats


def preference_loss(margin_B: Floats, preferred_B: Floats) -> tuple[Floats, Floats]:
    """The loss of Bradley and Terry (1952) for comparisons, and its slope, both (B,).

    margin: by how much the first text is thought better than the second. preferred: 1 where the first one was
    preferred, 0 where the second was, a half where both are alike.
      L = -p ln σ(m) - (1 - p) ln σ(-m)      dL/dm = σ(m) - p
    With m = r(first) - r(second) it is a reward model's (Christiano et al. 2017, equation 1); with
    m = β (ln π/π_ref (first) - ln π/π_ref (second)) that of DPO (Rafailov et al. 2023, equation 7).
    """
    # ln(1 + e^x) without overflow.
    loss_B = preferred_B * np.logaddexp(0, -margin_B) + (1 - preferred_B) * np.logaddexp(0, margin_B)
    likely_B = np.exp(-np.logaddexp(0, -margin_B))
    return loss_B.astype(np.float32), (likely_B - preferred_B).astype(np.float32)


def leashed(score_N: Floats, log_ratio_N: Floats, leash: float) -> Floats:
    """The reward of a symbol (N,): its share of r(x, y) - β ln π(y|x)/π_SFT(y|x) (Ouyang et al. 2022).

    score: r(x, y) where the symbol ends the text, elsewhere 0. log_ratio: ln π(a|s) - ln π_SFT(a|s).
    leash: β.
    """
    reward: Floats = score_N - np.float32(leash) * log_ratio_N
    return reward


def divergence(log_p_BA: Floats, log_first_BA: Floats) -> Floats:
    """KL(π || π_SFT) of the next symbol in nats, (B,): a text's is the sum over its symbols, in the mean."""
    found: Floats = (np.exp(log_p_BA) * (log_p_BA - log_first_BA)).sum(1)
    return found
