"""Detectors of what goes wrong in updates: entropy, divergence, values, units, gradients, learning rate."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.core.words import words
from rlstudio.engine.diagnosis.detector import Detector, Seen
from rlstudio.engine.diagnosis.facts import Facts

FEW = 12
"""Points of a curve below which nothing is said about it."""
COLLAPSED = 0.02
"""Share of the highest possible entropy below which a policy has stopped trying anything else."""
KL_SPIKE, KL_TIMES = 0.2, 10.0
"""A divergence this large, and so many times the usual one, is a spike."""
BEYOND = 2.0
"""So many times the largest value that is possible."""
FAR_TESTS = 4
TOO_HIGH, TOO_LOW = 0.3, 0.8
"""Shares by which what was expected is above or below what came, of the larger of both."""
DEAD = 0.8
GRADIENT_TIMES, GRADIENT_LEAST = 1000.0, 10.0
GONE, LITTLE = 1e-3, 0.06
"""Shares of the learning rate in the settings: below the first nothing more is learned, below the second
little."""


def _entropy(facts: Facts) -> Seen | None:
    """Softmax policies: the highest entropy is ln A. Solved, or still getting better, it may be certain."""
    x, y = facts.curves["entropy"]
    if facts.actions is None or facts.actions < 2 or len(y) < FEW or facts.solved:
        return None
    low = COLLAPSED * math.log(facts.actions)
    now = float(y[-FEW // 2 :].mean())
    if now >= low or facts.does_better:
        return None
    since = int(x[np.flatnonzero(y >= low)[-1]]) if (y >= low).any() else int(x[0])
    return words(
        "entropy {now:.2g} of at most {most:.2f} since step {since:,}; mean return {mean:.4g}, no better "
        "than at the beginning",
        now=now,
        most=math.log(facts.actions),
        since=since,
        mean=facts.recent_return,
    ), since


def _kl(facts: Facts) -> Seen | None:
    x, y = facts.curves["approx_kl"]
    if len(y) < FEW:
        return None
    usual = float(np.median(np.abs(y)))
    recent = y[-max(FEW, len(y) // 4) :]
    at = len(y) - len(recent) + int(np.argmax(recent))
    if y[at] < max(KL_SPIKE, KL_TIMES * usual):
        return None
    step = int(x[at])
    return words(
        "KL {largest:.3g} at step {step:,}, where {usual:.2g} is usual",
        largest=float(y[at]),
        step=step,
        usual=usual,
    ), step


def _values(facts: Facts) -> Seen | None:
    """|V| is at most the largest reward per step over 1 - γ; and where rewards are rare, the largest return.

    Of normalised rewards values have another unit.
    """
    if facts.settings.get("normalise_rewards"):
        return None
    returns, lengths = np.abs(facts.y("return")), np.maximum(facts.y("length"), 1.0)
    if len(returns) < FEW or len(returns) != len(lengths):
        return None
    rest = 1.0 - float(facts.settings["discount"])
    possible = max(float(returns.max()), float((returns / lengths).max()) / rest if rest > 1e-9 else 0.0)
    x, y = facts.curves["mean_q"]
    recent = np.abs(y[-FEW:])
    if possible <= 0 or len(recent) < FEW or float(np.median(recent)) <= BEYOND * possible:
        return None
    step = int(x[-1])
    return words(
        "mean value {mean:.4g} at step {step:,}; at most about {possible:.4g} is possible",
        mean=float(y[-1]),
        step=step,
        possible=possible,
    ), step


def _dead(facts: Facts) -> Seen | None:
    x, y = facts.curves["silent_units"]
    if len(y) < 3 or float(y[-3:].min()) < DEAD:
        return None
    step = int(x[-1])
    return words(
        "{share:.0f} % of the hidden units at step {step:,}", share=100 * float(y[-1]), step=step
    ), step


def _gradients(facts: Facts) -> Seen | None:
    x, y = facts.curves["gradient_norm"]
    if len(y) < 2 * FEW:
        return None
    early, late = _middle(y[: len(y) // 2]), _middle(y[-FEW:])
    if late < max(GRADIENT_LEAST, GRADIENT_TIMES * early):
        return None
    step = int(x[-1])
    return words(
        "length {late:.3g} at step {step:,}, {early:.3g} before", late=late, step=step, early=early
    ), step


def _far(facts: Facts) -> Seen | None:
    """In tests one after the other: much more was expected than came; or next to nothing of what came.

    Values lag behind a policy that improves, and those of a policy that explores are lower than what its
    greedy twin gets: so too little is less suspicious than too much.
    """
    x, expected = facts.curves["expected_at_start"]
    came, error, returns = facts.y("came_after_start"), facts.y("error_at_start"), facts.y("return")
    if not FAR_TESTS <= len(expected) == len(came) == len(error):
        return None
    last = slice(-FAR_TESTS, None)
    gap = (expected - came)[last]
    size = np.maximum(np.abs(expected), np.abs(came))[last]
    least = np.maximum(3 * error[last], 0.05 * float(np.ptp(np.quantile(returns[-100:], (0.1, 0.9)))))
    high, low = gap > np.maximum(TOO_HIGH * size, least), -gap > np.maximum(TOO_LOW * size, least)
    lags = len(expected) < FEW or abs(expected[-1] - expected[-FEW]) > 0.1 * size[-1]
    if not high.all() and (lags or not low.all()):
        return None
    step = int(x[-1])
    return words(
        "{expected:.4g} expected at the start of an episode, {came:.4g} came, in the greedy test at step "
        "{step:,} and {before} before it",
        expected=float(expected[-1]),
        came=float(came[-1]),
        step=step,
        before=FAR_TESTS - 1,
    ), step


def _middle(values: Doubles) -> float:
    """The median, infinite where most are no numbers."""
    return float(np.median(np.nan_to_num(np.abs(values), nan=np.inf, posinf=np.inf)))


def _rate(facts: Facts) -> Seen | None:
    """Our own schedules leave a twentieth; that is no end, but most of a run at that rate is a waste.

    At the end of the budget a schedule may come to nothing.
    """
    x, y = facts.curves["learning_rate"]
    first = float(facts.settings["learning_rate"])
    if y[-1] > LITTLE * first or (facts.budget is not None and facts.step >= 0.99 * facts.budget):
        return None
    since = int(x[np.flatnonzero(y > LITTLE * first)[-1]]) if (y > LITTLE * first).any() else int(x[0])
    if y[-1] > GONE * first and since > facts.step / 2:
        return None
    if facts.budget is None:
        return words(
            "{rate:.2g} since step {since:,}; it began at {first:.2g}",
            rate=float(y[-1]),
            since=since,
            first=first,
        ), since
    return words(
        "{rate:.2g} since step {since:,} of {budget:,}; it began at {first:.2g}",
        rate=float(y[-1]),
        since=since,
        budget=facts.budget,
        first=first,
    ), since


DETECTORS = (
    Detector(
        "entropy collapse",
        "The policy has become certain too early: it tries nothing else any more.",
        "Raise the entropy bonus, or lower the learning rate.",
        _entropy,
        ("entropy", "return"),
        ("entropy_bonus",),
    ),
    Detector(
        "KL spike",
        "An update has moved the policy much further than the others.",
        "Lower the learning rate or the number of epochs, or set a target KL.",
        _kl,
        ("approx_kl",),
    ),
    Detector(
        "impossible values",
        "The values are larger than any return that is possible here: they run away.",
        "Copy the target network less often or more slowly, switch on Double Q-learning, or lower the "
        "learning rate.",
        _values,
        ("mean_q", "return", "length"),
        ("discount",),
    ),
    Detector(
        "dishonest values",
        "The values are far from what really follows, so that what is chosen by them rests on an illusion.",
        "Switch on Double Q-learning, copy the target network less often, or learn longer; see Is V honest?.",
        _far,
        ("expected_at_start", "came_after_start", "error_at_start", "return"),
        ("discount",),
    ),
    Detector(
        "dead units",
        "Most hidden units let nothing through, whatever is seen: they have stopped learning.",
        "Lower the learning rate, normalise observations, or take tanh or layer norm.",
        _dead,
        ("silent_units",),
    ),
    Detector(
        "exploding gradients",
        "The gradients have grown without measure.",
        "Limit the length of the gradient, or lower the learning rate.",
        _gradients,
        ("gradient_norm",),
    ),
    Detector(
        "learning rate at zero",
        "The learning rate has fallen to next to nothing long before the run is over.",
        "Let the schedule last as long as the run, or keep the rate constant.",
        _rate,
        ("learning_rate",),
        ("learning_rate",),
    ),
)
