"""Pairs of texts on the same prompt, which of them was preferred, and the newest text on every prompt."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole
from rlstudio.core.inside.samples import Samples
from rlstudio.core.words import mark
from rlstudio.core.worlds.writing import Texts, Writing

HELD_OUT = 11
"""Every so many pairs one is held out, from the first one on."""
MOMENTS = (mark("Before learning"), mark("After imitation"), mark("Now"))
BEFORE, IMITATED, NOW = range(3)


class Comparisons:
    """C pairs to learn from, and a tenth as many that are held out.

    Whoever prefers is asked of two texts on one prompt alone: it is the reader whose points the texts get,
    and only which one had more is told. The points are kept for ``better_share``, a figure for people.
    """

    def __init__(self, writing: Writing, count: int) -> None:
        self.writing = writing
        self.size = count + max(1, count // (HELD_OUT - 1))
        self.count = 0
        longest = writing.longest
        self.prompt: Ints = np.zeros(self.size, np.int64)
        self.symbol: Ints = np.full((self.size, 2, longest), -1, np.int64)
        self.points: Floats = np.zeros((self.size, 2), np.float32)
        # A text that waits for another one on the same prompt.
        self.waiting: Ints = np.full((writing.prompts, longest), -1, np.int64)
        self.waiting_points: Floats = np.zeros(writing.prompts, np.float32)

    @property
    def full(self) -> bool:
        """Whether all pairs are there."""
        return self.count == self.size

    def add(self, texts: Texts, points: Array) -> None:
        """Take finished texts with their points; two on the same prompt make a pair, until it is full."""
        for prompt, symbol, given in zip(texts.prompt.tolist(), texts.symbol, points.tolist(), strict=True):
            if self.full:
                return
            if self.waiting[prompt, 0] < 0:
                self.waiting[prompt], self.waiting_points[prompt] = symbol, given
                continue
            self.prompt[self.count] = prompt
            self.symbol[self.count] = self.waiting[prompt], symbol
            self.points[self.count] = self.waiting_points[prompt], given
            self.waiting[prompt] = -1
            self.count += 1

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
        first, second = self.points[index].T
        found: Floats = ((first > second) + 0.5 * (first == second)).astype(np.float32)
        return found

    def agreement(self, margin: Array, index: Ints) -> float:
        """In what share of the pairs with a preference a margin (B,) has its sign; a half of none."""
        preferred = self.preferred(index)
        told = preferred != 0.5
        return float(((margin > 0) == (preferred > 0.5))[told].mean()) if told.any() else 0.5

    def better_share(self, prompt: int, points: float) -> float:
        """How often a text with so many points beats one of these on the same prompt; alike counts a half."""
        known = self.points[: self.count][self.prompt[: self.count] == prompt]
        if not known.size:
            return 0.5
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


_ARRAYS = ("prompt", "symbol", "points", "waiting", "waiting_points")


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
