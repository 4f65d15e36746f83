"""What a person is asked in step 2: two texts of one prompt, of which one is better, or their own is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.asking import Asking
from rlstudio.algorithms.language.comparisons import Comparisons, Pair, written
from rlstudio.algorithms.preferences.asking import LABELS, QUEUE, UNDONE
from rlstudio.algorithms.preferences.pairs import LEFT
from rlstudio.core.arrays import Array, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.inside.pairs import ShownPair, Takes, Verdict
from rlstudio.core.words import words
from rlstudio.core.worlds.writing import Texts


@dataclass(slots=True)
class Pending:
    """One pair that waits. kept: how many comparisons came of it, once it was judged."""

    number: int
    pair: Pair
    kept: int = 0


class AskingTexts(Asking[Pending]):
    """Pairs of texts that wait for a person, whose judgements become comparisons.

    tell: completes what is shown with what the learner knows.
    """

    def __init__(self, comparisons: Comparisons, tell: Callable[[ShownPair], None]) -> None:
        super().__init__(self._keep, self._forget_one, UNDONE)
        self.comparisons = comparisons
        self._tell = tell
        # The first text that each lane has finished in this round, with its points.
        self.round: dict[int, tuple[Texts, float]] = {}

    @property
    def enough(self) -> bool:
        """Whether no more pairs need to be written before a person has judged some."""
        return len(self.queue) >= min(QUEUE, self.comparisons.missing)

    def clear(self) -> None:
        """Nothing waits any more, and nothing can be undone."""
        super().clear()
        self.round.clear()

    def add(self, lanes: Ints, texts: Texts, points: Array, count: int) -> None:
        """Take texts that these of ``count`` lanes have finished, with their points.

        As soon as there is one of every lane, two different ones of a prompt are asked about. To ask about
        the first ones that are finished would be to ask about short ones.
        """
        for row, lane in enumerate(lanes.tolist()):
            self.round.setdefault(lane, (texts.rows(np.array([row])), float(points[row])))
        if len(self.round) < count:
            return
        found = [self.round[lane] for lane in sorted(self.round)]
        self.round.clear()
        for text, given in found:
            for pair in self.comparisons.matched(text, np.array([given])):
                if (pair.symbol[0] != pair.symbol[1]).any() and not self.enough:
                    self._offer(pair)

    def _offer(self, pair: Pair) -> None:
        self.queue.append(Pending(self.next_number, pair))
        self.next_number += 1

    def answers(self, question: Pending) -> Collection[Verdict | int]:
        """The left text, the right one, or neither more than the other."""
        return LABELS.keys()

    def _keep(self, pending: Pending, verdict: Verdict | int) -> None:
        pending.kept = self.comparisons.keep(pending.pair, LABELS[verdict])

    def _forget_one(self, pending: Pending) -> None:
        self.comparisons.forget_last(pending.kept)

    def write(self, number: int, text: str) -> None:
        """A text that the person typed is better than both of the pair in question."""
        if not self.queue or self.queue[0].number != number:
            return  # it came late
        pending, comparisons = self.queue[0], self.comparisons
        pair, own = pending.pair, comparisons.writing.alphabet.symbols(text)
        if (pair.symbol == own).all(1).any():
            raise UserError(words("This is one of the two: choose it instead."))
        pending.kept = sum(
            comparisons.keep(Pair(pair.prompt, np.stack([own, other]), pair.points), LEFT, own=True)
            for other in pair.symbol
        )
        self.done = [*self.done, (self.queue.pop(0), True)][-UNDONE:]

    def told(self) -> ShownPair:
        """The texts in question, and how far the judging is."""
        comparisons = self.comparisons
        writing = comparisons.writing
        shown = ShownPair(
            queued=len(self.queue), undo=bool(self.done), labels=comparisons.count,
            wanted=comparisons.missing, texts=("", ""), alphabet=writing.alphabet,
        )  # fmt: skip
        if self.queue:
            pair, shown.number = self.queue[0].pair, self.queue[0].number
            left, right = writing.spelled(Texts(np.repeat(pair.prompt, 2), pair.symbol))
            shown.texts, shown.prompt = (left, right), writing.asked(pair.prompt)
        self._tell(shown)
        return shown

    def takes(self) -> dict[int, Takes]:
        """Nothing has to be drawn."""
        return {}

    def state(self) -> State:
        """The pairs that wait."""
        count, longest = len(self.queue), self.comparisons.writing.longest
        symbol: Ints = np.full((count, 2, longest), -1, np.int64)
        points: Floats = np.zeros((count, 2), np.float32)
        for place, pending in enumerate(self.queue):
            symbol[place], points[place] = pending.pair.symbol, pending.pair.points
        prompt = np.array([pending.pair.prompt for pending in self.queue], np.int64)
        return {"prompt": prompt, "symbol": symbol, "points": points}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``; nothing can be undone. Raises ValueError on names, shapes and values."""
        self.clear()
        if not state:
            return  # a file of an earlier version, in which no person was asked
        writing = self.comparisons.writing
        prompt = whole(state, "prompt", (None,), writing.prompts)
        if len(prompt) > QUEUE:
            raise Unsound(words("at most {most} pairs wait for a person, not {n}", most=QUEUE, n=len(prompt)))
        symbol = written(state, "symbol", (len(prompt), 2, writing.longest), writing.symbols)
        points = checked(state, "points", (len(prompt), 2)).astype(np.float32)
        for number, both, given in zip(prompt.tolist(), symbol, points, strict=True):
            self._offer(Pair(number, both, given))
