"""How wrong the members of an ensemble are, and the gradient of that."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Floats

LEAST_LOG_VARIANCE, MOST_LOG_VARIANCE = -10.0, 0.5
"""Bounds of a Gaussian member's ln σ², in the networks' units: those from which PETS learns its own."""


@dataclass(slots=True)
class Loss:
    """The loss of B transitions in E members, (B, E) each but ``row`` (B,): what each counts in the mean.

    ``gradient`` (B, E, K): of the mean loss with respect to the outputs.
    """

    squares: Floats
    ends: Floats
    share: Floats
    row: Floats
    gradient: Floats


def _softplus(x: Floats) -> Floats:
    found: Floats = np.logaddexp(np.float32(0), x)
    return found


def _sigmoid(x: Floats) -> Floats:
    found: Floats = np.float32(0.5) * (1 + np.tanh(np.float32(0.5) * x))
    return found


def bounded(raw: Floats) -> tuple[Floats, Floats]:
    """Logarithms of variances, softly within their bounds, and their slopes with respect to ``raw``."""
    below = MOST_LOG_VARIANCE - _softplus(MOST_LOG_VARIANCE - raw)
    slope = _sigmoid(MOST_LOG_VARIANCE - raw) * _sigmoid(below - LEAST_LOG_VARIANCE)
    return LEAST_LOG_VARIANCE + _softplus(below - LEAST_LOG_VARIANCE), slope


def compared(output: Floats, aims: Floats, over: Floats, share: Floats) -> Loss:
    """How far outputs (B, E, K) are from targets (B, D + 1), and from ends that came or not (B,).

    The outputs of deterministic members are D + 1 means and the logit of the end; Gaussian ones have their
    raw log-variances behind them.
    """
    batch, members, width = output.shape
    wide = aims.shape[1]
    mean, logit, came = output[..., :wide], output[..., wide], over[:, None]
    wrong = mean - aims[:, None]
    if width == wide + 1:
        #: l_e = w_e (½ |ŷ_e - y|² - [end] ln p̂_e - [no end] ln (1 - p̂_e))
        squares = (wrong * wrong).sum(-1) / 2
        parts = [wrong]
    else:
        #: Gaussian: l_e = w_e (½ Σ_d ((μ_d - y_d)² / σ_d² + ln σ_d²) - ln p̂_e(end or not))
        spread, slope = bounded(output[..., wide + 1 :])
        pull = wrong * np.exp(-spread)
        squares = (wrong * pull + spread).sum(-1) / 2
        parts = [pull, (1 - wrong * pull) / 2 * slope]
    ends = np.logaddexp(0, logit) - came * logit
    row = (share * (squares + ends)).mean(1)
    parts.insert(1, (_sigmoid(logit) - came)[..., None])
    gradient = np.concatenate(parts, axis=-1)
    gradient *= share[..., None] / (batch * members)
    return Loss(squares, ends, share, row, gradient.astype(np.float32))
