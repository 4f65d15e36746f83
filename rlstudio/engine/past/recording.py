"""The recording of a stage: every moment that it played, in bounded memory."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np

from rlstudio.core.arrays import Array, Bools, State
from rlstudio.engine.past.kept import PackedArray, PackedState
from rlstudio.engine.snapshot import ShownDecision

BOUND = 256 << 20
"""Bytes of memory that a recording may occupy; the oldest moments go first."""
POLICIES_BOUND = 48 << 20
"""Bytes of these for the policies of then."""
REEL = 8
"""Moments of a reel. To draw one again at most so many decisions are carried out anew."""
_MOMENT_BYTES = 700
"""About what a moment occupies beside its arrays."""
_ARRAY_BYTES = 130
"""About what an array occupies beside its numbers."""


@dataclass(slots=True)
class Moment:
    """What one decision needs to be shown again, or (``decision`` None) the end of an episode.

    It is the state before the decision. ``number``: that of the decision. ``action``: the one that was
    carried out, (1,) or (D,). ``reward``: what it brought. ``step``, ``score``: of its episode, before it.
    ``observation`` (1, *shape) and ``picture`` (H, W, 3): kept only if they cannot be had from a state.
    ``policy``: index of the policy that decided. ``value``: its estimate; ``gap``: by how much the best
    action was preferred to the next one; NaN if there is none. ``terminal``: nothing is to be expected here
    any more, because the task ended.
    """

    number: int
    decision: ShownDecision | None
    action: Array
    reward: float
    step: int
    score: float
    human: bool
    policy: int
    value: float = math.nan
    gap: float = math.nan
    legal: Bools | None = None
    terminal: bool = False
    observation: Array | PackedArray | None = None
    picture: Array | PackedArray | None = None

    @property
    def nbytes(self) -> int:
        """About the bytes of memory that it occupies."""
        parts = [self.observation, self.picture, self.action, self.legal]
        shown = self.decision
        if shown is not None:
            parts += [shown.action_values, shown.action_probabilities, shown.action_vector, shown.legal]
            if shown.return_distribution is not None:
                parts += [shown.return_distribution.probability, shown.return_distribution.value]
            if shown.action_distribution is not None:
                parts += [shown.action_distribution.mean, shown.action_distribution.deviation]
            if shown.thought is not None:
                parts += shown.thought.arrays()
            if shown.imagined is not None:
                parts += shown.imagined.arrays()
        return _MOMENT_BYTES + sum(part.nbytes + _ARRAY_BYTES for part in parts if part is not None)


@dataclass(slots=True)
class Reel:
    """Some moments of one episode that follow each other, and the display's state before the first of them.

    ``state``: None where a display's states are not arrays; then the moments have pictures.
    """

    first: int
    episode: int
    seed: int | None
    begins_episode: bool
    state: PackedState | None
    moments: list[Moment] = field(default_factory=list)
    nbytes: int = 0


class Recording:
    """Moments numbered from 0 on in the order in which they were played; the oldest are dropped.

    ``first``: the oldest one that is kept. ``bound``: bytes.
    """

    def __init__(self, bound: int = BOUND) -> None:
        self.bound = bound
        self.first = 0
        self.reels: deque[Reel] = deque()
        self.occupied = 0
        self.policies = Policies(min(POLICIES_BOUND, bound // 4))
        self._length = 0

    @classmethod
    def of(cls, reels: Iterable[Reel], policies: Policies, occupied: int) -> Recording:
        """A recording as a file has it, with its first moment and its last; nothing is added to it."""
        found = cls(max(1, occupied))
        found.reels.extend(reels)
        found.policies, found.occupied = policies, occupied
        found.first, newest = found.reels[0].first, found.reels[-1]
        found._length = newest.first + len(newest.moments)
        return found

    def begin_at(self, first: int, steps: Sequence[int]) -> None:
        """Number the moments of an empty recording from here on. steps: behind the policies before."""
        self.first = self._length = first
        self.policies.follow(steps)

    def follows(self, number: int) -> bool:
        """Whether a moment is of the same episode as the one before it, without a gap between them."""
        reel = self.reel_of(number)
        return number > self.first and not (reel.begins_episode and reel.first == number)

    def __len__(self) -> int:
        """The number of moments so far, dropped ones included: the number of the next one."""
        return self._length

    def __getitem__(self, number: int) -> Moment:
        """A moment that is still kept. Raises IndexError for another number."""
        reel = self.reel_of(number)
        return reel.moments[number - reel.first]

    def reel_of(self, number: int) -> Reel:
        """The reel of a moment. Raises IndexError for one that is not kept."""
        if not self.first <= number < self._length:
            raise IndexError(f"the recording has moments {self.first} to {self._length - 1}, not {number}")
        return self.reels[bisect_right(self.reels, number, key=lambda reel: reel.first) - 1]

    def span(self, first: int, stop: int) -> Iterator[tuple[int, Moment]]:
        """The numbers and moments from ``first`` on, before ``stop``; all of them are kept."""
        place = bisect_right(self.reels, first, key=lambda reel: reel.first) - 1
        while first < stop:
            reel = self.reels[place]
            for moment in reel.moments[first - reel.first : stop - reel.first]:
                yield first, moment
                first += 1
            place += 1

    def held(self, number: int) -> int:
        """The nearest moment that is kept."""
        return min(max(number, self.first), self._length - 1)

    @property
    def wants_state(self) -> bool:
        """Whether the next moment begins a reel, which needs the display's state."""
        return not self.reels or len(self.reels[-1].moments) >= REEL

    def begin(self, episode: int, seed: int | None, state: State | None, *, anew: bool) -> None:
        """Begin a reel. state: the display's, before the next decision. anew: an episode begins with it."""
        kept = None if state is None else PackedState.of(state)
        size = 200 + (0 if kept is None else kept.nbytes)
        self.reels.append(Reel(self._length, episode, seed, anew, kept, nbytes=size))
        self.occupied += size

    def append(self, moment: Moment) -> None:
        """Add a moment to the newest reel."""
        reel, size = self.reels[-1], moment.nbytes
        reel.moments.append(moment)
        reel.nbytes += size
        self.occupied += size
        self._length += 1
        while self.occupied + self.policies.occupied > self.bound and len(self.reels) > 1:
            oldest = self.reels.popleft()
            self.occupied -= oldest.nbytes
            self.first = self.reels[0].first
            self.policies.forget_before(self.reels[0].moments[0].policy)

    def start_of(self, number: int) -> int | None:
        """The first moment of this moment's episode; None if it is no longer kept."""
        place = bisect_right(self.reels, number, key=lambda reel: reel.first) - 1
        while place >= 0:
            reel = self.reels[place]
            if reel.begins_episode:
                return reel.first
            place -= 1
        return None

    def starts(self) -> list[int]:
        """The moments at which episodes begin."""
        return [reel.first for reel in self.reels if reel.begins_episode]

    def episode_of(self, number: int) -> tuple[int, int]:
        """The first moment of this moment's episode that is kept, and the one after its last."""
        place = bisect_right(self.reels, number, key=lambda reel: reel.first) - 1
        start = self.start_of(number)
        following = (reel.first for reel in islice(self.reels, place + 1, None) if reel.begins_episode)
        return self.first if start is None else start, next(following, self._length)

    def newest_end(self) -> int | None:
        """The newest moment at which an episode ended; None if none is kept."""
        for reel in reversed(self.reels):
            for place in range(len(reel.moments) - 1, -1, -1):
                if reel.moments[place].decision is None:
                    return reel.first + place
        return None

    def part(self, first: int, stop: int) -> Recording:
        """The moments from the reel of ``first`` on, before ``stop``; they stay when the oldest are dropped.

        Reels and moments are shared, parameters of policies left out.
        """
        part = Recording(self.bound)
        begin = bisect_right(self.reels, first, key=lambda reel: reel.first) - 1
        part.reels.extend(reel for reel in islice(self.reels, begin, None) if reel.first < stop)
        part.first, part._length = part.reels[0].first, stop
        return part


class Policies:
    """The parameters of the policies that decided, in order. Where there is no room some are left out.

    ``bound``: bytes. The newest is always kept, and of the others every n-th one, n being 1, 2, 4, 8 … as
    their number grows.
    """

    def __init__(self, bound: int) -> None:
        self.bound = bound
        self.occupied = 0
        self._steps: list[int] = []
        self._kept: dict[int, Mapping[str, Array]] = {}
        self._used = True
        self._every = 1

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def newest(self) -> int:
        """The index of the newest policy."""
        return len(self._steps) - 1

    def step(self, index: int) -> int:
        """Environment steps of training behind a policy."""
        return self._steps[index]

    @classmethod
    def of(cls, steps: Sequence[int], kept: Mapping[int, Mapping[str, Array]]) -> Policies:
        """Policies as a file has them, by their index; at least one is kept."""
        found = cls(sum(map(_size, kept.values())) + 1)
        found._steps, found._kept = list(steps), dict(kept)
        found.occupied = found.bound - 1
        return found

    def follow(self, steps: Sequence[int]) -> None:
        """Stand behind earlier policies, of which only the steps are known; the newest one stays."""
        newest, step = self._kept[self.newest], self._steps[-1]
        self._steps = [*steps, step]
        self._kept, self._used = {self.newest: newest}, True

    def between(self, first: int, last: int) -> dict[int, Mapping[str, Array]]:
        """Those from the index ``first`` to ``last`` that are kept; else the nearest one, as the last."""
        found = {index: state for index, state in self._kept.items() if first <= index <= last}
        return found or {last: self._kept[self.nearest(last)]}

    def note(self, step: int, state: Mapping[str, Array]) -> None:
        """A newer policy decides from here on. state: arrays that nobody writes to; they are kept."""
        if self._steps and not self._used:
            self._drop(self.newest)
            self._steps.pop()
        elif self._steps and self.newest % self._every:
            self._drop(self.newest)
        self._steps.append(step)
        self._kept[self.newest] = state
        self.occupied += _size(state)
        self._used = False
        while self.occupied > self.bound and len(self._kept) > 1:
            self._every *= 2
            older = [kept for kept in self._kept if kept != self.newest]
            for index in [kept for kept in older if kept % self._every] or older:
                self._drop(index)

    def forget_before(self, index: int) -> None:
        """Drop the policies that decided only moments which are no longer kept."""
        oldest = self.nearest(index) if self._kept else 0
        for kept in [kept for kept in self._kept if kept < oldest]:
            self._drop(kept)

    def use(self) -> int:
        """The index of the newest policy, by which a moment is decided."""
        self._used = True
        return self.newest

    def nearest(self, index: int) -> int:
        """The kept policy that is nearest to this one in time."""
        return min(self._kept, key=lambda kept: (abs(kept - index), kept))

    def state(self, index: int) -> Mapping[str, Array]:
        """The parameters of a kept policy."""
        return self._kept[index]

    def _drop(self, index: int) -> None:
        if index not in self._kept:
            return
        self.occupied -= _size(self._kept.pop(index))


def copied(state: Mapping[str, Array]) -> State:
    """A copy that nobody else writes to."""
    return {name: np.array(value) for name, value in state.items()}


def _size(state: Mapping[str, Array]) -> int:
    return sum(value.nbytes for value in state.values())


def preference(values: Array | None) -> float:
    """By how much the best of these (A,) exceeds the next one; NaN with fewer than two finite ones."""
    if values is None:
        return math.nan
    finite = values[np.isfinite(values)]
    if len(finite) < 2:
        return math.nan
    best = np.partition(finite, -2)[-2:]
    return float(best[1] - best[0])
