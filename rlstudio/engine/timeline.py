"""What a timeline shows of a recording: plain data that crosses to the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Bools, Doubles, Floats, Ints

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

    ``moment``: its number. ``playing``: the recording plays on from there. ``action_follows``: a decision was
    made there (false at the end of an episode). ``thought_by``: environment steps of training behind the
    policy by which maps and whatever is computed anew are made; it may be older or newer than the one that
    decided then (``Snapshot.policy_step``), if that is no longer kept.
    """

    moment: int
    playing: bool
    action_follows: bool
    thought_by: int


@dataclass(slots=True)
class TimelineNews:
    """The moments of a recording since ``start``, in order; n of them.

    ``value`` (n,): the estimate at that moment (NaN: none). ``reward`` (n,): what the decision there brought.
    ``episode`` (n,): the number of its episode; ``explored`` (n,). ``first``: the oldest moment that is still
    kept. ``bookmarks``: all that are known now, if they have changed since the last news; else None.
    ``occupied``, ``bound``: bytes of memory. ``by_copies``: whether any moment can be branched from.
    """

    start: int
    value: Floats
    reward: Floats
    episode: Ints
    explored: Bools
    first: int
    bookmarks: tuple[Bookmark, ...] | None
    occupied: int
    bound: int
    discount: float | None = None
    can_branch: bool = False

    @property
    def stop(self) -> int:
        """The number of the next moment."""
        return self.start + len(self.value)


def ends_of(episode: Ints, start: int) -> Doubles:
    """The numbers of moments (from ``start`` on) at which another episode begins than the one before."""
    found: Doubles = start + 1 + np.flatnonzero(np.diff(episode)).astype(np.float64)
    return found
