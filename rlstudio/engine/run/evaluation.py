"""How well a policy does: episodes on seeds it was not trained on, greedy or with its actions drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from rlstudio.core.env import EnvSpec, World
from rlstudio.core.policy import Policy, decided
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import Words, words
from rlstudio.engine.run.noting.predictions import Predictions

_MOST_LANES = 32
_RESAMPLES = 2000
LONGEST_EPISODE = 10_000
"""Steps after which an episode that nothing is known to end counts as one that never does."""
_LOOKS = 250
# Mixed into the seed so that an evaluation never sees the episodes of the training with the same seed.
_STREAM = 0x65_76_61_6C


@dataclass(frozen=True)
class Evaluation:
    """Returns (true, undiscounted) and lengths (steps) of greedy episodes, in the order of their start.

    ``complete`` is false when the evaluation was stopped. Then only the episodes that had ended are here,
    and short ones are over-represented. ``unending``: it was stopped because of an episode without end.
    ``commonest_action``: the share of the action taken most often, None for continuous ones.
    ``predicted``: what was expected at the beginning of an episode and what came, see ``Predictions``.
    """

    returns: list[float] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    complete: bool = True
    unending: bool = False
    commonest_action: float | None = None
    predicted: tuple[float, float, float] | None = None

    @property
    def episodes(self) -> int:
        """How many episodes were counted."""
        return len(self.returns)

    @property
    def mean(self) -> float:
        """Mean return; NaN without episodes."""
        return float(np.mean(self.returns)) if self.returns else float("nan")

    @property
    def std(self) -> float:
        """Sample standard deviation of the returns (divided by n - 1); 0 for one episode."""
        return float(np.std(self.returns, ddof=1)) if len(self.returns) > 1 else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the mean by the percentile bootstrap (2000 resamples, always the same ones)."""
        if not self.returns:
            return float("nan"), float("nan")
        values = np.asarray(self.returns)
        picked = np.random.default_rng(0).integers(0, len(values), (_RESAMPLES, len(values)))
        low, high = np.quantile(values[picked].mean(1), [0.025, 0.975])
        return float(low), float(high)


def differ(first: Evaluation, second: Evaluation) -> bool:
    """Whether two means are further apart than chance explains: by over two standard errors together."""
    if not (first.returns and second.returns):
        return False
    error = np.sqrt(first.std**2 / first.episodes + second.std**2 / second.episodes)
    return bool(abs(first.mean - second.mean) > 2 * error)


def forgot(last: Evaluation, best_return: float) -> bool:
    """Whether a policy is worse than the best of its run: by a tenth of it, and by more than chance explains.

    Chance: two standard errors of the difference. The best one was tested in other episodes, by as many and,
    for all that is known, with returns as widely spread; so its mean has the same error.
    """
    if not last.returns:
        return False
    lost = best_return - last.mean
    return bool(lost > 0.1 * abs(best_return) and lost > 2 * last.std * np.sqrt(2 / last.episodes))


def as_good(test: Evaluation, highest: float) -> bool:
    """Whether a test is at most the standard error of the difference below the highest one so far.

    Both are of as many episodes and, for all that is known, with returns as widely spread.
    """
    return bool(test.mean >= highest - test.std * np.sqrt(2 / max(test.episodes, 1)))


def evaluate(
    spec: EnvSpec,
    policy: Policy,
    episodes: int = 20,
    seed: int = 0,
    *,
    explore: bool = False,
    lanes: int | None = None,
    should_stop: Callable[[], bool] | None = None,
    step_limit: int | None = None,
    progress: Callable[[int], None] | None = None,
    world: World | None = None,
    discount: float | None = None,
) -> Evaluation:
    """Play ``episodes`` episodes, many at a time, and count each exactly once.

    Lane l counts its first k_l episodes, and k_l is fixed beforehand: counting whichever episodes *end*
    first would favour short ones. They are greedy, and the policy's random generator is not used;
    with ``explore`` actions are drawn as in training, by that generator. ``step_limit``: the number of
    batched steps after which the evaluation stops. ``progress`` is called with the number of ended episodes.
    ``world``: copies to play in, which are begun anew and left open; else as many as suit are opened.
    ``discount``: γ by which values are compared with what follows; None: they are not.
    """
    if episodes < 1:
        raise ValueError(f"episodes must be at least 1, not {episodes}")
    lanes = world.lanes if world is not None else min(episodes, lanes or _MOST_LANES)
    quota = np.full(lanes, episodes // lanes)
    quota[: episodes % lanes] += 1
    world_seed = int(np.random.SeedSequence([seed, _STREAM]).generate_state(1)[0] >> 1)
    played: list[list[tuple[float, int]]] = [[] for _ in range(lanes)]
    missing, steps = episodes, 0
    space = spec.action_space
    taken = np.zeros(space.n, np.int64) if isinstance(space, Discrete) else None
    unending = False
    predictions = None if discount is None else Predictions(lanes, discount)
    kept = world
    if world is None:
        world = spec.make_test_world(lanes, world_seed)
    else:
        world.begin(world_seed)
    try:
        while missing:
            if (should_stop is not None and should_stop()) or steps == step_limit:
                break
            decision = decided(policy, world.observe(), world.legal(), explore=explore)
            transition = world.step(decision.action)
            if predictions is not None:
                predictions.note(decision, transition)
            if taken is not None:
                taken += np.bincount(transition.action, minlength=len(taken))
            steps += 1
            if spec.endless and steps % _LOOKS == 0:
                due = [lane for lane in range(lanes) if len(played[lane]) < quota[lane]]
                unending = max(world.progress(lane)[0] for lane in due) >= LONGEST_EPISODE
                if unending:
                    break
            for ended in transition.episodes:
                if predictions is not None:
                    counts = len(played[ended.lane]) < quota[ended.lane]
                    over = bool(transition.terminated[ended.lane])
                    predictions.end(ended.lane, terminated=over, counts=counts)
                if len(played[ended.lane]) < quota[ended.lane]:
                    played[ended.lane].append((ended.episode_return, ended.length))
                    missing -= 1
                    if progress is not None:
                        progress(episodes - missing)
    finally:
        if kept is None:
            world.close()
    rounds = range(int(quota.max()))
    ordered = [played[lane][k] for k in rounds for lane in range(lanes) if k < len(played[lane])]
    returns, lengths = [r for r, _ in ordered], [length for _, length in ordered]
    share = float(taken.max() / taken.sum()) if taken is not None and steps else None
    predicted = None if predictions is None else predictions.means()
    return Evaluation(returns, lengths, not missing, unending, share, predicted)


def no_end(id: str) -> Words:
    """What is to be said of an evaluation that stopped because of an episode without end."""
    return words(
        "{id}: an episode has not ended within {steps:,} steps, so that there is no return to "
        "tell; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.",
        id=id,
        steps=LONGEST_EPISODE,
    )
