"""Connect Four solved: who wins a position if nobody errs, by alpha-beta over numbers whose bits are stones.

Fast enough from about 16 stones on. The way of numbering cells and of ordering moves is that of Pascal Pons,
Solving Connect 4 (blog.gamesolver.org): column by column from the bottom, with a free bit above each column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rlstudio.core.policy import Policy
from rlstudio.core.registry import environment

ROWS, COLUMNS = 6, 7
HIGH = ROWS + 1
BOTTOM = sum(1 << (column * HIGH) for column in range(COLUMNS))
BOARD = BOTTOM * ((1 << ROWS) - 1)
COLUMN = [((1 << ROWS) - 1) << (column * HIGH) for column in range(COLUMNS)]
CENTRE_FIRST = sorted(range(COLUMNS), key=lambda column: abs(column - COLUMNS // 2))
CELLS = ROWS * COLUMNS


def fours(stones: int) -> bool:
    """Whether four of these stones are in a row."""
    for step in (1, HIGH - 1, HIGH, HIGH + 1):
        pairs = stones & (stones >> step)
        if pairs & (pairs >> (2 * step)):
            return True
    return False


def winning_cells(stones: int, mask: int) -> int:
    """The empty cells in which another one of these stones would make four in a row."""
    found = (stones << 1) & (stones << 2) & (stones << 3)
    for step in (HIGH - 1, HIGH, HIGH + 1):
        up = (stones << step) & (stones << 2 * step)
        found |= up & (stones << 3 * step)
        found |= up & (stones >> step)
        down = (stones >> step) & (stones >> 2 * step)
        found |= down & (stones << step)
        found |= down & (stones >> 3 * step)
    return found & (BOARD ^ mask)


class Solver:
    """Remembers what it has found out, from position to position.

    A position is ``own``, the stones of whoever moves, and ``mask``, all stones.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, int]] = {}

    def value(self, own: int, mask: int) -> int:
        """1, 0 or -1: what whoever moves reaches if nobody errs; the game is not over."""
        if mask == BOARD:
            return 0
        if winning_cells(own, mask) & (mask + BOTTOM):
            return 1
        return self._search(own, mask, -1, 1)

    def move_values(self, own: int, mask: int) -> dict[int, int]:
        """What each legal column leads to, for whoever moves."""
        found = {}
        for column in range(COLUMNS):
            cell = (mask + BOTTOM) & COLUMN[column]
            if not cell:
                continue
            mine, after = own | cell, mask | cell
            found[column] = 1 if fours(mine) else -self.value(mine ^ after, after)
        return found

    def _search(self, own: int, mask: int, low: int, high: int) -> int:
        """The value within the window, where whoever moves has no win at once."""
        other = own ^ mask
        free = (mask + BOTTOM) & BOARD
        if not free:
            return 0
        threats = winning_cells(other, mask)
        forced = free & threats
        if forced:
            if forced & (forced - 1):
                return -1
            free = forced
        free &= ~(threats >> 1)  # a stone below a threat is answered by a win
        if not free:
            return -1
        if mask.bit_count() >= CELLS - 2:
            return 0
        key = own + mask
        least, most = self._known.get(key, (-1, 1))
        low, high = max(low, least), min(high, most)
        if low >= high:
            return low
        ordered = []
        for place, column in enumerate(CENTRE_FIRST):
            cell = free & COLUMN[column]
            if cell:
                ordered.append((-winning_cells(own | cell, mask | cell).bit_count(), place, cell))
        ordered.sort()
        best, floor = -1, low
        for _, _, cell in ordered:
            after = mask | cell
            # The other one moves now; no win at once is left to it.
            reached = -self._search(other, after, -high, -floor)
            best = max(best, reached)
            floor = max(floor, best)
            if floor >= high:
                break
        if best >= high:
            least = max(least, best)
        elif best <= low:
            most = min(most, best)
        else:
            least = most = best
        self._known[key] = least, most
        return best


def stones_of(moves: Sequence[int]) -> tuple[int, int]:
    """Own stones of whoever moves and all stones, after these columns were played."""
    own = mask = 0
    for column in moves:
        cell = (mask + BOTTOM) & COLUMN[column]
        if not cell:
            raise ValueError(f"column {column} is full")
        own, mask = own ^ mask, mask | cell
    return own, mask


@dataclass(frozen=True)
class Riddle:
    """A game so far, the columns that lead to the best end from here, and whether any others are legal."""

    moves: tuple[int, ...]
    right: frozenset[int]
    open: bool


def riddles(count: int, seed: int, fewest: int = 14, most: int = 30) -> list[Riddle]:
    """Games so far of ``fewest`` to ``most`` stones, by chance; but nobody overlooks four in a row."""
    generator, solver = np.random.default_rng(seed), Solver()
    found: list[Riddle] = []
    while len(found) < count:
        moves = _game_so_far(generator, int(generator.integers(fewest, most + 1)))
        if moves is None:
            continue
        values = solver.move_values(*stones_of(moves))
        right = frozenset(column for column, value in values.items() if value == max(values.values()))
        found.append(Riddle(tuple(moves), right, len(right) < len(values)))
    return found


def _game_so_far(generator: np.random.Generator, length: int) -> list[int] | None:
    """So many moves; None where the game was over by then."""
    moves: list[int] = []
    for _ in range(length):
        own, mask = stones_of(moves)
        free = [column for column in range(COLUMNS) if (mask + BOTTOM) & COLUMN[column]]
        ends = (winning_cells(own, mask) | winning_cells(own ^ mask, mask)) & (mask + BOTTOM)
        urgent = [column for column in free if ends & COLUMN[column]]
        moves.append(int(generator.choice(urgent or free)))
        own, mask = stones_of(moves)
        if fours(own ^ mask) or mask == BOARD:
            return None
    return moves


def perfect_shares(policy: Policy, told: Sequence[Riddle]) -> tuple[float, float]:
    """The share of games in which a policy makes no mistake now: of all, and of those where it could."""
    game = environment("rlstudio/ConnectFour-v0").game()
    assert game is not None
    right = []
    for riddle in told:
        position = game.begin(1)
        for move in riddle.moves:
            position = game.play(position, np.array([move]))
        decision = policy.decide(game.observe(position), explore=False, legal=game.legal(position))
        right.append(int(decision.action[0]) in riddle.right)
    hard = [good for good, riddle in zip(right, told, strict=True) if riddle.open]
    return sum(right) / len(right), sum(hard) / max(1, len(hard))
