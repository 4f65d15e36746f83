"""Gradients for a choice among K: unbiased and noisy, or smooth and of something else.

Shapes: B inputs, K routes. p_BK the probabilities of the routes, q_BK what each route's network believes of
the right answer. All return the gradient (..., B, K) of a loss with respect to the router's logits.
"""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Floats


def softmax(logit: Floats) -> Floats:
    """Probabilities over the last axis."""
    powers = np.exp(logit - logit.max(-1, keepdims=True))
    found: Floats = powers / powers.sum(-1, keepdims=True)
    return found


def through(share: Floats, slope: Floats) -> Floats:
    """From the gradient in shares = softmax(x) to that in x: s_k (g_k - Σ_j s_j g_j)."""
    found: Floats = share * (slope - (share * slope).sum(-1, keepdims=True))
    return found


def exact(p_BK: Floats, q_BK: Floats) -> Floats:
    """∇ E_{a~p}[-ln q_a] with all K terms: what the others estimate."""
    return through(p_BK, -np.log(q_BK))


def score_function(p_BK: Floats, route: Array, q_BK: Floats, baseline: float) -> Floats:
    """REINFORCE: (-ln q_a - b) ∇ ln p(a) for routes (..., B); it needs what network a says, and no other."""
    taken = np.arange(p_BK.shape[-1]) == route[..., None]
    loss = -np.log(np.where(taken, q_BK, 1)).sum(-1, keepdims=True)
    found: Floats = (loss - baseline) * (taken - p_BK)
    return found


def soft(p_BK: Floats, q_BK: Floats) -> Floats:
    """∇ -ln Σ_k p_k q_k: all networks are asked, and their answers mixed. Nothing is drawn."""
    return through(p_BK, -q_BK / (p_BK * q_BK).sum(-1, keepdims=True))


def straight_through(p_BK: Floats, route: Array, q_BK: Floats) -> Floats:
    """Forward the route that was drawn, backward as if it had been p (Bengio et al. 2013): biased."""
    taken = np.arange(p_BK.shape[-1]) == route[..., None]
    return through(p_BK, -q_BK / (taken * q_BK).sum(-1, keepdims=True))


def gumbel_softmax(logit_BK: Floats, noise: Floats, q_BK: Floats, temperature: float) -> Floats:
    """∇ -ln Σ_k z_k q_k with z = softmax((logit + g) / τ), g Gumbel noise (..., B, K) (Jang et al. 2017)."""
    share = softmax((logit_BK + noise) / temperature)
    return through(share, -q_BK / (share * q_BK).sum(-1, keepdims=True)) / np.float32(temperature)


def scatter(gradients: Floats) -> float:
    """How far gradients (S, B, K) of S draws scatter: the trace of their covariance, the mean over inputs."""
    return float(gradients.var(0, ddof=1).sum(-1).mean())
