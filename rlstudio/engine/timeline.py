"""What a timeline shows of a recording: plain data that crosses to the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.words import mark

BookmarkKind = Literal["first reward", "TD error", "fall of value", "close call", "explored"]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A moment that was found worth a look. ``figure``: by how much, in the unit of its kind; NaN if none."""

    moment: int
    kind: BookmarkKind
    figure: float


@dataclass(frozen=True, slots=True)
class PastMoment:
    """Which moment of a recording a snapshot shows.

    ``moment``: its number. ``look``: how many looks had been asked for by then, so that an answer of before
    is known as such. ``playing``: the recording plays on from there. ``thought_by``: environment steps of
    training behind the policy by which maps and whatever is computed anew are made; it may be older or newer
    than the one that decided then (``Snapshot.policy_step``), if that is no longer kept. ``number``: that of
    its decision, as in ``Snapshot.trace``, which then tells what came after it as well.
    """

    moment: int
    look: int
    playing: bool
    thought_by: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class BranchPoint:
    """A moment of a recording from which another stage can go on.

    ``state``: the display's; None: the episode is begun by ``seed`` and ``actions`` are carried out again,
    which must bring the ``observation`` (1, *shape) back. ``policy_state``: the parameters that decided then,
    or the nearest ones that are kept, of training step ``policy_step``. ``step``, ``score``: of the episode.
    """

    moment: int
    state: Mapping[str, Array] | None
    seed: int | None
    actions: tuple[Array, ...]
    observation: Array | None
    policy_state: Mapping[str, Array]
    policy_step: int
    episode: int
    step: int
    score: float


@dataclass(frozen=True, slots=True)
class Honesty:
    """What a policy predicted at n moments of a recording, and what really followed.

    ``predicted``, ``came`` (n,); ``episode`` (n,): which of them belong together. ``unknown``: moments that
    are left out, because what follows there is not known. ``reason``: why nothing can be compared, or "".
    ``policy`` (n,): the environment steps of training behind the policy that decided there.
    """

    predicted: Floats
    came: Floats
    episode: Ints
    unknown: int
    reason: str = ""
    policy: Ints | None = None


KNOWN = 0.01
"""A return counts as known if what is not known of it, after a cut, weighs no more: γ^(steps to there)."""


def why_incomparable(settings: Mapping[str, object], config: Mapping[str, object]) -> str:
    """Why values are not sums of the rewards that are recorded, as a sentence; "" if they are.

    settings: of the environment; config: of the algorithm.
    """
    if config.get("normalise_rewards"):
        return mark(
            "Rewards are normalised for learning, so values are in another unit than what really followed."
        )
    if settings.get("episodic_life") or settings.get("life_cost"):
        return mark(
            "For learning a lost life ends the future or costs something, so values are of another return."
        )
    if "target_entropy" in config:
        return mark(
            "Values of SAC also count the entropy that is still to come, at its temperature, which no reward "
            "holds: they are of another return."
        )
    if config.get("bonus"):
        return mark(
            "The bonus for what was long untried is learned as if it were a reward, so values are of another "
            "return."
        )
    if any(name in config for name in _OF_LEARNED_REWARDS):
        return mark("The reward is learned, so values are of another return.")
    return ""


_OF_LEARNED_REWARDS = ("reward_form", "reward_models", "comparison_passes")
"""Settings that only algorithms with a learned reward have: GAIL, preferences, InstructGPT."""


@dataclass(slots=True)
class TimelineNews:
    """The moments of a recording since ``start``, in order; n of them.

    ``number`` (n,): those of their decisions, as in ``Snapshot.trace``. ``value`` (n,): the estimate at that
    moment (NaN: none). ``reward`` (n,): what the decision there brought. ``episode`` (n,): the number of its
    episode; ``explored`` (n,). ``ended`` (n,): whether its episode was over there. ``policy`` (n,): the
    environment steps of training behind the policy that decided there. ``first``: the oldest moment that is
    still kept. ``bookmarks``: all that are known now, if they have changed since the last news; else None.
    ``occupied``, ``bound``: bytes of memory.
    ``rate``: decisions a second at normal speed. ``can_branch``: whether the environment can go on from any
    of them.
    """

    start: int
    number: Ints
    value: Floats
    reward: Floats
    episode: Ints
    explored: Bools
    ended: Bools
    policy: Ints
    first: int
    bookmarks: tuple[Bookmark, ...] | None
    occupied: int
    bound: int
    rate: float
    can_branch: bool

    @property
    def stop(self) -> int:
        """The number of the next moment."""
        return self.start + len(self.value)
