"""Pairs of texts on the same prompt, which of them was preferred, and the newest text on every prompt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.preferences.pairs import EQUAL, LEFT, RIGHT
from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.inside.samples import Samples
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.writing import Texts, Writing

HELD_OUT = 11
"""Every so many pairs one is held out, from the first one on."""
MOMENTS = (mark("Before learning"), mark("After imitation"), mark("Now"))
BEFORE, IMITATED, NOW = range(3)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts on one prompt: ``symbol`` (2, L), and the points (2,) that the reader gives them."""

    prompt: int
    symbol: Ints
    points: Array


class Comparisons:
    """C pairs to learn from, and a tenth as many that are held out.

    Whoever prefers is asked of two texts on one prompt alone: a person, or the reader whose points the texts
    get, and only which one is better is told. The points are kept for ``better_share``, a figure for people.
    ``label`` (C,): 1 where the first text was preferred, 0 where the second was, a half where they are alike.
    ``own`` (C,): the first text was typed by a person, and the policy never wrote it.
    """

    def __init__(self, writing: Writing, count: int) -> None:
        self.writing = writing
        self.size = count + max(1, count // (HELD_OUT - 1))
        self.count = 0
        longest = writing.longest
        self.prompt: Ints = np.zeros(self.size, np.int64)
        self.symbol: Ints = np.full((self.size, 2, longest), -1, np.int64)
        self.points: Floats = np.zeros((self.size, 2), np.float32)
        self.label: Floats = np.zeros(self.size, np.float32)
        self.own: Bools = np.zeros(self.size, np.bool_)
        # A text that waits for another one on the same prompt.
        self.waiting: Ints = np.full((writing.prompts, longest), -1, np.int64)
        self.waiting_points: Floats = np.zeros(writing.prompts, np.float32)

    @property
    def full(self) -> bool:
        """Whether all pairs are there."""
        return self.missing == 0

    @property
    def missing(self) -> int:
        """How many are not there yet."""
        return self.size - self.count

    def matched(self, texts: Texts, points: Array) -> Iterator[Pair]:
        """Take finished texts with their points; two on the same prompt make a pair, until it is full."""
        for prompt, symbol, given in zip(texts.prompt.tolist(), texts.symbol, points.tolist(), strict=True):
            if self.full:
                return
            if self.waiting[prompt, 0] < 0:
                self.waiting[prompt], self.waiting_points[prompt] = symbol, given
                continue
            both = np.stack([self.waiting[prompt], symbol])
            self.waiting[prompt] = -1
            yield Pair(prompt, both, np.array([self.waiting_points[prompt], given], np.float32))

    def add(self, texts: Texts, points: Array) -> None:
        """Take finished texts; of every pair that comes about the reader prefers the one with more points."""
        for pair in self.matched(texts, points):
            first, second = pair.points.tolist()
            self.keep(pair, EQUAL if first == second else LEFT if first > second else RIGHT)

    def keep(self, pair: Pair, label: float, *, own: bool = False) -> int:
        """Note what was said of a pair; returns 1, or 0 where no place is left.

        own: a person typed the first text.
        """
        if self.full:
            return 0
        place = self.count
        self.prompt[place], self.symbol[place], self.points[place] = pair.prompt, pair.symbol, pair.points
        self.label[place], self.own[place] = label, own
        self.count += 1
        return 1

    def forget_last(self, count: int) -> None:
        """So many of the last ones were taken back."""
        self.count -= count

    @property
    def held(self) -> Ints:
        """The numbers of the pairs that are held out."""
        return np.arange(0, self.count, HELD_OUT)

    @property
    def learned(self) -> int:
        """How many pairs there are to learn from."""
        return self.count - len(self.held)

    def sample(self, count: int, generator: np.random.Generator) -> Ints:
        """Numbers (B,) of pairs to learn from, drawn evenly."""
        learned = np.flatnonzero(np.arange(self.count) % HELD_OUT)
        return learned[generator.integers(0, len(learned), count)]

    def both(self, index: Ints) -> Texts:
        """The texts of B pairs: first all first ones, then all second ones, 2 B in all."""
        symbol = self.symbol[index]
        return Texts(np.tile(self.prompt[index], 2), np.concatenate([symbol[:, 0], symbol[:, 1]]))

    def preferred(self, index: Ints) -> Floats:
        """1 where the first text was preferred, 0 where the second was, a half where they are alike, (B,)."""
        return self.label[index]

    def agreement(self, margin: Array, index: Ints) -> float | None:
        """In what share of the pairs with a preference a margin (B,) has its sign; None without one."""
        preferred = self.preferred(index)
        told = preferred != 0.5
        return float(((margin > 0) == (preferred > 0.5))[told].mean()) if told.any() else None

    def better_share(self, prompt: int, points: float) -> float | None:
        """How often a text with so many points beats one of these on the same prompt; alike counts a half.

        None where there are none on this prompt.
        """
        here = self.prompt[: self.count] == prompt
        known = self.points[: self.count][here & ~self.own[: self.count]]
        if not known.size:
            return None
        return float((points > known).mean() + 0.5 * (points == known).mean())

    def state(self) -> State:
        """All pairs and what waits."""
        arrays = {name: getattr(self, name).copy() for name in _ARRAYS}
        return arrays | {"count": np.asarray(self.count)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError for missing names, wrong shapes and values."""
        writing = self.writing
        self.prompt = whole(state, "prompt", self.prompt.shape, writing.prompts)
        self.symbol = written(state, "symbol", self.symbol.shape, writing.symbols)
        self.waiting = written(state, "waiting", self.waiting.shape, writing.symbols)
        self.points = checked(state, "points", self.points.shape).astype(np.float32)
        self.waiting_points = checked(state, "waiting_points", self.waiting_points.shape).astype(np.float32)
        self.count = int(whole(state, "count", (), self.size + 1))
        if "label" not in state:  # a file of an earlier version: all were the reader's
            self.own = np.zeros(self.size, np.bool_)
            self.label = ((np.sign(self.points[:, 0] - self.points[:, 1]) + 1) / 2).astype(np.float32)
            return
        self.label = checked(state, "label", (self.size,)).astype(np.float32)
        if not np.isin(self.label, (LEFT, RIGHT, EQUAL)).all():
            raise Unsound(words("a comparison is none of first, second and alike"))
        self.own = checked(state, "own", (self.size,)).astype(np.bool_)


_ARRAYS = ("prompt", "symbol", "points", "label", "own", "waiting", "waiting_points")


def written(state: Mapping[str, Array], name: str, shape: tuple[int, ...], symbols: int) -> Ints:
    """Texts of this name and shape (..., L) in a state; -1 stands behind them."""
    moved = checked(state, name, shape).astype(np.int64) + 1
    return whole({name: moved}, name, shape, symbols + 1) - 1


class Album:
    """The newest text on every prompt, of three moments: before learning, after imitation, now."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing
        shape = (len(MOMENTS), writing.prompts)
        self.symbol: Ints = np.full((*shape, writing.longest), -1, np.int64)
        self.points, self.score = np.zeros(shape), np.zeros(shape)
        self.rated: Bools = np.zeros(shape, np.bool_)

    def keep(self, moment: int, texts: Texts, points: Array, score: Array) -> None:
        """Put finished texts in; score: what a learned judge says of them, NaN for nothing."""
        self.symbol[moment, texts.prompt] = texts.symbol
        self.points[moment, texts.prompt] = points
        self.rated[moment, texts.prompt] = np.isfinite(score)
        self.score[moment, texts.prompt] = np.nan_to_num(score)

    def forget(self, moment: int) -> None:
        """Take the texts of a moment out."""
        self.symbol[moment], self.points[moment], self.rated[moment], self.score[moment] = -1, 0, False, 0

    def rate(self, moment: int, score: Array, there: Bools) -> None:
        """Say what a judge that has learned meanwhile says of the texts that are there, (P,)."""
        self.score[moment], self.rated[moment] = np.where(there, score, 0.0), there

    def texts(self, moment: int) -> Texts:
        """Those of a moment, (P,)."""
        return Texts(np.arange(self.writing.prompts), self.symbol[moment])

    def told(self) -> Samples:
        """As people read them."""
        writing = self.writing
        return Samples(
            prompts=tuple(map(writing.asked, range(writing.prompts))),
            moments=MOMENTS,
            text=tuple(tuple(writing.spelled(self.texts(moment))) for moment in range(len(MOMENTS))),
            points=np.where(self.symbol[..., 0] >= 0, self.points, np.nan),
            score=np.where(self.rated, self.score, np.nan),
        )

    def state(self) -> State:
        """All of them."""
        return {name: getattr(self, name).copy() for name in ("symbol", "points", "score", "rated")}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError for missing names, wrong shapes and values."""
        self.symbol = written(state, "symbol", self.symbol.shape, self.writing.symbols)
        self.points = checked(state, "points", self.points.shape).astype(np.float64)
        self.score = checked(state, "score", self.score.shape).astype(np.float64)
        self.rated = checked(state, "rated", self.rated.shape).astype(np.bool_)
