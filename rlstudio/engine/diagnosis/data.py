"""Detectors of what goes wrong in what is learned from: rewards, exploration, observations, episodes."""

from __future__ import annotations

import numpy as np

from rlstudio.core.words import words
from rlstudio.engine.diagnosis.detector import Detector, Seen
from rlstudio.engine.diagnosis.facts import Facts

EPISODES = 30
"""Episodes before anything is said about their returns."""
ONE_ACTION = 0.999
LARGE, UNEVEN = 20.0, 100.0
"""Observations beyond the first, or dimensions whose sizes differ by the second, are not normalised."""
LIMIT_PILE = 5.0
"""So many times as many episodes end at a limit as at each length just below it."""
LIMIT_HITS, LIMIT_SHARE, LIMIT_STEPS = 10, 0.15, 10
"""So many episodes, this share of all, of exactly the longest length (of at least so many steps)."""
ONE_EPISODE = 0.5
"""Share of the memory that one episode may hold."""
TESTS, FALL = 2, 0.35
"""So many tests in a row that much (of the spread of training's returns) below training."""


def _one_action(facts: Facts) -> Seen | None:
    """In some worlds one action is right; where it is not, nothing gets better."""
    x, y = facts.curves["commonest_action"]
    if facts.actions is None or facts.actions < 2 or len(y) < 2 or float(y[-2:].min()) < ONE_ACTION:
        return None
    if facts.solved or facts.does_better:
        return None
    step = int(x[-1])
    return words(
        "{share:.1f} % of the steps of the greedy test at step {step:,}; mean return {mean:.4g}, no better "
        "than at the beginning",
        share=100 * float(y[-1]),
        step=step,
        mean=facts.recent_return,
    ), step


def _first_reward(facts: Facts) -> int | None:
    """Number of the first episode that earns something, or not what those before did; None if none does."""
    returns = facts.y("return")
    # Each may earn the same: where a goal pays 1 and nothing else does, the shorter way is the better one.
    other = np.flatnonzero((returns != returns[0]) | (returns > 0))
    return int(other[0]) if len(other) else None


def _no_reward(facts: Facts) -> Seen | None:
    returns = facts.y("return")
    if len(returns) < EPISODES or _first_reward(facts) is not None or facts.solved:
        return None
    last = int(facts.x("return")[-1])
    return words(
        "all {episodes:,} episodes up to step {last:,} returned {each:g}",
        episodes=len(returns),
        last=last,
        each=float(returns[0]),
    ), last


def _epsilon(facts: Facts) -> Seen | None:
    """What explores has ended before there was anything to find."""
    x, y = facts.curves["epsilon"]
    final = float(facts.settings["epsilon_final"])
    initial = float(facts.settings.get("epsilon_initial") or 1.0)
    if final >= initial:
        return None
    low = np.flatnonzero(y <= final + 0.02 * (initial - final))
    if not len(low):
        return None
    gone = float(x[low[0]])
    returns_at = facts.x("return")
    first = _first_reward(facts)
    before = int(np.searchsorted(returns_at, gone, "right"))
    if before < EPISODES // 3 or (first is not None and returns_at[first] <= gone):
        return None
    step = int(gone)
    if first is None:
        return words(
            "ε fell to {final:g} at step {step:,} without any reward; none has come since",
            final=final,
            step=step,
        ), step
    return words(
        "ε fell to {final:g} at step {step:,} without any reward; the first came at step {first:,}",
        final=final,
        step=step,
        first=int(returns_at[first]),
    ), step


def _inputs(facts: Facts) -> Seen | None:
    if facts.settings["normalise_observations"]:
        return None
    x, largest = facts.curves["observation_largest"]
    high, low = float(largest[-1]), float(facts.y("observation_smallest")[-1])
    if high <= LARGE and not (low > 0 and high > 1.0 and high / low > UNEVEN):
        return None
    step = int(x[-1])
    return words(
        "numbers up to {high:.4g} beside others of at most {low:.3g} (step {step:,})",
        high=high,
        low=low,
        step=step,
    ), step


def _limit(facts: Facts) -> Seen | None:
    """Many episodes of exactly the longest length, none of which was said to be cut off."""
    lengths, cut = facts.y("length"), facts.y("cut_off")
    if facts.ends_by_length or len(lengths) < EPISODES or len(cut) != len(lengths):
        return None
    longest = float(lengths.max())
    hits = lengths == longest
    many = int(hits.sum())
    # A goal may be reached in one number of steps, too. A limit piles up where few end just below it.
    below = float(((lengths >= 0.8 * longest) & ~hits).sum()) / max(1.0, 0.2 * longest)
    if many < LIMIT_PILE * below:
        return None
    if longest < LIMIT_STEPS or many < max(LIMIT_HITS, LIMIT_SHARE * len(lengths)) or cut[hits].any():
        return None
    last = int(facts.x("length")[np.flatnonzero(hits)[-1]])
    return words(
        "{many:,} of {episodes:,} episodes ended at exactly {longest:g} steps, the longest, and all of "
        "them as ends of the task (last at step {last:,})",
        many=many,
        episodes=len(lengths),
        longest=longest,
        last=last,
    ), last


def _memory(facts: Facts) -> Seen | None:
    at, lengths = facts.curves["length"]
    capacity = min(float(facts.settings["replay_capacity"]), float(facts.step))
    recent = at > facts.step - capacity
    if not recent.any() or facts.step < float(facts.settings.get("learning_starts") or 0):
        return None
    longest = float(lengths[recent].max())
    share = min(longest / capacity, 1.0)
    if share < ONE_EPISODE or len(lengths) < 3:
        return None
    when = int(at[recent][np.argmax(lengths[recent])])
    return words(
        "{many:,.0f} of {capacity:,.0f} transitions are of the episode that ended at step {step:,}",
        many=min(longest, capacity),
        capacity=capacity,
        step=when,
    ), when


def _tests(facts: Facts) -> Seen | None:
    x, tests = facts.curves["evaluation"]
    at, returns = facts.curves["return"]
    if len(tests) < TESTS or len(returns) < EPISODES:
        return None
    spread = float(returns.max() - returns.min())
    fell = []
    for step, score in zip(x[-TESTS:], tests[-TESTS:], strict=True):
        known = returns[: int(np.searchsorted(at, step, "right"))][-20:]
        fell.append(len(known) == 20 and score < known.mean() - FALL * spread)
    if spread <= 0 or not all(fell):
        return None
    step = int(x[-1])
    return words(
        "{test:.4g} in the greedy test at step {step:,}, {training:.4g} in training",
        test=float(tests[-1]),
        step=step,
        training=facts.recent_return,
    ), step


DETECTORS = (
    Detector(
        "one action",
        "The policy does the same thing everywhere.",
        "Explore longer, look at the scale of rewards, and lower the learning rate.",
        _one_action,
        ("commonest_action", "return"),
    ),
    Detector(
        "exploration over too early",
        "Exploration ended before the first reward was found: there was nothing to learn from.",
        "Let ε fall more slowly, or make the first reward easier to reach.",
        _epsilon,
        ("epsilon", "return"),
        ("epsilon_final",),
    ),
    Detector(
        "no reward",
        "Every episode had the same return: nothing tells a good one from a bad one.",
        "Explore more or longer, allow longer episodes, or give rewards on the way.",
        _no_reward,
        ("return",),
    ),
    Detector(
        "inputs not normalised",
        "The observations are large or very uneven in size, and the network sees them as they come.",
        "Switch on: normalise observations.",
        _inputs,
        ("observation_largest", "observation_smallest"),
        ("normalise_observations",),
    ),
    Detector(
        "time limit learned as an end",
        "A time limit seems to be reported as an end of the task: the value after it is learned to be 0.",
        "Let the environment say truncated there, or set the limit here (max_steps) below its own.",
        _limit,
        ("length", "cut_off"),
    ),
    Detector(
        "memory of one episode",
        "Most of the memory is a single episode: what is replayed is all alike.",
        "Enlarge the memory, or cut episodes off earlier (max_steps).",
        _memory,
        ("length",),
        ("replay_capacity",),
    ),
    Detector(
        "worse in tests",
        "The greedy policy does far worse than training does: what is learned rests on exploration.",
        "Test with actions drawn, or let exploration fall lower.",
        _tests,
        ("evaluation", "return"),
    ),
)
